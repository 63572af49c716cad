"""Empty databases without the migrations: one is made, the others are copies of it under a key of their own.

That every step of the migrations leads to the head, from an empty file too, is seen in tests/store.
"""

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from oefenruimte.app.profiles import Created, Profiles
from oefenruimte.store.database import Store

_KEY = bytes(range(32))
_NAME = "oefenruimte.db"
_empty: list[bytes] = []  # under `_KEY`, once it was made
_rooms: list[Path] = []


def put_empty_database(path: Path, key: bytes) -> None:
    """What `Store.open(path, key)` makes where there is nothing."""
    if not _empty:
        Store.open(path, _KEY).close()
        _empty.append(path.read_bytes())
    else:
        path.touch(0o600, exist_ok=False)
        path.write_bytes(_empty[0])
    with closing(dbapi2.connect(str(path), isolation_level=None)) as copy:
        copy.execute(f"PRAGMA key = \"x'{_KEY.hex()}'\"")
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")


def furnish(profiles: Profiles, created: Created) -> Created:
    """A new profile whose first opening does not have to make the database.

    But for the first one of this process: a program that is watched from outside does all that the real one
    does, and nothing else.
    """
    folder = profiles.folder(created.profile.id)
    if _rooms:
        put_empty_database(folder / _NAME, created.keys.database_key)
    _rooms.append(folder)
    return created
