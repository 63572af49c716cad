from collections.abc import Callable
from dataclasses import replace

import pytest

from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.store.database import Store
from oefenruimte.store.unit import Unit
from tests.store.samples import contact, inbox_item, space


def test_contacts_come_back_by_name(store: Store) -> None:
    people = [contact("karin"), contact("Ahmed"), contact("Zoë")]
    with store.unit() as unit:
        for each in people:
            unit.contacts.put(each)
        assert unit.contacts.list() == [people[1], people[0], people[2]]
        assert unit.contacts.get(people[2].id) == people[2]


def test_a_newer_card_replaces_the_older_also_when_shares_hang_on_it(store: Store) -> None:
    karin = contact()
    item = inbox_item(karin)
    with store.unit() as unit:
        unit.contacts.put(karin)
        unit.inbox.put(item)
        unit.contacts.set_verified(karin.id, True)
        assert unit.inbox.get(item.share_id).sender == replace(karin, verified=True)
        unit.contacts.put(replace(karin, name="Karin B."))
        assert unit.inbox.get(item.share_id).sender.name == "Karin B."
        assert not unit.contacts.get(karin.id).verified


@pytest.mark.parametrize(
    "use",
    [
        lambda unit: unit.contacts.get(MemberId("nobody")),
        lambda unit: unit.contacts.set_verified(MemberId("nobody"), True),
        lambda unit: unit.inbox.put(inbox_item(contact())),
    ],
)
def test_an_unknown_contact_is_named(store: Store, use: Callable[[Unit], object]) -> None:
    with pytest.raises(Failure) as caught, store.unit() as unit:
        use(unit)
    assert caught.value.problem.code is Code.CONTACT_UNKNOWN


def test_there_is_one_space_at_most(store: Store) -> None:
    with store.unit() as unit:
        assert unit.space.get() is None
        unit.space.put(space("Oud"))
        now = space("Nieuw")
        unit.space.put(now)
        unit.space.put(now)
        assert unit.space.get() == now
