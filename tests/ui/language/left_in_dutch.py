"""What a window in English still says in Dutch: texts of ours that have other words in English."""

import ast
import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.ui.language.catalogue import ENGLISH, SOURCES, messages

OWN_CASE = SOURCES / "app" / "authoring" / "own_case.py"  # exercises may say what such a case says
_LEAST = 6  # letters of a template that must be there to know it again
_BLANK = re.compile(r"\\\{[a-z_0-9]*\\\}|%n")


def left_in_dutch(root: QWidget) -> list[str]:
    """Every text under `root` that is a Dutch one of ours, with what shows it."""
    return [
        f"{type(part).__name__}: {text}"
        for part in (root, *root.findChildren(QObject))
        for text in _texts(part)
        if is_dutch(text)
    ]


def _texts(part: QObject) -> Iterator[str]:
    if isinstance(part, QLabel | QAbstractButton | QAction):
        yield part.text()
    if isinstance(part, QLineEdit | QPlainTextEdit):
        yield part.placeholderText()
    if isinstance(part, QAction):
        yield part.toolTip()
    if isinstance(part, QWidget):
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle())


@cache
def is_dutch(text: str) -> bool:
    known, dutch = _known()
    if not text or text in known or text in _of_exercises():
        return False
    return text in dutch or (
        any(form.fullmatch(text) for form in _templates()[0])
        and not any(form.fullmatch(text) for form in _templates()[1])
    )


@cache
def _of_exercises() -> frozenset[str]:
    tree = ast.parse(OWN_CASE.read_text("utf-8"))
    return frozenset(node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and node.value)


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    """The English texts, and the Dutch ones that are none of these."""
    english = frozenset(form for one in messages(ENGLISH) for form in one.forms)
    dutch = frozenset(
        one.source for one in messages(ENGLISH) if not _BLANK.search(re.escape(one.source)) and any(one.forms)
    )
    return english, dutch - english


@cache
def _templates() -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    dutch, english = [], []
    for one in messages(ENGLISH):
        for form in one.forms:
            if form == one.source or not form:
                continue
            for text, where in ((one.source, dutch), (form, english)):
                escaped = re.escape(text)
                if _BLANK.search(escaped) and len(re.sub(r"\{.*?\}|%n|[^A-Za-z]", "", text)) >= _LEAST:
                    where.append(re.compile(_BLANK.sub(".*?", escaped), re.DOTALL))
    return tuple(dutch), tuple(english)
