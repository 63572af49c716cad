"""Invitations that go out, and the requests they bring: who is let in, once for each invitation."""

import io
import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from oefenruimte.app.organisation_memory import keep_used, used_tokens
from oefenruimte.app.organisation_signing import Desk, Draft, RosterSigning, sorted_roles
from oefenruimte.app.space import Spaces
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId, ObjectId, new_id
from oefenruimte.domain.organisation import Invitation, JoinRequest, Member, Role, Roster
from oefenruimte.domain.problem import OUT_OF_REACH, Code, Failure, fail
from oefenruimte.sharing.invitation import make_invitation
from oefenruimte.sharing.join_request import MAX_REQUEST_BYTES, OpenedRequest, open_request
from oefenruimte.sharing.layout import REQUESTS, object_id_of, request_key
from oefenruimte.sharing.roster import token_mark
from oefenruimte.sharing.transport import Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.keys import ProfileKeys

_log = logging.getLogger(__name__)

INVITATION_DAYS = 14


@dataclass(frozen=True, slots=True)
class _Asked:
    request: JoinRequest
    opened: OpenedRequest


class Admission:
    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        signing: RosterSigning,
        keys: ProfileKeys,
        clock: Clock,
    ) -> None:
        self._store = store
        self._spaces = spaces
        self._signing = signing
        self._keys = keys
        self._clock = clock
        self._shown: dict[MemberId, _Asked] = {}  # as the administrator saw it: that is what is let in
        self._refused: tuple[tuple[str, str], ...] = ()

    def invite(
        self, roles: Iterable[Role], *, expires_on: date | None = None, guest_until: date | None = None
    ) -> Invitation:
        """An invitation for one person. NO_ORGANISATION, ROLE_NEEDED, DELEGATION_EXPIRED, BAD_ARGUMENT."""
        desk = self._signing.ensure_admin()
        today = self._clock.today()
        chosen = expires_on or today + timedelta(days=INVITATION_DAYS)
        if chosen < today or (guest_until is not None and guest_until < today):
            raise fail(Code.BAD_ARGUMENT, "the date lies in the past", what="datum")
        invitation = Invitation(
            organisation=replace(desk.organisation, name=desk.kept.name),
            location=self._spaces.required().location,
            roles=sorted_roles(roles),
            expires_on=min(chosen, desk.kept.delegation.expires_on),
            token=new_id(),
            guest_until=guest_until,
        )
        return make_invitation(invitation, desk.space, desk.kept.delegation, self._keys)

    def requests(self) -> list[JoinRequest]:
        """Who asks to be let in, by name. What is not in order is in `refused`."""
        desk = self._signing.ensure_admin()
        transport = self._spaces.transport()
        shown: dict[MemberId, _Asked] = {}
        refused: list[tuple[str, str]] = []
        for entry in transport.list(REQUESTS):
            object_id = object_id_of(entry.key)
            if object_id is None:
                refused.append((entry.key, str(Code.OBJECT_FOREIGN)))
                continue
            try:
                asked = self._read(transport, desk, object_id)
            except Failure as failure:
                if failure.problem.code in OUT_OF_REACH:
                    raise
                if failure.problem.code is not Code.FILE_MISSING:  # another administrator was first
                    refused.append((entry.key, str(failure.problem.code)))
                continue
            before = shown.get(asked.request.member.id)
            if before is None or before.request.asked_at <= asked.request.asked_at:
                shown[asked.request.member.id] = asked
        self._shown, self._refused = shown, tuple(refused)
        return sorted((one.request for one in shown.values()), key=lambda one: one.member.name.casefold())

    def refused(self) -> tuple[tuple[str, str], ...]:
        """(key, code) of the requests that were not in order at the last look."""
        return self._refused

    def admit(self, member_id: MemberId, roles: Iterable[Role] | None = None) -> Roster:
        """Let in who asked, with exactly the keys of the request that was shown.

        REQUEST_UNKNOWN, INVITATION_USED, INVITATION_EXPIRED, and what `RosterSigning.next` raises.
        """
        asked = self._asked(member_id)
        wanted = asked.request.member
        if roles is not None:
            wanted = replace(wanted, roles=sorted_roles(roles))

        def with_them(draft: Draft) -> Draft:
            mark = token_mark(asked.request.token)
            if mark in draft.used:
                raise fail(Code.INVITATION_USED)
            until = asked.opened.opened.invitation.expires_on
            return replace(draft.with_member(wanted), used={**draft.used, mark: until})

        roster = self._signing.next(with_them)
        self._done(member_id, asked)
        return roster

    def refuse(self, member_id: MemberId) -> None:
        """The invitation lets nobody in any more. REQUEST_UNKNOWN."""
        asked = self._asked(member_id)
        desk = self._signing.ensure_admin()
        mark = token_mark(asked.request.token)
        with self._store.unit() as unit:
            used = used_tokens(unit, desk.organisation)
            keep_used(unit, desk.organisation, {**used, mark: asked.opened.opened.invitation.expires_on})
        self._done(member_id, asked)

    def _asked(self, member_id: MemberId) -> _Asked:
        if member_id not in self._shown:
            self.requests()
        if member_id not in self._shown:
            raise fail(Code.REQUEST_UNKNOWN)
        return self._shown[member_id]

    def _done(self, member_id: MemberId, asked: _Asked) -> None:
        self._shown.pop(member_id, None)
        try:
            self._spaces.transport().delete(request_key(asked.opened.object_id))
        except Failure as failure:  # its invitation is used: it can do nothing any more
            _log.info("a request that was handled stays: %s", failure.problem.code)

    def _read(self, transport: Transport, desk: Desk, object_id: ObjectId) -> _Asked:
        file = io.BytesIO()
        transport.fetch(request_key(object_id), file, MAX_REQUEST_BYTES)
        opened = open_request(
            file.getvalue(),
            space=desk.space,
            object_id=object_id,
            organisation=desk.organisation.id,
            identity=self._keys.identity,
        )
        self._check(desk, opened)
        invitation, card = opened.opened.invitation, opened.card
        member = Member(
            card.id, card.name, card.recipient, card.signing_key, invitation.roles, invitation.guest_until
        )
        request = JoinRequest(member, invitation.token, opened.asked_at, card.fingerprint)
        return _Asked(request, opened)

    def _check(self, desk: Desk, opened: OpenedRequest) -> None:
        today, signer = self._clock.today(), opened.opened.signer
        with self._store.unit() as unit:
            inviter = unit.members.get(desk.organisation.id, signer)
            used = used_tokens(unit, desk.organisation)
        if desk.kept.delegation.delegate(signer) is None or inviter is None or not inviter.active(today):
            raise fail(Code.OBJECT_UNSIGNED, "the invitation is of somebody who is no administrator now")
        if token_mark(opened.opened.invitation.token) in used:
            raise fail(Code.INVITATION_USED)
        if today > opened.opened.invitation.expires_on:
            raise fail(Code.INVITATION_EXPIRED)
