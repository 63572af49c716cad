"""What can wait is done while the learner does something else: reading, choosing, looking back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import RecorderState
from oefenruimte.ui.bridge.jobs import Cancel, JobRunner
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.context import News


class SpareTime(QObject):
    """Steps, one after the other, never while a camera or microphone is open.

    `step(cancel)` runs off the GUI thread and says whether there may be more to do. What does not work is
    left for the next time; nobody waits for it.
    """

    def __init__(
        self,
        step: Callable[[Cancel], bool],
        lane: str,
        jobs: JobRunner,
        recorder: RecorderBridge,
        news: News,
        parent: QObject | None,
        *,
        first_ms: int,
        next_ms: int,
    ) -> None:
        """`first_ms` after entering, and after the last news; `next_ms` between two steps."""
        super().__init__(parent)
        self._do = step
        self._lane = lane
        self._jobs = jobs
        self._recorder = recorder
        self._first_ms, self._next_ms = first_ms, next_ms
        self._cancel = Cancel()
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
        """No step is begun any more, and one that can be left half-way is."""
        self._over = True
        self._timer.stop()
        self._cancel.cancel()

    def _step(self) -> None:
        if self._busy or self._recorder.state is not RecorderState.CLOSED:
            self._timer.start(self._first_ms)
            return
        self._busy = True
        self._jobs.run(
            self._do,
            self._cancel,
            on_done=self._done,
            on_problem=self._not_done,
            key=self._lane,
            owner=self,
        )

    def _done(self, more: bool) -> None:
        self._busy = False
        if more and not self._over and not self._timer.isActive():
            self._timer.start(self._next_ms)

    def _not_done(self, problem: Problem) -> None:
        del problem
        self._busy = False
