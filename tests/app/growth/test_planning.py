"""Which short situations there are for a skill."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from oefenruimte.app.growth.levels import levels_of
from oefenruimte.app.growth.planning import (
    BASELINE_SECONDS,
    MOST_SITUATIONS,
    QUESTION_SECONDS,
    Place,
    pick_refresher,
    places_for,
    plan_baseline,
    usual_road,
)
from oefenruimte.app.library import Library
from oefenruimte.domain.growth import Practised, Situation
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.scenario import Behaviour, Branch, Choice, Clip, End, Level, NextTurn, Scenario, Turn
from oefenruimte.domain.skills import BUILT_IN, Skill, SkillKind
from tests.app.test_today import exercise

BUILT_IN_SCENARIOS = Path(__file__).parents[3] / "scenarios"
NOW = datetime(2026, 5, 12, 9, tzinfo=UTC)


def scenario(
    name: str, *skills: str, level: Level = Level.BEGIN, turns: int = 2, seconds: int = 10
) -> Scenario:
    clip = Clip(Path("/1.mp4"), seconds * 1000)
    made = [
        Turn(str(n), clip, "", "", (), (10, 30), End() if n == turns else NextTurn(str(n + 1)))
        for n in range(1, turns + 1)
    ]
    return replace(exercise(name, level), skills=skills, turns=tuple(made))


@pytest.fixture(scope="module")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Scenario]:
    return Library(BUILT_IN_SCENARIOS, tmp_path_factory.mktemp("leeg")).all()


def test_the_usual_road_ends_also_when_it_goes_round() -> None:
    made = scenario("a", "x", turns=3)
    assert [turn.id for turn in usual_road(made)] == ["1", "2", "3"]
    first, second, third = made.turns
    choice = Choice("?", (Branch("a", "2"), Branch("b", "3"), Branch("c", None)), 1)
    assert [
        turn.id for turn in usual_road(replace(made, turns=(replace(first, follow=choice), second, third)))
    ] == [
        "1",
        "3",
    ]
    round_ = replace(made, turns=(first, replace(second, follow=NextTurn("1")), third))
    assert [turn.id for turn in usual_road(round_)] == ["1", "2"]


def test_easy_before_hard_and_first_turns_before_later_ones() -> None:
    hard, easy, other = scenario("h", "x", level=Level.UITDAGEND), scenario("e", "x"), scenario("o", "y")
    found = [(place.scenario.id, place.turn.id) for place in places_for("X", (hard, easy, other))]
    assert found == [("e", "1"), ("h", "1"), ("e", "2"), ("h", "2")]


def test_a_behaviour_can_show_a_skill_that_the_exercise_does_not_name() -> None:
    made = replace(scenario("a", "y"), behaviours=(Behaviour("b", "", "", "", skill="x"),))
    assert [place.turn.id for place in places_for("x", (made,))] == ["1", "2"]


def test_the_built_in_baseline_fits_in_ten_minutes_and_every_skill_has_a_situation(
    built_in: Sequence[Scenario],
) -> None:
    skills = [skill.name for skill in BUILT_IN]
    plan = plan_baseline(skills, built_in)
    assert list(plan) == skills
    assert all(1 <= len(plan[skill]) <= MOST_SITUATIONS for skill in skills)
    every = [situation for situations in plan.values() for situation in situations]
    assert len(set(every)) == len(every)
    of_id = {one.id: one for one in built_in}
    seconds = sum(Place(of_id[one.scenario], of_id[one.scenario].turn(one.turn), 0).seconds for one in every)
    assert seconds + QUESTION_SECONDS * len(skills) <= BASELINE_SECONDS
    assert all(one.turn == of_id[one.scenario].first_turn.id for one in every)


def test_each_skill_has_one_before_any_has_two() -> None:
    scenarios = [scenario(name, "x") for name in "abc"] + [scenario("d", "x", "y")]
    plan = plan_baseline(["x", "y", "z"], scenarios)
    assert [one.scenario for one in plan["x"]] == ["a", "b"]
    assert [one.scenario for one in plan["y"]] == ["d"]
    assert plan["z"] == ()  # only the question


def test_what_takes_too_long_is_left_out() -> None:
    long = [scenario(name, "x", seconds=400) for name in "ab"]
    assert len(plan_baseline(["x"], long)["x"]) == 1
    assert plan_baseline([str(n) for n in range(40)], [scenario("a", "1")])["1"] == ()  # 40 questions


def test_a_hard_one_only_when_there_is_no_other() -> None:
    hard, easy = scenario("a", "x", level=Level.UITDAGEND), scenario("b", "x", level=Level.VERDER)
    assert [one.scenario for one in plan_baseline(["x"], [hard, easy])["x"]] == ["b", "a"]
    assert [one.scenario for one in plan_baseline(["x"], [hard])["x"]] == ["a"]


def done(scenario_id: str, turn: str, ago: int) -> Practised:
    short = turn != ""
    at = NOW - timedelta(days=ago)
    return Practised(ScenarioId(scenario_id), at, 60, ("x",), None, short, turn)


def test_a_refresher_is_another_turn_than_last_time() -> None:
    scenarios = [scenario("a", "x"), scenario("b", "x")]
    practices: list[Practised] = []
    picked = []
    for ago in range(8, 0, -1):
        situation = pick_refresher("x", scenarios, practices)
        assert situation is not None
        picked.append((situation.scenario, situation.turn))
        practices.append(done(situation.scenario, situation.turn, ago))
    assert picked == [("a", "1"), ("b", "1"), ("a", "2"), ("b", "2")] * 2
    assert pick_refresher("y", scenarios, practices) is None
    assert pick_refresher("x", scenarios[:1], [done("a", "", 3), done("a", "1", 5)]) == Situation(
        ScenarioId("a"), "1"
    )  # a whole exercise is all of its turns


def test_every_built_in_skill_has_a_refresher(built_in: Sequence[Scenario]) -> None:
    for skill in BUILT_IN:
        assert pick_refresher(skill.name, built_in, []) is not None


def test_levels_say_what_one_sees() -> None:
    seen = set()
    for skill in BUILT_IN:
        levels = levels_of(skill)
        assert len(set(levels)) == 4
        assert not seen.intersection(levels)
        seen.update(levels)
    own, value = levels_of(Skill("Dichtbij")), levels_of(Skill("Dichtbij", kind=SkillKind.VALUE))
    assert own != value
    assert levels_of(Skill("heldere TAAL")) == levels_of(Skill("Heldere taal"))
    for sentence in (*seen, *own, *value):
        assert sentence.endswith((".", "’"))
        assert all(len(part.split()) <= 21 for part in sentence.split(". ")), sentence
