"""How late a 5 ms timer of the window is while it records (99th percentile).

Against the same canvas that only paints pictures that are there already, and against the window of every
tutorial, which reads, encodes and paints in a timer. Camera and microphone run beside all three.
"""

from tests.bench.base import Context, Figure, interleaved, median, percentile
from tests.bench.emulated_camera import EmulatedCamera
from tests.bench.emulated_microphone import EmulatedMicrophone
from tests.bench.rig import run_window, textures

GOAL_PAINTING, GOAL_TUTORIAL = 2.5, 0.05
_SECONDS, _SHORT_SECONDS = 20.0, 6.0


def run(context: Context) -> list[Figure]:
    seconds = _SHORT_SECONDS if context.short else _SECONDS
    sounds = context.folder / "sound"
    sounds.mkdir()
    count = 0
    cpu: dict[str, list[float]] = {"window": [], "recorder": []}
    with EmulatedMicrophone(sounds) as microphone, EmulatedCamera(textures(context)) as camera:

        def p99(side: str) -> float:
            nonlocal count
            count += 1
            folder = context.folder / f"{side}-{count}"
            watched = run_window(side, seconds, folder, camera.url, microphone.env)
            if side == "record" and not watched.done.get("sealed"):
                raise RuntimeError(f"the take failed: {watched.done['trouble']}")
            for name, share in watched.cpu.items():
                cpu[name].append(share)
            return percentile(watched.done["late_ms"], 99)

        late = interleaved(
            context,
            recording=lambda: p99("record"),
            painting=lambda: p99("paint"),
            tutorial=lambda: p99("tutorial"),
        )
    middle = {name: median(values) for name, values in late.items()}
    context.keep("p99_ms", middle)
    context.keep("cpu", {name: median(shares) for name, shares in cpu.items() if shares})
    note = ", ".join(f"{name} {value:.2f} ms" for name, value in middle.items())
    rounds = context.rounds
    return [
        Figure("gui.painting", middle["recording"] / middle["painting"], GOAL_PAINTING, rounds, note=note),
        Figure("gui.tutorial", middle["recording"] / middle["tutorial"], GOAL_TUTORIAL, rounds, note=note),
    ]
