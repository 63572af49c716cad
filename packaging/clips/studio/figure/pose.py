"""A pose: every number the drawing listens to, at one moment."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Pose:
    """All zero is a calm face that looks at you; lids are open at 1. Most numbers run from -1 to 1."""

    # head and body; x, y in drawing units, roll in degrees
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    x: float = 0.0
    y: float = 0.0
    lean: float = 0.0
    breath: float = 0.0
    shoulders: float = 0.0
    torso: float = 0.0
    # mouth
    open: float = 0.0
    wide: float = 0.0
    round: float = 0.0
    teeth: float = 0.0
    press: float = 0.0
    bite: float = 0.0
    tongue: float = 0.0
    corner: float = 0.0
    skew: float = 0.0
    # eyes and brows
    lids: float = 1.0
    blink: float = 0.0
    gaze_x: float = 0.0
    gaze_y: float = 0.0
    squint: float = 0.0
    anger: float = 0.0
    sorrow: float = 0.0
    brow_in: float = 0.0
    brow_out: float = 0.0
    brow_skew: float = 0.0
    frown: float = 0.0
    # skin
    flush: float = 0.0
    crease: float = 0.0
    tear: float = 0.0
    # a hand (with what the look holds), 0 is down
    hand: float = 0.0
    hand_roll: float = 0.0
