"""What is to be sent: a row and a sealed file first, the network later. Sending twice changes nothing."""

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from oefenruimte.app.delivery import SMALL, Interrupted, WatchedPath, due, follow, in_order, next_attempt
from oefenruimte.app.delivery import Delivered as Delivered
from oefenruimte.app.delivery import Keep as Keep
from oefenruimte.app.spool import durable
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import CircleId, MemberId, ObjectId, new_id
from oefenruimte.domain.outbox import KeptObject, OutboxAction, OutboxItem
from oefenruimte.domain.problem import OUT_OF_REACH, Code, Failure, Problem
from oefenruimte.domain.share import Contact, Space
from oefenruimte.sharing.envelope import ObjectType, Payload, seal_object
from oefenruimte.sharing.layout import circle_key, object_key
from oefenruimte.sharing.transport import Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder, disk_problems
from oefenruimte.vault.keys import ProfileKeys

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_SUFFIX = ".ofo"
_PACKAGE = ".oefenscenario"


class Outbox:
    """One thread delivers at a time; the others may queue, pause and ask meanwhile."""

    def __init__(
        self,
        store: Store,
        folder: PrivateFolder,
        keys: ProfileKeys,
        me: MemberId,
        clock: Clock,
    ) -> None:
        self._store = store
        self._folder = folder
        self._keys = keys
        self._me = me
        self._clock = clock
        self._paused = threading.Event()
        self._problems: dict[tuple[ObjectId, OutboxAction], Problem] = {}  # with their facts, of this session

    def put(
        self,
        space: Space,
        kind: ObjectType,
        contact: Contact | Sequence[Contact],
        payload: Payload,
        *,
        also: "Callable[[Unit, ObjectId], object]",
        circle: CircleId | None = None,
        delete: tuple[ObjectId, MemberId] | None = None,
        keep: Keep | None = None,
    ) -> ObjectId:
        """Seal an object for `contact` and queue it, in one transaction with `also`.

        With `circle` it lies there, once, for all of the contacts.

        `delete` names an earlier object (and whose inbox it is in) that leaves the space first. With `keep`
        the file stays here once it is sent.
        """
        readers = [contact] if isinstance(contact, Contact) else list(contact)
        object_id = ObjectId(new_id())
        name = object_id + _SUFFIX
        with self._store.unit() as unit:
            sequence = unit.settings.next_sequence()
        try:
            with disk_problems(self._folder.path(name)), self._folder.create_exclusive(name) as out:
                header = seal_object(
                    out,
                    space=space.id,
                    object_id=object_id,
                    kind=kind,
                    sequence=sequence,
                    payload=payload,
                    recipients=readers,
                    keys=self._keys,
                )
                durable(out)
            key = _key(circle, readers[0].id, object_id)
            with self._store.unit() as unit:
                if delete is not None:
                    self.queue_delete(unit, *delete, circle)
                if circle is not None:  # it lies among what others put there
                    unit.seen.add(object_id, self._me, sequence)
                unit.outbox.add(
                    OutboxItem(
                        object_id=object_id,
                        action=OutboxAction.PUT,
                        key=key,
                        file=name,
                        created_at=self._clock.now(),
                    )
                )
                if keep is not None:
                    self._replace_sheet(unit, kind, keep.about, object_id, readers[0].id, circle)
                    size = self._folder.size(name)
                    unit.kept.add(
                        KeptObject(object_id, key, name, size, header.sha256, keep.until, keep.about)
                    )
                also(unit, object_id)
        except BaseException:
            if not self._is_queued(object_id):  # an interruption may come when all is done
                self._folder.remove(name)
            raise
        return object_id

    def queue_delete(
        self, unit: "Unit", object_id: ObjectId, owner: MemberId, circle: CircleId | None = None
    ) -> None:
        """The object leaves the inbox of `owner`, or the circle; if it was never sent, it never will be."""
        unit.kept.drop(object_id)
        unit.outbox.done(object_id, OutboxAction.PUT)
        unit.outbox.add(
            OutboxItem(
                object_id=object_id,
                action=OutboxAction.DELETE,
                key=_key(circle, owner, object_id),
                file="",
                created_at=self._clock.now(),
            )
        )

    def _replace_sheet(
        self,
        unit: "Unit",
        kind: ObjectType,
        about: str,
        object_id: ObjectId,
        owner: MemberId,
        circle: CircleId | None,
    ) -> None:
        """An earlier sheet about this share leaves the space: it is nobody's any more, and not put again."""
        if kind not in (ObjectType.FEEDBACK, ObjectType.REVIEW):
            return
        before = unit.settings.get(f"outbox-sheet/{about}", "")
        if before:
            self.queue_delete(unit, ObjectId(before), owner, circle)
        unit.settings.put(f"outbox-sheet/{about}", object_id)

    def give_up(self, unit: "Unit") -> None:
        """Nothing that waits is sent any more, and nothing is put again; `sweep` removes the files."""
        unit.kept.clear()
        for item in unit.outbox.pending():
            unit.outbox.done(item.object_id, item.action)

    def _is_queued(self, object_id: ObjectId) -> bool:
        with self._store.unit() as unit:
            return unit.outbox.get(object_id, OutboxAction.PUT) is not None

    def waiting(self) -> int:
        with self._store.unit() as unit:
            return unit.outbox.waiting()

    def pause(self) -> None:
        """Stop sending, also in the middle of a file: all of it still waits. Until `resume`."""
        self._paused.set()

    def resume(self) -> None:
        self._paused.clear()

    def hurry(self) -> None:
        """The user asks: what failed before is tried in the next round, however short ago that was."""
        with self._store.unit() as unit:
            unit.outbox.hurry()

    def send(self, transport: Transport) -> int:
        """`deliver`, where a problem is raised instead: how many went."""
        delivered = self.deliver(transport)
        if delivered.problem is not None:
            raise Failure(delivered.problem)
        return delivered.count

    def deliver(
        self,
        transport: Transport,
        progress: Callable[[float], None] = lambda _: None,
        sent_bytes: Callable[[int, int], None] = lambda done, total: None,
    ) -> Delivered:
        """Try everything that is due: what fails waits longer every time and holds up nothing behind it.

        `sent_bytes` gets how many bytes of all that is due are on their way or there, and how many there are.
        One of OUT_OF_REACH is raised at once: that is of the space, and no item is blamed for it.
        """
        now = self._clock.now()
        with self._store.unit() as unit:
            pending = unit.outbox.pending()
        queue = in_order([item for item in pending if due(item, now)], self._size)
        tried = {(item.object_id, item.action) for item in pending}
        total, done, count = sum(map(self._size, queue)), 0, 0
        problem = next((self._problem(item) for item in pending if not due(item, now)), None)

        def told(part: int) -> None:
            sent_bytes(done + part, total)
            progress((done + part) / total if total else 1.0)

        while queue and not self._paused.is_set():
            item = queue.pop(0)
            size = self._size(item)
            try:
                count += self._deliver(transport, item, told)
            except Interrupted:
                continue  # paused: the rest waits; withdrawn: what takes its place is queued
            except Failure as failure:
                if failure.problem.code in OUT_OF_REACH:
                    raise
                self._failed(item, failure.problem)
                problem = problem or failure.problem
            done += size
            told(0)
            if size > SMALL:  # that took a while: what was withdrawn meanwhile goes before the next
                with self._store.unit() as unit:
                    fresh = [one for one in unit.outbox.pending() if (one.object_id, one.action) not in tried]
                tried.update((one.object_id, one.action) for one in fresh)
                queue = in_order([*queue, *fresh], self._size)
                total += sum(map(self._size, fresh))
        return Delivered(count, problem)

    def _size(self, item: OutboxItem) -> int:
        if not item.file or not self._folder.exists(item.file):
            return 0
        return self._folder.size(item.file)

    def _problem(self, item: OutboxItem) -> Problem:
        """Why it waits. Of an earlier session only the code is known."""
        return self._problems.get((item.object_id, item.action)) or Problem(Code(item.last_problem))

    def _failed(self, item: OutboxItem, problem: Problem) -> None:
        self._problems[item.object_id, item.action] = problem
        again = next_attempt(item, self._clock.now())
        with self._store.unit() as unit:
            unit.outbox.attempted(item.object_id, problem.code, item.action, again)

    def _deliver(self, transport: Transport, item: OutboxItem, told: Callable[[int], None]) -> bool:
        """False when it needs not go any more: it was withdrawn while others were on their way."""
        if not self._waits(item):
            return False
        if item.action is OutboxAction.DELETE:
            transport.delete(item.key)
        else:
            self._put(transport, item, told)
        with self._store.unit() as unit:
            unit.outbox.done(item.object_id, item.action)
            follow(unit, item)
            kept = item.action is OutboxAction.PUT and unit.kept.has(item.object_id)
        self._problems.pop((item.object_id, item.action), None)
        if not kept:
            # A delete takes along the copy that was withdrawn before it was ever sent.
            self._folder.remove(item.object_id + _SUFFIX)
        return True

    def _put(self, transport: Transport, item: OutboxItem, told: Callable[[int], None]) -> None:
        """Nobody else writes at this key: other bytes there are what a fault left of our own."""
        try:
            transport.put(item.key, self._watched(item, told))
        except Failure as failure:
            if not self._waits(item) or self._paused.is_set():
                raise Interrupted from failure
            if failure.problem.code is not Code.OBJECT_DAMAGED:
                raise
            transport.delete(item.key)
            transport.put(item.key, self._watched(item, told))

    def _watched(self, item: OutboxItem, told: Callable[[int], None]) -> WatchedPath:
        def go_on() -> bool:
            return not self._paused.is_set() and self._waits(item)

        return WatchedPath.of(self._folder.path(item.file), told, go_on)

    def _waits(self, item: OutboxItem) -> bool:
        with self._store.unit() as unit:
            return unit.outbox.get(item.object_id, item.action) is not None

    def let_go(self) -> None:
        """Remove the files of what need not be put again any more: its last day has passed."""
        with self._store.unit() as unit:
            over = unit.kept.over(self._clock.today())
            waiting = {item.object_id for item in unit.outbox.pending()} if over else set()
        for kept in over:
            if kept.object_id not in waiting:
                self._folder.remove(kept.file)

    def sweep(self) -> None:
        """Sealed files whose row never came, and a package that was still being made (a crash in between).
        Only while nobody is putting."""
        with self._store.unit() as unit:
            wanted = {item.file for item in unit.outbox.pending()} | {one.file for one in unit.kept.list()}
        for name in self._folder.names():
            if name.endswith((_SUFFIX, _PACKAGE)) and name not in wanted:
                self._folder.remove(name)


def _key(circle: CircleId | None, owner: MemberId, object_id: ObjectId) -> str:
    return object_key(owner, object_id) if circle is None else circle_key(circle, object_id)
