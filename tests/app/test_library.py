"""The exercises on this computer: newest version, refused folders, import all or nothing."""

import errno
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from oefenruimte import capture
from oefenruimte.app import library as app_library
from oefenruimte.app.library import Library
from oefenruimte.domain.media import Probe
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


def test_what_lies_about_among_the_imports_does_not_matter(library: Library, tmp_path: Path) -> None:
    make_scenario(tmp_path / "new", turns=1, choice=False, scenario_id="twee")
    library.import_(tmp_path / "new")
    imports = tmp_path / "home" / "scenarios"
    (imports / "Thumbs.db").write_bytes(b"x")
    shutil.copytree(imports / "twee" / "1.0", imports / "twee" / ".new-1.0")
    again = Library(tmp_path / "built-in", imports)
    assert [scenario.id for scenario in again.all()] == ["een", "twee"]
    assert again.refused() == {}


def test_a_replacement_that_fails_leaves_the_old_one(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_scenario(tmp_path / "old", turns=1, choice=False, scenario_id="twee", title="Oud")
    library.import_(tmp_path / "old")
    make_scenario(tmp_path / "new", turns=1, choice=False, scenario_id="twee", title="Nieuw")
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.name.startswith(".new-"):
            raise OSError(errno.ENOSPC, "full")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(Failure) as failed:
        library.import_(tmp_path / "new")
    assert failed.value.problem.code is Code.DISK_FULL
    assert Library(tmp_path / "built-in", tmp_path / "home" / "scenarios").get("twee").title == "Oud"
    assert [path.name for path in (tmp_path / "home" / "scenarios" / "twee").iterdir()] == ["1.0"]


def test_an_import_that_the_power_stopped_half_way_is_put_right_by_the_next(
    library: Library, tmp_path: Path
) -> None:
    make_scenario(tmp_path / "old", turns=1, choice=False, scenario_id="twee", title="Oud")
    library.import_(tmp_path / "old")
    place = tmp_path / "home" / "scenarios" / "twee"
    (place / "1.0").rename(place / ".old-1.0")
    (place / ".new-1.0").mkdir()
    library.import_(tmp_path / "old")
    assert library.get("twee").title == "Oud"
    assert [path.name for path in place.iterdir()] == ["1.0"]


def test_threads_that_ask_at_the_same_time_read_once(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []
    really = capture.glance

    def glance(path: Path) -> Probe:
        looked.append(path)
        return really(path)

    monkeypatch.setattr(app_library.capture, "glance", glance)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: library.all(), range(8)))
    assert all(each == found[0] for each in found)
    assert len(looked) == len(set(looked)) > 0


def test_versions_are_ordered_as_numbers(library: Library, tmp_path: Path) -> None:
    for version in ("1.9", "1.10", "1.10-b", "2.0"):
        make_scenario(tmp_path / version, turns=1, choice=False, scenario_id="drie", version=version)
        library.import_(tmp_path / version)
    assert library.get("drie").version == "2.0"
    assert app_library._order("1.10") > app_library._order("1.9") > app_library._order("1.a")
