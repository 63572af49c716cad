"""One round with the space: send what waits, take in what came. Applying an object twice changes nothing."""

import logging
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from oefenruimte.app.coach_desk import memory_key
from oefenruimte.app.inbox_files import InboxFiles
from oefenruimte.app.outbox import Outbox
from oefenruimte.app.sharing import Sharing
from oefenruimte.app.space import Spaces
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId, ObjectId, ShareId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import Contact, InboxItem, InboxState, ReceivedFeedback, SyncReport
from oefenruimte.sharing import payload
from oefenruimte.sharing.envelope import Header, ObjectType
from oefenruimte.sharing.layout import inbox_prefix, object_id_of
from oefenruimte.sharing.messages import check_feedback, check_tombstone
from oefenruimte.sharing.transport import MAX_MESSAGE_BYTES, Transport
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_log = logging.getLogger(__name__)
_WITHDRAWN = "withdrawn/"
_STOPS_ALL = (Code.SPACE_UNREACHABLE, Code.SPACE_FULL, Code.DISK_FULL, Code.FOLDER_READ_ONLY)


class Sync:
    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        sharing: Sharing,
        outbox: Outbox,
        files: InboxFiles,
        me: MemberId,
        clock: Clock,
    ) -> None:
        self._store = store
        self._spaces = spaces
        self._sharing = sharing
        self._outbox = outbox
        self._files = files
        self._me = me
        self._clock = clock
        self._tidied = False

    def run(self, progress: Callable[[float], None] = lambda _: None) -> SyncReport:
        """NO_SPACE, SPACE_UNREACHABLE. A bad object is named in the report and the others still work."""
        # First, and without the space: an end date holds for whoever never comes online again.
        self.end_received()
        transport = self._spaces.transport()
        if not self._tidied:  # what a crash left behind: looked for once, it walks the whole space
            transport.tidy()
            self._tidied = True
        skipped = list(self._spaces.refresh(transport))
        self._sharing.end_expired()
        sent = self._outbox.send(transport, lambda part: progress(part / 2))
        received, refused = self._receive(transport, lambda part: progress(0.5 + part / 2))
        return SyncReport(sent, received, self._outbox.waiting(), (*skipped, *refused))

    def _receive(
        self, transport: Transport, progress: Callable[[float], None]
    ) -> tuple[int, list[tuple[str, str]]]:
        with self._store.unit() as unit:
            contacts = {contact.id: contact for contact in unit.contacts.list()}
        entries = list(transport.list(inbox_prefix(self._me)))
        received = 0
        refused: list[tuple[str, str]] = []
        for index, entry in enumerate(entries):
            object_id = object_id_of(entry.key)
            if object_id is None:
                refused.append((entry.key, Code.OBJECT_FOREIGN))
                continue
            with self._store.unit() as unit:
                if unit.seen.has(object_id):
                    continue
            try:
                received += self._take_in(transport, entry.key, object_id, contacts)
            except Failure as failure:
                if failure.problem.code in _STOPS_ALL:
                    raise
                _log.warning("skipped an object: %s", failure.problem.code)
                refused.append((entry.key, failure.problem.code))
            progress((index + 1) / len(entries))
        return received, refused

    def _take_in(
        self, transport: Transport, key: str, object_id: ObjectId, contacts: dict[MemberId, Contact]
    ) -> bool:
        """Fetch, verify, apply; keep the file only if it is a share. False for one that is over already."""
        self._files.fetch(transport, key, object_id)
        keep = False
        try:
            header, reader = self._files.verified(object_id, contacts)
            sender = contacts[header.author]
            with reader:
                match header.kind:
                    case ObjectType.SHARE:
                        keep = self._share(object_id, header, sender)
                        return keep
                    case ObjectType.FEEDBACK:
                        self._feedback(header, sender, reader.read(MAX_MESSAGE_BYTES))
                    case ObjectType.TOMBSTONE:
                        self._tombstone(header, sender, reader.read(MAX_MESSAGE_BYTES))
            return True
        finally:
            if not keep:
                self._files.remove(object_id)

    def _share(self, object_id: ObjectId, header: Header, sender: Contact) -> bool:
        with payload.read_share(self._files.open(object_id)) as share:
            manifest = share.manifest
        with self._store.unit() as unit:
            unit.seen.add(object_id, header.author, header.sequence)
            if unit.settings.get(_withdrawn(sender.id, manifest.share_id), False):
                return False
            if manifest.until < self._clock.today():
                return False
            if any(
                item.share_id == manifest.share_id and item.sender.id != sender.id
                for item in unit.inbox.list()
            ):
                raise fail(Code.OBJECT_FOREIGN, "somebody else's share has this id")
            item = InboxItem(
                manifest.share_id, object_id, sender, manifest, InboxState.NEW, self._clock.now()
            )
            unit.inbox.put(item)
        return True

    def _feedback(self, header: Header, sender: Contact, message: bytes) -> None:
        sheet = payload.decode_feedback(message)
        with self._store.unit() as unit:
            unit.seen.add(header.object_id, header.author, header.sequence)
            grant = next((one for one in unit.grants.list() if one.share_id == sheet.share_id), None)
            if grant is None:  # the take it is about was erased
                return
            take = unit.takes.get(grant.take_id)
            if grant.contact_id != sender.id:
                raise fail(Code.OBJECT_FOREIGN, "feedback from someone the take was not shared with")
            check_feedback(sheet, [recording.duration_ms for recording in take.recordings])
            unit.feedback.put(ReceivedFeedback(sheet, grant, sender, self._clock.now()))

    def _tombstone(self, header: Header, sender: Contact, message: bytes) -> None:
        share_id, withdrawn_on = payload.decode_tombstone(message)
        with self._store.unit() as unit:
            unit.settings.put(_withdrawn(sender.id, share_id), True)
            unit.seen.add(header.object_id, header.author, header.sequence)
            known = {item.share_id: item for item in unit.inbox.list()}
            item = known.get(share_id)
            if item is None:
                return
            check_tombstone(sender.id, item.sender.id)
            _forget(unit, item, InboxState.WITHDRAWN, withdrawn_on)
        self._files.remove(item.object_id)

    def end_received(self) -> None:
        """A share whose last day has passed is no longer on this computer, nor what was noted about it."""
        today = self._clock.today()
        with self._store.unit() as unit:
            over = [
                item
                for item in unit.inbox.list()
                if item.state not in (InboxState.WITHDRAWN, InboxState.EXPIRED)
                and item.manifest.until < today
            ]
            for item in over:
                _forget(unit, item, InboxState.EXPIRED)
        for item in over:
            self._files.remove(item.object_id)


def _forget(unit: "Unit", item: InboxItem, state: InboxState, withdrawn_on: date | None = None) -> None:
    """Only that there was something, from whom, and why it is gone."""
    unit.inbox.set_state(item.share_id, state, withdrawn_on)
    unit.inbox.forget_content(item.share_id)
    unit.settings.put(memory_key(item.share_id), None)


def _withdrawn(author: MemberId, share_id: ShareId) -> str:
    """Under which setting a withdrawal is remembered: nobody can withdraw for somebody else."""
    return f"{_WITHDRAWN}{author}/{share_id}"
