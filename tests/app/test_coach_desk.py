"""What is being typed and what was sent stays on the coach's desk, and goes when a share is withdrawn."""

from collections.abc import Iterator

import pytest

from fakes.session import (
    COACH,
    SteadyClock,
    add_take,
    being_typed,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.coach_desk import Memory, Sent, Unplaced
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import MarkId, ShareId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import InboxState, Mark, MarkKind, Rating
from oefenruimte.domain.take import Anchor


@pytest.fixture(scope="module")
def clock() -> SteadyClock:
    return SteadyClock()


@pytest.fixture(scope="module")
def couple(tmp_path_factory: pytest.TempPathFactory, clock: SteadyClock) -> Iterator[tuple[Session, Session]]:
    """A learner and a coach who know each other."""
    folder = tmp_path_factory.mktemp("samen")
    desk = make_desk(folder, clock=clock)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(folder / "deelruimte", learner, coach)
    yield learner, coach
    learner.close()
    coach.close()


@pytest.fixture
def share_id(couple: tuple[Session, Session]) -> ShareId:
    learner, coach = couple
    return share_take(learner, coach, add_take(learner)).share_id


def state_of(coach: Session, share_id: ShareId) -> tuple[object, ...]:
    line = next(line for line in coach.coach.lines() if line.item.share_id == share_id)
    return line.item.state, line.worked_on, line.sent_on, line.changed


def test_what_is_typed_is_kept_as_it_is(couple: tuple[Session, Session], share_id: ShareId) -> None:
    coach = couple[1].coach
    assert being_typed(coach, share_id) == Unplaced()
    typed = Unplaced("  Wacht hier\nnog ", MarkKind.QUESTION, Anchor(0, 420), 700, MarkId("abc"))
    coach.save_draft_text(share_id, typed)
    assert being_typed(coach, share_id) == typed
    assert coach.drafts(share_id).unplaced == typed
    coach.save_draft_text(share_id, Unplaced())
    assert being_typed(coach, share_id) == Unplaced()


def test_the_list_tells_how_far_the_coach_is(
    couple: tuple[Session, Session], share_id: ShareId, clock: SteadyClock
) -> None:
    coach = couple[1]
    assert state_of(coach, share_id) == (InboxState.NEW, None, None, False)
    coach.coach.open(share_id).close()
    assert state_of(coach, share_id) == (InboxState.BUSY, clock.today(), None, False)
    clock.pass_days(1)
    coach.coach.rate(share_id, "uitpraten", Rating.GOOD)
    assert state_of(coach, share_id)[1] == clock.today()
    coach.coach.send(share_id)
    assert state_of(coach, share_id) == (InboxState.SENT, clock.today(), clock.today(), False)
    coach.coach.rate(share_id, "uitpraten", Rating.VERY_GOOD)
    assert state_of(coach, share_id)[3]
    coach.coach.rate(share_id, "uitpraten", Rating.GOOD)
    assert not state_of(coach, share_id)[3], "as it was sent: nothing is different"


def test_edited_is_what_the_learner_does_not_have_like_this(
    couple: tuple[Session, Session], share_id: ShareId
) -> None:
    coach = couple[1].coach
    first = coach.place(share_id, Anchor(0, 100), MarkKind.TIP, "Rustig aan.")
    second = coach.place(share_id, Anchor(0, 500), MarkKind.COMPLIMENT, "Mooi.")
    assert (coach.drafts(share_id).edited, coach.drafts(share_id).changed) == (frozenset(), False)
    coach.send(share_id)
    drafts = coach.drafts(share_id)
    assert (drafts.edited, drafts.changed, drafts.has_compliment) == (frozenset(), False, True)
    assert drafts.sent_at is not None
    coach.place(share_id, first.anchor, first.kind, "Rustiger aan.", mark_id=first.id)
    third = coach.place(share_id, Anchor(0, 700), MarkKind.QUESTION, "Waarom?")
    assert coach.drafts(share_id).edited == {first.id, third.id}
    coach.remove(second.id)
    assert coach.drafts(share_id).changed
    coach.send(share_id)
    drafts = coach.drafts(share_id)
    assert (drafts.edited, drafts.changed, drafts.has_compliment) == (frozenset(), False, False)


def test_taking_one_back_is_a_change_too(couple: tuple[Session, Session], share_id: ShareId) -> None:
    coach = couple[1].coach
    coach.place(share_id, Anchor(0, 100), MarkKind.TIP, "Blijft.")
    gone = coach.place(share_id, Anchor(0, 200), MarkKind.TIP, "Gaat weg.")
    coach.send(share_id)
    coach.remove(gone.id)
    drafts = coach.drafts(share_id)
    assert (drafts.edited, drafts.changed) == (frozenset(), True)


def test_a_withdrawn_share_leaves_nothing_of_what_was_typed(
    couple: tuple[Session, Session], share_id: ShareId
) -> None:
    learner, coach = couple
    coach.coach.save_draft_text(share_id, Unplaced("Geheim"))
    learner.sharing.withdraw(share_id)
    learner.sync.run()
    coach.sync.run()
    assert being_typed(coach.coach, share_id) == Unplaced()
    assert state_of(coach, share_id)[0] is InboxState.WITHDRAWN
    with pytest.raises(Failure) as caught:
        coach.coach.save_draft_text(share_id, Unplaced("Nog iets"))
    assert caught.value.problem.code is Code.SHARE_WITHDRAWN
    assert being_typed(coach.coach, share_id) == Unplaced()


def test_no_text_of_a_reaction_in_what_is_remembered_of_a_sheet() -> None:
    mark = Mark(MarkId("m"), Anchor(0, 1), MarkKind.TIP, "Heel persoonlijk")
    memory = Memory(sent=Sent.of([mark], {"uitpraten": Rating.GOOD}))
    assert "persoonlijk" not in str(memory.to_json())
    assert Memory.from_json(memory.to_json()) == memory


def test_where_nothing_happened_yet() -> None:
    assert Memory.from_json(None) == Memory()
    assert Memory.from_json(Memory().to_json()) == Memory()
