"""What is told to who helps: versions, and numbers where a name would say too much."""

import re
import tomllib
from pathlib import Path

import pytest

from oefenruimte.app.diagnosis import BUILD_FILE, PARTS, build, how_many, save_report, this_computer
from oefenruimte.app.licences import OWN, licence_texts, read_licence
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.ui.assets import find_assets

ROOT = Path(__file__).resolve().parents[2]


def test_every_part_that_is_asked_for_is_told() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = {
        re.split(r"[><=!~ ;\[]", line)[0].lower()
        for line in project["dependencies"]
        if "sys_platform" not in line  # of one system only
    }
    assert set(PARTS) == named


def test_versions_are_those_that_are_here() -> None:
    computer = this_computer()
    assert computer.program.count(".") == 2
    assert {part.name for part in computer.parts} == set(PARTS)
    assert all(part.version for part in computer.parts)


def test_how_it_was_built_is_known_where_it_was(tmp_path: Path) -> None:
    assert build(tmp_path) == ""
    (tmp_path / BUILD_FILE).write_text("2026-11-22 9b67613\n")
    assert build(tmp_path) == "2026-11-22 9b67613"


def test_devices_are_counted_not_named() -> None:
    def broken() -> list[str]:
        raise RuntimeError("Webcam van Wilhelmina")

    assert how_many(lambda: ["Webcam van Wilhelmina", "b"]) == 2
    assert how_many(broken) is None


def test_a_report_is_whole_or_not_there(tmp_path: Path) -> None:
    save_report("één verslag\n", tmp_path / "verslag.txt")
    assert (tmp_path / "verslag.txt").read_text("utf-8") == "één verslag\n"
    with pytest.raises(Failure) as failed:
        save_report("x", tmp_path / "weg" / "verslag.txt")
    assert failed.value.problem.code is Code.EXPORT_FAILED


def test_licences_come_along(tmp_path: Path) -> None:
    texts = licence_texts(find_assets())
    assert list(texts)[:2] == [OWN, "THIRD-PARTY.md"]
    assert "EUROPEAN UNION PUBLIC LICENCE" in read_licence(texts[OWN]).upper()
    assert "PySide6" in read_licence(texts["THIRD-PARTY.md"])
    assert len(texts) > 20
    assert licence_texts(tmp_path / "assets") == {}
