"""Intervisiegroepen: colleagues who show takes to all of each other."""

from oefenruimte.ui.screens.circles.screen import CirclesScreen

__all__ = ["CirclesScreen"]
