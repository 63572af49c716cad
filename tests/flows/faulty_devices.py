"""Cameras, microphones, encoders and folders with a fault, for a recorder in a process of its own.

The name of a source says which: `camera("unplug")`. All of it can be pickled by name.
"""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from fakes.capture import FakeCamera, FakeDevices, FakeMicrophone
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.ports import Block, Camera, Frame, Limits, Microphone, Picture
from oefenruimte.vault.files import PrivateFolder

SHORT = Limits(camera_gone=0.8, microphone_gone=0.8, silence=0.5, encoder_stuck=0.6, last_sound=0.2)
_FAULT_AT = 40  # pictures; and as many blocks of sound times three
_STALLING = (176, 144)


class FaultyCamera(FakeCamera):
    """Good for a second; then `unplug`, `hang` (no picture any more: 0 fps), `freeze`, or `resize`."""

    def __init__(self, fault: str) -> None:
        super().__init__()
        self._fault = fault
        if fault == "stall":
            self.width, self.height = _STALLING

    def read(self, stop: threading.Event) -> Frame | None:
        if self._number == _FAULT_AT:
            if self._fault == "resize":
                self.width, self.height = 90, 320
            elif self._fault in ("unplug", "hang", "freeze"):
                getattr(self, self._fault)()
        return super().read(stop)


class FaultyMicrophone(FakeMicrophone):
    """Good for a second; then `gone`, `silent`, or `xrun`: 300 ms of blocks that never come, once."""

    def __init__(self, fault: str) -> None:
        super().__init__()
        self._fault = fault
        self._blocks = 0

    def _pass_on(self, block: Block) -> None:
        self._blocks += 1
        late = self._blocks - 3 * _FAULT_AT
        if late == 0 and self._fault == "silent":
            self.mute()
        if late < 0 or (self._fault != "gone" and (self._fault != "xrun" or late >= 30)):
            super()._pass_on(block)


class FaultyDevices(FakeDevices):
    def camera(self, source: str, epoch: float) -> Camera:
        return FaultyCamera(source)

    def microphone(self, source: str, epoch: float) -> Microphone:
        return FaultyMicrophone(source)


def faulty_devices(_clock: Clock) -> FaultyDevices:
    return FaultyDevices()


class StallingEncoder(Encoder):
    """Hangs in the middle of a picture of one size."""

    def picture(self, image: Picture, seconds: float) -> bool:
        if image.shape[1] == _STALLING[0] and seconds > 1.0:
            threading.Event().wait(600)
        return super().picture(image, seconds)


def stalling_encoder(*parts: Any) -> StallingEncoder:
    return StallingEncoder(*parts)


class _Stingy:
    """A file that takes at most 1000 bytes of each write."""

    def __init__(self, raw: BinaryIO) -> None:
        self._raw = raw

    def write(self, data: Any, /) -> int:
        return self._raw.write(memoryview(data)[:1000])

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)


@dataclass(frozen=True, slots=True)
class StingyFolder(PrivateFolder):
    def create_exclusive(self, name: str) -> BinaryIO:
        raw = PrivateFolder.create_exclusive(self, name)
        return _Stingy(raw) if Path(name).suffix == ".part" else raw  # type: ignore[return-value]
