"""Looking at the answer just given, before the exercise goes on (T on sheet 03d)."""

from typing import BinaryIO

from PySide6.QtWidgets import QWidget

from oefenruimte.app.takes import Takes
from oefenruimte.domain.ids import RecordingId
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.screens.parts.clip_dialog import ClipDialog


class LookBack(ClipDialog):
    """Plays one recording. `present` it; it lets go of the recording when it closes."""

    def __init__(
        self, parent: QWidget, takes: Takes, jobs: JobRunner, recording_id: RecordingId, title: str
    ) -> None:
        super().__init__(parent, title)
        # Not owned: also a reader that comes after closing has to be closed.
        jobs.run(takes.open, recording_id, on_done=lambda reader: self._opened(reader), on_problem=self.fail)

    def _opened(self, reader: BinaryIO) -> None:
        if self.is_open:
            self.load(reader)
        else:
            reader.close()
