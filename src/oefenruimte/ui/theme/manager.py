"""The one place that decides which theme is on, and tells every widget when it changes.

The manager belongs to the QApplication, as its palette and font do: `theme_manager()` finds it there, so
widgets can be built without handing it through every constructor.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Literal, Protocol, cast, get_args, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from oefenruimte.ui.assets import find_assets
from oefenruimte.ui.theme.fonts import load_fonts
from oefenruimte.ui.theme.icons import IconSet
from oefenruimte.ui.theme.qss import build_palette, build_stylesheet
from oefenruimte.ui.theme.system import SystemWishes
from oefenruimte.ui.theme.theme import MAX_SCALE, MIN_SCALE, Theme
from oefenruimte.ui.theme.tokens import ThemeName, read_tokens

ThemeChoice = Literal["auto", "light", "dark", "highContrast"]
_PROPERTY = "oefenruimteThemeManager"


@runtime_checkable
class _Themed(Protocol):
    def retheme(self) -> None: ...


class ThemeManager(QObject):
    """Applies a theme to the whole application. `changed` comes after every widget was told."""

    changed = Signal()

    def __init__(self, app: QApplication, assets: Path | None = None) -> None:
        super().__init__(app)
        folder = assets if assets is not None else find_assets()
        tokens = read_tokens(folder / "themes" / "tokens.json")
        load_fonts(folder / "fonts")
        self._app = app
        self._assets = folder
        self._choice: ThemeChoice = "light"
        self._asked = SystemWishes()  # by the user of this program
        self._system = SystemWishes()
        self._theme = Theme(tokens, IconSet(folder / "icons"))
        app.setStyle("Fusion")
        app.setProperty(_PROPERTY, self)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._show(self._theme)

    @property
    def theme(self) -> Theme:
        """What is on now."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What was asked for; "auto" follows the system."""
        return self._choice

    @property
    def assets(self) -> Path:
        return self._assets

    def apply(
        self,
        choice: ThemeChoice = "auto",
        scale: float = 1.0,
        reduced_motion: bool = False,
        letter_keys: bool = True,
    ) -> None:
        """Switch everything at once. `scale` is held between 1.0 and 1.5; ValueError for another theme.

        With "auto" the system's larger text and its wish for less motion count too.
        """
        if choice not in get_args(ThemeChoice):
            raise ValueError(f"no theme called {choice!r}")
        self._choice = choice
        self._asked = SystemWishes(scale, reduced_motion)
        if choice == "auto":
            scale = max(scale, self._system.scale)
            reduced_motion = reduced_motion or self._system.reduced_motion
        theme = replace(
            self._theme,
            name=self._resolve(choice),
            scale=min(MAX_SCALE, max(MIN_SCALE, scale)),
            reduced_motion=reduced_motion,
            letter_keys=letter_keys,
            _colors={},
            _fonts={},
        )
        if theme != self._theme:
            self._show(theme)

    def set_captions(self, scale: float = 1.0, *, on_top: bool = False) -> None:
        """How large captions are (1.0 to 2.0, on top of the text size), and where in the picture."""
        theme = replace(self._theme, caption_scale=scale, captions_on_top=on_top)
        if theme != self._theme:
            self._theme = theme
            for window in self._app.topLevelWidgets():
                window.update()  # and all pictures in it

    def _resolve(self, choice: ThemeChoice) -> ThemeName:
        if choice != "auto":
            return choice
        hints = self._app.styleHints()
        return theme_for(hints.colorScheme(), hints.accessibility().contrastPreference())

    def follow(self, wishes: SystemWishes) -> None:
        """The user changed this on the computer itself."""
        self._system = wishes
        self._system_changed()

    @property
    def asked(self) -> SystemWishes:
        """What was asked for by hand, apart from what the system wishes."""
        return self._asked

    def _system_changed(self) -> None:
        if self._choice == "auto":
            self.apply("auto", self._asked.scale, self._asked.reduced_motion, self._theme.letter_keys)

    def _show(self, theme: Theme) -> None:
        # Frozen windows repaint once at the end: without it every step of the switch is seen as a flicker.
        windows = [window for window in self._app.topLevelWidgets() if window.updatesEnabled()]
        for window in windows:
            window.setUpdatesEnabled(False)
        try:
            self._theme = theme
            self._app.setPalette(build_palette(theme))
            self._app.setFont(theme.font("body"))
            self._app.setStyleSheet(build_stylesheet(theme))
            _tell(self._app.allWidgets())
            self.changed.emit()
        finally:
            for window in windows:
                window.setUpdatesEnabled(True)


def theme_for(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> ThemeName:
    """What "auto" means on a system with these wishes; contrast goes before dark."""
    if contrast == Qt.ContrastPreference.HighContrast:
        return "highContrast"
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def theme_manager() -> ThemeManager:
    """The application's manager. RuntimeError when none was made yet."""
    app = QApplication.instance()
    manager = app.property(_PROPERTY) if app is not None else None
    if manager is None:
        raise RuntimeError("make a ThemeManager(app) before the first widget")
    return cast(ThemeManager, manager)


def _tell(widgets: Iterable[QWidget]) -> None:
    for widget in widgets:
        if isinstance(widget, _Themed):
            widget.retheme()
