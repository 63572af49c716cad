"""Plays a clip with a tone through the sound server, and tells what the loudspeaker would give.

    python -m tests.ui.player.tone_process CLIP RATE…

For every speed one line of JSON: `rate` and `hertz` (the strongest tone of what came out). Pictures and
sound come from the program's ClipPlayer; the listener is parec on the sink's monitor.
"""

import json
import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from oefenruimte.ui.player.clip import ClipPlayer

_RATE = 48_000
_HEARD_BYTES = _RATE * 4 // 2  # half a second of floats
_TELL_MS, _SETTLE_MS = 10, 400  # after a change of speed: what is in the buffers is of the one before
_QUIET = 0.02
_EAR = ("parec", "-d", "mic.monitor", "--format=float32le", "--channels=1")


class Listener(QObject):
    def __init__(self, clip: Path, rates: list[float]) -> None:
        super().__init__()
        self._rates = rates
        self._file = clip.with_suffix(".raw")
        self._player = ClipPlayer(self, endless=True)
        self._work = self._listen()
        self._timer = QTimer(self, interval=_TELL_MS)
        self._timer.timeout.connect(lambda: next(self._work, None))
        self._player.loaded.connect(self._timer.start)
        self._player.load(clip, play=True)

    def _listen(self) -> Iterator[None]:
        for rate in self._rates:
            self._player.set_rate(rate)
            for _ in range(_SETTLE_MS // _TELL_MS):
                yield
            heard = yield from self._hear()
            while heard.std() < _QUIET:  # between the end and the start of the clip
                heard = yield from self._hear()
            strength = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
            hertz = float(np.fft.rfftfreq(len(heard), 1 / _RATE)[strength.argmax()])
            print(json.dumps({"rate": rate, "hertz": hertz}), flush=True)
        QGuiApplication.quit()

    def _hear(self) -> Generator[None, None, npt.NDArray[np.float32]]:
        """Half a second of what the loudspeaker gives."""
        with self._file.open("wb") as out:
            ear = subprocess.Popen([*_EAR, f"--rate={_RATE}"], stdout=out)
            while self._file.stat().st_size < _HEARD_BYTES:
                yield
            ear.kill()
            ear.wait()
        return np.frombuffer(self._file.read_bytes()[:_HEARD_BYTES], np.float32)


def main() -> None:
    app = QGuiApplication([])
    listener = Listener(Path(sys.argv[1]), [float(rate) for rate in sys.argv[2:]])
    app.exec()
    del listener
    os._exit(0)


if __name__ == "__main__":
    main()
