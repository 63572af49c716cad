"""Recordings are made smaller while the learner does something else: reading, choosing, looking back."""

from PySide6.QtCore import QObject, QTimer

from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import RecorderState
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.context import News

_FIRST_MS = 30_000  # after entering, and after the last news: a retry needs the computer for itself
_NEXT_MS = 2_000
_LANE = "compacting"


class Compacting(QObject):
    """Steps of a second at most, one after the other, never while a camera or microphone is open.

    A take that plays meanwhile goes on playing: its reader keeps the old file. What does not work is left for
    the next time; nobody waits for it.
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
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._recorder = recorder
        self._first_ms, self._next_ms = first_ms, next_ms
        self._over = False
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        news.takesChanged.connect(self.soon)

    def soon(self) -> None:
        """There may be something to do, in a while."""
        if not self._over:
            self._timer.start(self._first_ms)

    def stop(self) -> None:
        """No step is begun any more."""
        self._over = True
        self._timer.stop()

    def _step(self) -> None:
        if self._busy or self._recorder.state is not RecorderState.CLOSED:
            self._timer.start(self._first_ms)
            return
        self._busy = True
        self._jobs.run(
            self._session.compaction.step,
            on_done=self._done,
            on_problem=self._not_done,
            key=_LANE,
            owner=self,
        )

    def _done(self, saved: int | None) -> None:
        self._busy = False
        if saved is not None and not self._over and not self._timer.isActive():
            self._timer.start(self._next_ms)

    def _not_done(self, problem: Problem) -> None:
        del problem  # a full or read-only disk: the recordings are as they were, and recording tells it
        self._busy = False
