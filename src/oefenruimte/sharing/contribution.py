"""What one person contributes to the effect report, as a file (docs/sharing-format.md, section 20).

It is not signed, on purpose: a signature says who made it.
"""

from oefenruimte.domain.effect import Contribution, Quarter, SkillSteps
from oefenruimte.domain.growth import Step
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.skills import LONGEST_NAME, MOST_SKILLS
from oefenruimte.sharing.strict_json import MAX_NUMBER, Fields, damaged, decode, encode
from oefenruimte.sharing.text import clean_text

FORMAT = 1
SUFFIX = ".oefenbijdrage"
MAX_BYTES = 4096


def contribution_json(contribution: Contribution) -> bytes:
    """In order of the names, without those that do not fit in `MAX_BYTES`. Equal values, equal bytes."""
    told: list[dict[str, object]] = []
    data = _encoded(contribution, told)
    for one in sorted(contribution.skills, key=lambda skill: skill.skill):
        name = clean_text(one.skill, lines=False)
        more = [*told, {"before": int(one.before), "now": int(one.now), "skill": name}]
        if 0 < len(name) <= LONGEST_NAME and len(_encoded(contribution, more)) <= MAX_BYTES:
            told, data = more, _encoded(contribution, more)
    return data


def read_contribution(data: bytes) -> Contribution:
    """Refuses all but what `contribution_json` makes, byte for byte: nothing travels along unseen.

    CONTRIBUTION_DAMAGED, OBJECT_NEWER.
    """
    try:
        return _read(data)
    except Failure as failure:
        if failure.problem.code is not Code.OBJECT_DAMAGED:
            raise
        raise fail(Code.CONTRIBUTION_DAMAGED, failure.problem.detail) from failure


def _read(data: bytes) -> Contribution:
    if len(data) > MAX_BYTES:
        raise damaged("contribution", "too large")
    fields = decode(data, "contribution")
    version = fields.number("format", 1, MAX_NUMBER)
    if version != FORMAT:
        raise fail(Code.OBJECT_NEWER, f"contribution format {version}", version=str(version))
    try:
        quarter = Quarter.parse(fields.string("quarter", 6))
    except ValueError as error:
        raise damaged("contribution.quarter", "not a quarter") from error
    found = Contribution(
        id=fields.identifier("id"),
        quarter=quarter,
        skills=tuple(_skill(one) for one in fields.objects("skills", 1, MOST_SKILLS)),
    )
    fields.finish()
    if len({one.skill.casefold() for one in found.skills}) != len(found.skills):
        raise damaged("contribution.skills", "one skill twice")
    if contribution_json(found) != data:
        raise damaged("contribution", "not as the program writes it")
    return found


def _encoded(contribution: Contribution, skills: list[dict[str, object]]) -> bytes:
    return encode(
        {"format": FORMAT, "id": contribution.id, "quarter": str(contribution.quarter), "skills": skills}
    )


def _skill(fields: Fields) -> SkillSteps:
    found = SkillSteps(
        skill=fields.text("skill", LONGEST_NAME, lines=False),
        before=Step(fields.number("before", Step.BEGIN, Step.STRONG)),
        now=Step(fields.number("now", Step.BEGIN, Step.STRONG)),
    )
    fields.finish()
    if not found.skill:
        raise damaged("contribution.skills", "a skill without a name")
    return found
