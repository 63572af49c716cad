"""The camera and sound check says what was measured, and nothing else."""

import pytest

from oefenruimte.app.device_check import (
    Light,
    Picture,
    PictureCheck,
    Sound,
    SoundCheck,
    meter_part,
)
from oefenruimte.domain.recording import Level


def seen(*brightness: float, every: int = 300) -> tuple[PictureCheck, int]:
    check, now = PictureCheck(opened_at=0), 0
    for value in brightness:
        now += every
        check.arrived(now, value)
    return check, now


def test_a_picture_is_waited_for_and_then_missed() -> None:
    check = PictureCheck(opened_at=1000)
    assert check.picture(2000) is Picture.WAITING
    assert check.picture(6900) is Picture.WAITING
    assert check.picture(7100) is Picture.FROZEN
    assert check.light(7100) is Light.UNKNOWN


def test_a_picture_that_stops_is_frozen_and_comes_back() -> None:
    check, now = seen(120, 120)
    assert check.picture(now + 2900) is Picture.WORKS
    assert check.picture(now + 3100) is Picture.FROZEN
    assert check.light(now + 3100) is Light.UNKNOWN
    check.arrived(now + 3200)
    assert check.picture(now + 3200) is Picture.WORKS


@pytest.mark.parametrize(
    ("brightness", "picture", "light"),
    [
        (0, Picture.BLACK, Light.UNKNOWN),
        (11, Picture.BLACK, Light.UNKNOWN),
        (13, Picture.WORKS, Light.TOO_DARK),
        (44, Picture.WORKS, Light.TOO_DARK),
        (46, Picture.WORKS, Light.BIT_DARK),
        (79, Picture.WORKS, Light.BIT_DARK),
        (81, Picture.WORKS, Light.GOOD),
        (255, Picture.WORKS, Light.GOOD),
    ],
)
def test_light_is_the_mean_brightness(brightness: float, picture: Picture, light: Light) -> None:
    check, now = seen(brightness, brightness, brightness)
    assert check.picture(now) is picture
    assert check.light(now) is light


def test_light_does_not_flicker_at_a_limit() -> None:
    check, now = seen(*[78.0] * 5)
    assert check.light(now) is Light.BIT_DARK
    for _ in range(5):
        now += 300
        check.arrived(now, 82.0)
    assert check.light(now) is Light.BIT_DARK
    for _ in range(5):
        now += 300
        check.arrived(now, 90.0)
    assert check.light(now) is Light.GOOD


def test_one_dark_picture_is_no_dark_room() -> None:
    check, now = seen(130, 130, 130, 130, 40)
    assert check.light(now) is Light.GOOD


def heard(*levels: float, peak: float = -20.0) -> tuple[SoundCheck, int]:
    check, now = SoundCheck(opened_at=0), 0
    for level in levels:
        now += 100
        check.heard(now, Level(level, max(level, peak) if level > -90 else level))
    return check, now


@pytest.mark.parametrize(
    ("levels", "sound"),
    [
        ([], Sound.WAITING),
        ([-62.0] * 5, Sound.WAITING),  # a quiet room
        ([-55.0] * 5, Sound.SOFT),
        ([-49.0] * 5, Sound.GOOD),
        ([-25.0] * 5, Sound.GOOD),
        ([-13.0] * 5, Sound.GOOD),
        ([-12.0] * 5, Sound.LOUD),
        ([-90.0] * 29, Sound.WAITING),
        ([-90.0] * 31, Sound.MUTED),
        ([-66.0] * 31, Sound.SILENT),
        ([-64.0] * 31, Sound.WAITING),
        ([-64.0] * 81, Sound.SILENT),  # a microphone in another room
        ([-64.0] * 79 + [-30.0] + [-64.0] * 5, Sound.GOOD),
    ],
)
def test_sound_in_words(levels: list[float], sound: Sound) -> None:
    check, now = heard(*levels)
    assert check.sound(now) is sound


def test_clipping_is_heard_even_when_the_rest_is_soft() -> None:
    check, now = heard(-30.0, peak=-0.1)
    assert check.sound(now) is Sound.LOUD
    check, now = heard(-30.0, -30.0, peak=-0.1)
    assert check.sound(now) is Sound.CLIPPED


def test_who_was_heard_may_be_quiet_for_long() -> None:
    check, now = heard(-25.0)
    assert check.sound(now) is Sound.GOOD
    for _ in range(300):
        now += 100
        check.heard(now, Level(-64.0, -60.0))
    assert check.sound(now) is Sound.GOOD


def test_a_pause_after_good_sound_stays_good() -> None:
    check, now = heard(-25.0)
    assert check.sound(now) is Sound.GOOD
    for _ in range(50):
        now += 100
        check.heard(now, Level(-58.0, -50.0))
    assert check.sound(now) is Sound.GOOD


def test_one_bang_is_no_loud_voice() -> None:
    check, now = heard(-40.0, -5.0, -40.0)
    assert check.sound(now) is Sound.GOOD


def test_a_loud_moment_passes() -> None:
    check, now = heard(-5.0, -5.0)
    assert check.sound(now) is Sound.LOUD
    for _ in range(16):
        now += 100
        check.heard(now, Level(-30.0, -20.0))
    assert check.sound(now) is Sound.GOOD


def test_levels_that_stop_coming_are_silence() -> None:
    check, now = heard(-25.0)
    assert check.sound(now + 3100) is Sound.MUTED
    check.heard(now + 3200, Level(-25.0, -20.0))
    assert check.sound(now + 3200) is Sound.GOOD


@pytest.mark.parametrize(("db", "part"), [(-90.0, 0.0), (-60.0, 0.0), (-30.0, 0.5), (0.0, 1.0)])
def test_meter(db: float, part: float) -> None:
    assert meter_part(Level(db, db)) == pytest.approx(part)
