"""The trainer's desk: the exercises one is making, and those that stand ready for everyone."""

from oefenruimte.ui.screens.making.screen import MakingScreen

__all__ = ["MakingScreen"]
