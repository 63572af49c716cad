"""Bringing in an exercise (10b): files are looked at, the report says what is wrong, and what can be done."""

from oefenruimte.ui.screens.importing.screen import ImportingScreen

__all__ = ["ImportingScreen"]
