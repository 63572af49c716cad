"""Getting an application ready for our widgets: theme, roles for screen readers, focus ring."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from oefenruimte.ui.theme import ThemeChoice, ThemeManager
from oefenruimte.ui.widgets.accessible import install_accessible_roles
from oefenruimte.ui.widgets.focus_ring import FocusRing


@dataclass(frozen=True)
class Kit:
    """What belongs to the application for as long as it runs."""

    themes: ThemeManager
    focus_ring: FocusRing


def prepare_application(
    app: QApplication,
    choice: ThemeChoice = "auto",
    scale: float = 1.0,
    reduced_motion: bool = False,
    assets: Path | None = None,
) -> Kit:
    """Call once, before the first widget. FileNotFoundError when the assets folder is missing."""
    themes = ThemeManager(app, assets)
    themes.apply(choice, scale, reduced_motion)
    install_accessible_roles()
    _translate_own_dialogs(app)
    return Kit(themes, FocusRing(app))


def _translate_own_dialogs(app: QApplication) -> None:
    """Where the system has no dialog of its own for files and printing, Qt's speaks Dutch too."""
    words = QTranslator(app)
    if words.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
