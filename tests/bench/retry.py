""" "Opnieuw": from the click that drops a running recording to the first encoded picture of the next one.

Through the recorder's own process and back, with camera and microphone open: absolute milliseconds, the
median; the news that the picture is in the encoder has come back by then. The window of the program looks
for news every 15 ms, which is not in this figure.
"""

from contextlib import ExitStack

from oefenruimte.vault.recipients import Identity
from tests.bench.base import Context, Figure, median, percentile
from tests.bench.emulated_camera import EmulatedCamera
from tests.bench.emulated_microphone import EmulatedMicrophone
from tests.bench.rig import textures
from tests.bench.taker import start_taker

GOAL = 33.0  # ms


def run(context: Context) -> list[Figure]:
    sounds, recordings = context.folder / "sound", context.folder / "recordings"
    sounds.mkdir()
    times: list[float] = []
    dropped: list[float] = []
    with ExitStack() as stack:
        microphone = stack.enter_context(EmulatedMicrophone(sounds))
        camera = stack.enter_context(EmulatedCamera(textures(context)))
        taker = start_taker("retry", recordings, Identity.generate().recipient, camera.url, microphone.env)
        stack.callback(taker.end)
        taker.hear()
        for _ in range(max(5, 4 * context.rounds)):
            taker.say("again")
            told = taker.hear()
            times.append(told["ms"])
            dropped.append(told["dropped_ms"])
    context.keep("ms", times)
    context.keep("dropped_ms", dropped)
    context.say(f"  {times}")
    return [Figure("retry", median(times), GOAL, len(times), note=f"p95 {percentile(times, 95):.0f} ms")]
