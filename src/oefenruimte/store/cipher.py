"""Whether databases are really encrypted here."""

from contextlib import closing

from oefenruimte.store.connection import KEY_BYTES, connect_memory


def cipher_version() -> str:
    """The version of SQLCipher. Failure(DATABASE_NOT_ENCRYPTED) when the library cannot encrypt."""
    with closing(connect_memory(bytes(KEY_BYTES))) as connection:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0])
