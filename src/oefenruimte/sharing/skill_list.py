"""The list of skills and core values, as a trainer gives it to everyone (docs/sharing-format.md)."""

from collections.abc import Sequence

from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.skills import LONGEST_NAME, LONGEST_TEXT, MOST_SKILLS, Skill, SkillKind
from oefenruimte.sharing.strict_json import Fields, damaged, decode, encode
from oefenruimte.sharing.text import own_text

FORMAT = 1
MAX_BYTES = 64 * 1024


def skills_json(skills: Sequence[Skill]) -> bytes:
    """Texts cleaned. BAD_ARGUMENT for a name that is empty, too long or there twice, and for too many."""
    if len(skills) > MOST_SKILLS:
        raise fail(Code.BAD_ARGUMENT, "too many", what="vaardigheden", limit=str(MOST_SKILLS))
    items = [
        {
            "kind": str(skill.kind),
            "name": own_text(skill.name, LONGEST_NAME, "naam", lines=False),
            "text": own_text(skill.text, LONGEST_TEXT, "uitleg", lines=False),
        }
        for skill in skills
    ]
    names = [item["name"].casefold() for item in items]
    if "" in names:
        raise fail(Code.BAD_ARGUMENT, "a skill without a name", what="naam")
    for name in names:
        if names.count(name) > 1:
            raise fail(Code.BAD_ARGUMENT, "one name twice", what=f"naam ‘{name}’")
    return encode({"format": FORMAT, "skills": items})


def skills_of(data: bytes) -> tuple[Skill, ...]:
    """OBJECT_DAMAGED, OBJECT_NEWER."""
    fields = decode(data, "skills")
    version = fields.number("format", 1, 2**53 - 1)
    if version != FORMAT:
        raise fail(Code.OBJECT_NEWER, f"skills format {version}", version=str(version))
    skills = tuple(_skill(one) for one in fields.objects("skills", 0, MOST_SKILLS))
    fields.finish()
    if len({skill.name.casefold() for skill in skills}) != len(skills):
        raise damaged("skills", "one name twice")
    return skills


def _skill(fields: Fields) -> Skill:
    skill = Skill(
        name=fields.text("name", LONGEST_NAME, lines=False),
        text=fields.text("text", LONGEST_TEXT, lines=False),
        kind=fields.word("kind", SkillKind),
    )
    fields.finish()
    if not skill.name:
        raise damaged("skills.name", "empty")
    return skill
