"""What came back, as long as the take is there that it is about."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.session import (
    COACH,
    ONE_TURN,
    add_take,
    look_back,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ShareId, TakeId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import MarkKind, Rating
from oefenruimte.domain.take import Anchor, SelfCheck

Received = tuple[Session, ShareId, TakeId]


@pytest.fixture
def received(tmp_path: Path) -> Iterator[Received]:
    desk = make_desk(tmp_path)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    take = add_take(learner, ONE_TURN)
    grant = share_take(learner, coach, take)
    coach.coach.place(grant.share_id, Anchor(0, 100), MarkKind.TIP, "Rustig.")
    behaviour = coach.coach.get(grant.share_id).manifest.behaviours[0].behaviour_id
    coach.coach.rate(grant.share_id, behaviour, Rating.GOOD)
    coach.coach.send(grant.share_id)
    coach.sync.run()
    coach.close()
    learner.sync.run()
    yield learner, grant.share_id, take.id
    learner.close()


def test_the_rubric_speaks_in_the_words_of_the_exercise(received: Received) -> None:
    learner, share_id, take_id = received
    look_back(learner, take_id)
    exercise = learner.library.get(ONE_TURN)
    (listed,) = learner.feedback.list()
    assert [line.text for line in listed.sheet.rubric] == [exercise.behaviours[0].rubric_text]
    assert learner.feedback.open(share_id).sheet == listed.sheet


def test_it_is_new_until_it_is_read(received: Received) -> None:
    learner, share_id, take_id = received
    look_back(learner, take_id)
    assert learner.feedback.unread() == 1
    learner.feedback.open(share_id)
    assert learner.feedback.unread() == 0
    assert learner.feedback.list()[0].read


def test_what_is_about_an_erased_take_goes_and_comes_back_with_it(received: Received) -> None:
    learner, share_id, take_id = received
    learner.takes.delete(take_id)
    assert (learner.feedback.list(), learner.feedback.unread()) == ([], 0)
    learner.takes.restore(take_id)
    assert learner.feedback.unread() == 1
    learner.takes.purge(take_id)
    assert learner.feedback.list() == []
    with pytest.raises(Failure) as caught:
        learner.feedback.open(share_id)
    assert caught.value.problem.code is Code.SHARE_UNKNOWN


def test_the_self_check_comes_first_and_then_stands(received: Received) -> None:
    learner, share_id, take_id = received
    assert learner.feedback.locked(take_id)
    with pytest.raises(Failure) as caught:
        learner.feedback.open(share_id)
    assert caught.value.problem.code is Code.SELF_CHECK_FIRST
    assert learner.feedback.unread() == 1
    look_back(learner, take_id)
    assert not learner.feedback.locked(take_id)
    before = learner.reflection.checks(take_id)
    learner.reflection.check(take_id, next(iter(before)), SelfCheck.YES)  # still one's own
    learner.feedback.open(share_id)
    with pytest.raises(Failure) as caught:
        learner.reflection.check(take_id, next(iter(before)), SelfCheck.NOT_YET)
    assert caught.value.problem.code is Code.SELF_CHECK_FIXED
    assert learner.reflection.checks(take_id) == before
    learner.feedback.open(share_id)  # again, and as often as one likes


def test_an_exercise_that_is_gone_keeps_nothing_shut(
    received: Received, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner, share_id, take_id = received
    monkeypatch.setattr(type(learner.library), "find", lambda *_: None)
    assert not learner.feedback.locked(take_id)
    assert learner.feedback.open(share_id).sheet.marks
