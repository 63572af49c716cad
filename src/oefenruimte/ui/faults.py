"""The last line of defence in the window: what nobody caught is logged without content, and told in words."""

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from oefenruimte.domain.problem import Code, Failure, Problem

_log = logging.getLogger(__name__)
_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class FaultCatcher(QObject):
    """While installed, an exception in a slot becomes `told(Problem)` instead of a traceback."""

    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: _Hook | None = None

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
        # Places only: the words of an exception may hold what a user typed.
        places = " < ".join(
            f"{frame.name}:{frame.lineno}" for frame in reversed(traceback.extract_tb(trace)[-6:])
        )
        _log.error("unexpected %s at %s", kind.__name__, places)
        problem = (
            error.problem if isinstance(error, Failure) else Problem(Code.UNEXPECTED, detail=kind.__name__)
        )
        self.told.emit(problem)
