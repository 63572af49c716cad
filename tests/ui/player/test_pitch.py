"""Faster and slower with the same pitch: heard through a sound server, not read from a property."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.media import make_clip
from tests.capture.processes import Process, SoundServer

pytestmark = pytest.mark.skipif(
    not SoundServer.is_possible(), reason="needs pulseaudio and libasound2-plugins"
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path, pipe=False)
    yield server
    server.end()


def test_a_tone_keeps_its_pitch_at_every_speed(server: SoundServer, tmp_path: Path) -> None:
    clip = tmp_path / "tone.mp4"
    clip.write_bytes(make_clip(6.0))  # 440 Hz
    rates = ["0.5", "3.0"]
    env = server.env | {"QT_QPA_PLATFORM": "offscreen", "PULSE_LATENCY_MSEC": "20"}
    command = [sys.executable, "-m", "tests.ui.player.tone_process", str(clip), *rates]
    child = Process(command, env)
    try:
        for rate in rates:
            told = child.wait_for("hertz")
            assert told["rate"] == float(rate)
            assert told["hertz"] == pytest.approx(440, abs=15), f"at {rate} times"
    finally:
        child.end()
