"""The trainer's desk for now: check an exercise that was made elsewhere, and import it (10b, simplified)."""

from oefenruimte.ui.screens.making.screen import MakingScreen

__all__ = ["MakingScreen"]
