"""Which part of the day, which next step, which news: as tables."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from oefenruimte.app.catalogue import Entry
from oefenruimte.app.today import PartOfDay, feedback_news, next_step, part_of_day
from oefenruimte.domain.ids import MarkId, MemberId, ScenarioId, ShareId, TakeId
from oefenruimte.domain.scenario import Clip, End, Level, Scenario, Setting, Turn
from oefenruimte.domain.share import (
    Contact,
    FeedbackSheet,
    Grant,
    GrantState,
    Mark,
    MarkKind,
    ReceivedFeedback,
)
from oefenruimte.domain.take import Anchor, Take, TakeState

NOW = datetime(2026, 5, 12, 9, tzinfo=UTC)


def exercise(name: str, level: Level = Level.BEGIN) -> Scenario:
    turn = Turn("1", Clip(Path("/1.mp4"), 1000), "Dag.", "Reageer.", (), (5, 20), End())
    return Scenario(
        id=ScenarioId(name),
        version="1",
        title=name,
        summary="",
        setting=Setting.COUNTER,
        language="nl",
        level=level,
        minutes=5,
        skills=("Doorvragen",),
        citizen="",
        situation="",
        role="",
        goal="",
        facts=(),
        tips=(),
        behaviours=(),
        turns=(turn,),
        model_answers=(),
        pitfalls=(),
        credits="",
        licence="CC0-1.0",
        thumbnail=None,
        folder=Path("/"),
    )


@pytest.mark.parametrize(
    ("hour", "part"),
    [
        (4, PartOfDay.EVENING),
        (5, PartOfDay.MORNING),
        (11, PartOfDay.MORNING),
        (12, PartOfDay.AFTERNOON),
        (17, PartOfDay.AFTERNOON),
        (18, PartOfDay.EVENING),
        (23, PartOfDay.EVENING),
    ],
)
def test_part_of_day_is_by_the_clock_on_the_wall(hour: int, part: PartOfDay) -> None:
    amsterdam = timezone(timedelta(hours=2))
    assert part_of_day(datetime(2026, 5, 12, hour, 59, tzinfo=amsterdam), amsterdam) is part
    assert part_of_day(datetime(2026, 5, 12, hour, 59, tzinfo=amsterdam).astimezone(UTC), amsterdam) is part


def test_the_next_step_is_what_was_practised_last() -> None:
    entries = [
        Entry(exercise("nieuw")),
        Entry(exercise("eerder"), 4, NOW - timedelta(days=1), 4),
        Entry(exercise("laatst"), 1, NOW, 1, ("Karin",)),
    ]
    step = next_step(entries)
    assert step is not None
    assert step.entry.scenario.title == "laatst"


def test_the_first_step_suits_a_beginner() -> None:
    step = next_step([Entry(exercise("a", Level.UITDAGEND)), Entry(exercise("b", Level.BEGIN))])
    assert step is not None
    assert step.entry.scenario.title == "b"
    assert next_step([]) is None


TAKE = Take(TakeId("t"), ScenarioId("s"), "1", "De vraag", 3, TakeState.SEALED, False, NOW)


def sheet(share: str, *kinds: MarkKind, read: bool = False, take: str = "t") -> ReceivedFeedback:
    contact = Contact(MemberId("k"), "Karin de Boer", "age1", b"", "", True)
    grant = Grant(
        ShareId(share), TakeId(take), contact.id, contact.name, date(2026, 6, 9), "", False,
        GrantState.SENT, date(2026, 5, 12),
    )  # fmt: skip
    marks = tuple(
        Mark(MarkId(f"{share}{number}"), Anchor(0, number), kind, f"{kind} {number}")
        for number, kind in enumerate(kinds)
    )
    return ReceivedFeedback(FeedbackSheet(ShareId(share), marks), grant, contact, NOW, read)


def test_news_quotes_the_first_compliment_and_counts() -> None:
    tip, compliment, question = MarkKind.TIP, MarkKind.COMPLIMENT, MarkKind.QUESTION
    newest = sheet("b", tip, compliment, compliment, question)
    news = feedback_news([newest, sheet("a", tip), sheet("oud", tip, read=True)], [TAKE])
    assert news is not None
    assert news.received is newest
    assert (news.quote, news.take.number) == ("compliment 1", 3)
    assert (news.compliments, news.tips, news.questions, news.others) == (2, 1, 1, 1)


def test_no_news_when_all_was_read_or_the_take_is_gone() -> None:
    assert feedback_news([], [TAKE]) is None
    assert feedback_news([sheet("a", read=True)], [TAKE]) is None
    assert feedback_news([sheet("a", take="weg")], [TAKE]) is None
    without = feedback_news([sheet("a", MarkKind.TIP)], [replace(TAKE, number=1)])
    assert without is not None
    assert without.quote == ""
