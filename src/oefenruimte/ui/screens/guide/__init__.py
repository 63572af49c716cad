"""The first look round, for each role: whose is what, how it goes, whether the devices work."""

from oefenruimte.ui.screens.guide.screen import GuideScreen

__all__ = ["GuideScreen"]
