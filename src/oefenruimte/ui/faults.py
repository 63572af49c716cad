"""The last line of defence in the window: what nobody caught is logged without content, and told in words."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.trace import report_of, trace_of

_log = logging.getLogger(__name__)
_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class FaultCatcher(QObject):
    """While installed, an exception in a slot becomes `told(Problem)` instead of a traceback.

    `told` comes on the thread that made this object, also when Qt ran the slot on one of its own.
    """

    told = Signal(object)
    fell = Signal(object)  # tuple[str, ...]: where, for a report; just before `told`
    _caught_one = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: _Hook | None = None
        # Queued: what shows the problem may be the very thing that fails, and must not run inside itself.
        self._caught_one.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        self._before = sys.excepthook
        sys.excepthook = self._caught

    def remove(self) -> None:
        if self._before is not None:
            sys.excepthook = self._before
            self._before = None

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("unexpected in the window: %s", trace_of(error))
        problem = (
            error.problem if isinstance(error, Failure) else Problem(Code.UNEXPECTED, detail=kind.__name__)
        )
        self._caught_one.emit(problem, report_of(error))

    def _tell(self, problem: Problem, report: tuple[str, ...]) -> None:
        self.fell.emit(report)
        self.told.emit(problem)
