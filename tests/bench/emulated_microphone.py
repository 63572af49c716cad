"""A microphone for whom has none: a PulseAudio of our own whose microphone is a process with its own clock.

The process speaks a chirp each true second and hands over 10 ms at a time, the moment that the last sample
has been heard. Its clock counts some millionths too fast or too slow, as every sound card's does.

    python -m tests.bench.emulated_microphone FIFO [--ppm 100]     tells {"epoch"} and speaks
"""

import argparse
import contextlib
import fcntl
import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from tests.bench.base import ROOT, Missing
from tests.bench.emulated_camera import be_punctual
from tests.bench.signals import CHIRP_PERIOD, RATE, chirps
from tests.capture.processes import SoundServer

_BLOCK = 480
_WAITING = 4096  # bytes in the pipe, the least there is: about 40 ms
_FIRST = 0.5  # seconds after the epoch that the first chirp begins


def speak(fifo: Path, ppm: float) -> None:
    """Until stdin or the pipe closes."""
    rate = RATE * (1 + ppm * 1e-6)
    pipe = os.open(fifo, os.O_WRONLY)
    os.set_blocking(pipe, False)
    fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _WAITING)
    be_punctual()
    epoch = time.monotonic() + 0.1
    print(json.dumps({"epoch": epoch}), flush=True)
    count = 0
    with contextlib.suppress(BrokenPipeError):
        while True:
            sound = chirps(_BLOCK / rate, rate, _FIRST, begin=count)
            data = (sound * 32767).astype("<i2").tobytes()
            count += _BLOCK
            due = epoch + count / rate
            if select.select([sys.stdin], [], [], max(0.0, due - time.monotonic() - 0.002))[0]:
                break
            time.sleep(max(0.0, due - time.monotonic()))
            with contextlib.suppress(BlockingIOError):  # nobody listens: what is not heard is gone
                os.write(pipe, data)
    os.close(pipe)


class EmulatedMicrophone:
    """The sound server and the one who speaks into it. `env` is for who records from "default"."""

    def __init__(self, folder: Path, ppm: float = 0.0) -> None:
        """Missing when PulseAudio is not installed."""
        if not SoundServer.is_possible():
            raise Missing("pulseaudio, pulseaudio-utils and libasound2-plugins")
        self._server = SoundServer(folder, pipe=True)
        self.env = self._server.env
        _hurry(self._server.process.pid)
        self._voice = subprocess.Popen(
            [sys.executable, "-m", __name__, str(self._server.fifo), "--ppm", str(ppm)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._voice.stdout is not None
        self._epoch = float(json.loads(self._voice.stdout.readline())["epoch"])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def chirp_times(self, until: float) -> npt.NDArray[np.float64]:
        """When each chirp really begins, on the monotonic clock, up to that moment."""
        return np.arange(self._epoch + _FIRST, until, CHIRP_PERIOD)

    def end(self) -> None:
        for pipe in (self._voice.stdin, self._voice.stdout):
            assert pipe is not None
            pipe.close()
        self._voice.wait(10)
        self._server.end()


def _hurry(process: int) -> None:
    """A desktop gives its sound server precedence (rtkit); here too, where that is allowed."""
    for thread in Path(f"/proc/{process}/task").iterdir():
        with contextlib.suppress(PermissionError, ProcessLookupError):
            os.sched_setscheduler(int(thread.name), os.SCHED_RR, os.sched_param(1))


if __name__ == "__main__":
    words = argparse.ArgumentParser(description="Speak chirps into a pipe, until stdin closes.")
    words.add_argument("fifo", type=Path)
    words.add_argument("--ppm", type=float, default=0.0)
    options = words.parse_args()
    speak(options.fifo, options.ppm)
