"""The log on disk: small, for this user only, and without content whoever logs it."""

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from oefenruimte.app.journal import Journal
from oefenruimte.app.logbook import FILE, FILE_BYTES, FOLDER, OLDER_FILES, Logbook
from oefenruimte.domain.problem import Code, Problem

_log = logging.getLogger("oefenruimte.proef")


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    made = Logbook(tmp_path / "thuis")
    made.open()
    yield made
    made.close()


def test_nothing_is_made_until_there_is_something_to_say(tmp_path: Path, logbook: Logbook) -> None:
    assert not (tmp_path / "thuis").exists()
    assert logbook.lines() == ()
    _log.info("the space is not tidied: %s", Code.SPACE_BUSY)
    (line,) = logbook.lines()
    assert line.endswith("Z INFO proef: the space is not tidied: space-busy")


@pytest.mark.skipif(sys.platform == "win32", reason="modes of Unix")
def test_only_this_user_may_read_it(tmp_path: Path, logbook: Logbook) -> None:
    _log.warning("one")
    folder = tmp_path / "thuis" / FOLDER
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600


def test_it_stays_small_and_keeps_the_newest(tmp_path: Path, logbook: Logbook) -> None:
    for number in range(1600):
        _log.info("line %05d %s", number, "x" * 500)
    folder = tmp_path / "thuis" / FOLDER
    files = sorted(folder.iterdir())
    assert len(files) == 1 + OLDER_FILES
    assert all(file.stat().st_size <= FILE_BYTES for file in files)
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files) or sys.platform == "win32"
    newest = logbook.lines(3)
    assert [line.split("line ")[1][:5] for line in newest] == ["01597", "01598", "01599"]


def test_of_others_and_of_before_nothing_is_kept(tmp_path: Path, logbook: Logbook) -> None:
    logging.getLogger("sqlalchemy").error("SELECT 'koekoeksbloem'")
    logging.getLogger("oefenruimte.proef").debug("too small to keep")
    assert logbook.lines() == ()
    logbook.close()
    _log.error("after the end")
    assert logbook.lines() == ()


@pytest.mark.parametrize(
    "said",
    [
        "cannot open /home/wilhelmina/Mijn film van Karin.mp4",
        r"cannot open C:\Users\wilhelmina\Mijn film van Karin.mp4",
        r"cannot open \\server\wilhelmina\Karin.mp4",
        "cannot open ~/wilhelmina/Karin",
        "the camera rtsp://wilhelmina:Karin@thuis/ is gone",
    ],
)
def test_a_path_that_slips_in_is_cut_off(said: str, logbook: Logbook) -> None:
    _log.warning("%s", said)
    (line,) = logbook.lines()
    assert line.split("proef: ")[1] in ("cannot open ‹pad›", "the camera ‹pad›")


def test_the_words_of_an_exception_are_not_in_it(logbook: Logbook) -> None:
    try:
        raise ValueError("mijn wachtzin is koekoeksbloem")
    except ValueError:
        _log.error("unexpected", exc_info=True)
    (line,) = logbook.lines()
    assert "koekoeksbloem" not in line
    assert "[ValueError at test_the_words_of_an_exception_are_not_in_it:" in line


def test_a_disk_that_refuses_stops_nothing(
    tmp_path: Path, logbook: Logbook, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thuis").write_bytes(b"a file where a folder should come")
    _log.info("private words would be printed here")
    assert logbook.lines() == ()
    assert "private" not in "".join(capsys.readouterr())


def test_the_journal_counts_each_problem_once(logbook: Logbook) -> None:
    journal = Journal()
    first = Problem(Code.DISK_FULL, {"folder": "/home/wilhelmina"})
    journal.note(first)
    journal.note(first)  # told by the job, and again by the toast
    journal.note(Problem(Code.SPACE_BUSY))
    journal.note(Problem(Code.DISK_FULL))
    assert journal.codes == ((Code.DISK_FULL, 2), (Code.SPACE_BUSY, 1))
    assert journal.last == Problem(Code.DISK_FULL)
    assert [line.split(": ", 1)[1] for line in logbook.lines()] == [
        "problem: disk-full",
        "problem: space-busy",
        "problem: disk-full",
    ]
