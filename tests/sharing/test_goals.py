"""The trainer's file with goals: there and back, and everything that is not one."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from oefenruimte.domain.growth import Goal, GoalLevel
from oefenruimte.domain.ids import GoalId, SpaceId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing import goals as room
from oefenruimte.sharing.goals import MAX_BYTES, GoalFile, goals_file, read_goals
from oefenruimte.sharing.signed_lines import sign_lines
from oefenruimte.sharing.strict_json import encode
from tests.sharing.people import EVERYONE, KARIN, MALLORY, SPACE, raises

DAY = date(2026, 5, 12)
ORGANISATION = Goal(GoalId(new_id()), GoalLevel.ORGANISATION, "Heldere taal", 2.0, by=date(2026, 12, 31))
FUNCTION = Goal(GoalId(new_id()), GoalLevel.FUNCTION, "De-escaleren", 2.5, "Balie", "Rustig\nen duidelijk.")
GOALS = (ORGANISATION, FUNCTION)

REFUSED = {Code.OBJECT_DAMAGED, Code.OBJECT_NEWER, Code.OBJECT_UNSIGNED, Code.OBJECT_FOREIGN}


def made(goals: tuple[Goal, ...] = GOALS, number: int = 3) -> bytes:
    return goals_file(goals, space=SPACE, number=number, made_on=DAY, keys=KARIN.keys)


def read(data: bytes) -> GoalFile:
    return read_goals(data, space=SPACE, author_key=EVERYONE.get)


def signed_again(change: Callable[[dict[str, Any]], None]) -> bytes:
    """By Karin herself, with something in it that our program would not write."""
    said = json.loads(made().splitlines()[0])
    change(said)
    return sign_lines(encode(said), room._DOMAIN, KARIN.keys.signing_key)


def test_there_and_back() -> None:
    assert read(made()) == GoalFile(KARIN.id, SPACE, 3, DAY, GOALS)
    assert read(made(())).goals == ()
    assert made() == made()  # the same goals, the same bytes


def test_a_byte_that_changed_is_noticed() -> None:
    good = made()
    for at in range(len(good) - 3):  # the last letters of base64 hold bits that mean nothing
        data = bytearray(good)
        data[at] ^= 1
        with pytest.raises(Failure) as refused:
            read(bytes(data))
        assert refused.value.problem.code in REFUSED, at


@pytest.mark.parametrize(
    "data",
    [b"", b"\n", b"{}\n", made()[:-10], made() + b"x", b"\xff" * 200, made() * 2, b"x" * (MAX_BYTES + 1)],
)
def test_what_is_no_such_file(data: bytes) -> None:
    with raises(Code.OBJECT_DAMAGED):
        read(data)


def test_of_a_later_program() -> None:
    with raises(Code.OBJECT_NEWER):
        read(signed_again(lambda said: said.update(format=2)))


def test_by_a_stranger_and_by_somebody_who_says_to_be_another() -> None:
    with raises(Code.OBJECT_FOREIGN):
        read_goals(made(), space=SPACE, author_key=lambda _: None)
    said = made().splitlines()[0]
    with raises(Code.OBJECT_UNSIGNED):
        read(sign_lines(said, room._DOMAIN, MALLORY.keys.signing_key))
    with raises(Code.OBJECT_UNSIGNED):  # signed, but as something else
        read(sign_lines(said, b"oefenruimte-invitation-v1\n", KARIN.keys.signing_key))


def test_for_another_space() -> None:
    with raises(Code.OBJECT_FOREIGN):
        read_goals(made(), space=SpaceId(new_id()), author_key=EVERYONE.get)


@pytest.mark.parametrize(
    "change",
    [
        {"place": 31},
        {"place": -1},
        {"place": True},
        {"place": "20"},
        {"level": "eigen"},
        {"level": "gemeente"},
        {"group": "Balie"},  # of the whole organisation
        {"skill": ""},
        {"skill": "x" * 61},
        {"skill": "a\u202eb"},
        {"text": "x" * 501},
        {"by": "31-12-2026"},
        {"id": "../../etc/passwd"},
        {"id": FUNCTION.id},  # twice
        {"meer": 1},
    ],
)
def test_a_goal_that_is_none(change: dict[str, Any]) -> None:
    with raises(Code.OBJECT_DAMAGED):
        read(signed_again(lambda said: said["goals"][0].update(change)))


def test_a_list_that_is_too_long_or_has_more_in_it() -> None:
    def many(said: dict[str, Any]) -> None:
        said["goals"] = [said["goals"][0] | {"id": new_id()} for _ in range(201)]

    for change in (many, lambda said: said.update(learner="Sanne"), lambda said: said.update(number=0)):
        with raises(Code.OBJECT_DAMAGED):
            read(signed_again(change))


@pytest.mark.parametrize(
    "goal",
    [
        replace(ORGANISATION, level=GoalLevel.OWN),
        replace(ORGANISATION, place=3.2),
        replace(ORGANISATION, place=-0.2),
        replace(ORGANISATION, group="Balie"),
        replace(FUNCTION, group=" "),
        replace(FUNCTION, skill=""),
        replace(FUNCTION, text="x" * 501),
    ],
)
def test_a_goal_that_cannot_be_set(goal: Goal) -> None:
    with raises(Code.BAD_ARGUMENT):
        made((goal,))
    with raises(Code.BAD_ARGUMENT):
        made(tuple(replace(ORGANISATION, id=GoalId(new_id())) for _ in range(201)))
