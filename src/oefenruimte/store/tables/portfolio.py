"""What stays of what was shown, after its take went by itself; and what the learner took out by hand."""

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import GrantState
from oefenruimte.store.tables.base import Row, Word


class PortfolioShownRow(Row):
    """No key to the take or the grant: they are gone."""

    __tablename__ = "portfolio_shown"

    key: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    whom: Mapped[str]
    shared_on: Mapped[date]
    until: Mapped[date]
    state: Mapped[GrantState] = mapped_column(Word(GrantState))


class PortfolioComplimentRow(Row):
    __tablename__ = "portfolio_compliment"

    key: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    said_by: Mapped[str]
    exercise: Mapped[str]
    said_on: Mapped[date]


class PortfolioHiddenRow(Row):
    """Taken out by hand while the take is there. Goes with the take."""

    __tablename__ = "portfolio_hidden"

    key: Mapped[str] = mapped_column(primary_key=True)
    share_id: Mapped[ShareId] = mapped_column(String, index=True)
