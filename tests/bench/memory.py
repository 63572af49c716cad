"""Whether memory grows: the peak of window + recorder in ten minutes against that of the first minute.

Memory of its own, of the window and all that it started, once a second while the take runs.
"""

from tests.bench.base import Context, Figure
from tests.bench.rig import Watched, long_takes

GOAL = 1.1


def run(context: Context) -> list[Figure]:
    first = 20.0 if context.short else 60.0
    takes = long_takes(context)
    figures = []
    for name, take in takes.items():
        early, whole = _peak(take.watched, first), _peak(take.watched, float("inf"))
        context.keep(
            name, {"first_mib": early, "whole_mib": whole, "seconds_window_rest": take.watched.memory}
        )
        figures.append((whole / early, len(take.watched.memory), f"{whole:.0f} MiB"))
    ratio, n, note = max(figures)
    return [Figure("memory", ratio, GOAL, n, note=note)]


def _peak(watched: Watched, until: float) -> float:
    return max(window + rest for at, window, rest in watched.memory if at <= until)
