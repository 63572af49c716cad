from collections.abc import Iterator
from pathlib import Path

import pytest

from oefenruimte.store.database import Store
from tests.store.samples import KEY


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a new database: making it once is enough."""
    path = tmp_path_factory.mktemp("empty") / "oefenruimte.db"
    Store.open(path, KEY).close()
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, empty_database: bytes) -> Path:
    """A database that is not open."""
    path = tmp_path / "oefenruimte.db"
    path.write_bytes(empty_database)
    return path


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store.open(path, KEY)
    yield store
    store.close()
