"""`python -m oefenruimte.store.check`: do the migrations lead to the tables that the program uses?

Exit code 0 when they do; otherwise 1 and a line for each difference.
"""

import secrets
import sys

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from oefenruimte.store.connection import KEY_BYTES, connect_memory
from oefenruimte.store.engine import engine_on
from oefenruimte.store.migrating import Migrations
from oefenruimte.store.tables import METADATA


def differences(migrations: Migrations) -> list[str]:
    """One line for each thing that the head of the migrations and the tables do not agree on."""
    migrated, made = _empty(), _empty()
    try:
        migrations.upgrade(migrated)
        with migrated.connect() as left, made.begin() as right:
            heads = ScriptDirectory.from_config(migrations.config(left)).get_heads()
            found = [] if heads == [migrations.head] else [f"heads {heads}, HEAD is {migrations.head}"]
            found += [str(each) for each in compare_metadata(MigrationContext.configure(left), METADATA)]
            METADATA.create_all(right)
            # Alembic compares neither primary keys nor the condition of an index.
            found += [f"not the same: {each}" for each in sorted(_details(left) ^ _details(right))]
    finally:
        migrated.dispose()
        made.dispose()
    return found


def _empty() -> Engine:
    return engine_on(lambda: connect_memory(secrets.token_bytes(KEY_BYTES)))


def _details(connection: Connection) -> set[str]:
    keys = connection.execute(
        text(
            "SELECT t.name || ' key ' || c.pk || ' ' || c.name"
            " FROM sqlite_master t, pragma_table_info(t.name) c"
            " WHERE t.type = 'table' AND c.pk > 0 AND t.name <> 'alembic_version'"
        )
    )
    indexes = connection.execute(
        text("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    )
    return {str(row[0]) for row in (*keys, *indexes)}


def main() -> int:
    """Print the differences; 1 when there are any."""
    found = differences(Migrations())
    sys.stdout.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
