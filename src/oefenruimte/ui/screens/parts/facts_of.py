"""What was measured about takes, gathered behind the page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from oefenruimte.app.session import Session
from oefenruimte.domain.facts import TakeFacts
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import Cancel, Job
from oefenruimte.ui.context import ScreenContext


class FactsOf(QObject):
    """`ask` for one take; `stop` when nobody looks at it any more. What was found stays known here."""

    progress = Signal(str, float)  # take id, 0 … 1
    found = Signal(str, object)  # take id, TakeFacts
    failed = Signal(str, object)  # take id, Problem

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._jobs: dict[str, Job] = {}
        self._known: dict[str, TakeFacts] = {}

    def ask(self, take_id: TakeId) -> None:
        """`found` or `failed` follows; at once when it is known here."""
        if take_id in self._known:
            self.found.emit(take_id, self._known[take_id])
            return
        running = self._jobs.get(take_id)
        if running is not None and not running.finished:
            return
        self._jobs[take_id] = self._context.jobs.run(
            _measure,
            self._context.session,
            take_id,
            on_done=lambda facts: self._done(take_id, facts),
            on_problem=lambda problem: self._failed(take_id, problem),
            on_progress=lambda part: self.progress.emit(take_id, float(part)),
            owner=self,
            cancel=Cancel(),
        )

    def of(self, take_id: str) -> TakeFacts | None:
        """When that is known here already."""
        return self._known.get(take_id)

    def stop(self) -> None:
        """Nothing more will come of what was asked."""
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()

    def _done(self, take_id: str, facts: TakeFacts) -> None:
        self._known[take_id] = facts
        self.found.emit(take_id, facts)

    def _failed(self, take_id: str, problem: Problem) -> None:
        self.failed.emit(take_id, problem)


def _measure(
    session: Session, take_id: TakeId, *, cancel: Cancel, progress: Callable[[float], None]
) -> TakeFacts:
    return session.facts.of(take_id, lambda: cancel.cancelled, progress)
