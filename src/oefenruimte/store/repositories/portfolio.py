"""What stays of what was shown, after its take went by itself."""

from sqlalchemy import delete, select

from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.portfolio import Compliment, Portfolio, Shown
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.portfolio import (
    PortfolioComplimentRow,
    PortfolioHiddenRow,
    PortfolioShownRow,
)


class KeptPortfolio(Repository):
    def keep(self, portfolio: Portfolio) -> None:
        """Add these; the same key replaces."""
        self._put(
            *(
                PortfolioShownRow(
                    key=one.key,
                    title=one.title,
                    whom=one.whom,
                    shared_on=one.shared_on,
                    until=one.until,
                    state=one.state,
                )
                for one in portfolio.shown
            ),
            *(
                PortfolioComplimentRow(
                    key=one.key, text=one.text, said_by=one.by, exercise=one.exercise, said_on=one.on
                )
                for one in portfolio.compliments
            ),
        )

    def get(self) -> Portfolio:
        """What was kept, newest first."""
        shown = self._all(
            select(PortfolioShownRow).order_by(PortfolioShownRow.shared_on.desc(), PortfolioShownRow.key)
        )
        said = self._all(
            select(PortfolioComplimentRow).order_by(
                PortfolioComplimentRow.said_on.desc(), PortfolioComplimentRow.key
            )
        )
        return Portfolio(
            tuple(
                Shown(row.key, row.title, row.whom, row.shared_on, row.until, row.state, kept=True)
                for row in shown
            ),
            tuple(
                Compliment(row.key, row.text, row.said_by, row.exercise, row.said_on, kept=True)
                for row in said
            ),
        )

    def remove(self, key: str) -> None:
        """Nothing happens when it is not there."""
        self._session.execute(delete(PortfolioShownRow).where(PortfolioShownRow.key == key))
        self._session.execute(delete(PortfolioComplimentRow).where(PortfolioComplimentRow.key == key))

    def clear(self) -> None:
        """All that was kept; what was hidden of takes that are there stays so."""
        self._session.execute(delete(PortfolioShownRow))
        self._session.execute(delete(PortfolioComplimentRow))

    def hide(self, key: str, share_id: ShareId) -> None:
        self._put(PortfolioHiddenRow(key=key, share_id=share_id))

    def hidden(self) -> frozenset[str]:
        return frozenset(row.key for row in self._all(select(PortfolioHiddenRow)))

    def forget_hidden(self, share_id: ShareId) -> None:
        """Its take has gone."""
        self._session.execute(delete(PortfolioHiddenRow).where(PortfolioHiddenRow.share_id == share_id))
