"""Private takes go after their days, to the last byte, and nothing goes early."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from fakes.keys import cheap_locks
from fakes.session import (
    COACH,
    ONE_TURN,
    SteadyClock,
    add_take,
    contact_of,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.retention import Retention, Standing
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.organisation import Policy
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.take import Anchor, SelfCheck, Take
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.recordings import RecordingVault
from tests.app.retention_process import STEPS


class Room:
    """A room that is opened and closed, by a clock that the test turns."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.clock = SteadyClock()
        self.desk: Desk = make_desk(place, clock=self.clock)
        self.session: Session = make_session(self.desk)
        self.keys: ProfileKeys = self.session.keys

    def again(self, days: int = 0) -> Session:
        """Close, wait so many days, and open."""
        self.session.close()
        self.clock.pass_days(days)
        self.session = self.desk.open(self.session.profile, self.keys)
        return self.session

    def wait(self, days: int) -> Session:
        """So many days, with the room opened every week."""
        for _ in range(days // 7):
            self.again(7)
        return self.again(days % 7)

    def nearly(self) -> None:
        """As after 28 days with the room opened every week, in less time."""
        self.clock.pass_days(28)
        with self.session.takes._store.unit() as unit:
            seen = self.clock.today().isoformat()
            unit.settings.put("retention/days", {"seen": seen, "count": 28, "leaps": []})
            unit.keeping.begin({one.take_id: 0 for one in unit.keeping.list([])})

    @property
    def there(self) -> list[TakeId]:
        return [take.id for take in self.session.takes.list()]

    @property
    def files(self) -> set[str]:
        return {path.name for path in (self.session.folder / "recordings").iterdir()}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.session.close()


def names(*takes: Take) -> set[str]:
    return {f"{recording.id}.age" for take in takes for recording in take.recordings}


def test_after_its_days_a_take_is_gone_with_all_that_hangs_on_it(room: Room) -> None:
    take = add_take(room.session)
    room.session.reflection.add_note(take.id, Anchor(0, 100), "Rustiger.")
    room.session.reflection.check(take.id, room.session.library.get(ONE_TURN).behaviours[0].id, SelfCheck.YES)
    room.wait(29)
    assert room.session.retention.left(take.id) == 1
    assert room.there == [take.id]
    assert room.session.retention.at_opening.removed == ()
    session = room.again(1)
    (gone,) = session.retention.at_opening.removed
    assert (gone.id, room.there, room.files) == (take.id, [], set())
    assert session.takes.thumbnail(take.id) is None
    assert session.reflection.notes(take.id) == []
    assert session.reflection.checks(take.id) == {}
    assert session.retention.left(take.id) is None


def test_seven_days_or_for_ever(room: Room) -> None:
    add_take(room.session)
    room.session.retention.set_days(None)
    room.nearly()
    room.again(7)
    assert room.session.retention.days() is None
    (take,) = room.session.takes.list()
    assert room.session.retention.left(take.id) is None
    assert (room.session.retention.sooner(0), room.session.retention.sooner(30)) == (0, 1)
    room.session.retention.set_days(7)
    assert room.session.retention.due() == [take]
    room.again()
    assert room.there == []
    with pytest.raises(Failure) as refused:
        room.session.retention.set_days(8)
    assert refused.value.problem.code is Code.BAD_ARGUMENT


def test_what_one_keeps_or_extends_stays(room: Room) -> None:
    star, kept, longer, short = (add_take(room.session) for _ in range(4))
    retention = room.session.retention
    room.session.takes.star(star.id, True)
    retention.keep(kept.id, True)
    retention.extend(longer.id)
    retention.extend(short.id)
    retention.extend(short.id, -30)
    assert retention.standings() == {
        star.id: Standing(None),
        kept.id: Standing(None, kept=True),
        longer.id: Standing(60, extra_days=30, longer=True),
        short.id: Standing(30, longer=True),
    }
    room.wait(35)
    assert room.there == [star.id, kept.id, longer.id]
    assert room.files == names(star, kept, longer)
    room.session.takes.star(star.id, False)
    room.session.retention.keep(kept.id, False)
    assert room.session.retention.left(star.id) == 30  # its days begin when it is no longer the best
    room.wait(25)
    assert room.there == [star.id, kept.id]
    room.wait(5)
    assert room.there == []
    with pytest.raises(Failure):
        room.session.retention.extend(star.id)
    with pytest.raises(Failure):
        room.session.retention.keep(star.id, True)


def test_the_organisation_has_the_last_word(room: Room) -> None:
    take = add_take(room.session)
    session = room.session
    rules = [Policy(private_days_at_most=14)]
    retention = Retention(
        session.takes._store,
        session.takes._eraser,
        session.preferences,
        room.clock,
        policy=lambda: rules[0],
    )
    retention.set_days(None)
    assert (retention.at_most(), retention.left(take.id)) == (14, 14)
    retention.extend(take.id)
    assert retention.standings()[take.id] == Standing(14, extra_days=30)  # and no longer
    rules[0] = Policy(private_days_at_most=40)
    assert retention.standings()[take.id] == Standing(40, extra_days=30)
    retention.keep(take.id, True)
    assert retention.left(take.id) is None  # it is theirs to keep


def test_the_rule_comes_from_the_signed_roster(room: Room, tmp_path: Path) -> None:
    take = add_take(room.session)
    room.session.spaces.create(str(tmp_path / "ruimte"), "Gemeente")
    with cheap_locks():
        room.session.organisation.create("Gemeente Oostwoud", tmp_path / "stick", "vier woorden op stick")
    assert (room.session.retention.at_most(), room.session.retention.left(take.id)) == (None, 30)
    room.session.organisation.set_policy(Policy(private_days_at_most=14))
    assert (room.session.retention.at_most(), room.session.retention.left(take.id)) == (14, 14)


def test_a_clock_that_goes_back_takes_nothing_early(room: Room) -> None:
    take = add_take(room.session)
    room.wait(20)
    for days in (-400, 3, -30, 5, 422):
        room.again(days)
    assert room.session.retention.left(take.id) == 10  # the same day as before
    room.again(-19)
    room.again(20)
    assert room.session.retention.left(take.id) == 9
    assert room.there == [take.id]


def test_a_leap_of_the_clock_asks_first(room: Room) -> None:
    take = add_take(room.session)
    began = room.clock.today()
    session = room.again(40)
    report = session.retention.at_opening
    assert ([one.id for one in report.asks], report.removed) == ([take.id], ())
    assert (report.leap_days, report.leap_since) == (40, began)
    assert session.retention.left(take.id) == 0
    later = add_take(session)
    assert session.retention.left(later.id) == 30
    room.again(1)  # nobody said anything: it asks again
    assert [one.id for one in room.session.retention.at_opening.asks] == [take.id]
    assert room.there == [take.id, later.id]
    report = room.session.retention.run(confirmed=True)
    assert ([one.id for one in report.removed], report.asks) == ([take.id], ())
    assert room.there == [later.id]
    assert room.again(1).retention.left(later.id) == 28


def test_a_leap_that_was_put_right_is_forgotten(room: Room) -> None:
    take = add_take(room.session)
    room.again(3000)
    room.again(-2998)
    assert room.session.retention.at_opening.asks == ()
    assert room.session.retention.left(take.id) == 28


def test_while_a_room_is_open_the_smaller_clock_counts(room: Room) -> None:
    add_take(room.session)
    session, elapsed = room.session, [0.0]
    retention = Retention(
        session.takes._store,
        session.takes._eraser,
        session.preferences,
        room.clock,
        elapsed=lambda: elapsed[0],
    )
    room.clock.pass_days(300)
    assert retention.run().asks == ()  # no time went by: the calendar was changed
    assert retention.run().removed == ()
    for day in range(5, 30):
        elapsed[0] = day * 86_400.0
        assert retention.run().removed == ()
    elapsed[0] = 30 * 86_400.0
    assert len(retention.run().removed) == 1


def test_a_day_of_ones_own_choice(room: Room) -> None:
    take = add_take(room.session)
    retention, today = room.session.retention, room.clock.today()
    assert retention.due(today + timedelta(days=29)) == []
    assert [one.id for one in retention.due(today + timedelta(days=30))] == [take.id]
    assert retention.run(today + timedelta(days=30)).removed == ()  # such a leap is not believed
    assert retention.run(date(2000, 1, 1), confirmed=True).removed == ()
    report = retention.run(today + timedelta(days=30), confirmed=True)
    assert [one.id for one in report.removed] == [take.id]
    other = add_take(room.session)
    assert retention.left(other.id) == 30  # it was not remembered as a day that was


def test_takes_that_somebody_can_see_stay_until_that_ends(tmp_path: Path) -> None:
    room = Room(tmp_path / "sanne")
    coach = make_session(make_desk(tmp_path / "karin", clock=room.clock), COACH)
    make_space(tmp_path / "ruimte", room.session, coach)
    shared = add_take(room.session)
    share_take(room.session, coach, shared)  # for four weeks
    queued = add_take(room.session)
    room.session.sharing.share(
        queued.id,
        contact_of(room.session, coach).id,
        scenario=room.session.library.get(ONE_TURN),
        until=room.clock.today() + timedelta(days=50),
    )
    room.wait(49)
    assert room.there == [shared.id, queued.id]
    assert room.session.retention.left(shared.id) is not None  # it is private again
    room.wait(14)
    assert room.there == [queued.id]
    room.session.sync.run()
    room.wait(28)
    assert (room.there, room.files) == ([], set())
    room.session.sync.run()
    space = tmp_path / "ruimte" / "inbox" / coach.member_id
    assert list(space.glob("*.ofo")) == []
    room.again()
    assert list((room.session.folder / "outbox").iterdir()) == []
    room.session.close()
    coach.close()


def test_what_waits_to_be_sent_goes_along(tmp_path: Path) -> None:
    room = Room(tmp_path / "sanne")
    coach = make_session(make_desk(tmp_path / "karin", clock=room.clock), COACH)
    make_space(tmp_path / "ruimte", room.session, coach)
    take = add_take(room.session)
    room.session.sharing.share(
        take.id,
        contact_of(room.session, coach).id,
        scenario=None,
        until=room.clock.today() + timedelta(days=9),
    )
    assert len(list((room.session.folder / "outbox").iterdir())) == 1
    room.session.takes.purge(take.id)
    assert list((room.session.folder / "outbox").iterdir()) == []
    assert room.session.outbox.waiting() == 0
    assert room.session.sync.run().sent == 0
    room.session.close()
    coach.close()


def test_a_damaged_recording_goes_with_its_take(room: Room) -> None:
    take = add_take(room.session)
    broken = take.recordings[0].id
    other = add_take(room.session, star=True)
    room.session.takes.set_aside(take.id, broken)
    room.session.takes.set_aside(other.id, other.recordings[0].id)
    room.nearly()
    assert room.files == {f"{broken}.age.damaged", f"{other.recordings[0].id}.age.damaged"}
    room.again(2)
    assert room.files == {f"{other.recordings[0].id}.age.damaged"}


@pytest.mark.parametrize("step", STEPS)
def test_killed_in_the_middle_it_goes_on_at_the_next_opening(room: Room, step: str) -> None:
    for _ in range(3):
        add_take(room.session)
    kept = add_take(room.session, star=True)
    room.nearly()
    room.session.close()
    words = [str(room.place), step, "30"]
    killed = subprocess.run(
        [sys.executable, "-m", "tests.app.retention_process", *words],
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert killed.returncode == -signal.SIGKILL
    room.clock.pass_days(2)
    room.session = room.desk.open(room.session.profile, room.keys)
    assert (room.there, room.files) == ([kept.id], names(kept))


def test_a_disk_that_refuses_keeps_nobody_out(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    take = add_take(room.session)
    room.nearly()

    def refuse(*_: object, **__: object) -> None:
        raise fail(Code.FOLDER_READ_ONLY)

    with monkeypatch.context() as stuck:
        stuck.setattr(RecordingVault, "remove", refuse)
        session = room.again(2)
    report = session.retention.at_opening
    assert report.problem is not None
    assert report.problem.code is Code.FOLDER_READ_ONLY
    assert (room.there, room.files) == ([], names(take))  # nobody sees it any more
    room.again()
    assert room.files == set()


def test_takes_of_before_have_their_whole_term(room: Room) -> None:
    """A room of a program that did not clean up yet: nothing is gone at once."""
    take = add_take(room.session)
    session = room.session
    with session.takes._store.unit() as unit:
        unit.settings.put("retention/days", {})
    room.again(400)
    assert room.session.retention.left(take.id) == 30
    assert room.session.retention.at_opening == replace(
        room.session.retention.at_opening, asks=(), removed=()
    )
