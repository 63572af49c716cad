"""Every problem has words, in both languages, that a user can do something with."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import oefenruimte
from oefenruimte.app.problem_texts import UNKNOWN, sentence, words
from oefenruimte.app.problem_texts.dutch import NL
from oefenruimte.app.problem_texts.english import EN
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


def test_a_fact_that_is_not_known_leaves_a_whole_sentence() -> None:
    assert sentence(Problem(Code.CONTACT_UNKNOWN)).endswith(
        "Vraag of deze persoon ook in deze deelruimte zit."
    )
    assert "in the folder of Oefenruimte." in sentence(Problem(Code.FOLDER_READ_ONLY), "en")


def _raised() -> Iterator[tuple[str, Code, set[str]]]:
    """Every `fail(Code.X, …)` in the program: where, the code, and the facts it gives."""
    for file in Path(oefenruimte.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
                continue
            code = node.args[0]
            if node.func.id == "fail" and isinstance(code, ast.Attribute):
                facts = {keyword.arg for keyword in node.keywords if keyword.arg is not None}
                yield f"{file.name}:{node.lineno}", Code[code.attr], facts


def test_who_raises_a_problem_fills_its_blanks() -> None:
    places = list(_raised())
    assert len(places) > 100
    for texts, language in ((NL, "nl"), (EN, "en")):
        for place, code, facts in places:
            blanks = set(re.findall(r"\{(\w+)\}", texts[code].title + texts[code].text))
            assert blanks <= facts | set(UNKNOWN[language]), (place, code)
