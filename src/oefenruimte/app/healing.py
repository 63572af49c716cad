"""Whether the space still has what this profile put there, once a day: what it lost or spoiled is put again,
what it brought back after a withdrawal leaves again.

A place that was set back to an old copy, that cut files off or exchanged them does no lasting harm as long as
one of the two is there. Nothing here is ever removed because the space lost something.
"""

import hashlib
import logging
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import ObjectId
from oefenruimte.domain.outbox import KeptObject
from oefenruimte.domain.problem import OUT_OF_REACH, Code, Failure, fail
from oefenruimte.domain.share import Grant, GrantState
from oefenruimte.sharing.envelope import sealed_part
from oefenruimte.sharing.layout import circle_key, object_key
from oefenruimte.sharing.slices import RawFile
from oefenruimte.sharing.transport import Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_log = logging.getLogger(__name__)
_OVER = (GrantState.WITHDRAWN, GrantState.EXPIRED)
_READ_BACK = 64 * 1024  # bytes: as small as this, the content is compared every day
_LARGE_A_DAY = 256 * 1024**2  # bytes: so much of what is larger, another part of it each day
_CHUNK = 1024**2


@dataclass(frozen=True, slots=True)
class Healed:
    """How many objects were put again or left again, and (key, code) of what could not be helped."""

    count: int = 0
    skipped: tuple[tuple[str, str], ...] = ()


class Healing:
    """`folder` holds the sealed files of the outbox. For the thread that syncs."""

    def __init__(self, store: Store, folder: PrivateFolder, clock: Clock) -> None:
        self._store = store
        self._folder = folder
        self._clock = clock
        self._day: date | None = None

    def run(self, transport: Transport) -> Healed:
        """Nothing the second time on one day. One of OUT_OF_REACH."""
        today = self._clock.today()
        if self._day == today:
            return Healed()
        with self._store.unit() as unit:
            waiting = {item.object_id for item in unit.outbox.pending()}
            kept = [one for one in unit.kept.list() if one.object_id not in waiting and one.until >= today]
            over = [
                _key(grant, unit.grants.object_id(grant.share_id)) for grant in unit.grants.in_states(_OVER)
            ]
        count, skipped = 0, []
        for key, one in self._wrong(transport, kept, over):
            try:
                if one is None:
                    transport.delete(key)
                else:
                    self._put_again(transport, one)
                count += 1
                _log.info("the space was healed at one key")
            except Failure as failure:
                if failure.problem.code in OUT_OF_REACH:
                    raise
                skipped.append((key, str(failure.problem.code)))
        self._day = today
        return Healed(count, tuple(skipped))

    def _wrong(
        self, transport: Transport, kept: Iterable[KeptObject], over: Iterable[str]
    ) -> list[tuple[str, KeptObject | None]]:
        """What has to be put again; None where something has to leave. One list for each folder."""
        wanted: dict[str, dict[str, KeptObject | None]] = defaultdict(dict)
        for key in over:
            wanted[key.rpartition("/")[0]][key] = None
        for one in kept:
            wanted[one.key.rpartition("/")[0]][one.key] = one
        compared = self._compared(one for objects in wanted.values() for one in objects.values())
        wrong: list[tuple[str, KeptObject | None]] = []
        for prefix, objects in wanted.items():
            sizes = {entry.key: entry.size for entry in transport.list(prefix)}
            for key, found in objects.items():
                if found is None:
                    bad = key in sizes
                else:
                    bad = sizes.get(key) != found.size
                    bad = bad or (found.object_id in compared and not self._same(transport, found))
                if bad:
                    wrong.append((key, found))
        return wrong

    def _compared(self, kept: Iterable[KeptObject | None]) -> set[ObjectId]:
        """Whose content is fetched today: all that is small, and of the others at least one, in turn."""
        here = sorted(
            (one for one in kept if one is not None and self._folder.exists(one.file)),
            key=lambda one: one.object_id,
        )
        chosen = {one.object_id for one in here if one.size <= _READ_BACK}
        large = [one for one in here if one.size > _READ_BACK]
        turn = self._clock.today().toordinal() % len(large) if large else 0
        left = _LARGE_A_DAY
        for one in large[turn:] + large[:turn]:
            chosen.add(one.object_id)
            left -= one.size
            if left <= 0:
                break
        return chosen

    def _same(self, transport: Transport, one: KeptObject) -> bool:
        """Whether these are the bytes that were sent."""
        there = _Digest()
        try:
            transport.fetch(one.key, there, one.size)
        except Failure as failure:
            if failure.problem.code in OUT_OF_REACH:
                raise
            return False
        own = _Digest()
        with self._folder.open_read(one.file) as file:
            while chunk := file.read(_CHUNK):
                own.write(chunk)
        return there.hexdigest() == own.hexdigest()

    def _put_again(self, transport: Transport, one: KeptObject) -> None:
        """Only what is whole here takes the place of what lies there. OBJECT_LOST."""
        with self._store.unit() as unit:
            if not unit.kept.has(one.object_id):  # withdrawn while we looked
                return
        if not self._whole(one):
            raise fail(Code.OBJECT_LOST, "the own copy is not whole either")
        if transport.exists(one.key):
            transport.delete(one.key)
        transport.put(one.key, self._folder.path(one.file))

    def _whole(self, one: KeptObject) -> bool:
        if not self._folder.exists(one.file) or self._folder.size(one.file) != one.size:
            return False
        digest = hashlib.sha256()
        with self._folder.open_read(one.file) as file:
            if not sealed_part(file):
                return False
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
        return digest.hexdigest() == one.sha256


class _Digest(RawFile):
    """Takes what is written, and keeps its hash only."""

    def __init__(self) -> None:
        super().__init__()
        self._digest = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, data: "ReadableBuffer", /) -> int:
        self._digest.update(data)
        return memoryview(data).nbytes

    def hexdigest(self) -> str:
        return self._digest.hexdigest()


def _key(grant: Grant, object_id: ObjectId) -> str:
    if grant.circle_id is not None:
        return circle_key(grant.circle_id, object_id)
    return object_key(grant.contact_id, object_id)
