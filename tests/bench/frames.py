"""Pictures lost in ten minutes of 720p30, also while the window holds the interpreter 230 ms each second.

The camera's own losses (1 %) do not count. A picture is lost when the camera had it between the two clicks
and its number is not in the file.
"""

from tests.bench.base import Context, Figure
from tests.bench.rig import long_takes


def run(context: Context) -> list[Figure]:
    return [
        Figure(f"frames.{name}", len(take.lost), 0, len(take.offered), note="pictures lost")
        for name, take in long_takes(context).items()
    ]
