"""The text of a source ("default", "0", "file:PATH", a URL, "test:") as a tagged union, and the adapter for
each."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from oefenruimte.capture import cameras
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.ports import Camera, Microphone
from oefenruimte.domain.problem import Code, fail

_STREAM = re.compile(r"(https?|rtsps?)://", re.IGNORECASE)
_DEFAULT = "default"
_SIZE = re.compile(r"(\d{2,4})x(\d{2,4})")


@dataclass(frozen=True, slots=True)
class DeviceIndex:
    index: int


@dataclass(frozen=True, slots=True)
class CameraIdentity:
    """A camera as `list_cameras` tells it: whatever index it has now. None: the first one."""

    identity: str | None


@dataclass(frozen=True, slots=True)
class DeviceName:
    name: str


@dataclass(frozen=True, slots=True)
class FileSource:
    path: Path


@dataclass(frozen=True, slots=True)
class StreamSource:
    url: str


@dataclass(frozen=True, slots=True)
class CardSource:
    """`test:` or `test:WIDTHxHEIGHT`."""

    width: int = 1280
    height: int = 720


CameraSource = DeviceIndex | CameraIdentity | FileSource | StreamSource | CardSource
MicrophoneSource = DeviceIndex | DeviceName | FileSource | CardSource


def parse_camera(text: str) -> CameraSource:
    """Failure BAD_ARGUMENT when it is none of: default, an index, a listed camera, file:PATH, http(s) or rtsp
    URL, test:."""
    if text == _DEFAULT:
        return CameraIdentity(None)
    if text.startswith(cameras.PREFIX) and len(text) > len(cameras.PREFIX):
        return CameraIdentity(text.removeprefix(cameras.PREFIX))
    if text.isascii() and text.isdigit():
        return DeviceIndex(int(text))
    if text.startswith("file:") and len(text) > 5:
        return FileSource(Path(text[5:]))
    if _STREAM.match(text):
        return StreamSource(text)
    if text.startswith("test:"):
        return _test_source(text)
    wanted = "camera: default, an index, camera:…, file:PATH, http://…, rtsp://… or test:"
    raise fail(Code.BAD_ARGUMENT, wanted, what=text)


def parse_microphone(text: str) -> MicrophoneSource:
    """An index, file:PATH, test:, or else the name of a device. BAD_ARGUMENT when empty."""
    if text.isascii() and text.isdigit():
        return DeviceIndex(int(text))
    if text.startswith("file:") and len(text) > 5:
        return FileSource(Path(text[5:]))
    if text.startswith("test:"):
        return _test_source(text)
    if not text.strip() or text.startswith("file:"):
        raise fail(Code.BAD_ARGUMENT, "microphone: an index, a name, file:PATH or test:", what=text)
    return DeviceName(text)


def _test_source(text: str) -> CardSource:
    rest = text[5:]
    if not rest:
        return CardSource()
    size = _SIZE.fullmatch(rest)
    if size is None:
        raise fail(Code.BAD_ARGUMENT, "test: or test:WIDTHxHEIGHT", what=text)
    return CardSource(int(size[1]), int(size[2]))


def index_now(
    identity: str | None, find: Callable[[], list[cameras.FoundCamera]] = cameras.find_cameras
) -> int:
    """Where this camera is at this moment (None: the default). Failure CAMERA_NOT_FOUND."""
    index = cameras.index_of(identity, find())
    if index is None:
        raise fail(Code.CAMERA_NOT_FOUND, "not plugged in" if identity else "none is plugged in")
    return index


class SystemDevices:
    """Real devices, files, streams and the test card. Heavy libraries load when one is asked for."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def camera(self, source: str, epoch: float) -> Camera:
        match parse_camera(source):
            case DeviceIndex(index):
                from oefenruimte.capture.camera_device import DeviceCamera

                return DeviceCamera(index, self._clock)
            case CameraIdentity(identity):
                from oefenruimte.capture.camera_device import DeviceCamera

                return DeviceCamera(index_now(identity), self._clock)
            case FileSource(path):
                from oefenruimte.capture.camera_file import FileCamera

                return FileCamera(path, self._clock, epoch)
            case StreamSource(url):
                from oefenruimte.capture.camera_stream import StreamCamera

                return StreamCamera(url, self._clock)
            case CardSource(width, height):
                from oefenruimte.capture.test_card import CardCamera

                return CardCamera(self._clock, width, height)
            case other:
                assert_never(other)

    def microphone(self, source: str, epoch: float) -> Microphone:
        match parse_microphone(source):
            case DeviceIndex(index):
                from oefenruimte.capture.microphone_device import DeviceMicrophone

                return DeviceMicrophone(index, self._clock)
            case DeviceName(name):
                from oefenruimte.capture.microphone_device import DeviceMicrophone

                return DeviceMicrophone(name, self._clock)
            case FileSource(path):
                from oefenruimte.capture.microphone_file import FileMicrophone

                return FileMicrophone(path, self._clock, epoch)
            case CardSource():
                from oefenruimte.capture.test_card import BeepMicrophone

                return BeepMicrophone(self._clock)
            case other:
                assert_never(other)
