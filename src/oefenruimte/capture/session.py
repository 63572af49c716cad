"""One session of a recorder, from `open` to released devices, on a thread of its own."""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oefenruimte.capture.clock import Clock
from oefenruimte.capture.commands import Command
from oefenruimte.capture.ports import DeviceFactory, Limits
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import PreviewFrame, RecorderEvent, RecorderState, Trouble
from oefenruimte.domain.trace import trace_of

if TYPE_CHECKING:
    from oefenruimte.capture.running_take import MakeEncoder
    from oefenruimte.capture.supervisor import Supervisor

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tools:
    """What every session of a recorder works with."""

    clock: Clock
    devices: DeviceFactory
    limits: Limits
    make_encoder: "MakeEncoder | None" = None
    show: Callable[[PreviewFrame], None] | None = None
    beat: Callable[[], None] | None = None


class Session:
    """Begins at once. `emit` and `become` are called from its threads; the last word is CLOSED.

    `hangs` is called after that when a camera has not let go of its device.
    """

    def __init__(
        self,
        tools: Tools,
        camera: str | None,
        microphone: str | None,
        emit: Callable[[RecorderEvent], None],
        become: Callable[[RecorderState], None],
        previous: "Session | None",
        hangs: Callable[[], None] = lambda: None,
    ) -> None:
        self._tools = tools
        self._sources = camera, microphone
        self._emit = emit
        self._become = become
        self._hangs = hangs
        self._inbox: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self._supervisor: Supervisor | None = None
        self._thread = threading.Thread(target=self._run, args=(previous,), name="recorder", daemon=True)
        self._thread.start()

    def tell(self, command: Command) -> None:
        self._inbox.put(command)

    def join(self, seconds: float | None = None) -> bool:
        """Whether the devices have been released."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    @property
    def is_recording(self) -> bool:
        supervisor = self._supervisor
        return supervisor is not None and supervisor.is_recording

    def preview(self) -> PreviewFrame | None:
        """The newest picture, once."""
        camera = self._supervisor.camera if self._supervisor is not None else None
        return camera.take_preview() if camera is not None else None

    def _run(self, previous: "Session | None") -> None:
        if previous is not None:
            previous.join()  # until it has let go of the devices
        hangs = False
        try:
            hangs = self._supervise()
        except ImportError as error:
            self._emit(Trouble(Problem(Code.LIBRARY_MISSING, {"name": error.name or "?"}, str(error))))
        except Exception as error:  # noqa: BLE001 the edge of a thread: it becomes a problem for the user
            _log.error("the recorder failed: %s", trace_of(error))
            self._emit(Trouble(Problem(Code.UNEXPECTED, detail=f"recorder: {type(error).__name__}")))
        finally:
            self._become(RecorderState.CLOSED)
        if hangs:
            self._hangs()

    def _supervise(self) -> bool:
        """Whether a camera still hangs at the end."""
        from oefenruimte.capture.encoder import Encoder
        from oefenruimte.capture.supervisor import Supervisor, Wiring

        tools = self._tools
        self._supervisor = supervisor = Supervisor(
            Wiring(
                clock=tools.clock,
                devices=tools.devices,
                limits=tools.limits,
                make_encoder=tools.make_encoder or Encoder,
                inbox=self._inbox,
                emit=self._emit,
                become=self._become,
                show=tools.show,
                beat=tools.beat,
            )
        )
        try:
            supervisor.run(*self._sources)
        finally:
            self._supervisor = None
        return supervisor.hangs
