"""What stands in assets/i18n, as values to look at, and what the sources say."""

import ast
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ROOT / "src" / "oefenruimte"
WORDS = ROOT / "assets" / "i18n"
ENGLISH = WORDS / "oefenruimte_en.ts"
DUTCH = WORDS / "oefenruimte_nl.ts"


@dataclass(frozen=True)
class Message:
    """`forms` are those of a plural. `state`: "" when it is finished."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    state: str

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


@cache
def messages(file: Path) -> tuple[Message, ...]:
    """All but what has gone from the sources."""
    return tuple(one for one in _messages(file) if one.state not in ("vanished", "obsolete"))


def _messages(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = translation.findall("numerusform") if plural else [translation]
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                tuple("".join(form.itertext()) for form in forms),
                plural,
                translation.get("type", ""),
            )


@cache
def app_templates() -> tuple[str, ...]:
    """Of the rooms without Qt."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        from app_words import templates  # type: ignore[import-not-found]
    finally:
        sys.path.pop(0)
    return tuple(templates(SOURCES))


@cache
def trees(folder: Path) -> tuple[tuple[Path, ast.Module], ...]:
    return tuple((file, ast.parse(file.read_text("utf-8"))) for file in sorted(folder.rglob("*.py")))


def said_in(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Every call of `self.tr`, with the name of the class around it; of what else is called tr, too."""
    yield from _said_in(tree, "")


def _said_in(node: ast.AST, around: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute) and child.func.attr == "tr":
            yield around, child
        yield from _said_in(child, child.name if isinstance(child, ast.ClassDef) else around)


def blanks(text: str) -> list[str]:
    """{0}, {name} and %n, each as often as it is there."""
    return sorted(re.findall(r"\{[a-z_0-9]*\}|%n", text))
