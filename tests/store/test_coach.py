from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from oefenruimte.domain.ids import MarkId, ShareId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import InboxItem, InboxState, MarkKind, Rating
from oefenruimte.store.database import Store
from oefenruimte.store.documents import manifest_from_text, manifest_to_text
from oefenruimte.store.unit import Unit
from tests.store.samples import NOW, contact, inbox_item, manifest, mark


def _came_in(unit: Unit, text: str = "Kijk mee.", hours: int = 0) -> InboxItem:
    sanne = contact("Sanne")
    item = inbox_item(sanne, text, hours)
    unit.contacts.put(sanne)
    unit.inbox.put(item)
    return item


def test_the_inbox_keeps_items_newest_last(store: Store) -> None:
    with store.unit() as unit:
        late, early = _came_in(unit, hours=2), _came_in(unit, hours=1)
    with store.unit() as unit:
        assert unit.inbox.list() == [early, late]
        assert unit.inbox.get(late.share_id) == late


def test_a_state_is_set_with_the_day_of_withdrawing(store: Store) -> None:
    with store.unit() as unit:
        item = _came_in(unit)
        unit.inbox.set_state(item.share_id, InboxState.BUSY)
        assert unit.inbox.get(item.share_id) == replace(item, state=InboxState.BUSY)
        unit.inbox.set_state(item.share_id, InboxState.WITHDRAWN, date(2026, 5, 20))
        assert unit.inbox.get(item.share_id) == replace(
            item, state=InboxState.WITHDRAWN, withdrawn_on=date(2026, 5, 20)
        )


def test_an_item_that_comes_again_keeps_its_drafts(store: Store) -> None:
    with store.unit() as unit:
        item = _came_in(unit)
        written = mark(10)
        unit.drafts.put_mark(item.share_id, written)
        unit.inbox.put(replace(item, state=InboxState.BUSY))
        assert unit.drafts.marks(item.share_id) == (written,)
        assert unit.inbox.list() == [replace(item, state=InboxState.BUSY)]


def test_forgetting_leaves_a_grey_line(store: Store) -> None:
    with store.unit() as unit:
        item, other = _came_in(unit), _came_in(unit, hours=1)
        for each in (item, other):
            unit.drafts.put_mark(each.share_id, mark(10))
            unit.drafts.rate(each.share_id, "groet", Rating.GOOD)
            unit.drafts.sent(each.share_id, 1, NOW)
        unit.inbox.forget_content(item.share_id)
        left = unit.inbox.get(item.share_id)
        assert left.sender == item.sender
        assert (left.manifest.share_id, left.manifest.until) == (item.share_id, item.manifest.until)
        text = manifest_to_text(left.manifest)
        for word in ("parkeervergunning", "Verhagen", "wéken", "Kijk mee", "uitpraten", "balie"):
            assert word not in text
        assert unit.drafts.marks(item.share_id) == ()
        assert unit.drafts.ratings(item.share_id) == {}
        assert unit.drafts.last_revision(item.share_id) == 1
        assert unit.inbox.get(other.share_id) == other
        assert len(unit.drafts.marks(other.share_id)) == 1


@pytest.mark.parametrize(
    "use",
    [
        lambda unit, nothing: unit.inbox.get(nothing),
        lambda unit, nothing: unit.inbox.set_state(nothing, InboxState.SENT),
        lambda unit, nothing: unit.inbox.forget_content(nothing),
        lambda unit, nothing: unit.drafts.put_mark(nothing, mark(1)),
        lambda unit, nothing: unit.drafts.rate(nothing, "groet", Rating.GOOD),
        lambda unit, nothing: unit.drafts.sent(nothing, 1, NOW),
    ],
)
def test_an_unknown_share_is_named(store: Store, use: Callable[[Unit, ShareId], object]) -> None:
    with pytest.raises(Failure) as caught, store.unit() as unit:
        use(unit, ShareId("nothing"))
    assert caught.value.problem.code is Code.SHARE_UNKNOWN


def test_draft_marks_are_ordered_rewritten_and_removed(store: Store) -> None:
    late, early = mark(9_000), mark(20)
    with store.unit() as unit:
        item = _came_in(unit)
        for each in (late, early):
            unit.drafts.put_mark(item.share_id, each)
        assert unit.drafts.marks(item.share_id) == (early, late)
        rewritten = replace(late, text="Anders", end_ms=None, kind=MarkKind.TIP)
        unit.drafts.put_mark(item.share_id, rewritten)
        unit.drafts.remove_mark(early.id)
        unit.drafts.remove_mark(MarkId("gone"))
        assert unit.drafts.marks(item.share_id) == (rewritten,)


def test_ratings_are_given_changed_and_taken_away(store: Store) -> None:
    with store.unit() as unit:
        item = _came_in(unit)
        unit.drafts.rate(item.share_id, "groet", Rating.NOT_YET)
        unit.drafts.rate(item.share_id, "groet", Rating.VERY_GOOD)
        unit.drafts.rate(item.share_id, "uitpraten", Rating.GOOD)
        unit.drafts.rate(item.share_id, "uitpraten", None)
        assert unit.drafts.ratings(item.share_id) == {"groet": Rating.VERY_GOOD}


def test_the_last_revision_is_remembered(store: Store) -> None:
    with store.unit() as unit:
        item = _came_in(unit)
        assert (unit.drafts.last_revision(item.share_id), unit.drafts.last_sent_at(item.share_id)) == (
            0,
            None,
        )
        unit.drafts.sent(item.share_id, 1, NOW)
        unit.drafts.sent(item.share_id, 2, NOW)
        assert (unit.drafts.last_revision(item.share_id), unit.drafts.last_sent_at(item.share_id)) == (2, NOW)


def test_a_manifest_of_another_format_is_refused() -> None:
    text = manifest_to_text(manifest(ShareId("s")))
    assert manifest_from_text(text) == manifest(ShareId("s"))
    with pytest.raises(ValueError, match="format 2"):
        manifest_from_text(text.replace('"format": 1', '"format": 2'))


def test_a_page_of_the_inbox_is_the_newest_first_of_the_states_asked_for(store: Store) -> None:
    karin = contact()
    items = [inbox_item(karin, hours=hours) for hours in range(7)]
    with store.unit() as unit:
        unit.contacts.put(karin)
        for item in items:
            unit.inbox.put(item)
        unit.inbox.set_state(items[5].share_id, InboxState.SENT)
        unit.inbox.set_state(items[1].share_id, InboxState.EXPIRED)
    newest = [item.share_id for item in reversed(items)]
    with store.unit() as unit:
        assert [item.share_id for item in unit.inbox.page(3)] == newest[:3]
        assert [item.share_id for item in unit.inbox.page(3, 6)] == newest[6:]
        page = unit.inbox.page(2, 1, states=(InboxState.NEW, InboxState.SENT))
        assert [item.share_id for item in page] == newest[1:3]
        assert unit.inbox.page(9, states=(InboxState.EXPIRED,))[0].share_id == items[1].share_id
        assert unit.inbox.counts() == {InboxState.NEW: 5, InboxState.SENT: 1, InboxState.EXPIRED: 1}
        assert items[1].object_id not in unit.inbox.object_ids(except_in=[InboxState.EXPIRED])
        assert unit.inbox.find(items[0].share_id) == items[0]
        assert unit.inbox.find(ShareId("nergens")) is None


def test_what_is_over_is_found_by_its_last_day(store: Store) -> None:
    karin = contact()
    item = inbox_item(karin)
    last = item.manifest.until
    with store.unit() as unit:
        unit.contacts.put(karin)
        unit.inbox.put(item)
        assert unit.inbox.over(last, ended=()) == []
        assert unit.inbox.over(last + timedelta(days=1), ended=()) == [item]
        assert unit.inbox.over(last + timedelta(days=1), ended=[InboxState.NEW]) == []
