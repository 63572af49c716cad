"""Recordings are made smaller in spare time."""

from PySide6.QtCore import QObject

from oefenruimte.app.session import Session
from oefenruimte.ui.bridge.jobs import Cancel, JobRunner
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.context import News
from oefenruimte.ui.spare_time import SpareTime

_FIRST_MS = 30_000  # a retry needs the computer for itself
_NEXT_MS = 2_000


class Compacting(SpareTime):
    """Steps of a second at most.

    A take that plays meanwhile goes on playing: its reader keeps the old file. When the disk is full or
    read-only, the recordings are as they were, and recording tells it.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        recorder: RecorderBridge,
        news: News,
        parent: QObject | None = None,
        *,
        first_ms: int = _FIRST_MS,
        next_ms: int = _NEXT_MS,
    ) -> None:
        def step(cancel: Cancel) -> bool:
            del cancel  # it is over in a moment
            return session.compaction.step() is not None

        super().__init__(step, "compacting", jobs, recorder, news, parent, first_ms=first_ms, next_ms=next_ms)
