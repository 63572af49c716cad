"""A sink of the vault that takes its time to seal: to be killed, or waited for, at that very moment."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.domain.recording import RecordingSink
from tests.capture.helpers import PATIENCE, until


class _Slow:
    def __init__(self, sink: RecordingSink, marks: Path) -> None:
        self.write, self.bytes_to_boundary = sink.write, sink.bytes_to_boundary
        self.sync, self.abandon = sink.sync, sink.abandon
        self._sink = sink
        self._marks = marks

    def close(self) -> None:
        """Says `sealing`, and waits for `go`."""
        self._marks.joinpath("sealing").touch()
        until((self._marks / "go").exists, PATIENCE)
        self._sink.close()


@dataclass(frozen=True, slots=True)
class SlowSealing:
    """`marks`: a folder where it is said how far it is. Can be pickled."""

    target: Callable[[], RecordingSink]
    marks: Path

    def __call__(self) -> RecordingSink:
        return _Slow(self.target(), self.marks)
