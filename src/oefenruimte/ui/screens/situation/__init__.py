"""The situation (sheet 08): read what is going on, see whether camera and sound work, begin."""

from oefenruimte.ui.screens.situation.screen import SituationScreen

__all__ = ["SituationScreen"]
