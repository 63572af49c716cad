"""The coach's desk while a withdrawal comes in, and what lies outside an answer."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fakes.session import (
    COACH,
    THREE_TURNS,
    SteadyClock,
    add_take,
    being_typed,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.coach_desk import Unplaced
from oefenruimte.app.inbox_files import InboxFiles
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ObjectId, ShareId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import InboxState, MarkKind, Rating
from oefenruimte.domain.take import Anchor

People = tuple[Session, Session, ShareId]


@pytest.fixture
def people(tmp_path: Path) -> Iterator[People]:
    """A learner, a coach, and a share of two answers that the coach has not opened yet."""
    desk = make_desk(tmp_path)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    grant = share_take(learner, coach, add_take(learner, THREE_TURNS, answers=2))
    yield learner, coach, grant.share_id
    learner.close()
    coach.close()


def withdraw(learner: Session, coach: Session, share_id: ShareId) -> None:
    learner.sharing.withdraw(share_id)
    learner.sync.run()
    coach.sync.run()


def test_withdrawn_while_it_is_being_opened(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    learner, coach, share_id = people
    checked = InboxFiles.open

    def slowly(files: InboxFiles, object_id: ObjectId) -> object:
        reader = checked(files, object_id)
        withdraw(learner, coach, share_id)
        return reader

    monkeypatch.setattr(InboxFiles, "open", slowly)
    with pytest.raises(Failure) as caught:
        coach.coach.open(share_id)
    assert caught.value.problem.code is Code.SHARE_WITHDRAWN
    assert coach.coach.inbox()[0].state is InboxState.WITHDRAWN


def test_withdrawn_while_feedback_is_being_sealed(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    learner, coach, share_id = people
    coach.coach.place(share_id, Anchor(0, 100), MarkKind.TIP, "Rustig.")
    clock = coach.clock
    assert isinstance(clock, SteadyClock)
    looked = SteadyClock.now

    def withdrawn_meanwhile(self: SteadyClock) -> object:
        monkeypatch.setattr(SteadyClock, "now", looked)
        withdraw(learner, coach, share_id)
        return looked(self)

    monkeypatch.setattr(SteadyClock, "now", withdrawn_meanwhile)
    with pytest.raises(Failure) as caught:
        coach.coach.send(share_id)
    assert caught.value.problem.code is Code.SHARE_WITHDRAWN
    assert coach.coach.inbox()[0].state is InboxState.WITHDRAWN
    assert coach.outbox.waiting() == 0
    assert list((coach.folder / "outbox").iterdir()) == []


def test_nothing_can_be_noted_about_what_is_gone(people: People) -> None:
    learner, coach, share_id = people
    behaviour = coach.coach.get(share_id).manifest.behaviours[0].behaviour_id
    withdraw(learner, coach, share_id)
    desk = coach.coach
    for attempt in (
        lambda: desk.place(share_id, Anchor(0, 100), MarkKind.TIP, "Rustig."),
        lambda: desk.rate(share_id, behaviour, Rating.GOOD),
        lambda: desk.save_draft_text(share_id, Unplaced("Rus")),
        lambda: desk.send(share_id),
        lambda: desk.open(share_id),
    ):
        with pytest.raises(Failure) as caught:
            attempt()
        assert caught.value.problem.code is Code.SHARE_WITHDRAWN
    assert desk.ratings(share_id) == {}
    assert being_typed(desk, share_id) == Unplaced()


@pytest.mark.parametrize(
    ("turn", "at_ms", "end_ms"),
    [(-1, 0, None), (2, 0, None), (0, -1, None), (0, 10**7, None), (0, 500, 500), (0, 500, 10**7)],
)
def test_a_moment_outside_an_answer_is_refused(
    people: People, turn: int, at_ms: int, end_ms: int | None
) -> None:
    _, coach, share_id = people
    with pytest.raises(Failure) as caught:
        coach.coach.place(share_id, Anchor(turn, at_ms), MarkKind.TIP, "Hier.", end_ms=end_ms)
    assert caught.value.problem.code is Code.BAD_ARGUMENT
    assert coach.coach.marks(share_id) == []


def test_the_first_and_the_last_moment_count(people: People) -> None:
    _, coach, share_id = people
    last = coach.coach.get(share_id).manifest.turns[1].answer_duration_ms
    coach.coach.place(share_id, Anchor(0, 0), MarkKind.TIP, "Begin.", end_ms=1)
    coach.coach.place(share_id, Anchor(1, last), MarkKind.QUESTION, "Einde?")
    assert [mark.anchor for mark in coach.coach.marks(share_id)] == [Anchor(0, 0), Anchor(1, last)]


def test_the_last_day_counts_and_the_day_after_does_not(people: People) -> None:
    _, coach, share_id = people
    clock = coach.clock
    assert isinstance(clock, SteadyClock)
    clock.pass_days((coach.coach.get(share_id).manifest.until - clock.today()) // timedelta(days=1))
    coach.coach.open(share_id).close()
    clock.pass_days(1)
    with pytest.raises(Failure) as caught:
        coach.coach.open(share_id)
    assert caught.value.problem.code is Code.SHARE_EXPIRED
