"""The port between whoever wants a spoken reaction and whatever records it. Sound only.

Nothing here waits. Commands return at once; what happened comes back as events from `poll()`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import Discarded, Level, Progress, RecordingSink, Trouble


@dataclass(frozen=True, slots=True)
class VoiceFinished:
    """The recording is over. `problem` is set when it ended by itself for another reason than its length.

    `sealed` False: nothing was recorded, or the disk refused; there is nothing to keep.
    """

    duration_ms: int
    problem: Problem | None = None
    sealed: bool = True


VoiceEvent = Level | Progress | VoiceFinished | Discarded | Trouble


class VoiceRecorder(Protocol):
    """One voice at a time. Order: start, then stop or discard, any number of times; then close.

    `Trouble` comes when the microphone cannot be opened: then there is no recording. At `MAX_VOICE_MS` a
    recording ends by itself, as if it was stopped.
    """

    def start(self, microphone: str, open_sink: Callable[[], RecordingSink]) -> None:
        """Open the microphone and begin. RuntimeError while another one runs."""
        ...

    def stop(self) -> None:
        """Finish and seal; VoiceFinished follows. No effect when nothing runs."""
        ...

    def discard(self) -> None:
        """Drop the running recording; Discarded follows. No effect when nothing runs."""
        ...

    def poll(self) -> list[VoiceEvent]:
        """Events since the last call, oldest first; a Level for every 100 ms."""
        ...

    def close(self) -> None:
        """Release the microphone; a running recording is dropped. Waits at most 2 s."""
        ...
