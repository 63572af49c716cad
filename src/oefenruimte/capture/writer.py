"""The thread that brings fragments to the disk, so that a slow disk never holds up the encoder."""

import errno
import logging
import threading
from collections import deque
from collections.abc import Callable
from enum import Enum

from oefenruimte.capture.boxes import free_box
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.fragments import Piece, Reach
from oefenruimte.domain.disk import STOP_BELOW, DiskRoom
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.recording import KnowsRoom, RecordingSink
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)
_CAPACITY = 40  # pieces: 20 seconds


class _Last(Enum):
    """What to do with the sink when the pieces that wait have been written."""

    SEAL = "seal"
    ABANDON = "abandon"


def disk_problem(error: OSError) -> Problem:
    """What a refusal of the disk means for the user."""
    detail = errno.errorcode.get(error.errno or 0, type(error).__name__)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Problem(Code.DISK_FULL, detail=detail)
    if error.errno == errno.ENOENT:
        return Problem(Code.FILE_MISSING, detail=detail)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return Problem(Code.FOLDER_READ_ONLY, detail=detail)
    return Problem(Code.DISK_FAILED, detail=detail)


class SinkWriter:
    """Opens the sink in its own thread, writes each piece, fills up to the boundary and makes it safe.

    When the disk refuses, the sink is closed at once; when it refuses that too, it is abandoned: what is
    there can be recovered.
    """

    def __init__(
        self, open_sink: Callable[[], RecordingSink], clock: Clock, wake: Callable[[], None]
    ) -> None:
        self._open_sink = open_sink
        self._clock = clock
        self._wake = wake
        self._changed = threading.Condition()
        self._pieces: deque[tuple[float, Piece]] = deque()
        self._last: _Last | None = None
        self._last_at = 0.0
        self._refused = False
        self.done = threading.Event()
        self.problem: Problem | None = None
        self.sealed = False
        self.reach = Reach()  # of what has been written
        self._thread = threading.Thread(target=self._run, name="recording-writer", daemon=True)
        self._thread.start()

    def put(self, piece: Piece) -> None:
        """Queue a piece; never waits. When the disk is too far behind, this piece and all later ones drop."""
        with self._changed:
            if self._last is not None:
                return
            if len(self._pieces) >= _CAPACITY and not self._refused:
                self._refused = True
                self.problem = self.problem or Problem(Code.DISK_SLOW, detail="too much is waiting")
            if not self._refused:
                self._pieces.append((self._clock.now(), piece))
                self._changed.notify()

    def finish(self) -> None:
        """Seal when what waits has been written; abandon when there is nothing."""
        self._end(_Last.SEAL)

    def abandon(self) -> None:
        """Leave the file as it is, also when sealing had been asked for."""
        with self._changed:
            self._pieces.clear()
            self._last = _Last.ABANDON
            self._last_at = self._last_at or self._clock.now()
            self._changed.notify()

    def behind(self) -> float:
        """Seconds that the oldest unwritten piece, or the sealing, has been waiting."""
        with self._changed:
            if self.done.is_set():
                return 0.0
            since = self._pieces[0][0] if self._pieces else self._last_at
            return self._clock.now() - since if since else 0.0

    def join(self, timeout: float) -> None:
        self._thread.join(timeout)

    def _end(self, last: _Last) -> None:
        with self._changed:
            if self._last is None:
                self._last = last
                self._last_at = self._clock.now()
                self._changed.notify()

    def _run(self) -> None:
        try:
            self._write_all()
        except Failure as failure:
            self.problem = failure.problem
        except OSError as error:
            self.problem = self.problem or disk_problem(error)
        except Exception as error:  # noqa: BLE001 the edge of a thread: it becomes a problem for the user
            _log.error("the sink failed: %s", trace_of(error))
            self.problem = Problem(Code.UNEXPECTED, detail=f"sink: {type(error).__name__}")
        finally:
            with self._changed:
                self._pieces.clear()
                self._last = self._last or _Last.ABANDON
            self.done.set()
            self._wake()

    def _write_all(self) -> None:
        sink = self._open_sink()
        try:
            while (piece := self._next()) is not None:
                self._write_piece(sink, piece)
            if self._last is _Last.SEAL and self.reach != Reach() and not self.sealed:
                sink.close()
                self.sealed = True
        finally:
            if not self.sealed:
                sink.abandon()

    def _write_piece(self, sink: RecordingSink, piece: Piece) -> None:
        try:
            _write(sink, piece.data)
            _fill_to_boundary(sink)
            sink.sync()
        except OSError as error:
            self.problem = disk_problem(error)
            sink.close()  # the sink has taken the piece all the same, and may have kept room for the end
            self.sealed = True
        self.reach = piece.reach
        self._look_at_room(sink)
        with self._changed:
            if self._pieces:
                self._pieces.popleft()
            if self.sealed:
                self._pieces.clear()
                self._last = _Last.SEAL

    def _look_at_room(self, sink: RecordingSink) -> None:
        """Ask for an end while there is room for one. What still comes is written."""
        if self.problem is not None or not isinstance(sink, KnowsRoom):
            return
        try:
            free = sink.free_bytes()
        except OSError:  # a disk that does not tell may still take what comes
            return
        if free is not None and free < STOP_BELOW:
            least = DiskRoom(free).least_text
            self.problem = Problem(Code.DISK_LOW, {"least": least}, "ended before the disk is full")
            self._wake()

    def _next(self) -> Piece | None:
        with self._changed:
            while not self._pieces and self._last is None:
                self._changed.wait()
            return self._pieces[0][1] if self._pieces else None


def _write(sink: RecordingSink, data: bytes) -> None:
    written = sink.write(data)
    if written != len(data):
        raise OSError(errno.EIO, "the sink took less than all")


def _fill_to_boundary(sink: RecordingSink) -> None:
    """Players skip `free` boxes. One has at least 8 bytes: a smaller gap is passed, the next one filled."""
    while (gap := sink.bytes_to_boundary()) > 0:
        _write(sink, free_box(max(8, gap)))
