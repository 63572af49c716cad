"""What the coach's workbench keeps: drawings, voices, phrases, replies, sheets of several people, circles."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from alembic import command
from sqlalchemy import inspect

from oefenruimte.domain.ids import (
    CircleId,
    MarkId,
    MemberId,
    ObjectId,
    PhraseId,
    ReplyId,
    ShareId,
    VoiceId,
    new_id,
)
from oefenruimte.domain.organisation import Circle
from oefenruimte.domain.phrase import Phrase
from oefenruimte.domain.share import (
    Contact,
    Grant,
    Mark,
    MarkKind,
    Reply,
    ReplyKind,
    Stroke,
    StrokeKind,
    Voice,
)
from oefenruimte.store.connection import connect
from oefenruimte.store.database import Store
from oefenruimte.store.engine import engine_on
from oefenruimte.store.migrating import Migrations
from oefenruimte.store.repositories.talk import KeptCircle
from oefenruimte.store.unit import Unit
from tests.store.samples import KEY, NOW, contact, grant, inbox_item, mark, received, take

DRAWING = (Stroke(StrokeKind.ARROW, 0, 10, 1000, 990), Stroke(StrokeKind.CIRCLE, 5, 5, 50, 60))


def _rich(at_ms: int = 10) -> Mark:
    return replace(mark(at_ms), drawing=DRAWING, voice=Voice(VoiceId(new_id()), 1500), edited=True)


def _shared(unit: Unit) -> tuple[Grant, Contact]:
    kept, karin = take(), contact()
    given = replace(grant(kept, karin), circle_id=CircleId(new_id()))
    unit.takes.add(kept)
    unit.contacts.put(karin)
    unit.grants.add(given, ObjectId(new_id()))
    return given, karin


def _reply(share_id: ShareId, author: MemberId, minutes: int = 0, text: str = "Dank.") -> Reply:
    at = NOW + timedelta(minutes=minutes)
    return Reply(ReplyId(new_id()), share_id, None, author, ReplyKind.ANSWER, text, at)


def test_a_rich_mark_comes_back(store: Store) -> None:
    with store.unit() as unit:
        sanne = contact("Sanne")
        unit.contacts.put(sanne)
        item = inbox_item(sanne)
        unit.inbox.put(item)
        written = _rich()
        unit.drafts.put_mark(item.share_id, written)
        assert unit.drafts.marks(item.share_id) == (written,)
        assert unit.drafts.mark(written.id) == (item.share_id, written)
        assert unit.drafts.mark(MarkId("other")) is None
        unit.peers.put(CircleId("c"), sanne.id, received(grant(take(), sanne), sanne).sheet, NOW)
        unit.replies.add(_reply(item.share_id, sanne.id))
        unit.voices.add(VoiceId("v"), item.share_id)
        unit.inbox.forget_content(item.share_id)
        assert unit.drafts.marks(item.share_id) == ()
        assert unit.replies.list(item.share_id) == ()
        assert unit.voices.ids() == frozenset()


def test_everyone_in_a_circle_has_a_sheet(store: Store) -> None:
    with store.unit() as unit:
        given, karin = _shared(unit)
        omar = contact("Omar")
        unit.contacts.put(omar)
        first = received(given, karin)
        first = replace(first, sheet=replace(first.sheet, marks=(_rich(),), asks_new_take=True))
        second = received(given, omar, 2)
        assert unit.feedback.put(first)
        assert unit.feedback.put(second)
        unit.feedback.mark_read(given.share_id, karin.id)
        assert unit.feedback.get(given.share_id) == second, "the newest"
        assert unit.feedback.get(given.share_id, karin.id) == replace(first, read=True)
        assert unit.feedback.list(given.share_id) == [replace(first, read=True), second]
        assert unit.feedback.was_read(given.take_id)


def test_solved_stays_while_sheets_come_and_goes_with_the_take(store: Store) -> None:
    with store.unit() as unit:
        given, karin = _shared(unit)
        unit.feedback.put(received(given, karin))
        unit.feedback.set_solved(given.share_id, MarkId("one"), True)
        unit.feedback.set_solved(given.share_id, MarkId("one"), True)
        unit.feedback.put(received(given, karin, 2))
        assert unit.feedback.solved(given.share_id) == {"one"}
        unit.replies.add(_reply(given.share_id, karin.id))
        unit.voices.add(VoiceId("v"), given.share_id, karin.id)
        unit.takes.purge(given.take_id)
        assert unit.feedback.solved(given.share_id) == frozenset()
        assert unit.replies.list(given.share_id) == ()
        assert unit.voices.ids() == frozenset()


def test_replies_are_in_order_and_each_once(store: Store) -> None:
    share, circle = ShareId("share"), CircleId("circle")
    later, first = _reply(share, MemberId("a"), 2), _reply(share, MemberId("b"), 1)
    with store.unit() as unit:
        assert unit.replies.add(later)
        assert unit.replies.add(first)
        assert not unit.replies.add(replace(first, text="anders"))
        same_id = replace(first, author=MemberId("c"), at=NOW)
        assert unit.replies.add(same_id), "nobody takes the place of somebody else's reply"
        assert unit.replies.list(share) == (same_id, first, later)
        assert unit.replies.count(share, MemberId("a")) == 1
        assert unit.replies.list(share, circle) == ()
        unit.replies.add(_reply(share, MemberId("d")), circle)
        assert len(unit.replies.list(share, circle)) == 1


def test_a_shortcut_is_of_one_phrase(store: Store) -> None:
    one = Phrase(PhraseId("1"), MarkKind.TIP, "Zet een stilte in.", 3)
    other = Phrase(PhraseId("2"), None, "Aardig gezegd.", 3)
    with store.unit() as unit:
        unit.phrases.put(one)
        unit.phrases.put(other)
        unit.phrases.put(other)
        assert unit.phrases.list() == [other, replace(one, shortcut=None)]
        unit.phrases.remove(other.id)
        assert unit.phrases.list() == [replace(one, shortcut=None)]


def test_sheets_of_peers_and_circles(store: Store) -> None:
    circle = Circle(CircleId("c"), "Balie", MemberId("a"), (MemberId("a"), MemberId("b")))
    sheet = received(grant(take(), contact()), contact()).sheet
    sheet = replace(sheet, marks=(_rich(), mark(3)))
    with store.unit() as unit:
        unit.circles.put(KeptCircle(circle, pending=(MemberId("b"),)))
        assert unit.circles.list() == [KeptCircle(circle, pending=(MemberId("b"),))]
        unit.circles.put(KeptCircle(circle, left=True))
        assert unit.circles.get(circle.id) == KeptCircle(circle, left=True)
        assert unit.peers.put(circle.id, MemberId("b"), sheet, NOW)
        assert not unit.peers.put(circle.id, MemberId("b"), replace(sheet, marks=()), NOW)
        assert unit.peers.list(sheet.share_id, circle.id) == [("b", sheet)]
        assert unit.peers.list(sheet.share_id, CircleId("other")) == []


def test_the_revision_of_the_workbench_goes_and_comes_with_data(path: Path) -> None:
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        given, karin = _shared(unit)
        omar = contact("Omar")
        unit.contacts.put(omar)
        unit.feedback.put(received(given, karin, text="van Karin"))
        newest = received(given, omar, 2, "van Omar")
        unit.feedback.put(newest)
        item = inbox_item(karin)
        unit.inbox.put(item)
        unit.drafts.put_mark(item.share_id, _rich())
    engine = engine_on(lambda: _loose(path))
    with engine.begin() as connection:
        command.downgrade(Migrations().config(connection), "0005")
        assert "peer_sheet" not in inspect(connection).get_table_names()
        coaches = connection.exec_driver_sql("SELECT coach_id FROM feedback").fetchall()
        assert coaches == [(omar.id,)], "of several sheets the newest"
        assert connection.exec_driver_sql("SELECT count(*) FROM feedback_mark").scalar() == 2
    engine.dispose()
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert [each.sheet for each in unit.feedback.list()] == [newest.sheet]
        (kept,) = unit.drafts.marks(item.share_id)
        assert (kept.drawing, kept.voice, kept.edited) == ((), None, False)
        assert unit.grants.get(given.share_id) == replace(given, circle_id=None)


def _loose(path: Path):  # type: ignore[no-untyped-def]
    connection = connect(path, KEY)
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection
