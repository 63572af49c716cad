"""A take as an ordinary file: whole or not at all, and for this user only."""

import os
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from fakes.session import THREE_TURNS, add_take, make_desk, make_session
from oefenruimte.app.export import export_take
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.take import Take


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path_factory.mktemp("thuis")))
    yield session
    session.close()


@pytest.fixture(scope="module")
def take(session: Session) -> Take:
    return add_take(session, THREE_TURNS, answers=2)


def test_all_answers_end_to_end(session: Session, take: Take, tmp_path: Path) -> None:
    file = tmp_path / "één poging.mp4"
    facts = export_take(session.takes, take, file)
    assert abs(facts.duration_ms - take.duration_ms) < 100
    assert file.stat().st_mode & 0o777 == 0o600
    with av.open(str(file)) as film:
        assert {stream.type for stream in film.streams} == {"video", "audio"}
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_is_there_is_replaced(session: Session, take: Take, tmp_path: Path) -> None:
    file = tmp_path / "poging.mp4"
    file.write_text("oud")
    export_take(session.takes, take, file)
    assert file.read_bytes()[4:8] == b"ftyp"


@pytest.mark.parametrize("name", ["map", "weg/poging.mp4", "a" * 300, ""])
def test_a_place_that_refuses_is_told_and_nothing_is_left(
    session: Session, take: Take, tmp_path: Path, name: str
) -> None:
    (tmp_path / "map").mkdir()
    with pytest.raises(Failure) as caught:
        export_take(session.takes, take, tmp_path / name)
    assert caught.value.problem.code is Code.EXPORT_FAILED
    assert [path.name for path in tmp_path.iterdir()] == ["map"]
    assert [path for path in tmp_path.parent.iterdir() if path.name.endswith(".half")] == []


def test_a_long_name_is_no_problem(session: Session, take: Take, tmp_path: Path) -> None:
    export_take(session.takes, take, tmp_path / ("a" * 251 + ".mp4"))


def test_a_damaged_recording_leaves_what_was_there(session: Session, tmp_path: Path) -> None:
    take = add_take(session)
    file = tmp_path / "poging.mp4"
    file.write_text("oud")
    sealed = session.folder / "recordings" / f"{take.recordings[0].id}.age"
    data = bytearray(sealed.read_bytes())
    data[len(data) // 2] ^= 1
    sealed.write_bytes(data)
    with pytest.raises(Failure) as caught:
        export_take(session.takes, take, file)
    assert caught.value.problem.code is Code.FILE_DAMAGED
    assert file.read_text() == "oud"
    assert os.listdir(tmp_path) == [file.name]
