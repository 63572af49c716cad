"""Objects that came in: sealed files on disk, verified every time before they are decrypted."""

from typing import BinaryIO

from oefenruimte.app.spool import durable
from oefenruimte.domain.ids import MemberId, ObjectId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Contact, InboxState
from oefenruimte.sharing.envelope import Header, open_payload, verify_object
from oefenruimte.sharing.transport import Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder, disk_problems
from oefenruimte.vault.recipients import Identity

_OVER = (InboxState.WITHDRAWN, InboxState.EXPIRED)


class InboxFiles:
    def __init__(self, store: Store, folder: PrivateFolder, identity: Identity, me: MemberId) -> None:
        self._store = store
        self._folder = folder
        self._identity = identity
        self._me = me

    def fetch(self, transport: Transport, key: str, object_id: ObjectId) -> None:
        """Copy the sealed object here. A leftover of an earlier try is replaced."""
        name = _name(object_id)
        self._folder.remove(name)
        with disk_problems(self._folder.path(name)), self._folder.create_exclusive(name) as out:
            transport.fetch(key, out)
            durable(out)

    def verified(self, object_id: ObjectId) -> tuple[Header, Contact, BinaryIO]:
        """Signature, sender, recipient, space and hash checked; then who sent it and the payload, seekable.

        OBJECT_DAMAGED, OBJECT_UNSIGNED, OBJECT_FOREIGN, NOT_FOR_YOU, FILE_MISSING.
        """
        with self._store.unit() as unit:
            space = unit.space.get()
        if space is None:
            raise fail(Code.NO_SPACE)
        senders: dict[MemberId, Contact] = {}

        def author_key(author: MemberId) -> bytes | None:
            with self._store.unit() as unit:  # one: a member may know thousands
                sender = unit.contacts.find(author)
            if sender is None:
                return None
            senders[author] = sender
            return sender.signing_key

        file = self._folder.open_read(_name(object_id))
        try:
            found = verify_object(
                file,
                space=space.id,
                me=self._me,
                object_id=object_id,
                author_key=author_key,
            )
            return found.header, senders[found.header.author], open_payload(found, self._identity)
        except BaseException:
            file.close()
            raise

    def open(self, object_id: ObjectId) -> BinaryIO:
        return self.verified(object_id)[2]

    def remove(self, object_id: ObjectId) -> None:
        self._folder.remove(_name(object_id))

    def sweep(self) -> None:
        """Remove what no share that can be opened needs: left by a crash between two steps."""
        with self._store.unit() as unit:
            needed = {_name(object_id) for object_id in unit.inbox.object_ids(except_in=_OVER)}
        for name in self._folder.names():
            if name not in needed:
                self._folder.remove(name)


def _name(object_id: ObjectId) -> str:
    return f"{object_id}.ofo"
