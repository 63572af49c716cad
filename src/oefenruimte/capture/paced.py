"""A microphone that is played: blocks of 10 ms, each given when a real one would have been captured."""

import threading
from collections.abc import Callable

import av

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.ports import Block, Samples

BLOCK = 480


class Player:
    """Calls `deliver` on its own thread. Sample n belongs to `epoch + n / 48000`, however late it comes."""

    def __init__(
        self,
        clock: Clock,
        epoch: float,
        next_samples: Callable[[float], Samples],
        deliver: Callable[[Block], None],
        lost: Callable[[str], None],
    ) -> None:
        """`next_samples(time)` gives the 480 samples that follow; `time` is that of the first."""
        self._clock = clock
        self._epoch = epoch
        self._next_samples = next_samples
        self._deliver = deliver
        self._lost = lost
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """No `deliver` after this."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        count = 0
        while True:
            time = self._epoch + count / RATE
            if self._stop.wait(max(0.0, time + BLOCK / RATE - self._clock.now())):
                return
            try:
                samples = self._next_samples(time)
            except (OSError, av.FFmpegError) as error:
                self._lost(type(error).__name__)
                return
            self._deliver(Block(time, RATE, samples))
            count += BLOCK
