"""Somebody who talks into a webcam, drawn: what the encoder, quality, seek and crash metrics record.

A room that stands still with a shelf full of books, a head that moves a little, eyes that blink, a mouth that
moves, and the noise of a sensor. The same picture for the same number, whoever asks.
"""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Plane = npt.NDArray[np.uint8]
WIDTH, HEIGHT, RATE = 1280, 720, 30
SOUND_RATE = 48_000
_NOISES = 16  # different pictures of noise, each shifted anew for every frame
_HEAD = (560, 440)  # rows, columns of the patch that moves
_CENTRE = (640.0, 400.0)


@dataclass(frozen=True)
class Scene:
    """`motion`: pixels the head swings; `noise`: sigma of the sensor's noise in luma; `detail`: how much
    grain the wall and the face have, `shelves` how many shelves of books: what a keyframe costs."""

    motion: float = 14.0
    noise: float = 1.5
    detail: float = 1.0
    shelves: int = 3
    seed: int = 7
    _random: np.random.Generator = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_random", np.random.default_rng(self.seed))

    def bgr(self, number: int) -> Plane:
        """Picture `number` at 30 a second: shape (720, 1280, 3)."""
        at = number / RATE
        head, mask = self._face(at)
        x = self.motion * (np.sin(at * 1.9) + 0.5 * np.sin(at * 4.3 + 1))
        y = self.motion * 0.4 * np.sin(at * 3.1)
        turn = 1.5 * np.sin(at * 1.3) * min(1.0, self.motion / 10)
        rows, columns = _HEAD
        moved = cv2.getRotationMatrix2D((columns / 2, rows / 2), turn, 1.0)
        moved[:, 2] += (_CENTRE[0] - columns / 2 + x, _CENTRE[1] - rows / 2 + y)
        over = cv2.warpAffine(head, moved, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR)
        alpha = cv2.warpAffine(mask, moved, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR)[..., np.newaxis]
        image = (self._room * (1 - alpha) + over * alpha).astype(np.int16)
        if self.noise:
            shift = np.random.default_rng((self.seed, number)).integers(0, (HEIGHT, WIDTH))
            noise = np.roll(self._noises[number % _NOISES], tuple(shift), axis=(0, 1))
            image += noise[..., np.newaxis]
        return np.clip(image, 0, 255).astype(np.uint8)

    @cached_property
    def _room(self) -> npt.NDArray[np.float32]:
        """A wall with a gradient, a shelf with books, and the grain that every real surface has."""
        random = self._random
        light = np.linspace(150, 205, WIDTH, dtype=np.float32)[np.newaxis, :] * np.linspace(
            1.0, 0.85, HEIGHT, dtype=np.float32
        ).reshape(-1, 1)
        room = np.repeat(light[..., np.newaxis], 3, axis=2) * np.float32((0.93, 0.98, 1.0))
        for shelf in (60, 250, 440)[: self.shelves]:
            x = 20
            while x < 400:
                wide, high = int(random.integers(14, 44)), int(random.integers(110, 160))
                colour = random.integers(30, 220, 3).astype(float)
                cv2.rectangle(room, (x, shelf + 165 - high), (x + wide, shelf + 165), colour.tolist(), -1)
                cv2.rectangle(
                    room,
                    (x + 3, shelf + 175 - high),
                    (x + wide - 3, shelf + 183 - high),
                    (235, 235, 235),
                    -1,
                )
                x += wide + 2
            cv2.rectangle(room, (10, shelf + 166), (410, shelf + 178), (60, 90, 120), -1)
        grain = cv2.GaussianBlur(random.normal(0, 9, (HEIGHT, WIDTH)).astype(np.float32), (0, 0), 1.6)
        return cv2.GaussianBlur(room + self.detail * grain[..., np.newaxis], (0, 0), 1.1).astype(np.float32)

    @cached_property
    def _noises(self) -> list[npt.NDArray[np.int16]]:
        random = np.random.default_rng(self.seed + 1)
        shape = (HEIGHT, WIDTH)
        return [np.rint(random.normal(0, self.noise, shape)).astype(np.int16) for _ in range(_NOISES)]

    @cached_property
    def _skin(self) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        rows, columns = _HEAD
        head = np.zeros((rows, columns, 3), np.float32)
        mask = np.zeros((rows, columns), np.float32)
        cv2.ellipse(mask, (columns // 2, 200), (125, 165), 0, 0, 360, 1.0, -1)
        cv2.ellipse(mask, (columns // 2, rows), (210, 190), 0, 0, 360, 1.0, -1)
        cv2.ellipse(head, (columns // 2, rows), (214, 194), 0, 0, 360, (110, 70, 50), -1)
        cv2.ellipse(head, (columns // 2, 200), (128, 168), 0, 0, 360, (140, 170, 215), -1)
        cv2.ellipse(head, (columns // 2, 120), (128, 95), 0, 180, 360, (35, 45, 60), -1)
        fine = self._random.normal(0, 14, (rows, columns)).astype(np.float32)
        head += self.detail * cv2.GaussianBlur(fine, (0, 0), 1.4)[..., np.newaxis]
        stripes = 8 * np.sin(np.arange(columns, dtype=np.float32) / 3.0)
        head[400:] += stripes[np.newaxis, :, np.newaxis]
        return head, cv2.GaussianBlur(mask, (0, 0), 1.5)

    def _face(self, at: float) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        skin, mask = self._skin
        head = skin.copy()
        middle = _HEAD[1] // 2
        speaks = abs(np.sin(at * 9.0)) * (0.5 + 0.5 * np.sin(at * 1.1)) * min(1.0, self.motion / 6)
        cv2.ellipse(head, (middle, 290), (42, int(5 + 20 * speaks)), 0, 0, 360, (60, 50, 130), -1)
        closed = at % 3.7 < 0.15
        for eye in (middle - 52, middle + 52):
            cv2.ellipse(head, (eye, 180), (20, 2 if closed else 10), 0, 0, 360, (235, 235, 235), -1)
            if not closed:
                cv2.circle(head, (eye + int(4 * np.sin(at * 0.8)), 180), 7, (50, 40, 30), -1)
        return head, mask


def to_i420(bgr: Plane) -> Plane:
    """As every recorder does it: shape (1080, 1280)."""
    return cv2.cvtColor(bgr, cv2.COLOR_BGR2YUV_I420)  # type: ignore[return-value]


def write_raw(path: Path, scene: Scene, pictures: int, mark: Any = None) -> None:
    """I420 pictures one after another; `mark(bgr, number)` may draw in each first."""
    with path.open("wb") as file:
        for number in range(pictures):
            bgr = scene.bgr(number)
            if mark is not None:
                mark(bgr, number)
            file.write(to_i420(bgr).tobytes())


def voice(seconds: float) -> npt.NDArray[np.float32]:
    """Something like speech: syllables of a buzzing throat. Mono, 48 kHz, -1 … 1."""
    time = np.arange(round(seconds * SOUND_RATE), dtype=np.float64) / SOUND_RATE
    pitch = 120 + 18 * np.sin(2 * np.pi * 0.7 * time) + 9 * np.sin(2 * np.pi * 2.3 * time)
    phase = 2 * np.pi * np.cumsum(pitch) / SOUND_RATE
    buzz = sum(np.sin(k * phase) / k * (1 + 0.5 * np.sin(k + 2 * time)) for k in range(1, 25))
    syllables = np.clip(np.sin(2 * np.pi * 3.4 * time), 0, 1) * (np.sin(2 * np.pi * 0.21 * time) > -0.6)
    hiss = np.random.default_rng(3).normal(0, 0.004, len(time))
    return (0.11 * buzz * syllables + hiss).astype(np.float32)
