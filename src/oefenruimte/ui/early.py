"""Asking something of the disk while Qt is still being loaded."""

import logging
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_log = logging.getLogger(__name__)


def early(ask: Callable[[], T]) -> Callable[[float], T | None]:
    """Begin `ask` on a thread of its own. The result waits for the answer, at most so many seconds.

    None when there is no answer by then, or none at all: ask again where a failure can be told.
    """
    answers: list[T] = []

    def work() -> None:
        try:
            answers.append(ask())
        except Exception as error:  # noqa: BLE001  # it is asked again, and told then
            _log.info("no early answer: %s", type(error).__name__)

    asking = threading.Thread(target=work, name="early", daemon=True)
    asking.start()

    def answer(seconds: float) -> T | None:
        asking.join(seconds)
        return answers[0] if answers else None

    return answer
