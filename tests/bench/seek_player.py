"""Seeks in one sealed recording, in a process of its own.

    python -m tests.bench.seek_player FILE KEY WHO SEED COUNT

WHO is "ours": the program's ClipPlayer, paused; or "plain": QMediaPlayer over the same reader of the vault,
without the patience of the program's player, which a file with few keyframes would exceed. Told is JSON: `ms`
for each seek until the picture that was asked for is there, `wrong`: how many pictures that stayed were
another one.
"""

import json
import os
import random
import sys
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.device import SeekableDevice
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity
from tests.bench.signals import read_number
from tests.bench.talking import RATE

_SETTLE_MS = 120  # after the right picture: none but that one may follow
_GIVE_UP_MS = 4000


def number_of(frame: QVideoFrame) -> int | None:
    """The barcode of a planar frame."""
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        stride = frame.bytesPerLine(0)
        luma = np.frombuffer(frame.bits(0), np.uint8)[: stride * frame.height()]
        return read_number(luma.reshape(-1, stride)[:, : frame.width()])
    finally:
        frame.unmap()


class Seeker(QObject):
    """Asks for the middle of random pictures, one after the other."""

    def __init__(self, reader: AgeReader, who: str, seed: int, count: int) -> None:
        super().__init__()
        self._random = random.Random(seed)
        self._left = count
        self._wanted = -1
        self._last: int | None = None
        self._found_at = 0.0
        self.ms: list[float] = []
        self.wrong = 0
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._settled)
        if who == "ours":
            self._clip = ClipPlayer(self)
            self._clip.frame.connect(self._shown)
            self._clip.loaded.connect(lambda: QTimer.singleShot(300, self._next))
            self._seek = self._clip.seek
            self._length = lambda: self._clip.duration
            self._clip.load(reader)  # type: ignore[arg-type]
        else:
            self._player = QMediaPlayer(self)
            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._shown)
            self._player.setVideoSink(self._sink)
            self._device = SeekableDevice(reader, self)  # type: ignore[arg-type]
            self._player.setSourceDevice(self._device, QUrl("clip.mp4"))
            self._player.pause()
            self._seek = self._player.setPosition
            self._length = self._player.duration
            QTimer.singleShot(1000, self._next)

    def _next(self) -> None:
        if not self._left:
            QGuiApplication.quit()
            return
        self._left -= 1
        pictures = self._length() * RATE // 1000
        self._wanted = self._random.randrange(5, pictures - 15)
        self._found_at = 0.0
        self._last = None
        self._patience.start(_GIVE_UP_MS)
        self._asked_at = time.perf_counter()
        self._seek(round((self._wanted + 0.5) * 1000 / RATE))

    def _shown(self, frame: QVideoFrame) -> None:
        now = time.perf_counter()
        if self._wanted < 0 or not frame.isValid():
            return
        self._last = number_of(frame)
        if self._last == self._wanted and not self._found_at:
            self._found_at = now
            self._patience.start(_SETTLE_MS)

    def _settled(self) -> None:
        self.ms.append(((self._found_at or time.perf_counter()) - self._asked_at) * 1000)
        self.wrong += self._last != self._wanted
        self._next()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    file, key, who, seed, count = sys.argv[1:]
    app = QGuiApplication([])
    reader = AgeReader(Path(file).open("rb", buffering=0), [Identity.parse(key)])  # noqa: SIM115
    seeker = Seeker(reader, who, int(seed), int(count))
    app.exec()
    print(json.dumps({"ms": seeker.ms, "wrong": seeker.wrong}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
