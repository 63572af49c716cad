"""An actor: the pose at every moment of a score, or of listening."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator

import numpy as np

from studio.acting.emotions import ATTENTIVE, FACES, blend, face, soft
from studio.acting.motion import Glances, Sway, blink, blink_moments
from studio.acting.speech import RATE, speech, stresses
from studio.figure.pose import Pose
from studio.score import FRAMES_PER_SECOND, Score, Sentence

AHEAD = 0.30
"""The face changes this long before the voice does."""


def speaking(score: Score) -> Iterator[Pose]:
    """A pose per frame of the score."""
    mouth_tracks = speech(score)
    beats = stresses(score)
    sway = Sway(score.duration, score.seed)
    ends = [sentence.end + 0.08 for sentence in score.sentences[:-1]]
    blinks = blink_moments(score.duration, score.seed, ends)
    glances = Glances(score.duration, score.seed)
    postures = _postures(score)
    for frame in range(round(score.duration * FRAMES_PER_SECOND)):
        moment = frame / FRAMES_PER_SECOND
        numbers = _feeling(score, moment)
        at = min(len(mouth_tracks["open"]) - 1, int(moment * RATE))
        numbers["press"] = max(
            numbers.get("press", 0.0) * (1 - min(1.0, 4 * mouth_tracks["open"][at])),
            float(mouth_tracks["press"][at]),
        )
        for name in ("open", "wide", "round", "teeth", "bite", "tongue"):
            numbers[name] = float(mouth_tracks[name][at])
        numbers["corner"] = numbers.get("corner", 0.0) * (1 - 0.35 * min(1.0, numbers["open"]))
        _add(numbers, sway.at(moment))
        _add(numbers, _posture(score, postures, moment))
        _nod(numbers, beats, moment, score.energy)
        for sentence in score.sentences:
            _gesture(numbers, sentence, beats, moment)
        _look(numbers, glances.at(moment))
        numbers["blink"] = blink(moment, blinks)
        yield Pose(**numbers)


def listening(seconds: float, seed: int) -> Iterator[Pose]:
    """A pose per frame of a loop: attentive, the mouth closed, blinks, now and then a small nod."""
    sway = Sway(seconds, seed)
    blinks = blink_moments(seconds, seed, margin=0.6)
    glances = Glances(seconds, seed)
    chance = random.Random(seed * 3 + 2)
    nods = [chance.uniform(0.26, 0.36) * seconds, chance.uniform(0.66, 0.78) * seconds]
    for frame in range(round(seconds * FRAMES_PER_SECOND)):
        moment = frame / FRAMES_PER_SECOND
        numbers = dict(ATTENTIVE)
        _add(numbers, sway.at(moment))
        numbers["yaw"] *= 0.7
        numbers["roll"] *= 0.8
        attention = 0.5 - 0.5 * math.cos(2 * math.pi * moment / seconds)
        _add(
            numbers,
            {
                "brow_in": 2.5 * attention,
                "brow_out": 1.5 * attention,
                "lean": 0.12 * attention,
            },
        )
        for nod in nods:
            for delay, size in ((0.0, 1.0), (0.42, 0.6)):
                strength = size * math.exp(-0.5 * ((moment - nod - delay) / 0.13) ** 2)
                _add(numbers, {"pitch": 0.42 * strength, "y": 3.2 * strength})
        _look(numbers, glances.at(moment))
        numbers["blink"] = blink(moment, blinks)
        yield Pose(**numbers)


def mouth(score: Score) -> np.ndarray:
    """How far the mouth is open at every frame (0-1)."""
    track = speech(score)["open"]
    frames = np.arange(round(score.duration * FRAMES_PER_SECOND))
    return np.asarray(track[np.minimum(len(track) - 1, (frames / FRAMES_PER_SECOND * RATE).astype(int))])


def _feeling(score: Score, moment: float) -> dict[str, float]:
    numbers = dict(FACES[score.begin])
    for sentence in score.sentences:
        direction = sentence.direction
        part = soft((moment - (sentence.start - AHEAD)) / 0.45)
        if part > 0:
            numbers = blend(numbers, face(direction.emotion, direction.degree), part)
    if score.sentences:
        numbers = blend(numbers, FACES[score.end], soft((moment - score.sentences[-1].end - 0.1) / 0.6))
    return numbers


def _postures(score: Score) -> list[dict[str, float]]:
    """How somebody sits for each sentence: a little different every time, more so when lively."""
    chance = random.Random(score.seed * 5 + 3)
    size = 0.5 + 0.5 * score.energy
    found = []
    for k, _ in enumerate(score.sentences):
        side = (1 if k % 2 else -1) * chance.uniform(0.4, 1.0) * size
        found.append(
            {
                "yaw": 0.2 * side,
                "roll": 1.7 * side * chance.choice((-0.4, 1.0)),
                "x": 7.0 * side,
                "torso": 4.0 * side,
                "pitch": chance.uniform(-0.08, 0.12) * size,
            }
        )
    return found


def _posture(score: Score, postures: list[dict[str, float]], moment: float) -> dict[str, float]:
    now: dict[str, float] = {}
    for sentence, posture in zip(score.sentences, postures, strict=True):
        part = soft((moment - (sentence.start - 0.35)) / 0.8)
        if part > 0:
            now = blend(now, posture, part)
    if score.sentences:
        now = blend(now, {}, soft((moment - score.sentences[-1].end) / 0.7))
    return now


def _add(numbers: dict[str, float], more: dict[str, float]) -> None:
    for name, value in more.items():
        numbers[name] = numbers.get(name, 0.0) + value


def _nod(numbers: dict[str, float], beats: list[tuple[float, float]], moment: float, energy: float) -> None:
    for beat, weight in beats:
        since = (moment - beat + 0.05) / 0.11
        if -3 < since < 4:
            push = math.exp(-0.5 * since * since) * energy * (0.35 + 0.65 * weight)
            _add(
                numbers,
                {"pitch": 0.36 * push, "y": 3.4 * push, "brow_in": 1.5 * push, "brow_out": 1.8 * push},
            )


def _gesture(
    numbers: dict[str, float], sentence: Sentence, beats: list[tuple[float, float]], moment: float
) -> None:
    direction = sentence.direction
    strength = soft((moment - sentence.start + 0.25) / 0.45) * (
        1 - soft((moment - sentence.end - 0.08) / 0.55)
    )
    if strength <= 0:
        return
    since = moment - sentence.start
    if direction.shake:
        size = strength * direction.shake
        _add(
            numbers,
            {"yaw": 0.5 * size * math.sin(since * 8.4), "roll": 1.4 * size * math.sin(since * 8.4 + 0.6)},
        )
    if direction.lean:
        size = strength * direction.lean
        _add(numbers, {"lean": size, "pitch": 0.26 * size, "y": 4 * size})
    if direction.hand:
        numbers["hand"] = max(numbers.get("hand", 0.0), strength * direction.hand)
        shake = sum(4.5 * math.exp(-0.5 * ((moment - beat) / 0.09) ** 2) for beat, _ in beats)
        _add(numbers, {"hand_roll": strength * (2.4 * math.sin(moment * 4.6) + shake)})
    if direction.look != (0.0, 0.0):
        right, down = direction.look
        _add(
            numbers,
            {
                "gaze_x": strength * right,
                "gaze_y": strength * down,
                "yaw": strength * right * 0.25,
                "pitch": strength * down * 0.2,
            },
        )


def _look(numbers: dict[str, float], glance: tuple[float, float]) -> None:
    """The eyes stay on the other while the head moves, apart from small jumps."""
    gaze_x = numbers.get("gaze_x", 0.0) - numbers.get("yaw", 0.0) * 0.28 + glance[0]
    gaze_y = numbers.get("gaze_y", 0.0) - numbers.get("pitch", 0.0) * 0.18 + glance[1]
    numbers["gaze_x"], numbers["gaze_y"] = max(-1.0, min(1.0, gaze_x)), max(-1.0, min(1.0, gaze_y))
