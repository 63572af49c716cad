"""Twenty small pictures of a take of a minute, through the vault, against the ffmpeg command.

Ours opens the sealed take, as the recorder leaves it, and makes JPEGs of the pictures at or just before the
moments. The command gets the same take in the open, as an ordinary MP4 with its index in front, and is run
once for each picture, as who makes a contact sheet does. Both: wall time from nothing to twenty JPEGs.
"""

import shutil
import subprocess
import time

from oefenruimte import capture
from oefenruimte.vault.reader import AgeReader
from tests.bench.base import Context, Figure, Missing, interleaved, median
from tests.bench.takes import make_take

GOAL = 0.15
_COUNT = 20


def run(context: Context) -> list[Figure]:
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg is None:
        raise Missing("the ffmpeg command is not installed")
    seconds = 20 if context.short else 60
    context.say("  recording")
    made = make_take(context.folder / "recordings", seconds)
    moments = [(number + 0.5) * seconds / _COUNT for number in range(_COUNT)]
    plain = context.folder / "plain.mp4"
    with AgeReader(made.file.open("rb", buffering=0), [made.identity]) as reader, plain.open("wb") as file:
        capture.remux([reader], file)

    def ours() -> float:
        began = time.perf_counter()
        with AgeReader(made.file.open("rb", buffering=0), [made.identity]) as reader:
            pictures = capture.pictures_at(reader, moments)
        took = time.perf_counter() - began
        if len(pictures) != _COUNT:
            raise RuntimeError(f"{len(pictures)} pictures")
        return took

    def peer() -> float:
        began = time.perf_counter()
        for number, moment in enumerate(moments):
            out = context.folder / f"{number}.jpg"
            seek = [ffmpeg, "-v", "error", "-y", "-ss", str(moment), "-i", str(plain), "-frames:v", "1"]
            subprocess.run([*seek, "-vf", "scale=320:-2", str(out)], check=True, stdin=subprocess.DEVNULL)
        return time.perf_counter() - began

    ours()  # libraries are loaded in the program long before
    seconds_of = interleaved(context, ours=ours, ffmpeg=peer)
    return [Figure("thumbs", median(seconds_of["ours"]) / median(seconds_of["ffmpeg"]), GOAL, context.rounds)]
