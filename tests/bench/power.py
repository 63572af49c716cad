"""The power goes: what a copy of the mounted disk still holds.

A take is recorded onto an ext4 file system in an image file (a loop device). At random moments the recording
processes are stopped (SIGSTOP) and the image is copied as it is, still mounted: what is only in the memory of
the computer is not in it. Then they go on. Each copy is mounted, which replays its journal, and recovered as
the program does it; lost is everything since the moment of the stop. The figures are the worst of all images.
"""

import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from oefenruimte.domain.ids import RecordingId
from oefenruimte.vault.recipients import Identity
from tests.bench.base import Context, Figure, Missing, median
from tests.bench.emulated_camera import EmulatedCamera
from tests.bench.emulated_microphone import EmulatedMicrophone
from tests.bench.loss import SCENES, Loss, draw, recover
from tests.bench.taker import start_taker, vault_in

GOAL = 1.0  # seconds
_IMAGES = 10
_SIZE = 768 << 20  # sparse; a recording ends by itself when a disk is nearly full
_SEED = 9


def run(context: Context) -> list[Figure]:
    if os.geteuid() != 0 or shutil.which("mkfs.ext4") is None:
        raise Missing("mounting a disk image needs root, and mkfs.ext4")
    images = 3 if context.short else _IMAGES
    disk, place = context.folder / "disk", context.folder / "mounted"
    with disk.open("wb") as file:
        file.truncate(_SIZE)
    subprocess.run(["mkfs.ext4", "-q", "-E", "lazy_itable_init=0", str(disk)], check=True)
    identity = Identity.generate()
    moments = random.Random(_SEED)
    cuts: list[tuple[Path, float]] = []
    sounds = context.folder / "sound"
    sounds.mkdir()
    losses: list[Loss] = []
    with ExitStack() as stack:
        stack.enter_context(_mounted(disk, place))
        recordings = place / "recordings"
        recordings.mkdir()
        microphone = stack.enter_context(EmulatedMicrophone(sounds))
        camera = stack.enter_context(EmulatedCamera(draw(context.folder / "busy", SCENES["busy"])))
        taker = start_taker("record", recordings, identity.recipient, camera.url, microphone.env)
        stack.callback(taker.end)
        told = taker.hear()
        processes = (taker.recorder(), taker.process.pid)
        for number in range(images):
            time.sleep(moments.uniform(1.5, 3.0))
            for process in processes:
                os.kill(process, signal.SIGSTOP)
            cut = time.monotonic()
            copy = context.folder / f"image-{number}"
            subprocess.run(["cp", "--sparse=always", str(disk), str(copy)], check=True)
            for process in processes:
                os.kill(process, signal.SIGCONT)
            cuts.append((copy, cut))
        taker.say("stop")
        if problem := taker.hear()["problem"]:
            raise RuntimeError(f"the take ended by itself: {problem}")
    for copy, cut in cuts:
        with _mounted(copy, place):
            vault = vault_in(place / "recordings", identity)
            loss = recover(vault, identity, RecordingId(told["recording"]), camera, told["t0"], cut)
        copy.unlink()
        context.say(f"  {loss}")
        losses.append(loss)
    context.keep("picture", [loss.picture for loss in losses])
    context.keep("sound", [loss.sound for loss in losses])
    worst = f"worst of {images}, median {median(loss.picture for loss in losses):.3f}"
    return [
        Figure("power.picture", max(loss.picture for loss in losses), GOAL, images, note=worst),
        Figure("power.sound", max(loss.sound for loss in losses), GOAL, images, note="worst"),
        Figure("power.plays", sum(loss.whole for loss in losses) / images, 1.0, images, "high"),
    ]


@contextmanager
def _mounted(image: Path, place: Path) -> Iterator[None]:
    place.mkdir(exist_ok=True)
    done = subprocess.run(["mount", "-o", "loop", str(image), str(place)], capture_output=True, check=False)
    if done.returncode:
        raise Missing(f"no image can be mounted here: {done.stderr.decode(errors='replace').strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)
