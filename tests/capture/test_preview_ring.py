"""The newest picture, whole, once."""

import threading
from collections.abc import Iterator

import pytest

from oefenruimte.capture.preview_ring import SLOTS, PreviewRing
from oefenruimte.domain.recording import PreviewFrame


@pytest.fixture
def ring() -> Iterator[PreviewRing]:
    made = PreviewRing.create()
    yield made
    made.close()


def frame(value: int, width: int = 64, height: int = 36) -> PreviewFrame:
    return PreviewFrame(width, height, bytes([value % 256]) * (width * height * 3), value)


def test_only_the_newest_is_shown_and_once(ring: PreviewRing) -> None:
    assert ring.newest() is None
    writer = PreviewRing.attach(ring.name)
    for value in range(1, 2 * SLOTS):
        writer.write(frame(value))
    shown = ring.newest()
    assert shown is not None
    assert shown.data == frame(2 * SLOTS - 1).data
    assert (shown.width, shown.height) == (64, 36)
    assert ring.newest() is None
    writer.write(frame(77, 640, 640))
    assert ring.newest() == PreviewFrame(640, 640, frame(77, 640, 640).data, 2 * SLOTS)
    writer.close()


def test_the_last_picture_of_before_is_not_shown(ring: PreviewRing) -> None:
    ring.write(frame(1))
    ring.clear()
    assert ring.newest() is None
    ring.write(frame(2))
    assert ring.newest() is not None


def test_what_does_not_fit_is_refused(ring: PreviewRing) -> None:
    with pytest.raises(ValueError):
        ring.write(frame(1, 641, 640))
    with pytest.raises(ValueError):
        ring.write(PreviewFrame(10, 10, b"short", 1))
    assert ring.newest() is None


def test_never_half_a_picture(ring: PreviewRing) -> None:
    stop = threading.Event()

    def write() -> None:
        value = 0
        while not stop.is_set():
            value += 1
            ring.write(frame(value, 640, 360))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        seen = 0
        while seen < 200:
            shown = ring.newest()
            if shown is not None:
                seen += 1
                assert shown.data == shown.data[:1] * len(shown.data)
    finally:
        stop.set()
        writer.join()
