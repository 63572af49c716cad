"""Random seeks to the right picture, through the vault and Qt's player, as looking back does.

Ours: a take of a minute as the recorder leaves it, in the program's player. The other: the same pictures with
a keyframe every 300, as encoders do when nobody asks, sealed with age as well, in QMediaPlayer. The time is
from the call to the picture; a seek ended right when the barcode of the picture that stays is the right one.
"""

import json
import subprocess
import sys

from tests.bench.base import ROOT, Context, Figure, interleaved, median, percentile
from tests.bench.takes import Made, make_sparse, make_take

GOAL = 0.15
_SPARSE = 300


def run(context: Context) -> list[Figure]:
    seconds, count = (20, 15) if context.short else (60, 40)
    context.say("  recording")
    ours = make_take(context.folder / "recordings", seconds)
    sparse = make_sparse(context.folder, seconds, _SPARSE)
    wrong = {"ours": 0, "sparse": 0}
    every: dict[str, list[float]] = {"ours": [], "sparse": []}
    seed = 0

    def side(name: str, made: Made, who: str) -> float:
        nonlocal seed
        seed += 1
        words = [str(made.file), made.identity.text, who, str(seed // 2), str(count)]
        command = [sys.executable, "-m", "tests.bench.seek_player", *words]
        told = json.loads(subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE).stdout)
        wrong[name] += told["wrong"]
        every[name] += told["ms"]
        return percentile(told["ms"], 95)

    p95 = interleaved(
        context, ours=lambda: side("ours", ours, "ours"), sparse=lambda: side("sparse", sparse, "plain")
    )
    context.keep("ms", every)
    context.keep("wrong", wrong)
    context.say(f"  wrong {wrong}; medians " + str({name: median(ms) for name, ms in every.items()}))
    total = count * context.rounds
    return [
        Figure("seek", median(p95["ours"]) / median(p95["sparse"]), GOAL, context.rounds),
        Figure("seek.right", 1 - wrong["ours"] / total, 1.0, total, "high"),
    ]
