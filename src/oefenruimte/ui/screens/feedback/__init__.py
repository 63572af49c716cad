"""What came back: the list of what was shared, and one sheet of feedback beside one's own take (06b)."""

from oefenruimte.ui.screens.feedback.list_screen import FeedbackListScreen
from oefenruimte.ui.screens.feedback.screen import FeedbackScreen

__all__ = ["FeedbackListScreen", "FeedbackScreen"]
