"""A coach's half hour: seeks in a take of ten minutes, and marks at every speed, through the whole player.

`marks.seek`: from the call to the right picture, 95 of 100, in seconds. `marks.frames`: how many frames the
place of a mark is away from the picture that was on the screen, at worst. `marks.again`: how often a seek, or
a jump to a mark, showed the right picture and kept it.
"""

import json
import subprocess
import sys

from tests.bench.base import ROOT, Context, Figure, percentile
from tests.bench.takes import make_take

SEEK_GOAL, FRAMES_GOAL = 0.150, 1.0


def run(context: Context) -> list[Figure]:
    seconds, seeks, marks = (60, 20, 2) if context.short else (600, 40, 5)
    context.say(f"  recording {seconds} s")
    made = make_take(context.folder / "recordings", seconds)
    ms: list[float] = []
    away: list[float] = []
    lost = wrong = 0
    for number in range(context.rounds):
        words = [str(made.file), made.identity.text, str(number), str(seeks), str(marks)]
        command = [sys.executable, "-m", "tests.bench.marks_player", *words]
        told = json.loads(subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE).stdout)
        ms += told["ms"]
        away += [place["away"] for place in told["marks"]]
        lost += sum(not place["again"] for place in told["marks"])
        wrong += told["wrong"]
        p95, marked = percentile(told["ms"], 95), told["marks"]
        context.say(f"  round {number + 1}: seek p95 {p95:.0f} ms, wrong {told['wrong']}, marks {marked}")
    context.keep("ms", ms)
    context.keep("away", away)
    context.keep("wrong", wrong)
    context.say(f"  slowest {max(ms):.0f} ms, wrong {wrong}, marks not found again {lost}")
    return [
        Figure("marks.seek", percentile(ms, 95) / 1000, SEEK_GOAL, len(ms)),
        Figure("marks.frames", max(away), FRAMES_GOAL, len(away)),
        Figure("marks.again", 1 - (lost + wrong) / (len(away) + len(ms)), 1.0, len(away) + len(ms), "high"),
    ]
