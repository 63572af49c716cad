"""Seeks and marks in one sealed take with the program's conversation player, in a process of its own.

    python -m tests.bench.marks_player FILE KEY SEED SEEKS MARKS

Told is JSON: `ms` of every seek, `wrong` how many ended on another picture, and for MARKS marks at each speed
(`marks`) how many frames the mark is `away` from what was shown, and whether a jump to it shows that `again`.
"""

import json
import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QVideoFrame

from oefenruimte.domain.conversation import conversation
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity
from tests.bench.seek_player import number_of
from tests.bench.talking import RATE

_SPEEDS = (0.25, 1.0, 2.0, 3.0)
_OPEN_MS, _SETTLE_MS, _GIVE_UP_MS = 300, 120, 4000
_PLAY_MS = (300, 1100)  # so long it plays before somebody presses M


class Coach(QObject):
    """Runs through a list of things to do; each `yield` waits for so many ms, or until a picture comes."""

    def __init__(self, file: Path, key: str, seed: int, seeks: int, marks: int) -> None:
        super().__init__()
        self._random = random.Random(seed)
        self._wanted: int | None = None
        self._shown: int | None = None
        self._came_at = 0.0
        self.ms: list[float] = []
        self.marks: list[dict[str, float | bool]] = []
        self.wrong = 0
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._go_on)
        reader = AgeReader(file.open("rb", buffering=0), [Identity.parse(key)])
        self._player = ConversationPlayer(self)
        self._player.frame.connect(self._frame)
        self._work = self._half_hour(seeks, marks)
        # What the take says itself: its length is known before anything plays.
        self._length = len_of(reader)
        self._player.load(
            conversation([(0, self._length)]), lambda part: reader, card=lambda part, why: TextCard("")
        )

    def _half_hour(self, seeks: int, marks: int) -> Iterator[int]:
        last = self._length * RATE // 1000
        for _ in range(seeks):
            self._ask(self._random.randrange(5, last - 15))
            began = time.perf_counter()
            self._player.jump(round((self._number + 0.5) * 1000 / RATE))
            yield _GIVE_UP_MS
            self.ms.append(((self._came_at or time.perf_counter()) - began) * 1000)
            self.wrong += self._shown != self._number
        for speed in _SPEEDS * marks:
            self._wanted = None
            self._player.set_rate(speed)
            self._player.seek(self._random.randrange(0, self._length - 10_000))
            yield 400
            self._player.play()
            yield self._random.randrange(*_PLAY_MS)
            shown = self._shown
            assert shown is not None
            at_ms = self._player.hold()
            away = abs(at_ms * RATE / 1000 - 0.5 - shown) - 0.5
            self._player.seek(0)
            yield 300
            self._ask(shown)
            self._player.seek(at_ms)
            yield _GIVE_UP_MS
            self.marks.append({"away": max(0.0, round(away, 2)), "again": self._shown == shown})
        QGuiApplication.quit()

    def _ask(self, number: int) -> None:
        self._number = self._wanted = number
        self._came_at = 0.0

    def _go_on(self) -> None:
        wait = next(self._work, None)
        if wait is not None:
            self._next.start(wait)

    def _frame(self, frame: QVideoFrame) -> None:
        now = time.perf_counter()
        if self._shown is None:  # the take is open
            self._next.start(_OPEN_MS)
        self._shown = number_of(frame)
        if self._wanted is not None and self._shown == self._wanted and not self._came_at:
            self._came_at = now
            self._next.start(_SETTLE_MS)


def len_of(reader: AgeReader) -> int:
    """ms of the pictures, from the packets; nothing is decoded."""
    import av

    with av.open(reader) as container:  # type: ignore[call-overload]
        last = 0.0
        for packet in container.demux(container.streams.video[0]):
            if packet.pts is not None:
                last = max(last, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    reader.seek(0)
    return int(last * 1000)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    file, key, *numbers = sys.argv[1:]
    app = QGuiApplication([])
    coach = Coach(Path(file), key, *map(int, numbers))
    app.exec()
    print(json.dumps({"ms": coach.ms, "wrong": coach.wrong, "marks": coach.marks}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
