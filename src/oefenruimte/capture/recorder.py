"""The recorder as its caller sees it: state, commands, events. Who does the work is for a subclass.

Importing this loads no heavy library.
"""

import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable

from oefenruimte.capture.clock import Clock, SystemClock
from oefenruimte.capture.commands import Begin, Command, Drop, End, Shut
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import (
    Discarded,
    Finished,
    Level,
    Looked,
    Progress,
    Quality,
    RecorderEvent,
    RecorderState,
    RecordingFacts,
    RecordingSink,
    Trouble,
)

_MEASUREMENTS = 50  # when nobody polls, only the newest levels and progress are kept
_CLOSE_WAIT = 2.0


class BaseRecorder(ABC):
    """Most of `domain.recording.Recorder`: `preview` and the work itself are added by a subclass.

    From `open` to `close` is a session. `stop` and `discard` when nothing runs do nothing: the recording may
    just have ended by itself, and its Finished is waiting in `poll`. When a device is lost, DevicesReady
    tells what is left; when nothing is left the state is CLOSED and `open` may be called again.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._lock = threading.Lock()
        self._state = RecorderState.CLOSED
        self._events: deque[RecorderEvent] = deque()
        self._session = 0  # the newest one
        self._open = False  # whether the caller has not closed it
        self._recording = False  # until its Finished or Discarded has come
        self._dropping = False
        self._elapsed_ms = 0

    @property
    def state(self) -> RecorderState:
        with self._lock:
            return self._state

    def open(self, camera: str | None, microphone: str | None) -> None:
        """ValueError without any device; RuntimeError when not closed."""
        if camera is None and microphone is None:
            raise ValueError("a recorder needs a camera or a microphone")
        with self._lock:
            self._expect(RecorderState.CLOSED)
            self._state = RecorderState.OPENING
            self._session += 1
            self._open = True
            self._launch(self._session, camera, microphone)

    def start(self, open_sink: Callable[[], RecordingSink], quality: Quality = Quality.NORMAL) -> None:
        """RuntimeError unless ready."""
        now = self._clock.now()
        with self._lock:
            self._expect(RecorderState.READY)
            self._state = RecorderState.RECORDING
            self._recording, self._dropping, self._elapsed_ms = True, False, 0
            self._tell(Begin(now, open_sink, quality))

    def stop(self) -> None:
        now = self._clock.now()
        with self._lock:
            if self._state is RecorderState.RECORDING:
                self._state = RecorderState.FINISHING
                self._tell(End(now))

    def discard(self) -> None:
        with self._lock:
            if self._state is RecorderState.RECORDING:
                self._state = RecorderState.FINISHING
                self._dropping = True
                self._tell(Drop())

    def close(self) -> None:
        now = self._clock.now()
        with self._lock:
            if self._open:
                self._tell(Shut(now))
            self._open = False
            self._state = RecorderState.CLOSED
        self.settle(_CLOSE_WAIT)

    def prepare(self) -> None:  # noqa: B027 a subclass may leave it so
        """Nothing to get ready, unless a subclass says so."""

    def quit(self) -> None:
        self.close()

    @abstractmethod
    def settle(self, seconds: float) -> bool: ...

    def poll(self) -> list[RecorderEvent]:
        with self._lock:
            events = list(self._events)
            self._events.clear()
            return events

    @abstractmethod
    def _launch(self, session: int, camera: str | None, microphone: str | None) -> None:
        """Begin a session, without waiting. The lock is held."""

    @abstractmethod
    def _tell(self, command: Command) -> None:
        """Pass on a command to the newest session, without waiting. The lock is held."""

    def _expect(self, state: RecorderState) -> None:
        if self._state is not state:
            raise RuntimeError(f"the recorder is {self._state.value}, not {state.value}")

    def _become(self, session: int, state: RecorderState) -> None:
        """The worker's view, unless the caller has gone ahead: closed, or asked for a recording."""
        with self._lock:
            asked_to_record = self._state is RecorderState.RECORDING and state is RecorderState.READY
            if self._open and self._session == session and not asked_to_record:
                self._state = state

    def _emit(self, event: RecorderEvent) -> None:
        with self._lock:
            self._events.append(event)
            match event:
                case Finished() | Discarded():
                    self._recording = False
                case Progress(elapsed_ms):
                    self._elapsed_ms = elapsed_ms
                    self._forget_old_measurements()
                case Level() | Looked():
                    self._forget_old_measurements()
                case _:
                    pass

    def _broke(self, problem: Problem, *, goes_on: bool = False) -> None:
        """The worker is gone in the middle of it: what would have been told is told here.

        `goes_on`: only an earlier session was cut off; the newest is opened by another worker.
        """
        with self._lock:
            was_recording, dropping, elapsed = self._recording, self._dropping, self._elapsed_ms
            was_open = self._open and not goes_on
            if not goes_on:
                self._open = False
                self._state = RecorderState.CLOSED
        if was_recording and dropping:
            self._emit(Discarded())
        elif was_recording:
            # At least 1 ms: what reached the disk is for the owner to recover.
            facts = RecordingFacts(max(1, elapsed), False, False, b"", 0, 0, b"")
            self._emit(Finished(facts, problem, sealed=False))
        elif was_open:
            self._emit(Trouble(problem))

    def _forget_old_measurements(self) -> None:
        measured = [old for old in self._events if isinstance(old, Level | Looked | Progress)]
        if len(measured) > _MEASUREMENTS:
            self._events.remove(measured[0])
