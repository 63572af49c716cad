"""Microphones of this computer. PortAudio's part is played by a fake that counts as the real one does."""

import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from fakes.capture import FakeClock
from oefenruimte.capture.microphone_device import DeviceMicrophone, fresh_portaudio
from oefenruimte.capture.ports import Block
from oefenruimte.domain.problem import Code, Failure


class PortAudioError(Exception):
    pass


class FakePortAudio:
    """Sees a device that was plugged in only when it begins, and begins only when nobody used it."""

    PortAudioError = PortAudioError

    def __init__(self) -> None:
        self.plugged_in = ["built in"]
        self.default = SimpleNamespace(hostapi=0)
        self._initialized = 1
        self._seen = list(self.plugged_in)
        self.streams: list[FakeStream] = []
        self.refuse = 0
        self.channels, self.rate = 1, 48000.0
        self.opened_as = 0, 0
        self.knows: set[tuple[int, int]] | None = None  # None: everything

    def _initialize(self) -> None:
        if self._initialized == 0:
            self._seen = list(self.plugged_in)
        self._initialized += 1

    def _terminate(self) -> None:
        if not self._initialized:
            raise PortAudioError("not initialised", -10000)
        self._initialized -= 1

    def query_devices(self, device: Any = None, kind: str | None = None) -> Any:
        known = [
            {
                "index": index,
                "name": name,
                "default_samplerate": self.rate,
                "max_input_channels": self.channels,
            }
            for index, name in enumerate(self._seen)
        ]
        if device is None and kind is None:
            return known
        for entry in known:
            if device in (entry["name"], entry["index"], None):
                return entry
        raise ValueError("no such device")

    def query_hostapis(self) -> tuple[dict[str, Any], ...]:
        known = list(range(len(self._seen)))
        return ({"name": "Core Audio", "devices": known, "default_input_device": 0},)

    def check_input_settings(self, *, samplerate: int, channels: int, **_: Any) -> None:
        if self.knows is not None and (samplerate, channels) not in self.knows:
            raise PortAudioError("invalid", -9997)

    def InputStream(self, **wishes: Any) -> "FakeStream":
        if self.refuse:
            raise PortAudioError("refused", self.refuse)
        self.streams.append(FakeStream(wishes["callback"], wishes["finished_callback"], wishes["device"]))
        self.opened_as = wishes["samplerate"], wishes["channels"]
        return self.streams[-1]


class FakeStream:
    def __init__(self, callback: Callable[..., None], finished: Callable[[], None], device: int) -> None:
        self.callback, self.finished, self.device = callback, finished, device
        self.open = True

    def start(self) -> None:
        pass

    def abort(self, ignore_errors: bool) -> None:
        assert ignore_errors
        self.finished()

    def close(self, ignore_errors: bool) -> None:
        assert ignore_errors
        self.open = False


@pytest.fixture
def audio(monkeypatch: pytest.MonkeyPatch) -> FakePortAudio:
    fake = FakePortAudio()
    monkeypatch.setitem(sys.modules, "sounddevice", fake)
    return fake


def open_microphone(name: str) -> tuple[DeviceMicrophone, list[Block], list[str]]:
    microphone = DeviceMicrophone(name, FakeClock(1000.0))
    blocks: list[Block] = []
    lost: list[str] = []
    microphone.open(blocks.append, lost.append)
    return microphone, blocks, lost


def test_a_headset_plugged_in_later_is_found(audio: FakePortAudio) -> None:
    with pytest.raises(Failure) as caught:
        open_microphone("headset")
    assert caught.value.problem.code is Code.MICROPHONE_NOT_FOUND
    audio.plugged_in.append("headset")
    microphone, _, lost = open_microphone("headset")
    assert audio.streams[0].device == 1
    microphone.close()
    assert not audio.streams[0].open
    assert lost == []


def test_listing_leaves_an_open_microphone_alone(audio: FakePortAudio) -> None:
    microphone, _, _ = open_microphone("built in")
    audio.plugged_in.append("headset")
    with fresh_portaudio() as listed:
        assert [device["name"] for device in listed.query_devices()] == ["built in"]
    microphone.close()
    with fresh_portaudio() as listed:
        assert [device["name"] for device in listed.query_devices()] == ["built in", "headset"]


def test_nobody_is_counted_twice(audio: FakePortAudio) -> None:
    audio.refuse = -9985
    for _ in range(3):
        microphone = DeviceMicrophone("built in", FakeClock())
        with pytest.raises(Failure) as caught:
            microphone.open(lambda _: None, lambda _: None)
        assert caught.value.problem.code is Code.MICROPHONE_BUSY
        microphone.close()
        microphone.close()
    assert audio._initialized == 1


def test_a_headset_that_is_pulled_out_is_told_once(audio: FakePortAudio) -> None:
    microphone, _, lost = open_microphone("built in")
    audio.streams[0].finished()
    assert lost == ["the stream ended"]
    microphone.close()
    assert lost == ["the stream ended"]


def test_a_block_is_stamped_with_when_its_first_sample_came(audio: FakePortAudio) -> None:
    microphone, blocks, _ = open_microphone("built in")
    times = SimpleNamespace(currentTime=0.0, inputBufferAdcTime=0.0)
    audio.streams[0].callback(np.full((480, 2), [0.5, 0.1], np.float32), 480, times, None)
    microphone.close()
    (block,) = blocks
    assert block.time == pytest.approx(999.99)
    assert block.samples == pytest.approx(np.full(480, 0.3))


@pytest.mark.parametrize(
    ("knows", "opened_as"),
    [
        ({(48000, 1), (48000, 2)}, (48000, 1)),
        ({(48000, 2), (44100, 2)}, (48000, 2)),
        ({(48000, 8)}, (48000, 8)),
        ({(44100, 2)}, (44100, 2)),
    ],
)
def test_a_microphone_that_knows_only_stereo(
    audio: FakePortAudio, knows: set[tuple[int, int]], opened_as: tuple[int, int]
) -> None:
    audio.channels, audio.knows, audio.rate = 8, knows, 44100.0
    microphone, _, _ = open_microphone("built in")
    assert audio.opened_as == opened_as
    microphone.close()
    audio.knows = set()
    with pytest.raises(Failure) as caught:
        open_microphone("built in")
    assert caught.value.problem.code is Code.MICROPHONE_NOT_FOUND
