"""A recorder in this very process: for the command line, which has no window to wait for."""

from functools import partial
from typing import TYPE_CHECKING

from oefenruimte.capture.clock import Clock
from oefenruimte.capture.commands import Command
from oefenruimte.capture.ports import DeviceFactory, Limits
from oefenruimte.capture.recorder import BaseRecorder
from oefenruimte.capture.session import Session, Tools
from oefenruimte.capture.sources import SystemDevices
from oefenruimte.domain.recording import PreviewFrame

if TYPE_CHECKING:
    from oefenruimte.capture.running_take import MakeEncoder


class ThreadRecorder(BaseRecorder):
    """Implements `domain.recording.Recorder` with threads. Heavy libraries are loaded after `open`."""

    def __init__(
        self,
        clock: Clock | None = None,
        devices: DeviceFactory | None = None,
        limits: Limits | None = None,
        make_encoder: "MakeEncoder | None" = None,
    ) -> None:
        super().__init__(clock)
        self._tools = Tools(
            self._clock, devices or SystemDevices(self._clock), limits or Limits(), make_encoder
        )
        self._worker: Session | None = None

    def settle(self, seconds: float) -> bool:
        with self._lock:
            worker = self._worker
        return worker is None or worker.join(seconds)

    def preview(self) -> PreviewFrame | None:
        with self._lock:
            worker = self._worker if self._open else None
        return worker.preview() if worker is not None else None

    def _launch(self, session: int, camera: str | None, microphone: str | None) -> None:
        self._worker = Session(
            self._tools, camera, microphone, self._emit, partial(self._become, session), self._worker
        )

    def _tell(self, command: Command) -> None:
        if self._worker is not None:
            self._worker.tell(command)
