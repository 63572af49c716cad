"""What the recorder asks of a camera and a microphone. Each adapter opens its device only in `open`."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Picture = npt.NDArray[np.uint8]
    Samples = npt.NDArray[np.float32]
else:  # numpy is loaded by the modules that compute, not by those that only name its types
    Picture = Samples = Any


@dataclass(frozen=True, slots=True)
class Frame:
    """One camera picture; `time` in seconds on the one clock. Nobody changes `image` after this.

    `image`: BGR, shape (height, width, 3), or planar (see `planar`), shape (height * 3 / 2, width).
    """

    time: float
    image: Picture

    @property
    def planar(self) -> bool:
        return self.image.ndim == 2

    @property
    def size(self) -> tuple[int, int]:
        """(width, height)"""
        height, width = self.image.shape[:2]
        return width, height * 2 // 3 if self.planar else height


@dataclass(frozen=True, slots=True)
class Block:
    """A run of mono samples (-1 … 1). `time`: of the first sample, on the one clock, jitter included."""

    time: float
    rate: int
    samples: Samples


class Camera(Protocol):
    """Used from one thread only. `lost_frames`: frames the source itself could not deliver in time."""

    can_freeze: bool  # whether repeating one picture exactly means that it hangs
    lost_frames: int

    def open(self) -> None:
        """Claim the device. Failure CAMERA_NOT_FOUND or CAMERA_BUSY."""
        ...

    def read(self, stop: Event) -> Frame | None:
        """Wait for the next picture; None once `stop` is set. Failure CAMERA_LOST when it is gone."""
        ...

    def close(self) -> None:
        """Release the device. Never raises; may be called when `open` failed."""
        ...


class Microphone(Protocol):
    def open(self, deliver: Callable[[Block], None], lost: Callable[[str], None]) -> None:
        """Claim the device; `deliver` is then called from a thread of its own and must be quick.

        `lost(reason)` is called at most once, when the device ends by itself. Failure
        MICROPHONE_NOT_FOUND, MICROPHONE_BUSY or LIBRARY_MISSING.
        """
        ...

    def close(self) -> None:
        """Release the device; no `deliver` after this. Never raises; may be called when `open` failed."""
        ...


class DeviceFactory(Protocol):
    """Makes adapters from the text of a source. Nothing is opened yet."""

    def camera(self, source: str, epoch: float) -> Camera:
        """`epoch`: the moment at which played files begin, the same for both devices. BAD_ARGUMENT."""
        ...

    def microphone(self, source: str, epoch: float) -> Microphone: ...


@dataclass(frozen=True, slots=True)
class Limits:
    """Patience, in seconds. Tests shorten it."""

    opening: float = 10.0  # first picture and first sound after open
    camera_gone: float = 3.0  # no new picture
    microphone_gone: float = 3.0  # no new samples
    silence: float = 3.0
    encoder_stuck: float = 20.0  # one picture takes longer than this; until then pictures are left out
    disk_stuck: float = 10.0  # a fragment is not on disk after this
    sealing: float = 10.0  # how long a stuck disk is waited for after that
    last_sound: float = 0.5  # waiting at stop for the samples up to the moment of stop
