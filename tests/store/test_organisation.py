"""Members of an organisation and cards that changed, as they are kept; and the migration that made room."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy.exc import IntegrityError

from oefenruimte.domain.ids import MemberId, OrganisationId
from oefenruimte.domain.organisation import Member, Role
from oefenruimte.store.connection import connect
from oefenruimte.store.database import Store
from oefenruimte.store.engine import engine_on
from oefenruimte.store.migrating import Migrations
from tests.store.samples import KEY, contact

ONE, OTHER = OrganisationId("een"), OrganisationId("ander")
KARIN = Member(MemberId("b"), "Karin", "age1k", b"k" * 32, (Role.ADMIN, Role.COACH), date(2026, 6, 1))
SANNE = Member(MemberId("a"), "Sanne", "age1s", b"s" * 32, (Role.LEARNER,), None, date(2026, 5, 1))


def test_members_of_one_organisation(path: Path) -> None:
    with closing(Store.open(path, KEY)) as store:
        with store.unit() as unit:
            unit.members.replace(ONE, [KARIN, SANNE])
            unit.members.replace(OTHER, [KARIN])
        with store.unit() as unit:
            assert unit.members.list(ONE) == [SANNE, KARIN]
            assert unit.members.get(ONE, KARIN.id) == KARIN
            assert unit.members.get(OTHER, SANNE.id) is None
            later = replace(SANNE, roles=(Role.COACH,), revoked_on=None)
            unit.members.replace(ONE, [later])
        with store.unit() as unit:
            assert unit.members.list(ONE) == [later]
            assert unit.members.list(OTHER) == [KARIN]
            unit.members.replace(ONE, [])
            assert unit.members.list(ONE) == []


def test_changed_cards(path: Path) -> None:
    card = replace(contact(), verified=False)
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert unit.changed_cards.get(card.id) is None
        unit.changed_cards.put(card)
        unit.changed_cards.put(replace(card, recipient="age1nieuw"))
        assert unit.changed_cards.ids() == {card.id}
        assert unit.changed_cards.get(card.id) == replace(card, recipient="age1nieuw")
        unit.changed_cards.drop(card.id)
        assert unit.changed_cards.ids() == set()


def test_many_new_contacts_at_once(path: Path) -> None:
    some = [replace(contact(), id=MemberId(f"m{number}"), name=f"Naam {number}") for number in range(3)]
    with closing(Store.open(path, KEY)) as store:
        with store.unit() as unit:
            unit.contacts.add_new([])
            unit.contacts.add_new(some)
            assert unit.contacts.list() == some
        with pytest.raises(IntegrityError), store.unit() as unit:
            unit.contacts.add_new(some[:1])


def test_up_and_down_with_what_was_there_before(path: Path) -> None:
    known = contact()
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        unit.contacts.put(known)
        unit.members.replace(ONE, [KARIN])
    engine = engine_on(lambda: connect(path, KEY))
    with engine.begin() as connection:
        command.downgrade(Migrations().config(connection), "0003")
        tables = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master")}
        assert not {"member", "changed_card"} & tables
    engine.dispose()
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert unit.contacts.list() == [known]
        assert unit.members.list(ONE) == []
