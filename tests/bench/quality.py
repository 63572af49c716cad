"""How good the picture is, and what it costs, against QMediaRecorder at its default quality.

Both get the same I420 pictures, as a webcam gives them: somebody talking, through JPEG. PSNR is of the luma,
over all pictures together, in order (a file that misses one is refused); bits are those of the video track.
Every round has another person. Qt's own FFmpeg has no H.264 encoder here: it takes MPEG-4.
`high` in the JSON is QMediaRecorder at HighQuality, for comparison: no goal is set against it.
"""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import av
import cv2
import numpy as np

from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.fragments import FragmentStream
from tests.bench.base import ROOT, Context, Figure, median
from tests.bench.talking import HEIGHT, RATE, WIDTH, Plane, Scene, write_raw

DB_GOAL, BITS_GOAL = 6.0, 0.85
# Sigma of the sensor's noise: a lit room. In the dark noise is most of what differs from the source, whoever
# encodes: at 1.5 the difference was 4.2 dB.
_NOISES = (0.5, 1.0, 0.7, 0.8, 0.6)
_JPEG = [cv2.IMWRITE_JPEG_QUALITY, 82]


@dataclass(frozen=True)
class Worth:
    """`db`: PSNR of the luma; `kbit`: thousand bits a second."""

    db: float
    kbit: float


def run(context: Context) -> list[Figure]:
    pictures = 90 if context.short else 300
    found: dict[str, list[Worth]] = {"ours": [], "default": [], "high": []}
    for number in range(context.rounds):
        raw = context.folder / "pictures.yuv"
        write_raw(raw, webcam(number), pictures, through_jpeg)
        source = np.memmap(raw, np.uint8, "r").reshape(-1, HEIGHT * 3 // 2, WIDTH)
        ours = context.folder / "ours.mp4"
        _encode(source, ours)
        found["ours"].append(worth(ours, source))
        for name, quality in (("default", "default"), ("high", "HighQuality")):
            theirs = context.folder / f"{name}.mp4"
            qt = [sys.executable, "-m", "tests.bench.qt_recorder", str(raw), str(theirs), quality, "0"]
            subprocess.run(qt, check=True, cwd=ROOT, capture_output=True)
            found[name].append(worth(theirs, source))
        context.say(f"  round {number + 1}: " + str({name: values[-1] for name, values in found.items()}))
    for name, values in found.items():
        context.keep(name, [[value.db, value.kbit] for value in values])
    pairs = list(zip(found["ours"], found["default"], strict=True))
    better = median(ours.db - theirs.db for ours, theirs in pairs)
    bits = median(ours.kbit / theirs.kbit for ours, theirs in pairs)
    return [
        Figure("quality.db", better, DB_GOAL, context.rounds, "high", note="against its default quality"),
        Figure("quality.bits", bits, BITS_GOAL, context.rounds, note="against its default quality"),
    ]


def webcam(number: int) -> Scene:
    """Another room, person and light for each number."""
    return Scene(10 + 4 * number % 20, _NOISES[number % len(_NOISES)], detail=0.2, seed=7 + number)


def through_jpeg(bgr: Plane, number: int) -> None:
    """What the camera's own compression does, in place."""
    del number
    bgr[:] = cv2.imdecode(cv2.imencode(".jpg", bgr, _JPEG)[1], cv2.IMREAD_COLOR)


def _encode(source: Plane, out: Path) -> None:
    with out.open("wb") as file:
        stream = FragmentStream(lambda piece: file.write(piece.data) and None)
        with Encoder(stream, (WIDTH, HEIGHT), False) as encoder:
            for number, picture in enumerate(source):
                encoder.picture(np.array(picture), number / RATE)


def worth(file: Path, source: Plane) -> Worth:
    """RuntimeError when the file does not have every picture."""
    errors, bits = [], 0
    with av.open(str(file)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            plane = frame.planes[0]
            luma = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)[:HEIGHT, :WIDTH]
            errors.append(float(np.mean((luma.astype(np.float32) - source[number][:HEIGHT]) ** 2)))
        container.seek(0)
        bits = 8 * sum(packet.size for packet in container.demux(video=0))
    if len(errors) != len(source):
        raise RuntimeError(f"{file.name} has {len(errors)} of {len(source)} pictures")
    return Worth(round(float(10 * np.log10(255**2 / np.mean(errors))), 2), bits / 1000 / (len(source) / RATE))
