"""Search, filters and order of the library, as tables."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from oefenruimte.app.catalogue import (
    Counts,
    Entry,
    Filters,
    Order,
    collect,
    counts,
    reached,
    select,
)
from oefenruimte.app.folding import folded
from oefenruimte.domain.ids import MemberId, ScenarioId, ShareId, TakeId
from oefenruimte.domain.scenario import Clip, End, Level, Scenario, Setting, Turn
from oefenruimte.domain.share import Grant, GrantState
from oefenruimte.domain.take import Take, TakeState

TODAY = date(2026, 5, 12)


def scenario(
    title: str,
    *,
    setting: Setting = Setting.COUNTER,
    level: Level = Level.BEGIN,
    minutes: int = 5,
    skills: tuple[str, ...] = ("Doorvragen",),
    citizen: str = "Mevrouw Proef",
    summary: str = "Een oefening.",
) -> Scenario:
    turn = Turn("1", Clip(Path("/1.mp4"), 1000), "Dag.", "Reageer.", (), (5, 20), End())
    return Scenario(
        id=ScenarioId(folded(title).replace(" ", "-")),
        version="1",
        title=title,
        summary=summary,
        setting=setting,
        language="nl",
        level=level,
        minutes=minutes,
        skills=skills,
        citizen=citizen,
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
        licence="CC-BY-4.0",
        thumbnail=None,
        folder=Path("/"),
    )


PASSPORT = scenario(
    "Het paspoort is niet klaar",
    level=Level.VERDER,
    minutes=8,
    skills=("Omgaan met emotie", "Doorvragen"),
    citizen="Mevrouw Verhoeven",
    summary="Mevrouw is boos en bang.",
)
WASTE = scenario(
    "Alweer geen afval opgehaald",
    setting=Setting.PHONE,
    skills=("Omgaan met emotie",),
    citizen="Meneer Jansen",
)
REUNION = scenario("Een reünie in het park", minutes=10, level=Level.UITDAGEND, skills=("Grenzen aangeven",))
LONG = scenario("Een lang gesprek", setting=Setting.VIDEO_CALL, minutes=12, level=Level.UITDAGEND)
ALL = tuple(Entry(one) for one in (PASSPORT, WASTE, REUNION, LONG))


def titles(entries: tuple[Entry, ...]) -> set[str]:
    return {entry.scenario.title.split()[-1] for entry in entries}


def take(of: Scenario, number: int, *, hour: int = 9) -> Take:
    return Take(
        id=TakeId(f"{of.id}-{number}"),
        scenario_id=of.id,
        scenario_version="1",
        scenario_title=of.title,
        number=number,
        state=TakeState.SEALED,
        starred=False,
        created_at=datetime(2026, 5, 11, hour, tzinfo=UTC),
    )


def grant(of: Take, name: str, state: GrantState = GrantState.SENT, until: date = date(2026, 6, 9)) -> Grant:
    share = ShareId(f"{of.id}-{name}")
    return Grant(share, of.id, MemberId(name), name, until, "", False, state, date(2026, 5, 11))


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", {"klaar", "opgehaald", "park", "gesprek"}),
        ("  paspoort ", {"klaar"}),  # title
        ("BOOS", {"klaar"}),  # one line, whatever the case
        ("emotie", {"klaar", "opgehaald"}),  # skill
        ("jansen", {"opgehaald"}),  # citizen
        ("reunie", {"park"}),  # without the accent
        ("emotie bang", {"klaar"}),  # every word, wherever it stands
        ("rijbewijs", {"klaar"}),  # a word that means about the same
        ("trombone", set()),
    ],
)
def test_search_looks_in_title_line_skills_and_citizen(search: str, found: set[str]) -> None:
    assert titles(select(ALL, search)) == found


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (Filters(settings=frozenset({Setting.PHONE})), {"opgehaald"}),
        (Filters(settings=frozenset({Setting.PHONE, Setting.VIDEO_CALL})), {"opgehaald", "gesprek"}),
        (Filters(skills=frozenset({"Omgaan met emotie"}), levels=frozenset({Level.VERDER})), {"klaar"}),
        (Filters(minutes=frozenset({5})), {"opgehaald"}),
        (Filters(minutes=frozenset({5, 10})), {"opgehaald", "klaar", "park"}),
        (Filters(skills=frozenset({"Samenvatten"})), set()),
    ],
)
def test_filters_widen_within_a_group_and_narrow_between_groups(filters: Filters, found: set[str]) -> None:
    assert filters.any
    assert titles(select(ALL, "", filters)) == found


def test_search_and_filters_work_together() -> None:
    assert titles(select(ALL, "emotie", Filters(settings=frozenset({Setting.COUNTER})))) == {"klaar"}


def test_counts_are_of_all_exercises_and_leave_out_what_nobody_has() -> None:
    assert counts(ALL) == Counts(
        skills=(("Doorvragen", 2), ("Grenzen aangeven", 1), ("Omgaan met emotie", 2)),
        settings=((Setting.COUNTER, 2), (Setting.PHONE, 1), (Setting.VIDEO_CALL, 1)),
        levels=((Level.BEGIN, 1), (Level.VERDER, 1), (Level.UITDAGEND, 2)),
        minutes=((5, 1), (10, 3)),
    )
    assert counts(()) == Counts((), (), (), ())


def test_a_skill_named_twice_counts_once() -> None:
    twice = Entry(scenario("Dubbel", skills=("Doorvragen", "Doorvragen")))
    assert counts([twice]).skills == (("Doorvragen", 1),)


def test_status_comes_from_takes_and_live_grants() -> None:
    first, second = take(PASSPORT, 1, hour=8), take(PASSPORT, 4, hour=10)
    grants = [
        grant(first, "Karin de Boer"),
        grant(second, "Karin de Boer"),
        grant(first, "Omar Aziz", GrantState.WITHDRAWN),
        grant(first, "Els Bakker", until=date(2026, 5, 11)),
        grant(first, "Piet Smit", until=TODAY),
    ]
    entry, other = collect([PASSPORT, WASTE], [first, second], grants, TODAY)
    assert (entry.attempts, entry.last_number, entry.last_at) == (2, 4, second.created_at)
    assert entry.shared_with == ("Karin", "Piet")
    assert not entry.is_new
    assert other.is_new
    assert other.shared_with == ()


def order(entries: tuple[Entry, ...], by: Order) -> list[str]:
    return [entry.scenario.title.split()[-1] for entry in select(entries, order=by)]


def test_what_fits_begins_with_what_was_begun() -> None:
    earlier, later = datetime(2026, 5, 1, tzinfo=UTC), datetime(2026, 5, 2, tzinfo=UTC)
    entries = (
        Entry(WASTE, 1, later, 1, ("Karin",)),
        Entry(PASSPORT, 2, earlier, 2),
        Entry(REUNION),
        Entry(LONG, 1, later, 1),
    )
    assert order(entries, Order.FITTING) == ["gesprek", "klaar", "park", "opgehaald"]


def test_new_exercises_near_your_level_come_first() -> None:
    assert reached(ALL) is Level.BEGIN
    assert order(ALL, Order.FITTING) == ["opgehaald", "klaar", "park", "gesprek"]
    practised = (
        Entry(scenario("Gedaan", level=Level.UITDAGEND), 1, datetime(2026, 5, 1, tzinfo=UTC), 1),
        *ALL,
    )
    assert reached(practised) is Level.UITDAGEND
    assert order(practised, Order.FITTING) == ["Gedaan", "park", "gesprek", "klaar", "opgehaald"]


def test_new_for_you_and_shortest() -> None:
    entries = (Entry(WASTE, 3), Entry(PASSPORT), Entry(REUNION, 1))
    assert order(entries, Order.NEW) == ["klaar", "park", "opgehaald"]
    assert order(ALL, Order.SHORTEST) == ["opgehaald", "klaar", "park", "gesprek"]
