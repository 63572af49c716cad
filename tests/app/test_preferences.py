import pytest

from oefenruimte.app.preferences import Preferences, _clean
from oefenruimte.domain.recording import Quality


@pytest.mark.parametrize(
    ("preferences", "camera", "microphone"),
    [
        (Preferences(), "default", "default"),
        (Preferences(camera="2", microphone="Tafelmicrofoon"), "2", "Tafelmicrofoon"),
        (Preferences(camera="", microphone=""), None, "default"),
    ],
)
def test_what_is_opened_to_record(preferences: Preferences, camera: str | None, microphone: str) -> None:
    assert preferences.camera_source == camera
    assert preferences.microphone_source == microphone


def test_a_number_of_an_earlier_version_says_nothing_about_which_camera() -> None:
    assert _clean({"camera": "2", "microphone": "Headset"}).camera is None
    kept = {"camera": "camera:usb-C525", "camera_name": "C525", "microphone_name": 3}
    assert _clean(kept) == Preferences(camera="camera:usb-C525", camera_name="C525")
    assert _clean({"camera": ""}).camera_source is None


def test_a_quality_that_is_not_known_is_the_usual_one() -> None:
    assert _clean({"quality": "cinema"}).picture is Quality.NORMAL
    assert _clean({"quality": "high"}).picture is Quality.HIGH


def test_reminders_are_off_until_they_are_wanted_and_hours_are_hours() -> None:
    assert not Preferences().reminders
    kept = _clean({"reminders": True, "reminder_from": "20:30", "reminder_until": "02:00"})
    assert (kept.reminders, kept.reminder_from, kept.reminder_until) == (True, "20:30", "02:00")
    for wrong in ("24:00", "9:00", "morgen", "", "12:60", 9):
        assert _clean({"reminder_from": wrong}).reminder_from == Preferences().reminder_from
