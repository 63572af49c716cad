"""A look at the preview, as the recorder's process takes it."""

import pickle
import subprocess
import sys

import cv2
import numpy as np
import pytest

from oefenruimte.bootstrap import models
from oefenruimte.domain.facts import Framing, Light
from oefenruimte.domain.recording import PreviewFrame
from oefenruimte.insight.live import LiveLook
from oefenruimte.insight.looks import MakeLook
from tests.insight.heads import car, moved, webcam


@pytest.fixture(scope="module")
def look() -> LiveLook:
    return pickle.loads(pickle.dumps(MakeLook(models())))()  # as it comes to another process


def preview(picture: np.ndarray) -> PreviewFrame:
    """640 x 360, with walls at the sides."""
    wide = np.full((360, 640, 3), 110, np.uint8)
    scaled = cv2.resize(picture, (480, 360))
    wide[:, 80:560] = scaled
    return PreviewFrame(640, 360, wide.tobytes(), 1)


def test_the_recorders_process_loads_little_before_its_first_word() -> None:
    """What it is sent is found by name: were that beside the database, all of that would come along."""
    program = (
        "import pickle, sys; pickle.load(sys.stdin.buffer);"
        "print(*{'sqlalchemy', 'cryptography', 'cv2', 'numpy', 'oefenruimte.app'} & sys.modules.keys())"
    )
    sent = pickle.dumps(MakeLook(models()))
    done = subprocess.run([sys.executable, "-c", program], input=sent, capture_output=True, check=True)
    assert done.stdout.split() == []


def test_a_good_picture(look: LiveLook) -> None:
    for heads in (webcam(), car()):
        assert look(preview(heads[0])) == (Framing.GOOD, Light.GOOD)


def test_what_could_be_better(look: LiveLook) -> None:
    assert look(preview(moved(car()[0], 0, 0.25)))[0] is Framing.TOO_LOW
    dark = (car()[0] * 0.15).astype(np.uint8)
    frame = PreviewFrame(dark.shape[1], dark.shape[0], dark.tobytes(), 1)
    assert look(frame) == (Framing.GOOD, Light.DARK)


def test_nobody_there(look: LiveLook) -> None:
    assert look(PreviewFrame(640, 360, bytes(640 * 360 * 3), 1)) == (Framing.NO_FACE, Light.DARK)
