"""docs/handleiding: what is bold is on a screen, pictures are there, words are plain."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "handleiding"
MANUALS = ("medewerker", "coach", "trainer", "beheerder")
SOURCE = ROOT / "src" / "oefenruimte"
MOST_BYTES = 6_000_000
_BLANK = re.compile(r"\\\{\d+\\\}|%n")


def text(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text("utf-8")


@cache
def words_of_the_program() -> tuple[frozenset[str], re.Pattern[str]]:
    """Every text for translation and every text of the app layer: whole ones, and those with blanks."""
    found = {word for file in SOURCE.joinpath("ui").rglob("*.py") for word in _translated(file)}
    found |= {word for file in SOURCE.joinpath("app").rglob("*.py") for word in _texts(file)}
    blanks = {word for word in found if "{0}" in word and len(re.sub(r"\W|\{\d\}", "", word)) >= 5}
    return frozenset(found), re.compile("|".join(_BLANK.sub(".+", re.escape(word)) for word in blanks))


def _translated(file: Path) -> list[str]:
    calls = [node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call)]
    named = [node for node in calls if isinstance(node.func, ast.Attribute | ast.Name)]
    return [
        node.args[0].value
        for node in named
        if getattr(node.func, "attr", getattr(node.func, "id", ""))
        in ("tr", "QT_TR_NOOP", "QT_TRANSLATE_NOOP")
        if node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
    ]


def _texts(file: Path) -> list[str]:
    tree = ast.walk(ast.parse(file.read_text("utf-8")))
    return [node.value for node in tree if isinstance(node, ast.Constant) and isinstance(node.value, str)]


@pytest.mark.parametrize("name", MANUALS)
def test_bold_words_are_words_of_the_program(name: str) -> None:
    whole, blanks = words_of_the_program()
    bold = set(re.findall(r"\*\*(.+?)\*\*", text(name)))
    assert len(bold) > 8
    known = whole | {word.rstrip("…") for word in whole} | {word.replace("&", "") for word in whole}
    assert sorted(word for word in bold if word not in known and not blanks.fullmatch(word)) == []


def test_a_word_that_is_nowhere_would_be_found() -> None:
    whole, blanks = words_of_the_program()
    assert "Deel met je leidinggevende" not in whole
    assert not blanks.fullmatch("Deel met je leidinggevende")
    assert blanks.fullmatch("Deel poging 2 met Karin")


@pytest.mark.parametrize("name", MANUALS)
def test_pictures_are_there_and_can_be_heard(name: str) -> None:
    pictures = re.findall(r"!\[(.*?)\]\((img/[\w-]+\.png)\)", text(name))
    assert len(pictures) >= 2
    assert all(words for words, _ in pictures)
    assert [file for _, file in pictures if not (FOLDER / file).is_file()] == []


def test_no_picture_is_left_over_and_together_they_are_small() -> None:
    used = {name for manual in MANUALS for name in re.findall(r"\(img/([\w-]+\.png)\)", text(manual))}
    files = sorted((FOLDER / "img").glob("*"))
    assert {file.name for file in files} == used
    assert sum(file.stat().st_size for file in files) < MOST_BYTES


@pytest.mark.parametrize("name", MANUALS)
def test_sentences_are_short(name: str) -> None:
    """B1: no sentence of more than 25 words, and twelve on average at most."""
    prose = re.sub(r"```[^`]*```|^\|.*$|^#.*$|!?\[.*?\]\(.*?\)|`.*?`", "", text(name), flags=re.MULTILINE)
    sentences = [part.split() for part in re.split(r"[.!?:]\s|\n\n|\n- |\n\d\. ", prose)]
    lengths = [len(words) for words in sentences if len(words) > 1]
    assert len(lengths) > 20
    assert max(lengths) <= 25
    assert sum(lengths) / len(lengths) <= 12


def test_each_is_in_the_table_of_contents() -> None:
    assert all(f"({name}.md)" in text("README") for name in MANUALS)
