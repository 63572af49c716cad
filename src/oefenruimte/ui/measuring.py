"""Takes are measured in spare time, so that the facts are there at the first look."""

from PySide6.QtCore import QObject

from oefenruimte.app.session import Session
from oefenruimte.ui.bridge.jobs import Cancel, JobRunner
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.context import News
from oefenruimte.ui.spare_time import SpareTime

_FIRST_MS = 3_000  # a take has ended; who looks back at once has it measured there
_NEXT_MS = 1_000


class Measuring(SpareTime):
    """One take a step, in a process of its own that goes last. Who looks back before has it measured then."""

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
            return session.facts.step(lambda: cancel.cancelled)

        super().__init__(step, "measuring", jobs, recorder, news, parent, first_ms=first_ms, next_ms=next_ms)
