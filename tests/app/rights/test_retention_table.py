"""The table of what is kept is held against what there is: a new table or folder cannot be forgotten."""

from dataclasses import fields
from pathlib import Path

from fakes.session import make_desk, make_session
from oefenruimte.app import door, logbook, machine
from oefenruimte.app.rights.retention_table import Kept, retention_table
from oefenruimte.store.tables import METADATA
from oefenruimte.vault.profile_dir import _FOLDERS


def test_every_table_of_the_store_is_in_one_line() -> None:
    told = [table for line in retention_table() for table in line.tables]
    assert sorted(told) == sorted(METADATA.tables)


def test_every_folder_of_a_profile_is_in_one_line() -> None:
    told = [file for line in retention_table() for file in line.files]
    assert len(told) == len(set(told))
    assert {*_FOLDERS, "voices", "profile.json", "keys.json", "oefenruimte.db", "lock"} <= set(told)


def test_every_line_says_everything() -> None:
    for line in retention_table():
        words = [getattr(line, field.name) for field in fields(Kept) if field.name in _SAID]
        assert all(words), line.key
        assert line.in_export or line.left_out, line.key
    keys = [line.key for line in retention_table()]
    assert len(keys) == len(set(keys))


_SAID = ("key", "what", "where", "why", "how_long", "who_sees", "erased_by")


def test_the_term_is_the_one_that_is_set() -> None:
    def term(keep_days: int, at_most: int | None = None) -> str:
        return next(line.how_long for line in retention_table(keep_days, at_most) if line.key == "recordings")

    assert term(30).startswith("30 dagen")
    assert term(30, at_most=7).startswith("7 dagen")
    assert term(0, at_most=14).startswith("14 dagen")
    assert "vanzelf wissen staat uit" in term(0)


def test_a_profile_holds_nothing_else(tmp_path: Path) -> None:
    session = make_session(make_desk(tmp_path))
    try:
        told = {file for line in retention_table() for file in line.files}
        there = {path.name for path in session.folder.iterdir()}
        assert {name.split("-wal")[0].split("-shm")[0] for name in there} <= told
    finally:
        session.close()


def test_a_home_holds_nothing_else(tmp_path: Path) -> None:
    """What the program keeps beside the profiles, by the names that it uses."""
    told = {file for line in retention_table() for file in line.files if file.startswith("~/")}
    kept = {machine.FILE, door.OPEN_FILE, logbook.FOLDER, "scenarios", "import"}
    assert told == {f"~/{name}" for name in kept} | {"~/profiles/last"}
    desk = make_desk(tmp_path)
    session = make_session(desk)
    desk.profiles.remember(session.profile.id)
    session.close()
    assert {f"~/{path.name}" for path in desk.home.iterdir()} <= told | {"~/profiles"}
