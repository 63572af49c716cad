"""What the first page tells: the next step, what came back, what one made last. `read_today` reads it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from enum import Enum

from oefenruimte.app.catalogue import Entry, collect, select
from oefenruimte.app.learning import NOTHING_SKIPPED, NextStep, Skipped, next_on_path, next_on_plan
from oefenruimte.app.own_takes import OwnTake, group_takes
from oefenruimte.app.retention import Standing
from oefenruimte.app.session import Session
from oefenruimte.domain.growth import MemoQuestion, Rest
from oefenruimte.domain.growth import Situation as ShortSituation
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.learning_path import LearningPath
from oefenruimte.domain.share import MarkKind, ReceivedFeedback
from oefenruimte.domain.take import Take

_LATEST = 3
_SOON = 3  # days before a take goes, one is told


class PartOfDay(Enum):
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class FeedbackNews:
    """The newest sheet that was not read yet. `quote` is the coach's first compliment, or ""."""

    received: ReceivedFeedback
    take: Take
    quote: str
    compliments: int
    tips: int
    questions: int
    others: int  # how many more sheets are unread


@dataclass(frozen=True, slots=True)
class DayPage:
    name: str
    part_of_day: PartOfDay
    today: date
    next_step: NextStep | None  # None: there are no exercises
    news: FeedbackNews | None
    had_feedback: bool  # ever
    latest: tuple[OwnTake, ...]  # newest first
    leaving: tuple[int, ...] = ()  # takes that go soon: in how many days each, soonest first
    first_day: bool = False  # nothing was practised yet, and no baseline begun
    baseline_open: bool = False  # a baseline was begun and is not finished
    due: tuple[Rest, ...] = ()  # skills that rested long enough; what came back first is first
    short: ShortSituation | None = None  # the short practice for the first of `due`
    week: tuple[int, ...] = (0,) * 7  # minutes a day, from Monday
    week_goal: int = 0  # minutes a week; 0: none
    memo: MemoQuestion | None = None  # the question of this week, when it was not answered
    asks_line: bool = False  # what one did with it for real this week was not written yet


def read_today(session: Session) -> DayPage:
    """Blocks on disk."""
    today = session.clock.today()
    takes, grants = session.takes.list(), session.sharing.grants()
    scenarios, paths = session.library.all(), session.library.paths()
    received = session.feedback.list()
    groups = group_takes(takes, grants, scenarios, today)
    newest = sorted(
        (own for group in groups for own in group.takes), key=lambda own: own.take.created_at, reverse=True
    )
    growth = session.growth
    baseline, due = growth.baseline(), growth.due(today)
    return DayPage(
        name=session.profile.name,
        part_of_day=part_of_day(session.clock.now()),
        today=today,
        next_step=next_step(
            collect(scenarios, takes, grants, today, paths), paths, today, growth.skipped(), growth.plan()
        ),
        news=_unspoilt(session, feedback_news(received, takes)),
        had_feedback=bool(received),
        latest=tuple(newest[:_LATEST]),
        leaving=leaving_soon(session.retention.standings().values()),
        first_day=baseline is None and not takes,
        baseline_open=baseline is not None and baseline.finished_on is None,
        due=due,
        short=growth.short_practice(due[0].skill) if due else None,
        week=growth.this_week(today),
        week_goal=growth.week_goal(),
        memo=growth.memo(today),
        asks_line=growth.transfer_asked(today),
    )


def leaving_soon(standings: Iterable[Standing]) -> tuple[int, ...]:
    """In how many days each take goes that goes soon; the soonest first."""
    return tuple(sorted(one.left for one in standings if one.left is not None and one.left <= _SOON))


def _unspoilt(session: Session, news: FeedbackNews | None) -> FeedbackNews | None:
    """Who has to look at themselves first is not told yet what the coach saw."""
    if news is None or not session.feedback.locked(news.take.id):
        return news
    return replace(news, quote="")


def part_of_day(now: datetime, zone: tzinfo | None = None) -> PartOfDay:
    """By this computer's clock (or in `zone`): morning from 5 to 12, evening from 18."""
    hour = now.astimezone(zone).hour
    if 5 <= hour < 12:
        return PartOfDay.MORNING
    return PartOfDay.AFTERNOON if 12 <= hour < 18 else PartOfDay.EVENING


def next_step(
    entries: Sequence[Entry],
    paths: Sequence[LearningPath] = (),
    today: date | None = None,
    skipped: Skipped = NOTHING_SKIPPED,
    plan: Sequence[ScenarioId] = (),
) -> NextStep | None:
    """What one practised last today, or else what comes in the own plan (`next_on_plan`), or else the next
    step of a learning path (`next_on_path`).

    Without a path: the exercise that was practised last, or else the one that suits a beginner best.
    """
    planned = next_on_plan(plan, entries, today)
    if planned is not None:
        return planned
    on_path = next_on_path(paths, entries, today, skipped)
    if on_path is not None:
        return on_path
    begun = [entry for entry in entries if entry.last_at is not None]
    if begun:
        return NextStep(max(begun, key=lambda entry: (entry.last_at, entry.scenario.id)))
    suited = next(iter(select(entries)), None)
    return NextStep(suited) if suited is not None else None


def feedback_news(received: Iterable[ReceivedFeedback], takes: Iterable[Take]) -> FeedbackNews | None:
    """`received` newest first. None when everything was read."""
    of_id = {take.id: take for take in takes}
    unread = [one for one in received if not one.read and one.grant.take_id in of_id]
    if not unread:
        return None
    newest = unread[0]
    kinds = Counter(mark.kind for mark in newest.sheet.marks)
    compliments = (mark.text for mark in newest.sheet.marks if mark.kind is MarkKind.COMPLIMENT)
    return FeedbackNews(
        received=newest,
        take=of_id[newest.grant.take_id],
        quote=next(compliments, ""),
        compliments=kinds[MarkKind.COMPLIMENT],
        tips=kinds[MarkKind.TIP],
        questions=kinds[MarkKind.QUESTION],
        others=len(unread) - 1,
    )
