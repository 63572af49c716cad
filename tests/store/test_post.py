from dataclasses import replace
from datetime import date, timedelta

from oefenruimte.domain.ids import MemberId, ObjectId
from oefenruimte.domain.outbox import KeptObject, OutboxAction
from oefenruimte.store.database import Store
from tests.store.samples import NOW, outbox_item


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


def test_an_item_waits_until_its_moment_and_goes_at_once_when_asked(store: Store) -> None:
    item = outbox_item()
    with store.unit() as unit:
        unit.outbox.add(item)
        unit.outbox.attempted(item.object_id, "space-full", next_attempt_at=NOW)
        assert unit.outbox.waiting() == 1
        assert unit.outbox.pending() == [
            replace(item, attempts=1, last_problem="space-full", next_attempt_at=NOW)
        ]
        unit.outbox.hurry()
        assert unit.outbox.pending() == [replace(item, last_problem="space-full")]


def test_what_is_kept_ends_with_its_share_or_its_last_day(store: Store) -> None:
    names = ("a", "b", "c")
    last = date(2026, 6, 9)
    kept = {
        name: KeptObject(ObjectId(name), f"inbox/karin/{name}", f"{name}.ofo", 900, "00" * 32, last, about)
        for name, about in zip(names, ("share", "share", ""), strict=True)
    }
    with store.unit() as unit:
        for one in kept.values():
            unit.kept.add(one)
        assert unit.kept.list() == list(kept.values())
        unit.kept.drop(ObjectId("b"))
        assert unit.kept.over(last) == []
        unit.kept.end("share")
        assert [one.object_id for one in unit.kept.over(last)] == ["a"]
        assert not unit.kept.has(ObjectId("a"))
        assert unit.kept.over(last + timedelta(days=1)) == [kept["c"]]
        assert unit.kept.list() == []


def test_many_objects_are_asked_for_in_few_statements(store: Store) -> None:
    karin = MemberId("karin")
    with store.unit() as unit:
        for number in range(1_200):
            unit.seen.add(ObjectId(f"seen-{number}"), karin, number)
        asked = [ObjectId(f"seen-{number}") for number in range(1_100, 1_300)]
        assert unit.seen.known(asked) == set(asked[:100])
        assert unit.seen.at(karin, 7) == ["seen-7"]
        unit.seen.add(ObjectId("other"), karin, 7)
        assert unit.seen.at(karin, 7) == ["other", "seen-7"]


def test_how_a_card_looked_is_remembered(store: Store) -> None:
    with store.unit() as unit:
        unit.card_marks.put({"cards/a.card": "1", "cards/b.card": "1"})
        unit.card_marks.put({"cards/b.card": "2"})
        assert unit.card_marks.get() == {"cards/a.card": "1", "cards/b.card": "2"}
        unit.card_marks.drop(["cards/a.card"])
        assert unit.card_marks.get() == {"cards/b.card": "2"}
        unit.card_marks.clear()
        assert unit.card_marks.get() == {}
