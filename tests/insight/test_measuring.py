"""Measured in a process of its own, that gets nothing but the bytes it asks for."""

import io
import os

import numpy as np
import pytest

from fakes.sounds import phrases, recording, silence
from oefenruimte.bootstrap import models
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.insight.measuring import Measuring

VOICE = "de-tas-met-brieven/1"


@pytest.fixture(scope="module")
def told() -> tuple[bytes, float]:
    """A recording: 1.2 s of silence, a phrase, 1.5 s, a phrase; and where the second one begins (ms)."""
    one, other = phrases(VOICE)[:2]
    sound = np.concatenate([silence(1.2), one, silence(1.5), other, silence(0.8)])
    return recording(sound), 2700 + len(one) / 16


def test_a_recording_is_measured(told: tuple[bytes, float]) -> None:
    content, second = told
    progress: list[float] = []
    with Measuring(models()) as measuring:
        facts = measuring.answer(io.BytesIO(content), on_progress=progress.append)
        again = measuring.answer(io.BytesIO(content))  # the same process
    assert facts is not None
    assert facts.voice is not None
    assert facts.voice.first_word_ms == pytest.approx(1200, abs=100)
    assert facts.voice.speech[1].start_ms == pytest.approx(second, abs=100)
    assert again == facts
    assert progress == sorted(progress)
    assert 0 < progress[0] < progress[-1] <= 1


class Torn(io.BytesIO):
    """Cannot be read from somewhere on."""

    def __init__(self, content: bytes, from_where: int) -> None:
        super().__init__(content)
        self._from = from_where

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() + (size or 0) > self._from:
            raise fail(Code.FILE_DAMAGED, "a chunk")
        return super().read(size)


def test_what_comes_before_a_damaged_spot_is_measured(told: tuple[bytes, float]) -> None:
    one = np.concatenate([silence(1), *phrases(VOICE), *phrases(VOICE)])
    content = recording(one)
    with Measuring(models()) as measuring:
        facts = measuring.answer(Torn(content, 70_000))
        torn = measuring.answer(io.BytesIO(content[: len(content) // 2]))  # a tail that is missing
    assert len(content) > 120_000
    for found in (facts, torn):
        assert found is not None
        assert found.voice is not None
        assert found.voice.first_word_ms == pytest.approx(1000, abs=100)
        assert 0.4 * len(one) / 16 < found.voice.duration_ms < len(one) / 16


@pytest.mark.parametrize("content", [b"", b"nothing", b"\x00\x00\x00\x18ftypisom" + bytes(200)])
def test_what_is_no_recording_has_no_facts(content: bytes) -> None:
    with Measuring(models()) as measuring:
        assert measuring.answer(io.BytesIO(content)) is None


def test_one_that_is_damaged_from_the_start_has_no_facts(told: tuple[bytes, float]) -> None:
    with Measuring(models()) as measuring:
        assert measuring.answer(Torn(told[0], 0)) is None


def test_who_does_not_want_to_know_any_more_is_let_go(told: tuple[bytes, float]) -> None:
    with Measuring(models()) as measuring:
        with pytest.raises(Failure) as caught:
            measuring.answer(io.BytesIO(told[0]), cancelled=lambda: True)
        assert caught.value.problem.code is Code.INTERRUPTED
        assert measuring.answer(io.BytesIO(told[0])) is not None  # another process


def test_without_models_nothing_is_measured(told: tuple[bytes, float], tmp_path: os.PathLike[str]) -> None:
    with Measuring(tmp_path) as measuring, pytest.raises(Failure) as caught:  # type: ignore[arg-type]
        measuring.answer(io.BytesIO(told[0]))
    assert caught.value.problem.code is Code.NOT_MEASURED
