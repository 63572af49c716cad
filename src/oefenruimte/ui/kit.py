"""Getting an application ready for our widgets: language, theme, roles for screen readers, focus ring."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from oefenruimte.ui.language import LanguageManager
from oefenruimte.ui.theme import ThemeChoice, ThemeManager
from oefenruimte.ui.widgets.accessible import install_accessible_roles
from oefenruimte.ui.widgets.focus_ring import FocusRing


@dataclass(frozen=True)
class Kit:
    """What belongs to the application for as long as it runs."""

    themes: ThemeManager
    languages: LanguageManager
    focus_ring: FocusRing


def prepare_application(
    app: QApplication,
    choice: ThemeChoice = "auto",
    scale: float = 1.0,
    reduced_motion: bool = False,
    assets: Path | None = None,
    language: str = "nl",
) -> Kit:
    """Call once, before the first widget. FileNotFoundError when the assets folder is missing."""
    themes = ThemeManager(app, assets)
    themes.apply(choice, scale, reduced_motion)
    languages = LanguageManager(app, themes.assets)
    languages.apply(language)
    install_accessible_roles()
    return Kit(themes, languages, FocusRing(app))
