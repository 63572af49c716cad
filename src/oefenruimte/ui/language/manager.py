"""The one place that decides which language the window speaks, and tells when that changes.

As the theme manager it belongs to the QApplication: `language_manager()` finds it there.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Language = Literal["nl", "en"]
SOURCE: Language = "nl"  # what the sources are written in
_LOCALES: Mapping[str, str] = {"nl": "nl_NL", "en": "en_GB"}  # dates, numbers and names of keys
NAMES: Mapping[str, str] = {"nl": "Nederlands", "en": "English"}  # each in its own language
_PROPERTY = "oefenruimteLanguageManager"
_log = logging.getLogger(__name__)


class LanguageManager(QObject):
    """Loads the words of a language, ours and those of Qt itself. Made once, before the first widget.

    What stands in the window already keeps its words: whoever shows it makes it anew at `changed`.
    """

    changed = Signal(str)  # the language that is on now

    def __init__(self, app: QApplication, assets: Path) -> None:
        super().__init__(app)
        self._app = app
        self._folder = assets / "i18n"
        self._language = ""
        self._translators: list[QTranslator] = []
        app.setProperty(_PROPERTY, self)

    @property
    def language(self) -> str:
        """What is on now: "nl" or "en"."""
        return self._language

    def apply(self, language: str) -> None:
        """Switch. ValueError for a language that there is none of."""
        if language not in _LOCALES:
            raise ValueError(f"no language called {language!r}")
        if language == self._language:
            return
        first, self._language = not self._language, language
        for old in self._translators:
            self._app.removeTranslator(old)
            old.deleteLater()
        QLocale.setDefault(QLocale(_LOCALES[language]))
        ours = (f"oefenruimte_{language}", str(self._folder))
        # Where the system has no dialog of its own for files and printing, Qt's speaks this language too.
        of_qt = (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = [words for name in (of_qt, ours) if (words := self._load(*name)) is not None]
        for words in self._translators:
            self._app.installTranslator(words)
        if not first:
            self.changed.emit(language)

    def _load(self, name: str, folder: str) -> QTranslator | None:
        words = QTranslator(self)
        if words.load(name, folder):
            return words
        _log.warning("no words in %s", name)  # the window then speaks Dutch
        words.deleteLater()
        return None


def language_manager() -> LanguageManager:
    """The application's manager. RuntimeError when none was made yet."""
    app = QApplication.instance()
    manager = app.property(_PROPERTY) if app is not None else None
    if manager is None:
        raise RuntimeError("make a LanguageManager(app) before the first widget")
    return cast(LanguageManager, manager)


def current_language() -> Language:
    """What the window speaks; Dutch where there is no window."""
    app = QApplication.instance()
    manager = app.property(_PROPERTY) if app is not None else None
    return cast(Language, cast(LanguageManager, manager).language) if manager is not None else SOURCE
