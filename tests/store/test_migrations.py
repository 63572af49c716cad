"""An older database becomes a newer one with all that is in it, or stays what it was."""

import os
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import inspect
from sqlalchemy.exc import OperationalError

from oefenruimte.domain.ids import ObjectId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.take import Take
from oefenruimte.store import files
from oefenruimte.store.check import differences
from oefenruimte.store.connection import connect
from oefenruimte.store.database import Store
from oefenruimte.store.engine import engine_on
from oefenruimte.store.migrating import Migrations
from oefenruimte.store.revision import HEAD
from oefenruimte.store.tables import METADATA
from tests.store.samples import KEY, contact, grant, note, outbox_item, received, take

HERE = Path(__file__).parent
LATER = Migrations("9999", (HERE / "later",))
BROKEN = Migrations("9999", (HERE / "broken",))
LOOSE = Migrations("9999", (HERE / "loose",))


def test_the_head_equals_the_models() -> None:
    assert differences(Migrations()) == []


def test_the_check_names_what_differs() -> None:
    found = "\n".join(differences(LATER))
    assert "remove_column" in found
    assert "mood" in found
    assert f"HEAD is {HEAD}" in "\n".join(differences(Migrations(HEAD, (HERE / "later",))))


def test_the_check_runs_as_a_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "oefenruimte.store.check"], capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_up_and_down_with_data(path: Path) -> None:
    kept = _fill(path)
    engine = engine_on(lambda: _loose_connection(path))
    LATER.upgrade(engine)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT mood FROM take").fetchall() == [("rustig",)]
        command.downgrade(LATER.config(connection), HEAD)
    engine.dispose()
    _expect_all_there(path, kept)


def test_what_is_wrong_with_a_recording_comes_and_goes_with_its_column(path: Path) -> None:
    kept = _fill(path)
    told = replace(kept.recordings[0], flaws=(Flaw.DARK, Flaw.CLIPPED))
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        unit.takes.replace_recording(kept.id, told.id, told)
    engine = engine_on(lambda: _loose_connection(path))
    with engine.begin() as connection:
        words = connection.exec_driver_sql("SELECT flaws FROM recording ORDER BY turn_index").fetchall()
        assert words == [("dark clipped",), ("",)]
        command.downgrade(Migrations().config(connection), "0001")
        columns = {column["name"] for column in inspect(connection).get_columns("recording")}
        assert "flaws" not in columns
    engine.dispose()
    # The program of before made no such column: opening brings it, with nothing told about old recordings.
    _expect_all_there(path, kept)


def test_drafts_come_and_go_with_their_table(path: Path) -> None:
    kept = _fill(path)
    engine = engine_on(lambda: _loose_connection(path))
    with engine.begin() as connection:
        command.downgrade(Migrations().config(connection), "0002")
        assert "scenario_draft" not in inspect(connection).get_table_names()
    engine.dispose()
    # The program of before knew no drafts: opening brings their table, and all else is still there.
    _expect_all_there(path, kept)
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert unit.scenario_drafts.list() == []
        assert unit.scenario_drafts.media() == frozenset()


def test_down_to_nothing_and_up_again(path: Path) -> None:
    _fill(path)
    engine = engine_on(lambda: _loose_connection(path))
    with engine.begin() as connection:
        command.downgrade(Migrations().config(connection), "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    Migrations().upgrade(engine)
    assert set(inspect(engine).get_table_names()) == {*METADATA.tables, "alembic_version"}
    engine.dispose()
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert unit.takes.list() == []


def test_opening_migrates_with_everything_in_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = _fill(path)
    backups = []
    upgrade = Migrations.upgrade

    def watched(self: Migrations, engine: object) -> None:
        backup = path.with_name("oefenruimte.db.before-9999")
        backups.append((backup.read_bytes() == path.read_bytes(), stat.S_IMODE(backup.stat().st_mode)))
        upgrade(self, engine)  # type: ignore[arg-type]

    monkeypatch.setattr(Migrations, "upgrade", watched)
    Store.open(path, KEY, LATER).close()
    assert backups == [(True, 0o600)]
    assert sorted(os.listdir(path.parent)) == ["oefenruimte.db"]
    _expect_newer(path)
    engine = engine_on(lambda: _loose_connection(path))
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM take WHERE mood = 'rustig'").scalar() == 1
        command.downgrade(LATER.config(connection), HEAD)
    engine.dispose()
    _expect_all_there(path, kept)


def test_what_is_still_in_the_log_is_migrated_too(path: Path) -> None:
    # A process that died left its last transaction in the log only.
    store = Store.open(path, KEY)
    kept = take(1)
    with store.unit() as unit:
        unit.takes.add(kept)
    died = path.parent / "died"
    died.mkdir()
    for name in ("oefenruimte.db", "oefenruimte.db-wal"):
        (died / name).write_bytes((path.parent / name).read_bytes())
    store.close()
    moved = died / "oefenruimte.db"
    Store.open(moved, KEY, LATER).close()
    with closing(connect(moved, KEY)) as connection:
        assert connection.execute("SELECT id, mood FROM take").fetchall() == [(kept.id, "rustig")]


def test_a_step_that_fails_leaves_the_old_database_and_its_copy(path: Path) -> None:
    kept = _fill(path)
    with pytest.raises(OperationalError):
        Store.open(path, KEY, BROKEN)
    assert path.with_name("oefenruimte.db.before-9999").exists()
    engine = engine_on(lambda: _loose_connection(path))
    assert "half" not in inspect(engine).get_table_names()
    engine.dispose()
    # The program before still opens it, and then the copy may go.
    _expect_all_there(path, kept)
    assert sorted(os.listdir(path.parent)) == ["oefenruimte.db"]


def test_a_step_that_leaves_loose_rows_is_taken_back(path: Path) -> None:
    kept = _fill(path)
    with pytest.raises(ValueError, match="point at nothing"):
        Store.open(path, KEY, LOOSE)
    _expect_all_there(path, kept)


def test_a_copy_is_not_removed_when_the_result_is_damaged(path: Path) -> None:
    kept = _fill(path)
    backup = path.with_name("oefenruimte.db.before-9999")
    files.copy_private(path, backup)  # as after a power cut between migrating and checking
    engine = engine_on(lambda: _loose_connection(path))
    LATER.upgrade(engine)
    engine.dispose()
    pages = path.stat().st_size // 4096
    with path.open("r+b") as file:
        file.seek(4096 * (pages - 1) + 100)
        file.write(b"damage")
    with pytest.raises(Failure) as caught:
        Store.open(path, KEY, LATER)
    assert caught.value.problem.code is Code.DATABASE_DAMAGED
    assert caught.value.problem.facts == {"pages": str(pages), "backup": backup.name}
    _expect_all_there(backup, kept)


def test_a_damaged_database_is_not_migrated(path: Path) -> None:
    _fill(path)
    pages = path.stat().st_size // 4096
    with path.open("r+b") as file:
        file.seek(4096 * (pages - 1) + 100)
        file.write(b"damage")
    before = path.read_bytes()
    with pytest.raises(Failure) as caught:
        Store.open(path, KEY, LATER)
    assert caught.value.problem.code is Code.DATABASE_DAMAGED
    assert caught.value.problem.facts["pages"] == str(pages)
    assert path.read_bytes() == before
    assert not path.with_name("oefenruimte.db.before-9999").exists()


def test_a_migration_that_was_cut_off_is_done_again(path: Path) -> None:
    kept = _fill(path)
    for name in ("oefenruimte.db.before-9999", "oefenruimte.db.before-9999.new"):
        path.with_name(name).write_bytes(path.read_bytes()[:8192])
    Store.open(path, KEY, LATER).close()
    assert sorted(os.listdir(path.parent)) == ["oefenruimte.db"]
    with closing(connect(path, KEY)) as connection:
        assert connection.execute("SELECT id, mood FROM take").fetchall() == [(kept.id, "rustig")]


def test_nothing_is_copied_while_another_program_reads_the_log(path: Path) -> None:
    _fill(path)
    with closing(connect(path, KEY)) as reader, closing(connect(path, KEY)) as writer:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM take").fetchone()
        writer.execute("INSERT INTO setting VALUES ('a', '1')")
        with pytest.raises(Failure) as caught:
            Store.open(path, KEY, LATER)
    assert caught.value.problem.code is Code.PROFILE_IN_USE
    assert os.listdir(path.parent) == ["oefenruimte.db"]
    Store.open(path, KEY, LATER).close()


def _loose_connection(path: Path):  # type: ignore[no-untyped-def]
    connection = connect(path, KEY)
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection


def _fill(path: Path) -> Take:
    kept, karin = take(turns=2), contact()
    shared = grant(kept, karin)
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        unit.takes.add(kept)
        unit.takes.set_thumbnail(kept.id, b"\xff\xd8" * 9_000)
        unit.notes.add(note(kept, 10))
        unit.contacts.put(karin)
        unit.grants.add(shared, ObjectId("object"))
        unit.feedback.put(received(shared, karin))
        unit.outbox.add(outbox_item())
    return kept


def _expect_all_there(path: Path, kept: Take) -> None:
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert unit.takes.list() == [kept]
        assert unit.takes.thumbnail(kept.id) == b"\xff\xd8" * 9_000
        assert len(unit.notes.list(kept.id)) == 1
        assert len(unit.grants.list(kept.id)) == 1
        assert len(unit.feedback.list()[0].sheet.marks) == 2
        assert len(unit.outbox.pending()) == 1


def _expect_newer(path: Path) -> None:
    with pytest.raises(Failure) as caught:
        Store.open(path, KEY)
    assert caught.value.problem.code is Code.DATABASE_NEWER
