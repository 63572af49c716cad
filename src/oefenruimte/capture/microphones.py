"""Which microphones there are, and finding one again in PortAudio's list.

On a Linux desktop the sound server tells them by the names a user knows; PortAudio then opens the server's
own device and is told which microphone is meant. Elsewhere PortAudio's list counts.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from oefenruimte.capture.names import is_sound_card, numbered, sound_card_name
from oefenruimte.capture.pulse import PREFIX, PulseSource
from oefenruimte.domain.recording import Device

DEFAULT = "default"  # the name of whatever microphone the system prefers
_SERVER = "pulse"  # the ALSA device that is the sound server
_CARDS = Path("/proc/asound/cards")
_WINDOWS_KEY = r"SOFTWARE\Microsoft\Windows\CurrentVersion\MMDevices\Audio\Capture"


def from_server(sources: Sequence[PulseSource]) -> list[Device]:
    names = numbered([source.title for source in sources])
    return [
        Device(PREFIX + source.name, name, source.default)
        for source, name in zip(sources, names, strict=True)
    ]


def from_portaudio(audio: ModuleType) -> list[Device]:
    """The microphones of the sound system of this computer, each once; the source is its name, numbered when
    there are several. Needs no sound server."""
    found = _inputs(audio)
    names = numbered([name for _, name in found])
    standard = _best_api(audio)["default_input_device"] if found else -1
    return [Device(name, name, index == standard) for (index, _), name in zip(found, names, strict=True)]


def index_of(audio: ModuleType, source: str) -> int | None:
    """Where this microphone is in PortAudio's list now; None when it is not there."""
    if source.startswith(PREFIX):
        devices = audio.query_devices()
        inputs = [number for number, device in enumerate(devices) if device["max_input_channels"] > 0]
        for wanted in (_SERVER, DEFAULT):
            for number in inputs:
                if devices[number]["name"] == wanted:
                    return number
        return None
    found = _inputs(audio)
    names = numbered([name for _, name in found])
    return next((index for (index, _), name in zip(found, names, strict=True) if name == source), None)


def sound_mark() -> object:
    """Differs when sound devices were plugged in or out; costs next to nothing. None: it is not known."""
    if sys.platform == "linux":
        try:
            return _CARDS.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
    if sys.platform == "win32":
        return _windows_mark()
    return None


def _inputs(audio: ModuleType) -> list[tuple[int, str]]:
    """(index, name for people). Of the dozens of names that ALSA has, only those that are a device."""
    devices = audio.query_devices()
    if not len(devices):
        return []
    api = _best_api(audio)
    inputs = [index for index in api["devices"] if devices[index]["max_input_channels"] > 0]
    if "ALSA" not in api["name"]:
        return [(index, devices[index]["name"]) for index in inputs]
    return [
        (index, sound_card_name(devices[index]["name"]))
        for index in inputs
        if is_sound_card(devices[index]["name"])
    ]


def _best_api(audio: ModuleType) -> dict[str, Any]:
    """On Windows the same microphone is there once for each sound system; take the one with whole names."""
    apis: tuple[dict[str, Any], ...] = audio.query_hostapis()
    return next((api for api in apis if "WASAPI" in api["name"]), apis[max(0, audio.default.hostapi)])


def _windows_mark() -> object:
    """Each microphone that Windows ever saw, with its state (there, unplugged, switched off)."""
    if sys.platform != "win32":
        return None
    import winreg

    states = []
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_KEY) as capture:
        for number in range(winreg.QueryInfoKey(capture)[0]):
            name = winreg.EnumKey(capture, number)
            with winreg.OpenKey(capture, name) as device:
                states.append((name, winreg.QueryValueEx(device, "DeviceState")[0]))
    return tuple(states)
