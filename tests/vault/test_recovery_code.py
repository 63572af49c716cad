import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.vault.recovery_code import new_recovery_code, parse_recovery_code

LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def facts(typed: str) -> dict[str, str]:
    with pytest.raises(Failure) as caught:
        parse_recovery_code(typed)
    problem = caught.value.problem
    assert problem.code is Code.WRONG_RECOVERY_CODE
    assert problem.detail == ""
    return dict(problem.facts)


def test_seven_groups_of_four_without_look_alikes() -> None:
    code = new_recovery_code()
    assert re.fullmatch(f"[{LETTERS}]{{4}}(-[{LETTERS}]{{4}}){{6}}", code)
    assert len(parse_recovery_code(code)) == 16
    assert code != new_recovery_code()


@given(
    st.sampled_from([str.lower, str.upper]),
    st.sampled_from(["-", "", " ", " - ", "\u2013", "\u2212", "\n", "."]),
)
def test_case_and_separators_do_not_matter(case: object, separator: str) -> None:
    code = new_recovery_code()
    typed = case(code).replace("-", separator)  # type: ignore[operator]
    assert parse_recovery_code(typed) == parse_recovery_code(code)


def test_wide_letters_and_invisible_ones() -> None:
    code = new_recovery_code()
    wide = "".join(chr(ord(letter) + 0xFEE0) if letter != "-" else letter for letter in code)
    assert parse_recovery_code(wide) == parse_recovery_code(code)
    assert parse_recovery_code("\ufeff" + code + "\u200b") == parse_recovery_code(code)


def test_a_typing_error_is_named_as_such() -> None:
    """Every single wrong letter of a code. The checksum lets one in 4096 through."""
    code = new_recovery_code()
    unnoticed = 0
    for place, letter in enumerate(code):
        if letter == "-":
            continue
        for other in LETTERS:
            if other == letter:
                continue
            try:
                parse_recovery_code(code[:place] + other + code[place + 1 :])
            except Failure as failure:
                assert failure.problem.facts == {"reason": "typo"}  # noqa: PT017 one in 4096 does not raise
            else:
                unnoticed += 1
    assert unnoticed < 10  # of 868


@pytest.mark.parametrize(("letter", "group"), [("0", 1), ("O", 1), ("1", 4), ("i", 7), ("!", 7), ("é", 2)])
def test_a_letter_that_no_code_has_is_pointed_out(letter: str, group: int) -> None:
    groups = new_recovery_code().split("-")
    groups[group - 1] = groups[group - 1][:2] + letter + groups[group - 1][3:]
    assert facts("-".join(groups)) == {"reason": "letter", "group": str(group)}


@pytest.mark.parametrize("typed", ["", "   ", "ABCD", "A" * 27, "A" * 29, "A" * 100_000])
def test_too_short_or_too_long(typed: str) -> None:
    assert facts(typed) == {"reason": "length"}
