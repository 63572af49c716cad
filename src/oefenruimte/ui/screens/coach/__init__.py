"""Sheet 06: the coach looks at what was shared, reacts at a moment, and sends feedback."""

from oefenruimte.ui.screens.coach.screen import CoachScreen

__all__ = ["CoachScreen"]
