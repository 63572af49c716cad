"""The measuring process as seen from the program."""

import logging
import multiprocessing
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import BinaryIO, Self, assert_never

from oefenruimte.domain.facts import AnswerFacts
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.trace import trace_of
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
from oefenruimte.insight.process import serve

_log = logging.getLogger(__name__)
_LOOK_UP = 0.1  # seconds: how often to ask whether anybody still wants to know
_SILENT = 60.0  # seconds without a sign of life, on a computer that is very busy
_LAST_WORDS = 1.0
_PART = 64 << 10  # bytes: so much is lost with a damaged spot
_UNREADABLE = frozenset({Code.FILE_DAMAGED, Code.FILE_MISSING, Code.NOT_FOR_YOU})


class Measuring:
    """A process of its own for as long as the `with` lasts. For one thread; it waits without the interpreter.

    The process gets no key: it asks for the bytes of a recording, and they are read here.
    """

    def __init__(self, models: Path) -> None:
        """`models`: the folder with the models. Nothing starts before the first answer."""
        self._models = models
        self._connection: Connection[ToMeasurer, FromMeasurer] | None = None
        self._process: SpawnProcess | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process; what it does now is left."""
        connection, process = self._connection, self._process
        self._connection = self._process = None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join(_LAST_WORDS)
            with suppress(ValueError):  # it hangs in the kernel: nothing more to do
                process.close()

    def answer(
        self,
        recording: BinaryIO,
        cancelled: Callable[[], bool] = lambda: False,
        on_progress: Callable[[float], None] = lambda _: None,
    ) -> AnswerFacts | None:
        """What can be measured about one recording; None when it cannot be read or played.

        `recording` is seekable and stays the caller's. Failures INTERRUPTED when `cancelled` said so, within
        a tenth of a second; NOT_MEASURED when there is no such process, or the recording ended it.
        """
        try:
            size = recording.seek(0, 2)
        except Failure as failure:
            if failure.problem.code not in _UNREADABLE:
                raise
            return None
        try:
            return self._talk(recording, size, cancelled, on_progress)
        except (EOFError, OSError) as error:
            self.close()
            _log.warning("the measuring process ended: %s", trace_of(error))
            raise fail(Code.NOT_MEASURED, type(error).__name__) from error
        except BaseException:  # whatever it is: a process that is still busy is of no use
            self.close()
            raise

    def _talk(
        self,
        recording: BinaryIO,
        size: int,
        cancelled: Callable[[], bool],
        on_progress: Callable[[float], None],
    ) -> AnswerFacts | None:
        connection = self._connection or self._start()
        connection.send(Measure(size))
        while True:
            message = _next(connection, cancelled)
            match message:
                case Want(offset, length):
                    connection.send(Piece(_read(recording, offset, length)))
                case Progress(fraction):
                    on_progress(fraction)
                case Done(facts):
                    return facts
                case Unreadable(why):
                    _log.info("a recording was not measured: %s", why)
                    return None
                case _:
                    assert_never(message)

    def _start(self) -> "Connection[ToMeasurer, FromMeasurer]":
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve, args=(theirs, self._models), name="oefenruimte-measuring", daemon=True
        )
        try:
            process.start()
        except OSError:  # no memory, no handles, no permission
            ours.close()
            raise
        finally:
            theirs.close()  # or we would never see that it has ended
        self._connection, self._process = ours, process
        return ours


def _next(connection: "Connection[ToMeasurer, FromMeasurer]", cancelled: Callable[[], bool]) -> FromMeasurer:
    until = time.monotonic() + _SILENT
    while not connection.poll(_LOOK_UP):
        if cancelled():
            raise fail(Code.INTERRUPTED)
        if time.monotonic() > until:
            raise TimeoutError
    if cancelled():
        raise fail(Code.INTERRUPTED)
    return connection.recv()


def _read(recording: BinaryIO, offset: int, length: int) -> bytes:
    """Less than was asked when the rest is damaged: what comes before can be measured all the same."""
    data = bytearray()
    try:
        recording.seek(offset)
        while len(data) < length and (part := recording.read(min(_PART, length - len(data)))):
            data += part
    except (OSError, Failure) as error:
        _log.info("a recording is measured up to where it is damaged: %s", trace_of(error))
    return bytes(data)
