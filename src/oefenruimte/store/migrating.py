"""Bringing tables from one revision to another, with Alembic."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, text

from oefenruimte.store.revision import HEAD

if TYPE_CHECKING:
    from alembic.config import Config

_FOLDER = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Migrations:
    """Which steps there are, and the revision they end at. Tests add steps of a later program."""

    head: str = HEAD
    later: tuple[Path, ...] = ()

    def upgrade(self, engine: Engine) -> None:
        """To the head, in one transaction. Foreign keys must be off in `engine`; they are checked at the end.

        ValueError, and nothing has changed, when a row would be left that points at nothing.
        """
        from alembic import command  # here, because a database at the head needs none of it

        with engine.begin() as connection:
            command.upgrade(self.config(connection), self.head)
            loose = connection.execute(text("PRAGMA foreign_key_check")).fetchall()
            if loose:
                raise ValueError(f"{len(loose)} rows point at nothing after migrating to {self.head}")

    def config(self, connection: Connection) -> Config:
        """What Alembic's commands ask for; there is no alembic.ini."""
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
        folders = (_FOLDER / "versions", *self.later)
        config.set_main_option("path_separator", "newline")
        config.set_main_option("version_locations", "\n".join(map(str, folders)).replace("%", "%%"))
        config.attributes["connection"] = connection
        return config
