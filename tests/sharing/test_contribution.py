"""A contribution is what the document shows, byte for byte, and nothing else is read."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.effect import Contribution, Quarter, SkillSteps
from oefenruimte.domain.growth import Step
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing.contribution import MAX_BYTES, contribution_json, read_contribution

DOC = (Path(__file__).parents[2] / "docs" / "sharing-format.md").read_text("utf-8")
ONE = Contribution(
    "w6t3jk9ymr5xqd2fbzhe",
    Quarter(2026, 4),
    (
        SkillSteps("De-escaleren", Step.BEGIN, Step.GOOD),
        SkillSteps("Heldere taal", Step.GOOD, Step.GOOD),
    ),
)
GOOD = contribution_json(ONE)


def test_the_example_of_the_document() -> None:
    found = re.search(r"<!-- example: contribution -->\n```json\n(.*?)\n```", DOC, re.DOTALL)
    assert found is not None
    assert found[1].encode() == GOOD
    assert read_contribution(GOOD) == ONE


def test_the_order_of_the_skills_tells_nothing() -> None:
    assert contribution_json(Contribution(ONE.id, ONE.quarter, ONE.skills[::-1])) == GOOD


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"\xff",
        b"PK\x03\x04",
        b"[" * 2000,
        GOOD + b"\n",
        b" " + GOOD,
        b"\xef\xbb\xbf" + GOOD,
        GOOD + b" " * MAX_BYTES,
        GOOD.replace(b'"format":1', b'"format":0'),
        GOOD.replace(b'"format":1', b'"format":1.0'),
        GOOD.replace(b'"format":1', b'"format":true'),
        GOOD.replace(b'"format":1', b'"format":1,"name":"Sanne"'),
        GOOD.replace(b'"format":1', b'"format":1,"format":1'),
        GOOD.replace(b"2026-4", b"2026-5"),
        GOOD.replace(b"2026-4", b"2026-11-22"),
        GOOD.replace(b"w6t3jk9ymr5xqd2fbzhe", b"../../etc/passwd"),
        GOOD.replace(b'"now":2', b'"now":4'),
        GOOD.replace(b'"now":2', b'"now":-1'),
        GOOD.replace(b'"now":2', b'"now":"2"'),
        GOOD.replace(b'"now":2', b'"now":1e0'),
        GOOD.replace(b"Heldere taal", b"De-escaleren"),
        GOOD.replace(b"Heldere taal", b"de-ESCALEREN"),
        GOOD.replace(b"Heldere taal", b""),
        GOOD.replace(b"Heldere taal", b" Heldere taal"),
        GOOD.replace(b"Heldere taal", b"Heldere\\u202etaal"),
        GOOD.replace(b"Heldere taal", b"Heldere\\u0020taal"),  # another way to write it could carry a mark
        GOOD.replace(b"Heldere taal", b"H" * 61),
        GOOD.replace(b"Heldere taal", b"Aandacht"),  # out of order
        re.sub(rb"\[.*\]", b"[]", GOOD),
        re.sub(rb"\[.*\]", b"null", GOOD),
    ],
)
def test_what_is_refused(data: bytes) -> None:
    with pytest.raises(Failure) as caught:
        read_contribution(data)
    assert caught.value.problem.code is Code.CONTRIBUTION_DAMAGED


def test_of_a_newer_program() -> None:
    with pytest.raises(Failure) as caught:
        read_contribution(GOOD.replace(b'"format":1', b'"format":2'))
    assert caught.value.problem.code is Code.OBJECT_NEWER


@given(
    st.binary(max_size=200)
    | st.builds(
        lambda at, byte: GOOD[:at] + byte + GOOD[at + 1 :],
        st.integers(0, len(GOOD) - 1),
        st.binary(max_size=2),
    )
)
def test_any_bytes_are_a_contribution_or_refused(data: bytes) -> None:
    code = None
    try:
        found = read_contribution(data)
    except Failure as failure:
        code = failure.problem.code
    if code is None:
        assert contribution_json(found) == data
    else:
        assert code in (Code.CONTRIBUTION_DAMAGED, Code.OBJECT_NEWER)


def test_however_many_skills_it_stays_small() -> None:
    skills = tuple(SkillSteps(f"{'é' * 57}{n:03}", Step.BEGIN, Step.STRONG) for n in range(40))
    data = contribution_json(Contribution(ONE.id, ONE.quarter, skills))
    assert len(data) <= MAX_BYTES
    assert len(read_contribution(data).skills) > 20
