"""Entering an organisation with an invitation: pin its root key, and ask to be let in."""

from oefenruimte.app.organisation_memory import pin, pinned_in, take_in
from oefenruimte.app.roster_inbox import RosterInbox
from oefenruimte.app.space import Spaces
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.ids import MemberId, ObjectId, new_id
from oefenruimte.domain.organisation import Invitation
from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.cards import make_card
from oefenruimte.sharing.delegation import Delegate
from oefenruimte.sharing.invitation import OpenedInvitation, open_invitation
from oefenruimte.sharing.join_request import request_lines, seal_request
from oefenruimte.sharing.layout import request_key
from oefenruimte.sharing.roster import SignedRoster
from oefenruimte.store.database import Store
from oefenruimte.vault.keys import ProfileKeys


class Joining:
    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        rosters: RosterInbox,
        name: str,
        keys: ProfileKeys,
        me: MemberId,
        clock: Clock,
    ) -> None:
        self._store = store
        self._spaces = spaces
        self._rosters = rosters
        self._name = name
        self._keys = keys
        self._me = me
        self._clock = clock

    def read(self, data: bytes) -> Invitation:
        """INVITATION_DAMAGED, INVITATION_EXPIRED, OBJECT_NEWER. Whose root key it names, the words tell."""
        return self._opened(data).invitation

    def accept(
        self, invitation: Invitation, location: str = "", credentials: Credentials | None = None
    ) -> None:
        """Enter the space, pin the root key, and send the request. `location`: where the space lies for this
        computer, when that is not what the invitation says; `credentials` open it.

        INVITATION_DAMAGED, INVITATION_EXPIRED, ORGANISATION_OTHER, ROSTER_MISSING, SPACE_INVALID (another
        space lies there), and what `Spaces.join` raises. Doing it again asks again.
        """
        opened = self._opened(invitation.signed)
        organisation = opened.invitation.organisation
        with self._store.unit() as unit:
            before = pinned_in(unit, opened.space)
        if before is not None and before.root_key != organisation.root_key:
            raise fail(Code.ORGANISATION_OTHER, "another root is pinned in this space")
        current = self._spaces.current()
        if current is None or current.id != opened.space or location or credentials:
            place = location or opened.invitation.location
            # no cards: who is in it the roster tells
            self._spaces.join(place, credentials, expected=opened.space, reads_cards=False)
        transport = self._spaces.transport()
        signed = self._rosters.highest(transport, opened.space, organisation)
        with self._store.unit() as unit:
            pin(unit, opened.space, organisation)
            take_in(unit, opened.space, organisation, signed, self._me)
        if not self._is_on(signed):
            object_id = ObjectId(new_id())
            transport.put(request_key(object_id), self._request(opened, signed, object_id))

    def _opened(self, data: bytes) -> OpenedInvitation:
        opened = open_invitation(data)
        if self._clock.today() > opened.invitation.expires_on:
            raise fail(Code.INVITATION_EXPIRED, f"on {opened.invitation.expires_on}")
        return opened

    def _is_on(self, signed: SignedRoster) -> bool:
        member = signed.roster.member(self._me)
        mine = self._keys.public.recipient_text
        return member is not None and member.active(self._clock.today()) and member.recipient == mine

    def _request(self, opened: OpenedInvitation, signed: SignedRoster, object_id: ObjectId) -> bytes:
        lines = request_lines(
            space=opened.space,
            object_id=object_id,
            card=make_card(self._name, self._keys, self._clock.today()),
            invitation=opened.invitation.signed,
            asked_at=self._clock.now(),
            keys=self._keys,
        )
        return seal_request(lines, self._administrators(signed))

    def _administrators(self, signed: SignedRoster) -> list[Delegate]:
        """Those of now; at least the one who signed the roster is among them."""
        today, roster = self._clock.today(), signed.roster
        return [
            one
            for one in signed.delegation.delegates
            if (member := roster.member(one.id)) is not None and member.active(today)
        ]
