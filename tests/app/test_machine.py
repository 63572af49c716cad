import stat
from pathlib import Path

import pytest

from oefenruimte.app.door import place_of_window
from oefenruimte.app.machine import FILE, MachineMemory, Remembered


def test_what_was_kept_is_there_the_next_time(tmp_path: Path) -> None:
    MachineMemory(tmp_path).update(language="en")
    MachineMemory(tmp_path).update(geometry="AdnQ")
    MachineMemory(tmp_path).update(menu_bar=True)
    assert MachineMemory(tmp_path).load() == Remembered("en", "AdnQ", menu_bar=True)
    assert place_of_window(tmp_path) == "AdnQ"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"language": "fr", "geometry": 3, "menu_bar": "ja"}', "\udcff"]
)
def test_a_damaged_file_is_as_new(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_bytes(text.encode("utf-8", "surrogateescape"))
    assert MachineMemory(tmp_path).load() == Remembered()
    assert place_of_window(tmp_path) == ""


def test_a_folder_that_cannot_be_made_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "gone").write_bytes(b"a file in its place")
    memory = MachineMemory(tmp_path / "gone")
    memory.update(language="en")
    assert memory.load() == Remembered()


def test_a_home_that_is_not_there_yet_is_made_private(tmp_path: Path) -> None:
    home = tmp_path / "nieuw" / "thuis"
    MachineMemory(home).update(language="en")
    assert MachineMemory(home).load().language == "en"
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
