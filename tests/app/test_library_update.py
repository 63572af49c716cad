"""A newer version of an exercise comes beside the old one: takes keep the words they were made with."""

import io
from pathlib import Path

import pytest

from fakes.media import make_clip as make_answer
from fakes.scenarios import make_scenario
from fakes.session import make_desk, make_session
from oefenruimte import capture
from oefenruimte.app.library import Library
from oefenruimte.app.takes import conversation_of
from oefenruimte.domain.media import Probe
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.scenarios import check_path


def _version(folder: Path, version: str, title: str, seconds: float = 1.0) -> Path:
    place = folder / f"{version}-{title}"
    make_scenario(
        place,
        turns=1,
        choice=False,
        scenario_id="paspoort",
        version=version,
        title=title,
        clip_seconds=seconds,
    )
    return place


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "built-in", tmp_path / "home", lambda _: Probe(1_000, True, True))


def test_what_an_import_does_to_what_is_practised_is_told(library: Library, tmp_path: Path) -> None:
    first = library.import_(_version(tmp_path, "1.0", "Oud"))
    assert (first.updated_from, first.newest, first.again) == ("", "1.0", False)
    newer = library.import_(_version(tmp_path, "1.10", "Nieuw"))
    assert (newer.updated_from, newer.newest, newer.again) == ("1.0", "1.10", False)
    older = library.import_(_version(tmp_path, "1.9", "Tussenin"))
    assert (older.updated_from, older.newest, older.again) == ("", "1.10", False)
    same = library.import_(_version(tmp_path, "1.10", "Anders"))
    assert (same.updated_from, same.newest, same.again) == ("", "1.10", True)
    assert library.get("paspoort").title == "Anders"
    assert [library.get("paspoort", version).title for version in ("1.0", "1.9")] == ["Oud", "Tussenin"]


def test_a_take_shows_the_words_it_was_made_with(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    old = desk.library.import_(_version(tmp_path, "1.0", "Oud")).scenario
    session = make_session(desk)
    take = session.takes.begin(old)
    prepared = session.takes.prepare(take.id, old.first_turn.id)
    sink = prepared.open_sink()
    sink.write(answer := make_answer(0.5))
    sink.close()
    facts = capture.measure(io.BytesIO(answer))
    session.takes.keep(take.id, old.first_turn.id, prepared.recording_id, facts)
    take = session.takes.finish(take.id)
    before = conversation_of(take, old)
    update = session.library.import_(_version(tmp_path, "1.1", "Nieuw", seconds=2.0))
    assert update.updated_from == "1.0"
    assert session.library.get("paspoort").title == "Nieuw"
    found = session.library.find(take.scenario_id, take.scenario_version)
    assert found is not None
    assert (found.title, found.first_turn.lines) == ("Oud", old.first_turn.lines)
    assert found.first_turn.clip.path.is_file()
    assert conversation_of(take, found) == before
    session.close()


def test_an_exercise_of_the_library_is_packed_again(library: Library, tmp_path: Path) -> None:
    library.import_(_version(tmp_path, "1.0", "Oud"))
    library.import_(_version(tmp_path, "1.1", "Nieuw"))
    for version, title in ((None, "Nieuw"), ("1.0", "Oud")):
        file = library.export("paspoort", tmp_path / "uit.oefenscenario", version)
        report = check_path(file, lambda _: Probe(1_000, True, True))
        assert report.scenario is not None
        assert report.scenario.title == title
    with pytest.raises(Failure) as unknown:
        library.export("niets", tmp_path / "niets.oefenscenario")
    assert unknown.value.problem.code is Code.SCENARIO_UNKNOWN
    assert not (tmp_path / "niets.oefenscenario").exists()
