"""Somebody who looks along before a recording, and says what could be better about the picture.

What looks is given (`Look`): this room knows no faces.
"""

import logging
import threading
from collections.abc import Callable
from typing import TypeAlias

from oefenruimte.domain.facts import Framing, Light
from oefenruimte.domain.recording import Looked, PreviewFrame
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)
EVERY = 0.5  # seconds between two looks

Look: TypeAlias = Callable[[PreviewFrame], tuple[Framing, Light]]


class Onlooker:
    """Looks at the newest preview on a thread of its own, twice a second, and never while `busy()` says so.

    Told is what was seen twice in a row: nobody is sent back and forth by a single picture. `make` is called
    on that thread, at the first picture; when it or a look fails, that is the end of the looking and of
    nothing else.
    """

    def __init__(
        self, make: Callable[[], Look], busy: Callable[[], bool], tell: Callable[[Looked], None]
    ) -> None:
        self._make = make
        self._busy = busy
        self._tell = tell
        self._changed = threading.Condition()
        self._newest: PreviewFrame | None = None
        self._over = threading.Event()
        threading.Thread(target=self._run, name="onlooker", daemon=True).start()

    def show(self, frame: PreviewFrame) -> None:
        """Costs nothing: it is kept until the next one comes."""
        with self._changed:
            self._newest = frame
            self._changed.notify_all()

    def end(self) -> None:
        """No look is begun any more. Does not wait."""
        self._over.set()
        with self._changed:
            self._changed.notify_all()

    def _run(self) -> None:
        look: Look | None = None
        before: Looked | None = None
        try:
            while (frame := self._next()) is not None:
                if not self._busy():
                    look = look or self._make()
                    seen = Looked(*look(frame))
                    if seen == before:
                        self._tell(seen)
                    before = seen
                self._over.wait(EVERY)
        except Exception as error:  # noqa: BLE001 the edge of a thread: a recorder works without advice
            _log.warning("nobody looks along: %s", trace_of(error))

    def _next(self) -> PreviewFrame | None:
        """None when it is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._newest is not None or self._over.is_set())
            frame, self._newest = self._newest, None
            return None if self._over.is_set() else frame
