"""Nothing in the report is about fewer than ten people, and nothing hidden can be worked back."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.effect import (
    LEAST,
    ROUNDED_TO,
    Contribution,
    EffectReport,
    Quarter,
    SkillEffect,
    SkillSteps,
    TooFew,
    effect_of,
    report,
    step_of,
    unique,
)
from oefenruimte.domain.growth import Step
from oefenruimte.domain.ids import new_id

Q4 = Quarter(2026, 4)
SKILLS = ("Begrenzen", "De-escaleren", "Heldere taal")


def contributions(forward: int, same: int, back: int, skill: str = "Begrenzen") -> list[Contribution]:
    steps = {(Step.BEGIN, Step.GOOD): forward, (Step.GOOD, Step.GOOD): same, (Step.STRONG, Step.GOOD): back}
    return [
        Contribution(new_id(), Q4, (SkillSteps(skill, before, now),))
        for (before, now), count in steps.items()
        for _ in range(count)
    ]


def told(forward: int, same: int, back: int) -> SkillEffect:
    found = report(contributions(forward, same, back), Q4)
    assert isinstance(found, EffectReport)
    return found.skills[0]


def test_below_ten_nothing_is_told() -> None:
    assert report(contributions(9, 0, 0), Q4) == TooFew(Q4, 9)
    assert report([], Q4) == TooFew(Q4, 0)


@pytest.mark.parametrize(
    ("ways", "seen"),
    [
        ((17, 13, 11), (35, 15, 20, 10, 10)),
        ((23, 14, 3), (35, 20, 15, None, None)),  # same and back only together
        ((23, 6, 5), (30, 20, 10, None, None)),
        ((23, 6, 3), (30, None, None, None, None)),
        ((9, 30, 30), (65, None, None, None, None)),  # else the total would tell who went forward
        ((12, 0, 0), (10, None, None, None, None)),  # not even that all went forward
        ((10, 0, 10), (20, 10, 10, None, None)),
    ],
)
def test_what_is_withheld(ways: tuple[int, int, int], seen: tuple[int | None, ...]) -> None:
    found = told(*ways)
    assert (found.people, found.forward, found.rest, found.same, found.back) == seen


def test_a_skill_of_few_is_not_named() -> None:
    found = report(contributions(20, 0, 0) + contributions(9, 0, 0, "Klantreis"), Q4)
    assert isinstance(found, EffectReport)
    assert [one.skill for one in found.skills] == ["Begrenzen"]


def test_hidden_numbers_cannot_be_worked_back() -> None:
    """By trying every table there is: behind each report lie many, also for whoever knows the rules."""
    edge = 45
    behind: dict[SkillEffect, list[tuple[int, int, int]]] = {}
    for ways in product(range(edge), repeat=3):
        if sum(ways) < edge and (found := effect_of("", *ways)) is not None:
            behind.setdefault(found, []).append(ways)
    assert len(behind) > 20
    for found, tables in behind.items():
        if found.people + 3 * ROUNDED_TO > edge:
            continue  # tables with more people would give this report too
        told_of = (found.forward, found.same, found.back)
        for place, number in enumerate(told_of):
            possible = {ways[place] for ways in tables}
            assert len(possible) >= ROUNDED_TO
            if number is None:  # nobody can tell whether it is none, few or many
                assert min(possible) == 0
                assert max(possible) >= LEAST
            else:
                assert min(possible) >= LEAST
        if found.rest is not None:
            assert {ways[1] + ways[2] for ways in tables} >= set(range(found.rest, found.rest + ROUNDED_TO))


steps = st.sampled_from(Step)
people = st.lists(
    st.dictionaries(st.sampled_from(SKILLS), st.tuples(steps, steps), max_size=3), min_size=0, max_size=70
)


def _all(answers: list[dict[str, tuple[Step, Step]]]) -> list[Contribution]:
    return [
        Contribution(new_id(), Q4, tuple(SkillSteps(name, *answer[name]) for name in sorted(answer)))
        for answer in answers
    ]


@given(people)
def test_never_a_number_below_ten_nor_an_exact_one(answers: list[dict[str, tuple[Step, Step]]]) -> None:
    found = report(_all(answers), Q4)
    if isinstance(found, TooFew):
        assert len(answers) < LEAST
        return
    numbers = [found.people]
    for one in found.skills:
        numbers += [n for n in (one.people, one.forward, one.rest, one.same, one.back) if n is not None]
        assert one.people <= found.people
        assert [one.forward, one.same, one.back].count(None) in (0, 2, 3)
    assert all(number >= LEAST and number % ROUNDED_TO == 0 for number in numbers)


@given(people)
def test_one_person_changes_nothing_but_at_a_threshold(answers: list[dict[str, tuple[Step, Step]]]) -> None:
    """With and without the last one: the same, unless a count passed a multiple of five by it."""
    if not answers:
        return
    whole, without = _all(answers), _all(answers[:-1])
    passed = {len(whole) // ROUNDED_TO != len(without) // ROUNDED_TO}
    for skill in SKILLS:
        for counts in zip(_counts(whole, skill), _counts(without, skill), strict=True):
            passed.add(counts[0] // ROUNDED_TO != counts[1] // ROUNDED_TO)
    first, second = report(whole, Q4), report(without, Q4)
    if True not in passed and isinstance(first, EffectReport):
        assert first == second


def _counts(contributed: list[Contribution], skill: str) -> tuple[int, ...]:
    found = [one for person in contributed for one in person.skills if one.skill == skill]
    return (
        len(found),
        sum(one.now > one.before for one in found),
        sum(one.now == one.before for one in found),
        sum(one.now < one.before for one in found),
        sum(one.now <= one.before for one in found),
    )


@given(people, st.randoms())
def test_the_order_makes_no_difference(answers: list[dict[str, tuple[Step, Step]]], chance: object) -> None:
    contributed = _all(answers)
    shuffled = [*contributed, *contributed[:3]]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert report(shuffled, Q4) == report(contributed, Q4)


def test_each_id_counts_once_and_a_forked_one_not_at_all() -> None:
    one, other = contributions(2, 0, 0)
    changed = Contribution(one.id, Q4, (SkillSteps("Begrenzen", Step.BEGIN, Step.BEGIN),))
    assert unique([one, one, other], Q4) == unique([other, one], Q4)
    assert unique([one, changed, one, other], Q4) == (other,)


def test_only_of_that_quarter() -> None:
    late = [Contribution(one.id, Quarter(2027, 1), one.skills) for one in contributions(5, 0, 0)]
    assert report(contributions(9, 0, 0) + late, Q4) == TooFew(Q4, 9)


def test_a_place_becomes_the_nearest_step() -> None:
    assert [step_of(place) for place in (0, 0.49, 0.5, 1.4, 2.5, 3)] == [0, 0, 1, 1, 3, 3]


def test_a_quarter() -> None:
    assert Quarter.of(date(2026, 3, 31)) == Quarter(2026, 1)
    assert Quarter.of(date(2026, 4, 1)) == Quarter(2026, 2)
    assert Quarter.of(date(2026, 12, 31)) == Q4
    assert Quarter.parse(str(Q4)) == Q4
    for wrong in ("", "2026-5", "2026-0", "26-1", "2026-11", "2026-1\n", "２０２６-1"):
        with pytest.raises(ValueError, match="quarter"):
            Quarter.parse(wrong)
