"""assets/i18n is of these very sources, and nothing is left to translate: packaging/translate.sh was run."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.ui.language.catalogue import DUTCH, ENGLISH, SOURCES, app_templates, messages, said_in, trees

TOOLS = Path(sys.executable).parent
HINT = "run packaging/translate.sh"


def test_the_words_of_the_window_are_those_of_the_sources() -> None:
    """lupdate leaves out what stands in an f-string; this reads the sources itself."""
    told = {
        (around, call.args[0].value)
        for _, tree in trees(SOURCES / "ui")
        for around, call in said_in(tree)
        if isinstance(call.args[0], ast.Constant)
    }
    kept = {one.key for one in messages(ENGLISH)}
    assert told - kept == set(), HINT
    elsewhere = {("app", template) for template in app_templates()}
    assert elsewhere - kept == set(), HINT
    by_hand = {key for key in kept - told - elsewhere if not _is_translated_by_name(*key)}
    assert by_hand == set(), f"no longer in the sources: {HINT} --tidy"


def _is_translated_by_name(context: str, source: str) -> bool:
    """Said by QCoreApplication.translate("Context", "…"): a dialog needs its title before it is one."""
    return (context, source) in _by_name()


@cache
def _by_name() -> frozenset[tuple[object, ...]]:
    return frozenset(
        tuple(arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant))
        for _, tree in trees(SOURCES / "ui")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "translate"
    )


@pytest.mark.parametrize("file", [ENGLISH, DUTCH], ids=lambda file: file.stem)
def test_what_the_program_reads_is_made_of_these_words(file: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    subprocess.run(
        [TOOLS / "pyside6-lrelease", "-silent", file, "-qm", made],
        check=True,
        timeout=60,
        capture_output=True,
    )
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes(), HINT


def test_dutch_has_both_forms_of_everything_that_is_counted() -> None:
    counted = {one.key for one in messages(ENGLISH) if one.plural}
    assert {one.key for one in messages(DUTCH)} == counted
    for one in messages(DUTCH):
        assert one.state == "", one
        assert len(one.forms) == 2, one
        assert all(form.strip() for form in one.forms), one


def test_everything_has_english_words() -> None:
    assert [one.key for one in messages(ENGLISH) if one.state or not all(one.forms)] == []
