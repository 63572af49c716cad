"""What is refused, how it is named, and that it is not touched."""

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.store.connection import connect
from oefenruimte.store.database import Store
from oefenruimte.store.migrating import Migrations
from oefenruimte.store.opening import Opening
from oefenruimte.store.unit import Unit
from tests.store.samples import BALIE, KEY, take

OTHER_KEY = bytes(reversed(KEY))


def _files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def _refusal(path: Path, key: bytes = KEY) -> Failure:
    """Why opening is refused; proves that no byte of any file changed."""
    before = _files(path.parent)
    with pytest.raises(Failure) as caught:
        Store.open(path, key)
    assert _files(path.parent) == before
    return caught.value


def test_a_new_database_is_private_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "oefenruimte.db"
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        unit.takes.add(take())
        for name in os.listdir(tmp_path):
            assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600, name
        assert "oefenruimte.db-wal" in os.listdir(tmp_path)
    assert os.listdir(tmp_path) == ["oefenruimte.db"]
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert unit.takes.counts() == {BALIE: 1}


def test_a_start_that_was_cut_off_is_begun_again(tmp_path: Path) -> None:
    for name in ("oefenruimte.db.new", "oefenruimte.db.new-wal", "oefenruimte.db.new-shm"):
        (tmp_path / name).write_bytes(b"half")
    Store.open(tmp_path / "oefenruimte.db", KEY).close()
    assert os.listdir(tmp_path) == ["oefenruimte.db"]


def test_the_connection_is_set_for_safety(store: Store) -> None:
    with store.unit() as unit:
        connection = unit.takes._session.connection()
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store", "secure_delete")
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "temp_store": 2,
        "secure_delete": 1,
    }


def test_another_key_is_refused(path: Path) -> None:
    problem = _refusal(path, OTHER_KEY).problem
    assert problem.code is Code.DATABASE_DAMAGED
    assert problem.facts["pages"].startswith("1")
    assert OTHER_KEY.hex() not in problem.detail


def test_a_plain_sqlite_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "oefenruimte.db"
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE take (id TEXT)")
        plain.commit()
    assert _refusal(path).problem.code is Code.DATABASE_NOT_ENCRYPTED


@pytest.mark.parametrize("existing", [True, False])
def test_a_library_that_cannot_encrypt_is_refused(
    tmp_path: Path, empty_database: bytes, existing: bool
) -> None:
    path = tmp_path / "oefenruimte.db"
    if existing:
        path.write_bytes(empty_database)
    with pytest.raises(Failure) as caught:
        Opening(path, KEY, Migrations(), driver=sqlite3).open()
    assert caught.value.problem.code is Code.DATABASE_NOT_ENCRYPTED
    assert not existing or path.read_bytes() == empty_database


def test_a_newer_database_is_refused(path: Path) -> None:
    _set_revision(path, "0099")
    assert _refusal(path).problem.code is Code.DATABASE_NEWER


def test_a_newer_database_is_not_touched_when_its_program_died(path: Path) -> None:
    # The last transaction is in the log only; opening the usual way would move it into the file.
    _set_revision(path, "0099")
    writer = connect(path, KEY)
    writer.execute("CREATE TABLE of_tomorrow (id TEXT)")
    died = path.parent / "died"
    died.mkdir()
    for name in ("oefenruimte.db", "oefenruimte.db-wal"):
        (died / name).write_bytes((path.parent / name).read_bytes())
    writer.close()
    before = _files(died)
    with pytest.raises(Failure) as caught:
        Store.open(died / "oefenruimte.db", KEY)
    assert caught.value.problem.code is Code.DATABASE_NEWER
    after = _files(died)
    after.pop("oefenruimte.db-shm", None)  # SQLite's index of the log, made again at every start
    assert after == before


@pytest.mark.parametrize("revision", ["", "abcd", "001", "9999"])
def test_an_unknown_revision_counts_as_newer(path: Path, revision: str) -> None:
    _set_revision(path, revision)
    assert _refusal(path).problem.code is Code.DATABASE_NEWER


def test_a_database_without_a_revision_is_refused(path: Path) -> None:
    with closing(connect(path, KEY)) as connection:
        connection.execute("DELETE FROM alembic_version")
    assert _refusal(path).problem.code is Code.DATABASE_DAMAGED
    with closing(connect(path, KEY)) as connection:
        connection.execute("DROP TABLE alembic_version")
    assert _refusal(path).problem.code is Code.DATABASE_DAMAGED


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: b"",
        lambda data: data[:10],
        lambda data: data[:4096],
        lambda data: data[:6000],
        lambda data: bytes(len(data)),
        lambda data: bytes([data[0] ^ 1]) + data[1:],
        lambda data: data[:2000] + bytes([data[2000] ^ 1]) + data[2001:],
    ],
    ids=["empty", "ten-bytes", "one-page", "cut-in-a-page", "zeros", "salt", "first-page"],
)
def test_a_damaged_file_is_refused(
    tmp_path: Path, empty_database: bytes, harm: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "oefenruimte.db"
    path.write_bytes(harm(empty_database))
    assert _refusal(path).problem.code is Code.DATABASE_DAMAGED


def test_a_log_without_its_database_is_damage_and_not_a_new_start(tmp_path: Path) -> None:
    path = tmp_path / "oefenruimte.db"
    (tmp_path / "oefenruimte.db-wal").write_bytes(b"what is left")
    assert _refusal(path).problem.code is Code.DATABASE_DAMAGED


def test_each_damaged_page_is_named_or_harmless(path: Path) -> None:
    """Whatever page is damaged: what is read is right, or the page is named."""
    pictured, other = take(1), take(2)
    jpeg = os.urandom(20_000)
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        for each in (pictured, other):
            unit.takes.add(each)
        unit.takes.set_thumbnail(other.id, b"small")
        unit.takes.set_thumbnail(pictured.id, jpeg)
    whole = path.read_bytes()
    pages = len(whole) // 4096
    of_the_picture = []
    for page in range(2, pages + 1):
        place = 4096 * (page - 1) + 2_000
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        problems = []
        for read in (
            lambda unit: unit.takes.thumbnail(pictured.id) == jpeg,
            lambda unit: unit.takes.thumbnail(other.id) == b"small",
            lambda unit: unit.takes.list() == [pictured, other],
        ):
            problems.append(_problem_of(path, read))
        assert set(problems) <= {None, f"database-damaged {page}"}
        if problems == [f"database-damaged {page}", None, None]:
            of_the_picture.append(page)
    assert len(of_the_picture) >= 4
    assert pages in of_the_picture  # its end, for which SQLCipher itself gives zeros


def _problem_of(path: Path, read: Callable[[Unit], bool]) -> str | None:
    try:
        with closing(Store.open(path, KEY)) as store, store.unit() as unit:
            assert read(unit)
    except Failure as failure:
        return f"{failure.problem.code} {failure.problem.facts['pages']}"
    return None


def test_after_damage_a_write_is_not_called_a_read_only_folder(path: Path) -> None:
    pictured = take(1)
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        unit.takes.add(pictured)
        unit.takes.set_thumbnail(pictured.id, os.urandom(20_000))
    last = path.stat().st_size // 4096
    with path.open("r+b") as file:
        file.seek(4096 * (last - 1) + 2_000)
        file.write(b"damage")
    with closing(Store.open(path, KEY)) as store:
        with pytest.raises(Failure) as caught, store.unit() as unit:
            # replacing frees the pages of the old picture, the damaged one too
            unit.takes.set_thumbnail(pictured.id, b"new")
        assert caught.value.problem.facts == {"pages": str(last)}
        with store.unit() as unit:
            assert unit.takes.list() == [pictured]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        Store.open(tmp_path / "gone" / "oefenruimte.db", KEY)
    assert caught.value.problem.code is Code.DATABASE_UNREACHABLE


def test_a_key_of_another_length_is_a_mistake(path: Path) -> None:
    with pytest.raises(ValueError, match="31 bytes"):
        Store.open(path, KEY[:31])


def _set_revision(path: Path, revision: str) -> None:
    with closing(connect(path, KEY)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
