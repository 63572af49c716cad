"""Sharing as it grows: the first page of a large inbox, a round among many objects, an organisation.

- `sharing.inbox`: the first page (50 lines) of an inbox of 10,000 shares, as a coach's screen asks it,
  against one of 100; p95 of each.
- `sharing.sync`: a round that takes in 10 new objects in a space of 100,000, against one of 1,000. The coach
  has 500 in the own inbox both times; the others lie in inboxes of others.
- `sharing.own`: the same round with 10,000 objects in the own inbox, against 100. They were taken in before:
  rows in the database and files of the right name stand for that.
- `sharing.seal`: what `share` does once the copy is made (seal, sign, hash, on the disk, in the outbox),
  against the `age` command for that file to the same disk, with an fdatasync as ours.
- `sharing.sent`: the same with the copy to a space on that disk, against `age` and `cp`.
- `sharing.people`: an organisation on SeaweedFS (S3); see tests/bench/people.py.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from oefenruimte.app.coach import Coach
from oefenruimte.app.inbox_cleaning import remember
from oefenruimte.app.outbox import Keep
from oefenruimte.domain.ids import ObjectId, ShareId, new_id
from oefenruimte.domain.share import InboxItem, InboxState
from oefenruimte.sharing.envelope import ObjectType
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.vault.recipients import Identity
from tests.bench.base import Context, Figure, Missing, interleaved, median, percentile
from tests.bench.people import organisation
from tests.fakes.exchange import SPACE, Member
from tests.fakes.sharing import MemoryTransport
from tests.fakes.steady import SteadyClock

PAGE_GOAL, SYNC_GOAL, SEAL_GOAL = 1.5, 2.0, 0.6
PAGE = 50
_MIB = 1 << 20
_BEGAN = datetime(2026, 1, 5, 9, tzinfo=UTC)


def run(context: Context) -> list[Figure]:
    template = context.folder / "template"
    Member("leeg", template, MemoryTransport()).close()
    db = template / "db"
    return [
        _pages(context, db),
        _rounds(context, db),
        _own(context, db),
        *_sealing(context, db),
        organisation(context, db),
    ]


# the first page --------------------------------------------------------------------------------------------


def _pages(context: Context, db: Path) -> Figure:
    few, many = 100, 1_000 if context.short else 10_000
    desks = {number: _Desk(context.folder / f"desk-{number}", db, number) for number in (few, many)}
    p95: dict[int, list[float]] = {number: [] for number in desks}
    for round_ in range(-1, context.rounds):
        times: dict[int, list[float]] = {number: [] for number in desks}
        for _ in range(40):
            for number, desk in desks.items():  # one of each at a time: nobody has the quiet minutes alone
                times[number].append(desk.page())
        if round_ >= 0:
            for number, taken in times.items():
                p95[number].append(percentile(taken, 95))
    for desk in desks.values():
        desk.close()
    ms = {number: median(values) for number, values in p95.items()}
    context.keep("page_p95_ms", {str(number): values for number, values in p95.items()})
    note = ", ".join(f"{number} shares {value:.1f} ms" for number, value in ms.items())
    return Figure("sharing.inbox", ms[many] / ms[few], PAGE_GOAL, context.rounds, note=f"p95, {note}")


class _Desk:
    def __init__(self, folder: Path, db: Path, shares: int) -> None:
        self._coach = Member("Karin", folder, MemoryTransport(), template=db)
        nobody = cast(Any, None)  # a list needs no library, no voices
        member = self._coach
        self._desk = Coach(member.store, member.files, nobody, member.outbox, nobody, nobody, member.clock)
        learner = Member("Sanne", folder / "learner", MemoryTransport(), template=db)
        self._coach.meet(learner)
        with self._coach.store.unit() as unit:
            for number in range(shares):
                unit.inbox.put(_inbox_item(learner, number))
        learner.close()

    def page(self) -> float:
        began = time.perf_counter()
        if len(self._desk.lines(PAGE)) != PAGE:
            raise ValueError("no page")
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        self._coach.close()


def _inbox_item(sender: Member, number: int) -> InboxItem:
    manifest = sender.manifest(ShareId(new_id()), date(2027, 1, 1), date(2026, 5, 12))
    state = InboxState.NEW if number % 3 else InboxState.SENT
    at = _BEGAN + timedelta(minutes=number)
    return InboxItem(manifest.share_id, ObjectId(new_id()), sender.contact, manifest, state, at)


# a round ---------------------------------------------------------------------------------------------------


def _rounds(context: Context, db: Path) -> Figure:
    sizes = {"few": 1_000, "many": 10_000 if context.short else 100_000}
    spaces = {name: _Crowd(context.folder / f"crowd-{name}", db, size) for name, size in sizes.items()}
    for space in spaces.values():
        space.round()  # warm, and every card has been read
    measured = interleaved(context, **{name: space.round for name, space in spaces.items()})
    for space in spaces.values():
        space.close()
    ms = {name: median(values) * 1000 for name, values in measured.items()}
    note = ", ".join(f"{sizes[name]} objects {value:.0f} ms" for name, value in ms.items())
    return Figure("sharing.sync", ms["many"] / ms["few"], SYNC_GOAL, context.rounds, note=f"10 new, {note}")


def _own(context: Context, db: Path) -> Figure:
    few, many = 100, 1_000 if context.short else 10_000
    spaces = {
        name: _Crowd(context.folder / f"own-{name}", db, 0, before=size)
        for name, size in (("own_few", few), ("own_many", many))
    }
    for space in spaces.values():
        space.round()
    measured = interleaved(context, **{name: space.round for name, space in spaces.items()})
    for space in spaces.values():
        space.close()
    ms = {name: median(values) * 1000 for name, values in measured.items()}
    note = f"10 new, own inbox of {few} {ms['own_few']:.0f} ms, of {many} {ms['own_many']:.0f} ms"
    return Figure("sharing.own", ms["own_many"] / ms["own_few"], SYNC_GOAL, context.rounds, note=note)


class _Crowd:
    """A folder with many inboxes; one coach and one learner in it are real."""

    NEW, OWN, EACH = 10, 500, 200

    def __init__(self, folder: Path, db: Path, objects: int, before: int = 0) -> None:
        place = folder / "space"
        place.mkdir(parents=True)
        (place / SPACE_FILE).write_bytes(b"a space")
        way, clock = FolderTransport(place), SteadyClock()
        self._learner = Member("Sanne", folder / "learner", way, clock, template=db)
        self._coach = Member("Karin", folder / "coach", way, clock, template=db)
        for member in (self._learner, self._coach, self._learner):
            member.sync.run()
        if before:
            self._handled(place / "inbox" / self._coach.id, before)
        for _ in range(self.OWN if objects else 0):
            self._learner.share(self._coach, size=400, days=300)
        self._learner.sync.run()
        self._coach.sync.run()
        left = objects - self.OWN
        while left > 0:  # of others: nobody here reads them
            inbox = place / "inbox" / new_id()
            inbox.mkdir()
            for _ in range(min(self.EACH, left)):
                (inbox / f"{new_id()}.ofo").write_bytes(b"OEFENOBJ")
            left -= self.EACH

    def _handled(self, inbox: Path, number: int) -> None:
        """So many shares of the learner came in before."""
        inbox.mkdir(parents=True, exist_ok=True)
        with self._coach.store.unit() as unit:
            for place in range(number):
                item = _inbox_item(self._learner, place)
                unit.inbox.put(item)
                unit.seen.add(item.object_id, self._learner.id, 100_000 + place)
                remember(unit, item.object_id, ObjectType.SHARE, item.share_id, item.manifest.until)
                (inbox / f"{item.object_id}.ofo").write_bytes(b"OEFENOBJ")

    def round(self) -> float:
        for _ in range(self.NEW):
            self._learner.share(self._coach, size=400, days=300)
        self._learner.sync.run()
        began = time.perf_counter()
        if self._coach.sync.run().received != self.NEW:
            raise ValueError("not what was sent")
        return time.perf_counter() - began

    def close(self) -> None:
        self._learner.close()
        self._coach.close()


# sealing ---------------------------------------------------------------------------------------------------


def _sealing(context: Context, db: Path) -> list[Figure]:
    age = shutil.which("age")
    if age is None:
        raise Missing("the age command is not installed")
    size = (64 if context.short else 256) * _MIB
    folder = context.folder / "sealing"
    place = folder / "space"
    place.mkdir(parents=True)
    (place / SPACE_FILE).write_bytes(b"a space")
    plain = folder / "plain"
    with plain.open("wb") as file:
        for _ in range(size // _MIB):
            file.write(os.urandom(_MIB))
    way = FolderTransport(place)
    learner = Member("Sanne", folder / "learner", way, template=db)
    coach = Member("Karin", folder / "coach", way, learner.clock, template=db)
    for member in (learner, coach, learner):
        member.sync.run()
    recipient, theirs, copied = (
        Identity.generate().recipient.text,
        folder / "theirs.age",
        folder / "copied.age",
    )

    def ours(*, sent: bool) -> float:
        began = time.perf_counter()
        with plain.open("rb", buffering=0) as source:
            learner.outbox.put(
                SPACE,
                ObjectType.SHARE,
                coach.contact,
                source,
                also=lambda unit, _: None,
                keep=Keep(date(2027, 1, 1)),
            )
        if sent:
            learner.outbox.send(way)
        taken = time.perf_counter() - began
        if not sent:
            learner.outbox.send(way)
        for path in (*(place / "inbox").rglob("*.ofo"), *(learner.folder / "outbox").iterdir()):
            path.unlink()
        with learner.store.unit() as unit:
            unit.kept.clear()
        return size / _MIB / taken

    def peer(*, sent: bool) -> float:
        for path in (theirs, copied):
            path.unlink(missing_ok=True)
        began = time.perf_counter()
        subprocess.run([age, "-r", recipient, "-o", str(theirs), str(plain)], check=True)
        _on_disk(theirs)
        if sent:
            subprocess.run(["cp", str(theirs), str(copied)], check=True)
            _on_disk(copied)
        return size / _MIB / (time.perf_counter() - began)

    sides: dict[str, Callable[[], float]] = {
        "seal_product": lambda: ours(sent=False),
        "seal_age": lambda: peer(sent=False),
        "sent_product": lambda: ours(sent=True),
        "sent_age": lambda: peer(sent=True),
    }
    for side in sides.values():
        side()
    speed = {name: median(values) for name, values in interleaved(context, **sides).items()}
    learner.close()
    coach.close()
    figures = []
    for name in ("seal", "sent"):
        product, other = speed[f"{name}_product"], speed[f"{name}_age"]
        note = f"{size // _MIB} MiB: {product:.0f} MiB/s against {other:.0f}"
        figures.append(Figure(f"sharing.{name}", product / other, SEAL_GOAL, context.rounds, "high", note))
    return figures


def _on_disk(path: Path) -> None:
    with path.open("rb") as file:
        os.fdatasync(file.fileno())
