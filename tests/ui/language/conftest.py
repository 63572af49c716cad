"""One window with somebody in it, in English, for all of these tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from oefenruimte.ui.language import LanguageManager, language_manager
from oefenruimte.ui.theme import ThemeManager


@pytest.fixture
def languages(qapp: QApplication, themes: ThemeManager) -> Iterator[LanguageManager]:
    """Dutch before and after."""
    manager = language_manager()
    manager.apply("nl")
    yield manager
    manager.apply("nl")
