from collections.abc import Iterator

import cv2
import pytest

from oefenruimte.bootstrap import models
from oefenruimte.insight.answer import VOICE_MODEL
from oefenruimte.insight.faces import FaceFinder
from oefenruimte.insight.silero import Silero


@pytest.fixture(scope="session")
def silero() -> Silero:
    return Silero(models() / VOICE_MODEL)


@pytest.fixture(scope="package")
def finder() -> Iterator[FaceFinder]:
    """On one processor, as in the process that measures."""
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    yield FaceFinder(models())
    cv2.setNumThreads(before)
