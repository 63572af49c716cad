"""Who presses the buttons of a stage: it knows them by their Dutch words, whatever the window speaks."""

import itertools
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QXmlStreamReader
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from oefenruimte.ui.demo.driver import Driver
from oefenruimte.ui.language.manager import SOURCE

_LEAST = 4  # letters before a blank, to know a sentence by


class Hand(Driver):
    """`words`: from Dutch to what the window speaks; empty for Dutch."""

    def __init__(self, window: QWidget, stopped: Callable[[], bool], words: Mapping[str, str]) -> None:
        super().__init__(window, Path(), itertools.count(1), stopped)
        self._words = words

    def button(self, name: str) -> QAbstractButton | None:
        for said in self._said(name):
            if (found := super().button(said)) is not None:
                return found
        return None

    def field(self, name: str) -> QWidget | None:
        names = tuple(self._said(name))
        for widget in self.visible():
            if isinstance(widget, QLineEdit | QPlainTextEdit) and widget.accessibleName().startswith(names):
                return widget
        return None

    def _said(self, name: str) -> Iterator[str]:
        """How something that begins with `name` may begin here; names of people are the same everywhere."""
        for dutch, said in self._words.items():
            begin = dutch.split("{")[0].split("%n")[0]
            if dutch.startswith(name):
                yield said.split("{")[0].split("%n")[0] or said
            elif len(begin) >= _LEAST and begin != dutch and name.startswith(begin):
                yield said.split("{")[0].split("%n")[0]
        yield name


@lru_cache(maxsize=4)
def words_of(assets: Path, language: str) -> Mapping[str, str]:
    """Every sentence of the window in this language, by its Dutch source. FileNotFoundError."""
    found: dict[str, str] = {}
    if language == SOURCE:
        return MappingProxyType(found)
    file = assets / "i18n" / f"oefenruimte_{language}.ts"
    reader, source = QXmlStreamReader(file.read_text("utf-8")), ""
    while not reader.atEnd():
        if reader.readNext() is QXmlStreamReader.TokenType.StartElement:
            if reader.name() == "source":
                source = reader.readElementText()
            elif reader.name() in ("translation", "numerusform"):
                text = reader.readElementText(QXmlStreamReader.ReadElementTextBehaviour.IncludeChildElements)
                if text.strip():
                    found.setdefault(source, text.strip())
    return MappingProxyType(found)
