"""What the page "Jouw groei" tells, read in one go."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Baseline, Standing, Transfer
from oefenruimte.domain.portfolio import Portfolio
from oefenruimte.domain.share import Grant, GrantState, MarkKind, ReceivedFeedback
from oefenruimte.domain.take import Take

_LIVE = (GrantState.QUEUED, GrantState.SENT)
_WEEKS = 12


@dataclass(frozen=True, slots=True)
class OnPodium:
    """Something others can see now. `title` is "" when the take was erased."""

    grant: Grant
    title: str
    compliments: int
    tips: int
    questions: int
    has_feedback: bool


@dataclass(frozen=True, slots=True)
class GrowthPage:
    today: date
    standings: tuple[Standing, ...]
    baseline: Baseline | None
    weeks: tuple[tuple[date, int], ...]  # (Monday, minutes), oldest first
    week_goal: int  # minutes, 0: none
    coaches: tuple[str, ...]  # whose reactions are in `standings`
    podium: tuple[OnPodium, ...]  # newest first
    transfers: tuple[Transfer, ...]  # newest first
    portfolio: Portfolio

    @property
    def baseline_on(self) -> date | None:
        return None if self.baseline is None else self.baseline.finished_on

    @property
    def average(self) -> int:
        """Minutes a week, over the weeks before this one since the first practice."""
        past = [minutes for _, minutes in self.weeks[:-1]]
        begun = next((at for at, minutes in enumerate(past) if minutes), len(past))
        counted = past[begun:]
        return round(sum(counted) / len(counted)) if counted else 0


def read_growth(session: Session) -> GrowthPage:
    """Blocks on disk."""
    growth = session.growth
    standings = growth.standings()
    by = (evidence.by for standing in standings for evidence in standing.sources if evidence.by)
    return GrowthPage(
        today=session.clock.today(),
        standings=standings,
        baseline=growth.baseline(),
        weeks=growth.weeks(_WEEKS),
        week_goal=growth.week_goal(),
        coaches=tuple(dict.fromkeys(by)),
        podium=on_podium(session.sharing.grants(), session.takes.list(), session.feedback.list()),
        transfers=growth.transfers(),
        portfolio=session.portfolio.read(),
    )


def on_podium(
    grants: Sequence[Grant], takes: Iterable[Take], received: Iterable[ReceivedFeedback]
) -> tuple[OnPodium, ...]:
    """`grants` oldest first."""
    titles = {take.id: take.scenario_title for take in takes}
    marks: dict[str, Counter[MarkKind]] = {}
    for one in received:
        counts = marks.setdefault(one.sheet.share_id, Counter())
        counts.update(mark.kind for mark in one.sheet.marks)
    found = []
    for grant in reversed(grants):
        if grant.state not in _LIVE:
            continue
        kinds = marks.get(grant.share_id)
        counts = kinds or Counter()
        found.append(
            OnPodium(
                grant=grant,
                title=titles.get(grant.take_id, ""),
                compliments=counts[MarkKind.COMPLIMENT],
                tips=counts[MarkKind.TIP],
                questions=counts[MarkKind.QUESTION],
                has_feedback=kinds is not None,
            )
        )
    return tuple(found)
