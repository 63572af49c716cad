"""Empty databases without the migrations: one is made, the others are copies of it under a key of their own.

That every step of the migrations leads to the head, from an empty file too, is seen in tests/store.
"""

import shutil
import tempfile
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from sqlcipher3 import dbapi2

from oefenruimte.app.profiles import Created, Profiles
from oefenruimte.store.database import Store

_KEY = bytes(range(32))
_NAME = "oefenruimte.db"


def put_empty_database(path: Path, key: bytes) -> None:
    """What `Store.open(path, key)` makes where there is nothing."""
    shutil.copy(Path(_first().name) / _NAME, path)  # with its mode: nobody else may read it
    with closing(dbapi2.connect(str(path), isolation_level=None)) as copy:
        copy.execute(f"PRAGMA key = \"x'{_KEY.hex()}'\"")
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")


def furnish(profiles: Profiles, created: Created) -> Created:
    """A new profile whose first opening does not have to make the database."""
    put_empty_database(profiles.folder(created.profile.id) / _NAME, created.keys.database_key)
    return created


@lru_cache(maxsize=1)
def _first() -> "tempfile.TemporaryDirectory[str]":
    """Goes with this process."""
    folder = tempfile.TemporaryDirectory(prefix="oefenruimte-leeg-")
    Store.open(Path(folder.name) / _NAME, _KEY).close()
    return folder
