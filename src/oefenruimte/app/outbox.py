"""What is to be sent: a row and a sealed file first, the network later. Sending twice changes nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oefenruimte.app.spool import durable
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId, ObjectId, new_id
from oefenruimte.domain.outbox import OutboxAction, OutboxItem
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.share import Contact, GrantState, Space
from oefenruimte.sharing.envelope import ObjectType, Payload, seal_object
from oefenruimte.sharing.layout import object_key
from oefenruimte.sharing.transport import Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder, disk_problems
from oefenruimte.vault.keys import ProfileKeys

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_SUFFIX = ".ofo"
_PACKAGE = ".oefenscenario"
_FOLLOWS = {
    OutboxAction.PUT: (GrantState.QUEUED, GrantState.SENT),
    OutboxAction.DELETE: (GrantState.WITHDRAWING, GrantState.WITHDRAWN),
}


@dataclass(frozen=True, slots=True)
class Delivered:
    """How many went, and the first problem that kept another one waiting."""

    count: int
    problem: Problem | None = None


class Outbox:
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

    def put(
        self,
        space: Space,
        kind: ObjectType,
        contact: Contact,
        payload: Payload,
        *,
        also: "Callable[[Unit, ObjectId], object]",
        delete: tuple[ObjectId, MemberId] | None = None,
    ) -> ObjectId:
        """Seal an object for `contact` and queue it, in one transaction with `also`.

        `delete` names an earlier object (and whose inbox it is in) that leaves the space first.
        """
        object_id = ObjectId(new_id())
        name = object_id + _SUFFIX
        with self._store.unit() as unit:
            sequence = unit.settings.next_sequence()
        try:
            with disk_problems(self._folder.path(name)), self._folder.create_exclusive(name) as out:
                seal_object(
                    out,
                    space=space.id,
                    object_id=object_id,
                    kind=kind,
                    sequence=sequence,
                    payload=payload,
                    recipients=[contact],
                    keys=self._keys,
                )
                durable(out)
            with self._store.unit() as unit:
                if delete is not None:
                    self.queue_delete(unit, *delete)
                unit.outbox.add(
                    OutboxItem(
                        object_id=object_id,
                        action=OutboxAction.PUT,
                        key=object_key(contact.id, object_id),
                        file=name,
                        created_at=self._clock.now(),
                    )
                )
                also(unit, object_id)
        except BaseException:
            if not self._is_queued(object_id):  # an interruption may come when all is done
                self._folder.remove(name)
            raise
        return object_id

    def queue_delete(self, unit: "Unit", object_id: ObjectId, owner: MemberId) -> None:
        """The object leaves the inbox of `owner`; if it was never sent, it never will be."""
        unit.outbox.done(object_id, OutboxAction.PUT)
        unit.outbox.add(
            OutboxItem(
                object_id=object_id,
                action=OutboxAction.DELETE,
                key=object_key(owner, object_id),
                file="",
                created_at=self._clock.now(),
            )
        )

    def give_up(self, unit: "Unit") -> None:
        """Nothing that waits is sent any more; `sweep` removes its files."""
        for item in unit.outbox.pending():
            unit.outbox.done(item.object_id, item.action)

    def _is_queued(self, object_id: ObjectId) -> bool:
        with self._store.unit() as unit:
            return unit.outbox.get(object_id, OutboxAction.PUT) is not None

    def waiting(self) -> int:
        with self._store.unit() as unit:
            return len(unit.outbox.pending())

    def send(self, transport: Transport) -> int:
        """`deliver`, where a problem is raised instead: how many went."""
        delivered = self.deliver(transport)
        if delivered.problem is not None:
            raise Failure(delivered.problem)
        return delivered.count

    def deliver(self, transport: Transport, progress: Callable[[float], None] = lambda _: None) -> Delivered:
        """Try everything that waits, in order: what does not fit must not hold up a withdrawal behind it.

        SPACE_UNREACHABLE is raised, and the rest waits.
        """
        with self._store.unit() as unit:
            pending = list(unit.outbox.pending())
        count, problem = 0, None
        for index, item in enumerate(pending):
            try:
                count += self._deliver(transport, item)
            except Failure as failure:
                with self._store.unit() as unit:
                    unit.outbox.attempted(item.object_id, failure.problem.code, item.action)
                if failure.problem.code is Code.SPACE_UNREACHABLE:
                    raise
                problem = problem or failure.problem
            progress((index + 1) / len(pending))
        return Delivered(count, problem)

    def _deliver(self, transport: Transport, item: OutboxItem) -> bool:
        """False when it needs not go any more: it was withdrawn while others were on their way."""
        with self._store.unit() as unit:
            if unit.outbox.get(item.object_id, item.action) is None:
                return False
        if item.action is OutboxAction.DELETE:
            transport.delete(item.key)
        else:
            transport.put(item.key, self._folder.path(item.file))
        with self._store.unit() as unit:
            unit.outbox.done(item.object_id, item.action)
            _delivered(unit, item)
        # A delete takes along the copy that was withdrawn before it was ever sent.
        self._folder.remove(item.object_id + _SUFFIX)
        return True

    def sweep(self) -> None:
        """Sealed files whose row never came, and a package that was still being made (a crash in between)."""
        with self._store.unit() as unit:
            wanted = {item.file for item in unit.outbox.pending()}
        for name in self._folder.names():
            if name.endswith((_SUFFIX, _PACKAGE)) and name not in wanted:
                self._folder.remove(name)


def _delivered(unit: "Unit", item: OutboxItem) -> None:
    """A grant follows its object: queued → sent, withdrawing → withdrawn."""
    before, after = _FOLLOWS[item.action]
    for grant in unit.grants.list():
        if grant.state is before and unit.grants.object_id(grant.share_id) == item.object_id:
            unit.grants.set_state(grant.share_id, after)
