"""Colours, fonts, icons and the manager that switches them."""

from oefenruimte.ui.theme.manager import ThemeChoice, ThemeManager, theme_manager
from oefenruimte.ui.theme.theme import Theme
from oefenruimte.ui.theme.tokens import ColorName, StyleName, ThemeName

__all__ = ["ColorName", "StyleName", "Theme", "ThemeChoice", "ThemeManager", "ThemeName", "theme_manager"]
