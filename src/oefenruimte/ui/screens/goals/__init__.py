"""The goals that a trainer sets for the organisation, a function or a department."""

from oefenruimte.ui.screens.goals.screen import GoalsScreen

__all__ = ["GoalsScreen"]
