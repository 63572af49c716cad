"""Small things to remember, by name."""

from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.store.tables.base import Row


class SettingRow(Row):
    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]  # JSON


class CounterRow(Row):
    __tablename__ = "counter"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]
