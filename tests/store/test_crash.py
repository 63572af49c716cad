"""kill -9 at any moment leaves what was committed last."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from oefenruimte.store.database import Store
from tests.store.samples import KEY

_IN_A_TRANSACTION = """
import sys
from pathlib import Path
from oefenruimte.store.database import Store
from tests.store.samples import KEY, take

store = Store.open(Path(sys.argv[1]), KEY)
kept = take(1)
with store.unit() as unit:
    unit.takes.add(kept)
    unit.takes.set_thumbnail(kept.id, b"kept")
with store.unit() as unit:
    unit.takes.set_thumbnail(kept.id, bytes(12_000_000))  # more than the page cache holds: it goes to the log
    unit.takes.add(take(2))
    print("inside", flush=True)
    sys.stdin.read()
"""

_COMMITTING = """
import sys
from pathlib import Path
from oefenruimte.store.database import Store
from tests.store.samples import KEY

store = Store.open(Path(sys.argv[1]), KEY)
while True:
    with store.unit() as unit:
        number = unit.settings.next_sequence()
        unit.settings.put(f"row-{number}", number)
    print(number, flush=True)
"""


def _run(program: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_killed_inside_a_transaction(path: Path) -> None:
    with _run(_IN_A_TRANSACTION, path) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "inside\n"
        child.kill()
        child.wait(30)
    assert path.with_name("oefenruimte.db-wal").stat().st_size > 1_000_000
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        (kept,) = unit.takes.list()
        assert kept.number == 1
        assert unit.takes.thumbnail(kept.id) == b"kept"


def test_killed_while_committing(path: Path) -> None:
    with _run(_COMMITTING, path) as child:
        assert child.stdout is not None
        told = [int(child.stdout.readline()) for _ in range(40)]
        child.kill()
        told += [int(line) for line in child.stdout.read().split()]
        child.wait(30)
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        last = unit.settings.next_sequence() - 1
        # Everything that was told is there; at most the one that was not told yet besides.
        assert told[-1] <= last <= told[-1] + 1
        assert all(unit.settings.get(f"row-{number}", 0) == number for number in range(1, last + 1))
        assert unit.settings.get(f"row-{last + 1}") is None
