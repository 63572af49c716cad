"""The port between the screens and whatever records: a process of its own, or threads of this one.

Nothing here waits. Commands return at once; what happened comes back as events from `poll()`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Protocol, runtime_checkable

from oefenruimte.domain.facts import Framing, Light
from oefenruimte.domain.problem import Problem


class RecordingSink(Protocol):
    """Where the bytes of one recording go: append-only. The vault has a real one, tests a fake."""

    def write(self, data: bytes | memoryview, /) -> int:
        """Take all of `data`; returns len(data). OSError when the disk refuses; `data` is taken even so.

        After an OSError only `close` or `abandon` follows.
        """
        ...

    def bytes_to_boundary(self) -> int:
        """How many bytes until what was written so far can be made safe on disk (0: it can be now)."""
        ...

    def sync(self) -> None:
        """Put everything up to the last boundary on the disk (fdatasync)."""
        ...

    def close(self) -> None:
        """Finish the file; afterwards it is a complete, sealed recording."""
        ...

    def abandon(self) -> None:
        """Close without finishing, leaving what is there for recovery. Never raises."""
        ...


@runtime_checkable
class KnowsRoom(Protocol):
    """A sink may also tell how many bytes are free where it writes; None: it does not know."""

    def free_bytes(self) -> int | None: ...


class Quality(Enum):
    """How good the picture is to be. HIGH costs half as much processor time again."""

    NORMAL = "normal"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Device:
    """`source` is what `open` takes, and tells the same device again after it was plugged in elsewhere."""

    source: str
    name: str
    default: bool = False


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """RGB, 3 bytes a pixel, rows packed. Not mirrored."""

    width: int
    height: int
    data: bytes
    number: int


class RecorderState(Enum):
    CLOSED = "closed"
    OPENING = "opening"
    READY = "ready"
    RECORDING = "recording"
    FINISHING = "finishing"


class Flaw(StrEnum):
    """What a machine can see or hear is wrong with a recording, so that the learner is told before watching.

    About camera and microphone only, never about the person. It stays with the learner.
    """

    DARK = "dark"  # nothing to be seen: black, or all one colour
    FROZEN = "frozen"  # the picture stands still while time goes on
    SILENT = "silent"
    SOFT = "soft"
    CLIPPED = "clipped"  # louder than the microphone can take


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """What was recorded: measured from the file's own clock."""

    duration_ms: int
    has_video: bool
    has_audio: bool
    levels: bytes  # loudness per 100 ms, 0-255
    frames: int
    frames_lost: int
    thumbnail: bytes  # JPEG of an early frame, b"" without picture
    flaws: tuple[Flaw, ...] = ()  # each at most once, in the order of `Flaw`


@dataclass(frozen=True, slots=True)
class DevicesReady:
    has_video: bool
    has_audio: bool


@dataclass(frozen=True, slots=True)
class Level:
    """Loudness of the last 100 ms, dBFS (-90 … 0)."""

    rms_db: float
    peak_db: float


@dataclass(frozen=True, slots=True)
class Looked:
    """What could be better about the picture, from a look at one of them before a recording; not every
    recorder tells this. Left and right are those of the picture, which is not mirrored."""

    framing: Framing
    light: Light


@dataclass(frozen=True, slots=True)
class Started:
    """The first frame or sample is in the encoder."""


@dataclass(frozen=True, slots=True)
class Progress:
    elapsed_ms: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The recording is over. `problem` is set when it ended by itself (disk full, camera gone, …).

    `sealed` False: the sink was abandoned because the disk refused, or because nothing was recorded
    (`facts.duration_ms` 0). What reached the disk is still there, for the owner to recover or remove.
    """

    facts: RecordingFacts
    problem: Problem | None = None
    sealed: bool = True


@dataclass(frozen=True, slots=True)
class Discarded:
    """The running recording was dropped on request; its file is abandoned for the owner to remove."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something is wrong, while the recorder goes on as well as it can (or did not open at all)."""

    problem: Problem


RecorderEvent = DevicesReady | Level | Looked | Started | Progress | Finished | Discarded | Trouble


class Recorder(Protocol):
    """Camera, microphone, one clock, encoder. All methods return at once and may be called from one thread.

    Order: open → (start → stop | discard)* → close. `start` before DevicesReady is an error in the caller.
    """

    @property
    def state(self) -> RecorderState: ...

    def prepare(self) -> None:
        """Get everything ready that makes `open` quick. No device is touched."""
        ...

    def open(self, camera: str | None, microphone: str | None) -> None:
        """Open devices (None: without). DevicesReady or Trouble follows."""
        ...

    def start(self, open_sink: Callable[[], RecordingSink], quality: Quality = Quality.NORMAL) -> None:
        """Begin a recording; this call is time zero. `open_sink` runs off the caller's thread."""
        ...

    def stop(self) -> None:
        """Finish and seal; Finished follows."""
        ...

    def discard(self) -> None:
        """Drop the running recording; Discarded follows."""
        ...

    def close(self) -> None:
        """Release camera and microphone; a running recording is finished first. Waits at most 2 s."""
        ...

    def settle(self, seconds: float) -> bool:
        """After `close`: wait until the last recording is sealed. False when that took longer. Blocks."""
        ...

    def quit(self) -> None:
        """Close, and let go of everything that `prepare` made."""
        ...

    def poll(self) -> list[RecorderEvent]:
        """Events since the last call, oldest first."""
        ...

    def preview(self) -> PreviewFrame | None:
        """The newest camera frame (about 640x360), or None when there is none newer than last time."""
        ...
