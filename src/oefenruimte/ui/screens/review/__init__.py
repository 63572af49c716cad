"""Looking back at a take, and deciding (sheets 04 and 04c)."""

from oefenruimte.ui.screens.review.screen import ReviewScreen

__all__ = ["ReviewScreen"]
