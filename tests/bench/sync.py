"""How far picture and sound are apart, each second, by barcode and chirp: at all, and whether it grows.

The microphones are 100 ppm too fast and too slow, the camera loses 1 % of its pictures. The true moments are
those of the camera's and the microphone's own clocks; nothing is taken off for the time that a picture or a
sound is under way. Of the two takes the worse one counts.
"""

from tests.bench.base import Context, Figure
from tests.bench.rig import long_takes

GOAL_MS, GOAL_PPM = 5.0, 2.0


def run(context: Context) -> list[Figure]:
    takes = long_takes(context)
    context.keep(
        "offset_ms", {name: (take.sync.offset * 1000).round(2).tolist() for name, take in takes.items()}
    )
    syncs = [take.sync for take in takes.values()]
    if missing := sum(sync.missing for sync in syncs):
        raise RuntimeError(f"{missing} chirps are not in the recordings")
    p95 = max(sync.p95 for sync in syncs) * 1000
    constant = ", ".join(f"{sync.constant * 1000:+.1f}" for sync in syncs)
    figures = [Figure("sync.p95", p95, GOAL_MS, len(syncs[0].true), note=f"ms; constant part {constant} ms")]
    drift = max(abs(sync.drift_ppm) for sync in syncs)
    if context.short:
        context.say(f"  a minute says nothing about drift: {drift:.1f} ppm by these few chirps")
    else:
        figures.append(Figure("sync.drift", drift, GOAL_PPM, len(syncs[0].true), note="ppm"))
    return figures
