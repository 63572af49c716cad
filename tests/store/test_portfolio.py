"""What stays of what was shown, in the tables."""

from contextlib import closing
from datetime import date
from pathlib import Path

from alembic import command
from sqlalchemy import inspect

from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.portfolio import Compliment, Portfolio, Shown
from oefenruimte.domain.share import GrantState
from oefenruimte.store.connection import connect
from oefenruimte.store.database import Store
from oefenruimte.store.engine import engine_on
from oefenruimte.store.migrating import Migrations
from tests.store.samples import KEY, take

DAY = date(2026, 5, 12)
TABLES = {"portfolio_shown", "portfolio_compliment", "portfolio_hidden"}
KEPT = Portfolio(
    (Shown("share/b", "De brief", "Karin", DAY, date(2026, 6, 9), GrantState.EXPIRED, kept=True),),
    (Compliment("compliment/b/k/1", "Mooi.", "Karin", "De brief", DAY, kept=True),),
)


def test_what_is_kept_comes_back_and_goes_line_by_line(store: Store) -> None:
    with store.unit() as unit:
        unit.portfolio.keep(KEPT)
        unit.portfolio.keep(KEPT)  # twice is once
    with store.unit() as unit:
        assert unit.portfolio.get() == KEPT
        unit.portfolio.remove("share/b")
        assert unit.portfolio.get() == Portfolio((), KEPT.compliments)
        unit.portfolio.clear()
        assert unit.portfolio.get() == Portfolio()


def test_what_is_hidden_goes_with_its_share(store: Store) -> None:
    with store.unit() as unit:
        unit.portfolio.hide("share/a", ShareId("a"))
        unit.portfolio.hide("share/a", ShareId("a"))
        unit.portfolio.hide("compliment/b/k/1", ShareId("b"))
        unit.portfolio.clear()
        assert unit.portfolio.hidden() == {"share/a", "compliment/b/k/1"}
        unit.portfolio.forget_hidden(ShareId("a"))
        assert unit.portfolio.hidden() == {"compliment/b/k/1"}


def test_up_and_down_with_data(path: Path) -> None:
    kept = take(1)
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        unit.takes.add(kept)
        unit.portfolio.keep(KEPT)
    engine = engine_on(lambda: connect(path, KEY))
    with engine.begin() as connection:
        assert set(inspect(connection).get_table_names()) >= TABLES
        command.downgrade(Migrations().config(connection), "0009")
        assert not set(inspect(connection).get_table_names()) & TABLES
    engine.dispose()
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert unit.takes.get(kept.id).id == kept.id
        assert unit.portfolio.get() == Portfolio()
