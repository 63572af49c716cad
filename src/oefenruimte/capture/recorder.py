"""The recorder as the program uses it: commands go to the supervisor's thread, events come back.

Importing this loads no heavy library; the supervisor's thread does, after `open`.
"""

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from oefenruimte.capture.clock import Clock, SystemClock
from oefenruimte.capture.commands import Begin, Command, Drop, End, Shut
from oefenruimte.capture.ports import DeviceFactory, Limits
from oefenruimte.capture.sources import SystemDevices
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import (
    Level,
    PreviewFrame,
    Progress,
    RecorderEvent,
    RecorderState,
    RecordingSink,
    Trouble,
)
from oefenruimte.domain.trace import trace_of

if TYPE_CHECKING:
    from oefenruimte.capture.running_take import MakeEncoder
    from oefenruimte.capture.supervisor import Supervisor

_log = logging.getLogger(__name__)
_MEASUREMENTS = 50  # when nobody polls, only the newest levels and progress are kept
_CLOSE_WAIT = 2.0


class ThreadRecorder:
    """Implements `domain.recording.Recorder` with threads of this process.

    `stop` and `discard` when nothing runs do nothing: the recording may just have ended by itself, and its
    Finished is waiting in `poll`. When a device is lost, DevicesReady tells what is left; when nothing is
    left the state is CLOSED and `open` may be called again.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        devices: DeviceFactory | None = None,
        limits: Limits | None = None,
        make_encoder: "MakeEncoder | None" = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self._devices = devices or SystemDevices(self._clock)
        self._limits = limits or Limits()
        self._make_encoder = make_encoder
        self._lock = threading.Lock()
        self._state = RecorderState.CLOSED
        self._events: deque[RecorderEvent] = deque()
        self._inbox: queue.SimpleQueue[Command] | None = None  # of the running supervisor
        self._supervisor: Supervisor | None = None
        self._thread: threading.Thread | None = None

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
            self._inbox = queue.SimpleQueue()
            self._thread = threading.Thread(
                target=self._run, args=(self._inbox, self._thread, camera, microphone), name="recorder"
            )
            self._thread.daemon = True
            self._thread.start()

    def start(self, open_sink: Callable[[], RecordingSink]) -> None:
        """RuntimeError unless ready."""
        now = self._clock.now()
        with self._lock:
            self._expect(RecorderState.READY)
            self._state = RecorderState.RECORDING
            self._tell(Begin(now, open_sink))

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
                self._tell(Drop())

    def close(self) -> None:
        now = self._clock.now()
        with self._lock:
            self._tell(Shut(now))
            self._inbox = self._supervisor = None
            self._state = RecorderState.CLOSED
            thread = self._thread
        if thread is not None:
            thread.join(_CLOSE_WAIT)

    def settle(self, seconds: float) -> bool:
        with self._lock:
            thread = self._thread
        if thread is None:
            return True
        thread.join(seconds)
        return not thread.is_alive()

    def poll(self) -> list[RecorderEvent]:
        with self._lock:
            events = list(self._events)
            self._events.clear()
            return events

    def preview(self) -> PreviewFrame | None:
        with self._lock:
            supervisor = self._supervisor
        camera = supervisor.camera if supervisor is not None else None
        return camera.take_preview() if camera is not None else None

    def _run(
        self,
        inbox: "queue.SimpleQueue[Command]",
        previous: threading.Thread | None,
        camera: str | None,
        microphone: str | None,
    ) -> None:
        if previous is not None:
            previous.join()  # until it has let go of the devices
        try:
            self._supervise(inbox, camera, microphone)
        except ImportError as error:
            self._emit(Trouble(Problem(Code.LIBRARY_MISSING, {"name": error.name or "?"}, str(error))))
        except Exception as error:  # noqa: BLE001 the edge of a thread: it becomes a problem for the user
            _log.error("the recorder failed: %s", trace_of(error))
            self._emit(Trouble(Problem(Code.UNEXPECTED, detail=f"recorder: {type(error).__name__}")))
        finally:
            self._become(inbox, RecorderState.CLOSED)

    def _supervise(
        self, inbox: "queue.SimpleQueue[Command]", camera: str | None, microphone: str | None
    ) -> None:
        from oefenruimte.capture.encoder import Encoder
        from oefenruimte.capture.supervisor import Supervisor, Wiring

        supervisor = Supervisor(
            Wiring(
                clock=self._clock,
                devices=self._devices,
                limits=self._limits,
                make_encoder=self._make_encoder or Encoder,
                inbox=inbox,
                emit=self._emit,
                become=lambda state: self._become(inbox, state),
            )
        )
        with self._lock:
            if self._inbox is inbox:
                self._supervisor = supervisor
        supervisor.run(camera, microphone)

    def _tell(self, command: Command) -> None:
        if self._inbox is not None:
            self._inbox.put(command)

    def _expect(self, state: RecorderState) -> None:
        if self._state is not state:
            raise RuntimeError(f"the recorder is {self._state.value}, not {state.value}")

    def _become(self, inbox: "queue.SimpleQueue[Command]", state: RecorderState) -> None:
        """The supervisor's view, unless the caller has gone ahead: closed, or asked for a recording."""
        with self._lock:
            asked_to_record = self._state is RecorderState.RECORDING and state is RecorderState.READY
            if self._inbox is inbox and not asked_to_record:
                self._state = state

    def _emit(self, event: RecorderEvent) -> None:
        with self._lock:
            self._events.append(event)
            if isinstance(event, Level | Progress):
                measured = [old for old in self._events if isinstance(old, Level | Progress)]
                if len(measured) > _MEASUREMENTS:
                    self._events.remove(measured[0])
