"""A space that was set back, cut off, exchanged or emptied: named, and made whole from who has it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pytest

from fakes.exchange import Member
from fakes.sharing import MemoryTransport
from fakes.steady import SteadyClock
from oefenruimte.app import healing
from oefenruimte.domain.ids import ObjectId, ShareId, new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Grant, GrantState, InboxState
from oefenruimte.sharing.layout import SPACE_FILE, object_key


@dataclass
class Two:
    place: MemoryTransport
    learner: Member
    coach: Member
    clock: SteadyClock

    def round(self) -> list[tuple[str, str]]:
        """Everybody looks; what was named."""
        named = []
        for member in (self.learner, self.coach, self.learner):
            named += member.sync.run().skipped
        return named

    def objects(self) -> dict[str, bytes]:
        return {key: data for key, data in self.place.objects.items() if key.startswith("inbox/")}

    def shares(self) -> dict[ShareId, InboxState]:
        with self.coach.store.unit() as unit:
            return {item.share_id: item.state for item in unit.inbox.list()}

    def sheets(self) -> dict[ShareId, int]:
        with self.learner.store.unit() as unit:
            return {one.sheet.share_id: one.sheet.revision for one in unit.feedback.list()}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    Member("leeg", folder, MemoryTransport()).close()
    return folder / "db"


@pytest.fixture
def two(tmp_path: Path, template: Path) -> Iterator[Two]:
    place, clock = MemoryTransport(), SteadyClock()
    place.objects[SPACE_FILE] = b"a space"
    learner, coach = (
        Member(name, tmp_path / name, place, clock, template=template) for name in ("Sanne", "Karin")
    )
    for member in (learner, coach, learner):
        member.sync.run()
    yield Two(place, learner, coach, clock)
    learner.close()
    coach.close()


def _lose(two: Two, key: str) -> None:
    del two.place.objects[key]


def _empty(two: Two, key: str) -> None:
    two.place.objects[key] = b""


def _cut(two: Two, key: str) -> None:
    two.place.objects[key] = two.place.objects[key][:-40]


def _swap(two: Two, key: str) -> None:
    objects = two.place.objects
    other = next(one for one in two.objects() if one != key)
    objects[key], objects[other] = objects[other], objects[key]


def _turn_a_bit(two: Two, key: str) -> None:
    data = two.place.objects[key]
    two.place.objects[key] = data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]


FAULTS: dict[str, tuple[Callable[[Two, str], None], str]] = {
    "lost": (_lose, ""),
    "zero-length": (_empty, Code.OBJECT_DAMAGED),
    "truncated": (_cut, Code.OBJECT_DAMAGED),
    "swapped": (_swap, Code.OBJECT_FOREIGN),
    "a bit turned": (_turn_a_bit, Code.OBJECT_DAMAGED),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_share_that_the_space_spoiled_before_the_coach_saw_it_arrives_after_all(
    two: Two, fault: str
) -> None:
    spoil, code = FAULTS[fault]
    share_ids = {two.learner.share(two.coach), two.learner.share(two.coach)}
    assert two.learner.sync.run().sent == 2
    whole = two.objects()
    key = next(iter(whole))
    spoil(two, key)
    named = two.coach.sync.run().skipped
    assert {said for _, said in named} == ({code} if code else set())
    assert two.learner.sync.run().healed == 0  # it looked already today
    two.clock.pass_days(1)
    healed = two.learner.sync.run().healed
    assert healed == (2 if fault == "swapped" else 1)
    assert two.objects() == whole
    two.coach.sync.run()
    assert set(two.shares()) == share_ids


def test_a_large_share_of_the_same_size_is_compared_in_turn(two: Two) -> None:
    """And its reader tries it at once when it was put again, however long it had been refused."""
    share_ids = {two.learner.share(two.coach, size=100_000) for _ in range(3)}
    two.learner.sync.run()
    whole = two.objects()
    for key in whole:
        _turn_a_bit(two, key)
    for _ in range(20):
        assert len(two.coach.sync.run().skipped) == 3
    two.clock.pass_days(1)
    assert two.learner.sync.run().healed == 3
    assert two.objects() == whole
    assert two.coach.sync.run().received == 3
    assert set(two.shares()) == share_ids


def test_what_does_not_fit_in_a_day_is_compared_on_another(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(healing, "_LARGE_A_DAY", 1)
    for _ in range(3):
        two.learner.share(two.coach, size=100_000)
    two.learner.sync.run()
    whole = two.objects()
    for key in whole:
        _turn_a_bit(two, key)
    for _ in range(3):
        two.clock.pass_days(1)
        assert two.learner.sync.run().healed == 1
    assert two.objects() == whole


def test_feedback_is_put_again_until_the_share_ends(two: Two) -> None:
    share_id = two.learner.share(two.coach, days=5)
    two.round()
    two.coach.react(share_id, two.learner, 1)
    two.coach.sync.run()
    (key,) = [one for one in two.objects() if two.learner.id in one]
    _lose(two, key)
    two.clock.pass_days(1)
    assert two.coach.sync.run().healed == 1
    two.learner.sync.run()
    assert two.sheets() == {share_id: 1}
    two.clock.pass_days(6)
    two.round()
    assert [path.name for path in (two.coach.folder / "outbox").iterdir()] == []
    _lose(two, key)
    two.clock.pass_days(1)
    assert [member.sync.run().healed for member in (two.coach, two.learner)] == [0, 0]
    assert two.sheets() == {share_id: 1}, "nothing here goes because the space lost something"


def test_a_space_that_was_set_back_is_named_and_brought_up_to_date(two: Two) -> None:
    first, gone = two.learner.share(two.coach), two.learner.share(two.coach)
    two.round()
    backup = dict(two.place.objects)
    two.learner.sharing.withdraw(gone)
    later = two.learner.share(two.coach)
    two.round()
    two.coach.react(first, two.learner, 1)
    two.round()
    now = two.objects()
    before = two.shares(), two.sheets()
    two.place.objects = dict(backup)
    named = two.coach.sync.run().skipped
    (lost,) = [key for key, code in named if code == Code.OBJECT_LOST]
    with two.coach.store.unit() as unit:
        assert lost == object_key(two.coach.id, unit.inbox.get(later).object_id)
    assert (two.shares(), two.sheets()) == before, "what came stays, what was withdrawn stays withdrawn"
    two.clock.pass_days(1)
    assert two.learner.sync.run().healed == 3  # the later share, the withdrawal, and what had to leave again
    assert two.coach.sync.run().healed == 1
    assert two.objects() == now
    assert two.round() == []
    assert (two.shares(), two.sheets()) == before


def test_half_of_what_went_away_while_it_was_fetched_does_not_stay_here(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Withdrawn between the look and the fetch, or a connection that broke."""
    two.learner.share(two.coach)
    two.learner.sync.run()

    def fetch(key: str, to: BinaryIO, limit: int = 0) -> int:
        if not key.startswith("inbox/"):
            return MemoryTransport.fetch(two.place, key, to)
        to.write(two.place.objects.pop(key)[:100])
        raise fail(Code.FILE_MISSING)

    monkeypatch.setattr(two.place, "fetch", fetch)
    assert two.coach.sync.run().received == 0
    assert list((two.coach.folder / "inbox").iterdir()) == []


def test_what_is_replayed_changes_nothing(two: Two) -> None:
    share_id = two.learner.share(two.coach)
    two.round()
    two.coach.react(share_id, two.learner, 1)
    two.round()
    old = {key: data for key, data in two.objects().items() if two.learner.id in key}
    two.coach.react(share_id, two.learner, 2)
    two.round()
    (key,) = old
    two.place.objects[key] = old[key]  # again where it was
    two.place.objects[object_key(two.learner.id, ObjectId(new_id()))] = old[key]  # and under a new name
    named = two.learner.sync.run().skipped
    assert [code for _, code in named] == [Code.OBJECT_FOREIGN]
    assert two.sheets() == {share_id: 2}


def test_an_author_who_went_on_from_an_old_backup_is_named_and_nothing_is_refused(
    two: Two, tmp_path: Path
) -> None:
    backup = two.learner.again()
    copy = tmp_path / "terug"
    copy.mkdir()
    (copy / "db").write_bytes((backup.folder / "db").read_bytes())
    two.learner = Member("Sanne", backup.folder, two.place, two.clock, backup.keys)
    backup.close()
    first = two.learner.share(two.coach)
    two.learner.sync.run()
    assert two.coach.sync.run().skipped == ()
    restored = Member("Sanne", copy, two.place, two.clock, two.learner.keys)
    second = restored.share(two.coach)
    restored.sync.run()
    named = two.coach.sync.run().skipped
    assert [code for _, code in named] == [Code.OBJECT_FORKED]
    assert set(two.shares()) == {first, second}
    assert two.coach.sync.run().skipped == ()
    restored.close()


def test_an_own_copy_that_is_not_whole_never_replaces_anything(two: Two) -> None:
    two.learner.share(two.coach)
    two.learner.sync.run()
    ((key, whole),) = two.objects().items()
    _cut(two, key)
    (own,) = (two.learner.folder / "outbox").iterdir()
    own.write_bytes(whole[:-1] + b"\x00")
    two.clock.pass_days(1)
    report = two.learner.sync.run()
    assert (report.healed, report.skipped) == (0, ((key, Code.OBJECT_LOST),))
    assert two.objects()[key] == whole[:-40]


def test_what_lies_at_an_own_key_already_is_no_reason_to_wait(two: Two) -> None:
    """Half of it, as some file systems leave it after a power cut."""
    two.learner.share(two.coach)
    with two.learner.store.unit() as unit:
        (item,) = unit.outbox.pending()
    two.place.objects[item.key] = b"OEFENOBJ"
    assert two.learner.sync.run().sent == 1
    assert two.coach.sync.run().received == 1


def test_a_live_share_of_a_read_only_space_is_named_when_it_cannot_be_healed(two: Two) -> None:
    two.learner.share(two.coach)
    two.learner.sync.run()
    (key,) = two.objects()
    _lose(two, key)
    two.clock.pass_days(1)
    two.place.writable = False
    report = two.learner.sync.run()
    assert (report.healed, report.skipped) == (0, ((key, Code.FOLDER_READ_ONLY),))
    with two.learner.store.unit() as unit:
        assert unit.grants.list()[0].state is GrantState.SENT


def test_what_ends_leaves_nothing_to_put_again(two: Two) -> None:
    withdrawn, ends = two.learner.share(two.coach), two.learner.share(two.coach, days=2)
    two.round()
    two.learner.sharing.withdraw(withdrawn)
    two.round()
    two.clock.pass_days(3)
    two.round()
    assert {one.state for one in _grants(two)} == {GrantState.WITHDRAWN, GrantState.EXPIRED}
    two.clock.pass_days(30)
    two.round()
    assert list((two.learner.folder / "outbox").iterdir()) == []
    assert ends not in two.sheets()


def test_a_message_that_waits_is_not_taken_for_lost(two: Two) -> None:
    two.place.writable = False
    two.learner.share(two.coach)
    two.clock.pass_days(1)
    report = two.learner.sync.run()
    assert (report.healed, report.waiting) == (0, 1)
    assert report.problem is not None
    assert report.problem.code is Code.FOLDER_READ_ONLY


def _grants(two: Two) -> list[Grant]:
    with two.learner.store.unit() as unit:
        return list(unit.grants.list())


def test_kept_files_end_with_the_space(two: Two) -> None:
    two.learner.share(two.coach)
    two.learner.sync.run()
    with two.learner.store.unit() as unit:
        two.learner.outbox.give_up(unit)
    two.learner.outbox.sweep()
    assert list((two.learner.folder / "outbox").iterdir()) == []
