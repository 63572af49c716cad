import numpy as np
import pytest
from studio.ear import letter_errors
from studio.phonemes import to_model
from studio.score import LOUDNESS_RATE
from studio.sound import ROOMS, room_of
from studio.voice import RATE, loudness_of


@pytest.mark.parametrize(
    ("ipa", "symbols"),
    [
        ("ɣəʋˈoːn", "xəʋˈoʊn"),  # a long vowel glides
        ("kˈoːr", "kˈoːɾ"),  # but not before r,
        ("lˈoːpən tə", "lˈoʊpə tə"),  # the n of an ending is not said
        ("kɛrk", "kɛɾk"),
        ("ɪk bˈɛl y ʋˈɛl", "ɪk bˈɛl yː ʋˈɛl"),  # a word of one short sound is lengthened
        ("(en)wˈɛb(nl)", "wˈɛb"),
    ],
)
def test_dutch_sounds_become_symbols_of_the_model(ipa: str, symbols: str) -> None:
    assert to_model(ipa) == symbols


def test_figures_and_accents_are_not_mistakes() -> None:
    assert letter_errors("Mijn buurman van tachtig, één keer.", "mijn buurman van 80 een keer") == 0
    assert letter_errors("Geen geld.", "Een geld") == pytest.approx(1 / 8)
    assert letter_errors("Ja.", "") == 1


def test_loudness_follows_the_voice() -> None:
    voice = np.zeros(RATE * 2)
    voice[RATE:] = np.sin(np.arange(RATE) / 20)
    heard = loudness_of(voice, 2.0)
    assert len(heard) == 2 * LOUDNESS_RATE
    assert heard[:90].max() < 0.01
    assert heard[110:190].min() > 0.9


def test_a_scene_with_details_sounds_like_its_place() -> None:
    assert room_of("balie:Informatie|rij") == ROOMS["balie"]
    assert room_of("woonkamer:beeldbellen").line
    assert not room_of("woonkamer:gordijnen").line
