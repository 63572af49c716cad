"""Is the room quiet, and would a headset help?"""

import pytest

from oefenruimte.app.surroundings import Noise, NoiseCheck, headphones_help
from oefenruimte.domain.recording import Level

STEP = 100


def listen(check: NoiseCheck, *levels: float, at: int = 0) -> int:
    for rms in levels:
        check.heard(at, Level(rms, rms + 6))
        at += STEP
    return at


def speaking(voice: float, room: float, words: int = 10) -> list[float]:
    """Three parts voice, one part nothing but the room."""
    return [voice, voice, voice, room] * words


@pytest.mark.parametrize(
    ("levels", "noise"),
    [
        ([-60.0] * 10, Noise.UNKNOWN),  # one second tells nothing
        ([-60.0] * 40, Noise.QUIET),
        ([-90.0] * 40, Noise.UNKNOWN),  # off
        ([-35.0] * 40, Noise.NOISY),  # a fan, and nobody speaks
        (speaking(-25, -60), Noise.QUIET),
        (speaking(-28, -36), Noise.NOISY),
        (speaking(-15, -38), Noise.QUIET),  # loud enough above it
    ],
)
def test_the_room_between_the_words(levels: list[float], noise: Noise) -> None:
    check = NoiseCheck()
    listen(check, *levels)
    assert check.noise() is noise


def test_at_the_edge_the_judgement_stays() -> None:
    check = NoiseCheck()
    at = listen(check, *[-45.0] * 40)
    assert check.noise() is Noise.QUIET
    at = listen(check, *[-35.0] * 80, at=at)
    assert check.noise() is Noise.NOISY
    at = listen(check, *[-45.0] * 80, at=at)
    assert check.noise() is Noise.NOISY
    listen(check, *[-55.0] * 80, at=at)
    assert check.noise() is Noise.QUIET


@pytest.mark.parametrize(
    ("speaker", "microphone", "helps"),
    [
        ("Ingebouwde luidspreker", "Ingebouwde microfoon", True),
        ("", "", True),
        ("Headset Jabra Evolve", "Ingebouwde microfoon", False),
        ("Luidsprekers", "USB Headset", False),
        ("AirPods van Sanne", "AirPods van Sanne", False),
    ],
)
def test_a_headset_is_known_by_its_name(speaker: str, microphone: str, helps: bool) -> None:
    assert headphones_help(speaker, microphone) is helps
