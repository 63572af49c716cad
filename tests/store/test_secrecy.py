"""Nothing that the learner wrote or did is on the disk in the clear."""

from dataclasses import replace
from pathlib import Path

from oefenruimte.domain.ids import ObjectId
from oefenruimte.domain.take import SelfCheck
from oefenruimte.store.database import Store
from tests.store.clear_pages import clear_pages
from tests.store.samples import (
    KEY,
    contact,
    grant,
    inbox_item,
    mark,
    note,
    outbox_item,
    received,
    space,
    take,
)

MARKER = "Zwaluwstaart-4711"


def _fill(store: Store, numbers: range) -> None:
    with store.unit() as unit:
        karin = contact(MARKER)
        unit.contacts.put(karin)
        unit.space.put(space(MARKER))
        unit.settings.put(MARKER, MARKER)
        for number in numbers:
            kept = take(number, text=MARKER)
            shared = grant(kept, karin, MARKER)
            item = inbox_item(karin, MARKER)
            unit.takes.add(kept)
            unit.takes.set_thumbnail(kept.id, MARKER.encode() * 500)
            unit.notes.add(note(kept, 1, text=MARKER))
            unit.checks.set(kept.id, MARKER, SelfCheck.YES)
            unit.grants.add(shared, ObjectId(f"{MARKER}-{number}"))
            unit.feedback.put(received(shared, karin, text=MARKER))
            unit.inbox.put(item)
            unit.drafts.put_mark(item.share_id, mark(1, MARKER))
            unit.outbox.add(replace(outbox_item(), key=MARKER))


def _found(folder: Path) -> dict[str, bool]:
    """Per file whether the marker is in it, in the ways text is written to a file."""
    forms = [MARKER.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    forms.append(MARKER.encode().hex().encode())
    return {each.name: any(form in each.read_bytes() for form in forms) for each in folder.iterdir()}


def test_the_marker_is_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "oefenruimte.db"
    store = Store.open(path, KEY)
    _fill(store, range(1, 40))
    (tmp_path / "control").write_text(f"x{MARKER}x")
    assert _found(tmp_path) == {
        "control": True,
        "oefenruimte.db": False,
        "oefenruimte.db-wal": False,
        "oefenruimte.db-shm": False,
    }
    store.close()
    assert _found(tmp_path) == {"control": True, "oefenruimte.db": False}
    assert path.stat().st_size > 100_000
    assert MARKER.encode() in clear_pages(path, KEY)  # it was there to be found


def test_what_was_purged_is_not_even_there_for_the_owner(path: Path) -> None:
    store = Store.open(path, KEY)
    _fill(store, range(1, 4))
    with store.unit() as unit:
        for each in unit.takes.list():
            unit.takes.purge(each.id)
        for item in unit.inbox.list():
            unit.inbox.forget_content(item.share_id)
        for waiting in unit.outbox.pending():
            unit.outbox.done(waiting.object_id)
        for person in unit.contacts.list():
            unit.contacts.put(replace(person, name="Karin"))
        unit.space.put(space("Team"))
    store.close()
    clear = clear_pages(path, KEY)
    assert b"Team" in clear
    assert clear.count(MARKER.encode()) == 3  # the setting that stayed: name, value, and name in the index
