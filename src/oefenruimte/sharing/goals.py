"""The goals that a trainer sets, as a signed file (docs/sharing-format.md, section 17).

Two lines: the goals, and the signature of the trainer. It travels through the space like the list of skills,
and by hand as `*.oefendoelen`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from oefenruimte.domain.growth import MOST_TEXT, Goal, GoalLevel, Step
from oefenruimte.domain.ids import GoalId, MemberId, SpaceId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.skills import LONGEST_NAME
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.signed_lines import ensure_signed, sign_lines, take_lines, versioned
from oefenruimte.sharing.strict_json import MAX_NUMBER, Fields, damaged, encode
from oefenruimte.sharing.text import own_text
from oefenruimte.vault.keys import ProfileKeys

FORMAT = 1
SUFFIX = ".oefendoelen"
MAX_BYTES = 256 * 1024
MOST_GOALS = 200

_DOMAIN = b"oefenruimte-goals-v1\n"
_PARTS = 10  # a place is written in tenths of a step: whole numbers only
_OF_A_GROUP = (GoalLevel.DEPARTMENT, GoalLevel.FUNCTION)


@dataclass(frozen=True, slots=True)
class GoalFile:
    """Goals whose signature is right. `number`: of one trainer the highest counts."""

    author: MemberId
    space: SpaceId
    number: int
    made_on: date
    goals: tuple[Goal, ...]


def goals_file(
    goals: Sequence[Goal], *, space: SpaceId, number: int, made_on: date, keys: ProfileKeys
) -> bytes:
    """Signed by `keys`. BAD_ARGUMENT for too many goals, an own goal, a goal of a group without its name, a
    place that is none, and texts that are too long."""
    if len(goals) > MOST_GOALS:
        raise fail(Code.BAD_ARGUMENT, "too many", what="doelen", limit=str(MOST_GOALS))
    said = {
        "author": member_id_of(keys.public.signing_public),
        "format": FORMAT,
        "goals": [_goal_json(goal) for goal in goals],
        "made_on": made_on.isoformat(),
        "number": number,
        "space": space,
    }
    return sign_lines(encode(said), _DOMAIN, keys.signing_key)


def read_goals(data: bytes, *, space: SpaceId, author_key: Callable[[MemberId], bytes | None]) -> GoalFile:
    """Checks the signature before a goal is looked at.

    OBJECT_DAMAGED, OBJECT_NEWER, OBJECT_UNSIGNED, OBJECT_FOREIGN (an unknown author, or another space).
    """
    if len(data) > MAX_BYTES:
        raise damaged("goals", "too large")
    said, signature, rest = take_lines(data, "goals")
    if rest:
        raise damaged("goals", "something follows it")
    fields = versioned(said, "goals", FORMAT)
    author = MemberId(fields.identifier("author"))
    key = author_key(author)
    if key is None:
        raise fail(Code.OBJECT_FOREIGN, "unknown author", author=author)
    ensure_signed(said, signature, _DOMAIN, key, "goals")
    if fields.identifier("space") != space:
        raise fail(Code.OBJECT_FOREIGN, "of another space")
    found = GoalFile(
        author=author,
        space=space,
        number=fields.number("number", 1, MAX_NUMBER),
        made_on=fields.day("made_on"),
        goals=tuple(_goal(one) for one in fields.objects("goals", 0, MOST_GOALS)),
    )
    fields.finish()
    if len({goal.id for goal in found.goals}) != len(found.goals):
        raise damaged("goals.goals", "one id twice")
    return found


def _goal_json(goal: Goal) -> dict[str, object]:
    group = own_text(goal.group, LONGEST_NAME, "functie of afdeling", lines=False)
    skill = own_text(goal.skill, LONGEST_NAME, "vaardigheid", lines=False)
    place = round(goal.place * _PARTS)
    if goal.level is GoalLevel.OWN:
        raise fail(Code.BAD_ARGUMENT, "a learner's own goal", what="niveau")
    if not skill:
        raise fail(Code.BAD_ARGUMENT, "a goal without a skill", what="vaardigheid")
    if (goal.level in _OF_A_GROUP) != bool(group):
        raise fail(Code.BAD_ARGUMENT, "a group where none belongs, or none", what="functie of afdeling")
    if not 0 <= place <= Step.STRONG * _PARTS:
        raise fail(Code.BAD_ARGUMENT, "not a place", what="plek")
    return {
        "by": None if goal.by is None else goal.by.isoformat(),
        "group": group,
        "id": goal.id,
        "level": goal.level,
        "place": place,
        "skill": skill,
        "text": own_text(goal.text, MOST_TEXT, "toelichting"),
    }


def _goal(fields: Fields) -> Goal:
    goal = Goal(
        id=GoalId(fields.identifier("id")),
        level=fields.word("level", GoalLevel),
        skill=fields.text("skill", LONGEST_NAME, lines=False),
        place=fields.number("place", 0, Step.STRONG * _PARTS) / _PARTS,
        group=fields.text("group", LONGEST_NAME, lines=False),
        text=fields.text("text", MOST_TEXT),
        by=None if fields.absent("by") else fields.day("by"),
    )
    fields.finish()
    if not goal.skill or goal.level is GoalLevel.OWN or (goal.level in _OF_A_GROUP) != bool(goal.group):
        raise damaged("goals.goals", "not a goal that a trainer sets")
    return goal
