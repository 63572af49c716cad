import pytest

from oefenruimte.domain.facts import Loudness, Pace
from oefenruimte.insight.bands import CALM_BELOW, QUICK_ABOVE, loudness_band, pace_band, pace_place


@pytest.mark.parametrize(
    ("pace", "word"),
    [(2.9, Pace.CALM), (3.9, Pace.CALM), (4.0, Pace.NORMAL), (6.0, Pace.NORMAL), (6.1, Pace.QUICK)],
)
def test_words_for_a_pace(pace: float, word: Pace) -> None:
    assert pace_band(pace) is word


@pytest.mark.parametrize(
    ("level", "word"),
    [(-60.0, Loudness.SOFT), (-42.5, Loudness.SOFT), (-23.0, Loudness.GOOD), (-9.0, Loudness.LOUD)],
)
def test_words_for_a_loudness(level: float, word: Loudness) -> None:
    assert loudness_band(level) is word


def test_how_far_a_pace_lies_in_its_band() -> None:
    middle = (CALM_BELOW + QUICK_ABOVE) / 2
    assert pace_place(CALM_BELOW) == 0.0
    assert pace_place(middle) == pytest.approx(0.5)
    assert pace_place(QUICK_ABOVE) == 1.0
    assert pace_place(QUICK_ABOVE + 1.0) == pytest.approx(0.5)
    assert pace_place(0.5) == 0.0
    assert pace_place(20.0) == 1.0
