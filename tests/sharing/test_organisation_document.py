"""Section 14 of docs/sharing-format.md: every example is read from it, and made again byte for byte."""

import base64
import hashlib
import json
from datetime import date

import pytest

from oefenruimte.domain.ids import ObjectId, OrganisationId
from oefenruimte.domain.organisation import Role
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing.delegation import MAX_DAYS, MAX_DELEGATES, organisation_id_of, root_fingerprint
from oefenruimte.sharing.invitation import MAX_INVITATION_BYTES, make_invitation, open_invitation
from oefenruimte.sharing.join_request import MAX_REQUEST_BYTES, open_request, request_lines
from oefenruimte.sharing.roster import (
    MAX_MEMBERS,
    MAX_POLICY_DAYS,
    MAX_ROSTER_BYTES,
    make_roster,
    read_roster,
    token_mark,
)
from oefenruimte.sharing.signed_lines import sign_lines
from oefenruimte.sharing.strict_json import encode
from oefenruimte.vault.root_key import RootKey
from tests.sharing.people import raises
from tests.sharing.test_format_document import COACH, COACH_ID, EXAMPLES, LEARNER, LEARNER_ID, SPACE

ROOT = json.loads(EXAMPLES["root"])
PUBLIC = bytes.fromhex(ROOT["public"])
ROSTER = EXAMPLES["roster"].encode()
INVITATION = EXAMPLES["invitation"].encode()
REQUEST_ID = ObjectId("d4kq2m9xwz7t8hncr5vy")


def test_the_root() -> None:
    assert RootKey(bytes.fromhex(ROOT["seed"])).public == PUBLIC
    assert organisation_id_of(PUBLIC) == ROOT["organisation"]
    assert root_fingerprint(PUBLIC) == ROOT["fingerprint"]


def test_the_roster_byte_for_byte() -> None:
    found = read_roster(ROSTER, PUBLIC)
    assert make_roster(found, COACH) == ROSTER
    assert found.sha256 == hashlib.sha256(ROSTER).hexdigest()
    assert found.signer == COACH_ID
    assert [member.roles for member in found.roster.members] == [(Role.ADMIN, Role.COACH)]
    assert found.used == {token_mark("m4kq2m9xwz7t8hncr5vy"): date(2026, 5, 25)}
    with raises(Code.OBJECT_UNSIGNED):
        read_roster(ROSTER, RootKey(b"x" * 32).public)


def test_the_invitation_byte_for_byte() -> None:
    found = open_invitation(INVITATION)
    assert found.space == SPACE
    assert found.invitation.organisation.fingerprint == ROOT["fingerprint"]
    again = make_invitation(found.invitation, found.space, found.delegation, COACH)
    assert again.signed == INVITATION


def test_the_request() -> None:
    data = base64.b64decode(EXAMPLES["request_object"])
    found = open_request(
        data,
        space=SPACE,
        object_id=REQUEST_ID,
        organisation=OrganisationId(ROOT["organisation"]),
        identity=COACH.identity,
    )
    assert (found.card.id, found.opened.invitation.signed) == (LEARNER_ID, INVITATION)
    lines = request_lines(
        space=SPACE,
        object_id=REQUEST_ID,
        card=EXAMPLES["card"].encode(),
        invitation=INVITATION,
        asked_at=found.asked_at,
        keys=LEARNER,
    )
    assert lines == EXAMPLES["request"].encode()
    with raises(Code.NOT_FOR_YOU):
        open_request(
            data,
            space=SPACE,
            object_id=REQUEST_ID,
            organisation=OrganisationId(ROOT["organisation"]),
            identity=LEARNER.identity,
        )


def test_every_limit_is_documented() -> None:
    assert (MAX_DELEGATES, MAX_DAYS, MAX_MEMBERS, MAX_POLICY_DAYS) == (8, 400, 20_000, 3650)
    assert (MAX_ROSTER_BYTES, MAX_INVITATION_BYTES, MAX_REQUEST_BYTES) == (8 * 1024**2, 2900, 64 * 1024)


@pytest.mark.parametrize(
    "field", ["name", "policy", "members", "used", "previous", "sequence", "issued_at", "signer", "space"]
)
def test_a_missing_field_is_damage(field: str) -> None:
    """Signed by who may sign, and still not believed."""
    lines = ROSTER.split(b"\n")
    said = json.loads(lines[2])
    said.pop(field)
    assert _read_again(lines, said) is Code.OBJECT_DAMAGED


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("sequence",), 0),
        (("sequence",), 100_000_000),
        (("name",), ""),
        (("name",), " Gemeente"),
        (("previous",), "Z" * 64),
        (("issued_at",), "2026-05-11T09:00:00+02:00"),
        (("issued_at",), "2026-13-11T09:00:00Z"),
        (("expires_on",), "2027-05-12"),
        (("organisation",), "abcdefghijkmnpqrstuv"),
        (("members",), []),
        (("members", 0, "roles"), []),
        (("members", 0, "roles"), ["coach", "beheerder"]),
        (("members", 0, "roles"), ["coach", "coach"]),
        (("members", 0, "roles"), ["directeur"]),
        (("members", 0, "roles"), [1]),
        (("members", 0, "recipient"), "age1niets"),
        (("members", 0, "signing_key"), "AAAA"),
        (("members", 0, "guest_until"), "morgen"),
        (("members", 0, "id"), "abcdefghijkmnpqrstuv"),
        (("policy", "share_days_at_most"), 0),
        (("policy", "share_days_at_most"), 3651),
        (("policy", "share_days_at_most"), True),
        (("used", 0, "token"), "abc"),
        (("meer",), 1),
    ],
)
def test_a_field_out_of_range_is_damage(place: tuple[str | int, ...], value: object) -> None:
    lines = ROSTER.split(b"\n")
    said = json.loads(lines[2])
    at = said
    for step in place[:-1]:
        at = at[step]
    at[place[-1]] = value
    assert _read_again(lines, said) is Code.OBJECT_DAMAGED


def test_nothing_is_read_before_the_signature() -> None:
    lines = ROSTER.split(b"\n")
    for said in (b"[" * 5000, b"{}", lines[2].replace(b"coach", b"admin")):
        with raises(Code.OBJECT_UNSIGNED):
            read_roster(b"\n".join([*lines[:2], said, lines[3], b""]), PUBLIC)


def test_a_later_format_is_named() -> None:
    lines = ROSTER.split(b"\n")
    assert _read_again(lines, json.loads(lines[2]) | {"format": 2}) is Code.OBJECT_NEWER


def _read_again(lines: list[bytes], said: dict[str, object]) -> Code | None:
    signed = sign_lines(encode(said), b"oefenruimte-roster-v1\n", COACH.signing_key)
    try:
        read_roster(lines[0] + b"\n" + lines[1] + b"\n" + signed, PUBLIC)
    except Failure as failure:
        return failure.problem.code
    return None
