"""Places on the scale in words."""

from datetime import date

import pytest

from oefenruimte.app.place_words import place_words, standing_words
from oefenruimte.domain.growth import Goal, GoalLevel, Standing
from oefenruimte.domain.ids import GoalId


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (0, "begin"),
        (0.1, "begin"),
        (0.4, "tussen begin en op weg"),
        (0.7, "bijna op weg"),
        (0.9, "op weg"),
        (1.0, "op weg"),
        (1.5, "tussen op weg en goed"),
        (2.0, "goed"),
        (2.8, "bijna sterk"),
        (2.9, "sterk"),
        (3.0, "sterk"),
    ],
)
def test_a_place_is_said_in_words_and_never_as_a_number(place: float, words: str) -> None:
    assert place_words(place) == words


def goal(place: float) -> Goal:
    return Goal(GoalId("a" * 20), GoalLevel.OWN, "Doorvragen", place)


@pytest.mark.parametrize(
    ("baseline", "now", "aim", "words"),
    [
        (0.1, 1.7, goal(2.5), "Doorvragen: van begin naar bijna goed, doel tussen goed en sterk"),
        (1.0, 2.0, goal(2.0), "Doorvragen: van op weg naar goed, doel gehaald"),
        (1.0, 1.0, None, "Doorvragen: nu en bij je nulmeting op weg"),
        (None, 2.0, None, "Doorvragen: nu goed"),
        (1.0, None, None, "Doorvragen: bij je nulmeting op weg"),
        (None, None, goal(2.0), "Doorvragen: nog niets gezien, doel goed"),
    ],
)
def test_a_line_of_the_chart_in_words(
    baseline: float | None, now: float | None, aim: Goal | None, words: str
) -> None:
    on = date(2026, 2, 3) if baseline is not None else None
    assert standing_words(Standing("Doorvragen", baseline, on, now, aim, ())) == words
