"""Processor time to encode: I420 in, fragmented MP4 out, against the ffmpeg command on the same pictures.

Both read the same raw file (the page cache holds it) and the same sound, use x264 ultrafast + zerolatency at
crf 28 with a keyframe every half second, and AAC at 64 kbit/s. Counted is user + system time: of this process
for ours (x264's threads are in it), of the child for ffmpeg.
"""

import resource
import shutil
import subprocess
from pathlib import Path

import numpy as np
import soundfile

from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.fragments import FragmentStream, Piece
from tests.bench.base import Context, Figure, Missing, interleaved, median
from tests.bench.talking import HEIGHT, RATE, SOUND_RATE, WIDTH, Scene, voice, write_raw

GOAL = 0.75
_SHAPE = (HEIGHT * 3 // 2, WIDTH)
_SAMPLES = SOUND_RATE // RATE


def run(context: Context) -> list[Figure]:
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg is None:
        raise Missing("the ffmpeg command is not installed")
    pictures = 150 if context.short else 600
    raw, sound = context.folder / "pictures.yuv", context.folder / "sound.wav"
    write_raw(raw, Scene(), pictures)
    samples = voice(pictures / RATE)
    soundfile.write(sound, samples, SOUND_RATE, subtype="PCM_16")
    sizes: dict[str, int] = {}
    command = ffmpeg_command(ffmpeg, raw, sound, context.folder / "peer.mp4")

    def ours() -> float:
        before = _used(resource.RUSAGE_SELF)
        sizes["ours"] = encode(raw, samples)
        return _used(resource.RUSAGE_SELF) - before

    def peer() -> float:
        before = _used(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
        sizes["ffmpeg"] = (context.folder / "peer.mp4").stat().st_size
        return _used(resource.RUSAGE_CHILDREN) - before

    peer()  # once, so that the file is in memory and the libraries are loaded
    ours()
    seconds = interleaved(context, ours=ours, ffmpeg=peer)
    kbit = {name: round(size * 8 / 1000 / (pictures / RATE)) for name, size in sizes.items()}
    context.keep("kbit_per_second", kbit)
    context.keep("ms_per_picture", {name: median(s) * 1000 / pictures for name, s in seconds.items()})
    ratio = median(seconds["ours"]) / median(seconds["ffmpeg"])
    return [Figure("encode", ratio, GOAL, context.rounds, note=f"kbit/s {kbit}")]


def encode(raw: Path, samples: np.ndarray) -> int:
    """The recorder's own encoder over the file; bytes that came out."""
    taken = 0

    def take(piece: Piece) -> None:
        nonlocal taken
        taken += len(piece.data)

    image = np.empty(_SHAPE, np.uint8)
    number = 0
    with raw.open("rb", buffering=0) as file, Encoder(FragmentStream(take), (WIDTH, HEIGHT), True) as encoder:
        while file.readinto(image.data) == image.nbytes:
            encoder.sound(samples[number * _SAMPLES : (number + 1) * _SAMPLES])
            encoder.picture(image, number / RATE)
            number += 1
    return taken


def ffmpeg_command(ffmpeg: str, raw: Path, sound: Path, out: Path) -> list[str]:
    return [
        *(ffmpeg, "-v", "error", "-y"),
        *(
            "-f",
            "rawvideo",
            "-pix_fmt",
            "yuv420p",
            "-s",
            f"{WIDTH}x{HEIGHT}",
            "-r",
            str(RATE),
            "-i",
            str(raw),
        ),
        *("-i", str(sound)),
        *("-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency", "-crf", "28", "-g", "15"),
        *("-c:a", "aac", "-b:a", "64k", "-ac", "1"),
        *("-movflags", "+delay_moov+default_base_moof+frag_keyframe", "-f", "mp4", str(out)),
    ]


def _used(who: int) -> float:
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime
