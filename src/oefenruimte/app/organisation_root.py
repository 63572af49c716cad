"""What asks for the root key on its stick: founding, a new mandate, another administrator.

The key is in memory for as long as one of these runs, and never in the profile.
"""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from oefenruimte.app.organisation_memory import pinned
from oefenruimte.app.organisation_signing import Draft, RosterSigning, sorted_roles
from oefenruimte.app.plain_file import whole_file
from oefenruimte.app.space import Spaces
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.organisation import Member, Organisation, Role, Roster
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.worded import worded
from oefenruimte.sharing.delegation import (
    MAX_DAYS,
    Delegate,
    Delegation,
    make_delegation,
    organisation_id_of,
    root_fingerprint,
)
from oefenruimte.sharing.layout import ROSTER
from oefenruimte.sharing.text import MAX_NAME, own_text
from oefenruimte.store.database import Store
from oefenruimte.vault.key_file import MAX_KEY_FILE_SIZE
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.root_key import RootKey, create_root_key, open_root_key

USUAL_MONTHS = 12
KEY_SUFFIX = ".oefensleutel"


class RootDesk:
    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        signing: RosterSigning,
        name: str,
        keys: ProfileKeys,
        me: MemberId,
        clock: Clock,
    ) -> None:
        self._store = store
        self._spaces = spaces
        self._signing = signing
        self._name = name
        self._keys = keys
        self._me = me
        self._clock = clock

    def create(self, name: str, key_file: Path, passphrase: str) -> Organisation:
        """Make the root key, put it in a new file, and sign for the first time; this profile administers.

        NO_SPACE, ORGANISATION_EXISTS, BAD_ARGUMENT (name; a file that is there already), WEAK_PASSPHRASE,
        EXPORT_FAILED. When the space refuses the first roster, the file goes too: it is of no use.
        """
        space = self._spaces.required()
        name = own_text(name, MAX_NAME, "naam", lines=False)
        if not name:
            raise fail(Code.BAD_ARGUMENT, "an organisation needs a name", what="naam")
        with self._store.unit() as unit:
            taken = pinned(unit) is not None
        if taken or self._spaces.transport().list(ROSTER):
            raise fail(Code.ORGANISATION_EXISTS)
        if key_file.exists():
            raise fail(
                Code.BAD_ARGUMENT, "a root key is never written over a file", what=worded("het bestand")
            )
        content, root = create_root_key(passphrase)
        organisation = Organisation(
            organisation_id_of(root.public), name, root.public, root_fingerprint(root.public)
        )
        with whole_file(key_file) as out:
            out.write(content)
        try:
            delegation = self._delegation(root, 1, [self._as_delegate()], USUAL_MONTHS)
            self._signing.first(space.id, organisation, delegation, self._as_member())
        except BaseException:
            key_file.unlink(missing_ok=True)
            raise
        return organisation

    def renew(self, key_file: Path, passphrase: str, months: int = USUAL_MONTHS) -> Roster:
        """A new mandate, for the administrators of now and this profile. It also settles which of two forked
        histories goes on.

        NO_ORGANISATION, WRONG_PASSPHRASE, KEY_FILE_DAMAGED, FILE_MISSING, ORGANISATION_OTHER (the key of
        another organisation), BAD_ARGUMENT, CONTACT_UNKNOWN when this profile is no member.
        """
        root = self._root(key_file, passphrase)
        return self._signing.next(lambda draft: self._renewed(draft, root, self._me, months), by_root=True)

    def add(self, member_id: MemberId, key_file: Path, passphrase: str) -> Roster:
        """Let this member sign too. As `renew`; CONTACT_UNKNOWN when they are not on the roster,
        CONTACT_REVOKED when not any more."""
        root = self._root(key_file, passphrase)
        return self._signing.next(
            lambda draft: self._renewed(draft, root, member_id, USUAL_MONTHS), by_root=True
        )

    def _renewed(self, draft: Draft, root: RootKey, extra: MemberId, months: int) -> Draft:
        today = self._clock.today()
        signers = {
            one.id: one
            for one in draft.delegation.delegates
            if any(member.id == one.id and member.active(today) for member in draft.members)
        }
        for member_id in {extra, self._me}:
            member = draft.member(member_id)
            if not member.active(today):
                raise fail(Code.CONTACT_REVOKED, name=member.name)
            signers[member_id] = Delegate(member.signing_key, member.recipient)
            draft = draft.with_member(replace(member, roles=sorted_roles([*member.roles, Role.ADMIN])))
        delegation = self._delegation(root, draft.delegation.number + 1, list(signers.values()), months)
        return replace(draft, delegation=delegation)

    def _delegation(self, root: RootKey, number: int, delegates: list[Delegate], months: int) -> Delegation:
        if months < 1:
            raise fail(Code.BAD_ARGUMENT, "at least a month", what=worded("het aantal maanden"))
        today = self._clock.today()
        return make_delegation(
            root.seed,
            root.public,
            number=number,
            issued_on=today,
            expires_on=today + timedelta(days=min(MAX_DAYS, months * 365 // 12)),
            delegates=delegates,
        )

    def _root(self, key_file: Path, passphrase: str) -> RootKey:
        organisation = self._signing.desk().organisation
        try:
            with key_file.open("rb") as file:
                content = file.read(MAX_KEY_FILE_SIZE + 1)
        except OSError as error:
            raise fail(Code.FILE_MISSING, type(error).__name__) from error
        root = open_root_key(content, passphrase)
        if root.public != organisation.root_key:
            raise fail(Code.ORGANISATION_OTHER, "the root key of another organisation")
        return root

    def _as_delegate(self) -> Delegate:
        return Delegate(self._keys.public.signing_public, self._keys.public.recipient_text)

    def _as_member(self) -> Member:
        public = self._keys.public
        return Member(self._me, self._name, public.recipient_text, public.signing_public, tuple(sorted(Role)))
