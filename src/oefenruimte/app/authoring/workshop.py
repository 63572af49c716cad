"""What making an exercise asks of `capture.MediaWorkshop`. A quick one: tests/fakes/workshop.py."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

from oefenruimte.domain.media import MediaFacts, Probe


class Sink(Protocol):
    """Append-only. `close` makes it whole, `abandon` gives it up."""

    def write(self, data: bytes | memoryview, /) -> int: ...

    def close(self) -> None: ...

    def abandon(self) -> None: ...


class Workshop(Protocol):
    """Looks into files of strangers and converts them, in a process of its own. Blocking; from any thread."""

    def probe(self, path: Path) -> Probe: ...

    def look(self, path: Path) -> MediaFacts: ...

    def convert(
        self,
        source: Path | Callable[[], BinaryIO],
        open_sink: Callable[[], Sink],
        *,
        cut_ms: tuple[int, int] | None = None,
        loudness: float | None = -23.0,
        on_progress: Callable[[float], None] = ...,
        cancelled: Callable[[], bool] = ...,
    ) -> MediaFacts: ...

    def card(
        self, open_sink: Callable[[], Sink], duration_ms: int, picture: bytes | None = None
    ) -> MediaFacts: ...

    def still(self, source: Path | Callable[[], BinaryIO], at_ms: int, width: int = 480) -> bytes: ...

    def square(self, path: Path) -> bytes: ...

    def close(self) -> None: ...
