"""docs/growth.md says what the program does, and what the simulation found."""

import re
from pathlib import Path

import pytest

from oefenruimte.app.growth import planning, rules
from oefenruimte.domain.growth import INTERVALS, PLACE_OF_CHECK, PLACE_OF_RATING, Rhythm
from tests.bench.spacing import always_on, clever, equally_often, fixed, learners, simulate, table

DOCUMENT = (Path(__file__).parents[3] / "docs" / "growth.md").read_text("utf-8")


def test_the_numbers_in_it_are_those_of_the_program() -> None:
    assert f"de nieuwste **{rules.NEWEST}** dingen" in DOCUMENT
    assert f"**{rules.LAST_DAYS} dagen**" in DOCUMENT
    assert rules.COACH_WEIGHT == 2
    assert "**dubbel**" in DOCUMENT
    for rhythm in Rhythm:
        days = ", ".join(map(str, INTERVALS[rhythm])) or "komt niet terug"
        assert f"| {rhythm} | {days} |" in DOCUMENT
    assert [int(place) for place in PLACE_OF_CHECK.values()] == [0, 1, 2]
    assert [int(place) for place in PLACE_OF_RATING.values()] == [0, 1, 2, 3]
    assert (planning.BASELINE_SECONDS, planning.QUESTION_SECONDS, planning.AROUND_SECONDS) == (600, 20, 5)
    assert planning.MOST_SITUATIONS == 2


def test_the_table_is_what_the_simulation_gives() -> None:
    """Out of date? `python -m tests.bench.spacing`"""
    found = re.search(r"^\| Ritme \| Regel .*(?:\n\|.*)+", DOCUMENT, re.MULTILINE)
    assert found is not None
    assert found.group().splitlines() == table(learners())


@pytest.mark.parametrize("rhythm", [Rhythm.OFTEN, Rhythm.USUAL, Rhythm.CALM])
def test_a_clever_planner_gains_little_and_the_step_back_much(rhythm: Rhythm) -> None:
    people = learners(100)
    simple, smart = equally_often(fixed(rhythm), people)
    assert smart.practices == pytest.approx(simple.practices, abs=0.15)
    assert simple.kept > smart.kept - 0.02
    assert simple.worst_tenth > smart.worst_tenth - 0.05
    assert simple.worst_tenth > simulate(always_on(rhythm), people).worst_tenth + 0.15


def test_a_planner_that_asks_for_more_is_kept_busier() -> None:
    people = learners(40)
    assert simulate(clever(0.95), people).practices > simulate(clever(0.8), people).practices
