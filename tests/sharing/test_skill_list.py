"""The list of skills as it travels."""

import json

import pytest

from oefenruimte.domain.problem import Code
from oefenruimte.domain.skills import BUILT_IN, Skill, SkillKind
from oefenruimte.sharing.skill_list import skills_json, skills_of
from tests.sharing.people import raises

GOOD = {"kind": "kernwaarde", "name": "Dichtbij", "text": "We komen naar je toe."}


def test_there_and_back() -> None:
    skills = (*BUILT_IN, Skill("Dichtbij", "We komen naar je toe.", SkillKind.VALUE))
    assert skills_of(skills_json(skills)) == skills
    assert skills_of(skills_json(())) == ()


@pytest.mark.parametrize(
    "skills",
    [
        [GOOD | {"name": ""}],
        [GOOD | {"name": "x" * 61}],
        [GOOD | {"kind": "cijfer"}],
        [GOOD | {"meer": "1"}],
        [GOOD, GOOD | {"name": "DICHTBIJ"}],
        [{"name": "Dichtbij"}],
        [GOOD | {"name": str(number)} for number in range(41)],
        "geen lijst",
    ],
)
def test_what_is_no_list(skills: object) -> None:
    with raises(Code.OBJECT_DAMAGED):
        skills_of(json.dumps({"format": 1, "skills": skills}).encode())


def test_of_a_later_program() -> None:
    with raises(Code.OBJECT_NEWER):
        skills_of(b'{"format":2,"skills":[]}')
