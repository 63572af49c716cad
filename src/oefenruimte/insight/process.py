"""The measuring process: what runs in it from start to end.

It gets no key, no file and no place to write: only the bytes that it asks for, through its pipe. Whatever a
recording does to FFmpeg ends here. It is the last to get the processor, and does one thing at a time.
"""

import io
import multiprocessing
import os
import signal
import sys
import threading
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from oefenruimte.insight.messages import (
    Done,
    FromMeasurer,
    Measure,
    Piece,
    Progress,
    ToMeasurer,
    Unreadable,
    Want,
)

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

_AHEAD = 256 << 10  # bytes in one piece: FFmpeg asks for 32 KB at a time
_MEMORY = 3 << 30  # bytes of addresses; what is really used is a tenth
_NICE = 15
_STEP = 0.02  # how often progress is told


def serve(connection: "Connection[FromMeasurer, ToMeasurer]", models: Path) -> None:
    """Measure one recording after another until the other end of `connection` is closed. Ends the process."""
    for name in ("SIGINT", "SIGHUP"):  # Ctrl+C in a terminal is for the program: it ends us
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    threading.Thread(target=_end_with_the_program, name="measuring-program", daemon=True).start()
    try:
        _be_quiet()
        _be_modest()
        _work(connection, models)
    except (EOFError, OSError):
        pass  # the program is gone, or does not need us any more
    finally:
        os._exit(0)


class RemoteFile(io.RawIOBase):
    """A recording that the program reads for us. Where it is damaged, it ends."""

    def __init__(self, connection: "Connection[FromMeasurer, ToMeasurer]", size: int) -> None:
        super().__init__()
        self._connection = connection
        self._size = size
        self._at = 0
        self._start, self._piece = 0, b""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: "Buffer", /) -> int:
        with memoryview(buffer).cast("B") as view:
            if not self._start <= self._at < self._start + len(self._piece):
                self._fetch()
            inside = self._at - self._start
            data = self._piece[inside : inside + len(view)]
            view[: len(data)] = data
        self._at += len(data)
        return len(data)

    def _fetch(self) -> None:
        length = min(_AHEAD, max(0, self._size - self._at))
        self._start, self._piece = self._at, b""
        if not length:
            return
        self._connection.send(Want(self._at, length))
        answer = self._connection.recv()
        if not isinstance(answer, Piece):
            raise EOFError
        self._piece = answer.data
        if len(answer.data) < length:
            self._size = self._at + len(answer.data)


def _work(connection: "Connection[FromMeasurer, ToMeasurer]", models: Path) -> None:
    import cv2

    from oefenruimte.insight.answer import Measurer  # loads FFmpeg and numpy

    cv2.setNumThreads(1)  # what takes 8 ms on one processor takes 20 on two that are busy
    measurer = Measurer(models)
    while True:
        job = connection.recv()
        if not isinstance(job, Measure):
            continue  # a piece that nobody waited for any more
        reply: FromMeasurer
        try:
            reply = Done(measurer.answer(RemoteFile(connection, job.size), _Reporter(connection)))
        except Exception as error:  # noqa: BLE001 the edge of a process: the program is told
            reply = Unreadable(type(error).__name__)
        connection.send(reply)


class _Reporter:
    def __init__(self, connection: "Connection[FromMeasurer, ToMeasurer]") -> None:
        self._connection = connection
        self._told = 0.0

    def __call__(self, fraction: float) -> None:
        if fraction - self._told >= _STEP:
            self._told = fraction
            self._connection.send(Progress(min(1.0, fraction)))


def _end_with_the_program() -> None:
    program = multiprocessing.parent_process()
    if program is not None:
        program.join()
        os._exit(0)


def _be_quiet() -> None:
    """FFmpeg and OpenCV write complaints to the terminal."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (1, 2):
        os.dup2(nothing, descriptor)
    os.close(nothing)


def _be_modest() -> None:
    # Numerical libraries start a thread for every processor there is, and reserve memory for it.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    threading.stack_size(1 << 20)
    if sys.platform == "win32":
        return
    os.nice(_NICE)
    import resource

    for kind, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(kind)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with suppress(OSError, ValueError):  # a system without this limit
            resource.setrlimit(kind, (least, least))
