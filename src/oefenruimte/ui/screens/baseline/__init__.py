"""The baseline (*nulmeting*): a few short situations, and where one thinks one stands."""

from oefenruimte.ui.screens.baseline.screen import BaselineScreen

__all__ = ["BaselineScreen"]
