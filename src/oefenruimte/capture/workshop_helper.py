"""The media helper as seen from the program: one process, started when there is something to do."""

import logging
import multiprocessing
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import assert_never

from oefenruimte.capture.workshop_messages import Begun, Done, Job, Limits, Progress, Refused, Reply
from oefenruimte.capture.workshop_process import serve
from oefenruimte.domain.problem import Failure
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)
_LOOK_UP = 0.1  # seconds: how often to ask whether the user has changed their mind
_STARTING = 60.0  # seconds to start on a computer that is very busy
_LAST_WORDS = 1.0


class HelperDied(Exception):
    """The job ended it, or it did not answer in time. `detail` says which."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class Helper:
    """For one job at a time. When a job ends its process, the next job starts another."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._connection: Connection[Job, Reply] | None = None
        self._process: SpawnProcess | None = None

    @property
    def pid(self) -> int | None:
        """Of the process, when there is one."""
        return self._process.pid if self._process is not None else None

    def do(
        self,
        job: Job,
        on_progress: Callable[[float], None],
        stop: Callable[[], None],
    ) -> Done:
        """Wait for the job.

        `stop` is called all the while, and raises when nobody wants the outcome any more. Failures of the
        job; HelperDied.
        """
        try:
            reply = self._wait(self._begin(job, stop), on_progress, stop)
        except BaseException:  # whatever it is: a helper that is still busy is of no use
            self.end()
            raise
        if isinstance(reply, Refused):
            raise Failure(reply.problem)
        return reply

    def end(self) -> None:
        """Let it go; what it does now is left."""
        connection, process = self._connection, self._process
        self._connection = self._process = None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join(_LAST_WORDS)
            with suppress(ValueError):  # it hangs in the kernel: nothing more to do
                process.close()

    def _wait(
        self,
        connection: "Connection[Job, Reply]",
        on_progress: Callable[[float], None],
        stop: Callable[[], None],
    ) -> Done | Refused:
        while True:
            reply = self._next(connection, stop, time.monotonic() + self._limits.silent)
            match reply:
                case Progress(fraction):
                    on_progress(fraction)
                case Done() | Refused():
                    return reply
                case Begun():
                    pass
                case _:
                    assert_never(reply)

    def _begin(self, job: Job, stop: Callable[[], None]) -> "Connection[Job, Reply]":
        """Send the job; once more when the helper had just ended by itself, before it saw the job."""
        for _ in range(2):
            patience = _STARTING if self._connection is None else self._limits.silent
            connection = self._connection or self._start()
            try:
                connection.send(job)
                self._next(connection, stop, time.monotonic() + patience)  # Begun
                return connection
            except (OSError, HelperDied):
                self.end()
        raise HelperDied("does not start")

    def _next(self, connection: "Connection[Job, Reply]", stop: Callable[[], None], until: float) -> Reply:
        try:
            stop()
            while not connection.poll(_LOOK_UP):
                stop()
                if time.monotonic() > until:
                    raise HelperDied("no answer in time")
            return connection.recv()
        except (EOFError, OSError) as error:
            raise HelperDied(f"ended with {self._exit_code()}") from error

    def _exit_code(self) -> int | None:
        process = self._process
        if process is None:
            return None
        process.join(_LAST_WORDS)
        return process.exitcode

    def _start(self) -> "Connection[Job, Reply]":
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve, args=(theirs, self._limits), name="oefenruimte-media", daemon=True
        )
        try:
            process.start()
        except OSError as error:  # no memory, no handles, no permission
            _log.error("no media helper: %s", trace_of(error))
            ours.close()
            raise HelperDied("does not start") from error
        finally:
            theirs.close()  # or we would never see that it has ended
        self._connection, self._process = ours, process
        return ours
