"""A microphone of this computer, through PortAudio."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import numpy as np

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.microphones import DEFAULT, index_of
from oefenruimte.capture.names import is_sound_card
from oefenruimte.capture.ports import Block
from oefenruimte.capture.pulse import PREFIX
from oefenruimte.domain.problem import Code, fail

_BLOCK = 480  # never 0: then PulseAudio gives bursts of a second
# Seconds that ALSA itself may keep for us. With its least, 9 ms, a slow computer lost half of the sound (seen
# in packaging/vm); with this nothing. A sound server keeps more by itself.
_ROOM = 0.08
_PLAUSIBLE = 1.0  # seconds that a sample may be under way
_UNAVAILABLE = -9985  # paDeviceUnavailable
_one_at_a_time = threading.Lock()  # PortAudio is one for the whole process, and not safe for threads


def load_portaudio() -> ModuleType:
    """The sounddevice module. Failure LIBRARY_MISSING when the system has no PortAudio."""
    try:
        import sounddevice  # type: ignore[import-untyped]
    except OSError as error:
        raise fail(Code.LIBRARY_MISSING, str(error), name="PortAudio") from error
    module: ModuleType = sounddevice
    return module


@contextmanager
def fresh_portaudio() -> Iterator[ModuleType]:
    """The sounddevice module with the devices that are there now, for one user at a time.

    PortAudio looks for devices once, when it begins: a headset plugged in later is not in its list. So it is
    ended and begun anew. It counts who uses it: as long as a microphone is open nothing happens here, and the
    list stays as it was. Failure LIBRARY_MISSING.
    """
    audio = load_portaudio()
    with _one_at_a_time:
        if audio._initialized:
            audio._terminate()
        audio._initialize()
        yield audio


class DeviceMicrophone:
    """48 kHz mono, or what the device has. The callback only appends: all else happens elsewhere."""

    def __init__(self, device: int | str, clock: Clock) -> None:
        self._device = device
        self._clock = clock
        self._stream: Any = None
        self._audio: ModuleType | None = None  # as long as it is in use
        self._rate = RATE
        self._closing = False

    def open(self, deliver: Callable[[Block], None], lost: Callable[[str], None]) -> None:
        def callback(data: Any, frames: int, times: Any, _status: Any) -> None:
            deliver(Block(self._stamp(times, frames), self._rate, np.mean(data, axis=1, dtype=np.float32)))

        def finished() -> None:
            if not self._closing:
                lost("the stream ended")

        with fresh_portaudio() as audio:
            index = self._find(audio)
            audio._initialize()  # one user more
            self._audio = audio
            try:
                with _wishes_for_pulse(self._device):
                    self._stream = self._open_stream(audio, index, callback, finished)
                    self._stream.start()
            except audio.PortAudioError as error:
                code = error.args[1] if len(error.args) > 1 else 0
                busy = code == _UNAVAILABLE
                raise fail(
                    Code.MICROPHONE_BUSY if busy else Code.MICROPHONE_NOT_FOUND,
                    f"PortAudio {code}",
                    name=str(self._device),
                ) from error

    def close(self) -> None:
        self._closing = True
        with _one_at_a_time:
            if self._stream is not None:
                self._stream.abort(ignore_errors=True)
                self._stream.close(ignore_errors=True)
                self._stream = None
            if self._audio is not None:
                self._audio._terminate()
                self._audio = None

    def _find(self, audio: ModuleType) -> int:
        """The place of a listed microphone; else of what PortAudio itself knows by this name or number."""
        if isinstance(self._device, str) and self._device != DEFAULT:
            index = index_of(audio, self._device)
            if index is not None:
                return index
        # "default" is a device on Linux only; elsewhere PortAudio means it by naming none.
        device = None if self._device == DEFAULT else self._device
        try:
            found: dict[str, Any] = audio.query_devices(device, "input")
        except (ValueError, audio.PortAudioError) as error:
            raise fail(Code.MICROPHONE_NOT_FOUND, type(error).__name__, name=str(self._device)) from error
        return int(found["index"])

    def _open_stream(self, audio: ModuleType, index: int, callback: Any, finished: Any) -> Any:
        """Mono at 48 kHz; else what the device has, mixed here: some know only stereo, or all channels."""
        info = audio.query_devices(index)
        own, most = int(info["default_samplerate"]), int(info["max_input_channels"])
        attempts = [(rate, channels) for rate in (RATE, own) for channels in (1, 2, most) if channels <= most]
        for rate, channels in attempts:
            try:
                audio.check_input_settings(device=index, channels=channels, dtype="float32", samplerate=rate)
            except audio.PortAudioError:
                if (rate, channels) == attempts[-1]:
                    raise
                continue
            self._rate = rate
            break
        return audio.InputStream(
            device=index,
            samplerate=self._rate,
            channels=channels,
            dtype="float32",
            blocksize=_BLOCK,
            latency=_ROOM if is_sound_card(info["name"]) else "low",
            callback=callback,
            finished_callback=finished,
        )

    def _stamp(self, times: Any, frames: int) -> float:
        """When the first sample was captured, on the one clock; never later than possible.

        ALSA's PulseAudio device tells a time that wanders by 30 ms, while the moment of the call is right to
        1 ms (measured): there only the call counts. Elsewhere PortAudio tells how long ago it was.
        """
        latest = self._clock.now() - frames / self._rate
        ago = float(times.currentTime) - float(times.inputBufferAdcTime)
        if sys.platform == "linux" or not 0 < ago < _PLAUSIBLE:
            return latest
        return min(latest, self._clock.now() - ago)


@contextmanager
def _wishes_for_pulse(device: int | str) -> Iterator[None]:
    """What PulseAudio reads when a stream is made: which microphone is meant, and how soon its sound is
    wanted (without that the first sound comes after two seconds).

    Only then: it would shorten the buffers of playback too.
    """
    if sys.platform != "linux":
        yield
        return
    wishes = {"PULSE_LATENCY_MSEC": "20"}
    if isinstance(device, str) and device.startswith(PREFIX):
        wishes["PULSE_SOURCE"] = device.removeprefix(PREFIX)
    added = {name: value for name, value in wishes.items() if name not in os.environ}
    os.environ.update(added)
    try:
        yield
    finally:
        for name in added:
            os.environ.pop(name, None)
