"""A circle of three and somebody outside it: four profiles and a real folder."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fakes.session import COACH, add_take, contact_of, look_back, make_desk, make_session, make_space
from fakes.steady import SteadyClock
from oefenruimte.app.circles import Circles
from oefenruimte.app.session import Session
from oefenruimte.app.space import Spaces
from oefenruimte.domain.ids import CircleId, ObjectId, ShareId, TakeId, new_id
from oefenruimte.domain.organisation import Circle, Trust
from oefenruimte.domain.problem import Code
from oefenruimte.domain.share import Contact, GrantState, MarkKind, Rating, Stroke, StrokeKind
from oefenruimte.domain.take import Anchor
from oefenruimte.sharing.envelope import ObjectType
from oefenruimte.sharing.talk import CircleNotice, encode_circle
from tests.app.test_workbench import meet, say
from tests.sharing.people import raises

HERE = Anchor(0, 100)


class Team:
    """Sanne, Karin and Omar practise together; Bram is in the same space."""

    def __init__(self, folder: Path) -> None:
        desk = make_desk(folder)
        self.folder = folder / "deelruimte"
        self.sanne, self.karin = make_session(desk), make_session(desk, COACH)
        self.omar, self.bram = make_session(desk, "Omar"), make_session(desk, "Bram")
        make_space(self.folder, *self.everyone)
        meet(*self.everyone)

    @property
    def everyone(self) -> tuple[Session, ...]:
        return self.sanne, self.karin, self.omar, self.bram

    def circle(self, name: str = "Balie op dinsdag") -> Circle:
        circle = self.sanne.circles.create(name, [self.karin.member_id, self.omar.member_id])
        meet(*self.everyone)
        return circle

    def share(self, circle: Circle, by: Session | None = None) -> tuple[ShareId, TakeId]:
        session = by or self.sanne
        take = add_take(session)
        grant = session.sharing.share(
            take.id,
            circle_id=circle.id,
            scenario=session.library.find(take.scenario_id, take.scenario_version),
            until=session.clock.today() + timedelta(weeks=4),
        )
        meet(*self.everyone)
        return grant.share_id, take.id

    def close(self) -> None:
        for session in self.everyone:
            session.close()


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    team = Team(tmp_path_factory.mktemp("kring"))
    yield team
    team.close()


@pytest.fixture(scope="module")
def circle(team: Team) -> Circle:
    return team.circle()


def inbox(session: Session) -> set[ShareId]:
    return {item.share_id for item in session.coach.inbox()}


def test_everyone_in_it_knows_it_and_nobody_else(team: Team, circle: Circle) -> None:
    for session in (team.sanne, team.karin, team.omar):
        assert circle in session.circles.list()
        assert len(session.circles.members(circle.id)) == 2
    assert team.bram.circles.list() == []
    with raises(Code.BAD_ARGUMENT):
        team.bram.circles.get(circle.id)


def test_everyone_in_it_sees_the_share_and_all_marks_and_nobody_else(team: Team, circle: Circle) -> None:
    share_id, take_id = team.share(circle)
    assert len(list((team.folder / "circles" / circle.id).glob("*.ofo"))) == 1, "one object for all"
    assert share_id in inbox(team.karin) & inbox(team.omar)
    assert share_id not in inbox(team.bram) | inbox(team.sanne)
    assert team.karin.coach.get(share_id).manifest.circle == circle
    team.karin.coach.open(share_id).close()
    stroke = (Stroke(StrokeKind.ARROW, 0, 0, 10, 10),)
    voice = say(team.karin, share_id)
    karins = team.karin.coach.place(share_id, HERE, MarkKind.TIP, "", drawing=stroke, voice=voice)
    team.karin.coach.send(share_id)
    omars = team.omar.coach.place(share_id, HERE, MarkKind.COMPLIMENT, "Mooi.")
    behaviour = team.omar.coach.get(share_id).manifest.behaviours[0].behaviour_id
    team.omar.coach.rate(share_id, behaviour, Rating.GOOD)
    team.omar.coach.send(share_id)
    meet(*team.everyone)
    look_back(team.sanne, take_id)
    said = {each.coach.name: each.sheet.marks for each in team.sanne.feedback.sheets(share_id)}
    assert said["Omar"] == (omars,)
    assert said[COACH][0].drawing == stroke
    assert team.sanne.feedback.open(share_id, team.omar.member_id).coach.name == "Omar"
    assert team.sanne.feedback.unread() == 1
    ((author, sheet),) = team.omar.coach.others(share_id)
    assert (author.id, sheet.marks[0].id) == (team.karin.member_id, karins.id)
    assert sheet.marks[0].voice is not None
    team.omar.coach.open_voice(share_id, sheet.marks[0].voice).close()
    ((author, sheet),) = team.karin.coach.others(share_id)
    assert (author.id, sheet.marks) == (team.omar.member_id, (omars,))
    team.sanne.feedback.reply(share_id, omars.id, "Dank je wel.")
    team.karin.coach.reply(share_id, omars.id, "Eens.")
    meet(*team.everyone)
    threads = [team.sanne.feedback.replies(share_id)]
    threads += [one.coach.replies(share_id) for one in (team.karin, team.omar)]
    assert len(threads[0]) == 2
    assert threads[0] == threads[1] == threads[2]
    assert team.bram.sync.run().skipped == ()


def test_nobody_outside_has_a_key_to_it(team: Team, circle: Circle) -> None:
    """Bram copies the sealed files to his own inbox: names do not fit, and if they did, no key does."""
    team.share(circle)
    bram = team.bram
    inbox_folder = team.folder / "inbox" / bram.member_id
    inbox_folder.mkdir(exist_ok=True)
    for file in (team.folder / "circles" / circle.id).glob("*.ofo"):
        (inbox_folder / file.name).write_bytes(file.read_bytes())
    report = bram.sync.run()
    assert {code for _, code in report.skipped} == {Code.NOT_FOR_YOU}
    assert bram.coach.inbox() == []
    for file in inbox_folder.glob("*.ofo"):
        file.unlink()


def test_a_sheet_and_a_reply_before_their_share(team: Team, circle: Circle) -> None:
    """Omar hears what Karin says of a take before he has the take."""
    take = add_take(team.sanne)
    folder = team.folder / "circles" / circle.id
    folder.mkdir(parents=True, exist_ok=True)
    before = set(folder.iterdir())
    share_id = team.sanne.sharing.share(
        take.id,
        circle_id=circle.id,
        scenario=team.sanne.library.find(take.scenario_id, take.scenario_version),
        until=team.sanne.clock.today() + timedelta(weeks=4),
    ).share_id
    team.sanne.sync.run()
    (file,) = set(folder.iterdir()) - before
    team.karin.sync.run()
    mark = team.karin.coach.place(share_id, HERE, MarkKind.TIP, "Rustig.")
    team.karin.coach.send(share_id)
    team.karin.coach.reply(share_id, mark.id, "Nog dit.")
    team.karin.sync.run()
    held = file.read_bytes()
    file.unlink()
    assert team.omar.sync.run().skipped == ()
    assert share_id not in inbox(team.omar)
    file.write_bytes(held)
    assert team.omar.sync.run().received == 1
    assert [sheet.marks for _, sheet in team.omar.coach.others(share_id)] == [(mark,)]
    assert [one.text for one in team.omar.coach.replies(share_id)] == ["Nog dit."]


def test_what_is_said_of_a_share_that_is_over_is_dropped(team: Team, circle: Circle) -> None:
    share_id, _ = team.share(circle)
    team.karin.coach.place(share_id, HERE, MarkKind.TIP, "Rustig.")
    team.karin.coach.send(share_id)
    team.karin.coach.reply(share_id, None, "Nog dit.")
    team.sanne.sharing.withdraw(share_id)
    team.sanne.sync.run()
    team.omar.sync.run()
    team.karin.outbox.deliver(team.karin.spaces.transport())
    assert team.omar.sync.run().skipped == ()
    with team.omar.coach._store.unit() as unit:
        assert unit.peers.list(share_id, circle.id) == []
        assert unit.replies.list(share_id, circle.id) == ()


def test_a_share_to_a_circle_cannot_be_put_elsewhere(team: Team, circle: Circle) -> None:
    """Moved to a member's own inbox it is refused: what is said there would not reach the others."""
    share_id, _ = team.share(circle)
    (item,) = [one for one in team.karin.coach.inbox() if one.share_id == share_id]
    second = team.sanne.circles.create("Een andere", [team.karin.member_id, team.omar.member_id])
    meet(*team.everyone)
    file = team.folder / "circles" / circle.id / f"{item.object_id}.ofo"
    # Neither program has it yet: a fresh object, kept from them until it lies in the wrong place.
    take = add_take(team.sanne)
    team.sanne.sharing.share(
        take.id,
        circle_id=circle.id,
        scenario=team.sanne.library.find(take.scenario_id, take.scenario_version),
        until=team.sanne.clock.today() + timedelta(weeks=4),
    )
    before = set(file.parent.iterdir())
    team.sanne.sync.run()
    (fresh,) = set(file.parent.iterdir()) - before
    other = team.folder / "circles" / second.id
    other.mkdir(parents=True, exist_ok=True)
    fresh.rename(other / fresh.name)
    report = team.karin.sync.run()
    assert [code for _, code in report.skipped] == [Code.OBJECT_FOREIGN]
    (other / fresh.name).rename(team.folder / "inbox" / team.karin.member_id / fresh.name)
    report = team.karin.sync.run()
    assert [code for _, code in report.skipped] == [Code.OBJECT_FOREIGN]
    (team.folder / "inbox" / team.karin.member_id / fresh.name).rename(fresh)
    assert team.karin.sync.run().received == 1


def test_withdrawing_works_for_all_at_once(team: Team, circle: Circle) -> None:
    share_id, _ = team.share(circle)
    (item,) = [one for one in team.karin.coach.inbox() if one.share_id == share_id]
    file = team.folder / "circles" / circle.id / f"{item.object_id}.ofo"
    assert file.exists()
    team.sanne.sharing.withdraw(share_id)
    meet(*team.everyone)
    assert not file.exists()
    for session in (team.karin, team.omar):
        with raises(Code.SHARE_WITHDRAWN):
            session.coach.open(share_id)
    (grant,) = [one for one in team.sanne.sharing.grants() if one.share_id == share_id]
    assert grant.state is GrantState.WITHDRAWN
    assert grant.contact_name == circle.name


def test_who_leaves_is_out_and_takes_along_what_was_shared(team: Team) -> None:
    circle = team.circle("Telefoon")
    sannes, _ = team.share(circle)
    omars, _ = team.share(circle, team.omar)
    team.omar.circles.leave(circle.id)
    meet(*team.everyone)
    assert circle.id not in [one.id for one in team.omar.circles.list()]
    with raises(Code.SHARE_EXPIRED):
        team.omar.coach.open(sannes)
    with raises(Code.SHARE_WITHDRAWN):
        team.karin.coach.open(omars)
    later, _ = team.share(circle)
    assert later in inbox(team.karin)
    assert later not in inbox(team.omar)
    (file,) = (
        team.folder / "circles" / circle.id / f"{item.object_id}.ofo"
        for item in team.karin.coach.inbox()
        if item.share_id == later
    )
    assert team.omar.member_id.encode() not in file.read_bytes()[98:1200], "not sealed for him either"
    assert len(team.karin.circles.members(circle.id)) == 1


def test_a_revoked_member_gets_nothing_new(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    circle = team.circle("Balie op vrijdag")
    contacts = Spaces.contacts

    def judged(spaces: Spaces) -> list[Contact]:
        found = contacts(spaces)
        return [replace(one, trust=Trust.REVOKED) if one.name == "Omar" else one for one in found]

    monkeypatch.setattr(Spaces, "contacts", judged)
    share_id, _ = team.share(circle)
    assert share_id in inbox(team.karin)
    assert share_id not in inbox(team.omar)
    team.karin.coach.place(share_id, HERE, MarkKind.TIP, "Rustig.")
    team.karin.coach.send(share_id)
    meet(*team.everyone)
    with team.omar.coach._store.unit() as unit:
        assert unit.peers.list(share_id, circle.id) == []
    assert len(team.sanne.feedback.sheets(share_id)) == 1


def test_a_word_about_a_circle_that_the_space_lost_is_put_again(team: Team) -> None:
    inbox = team.folder / "inbox" / team.karin.member_id
    before = set(inbox.iterdir()) if inbox.exists() else set()
    made = team.sanne.circles.create("Verdwenen", [team.karin.member_id, team.omar.member_id])
    team.sanne.sync.run()
    (word,) = set(inbox.iterdir()) - before
    word.unlink()
    team.karin.sync.run()
    assert made not in team.karin.circles.list()
    assert isinstance(team.sanne.clock, SteadyClock)
    team.sanne.clock.pass_days(1)
    assert team.sanne.sync.run().healed == 1
    team.karin.sync.run()
    assert made in team.karin.circles.list()


def test_leaving_before_the_circle_is_known_still_counts(team: Team) -> None:
    """Karin hears that Omar left before she hears of the circle."""
    founder = team.sanne.member_id
    members = tuple(sorted([founder, team.karin.member_id, team.omar.member_id]))
    circle = Circle(CircleId(new_id()), "Laat", founder, members)

    def tell(session: Session, notice: CircleNotice) -> None:
        talk = session.coach._talk
        readers = talk.readers(team.karin.member_id, None)
        message = encode_circle(notice)
        session.outbox.put(talk.space(), ObjectType.CIRCLE, readers, message, also=nothing)
        session.sync.run()
        team.karin.sync.run()

    tell(team.omar, CircleNotice(circle, left=True))
    tell(team.sanne, CircleNotice(circle))
    tell(team.sanne, CircleNotice(circle))
    assert team.karin.circles.get(circle.id).members == tuple(sorted([founder, team.karin.member_id]))


def nothing(unit: object, object_id: ObjectId) -> None:
    return None


@pytest.mark.parametrize("who", ["nobody", "one", "outside", "nameless"])
def test_a_circle_is_of_three_to_eight_who_are_here(team: Team, who: str) -> None:
    karin, omar = team.karin.member_id, team.omar.member_id
    wrong = {
        "nobody": ("X", []),
        "one": ("X", [karin]),
        "outside": ("X", [karin, "a" * 20]),
        "nameless": (" ", [karin, omar]),
    }
    name, members = wrong[who]
    with raises(Code.CONTACT_UNKNOWN if who == "outside" else Code.BAD_ARGUMENT):
        team.sanne.circles.create(name, members)  # type: ignore[arg-type]


def test_what_a_crash_kept_from_being_told_is_told_at_the_next_start(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Circles, "tell", lambda self: None)
        circle = team.sanne.circles.create("Stilgevallen", [team.karin.member_id, team.omar.member_id])
    meet(*team.everyone)
    assert circle not in team.karin.circles.list()
    team.sanne.circles.tell()
    team.sanne.circles.tell()
    meet(*team.everyone)
    assert circle in team.karin.circles.list()
    assert circle in team.omar.circles.list()


def test_exactly_one_of_the_two(team: Team, circle: Circle) -> None:
    take = add_take(team.sanne)
    until = team.sanne.clock.today()
    with pytest.raises(ValueError, match="to one contact"):
        team.sanne.sharing.share(take.id, scenario=None, until=until)
    contact = contact_of(team.sanne, team.karin).id
    with pytest.raises(ValueError, match="to one contact"):
        team.sanne.sharing.share(take.id, contact, circle_id=circle.id, scenario=None, until=until)


def test_in_another_space_there_are_other_circles(tmp_path: Path) -> None:
    team = Team(tmp_path)
    team.circle()
    assert team.karin.circles.list()
    team.karin.spaces.give_up()
    assert team.karin.circles.list() == []
    team.close()
