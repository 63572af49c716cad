"""The doctor never falls ill itself, and says what is wrong in words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from oefenruimte.app.doctor import Check, examine
from oefenruimte.app.session import Devices
from oefenruimte.capture.voice import ThreadVoiceRecorder
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.recording import Device
from tests.fakes.ui_recorder import ScriptedRecorder


def checks(home: Path, cameras: Callable[[], list[Device]] = list) -> dict[str, Check]:
    devices = Devices(cameras, lambda: [Device("0", "Headset")], ScriptedRecorder, ThreadVoiceRecorder)
    found = examine(home, devices)
    return {check.name: check for check in found}


def test_what_is_there_is_named(tmp_path: Path) -> None:
    found = checks(tmp_path / "nog" / "niet", lambda: [Device("0", "C920"), Device("1", "OBS")])
    assert found["camera"] == Check("camera", True, "Gevonden: C920, OBS.")
    assert found["map"] == Check("map", True, f"Je gegevens staan in {tmp_path / 'nog' / 'niet'}.")
    assert found["ruimte"].ok is not None
    assert not (tmp_path / "nog").exists()


def test_no_camera_is_told_with_a_way_out(tmp_path: Path) -> None:
    camera = checks(tmp_path)["camera"]
    assert camera.ok is False
    assert "met alleen geluid" in camera.sentence


@pytest.mark.parametrize("error", [fail(Code.LIBRARY_MISSING, name="PortAudio"), RuntimeError("a driver")])
def test_a_driver_that_fails_is_an_outcome(tmp_path: Path, error: Exception) -> None:
    def broken() -> list[Device]:
        raise error

    camera = checks(tmp_path, broken)["camera"]
    assert camera.ok is False
    assert "a driver" not in camera.sentence


def test_a_file_where_the_data_should_be(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("x")
    assert checks(home)["map"].ok is False
    assert checks(home / "deeper")["map"].ok is False


def test_a_disk_that_does_not_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise OSError

    monkeypatch.setattr("shutil.disk_usage", refuse)
    assert checks(tmp_path)["ruimte"].ok is False
