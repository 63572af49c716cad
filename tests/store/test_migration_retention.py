"""The step that brought terms and sending again: up and down with what people had."""

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from alembic import command
from sqlalchemy import inspect

from oefenruimte.domain.ids import ObjectId
from oefenruimte.domain.outbox import KeptObject, OutboxAction
from oefenruimte.domain.share import InboxState
from oefenruimte.store.connection import connect
from oefenruimte.store.database import Store
from oefenruimte.store.engine import engine_on
from oefenruimte.store.migrating import Migrations
from tests.store.samples import KEY, NOW, contact, grant, inbox_item, outbox_item, take

BEFORE = "0004"


def _columns(path: Path, table: str) -> set[str]:
    with closing(connect(path, KEY)) as connection:
        return {row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()}


def _down(path: Path) -> None:
    engine = engine_on(lambda: connect(path, KEY))
    with engine.begin() as connection:
        command.downgrade(Migrations().config(connection), BEFORE)
        assert not {"kept_object", "card_mark"} & set(inspect(connection).get_table_names())
        indexes = {index["name"] for index in inspect(connection).get_indexes("inbox")}
        assert "ix_inbox_until" not in indexes
    engine.dispose()


def test_terms_and_sending_again_come_and_go_with_what_is_there(path: Path) -> None:
    first, karin, waits = take(turns=2), contact(), outbox_item()
    shared, delete = grant(first, karin), outbox_item(OutboxAction.DELETE)
    soon, later, ended = (inbox_item(karin, hours=hours) for hours in (1, 2, 3))
    later = replace(later, manifest=replace(later.manifest, until=date(2027, 1, 1)))
    kept = KeptObject(waits.object_id, waits.key, waits.file, 9, "ab" * 32, date(2026, 6, 9), shared.share_id)
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        unit.takes.add(first)
        unit.keeping.set_kept(first.id, True)
        unit.keeping.extend(first.id, 14)
        unit.keeping.begin({first.id: 7})
        unit.contacts.put(karin)
        unit.grants.add(shared, ObjectId("object"))
        for item in (waits, delete):
            unit.outbox.add(item)
        unit.outbox.attempted(waits.object_id, "space-full", OutboxAction.PUT, NOW + timedelta(hours=2))
        unit.kept.add(kept)
        unit.card_marks.put({"cards/a.card": "1"})
        for item in (soon, later, ended):
            unit.inbox.put(item)
        unit.inbox.set_state(ended.share_id, InboxState.WITHDRAWN, date(2026, 5, 13))
        unit.inbox.forget_content(ended.share_id)

    _down(path)
    assert not {"kept", "extra_days", "kept_since"} & _columns(path, "take")
    assert "next_attempt_at" not in _columns(path, "outbox")
    assert "until" not in _columns(path, "inbox")
    with closing(connect(path, KEY)) as connection:
        for table, rows in (("take", 1), ("recording", 2), ("outbox", 2), ("inbox", 3), ("share_grant", 1)):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (rows,), table

    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert unit.takes.list() == [first]
        assert [one.share_id for one in unit.grants.list()] == [shared.share_id]
        # Nothing of a term is left: it begins anew, and nothing goes early.
        (keeping,) = unit.keeping.list(())
        assert (keeping.kept, keeping.extra_days, keeping.since) == (False, 0, None)
        # What waits still waits, and may be tried at once.
        assert [(one.object_id, one.action) for one in unit.outbox.pending()] == [
            (waits.object_id, OutboxAction.PUT),
            (delete.object_id, OutboxAction.DELETE),
        ]
        assert [one.next_attempt_at for one in unit.outbox.pending()] == [None, None]
        assert unit.outbox.pending()[0].last_problem == "space-full"
        assert unit.kept.list() == []
        assert unit.card_marks.get() == {}
        # The last day of each share is read from what was shared, also where only the days are left.
        assert {item.share_id: item.manifest.until for item in unit.inbox.list()} == {
            soon.share_id: soon.manifest.until,
            later.share_id: date(2027, 1, 1),
            ended.share_id: ended.manifest.until,
        }
        over = unit.inbox.over(date(2026, 7, 1), (InboxState.WITHDRAWN,))
        assert [item.share_id for item in over] == [soon.share_id]
