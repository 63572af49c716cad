"""The portfolio outlives a take that goes by itself, and goes along with one that is erased by hand."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from fakes.session import (
    COACH,
    ONE_TURN,
    SteadyClock,
    add_take,
    look_back,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.overview import read_overview
from oefenruimte.app.portfolio_words import end_words
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.portfolio import Shown
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import GrantState, MarkKind
from oefenruimte.domain.take import Anchor


class Two:
    def __init__(self, place: Path) -> None:
        self.clock = SteadyClock()
        desk = make_desk(place, clock=self.clock)
        self.learner, self.coach = make_session(desk), make_session(desk, COACH)
        make_space(place / "deelruimte", self.learner, self.coach)
        self.take_id, self.share_id = self.shared()

    def shared(self) -> tuple[TakeId, str]:
        take = add_take(self.learner, ONE_TURN)
        grant = share_take(self.learner, self.coach, take)
        self.coach.coach.place(grant.share_id, Anchor(0, 100), MarkKind.COMPLIMENT, "Mooi hoe je wacht.")
        self.coach.coach.place(grant.share_id, Anchor(0, 200), MarkKind.TIP, "Rustig.")
        self.coach.coach.send(grant.share_id)
        self.coach.sync.run()
        self.learner.sync.run()
        look_back(self.learner, take.id)
        return take.id, grant.share_id

    def let_it_go(self) -> Session:
        """Withdrawn, and its days have passed."""
        learner = self.learner
        learner.sharing.withdraw_all(self.take_id)
        learner.sync.run()
        assert [take.id for take in learner.retention.run(self.clock.today(), confirmed=True).removed] == []
        self.clock.pass_days(31)
        day = self.clock.today()
        assert [take.id for take in learner.retention.run(day, confirmed=True).removed] == [self.take_id]
        return learner


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    two = Two(tmp_path)
    yield two
    two.learner.close()
    two.coach.close()


def test_a_compliment_counts_once_it_was_read(two: Two) -> None:
    (shown,) = two.learner.portfolio.read().shown
    assert (shown.whom, shown.state, shown.kept) == (COACH, GrantState.SENT, False)
    assert two.learner.portfolio.read().compliments == ()
    two.learner.feedback.open(two.learner.sharing.grants()[0].share_id)
    (praise,) = two.learner.portfolio.read().compliments
    assert (praise.text, praise.by, praise.exercise) == ("Mooi hoe je wacht.", COACH, shown.title)


def test_what_went_by_itself_stays_readable(two: Two) -> None:
    grant = two.learner.sharing.grants()[0]
    two.learner.feedback.open(grant.share_id)
    before = two.learner.portfolio.read()
    learner = two.let_it_go()
    assert learner.takes.list() == []
    after = learner.portfolio.read()
    (shown,), (praise,) = after.shown, after.compliments
    assert (shown.key, shown.title, shown.whom, shown.until) == (
        before.shown[0].key,
        before.shown[0].title,
        COACH,
        grant.until,
    )
    assert shown.state in (GrantState.WITHDRAWING, GrantState.WITHDRAWN)
    assert (praise.text, praise.by, praise.on, praise.kept) == (
        "Mooi hoe je wacht.",
        COACH,
        before.compliments[0].on,
        True,
    )
    assert read_overview(learner).compliments == after.compliments
    learner.portfolio.remove(praise.key)
    assert learner.portfolio.read().compliments == ()
    learner.growth.erase()
    assert learner.portfolio.read().shown == ()


def test_what_was_taken_out_is_not_kept_either(two: Two) -> None:
    two.learner.feedback.open(two.learner.sharing.grants()[0].share_id)
    for key in (
        two.learner.portfolio.read().shown[0].key,
        two.learner.portfolio.read().compliments[0].key,
    ):
        two.learner.portfolio.remove(key)
    assert two.learner.portfolio.read().shown == two.learner.portfolio.read().compliments == ()
    assert two.learner.feedback.list()[0].sheet.marks  # the feedback itself is as it was
    learner = two.let_it_go()
    assert learner.portfolio.read().shown == learner.portfolio.read().compliments == ()


def test_erased_by_hand_it_goes_along(two: Two) -> None:
    two.learner.feedback.open(two.learner.sharing.grants()[0].share_id)
    two.learner.takes.delete(two.take_id)
    assert two.learner.portfolio.read().shown == ()
    two.learner.takes.purge(two.take_id)
    assert two.learner.portfolio.read().shown == two.learner.portfolio.read().compliments == ()


def test_a_line_that_is_not_there_cannot_go(two: Two) -> None:
    with pytest.raises(Failure) as caught:
        two.learner.portfolio.remove("share/onzin")
    assert caught.value.problem.code is Code.BAD_ARGUMENT


@pytest.mark.parametrize(
    ("state", "kept", "words"),
    [
        (GrantState.SENT, False, "tot 9 juni"),
        (GrantState.EXPIRED, True, "was te zien tot 9 juni"),
        (GrantState.WITHDRAWN, True, "ingetrokken"),
    ],
)
def test_until_when(state: GrantState, kept: bool, words: str) -> None:
    shown = Shown("k", "De brief", COACH, date(2026, 5, 12), date(2026, 6, 9), state, kept)
    assert end_words(shown, date(2026, 5, 20)) == words
