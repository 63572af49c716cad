"""Exercises that are being made."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.ids import DraftId
from oefenruimte.store.tables.base import Row


class ScenarioDraftRow(Row):
    """`media`: ids of the sealed files it uses, with a space between: what no draft names may go."""

    __tablename__ = "scenario_draft"

    id: Mapped[DraftId] = mapped_column(String, primary_key=True)
    title: Mapped[str]
    turns: Mapped[int]
    errors: Mapped[int]
    own_case: Mapped[bool]
    updated_at: Mapped[datetime]
    media: Mapped[str]
    document: Mapped[str]  # JSON of app.authoring.document
