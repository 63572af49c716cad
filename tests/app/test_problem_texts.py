"""Every problem has words, in both languages, that a user can do something with."""

import re

import pytest

from oefenruimte.app.problem_texts import sentence, words
from oefenruimte.domain.problem import Code, Problem


@pytest.mark.parametrize("code", list(Code))
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_code_has_a_title_and_a_sentence(code: Code, language: str) -> None:
    found = words(Problem(code), language)
    assert found.title
    assert found.text.endswith(".")
    assert not found.title.endswith(".")
    assert code.value not in found.title + found.text  # never a code
    assert "{" not in found.title + found.text


@pytest.mark.parametrize("code", list(Code))
def test_dutch_sentences_are_short(code: Code) -> None:
    found = words(Problem(code))
    for one in re.split(r"[.?!] ", found.text):
        assert len(one.split()) <= 14, one


def test_facts_fill_the_blanks() -> None:
    problem = Problem(Code.CONTACT_CHANGED, {"name": "Karin"})
    assert sentence(problem).startswith("De sleutel van Karin is veranderd. ")


def test_a_fact_with_braces_is_only_text() -> None:
    assert "{name}" in sentence(Problem(Code.CONTACT_UNKNOWN, {"name": "{name}"}))
