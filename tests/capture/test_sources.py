from pathlib import Path

import pytest

from oefenruimte.capture.sources import (
    CameraSource,
    CardSource,
    DeviceIndex,
    DeviceName,
    FileSource,
    MicrophoneSource,
    StreamSource,
    parse_camera,
    parse_microphone,
)
from oefenruimte.domain.problem import Code, Failure


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("0", DeviceIndex(0)),
        ("12", DeviceIndex(12)),
        ("file:/tmp/a clip.mp4", FileSource(Path("/tmp/a clip.mp4"))),
        ("http://127.0.0.1:8000/cam", StreamSource("http://127.0.0.1:8000/cam")),
        ("RTSP://camera/1", StreamSource("RTSP://camera/1")),
        ("test:", CardSource(1280, 720)),
        ("test:320x180", CardSource(320, 180)),
    ],
)
def test_cameras(text: str, source: CameraSource) -> None:
    assert parse_camera(text) == source


@pytest.mark.parametrize(
    "text", ["", " ", "-1", "file:", "ftp://x/y", "webcam", "test:big", "²", "concat:a|b"]
)
def test_what_is_no_camera(text: str) -> None:
    with pytest.raises(Failure) as caught:
        parse_camera(text)
    assert caught.value.problem.code is Code.BAD_ARGUMENT


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("3", DeviceIndex(3)),
        ("USB-headset: Mono (hw:1,0)", DeviceName("USB-headset: Mono (hw:1,0)")),
        ("file:voice.wav", FileSource(Path("voice.wav"))),
        ("test:", CardSource()),
    ],
)
def test_microphones(text: str, source: MicrophoneSource) -> None:
    assert parse_microphone(text) == source


@pytest.mark.parametrize("text", ["", "  ", "file:", "test:loud"])
def test_what_is_no_microphone(text: str) -> None:
    with pytest.raises(Failure) as caught:
        parse_microphone(text)
    assert caught.value.problem.code is Code.BAD_ARGUMENT
