"""Two takes side by side (sheet 04b)."""

from oefenruimte.ui.screens.compare.screen import CompareScreen

__all__ = ["CompareScreen"]
