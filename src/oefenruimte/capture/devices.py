"""Which cameras and microphones there are. Nothing is opened to find out: no camera light goes on."""

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from oefenruimte.capture.microphone_device import load_portaudio
from oefenruimte.domain.recording import Device

_SYS = Path("/sys/class/video4linux")
_AV_FORMATS = {"win32": "dshow", "darwin": "avfoundation"}


def list_cameras(system: Path = _SYS) -> list[Device]:
    """Cameras in the order of their index; the first is the default. `system`: for tests."""
    if sys.platform == "linux":
        return _linux_cameras(system)
    import av

    found = av.enumerate_input_devices(_AV_FORMATS[sys.platform]) if sys.platform in _AV_FORMATS else []
    cameras = [device for device in found if "video" in device.media_types]
    return [Device(str(index), device.description, index == 0) for index, device in enumerate(cameras)]


def list_microphones() -> list[Device]:
    """Microphones by name, as `open` takes them. Failure LIBRARY_MISSING without PortAudio."""
    audio = load_portaudio()
    devices = audio.query_devices()
    if not len(devices):
        return []
    api = _best_api(audio)
    standard = api["default_input_device"]
    names = [device["name"] for device in devices]
    microphones = []
    for index in api["devices"]:
        device = devices[index]
        if device["max_input_channels"] > 0:
            unique = names.count(device["name"]) == 1 and not device["name"].isdigit()
            source = device["name"] if unique else str(index)
            microphones.append(Device(source, device["name"], index == standard))
    return microphones


def _linux_cameras(system: Path) -> list[Device]:
    if not system.is_dir():
        return []
    indices = sorted(int(node.name[5:]) for node in system.iterdir() if node.name[5:].isdigit())
    cameras: list[Device] = []
    for index in indices:
        node = system / f"video{index}"
        if _first_line(node / "index") not in ("", "0"):
            continue  # a second node of the same camera: it gives no pictures but facts about them
        name = _first_line(node / "name") or f"Camera {index}"
        cameras.append(Device(str(index), name.split(":")[0].strip(), not cameras))
    return cameras


def _first_line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _best_api(audio: ModuleType) -> dict[str, Any]:
    """On Windows the same microphone is there once for each sound system; take the one with whole names."""
    apis: tuple[dict[str, Any], ...] = audio.query_hostapis()
    return next((api for api in apis if "WASAPI" in api["name"]), apis[max(0, audio.default.hostapi)])
