"""A take of an hour, in simulated time: all of it is there, and it takes no more memory than a short one."""

import io
import os
import sys
from pathlib import Path

import av
import pytest

from oefenruimte.capture import complete_length
from tests.capture.long_take import FPS
from tests.capture.processes import Process


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize(("minutes", "rest"), [(60, ["silent"]), (10, [])])
def test_as_long_as_it_takes(tmp_path: Path, minutes: int, rest: list[str]) -> None:
    """An hour of pictures; sound for ten minutes, for that takes a machine longer."""
    file = tmp_path / "take.mp4"
    command = [sys.executable, "-m", "tests.capture.long_take", str(file), str(minutes), *rest]
    program = Process(command, {**os.environ, "PYTHONPATH": "tests"})
    try:
        held = {minute: program.wait_for("minute")["kilobytes"] for minute in range(5, minutes + 1, 5)}
        told = program.wait_for("ms")
        assert program.process.wait(30) == 0
    finally:
        program.end()
    assert (told["sealed"], told["problem"], told["lost"]) == (True, None, 0)
    assert told["ms"] == pytest.approx(minutes * 60_000, abs=1000 / FPS)
    assert told["frames"] == minutes * 60 * FPS
    assert told["levels"] == (0 if rest else minutes * 600)
    assert held[minutes] < held[5] + 6_000, held
    content = file.read_bytes()
    assert complete_length(io.BytesIO(content)) == len(content)
    with av.open(io.BytesIO(content)) as movie:
        ends: dict[str, float] = {}
        pictures = 0
        for packet in movie.demux():
            if packet.pts is not None and packet.time_base is not None:
                kind = packet.stream.type
                pictures += kind == "video"
                end = float((packet.pts + (packet.duration or 0)) * packet.time_base)
                ends[kind] = max(ends.get(kind, 0.0), end)
    assert pictures == told["frames"]
    assert set(ends) == ({"video"} if rest else {"video", "audio"})
    for end in ends.values():
        assert end == pytest.approx(minutes * 60, abs=1 / FPS)
