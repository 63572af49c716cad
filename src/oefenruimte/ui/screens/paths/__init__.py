"""Learning paths of small steps, and a plan of one's own."""

from oefenruimte.ui.screens.paths.screen import PathsScreen

__all__ = ["PathsScreen"]
