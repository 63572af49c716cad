"""Which space a profile is in, and when it may go to another."""

import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

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
from oefenruimte.app.session import Session
from oefenruimte.app.sharing import live_grants
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import GrantState, InboxState, MarkKind
from oefenruimte.domain.take import Anchor
from oefenruimte.sharing.folder_transport import FolderTransport


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    desk = make_desk(tmp_path)
    learner, coach = make_session(desk), make_session(desk, COACH)
    yield learner, coach
    learner.close()
    coach.close()


def test_who_shares_stays_in_the_space(two: tuple[Session, Session], tmp_path: Path) -> None:
    learner, coach = two
    make_space(tmp_path / "een", learner, coach)
    other = coach.spaces.create(str(tmp_path / "twee"))
    coach.spaces.join(str(tmp_path / "een"))
    grant = share_take(learner, coach, add_take(learner, ONE_TURN))
    for leave in (learner.spaces.join, learner.spaces.create):
        place = tmp_path / ("twee" if leave == learner.spaces.join else "drie")
        with pytest.raises(Failure) as failure:
            leave(str(place))
        assert failure.value.problem.code is Code.SPACE_BUSY
    assert not (tmp_path / "drie").exists()
    learner.sharing.withdraw(grant.share_id)
    with pytest.raises(Failure):
        learner.spaces.join(str(tmp_path / "twee"))
    learner.sync.run()
    assert learner.spaces.join(str(tmp_path / "twee")).id == other.id


def test_a_space_that_is_gone_for_good_can_be_given_up(two: tuple[Session, Session], tmp_path: Path) -> None:
    learner, coach = two
    make_space(tmp_path / "een", learner, coach)
    other = coach.spaces.create(str(tmp_path / "twee"))
    coach.spaces.join(str(tmp_path / "een"))
    sent, withdrawing = (share_take(learner, coach, add_take(learner, ONE_TURN)) for _ in range(2))
    contact = contact_of(learner, coach).id
    until = learner.clock.today()
    queued = learner.sharing.share(add_take(learner, ONE_TURN).id, contact, scenario=None, until=until)
    learner.sharing.withdraw(withdrawing.share_id)
    shutil.rmtree(tmp_path / "een")
    with pytest.raises(Failure) as busy:
        learner.spaces.join(str(tmp_path / "twee"))
    assert busy.value.problem.code is Code.SPACE_BUSY
    learner.spaces.give_up()
    assert learner.spaces.current() is None
    assert learner.spaces.contacts() == []
    assert learner.outbox.waiting() == 0
    assert list((learner.folder / "outbox").iterdir()) == []
    states = {grant.share_id: grant.state for grant in learner.sharing.grants()}
    assert states == {
        sent.share_id: GrantState.STRANDED,
        withdrawing.share_id: GrantState.STRANDED,
        queued.share_id: GrantState.WITHDRAWN,
    }
    assert learner.spaces.join(str(tmp_path / "twee")).id == other.id
    assert learner.sharing.withdraw(sent.share_id).state is GrantState.STRANDED, "there is no way to"
    assert learner.outbox.waiting() == 0
    learner.spaces.give_up()
    with pytest.raises(Failure) as none:
        learner.spaces.give_up()
    assert none.value.problem.code is Code.NO_SPACE


def test_what_is_stranded_ends_after_its_last_day(two: tuple[Session, Session], tmp_path: Path) -> None:
    learner, coach = two
    make_space(tmp_path / "een", learner, coach)
    take = add_take(learner, ONE_TURN)
    grant = share_take(learner, coach, take)
    learner.spaces.give_up()
    assert [one.share_id for one in live_grants(take, learner.sharing.grants())] == [grant.share_id]
    assert isinstance(learner.clock, SteadyClock)
    learner.clock.pass_days((grant.until - learner.clock.today()).days + 1)
    assert learner.sharing.end_expired() == 1
    assert [one.state for one in learner.sharing.grants()] == [GrantState.EXPIRED]
    assert learner.outbox.waiting() == 0, "there is no space to take it out of"


def test_who_leaves_a_space_takes_the_card_along(two: tuple[Session, Session], tmp_path: Path) -> None:
    learner, coach = two
    make_space(tmp_path / "een", learner, coach)

    def cards(name: str) -> set[str]:
        return {path.name for path in (tmp_path / name / "cards").iterdir()}

    assert cards("een") == {f"{session.member_id}.card" for session in two}
    coach.spaces.create(str(tmp_path / "twee"))
    assert cards("een") == {f"{learner.member_id}.card"}
    assert cards("twee") == {f"{coach.member_id}.card"}
    learner.spaces.give_up()
    assert cards("een") == set()


def test_a_space_whose_folder_moved_is_found_again(two: tuple[Session, Session], tmp_path: Path) -> None:
    learner, coach = two
    space = make_space(tmp_path / "een", learner, coach)
    share_take(learner, coach, add_take(learner, ONE_TURN))
    (tmp_path / "een").rename(tmp_path / "verhuisd")
    again = learner.spaces.join(str(tmp_path / "verhuisd"))
    assert again.id == space.id
    assert again.location == str(tmp_path / "verhuisd")
    assert learner.sync.run().skipped == ()
    assert contact_of(learner, coach).name == COACH


def test_who_is_in_another_space_is_no_contact_here(two: tuple[Session, Session], tmp_path: Path) -> None:
    learner, coach = two
    make_space(tmp_path / "een", learner, coach)
    take = add_take(learner, ONE_TURN)
    karin = contact_of(learner, coach).id
    learner.spaces.create(str(tmp_path / "twee"))
    assert learner.spaces.contacts() == []
    with pytest.raises(Failure) as caught:
        learner.sharing.share(take.id, karin, scenario=None, until=learner.clock.today())
    assert caught.value.problem.code is Code.CONTACT_UNKNOWN
    assert caught.value.problem.facts["name"] == COACH
    assert learner.outbox.waiting() == 0
    learner.spaces.join(str(tmp_path / "een"))
    assert [contact.name for contact in learner.spaces.contacts()] == [COACH]


def test_what_was_received_in_a_space_ends_when_one_leaves_it(
    two: tuple[Session, Session], tmp_path: Path
) -> None:
    """From elsewhere a withdrawal would not be heard any more."""
    learner, coach = two
    make_space(tmp_path / "een", learner, coach)
    grant = share_take(learner, coach, add_take(learner, ONE_TURN))
    mark = coach.coach.place(grant.share_id, Anchor(0, 100), MarkKind.TIP, "Rustig.")
    with pytest.raises(Failure) as caught:
        coach.spaces.create(str(tmp_path / "twee"))
    assert caught.value.problem.code is Code.SPACE_BUSY
    coach.coach.remove(mark.id)
    coach.spaces.create(str(tmp_path / "twee"))
    (item,) = coach.coach.inbox()
    assert (item.state, item.manifest.message) == (InboxState.EXPIRED, "")
    assert list((coach.folder / "inbox").iterdir()) == []
    coach.spaces.join(str(tmp_path / "een"))
    assert coach.sync.run().received == 0  # it was seen; nothing comes back by itself


def test_a_space_that_refuses_us_is_not_entered(
    two: tuple[Session, Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner, coach = two
    space = make_space(tmp_path / "een", learner)
    coach.spaces.create(str(tmp_path / "twee"))

    def refuse(*_: object) -> None:
        raise fail(Code.FOLDER_READ_ONLY)

    monkeypatch.setattr(FolderTransport, "replace", refuse)
    with pytest.raises(Failure) as caught:
        learner.spaces.join(str(tmp_path / "twee"))
    assert caught.value.problem.code is Code.FOLDER_READ_ONLY
    assert learner.spaces.current() == space


def test_people_are_found_by_any_way_to_write_their_name(
    two: tuple[Session, Session], tmp_path: Path
) -> None:
    learner, coach = two
    with pytest.raises(Failure) as caught:
        learner.spaces.named(COACH)
    assert caught.value.problem.code is Code.NO_SPACE
    make_space(tmp_path / "een", learner, coach)
    for written in (coach.member_id, "  karin DE  boer ", unicodedata.normalize("NFD", COACH)):
        assert learner.spaces.named(written).id == coach.member_id
    with pytest.raises(Failure) as caught:
        learner.spaces.named("Karin")
    assert caught.value.problem.code is Code.CONTACT_UNKNOWN
