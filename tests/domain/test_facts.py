"""What the facts of a whole take come to."""

import pytest

from oefenruimte.domain.facts import (
    LEAST_SPEECH_MS,
    SHORTEST_SILENCE_MS,
    AnswerFacts,
    Framing,
    Light,
    PictureFacts,
    Span,
    TakeFacts,
    VoiceFacts,
)


def voice(*edges: int, pace: float | None = None, level_db: float | None = None) -> VoiceFacts:
    spans = tuple(Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
    return VoiceFacts(10_000, spans, pace, level_db)


def test_silences_lie_between_words() -> None:
    told = voice(1_200, 2_000, 2_000 + SHORTEST_SILENCE_MS, 4_000, 4_000 + SHORTEST_SILENCE_MS - 1, 6_000)
    assert told.silences == (Span(2_000, 2_000 + SHORTEST_SILENCE_MS),)
    assert told.first_word_ms == 1_200
    assert told.enough
    assert voice().silences == ()
    assert voice().first_word_ms is None
    assert voice(0, LEAST_SPEECH_MS).enough
    assert not voice(0, LEAST_SPEECH_MS - 1).enough


def test_of_a_whole_take() -> None:
    one = AnswerFacts(
        voice(0, 3_000, 4_000, 5_000, pace=4.0, level_db=-20.0),
        PictureFacts(10, 9, Framing.GOOD, Light.DARK),
    )
    other = AnswerFacts(
        voice(0, 1_000, 3_500, 4_500, pace=7.0, level_db=-30.0),
        PictureFacts(4, 4, Framing.TOO_LOW, Light.GOOD),
    )
    third = AnswerFacts(None, PictureFacts(7, 7, Framing.TOO_LOW, Light.GOOD))
    take = TakeFacts((one, other, AnswerFacts(), third))
    assert take.speech_ms == 6_000
    assert take.longest_silence == (1, Span(1_000, 3_500))
    assert take.pace == pytest.approx(5.0)
    assert take.level_db == pytest.approx(-21.55, abs=0.01)  # two thirds at -20, one third at -30
    assert take.framing is Framing.TOO_LOW
    assert take.light is Light.GOOD
    assert take.enough


def test_of_nothing() -> None:
    take = TakeFacts((AnswerFacts(), AnswerFacts(voice())))
    assert (take.speech_ms, take.enough) == (0, False)
    assert take.longest_silence is take.pace is take.level_db is take.framing is take.light is None
