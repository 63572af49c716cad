"""kill -9 at random moments: what is lost of picture and sound.

Half of the kills hit the recorder's process, the other half that and the one that asked for the recording.
Then the file is recovered as the program does it, and scored by the barcodes of its pictures and the length
of its sound against the moment of the kill. The figures are the worst of all kills, not a median.
"""

import os
import random
import signal
import time
from contextlib import ExitStack

from oefenruimte.domain.ids import RecordingId
from oefenruimte.vault.recipients import Identity
from tests.bench.base import Context, Figure, median
from tests.bench.emulated_camera import EmulatedCamera
from tests.bench.emulated_microphone import EmulatedMicrophone
from tests.bench.loss import SCENES, Loss, draw, recover
from tests.bench.taker import start_taker, vault_in

GOAL = 0.5  # seconds
_KILLS = 20
_SEED = 5


def run(context: Context) -> list[Figure]:
    kills = 4 if context.short else _KILLS
    moments = random.Random(_SEED)
    losses: list[Loss] = []
    failed: list[str] = []
    for name, scene in SCENES.items():
        pictures = draw(context.folder / name, scene)
        for number in range(kills):
            seconds = moments.uniform(1.2, 6.0)
            both = number % 2 == 1
            try:
                loss = _one(context, f"{name}-{number}", pictures, seconds, both=both)
            except Exception as error:  # noqa: BLE001 a take that cannot be saved is what is looked for
                failed.append(f"{name}-{number}: {type(error).__name__}: {error}")
                context.say(f"  {failed[-1]}")
                continue
            losses.append(loss)
            who = "window and recorder" if both else "recorder"
            context.say(f"  {name}, {who}, after {seconds:.2f} s: {loss}")
    whole = sum(loss.whole for loss in losses)
    context.keep("gaps", [loss.gaps for loss in losses])
    context.keep("picture", [loss.picture for loss in losses])
    context.keep("sound", [loss.sound for loss in losses])
    context.keep("kbit", [loss.kbit for loss in losses])
    context.keep("failed", failed)
    count = kills * len(SCENES)
    worst = f"worst of {count}, median {median(loss.picture for loss in losses):.3f}"
    return [
        Figure("crash.picture", max(loss.picture for loss in losses), GOAL, count, note=worst),
        Figure("crash.sound", max(loss.sound for loss in losses), GOAL, count, note="worst"),
        Figure("crash.plays", whole / count, 1.0, count, "high"),
    ]


def _one(context: Context, name: str, pictures: object, seconds: float, *, both: bool) -> Loss:
    sounds, recordings = context.folder / f"s{name}", context.folder / f"r{name}"
    sounds.mkdir()
    identity = Identity.generate()
    with ExitStack() as stack:
        microphone = stack.enter_context(EmulatedMicrophone(sounds))
        camera = stack.enter_context(EmulatedCamera(pictures))  # type: ignore[arg-type]
        taker = start_taker("record", recordings, identity.recipient, camera.url, microphone.env)
        stack.callback(taker.end)
        told = taker.hear()
        recorder = taker.recorder()
        time.sleep(max(0.0, told["t0"] + seconds - time.monotonic()))
        cut = time.monotonic()
        if both:
            taker.process.kill()
        os.kill(recorder, signal.SIGKILL)
        if not both:
            taker.process.kill()  # what asked for it has nothing to do with the file
    vault = vault_in(recordings, identity)
    return recover(vault, identity, RecordingId(told["recording"]), camera, told["t0"], cut)
