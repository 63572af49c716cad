import pytest

from oefenruimte.app.preferences import Preferences


@pytest.mark.parametrize(
    ("preferences", "camera", "microphone"),
    [
        (Preferences(), "0", "default"),
        (Preferences(camera="2", microphone="Tafelmicrofoon"), "2", "Tafelmicrofoon"),
        (Preferences(camera="", microphone=""), None, "default"),
    ],
)
def test_what_is_opened_to_record(preferences: Preferences, camera: str | None, microphone: str) -> None:
    assert preferences.camera_source == camera
    assert preferences.microphone_source == microphone
