"""The recorder process as seen from the window: started, spoken to, and ended."""

import logging
import multiprocessing
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from multiprocessing.util import Finalize

from oefenruimte.capture.preview_ring import PreviewRing
from oefenruimte.capture.process_messages import FromRecorder, Quit, Setting, ToRecorder
from oefenruimte.capture.recorder_process import serve
from oefenruimte.domain.recording import PreviewFrame
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)
_LAST_WAIT = 35.0  # seconds: a little longer than the process gives itself to seal
_LAST_WORDS = 2.0
STOPPED = 6.0  # seconds without a sign of life: at the end it is not waited for


class RecorderChild:
    """Starts at once, on a thread: nothing here waits. `heard` and `gone` are called from threads.

    `gone(self)` comes once, when the process has ended or could not be started. Spawned, not forked: a fork
    of a window with threads may stand still for ever.
    """

    def __init__(
        self,
        setting: Setting,
        heard: Callable[[FromRecorder], None],
        gone: Callable[["RecorderChild"], None],
    ) -> None:
        self._setting = setting
        self._heard = heard
        self._gone = gone
        self._lock = threading.Lock()
        self._connection: Connection[ToRecorder, FromRecorder] | None = None
        self._process: SpawnProcess | None = None
        self._ring: PreviewRing | None = None
        self._early: list[ToRecorder] = []
        self._news_at = time.monotonic()
        self._spoke = False
        self._thread = threading.Thread(target=self._run, name="recorder-pipe", daemon=True)
        self._thread.start()

    def send(self, message: ToRecorder) -> None:
        """At once when the process is there, else as soon as it is."""
        with self._lock:
            if self._connection is None:
                self._early.append(message)
                return
            with suppress(OSError):  # it has just ended: `gone` follows
                self._connection.send(message)

    @property
    def has_spoken(self) -> bool:
        """Whether it told anything: until then it may still be loading what it needs."""
        return self._spoke

    def quiet_for(self) -> float:
        """Seconds since anything was heard of it, or since it was asked for."""
        return time.monotonic() - self._news_at

    def preview(self) -> PreviewFrame | None:
        with self._lock:
            return self._ring.newest() if self._ring is not None else None

    def forget_preview(self) -> None:
        with self._lock:
            if self._ring is not None:
                self._ring.clear()

    def kill(self) -> None:
        """It hangs: end it now. `gone` follows."""
        with self._lock:
            if self._process is not None:
                self._process.kill()

    def end(self) -> None:
        """Let it finish and end by itself, without waiting."""
        self.send(Quit())

    def join(self, seconds: float) -> bool:
        """Whether it has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            connection, process = self._start()
        except OSError as error:  # no memory, no handles, no permission
            _log.error("no recorder process: %s", trace_of(error))
            self._gone(self)
            return
        last_call = Finalize(None, _end_with_python, (self,), exitpriority=10)
        try:
            self._listen(connection)
            process.join()
        finally:
            with self._lock:
                self._connection = self._process = None
                ring, self._ring = self._ring, None
            if ring is not None:
                ring.close()
            connection.close()
            self._gone(self)
            last_call.cancel()

    def _start(self) -> "tuple[Connection[ToRecorder, FromRecorder], SpawnProcess]":
        context = multiprocessing.get_context("spawn")
        ring = _make_ring()
        try:
            ours, theirs = context.Pipe()
            arguments = (theirs, ring.name if ring is not None else None, self._setting)
            process = context.Process(target=serve, args=arguments, name="oefenruimte-recorder")
            process.start()
        except BaseException:
            if ring is not None:
                ring.close()
            raise
        theirs.close()  # or we would never see that it has ended
        with self._lock:
            self._process, self._ring, self._connection = process, ring, ours
            for message in self._early:
                ours.send(message)
            self._early.clear()
        return ours, process

    def _listen(self, connection: "Connection[ToRecorder, FromRecorder]") -> None:
        while True:
            try:
                message = connection.recv()
            except (EOFError, OSError):
                return
            self._news_at = time.monotonic()
            self._spoke = True
            self._share_no_more()
            self._heard(message)

    def _share_no_more(self) -> None:
        """It speaks, so it has found the memory for previews."""
        with self._lock:
            if self._ring is not None:
                self._ring.forget_name()


def _make_ring() -> PreviewRing | None:
    try:
        return PreviewRing.create()
    except OSError as error:  # no shared memory, or it is full: recording is what counts
        _log.warning("recording without preview: %s", trace_of(error))
        return None


def _end_with_python(child: RecorderChild) -> None:
    """Python waits for its processes before it ends: tell this one, and do not wait for ever."""
    child.end()
    if not child.join(_LAST_WAIT if child.quiet_for() < STOPPED else _LAST_WORDS):
        child.kill()
        child.join(_LAST_WORDS)
