"""The library (sheet 07): find an exercise and open it."""

from oefenruimte.ui.screens.library.screen import LibraryScreen

__all__ = ["LibraryScreen"]
