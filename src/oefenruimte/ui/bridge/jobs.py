"""The one road for background work: a worker gets values and gives back Ok or a Problem."""

import itertools
import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, assert_never

import shiboken6
from PySide6.QtCore import QObject, QThread

from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.trace import trace_of
from oefenruimte.ui.bridge.marshal import Marshal

log = logging.getLogger(__name__)

T = TypeVar("T")


class Cancelled(Exception):
    """Raised by `Cancel.check()` inside a worker; the job then ends without a callback."""


class Cancel:
    """A token that a worker looks at from time to time. Safe from any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def cancel(self) -> None:
        self._event.set()

    def check(self) -> None:
        """Raise `Cancelled` when the user no longer wants the result."""
        if self._event.is_set():
            raise Cancelled


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The worker came back with a value."""

    value: T


@dataclass(frozen=True, slots=True)
class Dropped:
    """The worker stopped because nobody wanted the result any more."""


Result = Ok[Any] | Problem | Dropped


class Job:
    """A piece of background work as the screen that asked for it sees it. For the GUI thread only."""

    def __init__(self, cancel: Cancel) -> None:
        self._cancel = cancel
        self._ended = False

    @property
    def finished(self) -> bool:
        """Its callback has run, or it was cancelled: nothing more will come."""
        return self._ended or self._cancel.cancelled

    def cancel(self) -> None:
        """No callback will come any more; the worker stops at its next look at the token."""
        self._cancel.cancel()

    def _end(self) -> None:
        self._ended = True


@dataclass(frozen=True, slots=True)
class _Asked:
    """What stays on the GUI thread: the last reference to a widget must never die on a worker."""

    job: Job
    on_done: Callable[[Any], object]
    on_problem: Callable[[Problem], object]
    on_progress: Callable[[Any], object] | None
    owner: QObject | None


@dataclass(frozen=True, slots=True)
class _Work:
    """What goes to the worker: values only."""

    number: int
    fn: Callable[..., Any]
    args: tuple[object, ...]
    keywords: Mapping[str, object]
    cancel: Cancel


class _Progress:
    """Keeps only the newest value, so that a busy worker cannot flood the GUI thread."""

    def __init__(self, marshal: Marshal, deliver: Callable[[object], None]) -> None:
        self._marshal = marshal
        self._deliver = deliver
        self._lock = threading.Lock()
        self._newest: object = None
        self._waiting = False

    def __call__(self, value: object) -> None:
        with self._lock:
            self._newest = value
            first = not self._waiting
            self._waiting = True
        if first:
            self._marshal.call(self._hand_over)

    def _hand_over(self) -> None:
        with self._lock:
            self._waiting = False
            newest = self._newest
        self._deliver(newest)


class JobRunner:
    """Runs functions on a few threads and brings their results back to the GUI thread.

    Jobs with the same `key` run one after the other, in order (a lane): use it for everything that saves.
    At `shutdown()` lanes are emptied to the end; other jobs that have not begun are dropped.
    """

    def __init__(
        self, marshal: Marshal, workers: int = 4, seen: Callable[[Problem], object] | None = None
    ) -> None:
        """`seen` is told of every problem that somebody is told of, just before."""
        self._marshal = marshal
        self._seen = seen
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="job")
        self._numbers = itertools.count()
        self._asked: dict[int, _Asked] = {}  # GUI thread only
        # Re-entrant: a future that is done at once calls `_forget` on the thread that submits it.
        self._lock = threading.RLock()
        self._lanes: dict[str, deque[_Work]] = {}
        self._running: dict[Future[None], Cancel | None] = {}  # None: a lane, which is not cancelled
        self._closed = False

    def run(
        self,
        fn: Callable[..., T],
        *args: object,
        on_done: Callable[[T], object],
        on_problem: Callable[[Problem], object],
        on_progress: Callable[[Any], object] | None = None,
        key: str | None = None,
        owner: QObject | None = None,
        cancel: Cancel | None = None,
    ) -> Job:
        """Run `fn(*args)` off the GUI thread; call from the GUI thread.

        `args` are frozen values, never Qt objects (TypeError). With `cancel`, `fn` also gets it as keyword
        `cancel`; with `on_progress`, `fn` gets a function as keyword `progress` to hand any value to (only
        the newest arrives). Exactly one of `on_done(value)` and `on_problem(problem)` is called on the GUI
        thread – or neither, when the job was cancelled or its `owner` is gone by then (if not given: the Qt
        object whose method `on_done` is). RuntimeError after `shutdown()` and off the GUI thread.
        """
        if QThread.currentThread() is not self._marshal.thread():
            raise RuntimeError("jobs are started on the GUI thread")
        _refuse_qt(fn, args)
        if owner is None:
            bound = getattr(on_done, "__self__", None)
            owner = bound if isinstance(bound, QObject) else None
        number = next(self._numbers)
        token = cancel or Cancel()
        keywords: dict[str, object] = {}
        if cancel is not None:
            keywords["cancel"] = cancel
        if on_progress is not None:
            keywords["progress"] = _Progress(self._marshal, lambda value: self._tell_progress(number, value))
        work = _Work(number, fn, args, keywords, token)
        job = Job(token)
        with self._lock:
            if self._closed:
                raise RuntimeError("the job runner is shut down")
            self._asked[number] = _Asked(job, on_done, on_problem, on_progress, owner)
            if key is None:
                self._submit(lambda: self._perform(work), token)
            elif key in self._lanes:
                self._lanes[key].append(work)
            else:
                self._lanes[key] = deque([work])
                self._submit(lambda: self._empty_lane(key), None)
        return job

    @property
    def idle(self) -> bool:
        """Nothing was asked for that has not come back. For the GUI thread."""
        return not self._asked

    def silence(self) -> None:
        """No callback comes any more; what was asked for is still done. For the GUI thread, when the widgets
        that asked for it go."""
        self._asked.clear()

    def shutdown(self, timeout_s: float = 5.0) -> bool:
        """Take no more work, finish the lanes, cancel the rest and wait.

        False when something still runs after `timeout_s`. No callback comes after this.
        """
        with self._lock:
            self._closed = True
            running = dict(self._running)
        for future, token in running.items():
            if token is not None:
                token.cancel()
                future.cancel()
        _, busy = wait(running, timeout=timeout_s)
        self._pool.shutdown(wait=not busy)
        asked, self._asked = self._asked, {}
        # On the GUI thread, whoever shuts down: the last reference to a widget may be in there.
        self._marshal.call(asked.clear)
        return not busy

    def _submit(self, work: Callable[[], None], token: Cancel | None) -> None:
        future = self._pool.submit(work)
        self._running[future] = token
        future.add_done_callback(self._forget)

    def _forget(self, future: Future[None]) -> None:
        with self._lock:
            self._running.pop(future, None)

    def _empty_lane(self, key: str) -> None:
        while True:
            with self._lock:
                lane = self._lanes[key]
                if not lane:
                    del self._lanes[key]
                    return
                work = lane.popleft()
            self._perform(work)

    def _perform(self, work: _Work) -> None:
        result = _outcome(work)
        number = work.number
        self._marshal.call(lambda: self._deliver(number, result))

    def _tell_progress(self, number: int, value: object) -> None:
        asked = self._asked.get(number)
        if asked is not None and asked.on_progress is not None and self._wanted(asked):
            asked.on_progress(value)

    def _deliver(self, number: int, result: Result) -> None:
        asked = self._asked.pop(number, None)
        if asked is None:
            return
        wanted = self._wanted(asked)
        asked.job._end()
        if not wanted:
            return
        match result:
            case Ok(value):
                asked.on_done(value)
            case Problem():
                if self._seen is not None:
                    self._seen(result)
                asked.on_problem(result)
            case Dropped():
                return
            case _:
                assert_never(result)

    @staticmethod
    def _wanted(asked: _Asked) -> bool:
        return not asked.job.finished and (asked.owner is None or shiboken6.isValid(asked.owner))


def _outcome(work: _Work) -> Result:
    if work.cancel.cancelled:
        return Dropped()
    try:
        return Ok(work.fn(*work.args, **work.keywords))
    except Cancelled:
        return Dropped()
    except Failure as failure:
        return failure.problem
    except Exception as error:  # noqa: BLE001 - the end of the road: everything becomes a named problem
        # Only types and places: the message of an exception may hold a name or a text of the user.
        log.error("unexpected in a job: %s", trace_of(error))
        return Problem(Code.UNEXPECTED, detail=type(error).__name__)


def _refuse_qt(fn: Callable[..., object], args: tuple[object, ...]) -> None:
    """Only the GUI thread touches widgets, so none may travel to a worker."""
    for value in (getattr(fn, "__self__", None), *args):
        if isinstance(value, QObject):
            raise TypeError(f"a job may not be given a {type(value).__name__}: hand it a frozen snapshot")
