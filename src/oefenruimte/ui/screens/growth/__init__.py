"""Where a learner stands (sheet 09)."""

from oefenruimte.ui.screens.growth.screen import GrowthScreen

__all__ = ["GrowthScreen"]
