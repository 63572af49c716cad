"""Who looks along tells what is seen twice, looks at nothing while there is a recording, and may fail."""

import threading

import pytest

from oefenruimte.capture import onlooker
from oefenruimte.capture.onlooker import Onlooker
from oefenruimte.domain.facts import Framing, Light
from oefenruimte.domain.recording import Looked, PreviewFrame
from tests.capture.helpers import until


def picture(number: int) -> PreviewFrame:
    return PreviewFrame(1, 1, bytes(3), number)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onlooker, "EVERY", 0.001)


class Watcher:
    """Sees what is in `words`, picture by picture; `looked` are the numbers of those."""

    def __init__(self, *words: Framing) -> None:
        self.words = list(words)
        self.looked: list[int] = []
        self.told: list[Looked] = []
        self.busy = False

    def make(self) -> onlooker.Look:
        return self._look

    def _look(self, frame: PreviewFrame) -> tuple[Framing, Light]:
        self.looked.append(frame.number)
        return self.words[len(self.looked) - 1], Light.GOOD

    def show_all(self, count: int, wanted: int) -> None:
        looks = Onlooker(self.make, lambda: self.busy, self.told.append)
        for number in range(1, count + 1):
            looks.show(picture(number))
            until(lambda number=number: self.looked[-1:] == [number])
        until(lambda: len(self.told) >= wanted)
        looks.end()


def test_what_is_seen_twice_is_told() -> None:
    watcher = Watcher(Framing.GOOD, Framing.TOO_LOW, Framing.TOO_LOW, Framing.GOOD, Framing.TOO_LOW)
    watcher.show_all(5, wanted=1)
    assert watcher.told == [Looked(Framing.TOO_LOW, Light.GOOD)]


def test_while_something_is_recorded_nobody_looks() -> None:
    watcher = Watcher(Framing.GOOD, Framing.GOOD)
    asked = threading.Event()

    def busy() -> bool:
        asked.set()
        return watcher.busy

    watcher.busy = True
    looks = Onlooker(watcher.make, busy, watcher.told.append)
    looks.show(picture(1))
    assert asked.wait(30)
    watcher.busy = False
    looks.show(picture(2))
    until(lambda: watcher.looked != [])
    assert watcher.looked == [2]
    looks.end()


def test_one_that_fails_is_the_end_of_looking_only(caplog: pytest.LogCaptureFixture) -> None:
    def make() -> onlooker.Look:
        raise FileNotFoundError

    looks = Onlooker(make, lambda: False, lambda _: None)
    looks.show(picture(1))
    until(lambda: "nobody looks along" in caplog.text)
    looks.show(picture(2))
