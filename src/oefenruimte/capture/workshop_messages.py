"""What the program and its media helper say to each other, over a pipe between the two. Values only."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from oefenruimte.domain.media import MediaFacts, Probe
from oefenruimte.domain.problem import Problem


class Sink(Protocol):
    """Where a new clip goes: append-only. The vault's writer is one, and `FileTarget` opens one."""

    def write(self, data: bytes | memoryview, /) -> int: ...

    def close(self) -> None: ...

    def abandon(self) -> None: ...


OpenSink = Callable[[], Sink]
"""Can be pickled. May have a method `discard()` that removes what a killed helper left; it is called after
every failure, in the program itself."""

Source = Path | Callable[[], BinaryIO]
"""A file, or something that can be pickled and opens a seekable reader (it is opened more than once)."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a job may cost. Tests make it less.

    Seconds of processor time without progress after which a job is given up: `looking` at a good clip takes
    a few hundredths, on a slow computer a few tenths. `silent`: seconds of the clock without a sign of life,
    for a disk that does not answer. `memory`: bytes of addresses; what is really used is a tenth.
    """

    looking: float = 0.8
    making: float = 20.0
    silent: float = 15.0
    memory: int = 3 << 30


@dataclass(frozen=True, slots=True)
class ProbeJob:
    path: Path

    @property
    def name(self) -> str:
        """What the user knows the file by; "" when nothing does. So for every job."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class LookJob:
    path: Path

    @property
    def name(self) -> str:
        return self.path.name


@dataclass(frozen=True, slots=True)
class ConvertJob:
    source: Source
    open_sink: OpenSink
    cut_ms: tuple[int, int] | None
    loudness: float | None

    @property
    def name(self) -> str:
        return name_of(self.source)


@dataclass(frozen=True, slots=True)
class CardJob:
    open_sink: OpenSink
    duration_ms: int
    picture: bytes | None

    @property
    def name(self) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class StillJob:
    source: Source
    at_ms: int
    width: int

    @property
    def name(self) -> str:
        return name_of(self.source)


@dataclass(frozen=True, slots=True)
class SquareJob:
    path: Path

    @property
    def name(self) -> str:
        return self.path.name


@dataclass(frozen=True, slots=True)
class Begun:
    """The job has arrived: whatever ends the helper from here on, the job did it."""


@dataclass(frozen=True, slots=True)
class Progress:
    fraction: float


@dataclass(frozen=True, slots=True)
class Done:
    value: Probe | MediaFacts | bytes


@dataclass(frozen=True, slots=True)
class Refused:
    problem: Problem


Job = ProbeJob | LookJob | ConvertJob | CardJob | StillJob | SquareJob
Reply = Begun | Progress | Done | Refused


def name_of(source: Source) -> str:
    """What the user knows a source by; "" when it does not say."""
    return source.name if isinstance(source, Path) else str(getattr(source, "name", ""))
