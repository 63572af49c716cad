"""The model written out in numpy answers as the original does."""

import json
from pathlib import Path

import numpy as np
import pytest

from fakes.sounds import babble
from oefenruimte.bootstrap import models
from oefenruimte.insight.answer import VOICE_MODEL
from oefenruimte.insight.silero import WINDOW, Silero
from oefenruimte.insight.weights import read_weights

# What silero_vad.onnx of silero-vad 6.2.3 answers in onnxruntime 1.31.1, window by window.
ORIGINAL = json.loads((Path(__file__).parent / "silero_answers.json").read_text("utf-8"))


def test_it_answers_as_the_original(silero: Silero) -> None:
    sound = babble(4.0)
    answers = np.concatenate(list(silero.listen(iter([sound]))))
    assert len(answers) == len(ORIGINAL) == 4 * 16_000 // WINDOW
    assert np.abs(answers - ORIGINAL).max() < 0.0002  # the original is rounded to 0.0001
    assert min(ORIGINAL) < 0.05
    assert max(ORIGINAL) > 0.95


def test_how_the_sound_comes_in_makes_no_difference(silero: Silero) -> None:
    sound = babble(12.0)  # more than one batch
    whole = np.concatenate(list(silero.listen(iter([sound]))))
    pieces = np.split(sound, [1, 1, 700, 90_001, 150_000])
    assert np.abs(np.concatenate(list(silero.listen(iter(pieces)))) - whole).max() < 0.00001


def test_the_last_window_may_be_short(silero: Silero) -> None:
    sound = np.zeros(WINDOW + 1, np.float32)
    assert [len(each) for each in silero.listen(iter([sound]))] == [2]
    assert list(silero.listen(iter([]))) == []
    assert list(silero.listen(iter([sound[:0]]))) == []


@pytest.mark.parametrize("cut", [0, 3, 40, 5_000, -1])
def test_half_a_model_is_no_model(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "half.onnx"
    path.write_bytes((models() / VOICE_MODEL).read_bytes()[:cut])
    with pytest.raises(ValueError):
        Silero(path)


def test_something_else_is_no_model(tmp_path: Path) -> None:
    path = tmp_path / "else.onnx"
    path.write_bytes(b"\xff" * 200)
    with pytest.raises(ValueError):
        read_weights(path)
    path.write_bytes(b"\x0a\x01a")
    assert read_weights(path) == {}
    with pytest.raises(FileNotFoundError):
        Silero(tmp_path / "gone.onnx")
