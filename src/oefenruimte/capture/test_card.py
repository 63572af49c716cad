"""The `test:` sources: a moving card with a running clock, and a flash and a beep at each whole second.

Both follow the one clock and nothing else, so that whoever looks at a recording can measure how far picture
and sound are apart.
"""

import math
from collections.abc import Callable
from threading import Event

import numpy as np

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.paced import BLOCK, Player
from oefenruimte.capture.ports import Block, Frame, Picture, Samples

FRAME_RATE = 30
SIGNAL_SECONDS = 0.1
_BEEP_HZ = 1000
_BEEP_AMPLITUDE = 0.4
_PAPER = (236, 228, 222)  # BGR
_CARD = (250, 250, 250)
_INK = (110, 66, 21)


def signal_on(time: float) -> bool:
    """Whether flash and beep are on at this moment of the clock."""
    return time % 1.0 < SIGNAL_SECONDS


class CardCamera:
    """30 pictures a second, at multiples of 1/30 s of the clock. Late ones are left out and counted."""

    can_freeze = False

    def __init__(self, clock: Clock, width: int, height: int) -> None:
        self._clock = clock
        self._width, self._height = width, height
        self._number = 0
        self.lost_frames = 0

    def open(self) -> None:
        self._number = math.ceil(self._clock.now() * FRAME_RATE)

    def read(self, stop: Event) -> Frame | None:
        time = self._number / FRAME_RATE
        if stop.wait(max(0.0, time - self._clock.now())):
            return None
        frame = Frame(time, self._draw(time))
        due = math.floor(self._clock.now() * FRAME_RATE)
        if due - self._number > FRAME_RATE // 4:
            self.lost_frames += due - self._number - 1
            self._number = due
        else:
            self._number += 1
        return frame

    def close(self) -> None:
        """Nothing is held."""

    def _draw(self, time: float) -> Picture:
        cv2 = load_cv2()
        width, height = self._width, self._height
        image = np.empty((height, width, 3), dtype=np.uint8)
        if signal_on(time):
            image[:] = 255
            return image
        image[:] = _PAPER
        card_width, card_height = width * 3 // 8, height * 3 // 8
        left = round((width - card_width) * (0.5 - 0.5 * math.cos(time * math.pi / 4)))
        top = (height - card_height) // 2
        right, bottom = left + card_width, top + card_height
        cv2.rectangle(image, (left, top), (right, bottom), _CARD, -1)
        cv2.rectangle(image, (left, top), (right, bottom), _INK, max(1, height // 120))
        scale, weight = height / 480, max(1, height // 240)
        text = f"{int(time // 60) % 60:02d}:{time % 60:05.2f}"
        at = (left + card_width // 8, top + card_height * 3 // 5)
        cv2.putText(image, text, at, cv2.FONT_HERSHEY_SIMPLEX, scale, _INK, weight, cv2.LINE_AA)
        return image


class BeepMicrophone:
    """48 kHz mono; very soft noise between the beeps, as a room has."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._player: Player | None = None
        self._noise = np.random.default_rng(1)

    def open(self, deliver: Callable[[Block], None], lost: Callable[[str], None]) -> None:
        self._player = Player(self._clock, self._clock.now(), self._samples, deliver, lost)

    def close(self) -> None:
        if self._player is not None:
            self._player.stop()

    def _samples(self, time: float) -> Samples:
        at = time % 1.0 + np.arange(BLOCK) / RATE
        tone = np.where(at % 1.0 < SIGNAL_SECONDS, _BEEP_AMPLITUDE * np.sin(2 * np.pi * _BEEP_HZ * at), 0.0)
        return (tone + self._noise.normal(0.0, 0.002, BLOCK)).astype(np.float32)
