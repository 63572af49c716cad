from dataclasses import replace

from oefenruimte.domain.ids import MemberId, ObjectId
from oefenruimte.domain.outbox import OutboxAction
from oefenruimte.store.database import Store
from tests.store.samples import outbox_item


def test_the_outbox_is_first_in_first_out(store: Store) -> None:
    items = [outbox_item(), outbox_item(OutboxAction.DELETE), outbox_item()]
    with store.unit() as unit:
        for each in items:
            unit.outbox.add(each)
    with store.unit() as unit:
        assert unit.outbox.pending() == items
        unit.outbox.done(items[0].object_id)
        unit.outbox.add(items[0])
        assert unit.outbox.pending() == [items[1], items[2], items[0]]


def test_an_attempt_is_counted_with_its_problem(store: Store) -> None:
    item = outbox_item()
    with store.unit() as unit:
        unit.outbox.add(item)
        unit.outbox.attempted(item.object_id, "disk-full")
        unit.outbox.attempted(item.object_id, "space-unreachable")
        assert unit.outbox.get(item.object_id) == replace(item, attempts=2, last_problem="space-unreachable")
        unit.outbox.attempted(ObjectId("withdrawn"), "disk-full")
        assert len(unit.outbox.pending()) == 1


def test_adding_the_same_thing_twice_changes_nothing(store: Store) -> None:
    item = outbox_item()
    with store.unit() as unit:
        unit.outbox.add(item)
        unit.outbox.attempted(item.object_id, "disk-full")
        unit.outbox.add(item)
        assert [each.attempts for each in unit.outbox.pending()] == [1]


def test_what_was_put_may_wait_to_be_deleted(store: Store) -> None:
    put = outbox_item()
    delete = outbox_item(OutboxAction.DELETE, put.object_id)
    with store.unit() as unit:
        unit.outbox.add(put)
        unit.outbox.add(delete)
        unit.outbox.attempted(put.object_id, "disk-full")
        assert unit.outbox.get(put.object_id, OutboxAction.DELETE) == delete
        unit.outbox.done(put.object_id)  # the one that comes first
        assert unit.outbox.pending() == [delete]
        unit.outbox.done(put.object_id, OutboxAction.PUT)  # gone already: the delete must not go with it
        assert unit.outbox.pending() == [delete]
        unit.outbox.done(put.object_id)
        assert unit.outbox.get(put.object_id) is None


def test_seen_objects_and_the_last_sequence_of_an_author(store: Store) -> None:
    karin, ahmed = MemberId("karin"), MemberId("ahmed")
    with store.unit() as unit:
        assert unit.seen.last_sequence(karin) == 0
        unit.seen.add(ObjectId("a"), karin, 7)
        unit.seen.add(ObjectId("b"), karin, 5)
        unit.seen.add(ObjectId("a"), karin, 9)
        unit.seen.add(ObjectId("c"), ahmed, 1)
    with store.unit() as unit:
        assert unit.seen.has(ObjectId("a"))
        assert not unit.seen.has(ObjectId("d"))
        assert (unit.seen.last_sequence(karin), unit.seen.last_sequence(ahmed)) == (7, 1)
