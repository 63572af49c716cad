"""Feedback as an ordinary file: on paper, as a table, or as captions beside the film."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from oefenruimte.app.feedback_export import FeedbackPage, export_feedback
from oefenruimte.ui.assets import find_assets
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.saving import PlainFile
from oefenruimte.ui.widgets import Dialog


class FeedbackFile(QObject):
    """For the learner and for the coach. No parent: it ends when the file is there."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._file = PlainFile(context)
        self._kinds = {
            ".pdf": self.tr("Document"),
            ".csv": self.tr("Tabel"),
            ".vtt": self.tr("Ondertiteling"),
        }

    def ask(self, page: FeedbackPage) -> Dialog:
        return self._file.ask(
            self.tr("Feedback bewaren als bestand?"),
            self.tr("Bewaar feedback"),
            f"{page.exercise} - {page.title}",
            self._kinds,
            partial(_write, page),
        )

    def chosen(self, page: FeedbackPage, file: Path) -> None:
        """To this file, which the user chose."""
        self._file.chosen(file, self._kinds, partial(_write, page))


def _write(page: FeedbackPage, file: Path) -> None:
    export_feedback(page, file, find_assets() / "fonts")
