"""A real microphone as far as PortAudio can tell: PulseAudio, in a process that loads PortAudio afresh."""

import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from fakes.file_sink import FileSink
from tests.capture.helpers import beeps, decode, flashes
from tests.capture.processes import Process, SoundServer, Voice

pytestmark = pytest.mark.skipif(
    not SoundServer.is_possible(), reason="needs pulseaudio and libasound2-plugins"
)


@pytest.fixture
def piped(tmp_path: Path, _no_threads_left: None) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path, pipe=True)
    voice = Voice(server.fifo)
    yield server
    voice.end()
    server.end()


@pytest.fixture
def null_sink(tmp_path: Path, _no_threads_left: None) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path, pipe=False)
    yield server
    server.end()


def test_a_microphone_and_the_test_card_are_in_sync(piped: SoundServer, tmp_path: Path) -> None:
    file = tmp_path / "take.mp4"
    recorder = Process.recording("test:160x90", "default", 3.4, file, piped.env)
    try:
        assert recorder.wait_for("ready")["ready"] == [True, True]
        told = recorder.wait_for("facts")
    finally:
        recorder.end()
    assert told["problem"] is None
    assert told["sealed"]
    decoded = decode(FileSink(file).content)
    # A beep that sounds already as the take begins has its begin before it.
    seen, heard = flashes(decoded), [at for at in beeps(decoded.sound) if at > 0.0]
    assert len(seen) >= 2
    assert max(min(abs(flash - beep) for beep in heard) for flash in seen) < 0.040
    assert np.allclose(np.diff(heard), 1.0, atol=0.010)


def test_what_is_played_into_a_null_sink_is_recorded(null_sink: SoundServer, tmp_path: Path) -> None:
    voice = tmp_path / "voice.wav"
    with wave.open(str(voice), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(48000)
        tone = 12000 * np.sin(2 * np.pi * 600 * np.arange(48000 * 20) / 48000)
        sound.writeframes(tone.astype("<i2").tobytes())
    file = tmp_path / "take.mp4"
    player = null_sink.play(voice)
    recorder = Process.recording("-", "default", 1.5, file, null_sink.env)
    try:
        assert recorder.wait_for("ready")["ready"] == [False, True]
        assert recorder.wait_for("facts")["problem"] is None
    finally:
        recorder.end()
        player.kill()
        player.wait(30)
    sound_heard = decode(FileSink(file).content).sound
    strength = np.abs(np.fft.rfft(sound_heard[9600 : 9600 + 48000]))
    assert int(np.argmax(strength)) == pytest.approx(600, abs=3)


def test_a_sound_server_that_dies_ends_the_take_and_keeps_it(null_sink: SoundServer, tmp_path: Path) -> None:
    file = tmp_path / "take.mp4"
    recorder = Process.recording("test:160x90", "default", 60, file, null_sink.env)
    try:
        recorder.wait_for("t0")
        null_sink.process.kill()
        told = recorder.wait_for("facts")
    finally:
        recorder.end()
    assert (told["problem"], told["sealed"]) == ("microphone-lost", True)
    assert len(decode(FileSink(file).content).times) == told["facts"]["frames"] > 0
