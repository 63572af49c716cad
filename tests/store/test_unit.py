"""One use case, one transaction, from any thread."""

import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.store.connection import connect
from oefenruimte.store.database import Store
from oefenruimte.store.unit import Unit
from tests.store.samples import BALIE, KEY, contact, take


def test_a_unit_that_fails_leaves_nothing(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        _add_and_fail(store)
    with store.unit() as unit:
        assert unit.takes.list() == []


def _add_and_fail(store: Store) -> None:
    with store.unit() as unit:
        unit.takes.add(take())
        raise ZeroDivisionError


def test_a_mistake_of_the_program_is_not_called_damage_and_tells_no_content(store: Store) -> None:
    first = take(1, text="mijn geheim")
    with store.unit() as unit:
        unit.takes.add(first)
    with pytest.raises(IntegrityError) as caught, store.unit() as unit:
        unit.takes.add(first)
    assert "geheim" not in str(caught.value)


def test_a_unit_inside_a_unit_is_refused_and_the_outer_one_goes_on(store: Store) -> None:
    with store.unit() as unit:
        with pytest.raises(RuntimeError, match="inside"):
            store.unit().__enter__()
        with pytest.raises(RuntimeError, match="inside"):
            store.close()
        unit.takes.add(take())
    with store.unit() as unit:
        assert len(unit.takes.list()) == 1


def test_a_unit_ends_with_its_block(store: Store) -> None:
    kept: list[Unit] = []
    with store.unit() as unit:
        kept.append(unit)
    with pytest.raises(Exception, match="closed"):
        kept[0].takes.list()


def test_a_closed_store_gives_no_units(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(RuntimeError, match="closed"):
        store.unit().__enter__()


def test_threads_take_turns(store: Store) -> None:
    begin = threading.Barrier(8)
    sequences: list[int] = []
    wrong: list[BaseException] = []

    def work() -> None:
        try:
            begin.wait(30)
            for _ in range(15):
                with store.unit() as unit:
                    sequences.append(unit.settings.next_sequence())
                    unit.takes.add(take(unit.takes.next_number(BALIE)))
        except BaseException as error:  # noqa: BLE001 - told below
            wrong.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(60)
    assert wrong == []
    assert sequences == list(range(1, 121))
    with store.unit() as unit:
        assert [each.number for each in unit.takes.list(BALIE)] == list(range(1, 121))


def test_closing_waits_for_the_unit_of_another_thread(path: Path) -> None:
    store = Store.open(path, KEY)
    inside, go_on = threading.Event(), threading.Event()

    def work() -> None:
        with store.unit() as unit:
            inside.set()
            assert go_on.wait(30)
            unit.takes.add(take())

    working = threading.Thread(target=work)
    working.start()
    assert inside.wait(30)
    closing_thread = threading.Thread(target=store.close)
    closing_thread.start()
    go_on.set()
    working.join(30)
    closing_thread.join(30)
    assert not working.is_alive()
    assert not closing_thread.is_alive()
    with closing(Store.open(path, KEY)) as again, again.unit() as unit:
        assert len(unit.takes.list()) == 1


def test_another_program_that_writes_is_named(store: Store, path: Path) -> None:
    with closing(connect(path, KEY)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Failure) as caught, store.unit() as unit:
            unit.takes.list()
        other.execute("ROLLBACK")
    assert caught.value.problem.code is Code.PROFILE_IN_USE
    with store.unit() as unit:
        unit.contacts.put(contact())


def test_a_full_disk_is_named_and_the_unit_taken_back(store: Store) -> None:
    kept = take(1)
    with store.unit() as unit:
        unit.takes.add(kept)
        unit.takes.set_thumbnail(kept.id, b"small")
        connection = unit.takes._session.connection()
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # SQLite takes the size it has now
    with pytest.raises(Failure) as caught, store.unit() as unit:
        unit.takes.set_thumbnail(kept.id, bytes(100_000))
    assert caught.value.problem.code is Code.DISK_FULL
    with store.unit() as unit:
        assert unit.takes.thumbnail(kept.id) == b"small"


def test_a_failing_disk_is_named(path: Path) -> None:
    # In a process of its own, where no file may grow past 200 kB.
    done = subprocess.run(
        [sys.executable, "-c", _ON_A_FAILING_DISK, str(path)], capture_output=True, text=True, timeout=120
    )
    assert (done.stdout, done.returncode) == ("database-unreachable\n", 0), done.stderr


_ON_A_FAILING_DISK = """
import resource, signal, sys
from pathlib import Path
from oefenruimte.domain.problem import Failure
from oefenruimte.store.database import Store
from tests.store.samples import KEY, take

store = Store.open(Path(sys.argv[1]), KEY)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
kept = take()
try:
    with store.unit() as unit:
        unit.takes.add(kept)
        unit.takes.set_thumbnail(kept.id, bytes(500_000))
except Failure as failure:
    print(failure.problem.code)
with store.unit() as unit:
    assert unit.takes.list() == []
"""


def test_importing_the_store_is_cheap() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, oefenruimte.store.database\n"
            "print({'sqlalchemy', 'sqlcipher3'} & sys.modules.keys())",
        ],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.stdout == "set()\n"


def test_opening_a_current_database_needs_no_alembic(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _OPEN, str(path)], capture_output=True, text=True, timeout=120
    )
    assert done.stdout == "False\n", done.stderr


_OPEN = """
import sys
from pathlib import Path
from oefenruimte.store.database import Store
from tests.store.samples import KEY
Store.open(Path(sys.argv[1]), KEY).close()
print('alembic' in sys.modules)
"""
