"""A long take in simulated time: `python -m tests.capture.long_take FILE MINUTES [silent]`.

The real queues, encoder, muxer and writer, fed as fast as they take it; nobody waits for a camera. Tells JSON
lines: {"minute": n, "kilobytes": resident memory} every five minutes; at the end {"ms", "frames", "lost",
"levels", "sealed", "problem"}. `tests` is on the path, as for pytest.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from fakes.capture import FakeClock, picture
from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.microphone_feed import MicrophoneFeed
from oefenruimte.capture.ports import Block, Frame, Limits
from oefenruimte.capture.running_take import Plan, RunningTake
from oefenruimte.domain.recording import Finished
from tests.capture.helpers import until

FPS = 2
SIZE = (64, 36)
_AT_ONCE = 30  # pictures, until it has caught up


class Microphone:
    """Hardly anything to hear: that is encoded fast."""

    def __init__(self) -> None:
        self._deliver: Callable[[Block], None] = lambda block: None
        self._samples = np.full(RATE // FPS, 1e-4, dtype=np.float32)

    def open(self, deliver: Callable[[Block], None], lost: Callable[[str], None]) -> None:
        self._deliver = deliver

    def close(self) -> None: ...

    def says(self, begin: float) -> None:
        self._deliver(Block(begin, RATE, self._samples))


class Sink:
    """A plain file, synced by nobody."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("xb")
        self.write = self._file.write
        self.sync = self._file.flush
        self.close = self.abandon = self._file.close

    def bytes_to_boundary(self) -> int:
        return 0


def kilobytes() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def main(path: Path, minutes: int, *, sound: bool) -> None:
    clock, limits, microphone = FakeClock(), Limits(encoder_stuck=1e9, disk_stuck=1e9), Microphone()
    feed = MicrophoneFeed(microphone, clock, limits)
    feed.open()
    take = RunningTake(
        Plan(clock.now(), SIZE, sound, lambda: Sink(path)), clock, limits, Encoder, lambda: None
    )
    feed.connect(take)

    def caught_up() -> bool:
        return not take._frames and not take._sound and not take._writer._pieces

    for number in range(minutes * 60 * FPS):
        begin = clock.now()
        clock.advance(1 / FPS)
        if sound:
            microphone.says(begin)
            feed.pump()
        take.offer_picture(Frame(begin, picture(number, *SIZE)))
        take.check()
        if number % _AT_ONCE == 0:
            until(caught_up)
        if number % (300 * FPS) == 300 * FPS - 1:
            minute = (number + 1) // (60 * FPS)
            print(json.dumps({"minute": minute, "kilobytes": kilobytes()}), flush=True)
    take.finish(clock.now())
    until(lambda: take.check() or take.outcome is not None)
    finished = take.outcome
    assert isinstance(finished, Finished)
    facts = finished.facts
    told = {"ms": facts.duration_ms, "frames": facts.frames, "lost": facts.frames_lost}
    problem = finished.problem and finished.problem.code
    print(json.dumps({**told, "levels": len(facts.levels), "sealed": finished.sealed, "problem": problem}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sound=len(sys.argv) == 3)
