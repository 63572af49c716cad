"""assets/i18n: complete, of these very sources, and fit to be filled in."""

import ast
import re
import sys
from collections import Counter
from pathlib import Path

from tests.ui.language.catalogue import (
    ENGLISH,
    ROOT,
    SOURCES,
    WORDS,
    Message,
    blanks,
    messages,
    said_in,
    trees,
)

TOOLS = Path(sys.executable).parent
HINT = "run packaging/translate.sh"


def test_every_text_is_said_by_its_own_class() -> None:
    """`other.tr("…")` is looked up under the class of `other`, and lupdate files it under another name."""
    wrong = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file, tree in trees(SOURCES / "ui")
        for around, call in said_in(tree)
        if not around
        or not isinstance(call.func, ast.Attribute)
        or ast.unparse(call.func.value) != "self"
        or not isinstance(call.args[0], ast.Constant)
    ]
    assert wrong == []


def test_what_is_counted_is_said_by_a_class_without_heirs() -> None:
    """PySide looks a text up under the class of the object first, then under those it is made of. With a
    number Qt fills in %n at the first of these, so it would never come to the second."""
    inherited = {
        ast.unparse(base).rsplit(".", 1)[-1].split("[", 1)[0]
        for _, tree in trees(SOURCES / "ui")
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    assert {one.context for one in messages(ENGLISH) if one.plural} & inherited == set()


def test_there_are_no_other_words() -> None:
    names = {f"oefenruimte_{language}.{kind}" for language in ("nl", "en") for kind in ("ts", "qm")}
    assert {file.name for file in WORDS.iterdir()} == names | {"GLOSSARY.md"}


def _finished() -> tuple[Message, ...]:
    return tuple(one for one in messages(ENGLISH) if any(one.forms))


def test_blanks_are_filled_in_both_languages() -> None:
    """A form for one may leave its number out: "1 attempt" is "%n attempt", and "an attempt" too."""
    wrong = [
        one
        for one in _finished()
        for form in one.forms
        if not one.plural and blanks(form) != blanks(one.source)
    ]
    assert wrong == []
    assert [one for one in _finished() if one.plural and "%n" not in one.forms[-1]] == []


def test_what_stands_round_a_text_is_the_same() -> None:
    """Spaces at the ends, three dots and the key to press are of the place where it stands, not of the
    language."""
    wrong = []
    for one in _finished():
        for form in one.forms:
            ends = re.compile(r"^\s*|\s*$")
            same = ends.findall(one.source) == ends.findall(form)
            same = same and Counter("&" in text for text in (one.source, form)) != {True: 1, False: 1}
            dots = {text.rstrip().endswith("…") for text in (one.source, form)}
            if not same or len(dots) > 1:
                wrong.append((one.context, one.source, form))
    assert wrong == []


def test_files_to_choose_keep_their_kinds() -> None:
    kinds = re.compile(r"\(\*[^)]*\)")
    for one in _finished():
        for form in one.forms:
            assert sorted(kinds.findall(form)) == sorted(kinds.findall(one.source)), one


def test_the_same_dutch_is_the_same_english_in_one_place() -> None:
    assert [key for key, count in Counter(one.key for one in messages(ENGLISH)).items() if count > 1] == []
