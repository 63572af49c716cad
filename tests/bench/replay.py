"""From the click on stop to the first picture of what was just recorded, after a take of half a minute.

Ours: recorder process, vault and player as the program joins them. Peers: QMediaRecorder, which then plays
its file with QMediaPlayer (it gets its pictures and sound from memory: nothing waits for a device), and the
loop of every tutorial: cv2.VideoWriter and a WAV, joined by the ffmpeg command after stop, in QMediaPlayer.
"""

import json
import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from tests.bench.base import ROOT, Context, Figure, Missing, interleaved, median
from tests.bench.emulated_camera import EmulatedCamera
from tests.bench.emulated_microphone import EmulatedMicrophone
from tests.bench.rig import textures
from tests.bench.talking import RATE, Scene, write_raw

QT_GOAL, TUTORIAL_GOAL = 1.2, 0.15


def run(context: Context) -> list[Figure]:
    if shutil.which("ffmpeg") is None:
        raise Missing("the ffmpeg command is not installed")
    seconds = 5 if context.short else 30
    raw, sounds = context.folder / "pictures.yuv", context.folder / "sound"
    sounds.mkdir()
    write_raw(raw, Scene(detail=0.2), seconds * RATE)
    count = 0

    def folder() -> Path:
        nonlocal count
        count += 1
        return context.folder / str(count)

    with ExitStack() as stack:
        microphone = stack.enter_context(EmulatedMicrophone(sounds))
        camera = stack.enter_context(EmulatedCamera(textures(context)))

        def window(who: str) -> float:
            # Not -m: the recorder's process would load the module it was started from, and Qt with it.
            start = "from tests.bench import replay_window; replay_window.main()"
            words = [who, str(seconds), str(folder()), camera.url]
            return _told([sys.executable, "-c", start, *words], microphone.env)["ms"]

        def qt() -> float:
            words = [str(raw), str(context.folder / "qt.mp4"), "default", "1"]
            return _told([sys.executable, "-m", "tests.bench.qt_recorder", *words], microphone.env)["stop_ms"]

        ms = interleaved(context, ours=lambda: window("ours"), qt=qt, tutorial=lambda: window("tutorial"))
    ours = median(ms["ours"])
    return [
        Figure("replay.qt", ours / median(ms["qt"]), QT_GOAL, context.rounds, note=f"ours {ours:.0f} ms"),
        Figure("replay.tutorial", ours / median(ms["tutorial"]), TUTORIAL_GOAL, context.rounds),
    ]


def _told(command: list[str], env: dict[str, str]) -> dict[str, float]:
    quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.multimedia*=false"}
    done = subprocess.run(
        command, check=True, cwd=ROOT, env={**os.environ, **env, **quiet}, stdout=subprocess.PIPE
    )
    return json.loads(done.stdout)  # type: ignore[no-any-return]
