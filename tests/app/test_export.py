"""A take as an ordinary file: whole or not at all, and for this user only."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from fakes.session import THREE_TURNS, add_take, make_desk, make_session
from oefenruimte import capture
from oefenruimte.app.export import export_take
from oefenruimte.app.plain_file import whole_file
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


KILLED = """
import signal, sys
from pathlib import Path
from oefenruimte.app.plain_file import whole_file

with whole_file(Path(sys.argv[1])) as out:
    out.write(b"film in the clear")
    out.flush()
    print("writing", flush=True)
    signal.pause()  # until it is killed
"""


def _cut_off(file: Path) -> None:
    """Somebody writes this file, and the computer stops."""
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(file)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "writing\n"
        child.kill()


def test_a_film_that_was_cut_off_goes_at_the_next_start(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "thuis")
    session = make_session(desk)
    stick = tmp_path / "stick"
    stick.mkdir()
    session.takes.note_export(str(stick))  # as an export does before it begins
    session.close()
    _cut_off(stick / "poging.mp4")
    mine = stick / ".iets-anders.half"
    mine.write_text("van iemand anders")
    assert len(list(stick.iterdir())) == 2
    away = stick.rename(tmp_path / "uit de pc")
    desk.open(session.profile, session.keys).close()
    away.rename(stick)  # the stick is back
    again = desk.open(session.profile, session.keys)
    assert list(stick.iterdir()) == [mine]
    assert again.takes.noted_exports() == []
    again.close()


def test_a_film_that_was_cut_off_goes_at_the_next_export(
    session: Session, take: Take, tmp_path: Path
) -> None:
    _cut_off(tmp_path / "poging.mp4")
    with whole_file(tmp_path / "andere.txt") as other:  # being written right now
        other.write(b"x")
        export_take(session.takes, take, tmp_path / "poging.mp4")
        assert len(list(tmp_path.glob(".*.half"))) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["andere.txt", "poging.mp4"]
    assert session.takes.noted_exports() == []


def test_where_a_film_goes_is_noted_while_it_is_written(
    session: Session, take: Take, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: list[object] = []
    remux = capture.remux

    def look(*given: object) -> object:
        noted.append(list(session.takes.noted_exports()))
        return remux(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(capture, "remux", look)
    export_take(session.takes, take, tmp_path / "poging.mp4")
    assert noted == [[str(tmp_path)]]
    assert session.takes.noted_exports() == []


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
