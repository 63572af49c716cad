"""Which cameras there are, and finding one again. No picture is asked of any: no light goes on."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.capture.names import camera_name, numbered
from oefenruimte.capture.v4l2 import takes_pictures
from oefenruimte.domain.recording import Device

PREFIX = "camera:"  # before an identity, in the text of a source

Ask = Callable[[Path], bool | None]


@dataclass(frozen=True, slots=True)
class Places:
    """Where Linux tells about cameras. Tests have their own."""

    system: Path = Path("/sys/class/video4linux")
    nodes: Path = Path("/dev")
    by_id: Path = Path("/dev/v4l/by-id")


@dataclass(frozen=True, slots=True)
class FoundCamera:
    """`index` is what OpenCV opens and changes with plugging; `identity` stays the same."""

    index: int
    name: str
    identity: str

    @property
    def source(self) -> str:
        return PREFIX + self.identity


def find_cameras(places: Places | None = None, ask: Ask = takes_pictures) -> list[FoundCamera]:
    """In the order of their index: the first is the default. Equal names are numbered."""
    if sys.platform == "linux":
        found = _linux(places or Places(), ask)
    elif sys.platform == "win32":
        found = _windows()
    elif sys.platform == "darwin":
        found = _mac()
    else:
        found = []
    names = numbered([camera.name for camera in found])
    return [
        FoundCamera(camera.index, name, camera.identity) for camera, name in zip(found, names, strict=True)
    ]


def as_devices(found: list[FoundCamera]) -> list[Device]:
    return [Device(camera.source, camera.name, number == 0) for number, camera in enumerate(found)]


def index_of(identity: str | None, found: list[FoundCamera]) -> int | None:
    """The index that this camera has now; of the default without `identity`. None when it is not there."""
    return next((camera.index for camera in found if identity in (None, camera.identity)), None)


def camera_mark(places: Places | None = None) -> object:
    """Differs when cameras were plugged in or out; costs next to nothing. None: this system does not tell."""
    if sys.platform != "linux":
        return None
    places = places or Places()
    # Their names in by-id come a moment later than the cameras themselves.
    return _entries(places.system), _entries(places.by_id)


def _entries(folder: Path) -> tuple[tuple[str, int], ...]:
    try:
        return tuple(sorted((entry.name, entry.lstat().st_ino) for entry in folder.iterdir()))
    except OSError:
        return ()


def _linux(places: Places, ask: Ask) -> list[FoundCamera]:
    if not places.system.is_dir():
        return []
    indices = sorted(int(node.name[5:]) for node in places.system.iterdir() if node.name[5:].isdigit())
    links = _links(places.by_id)
    found: list[FoundCamera] = []
    for index in indices:
        node = places.system / f"video{index}"
        answer = ask(places.nodes / node.name)
        if answer is None:  # then the first node of a camera is the one with pictures
            answer = _first_line(node / "index") in ("", "0")
        if not answer:
            continue
        name = camera_name(_first_line(node / "name"))
        identity = links.get(node.name) or _place_of(node)
        if any(camera.identity == identity for camera in found):
            identity = f"{identity}#{index}"
        found.append(FoundCamera(index, name, identity))
    return found


def _links(folder: Path) -> dict[str, str]:
    """Node → the name that udev made of maker, model and serial number. Not for built-in platform devices."""
    try:
        return {link.resolve().name: link.name for link in sorted(folder.iterdir())}
    except OSError:
        return {}


def _place_of(node: Path) -> str:
    """Without such a name: where it is plugged in, and what it calls itself."""
    device = (node / "device").resolve().name
    return f"{device}:{_first_line(node / 'name')}:{_first_line(node / 'index') or '0'}"


def _windows() -> list[FoundCamera]:
    """In the order of Media Foundation, as OpenCV counts them; the identity is the path of the device."""
    import cv2_enumerate_cameras  # type: ignore[import-not-found,unused-ignore]

    from oefenruimte.capture.opencv import load_cv2

    found = cv2_enumerate_cameras.enumerate_cameras(load_cv2().CAP_MSMF)
    return [FoundCamera(camera.index, camera_name(camera.name), camera.path) for camera in found]


def _mac() -> list[FoundCamera]:
    import av

    found = [device for device in av.enumerate_input_devices("avfoundation") if "video" in device.media_types]
    names = numbered([camera_name(device.description) for device in found])
    return [FoundCamera(index, name, name) for index, name in enumerate(names)]


def _first_line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
