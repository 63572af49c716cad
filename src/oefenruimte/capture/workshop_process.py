"""The media helper's own process: what runs in it from start to end.

Files that strangers made are decoded here, so that what is wrong with one ends this process and not the
program. It limits itself before the first job: memory, processor time, size of files, open files, no core
dump. It opens no address: media are read through Python, with FFmpeg's own protocols all switched off.
"""

import multiprocessing
import os
import signal
import sys
import threading
from contextlib import suppress
from multiprocessing.connection import Connection

from oefenruimte.capture.workshop_messages import (
    Begun,
    Job,
    Limits,
    LookJob,
    ProbeJob,
    Progress,
    Refused,
    Reply,
)
from oefenruimte.domain.problem import Code, Failure, Problem

_IDLE = 60.0  # seconds without a job: it ends, the next job starts another
_FILE = 2 << 30
_FILES = 64
_CPU = 3600  # seconds, all jobs together


def serve(connection: "Connection[Reply, Job]", limits: Limits) -> None:
    """Do one job after another until the other end of `connection` is closed. Ends the process."""
    for name in ("SIGINT", "SIGHUP"):  # Ctrl+C in a terminal is for the program: it tells us, or is gone
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    threading.Thread(target=_end_with_the_program, name="media-program", daemon=True).start()
    try:
        _be_quiet()
        _limit(limits.memory)
        _work(connection, limits)
    except (EOFError, OSError):
        pass  # the program is gone, or does not need us any more
    finally:
        os._exit(0)


class Watch:
    """Ends this process when a job takes more processor time than it was given, in C code too.

    Time is given anew with every sign of progress. Processor time and not that of a clock: a computer that
    is busy with other things is no reason to call a clip damaged. Where there is no such timer, the program
    itself waits a while and then ends us.
    """

    def give(self, seconds: float) -> None:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, seconds)

    def stop(self) -> None:
        self.give(0)


class Reporter:
    """Tells how far a job is, at most so often; OSError when nobody listens any more."""

    def __init__(self, connection: "Connection[Reply, Job]", watch: Watch, patience: float) -> None:
        self._connection = connection
        self._watch = watch
        self._patience = patience
        self._told = -1.0

    def alive(self) -> None:
        """There is progress, of which nobody knows how far it goes."""
        self._watch.give(self._patience)

    def __call__(self, fraction: float) -> None:
        self.alive()
        if fraction - self._told >= 0.005 or fraction >= 1:
            self._told = fraction
            self._connection.send(Progress(min(1.0, max(0.0, fraction))))


def _work(connection: "Connection[Reply, Job]", limits: Limits) -> None:
    from oefenruimte.capture.workshop_jobs import do, known  # loads FFmpeg and numpy

    watch = Watch()
    while connection.poll(_IDLE):
        reply: Reply
        try:
            job = connection.recv()
        except (AttributeError, ImportError, TypeError) as error:  # nothing that can be unpickled here
            connection.send(Begun())
            connection.send(Refused(Problem(Code.UNEXPECTED, detail=type(error).__name__)))
            continue
        connection.send(Begun())
        try:
            patience = limits.looking if isinstance(job, ProbeJob | LookJob) else limits.making
            watch.give(patience)
            reply = do(job, Reporter(connection, watch, patience))
        except Failure as failure:
            reply = Refused(failure.problem)
        except Exception as error:  # noqa: BLE001 the edge of a process: the program is told
            reply = Refused(known(error, job))
        finally:
            watch.stop()
        connection.send(reply)


def _end_with_the_program() -> None:
    """Nobody wants what is being made any more; nothing of it is in a sink yet, or the owner sweeps it."""
    program = multiprocessing.parent_process()
    if program is not None:
        program.join()
        os._exit(0)


def _be_quiet() -> None:
    """FFmpeg and friends write complaints about damaged files to the terminal."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (1, 2):
        os.dup2(nothing, descriptor)
    os.close(nothing)


def _limit(memory: int) -> None:
    # Numerical libraries reserve memory for every processor there is.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    threading.stack_size(1 << 20)
    if sys.platform == "win32":
        return
    import resource

    for kind, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, _FILE),
        (resource.RLIMIT_NOFILE, _FILES),
        (resource.RLIMIT_CPU, _CPU),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with suppress(OSError, ValueError):  # a system without this limit
            resource.setrlimit(kind, (least, least))
