"""A recorder that is closed after each test, and proof that nothing of it stays behind."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from oefenruimte.capture import ThreadRecorder
from tests.capture.helpers import until

MakeRecorder = Callable[..., ThreadRecorder]


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    until(lambda: not [t for t in threading.enumerate() if t not in before and t.is_alive()], 10)


@pytest.fixture
def make_recorder(_no_threads_left: None) -> Iterator[MakeRecorder]:
    made: list[ThreadRecorder] = []

    def make(**parts: Any) -> ThreadRecorder:
        recorder = ThreadRecorder(**parts)
        made.append(recorder)
        return recorder

    yield make
    for recorder in made:
        recorder.close()
