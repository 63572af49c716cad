"""kill -9 while recording: what was recorded up to a moment before can be played."""

import io
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from oefenruimte.capture import complete_length, measure
from tests.capture.helpers import decode
from tests.capture.processes import Process

MOST_LOST = 1.0  # seconds


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of Unix")
def test_at_most_a_second_is_lost(tmp_path: Path) -> None:
    chance = random.Random()
    recorders = [
        Process.recording("test:160x90", "test:", 60, tmp_path / f"take{number}.mp4") for number in range(3)
    ]
    try:
        begun = [recorder.wait_for("t0") for recorder in recorders]
        for number, (recorder, told) in enumerate(zip(recorders, begun, strict=True)):
            moment = told["t0"] + 1.5 + number * 0.7 + chance.random() * 0.5
            with pytest.raises(subprocess.TimeoutExpired):
                recorder.process.wait(max(0.0, moment - time.monotonic()))
            killed = time.monotonic()
            recorder.process.kill()
            recorder.process.wait(30)
            lived = killed - told["t0"]
            content = (tmp_path / f"take{number}.mp4").read_bytes()
            whole = content[: complete_length(io.BytesIO(content))]
            decoded = decode(whole)
            assert decoded.times[-1] > lived - MOST_LOST
            assert len(decoded.sound) / 48000 > lived - MOST_LOST
            facts = measure(io.BytesIO(content))
            assert facts.duration_ms / 1000 > lived - MOST_LOST
            assert facts.frames == len(decoded.times)
            assert facts.thumbnail
    finally:
        for recorder in recorders:
            recorder.end()
