"""The exercises on this computer: newest version, refused folders, import all or nothing."""

from pathlib import Path

import pytest

from oefenruimte.app.library import Library
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.scenarios import write_package
from tests.fakes.scenarios import make_scenario


@pytest.fixture
def library(tmp_path: Path) -> Library:
    make_scenario(tmp_path / "built-in" / "een", turns=1, choice=False, scenario_id="een", version="1.9")
    return Library(tmp_path / "built-in", tmp_path / "home" / "scenarios")


def test_what_is_built_in_is_there(library: Library) -> None:
    (scenario,) = library.all()
    assert scenario.id == "een"
    assert scenario.first_turn.clip.duration_ms > 0
    assert library.find("een", "1.9") == scenario
    assert library.find("een", "2.0") is None


def test_an_import_is_there_at_once_and_the_newest_version_counts(library: Library, tmp_path: Path) -> None:
    library.all()
    folder = tmp_path / "new"
    make_scenario(folder, turns=3, choice=True, scenario_id="een", version="1.10")
    package = tmp_path / "een.oefenscenario"
    write_package(folder, package)
    imported = library.import_(package)
    assert imported.scenario.version == "1.10"
    assert [scenario.version for scenario in library.all()] == ["1.10"]
    assert library.get("een", "1.9").version == "1.9"  # who practised the old one still has it
    assert imported.scenario.folder.is_relative_to(tmp_path / "home")


def test_importing_the_same_again_replaces_it(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    make_scenario(folder, turns=1, choice=False, scenario_id="twee", title="Oud")
    library.import_(folder)
    make_scenario(tmp_path / "newer", turns=1, choice=False, scenario_id="twee", title="Nieuw")
    library.import_(tmp_path / "newer")
    assert library.get("twee").title == "Nieuw"
    assert not list((tmp_path / "home" / "scenarios").glob(".new-*"))


def test_a_wrong_exercise_is_not_half_imported(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    make_scenario(folder, turns=1, choice=False, scenario_id="twee")
    next(folder.rglob("*.mp4")).unlink()
    with pytest.raises(Failure) as refused:
        library.import_(folder)
    assert refused.value.problem.code is Code.SCENARIO_INVALID
    assert refused.value.problem.facts["first"]
    assert [scenario.id for scenario in library.all()] == ["een"]
    assert not list((tmp_path / "home").rglob("*.yaml"))


def test_links_in_a_folder_are_not_followed(library: Library, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim")
    folder = tmp_path / "new"
    make_scenario(folder, turns=1, choice=False, scenario_id="twee")
    (folder / "extra.txt").symlink_to(secret)
    library.import_(folder)
    assert not [file for file in (tmp_path / "home").rglob("*") if file.name == "extra.txt"]


def test_an_unknown_exercise_is_named(library: Library) -> None:
    with pytest.raises(Failure) as unknown:
        library.get("niets")
    assert unknown.value.problem.code is Code.SCENARIO_UNKNOWN


def test_a_broken_folder_does_not_hide_the_others(library: Library, tmp_path: Path) -> None:
    broken = tmp_path / "built-in" / "stuk"
    broken.mkdir()
    (broken / "scenario.yaml").write_text("id: [")
    assert [scenario.id for scenario in library.all()] == ["een"]
    assert library.refused()[broken]
