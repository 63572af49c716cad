"""What is used while the chosen device is away, and what after it came back."""

import pytest

from fakes.capture import FakeRecorder
from oefenruimte.app.device_choice import Found, choose_camera, choose_microphone, look, name_of, pick
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.problem_texts import sentence
from oefenruimte.app.session import Devices
from oefenruimte.capture.voice import ThreadVoiceRecorder
from oefenruimte.domain.problem import Code, Problem, fail
from oefenruimte.domain.recording import Device

BUILT_IN = Device("camera:pci-0", "Ingebouwde camera", default=True)
LOOSE = Device("camera:usb-C525", "C525")
HEADSET, LAPTOP = Device("pulse:usb-jabra", "Jabra"), Device("pulse:pci", "Laptop", default=True)
CHOSEN = Preferences(
    camera=LOOSE.source, camera_name="C525", microphone="pulse:usb-jabra", microphone_name="Jabra"
)
BROKEN = Problem(Code.LIBRARY_MISSING)


def test_what_was_chosen_is_used_when_it_is_there() -> None:
    assert choose_camera(CHOSEN, (BUILT_IN, LOOSE)).source == LOOSE.source
    assert choose_microphone(CHOSEN, (LAPTOP, HEADSET)).source == HEADSET.source
    assert choose_camera(CHOSEN, (BUILT_IN, LOOSE)).away is None


def test_what_is_away_is_replaced_and_said_and_comes_back() -> None:
    camera, microphone = choose_camera(CHOSEN, (BUILT_IN,)), choose_microphone(CHOSEN, (LAPTOP,))
    assert (camera.source, microphone.source) == (BUILT_IN.source, "default")
    assert camera.away is not None
    assert sentence(camera.away) == "C525 is niet aangesloten. We gebruiken nu Ingebouwde camera."
    assert microphone.away is not None
    assert sentence(microphone.away) == "Jabra is niet aangesloten. We gebruiken nu Laptop."
    again = choose_camera(CHOSEN, (BUILT_IN, LOOSE), in_use=camera.source)
    assert (again.source, again.away) == (LOOSE.source, None)


def test_without_anything_else_the_problem_is_told_by_opening() -> None:
    assert choose_camera(CHOSEN, ()).source == LOOSE.source
    assert choose_microphone(CHOSEN, ()).source == HEADSET.source
    assert choose_camera(Preferences(), ()).source == "default"


def test_a_list_that_could_not_be_made_changes_nothing() -> None:
    assert choose_camera(CHOSEN, BROKEN).source == LOOSE.source
    assert choose_microphone(CHOSEN, BROKEN).source == HEADSET.source


def test_without_a_wish_the_first_is_used_and_stays_in_use() -> None:
    nobody = Preferences()
    assert choose_camera(nobody, (BUILT_IN, LOOSE)).source == BUILT_IN.source
    assert choose_camera(nobody, (BUILT_IN, LOOSE), in_use=LOOSE.source).source == LOOSE.source
    assert choose_camera(nobody, (BUILT_IN,), in_use=LOOSE.source).source == BUILT_IN.source
    assert choose_microphone(nobody, (LAPTOP,)).source == "default"


@pytest.mark.parametrize(
    "source", ["test:", "file:/tmp/film.mp4", "http://camera/beeld", "2", "unknown kind"]
)
def test_a_source_that_is_not_plugged_in_anywhere_is_left_alone(source: str) -> None:
    choice = choose_camera(Preferences(camera=source), (BUILT_IN,))
    assert (choice.source, choice.away) == (source, None)


def test_without_a_camera_by_choice() -> None:
    assert choose_camera(Preferences(camera=""), (BUILT_IN,)).source is None


def test_a_microphone_without_a_default_to_name() -> None:
    choice = choose_microphone(CHOSEN, (Device("pulse:other", "Tafel"),))
    assert choice.source == "default"
    assert choice.away is not None
    assert sentence(choice.away) == "Jabra is niet aangesloten. We gebruiken nu het gewone apparaat."


def test_one_list_that_fails_leaves_the_other() -> None:
    def refuse() -> list[Device]:
        raise fail(Code.LIBRARY_MISSING, name="PortAudio")

    devices = Devices(lambda: [BUILT_IN], refuse, FakeRecorder, ThreadVoiceRecorder)
    found = look(devices)
    assert found.cameras == (BUILT_IN,)
    assert isinstance(found.microphones, Problem)
    camera, microphone = pick(CHOSEN, devices)
    assert (camera.source, microphone.source) == (BUILT_IN.source, HEADSET.source)
    assert name_of(BUILT_IN.source, found.cameras) == "Ingebouwde camera"
    assert name_of(HEADSET.source, found.microphones) == ""
    assert isinstance(found, Found)
