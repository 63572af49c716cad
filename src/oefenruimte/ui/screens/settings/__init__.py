"""Settings (sheet 11): everything is kept at once."""

from oefenruimte.ui.screens.settings.screen import SettingsScreen

__all__ = ["SettingsScreen"]
