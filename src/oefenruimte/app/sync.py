"""One round with the space: send what waits, take in what came. Applying an object twice changes nothing."""

import logging
from collections.abc import Callable
from typing import BinaryIO

from oefenruimte.app.arrivals import Arrivals
from oefenruimte.app.healing import Healing
from oefenruimte.app.inbox_cleaning import InboxCleaning, remember
from oefenruimte.app.inbox_files import InboxFiles
from oefenruimte.app.organisation_memory import ended
from oefenruimte.app.outbox import Outbox
from oefenruimte.app.published_inbox import PublishedInbox
from oefenruimte.app.received import OVER, end_over, forget
from oefenruimte.app.refusals import Refusals
from oefenruimte.app.roster_inbox import RosterInbox
from oefenruimte.app.sharing import Sharing
from oefenruimte.app.space import Spaces
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import CircleId, MemberId, ObjectId, ShareId
from oefenruimte.domain.problem import OUT_OF_REACH, Code, Failure, fail
from oefenruimte.domain.share import Contact, InboxItem, InboxState, SyncReport
from oefenruimte.sharing import payload
from oefenruimte.sharing.envelope import Header, ObjectType
from oefenruimte.sharing.layout import circle_of, circle_prefix, inbox_prefix, object_id_of, object_key
from oefenruimte.sharing.messages import check_tombstone
from oefenruimte.sharing.transport import MAX_MESSAGE_BYTES, Entry, Transport
from oefenruimte.store.database import Store

_log = logging.getLogger(__name__)
_WITHDRAWN = "withdrawn/"


class Sync:
    """Not for two threads at a time: the callers take turns."""

    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        sharing: Sharing,
        outbox: Outbox,
        files: InboxFiles,
        published: PublishedInbox,
        me: MemberId,
        clock: Clock,
        healing: Healing,
        arrivals: Arrivals,
        rosters: RosterInbox,
    ) -> None:
        self._store = store
        self._spaces = spaces
        self._sharing = sharing
        self._outbox = outbox
        self._files = files
        self._published = published
        self._me = me
        self._clock = clock
        self._healing = healing
        self._rosters = rosters
        self._arrivals = arrivals
        self._cleaning = InboxCleaning(store, clock)
        self._refusals = Refusals()
        self._shared_refusals = Refusals()  # of what is for a whole circle
        self._tidied = False
        self._handled: set[str] = set()  # keys of seen objects: nothing is asked about them any more
        self._forked: list[tuple[str, str]] = []

    def run(
        self,
        progress: Callable[[float], None] = lambda _: None,
        sent_bytes: Callable[[int, int], None] = lambda done, total: None,
    ) -> SyncReport:
        """NO_SPACE, OUT_OF_REACH (after one look: nothing else is tried), and what keeps anything at all from
        coming in: DISK_FULL, FOLDER_READ_ONLY. `sent_bytes` as of `Outbox.deliver`.

        A bad object is named in the report and the others still work; what could not be sent keeps nothing
        from being received.
        """
        self.end_what_is_over()
        transport = self._spaces.transport()
        self._tidy(transport)
        unfit_rosters = self._rosters.refresh(transport)  # first: it says whose objects are taken in
        skipped = (*unfit_rosters, *self._spaces.refresh(transport))
        sent = self._outbox.deliver(transport, lambda part: progress(part / 2), sent_bytes)
        received, refused = self._receive(transport, lambda part: progress(0.5 + part / 2))
        exercises, unfit = self._published.receive(transport)
        healed = self._healing.run(transport)
        self._outbox.let_go()
        return SyncReport(
            sent.count,
            received,
            self._outbox.waiting(),
            (*skipped, *refused, *unfit, *healed.skipped),
            sent.problem,
            exercises,
            healed.count,
        )

    def end_what_is_over(self) -> None:
        """An end date holds for whoever never comes online again: shares of others whose last day has passed
        are no longer on this computer, and own ones wait to leave the space."""
        today = self._clock.today()
        with self._store.unit() as unit:
            over = end_over(unit, today)
        for item in over:
            self._files.remove(item.object_id)
        if over:
            self._arrivals.sweep()
        self._sharing.end_expired()

    def _tidy(self, transport: Transport) -> None:
        """What a crash left behind, once in a session: it walks the whole space."""
        if self._tidied:
            return
        self._tidied = True
        try:
            transport.tidy()
        except Failure as failure:
            if failure.problem.code in OUT_OF_REACH:
                raise
            # Somebody else's leftover, which is not ours to remove.
            _log.info("the space is not tidied: %s", failure.problem.code)

    def _receive(
        self, transport: Transport, progress: Callable[[float], None]
    ) -> tuple[int, list[tuple[str, str]]]:
        """One look at the inbox; only for what is new anything else is asked, here or there."""
        self._forked = []
        entries = transport.list(inbox_prefix(self._me))
        count, refused = self._look(transport, entries, self._refusals, progress)
        circles = self._arrivals.circles()  # now: the inbox may have told of another one
        shared = [entry for circle in circles for entry in transport.list(circle_prefix(circle))]
        more, also = self._look(transport, shared, self._shared_refusals)
        there = {entry.key.rpartition("/")[2] for entry in (*entries, *shared)}
        with self._store.unit() as unit:
            open_ = unit.inbox.object_ids(except_in=OVER)
        lost = sorted(one for one in open_ if f"{one}.ofo" not in there)
        refused += [(object_key(self._me, one), str(Code.OBJECT_LOST)) for one in lost]
        self._cleaning.run(transport, entries)
        return count + more, [*refused, *also, *self._forked]

    def _look(
        self,
        transport: Transport,
        entries: list[Entry],
        refusals: Refusals,
        progress: Callable[[float], None] = lambda _: None,
    ) -> tuple[int, list[tuple[str, str]]]:
        """Take in what is new of `entries`: how many, and what was refused."""
        fresh = [entry for entry in entries if entry.key not in self._handled]
        objects = [(entry, found) for entry in fresh if (found := object_id_of(entry.key)) is not None]
        with self._store.unit() as unit:
            seen = unit.seen.known(one for _, one in objects)
            known = unit.contacts.count()
        self._handled.update(entry.key for entry, one in objects if one in seen)
        new = [(entry, one) for entry, one in objects if one not in seen]
        return refusals.take_in(
            known,
            fresh,
            new,
            lambda entry, object_id: self._take_in(transport, entry, object_id),
            progress,
        )

    def _take_in(self, transport: Transport, entry: Entry, object_id: ObjectId) -> bool:
        """Fetch, verify, apply; keep the file only if it is a share. False for one that is over already."""
        keep, circle = False, circle_of(entry.key)
        try:
            self._files.fetch(transport, entry.key, object_id)
            header, sender, reader = self._files.verified(object_id)
            with reader:
                if header.kind is not ObjectType.TOMBSTONE:  # anyone may always take back what they shared
                    self._ensure_member(sender)
                match header.kind:
                    case ObjectType.SHARE:
                        keep = self._share(header, sender, reader, circle)
                        self._look_for_fork(entry, header)
                        return keep
                    case ObjectType.TOMBSTONE:
                        self._tombstone(header, sender, reader.read(MAX_MESSAGE_BYTES))
                    case _:
                        self._arrivals.take_in(header, sender, reader, circle)
            self._look_for_fork(entry, header)
            return True
        finally:
            if not keep:
                self._files.remove(object_id)

    def _ensure_member(self, sender: Contact) -> None:
        with self._store.unit() as unit:
            if ended(unit, sender.id, self._clock.today()):
                raise fail(Code.CONTACT_REVOKED, "made by a member of before", name=sender.name)

    def _look_for_fork(self, entry: Entry, header: Header) -> None:
        """Two objects with one number: the author went on from an old backup, or in two places. Both count,
        whatever order they came in, so that everybody ends up with the same."""
        with self._store.unit() as unit:
            if len(unit.seen.at(header.author, header.sequence)) > 1:
                self._forked.append((entry.key, str(Code.OBJECT_FORKED)))

    def _share(self, header: Header, sender: Contact, reader: BinaryIO, circle: CircleId | None) -> bool:
        with payload.read_share(reader) as share:
            manifest = share.manifest
        self._arrivals.check_share(sender, manifest, circle)
        with self._store.unit() as unit:
            unit.seen.add(header.object_id, header.author, header.sequence)
            if circle is None:
                remember(unit, header.object_id, header.kind, manifest.share_id, manifest.until)
            if unit.settings.get(_withdrawn(sender.id, manifest.share_id), False):
                return False
            if manifest.until < self._clock.today():
                return False
            there = unit.inbox.find(manifest.share_id)
            if there is not None and there.sender.id != sender.id:
                raise fail(Code.OBJECT_FOREIGN, "somebody else's share has this id")
            item = InboxItem(
                manifest.share_id, header.object_id, sender, manifest, InboxState.NEW, self._clock.now()
            )
            unit.inbox.put(item)
        return True

    def _tombstone(self, header: Header, sender: Contact, message: bytes) -> None:
        share_id, withdrawn_on = payload.decode_tombstone(message)
        with self._store.unit() as unit:
            unit.settings.put(_withdrawn(sender.id, share_id), True)
            unit.seen.add(header.object_id, header.author, header.sequence)
            item = unit.inbox.find(share_id)
            if item is None:
                return
            check_tombstone(sender.id, item.sender.id)
            if item.manifest.circle is None:
                remember(unit, header.object_id, header.kind, share_id)
            forget(unit, item, InboxState.WITHDRAWN, withdrawn_on)
        self._files.remove(item.object_id)
        self._arrivals.sweep()


def _withdrawn(author: MemberId, share_id: ShareId) -> str:
    """Under which setting a withdrawal is remembered: nobody can withdraw for somebody else."""
    return f"{_WITHDRAWN}{author}/{share_id}"
