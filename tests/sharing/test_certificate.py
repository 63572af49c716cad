"""A certificate is an Open Badge 3.0 whose signature anybody can check; nothing in it can be changed."""

import json
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing.certificate import MAX_BYTES, make_certificate, read_certificate
from oefenruimte.sharing.data_integrity import canonical, signer_of, with_proof
from oefenruimte.sharing.did_key import did_key, from_multibase, key_of, multibase
from oefenruimte.vault.signing import verify
from tests.sharing.people import KARIN, SANNE

COACH, LEARNER = KARIN.keys, SANNE.keys
AT = datetime(2026, 5, 12, 9, 30, 15, tzinfo=UTC)

# W3C, Data Integrity EdDSA Cryptosuites v1.0, appendix B (eddsa-jcs-2022)
W3C_KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
W3C_SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq"
W3C_VALUE = "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX"
W3C_BARE: dict[str, Any] = {
    "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
    "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
    "type": ["VerifiableCredential", "AlumniCredential"],
    "name": "Alumni Credential",
    "description": "A minimum viable example of an Alumni Credential.",
    "issuer": "https://vc.example/issuers/5678",
    "validFrom": "2023-01-01T00:00:00Z",
    "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"},
}


def made(**changes: Any) -> bytes:
    said: dict[str, Any] = {
        "number": UUID("6f1c0b1e-38f0-4a2e-9a4c-0d8c1c7c3a11"),
        "learner": LEARNER.public.signing_public,
        "learner_name": "Sanne Visser",
        "exercise": "Het paspoort is niet klaar",
        "shown": ["Laat de burger uitpraten", "Zegt eerlijk wat niet kan – met een reden"],
        "signer_name": "Karin de Boer",
        "at": AT,
        "keys": COACH,
    }
    return make_certificate(**{**said, **changes})


def refused(data: bytes) -> Code:
    with pytest.raises(Failure) as caught:
        read_certificate(data)
    return caught.value.problem.code


def test_the_example_of_the_standard_is_made_and_checked() -> None:
    secret = from_multibase(W3C_SECRET)
    assert secret[:2] == b"\x80\x26"
    public = key_of(f"did:key:{W3C_KEY}")
    signed = with_proof(W3C_BARE, secret[2:], public, "2023-02-24T23:36:38Z")
    assert signed["proof"]["proofValue"] == W3C_VALUE
    assert signer_of(signed) == public
    assert signer_of({**W3C_BARE, "proof": [signed["proof"]]}) == public


def test_what_was_made_is_read_back() -> None:
    found = read_certificate(made())
    assert (found.signer, found.learner) == (COACH.public.signing_public, LEARNER.public.signing_public)
    assert (found.signer_name, found.learner_name) == ("Karin de Boer", "Sanne Visser")
    assert found.exercise == "Het paspoort is niet klaar"
    assert found.shown == ("Laat de burger uitpraten", "Zegt eerlijk wat niet kan – met een reden")
    assert found.signed_at == AT
    assert len(found.words.split()) == 8


def test_every_field_is_as_open_badges_3_has_it() -> None:
    """AchievementCredential, Profile, AchievementSubject, Achievement and Proof, field by field."""
    badge = json.loads(made())
    assert badge["@context"][0] == "https://www.w3.org/ns/credentials/v2"
    assert badge["@context"][1].startswith("https://purl.imsglobal.org/spec/ob/v3p0/context-3.")
    assert {"VerifiableCredential", "OpenBadgeCredential"} == set(badge["type"])
    assert badge["id"].startswith("urn:uuid:")
    assert isinstance(badge["name"], str)
    datetime.fromisoformat(badge["validFrom"])
    issuer, subject, (proof,) = badge["issuer"], badge["credentialSubject"], badge["proof"]
    assert issuer["type"] == ["Profile"]
    assert issuer["id"] == did_key(COACH.public.signing_public)
    assert set(issuer["otherIdentifier"][0]) == {"type", "identifier", "identifierType"}
    assert issuer["otherIdentifier"][0]["identifierType"].startswith("ext:")
    assert set(subject) == {"id", "type", "identifier", "achievement"}  # nothing else is allowed there by us
    assert subject["type"] == ["AchievementSubject"]
    assert set(subject["identifier"][0]) == {"type", "hashed", "identityHash", "identityType"}
    achievement = subject["achievement"]
    assert {"id", "type", "name", "description", "criteria"} <= set(achievement)
    assert achievement["type"] == ["Achievement"]
    assert achievement["criteria"]["narrative"].startswith("- ")
    assert not {"result", "resultDescription", "creditsAvailable", "achievementType"} & set(achievement)
    assert set(proof) == {
        "type",
        "cryptosuite",
        "created",
        "verificationMethod",
        "proofPurpose",
        "proofValue",
        "@context",
    }


def test_it_is_checked_with_nothing_of_ours() -> None:
    """By the standard, written out once more: sorted JSON, two hashes, one signature."""
    from hashlib import sha256

    badge = json.loads(made())
    (proof,) = badge.pop("proof")
    value = proof.pop("proofValue")
    plain = [
        json.dumps(part, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        for part in (proof, badge)
    ]
    number = 0
    for digit in value[1:]:
        number = number * 58 + "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".index(digit)
    key = Ed25519PublicKey.from_public_bytes(COACH.public.signing_public)
    key.verify(number.to_bytes(64, "big"), sha256(plain[0]).digest() + sha256(plain[1]).digest())


def _changes() -> list[tuple[str, ...]]:
    return [
        ("name",),
        ("id",),
        ("validFrom",),
        ("issuer", "name"),
        ("issuer", "otherIdentifier", "0", "identifier"),
        ("credentialSubject", "identifier", "0", "identityHash"),
        ("credentialSubject", "achievement", "name"),
        ("credentialSubject", "achievement", "criteria", "narrative"),
        ("proof", "0", "created"),
    ]


@pytest.mark.parametrize("path", _changes(), ids=".".join)
def test_whatever_is_changed_is_found(path: tuple[str, ...]) -> None:
    badge = json.loads(made())
    place = badge
    for step in path[:-1]:
        place = place[int(step)] if isinstance(place, list) else place[step]
    place[path[-1]] = place[path[-1]].replace("2026", "2020") + "x" * ("2026" not in place[path[-1]])
    assert refused(json.dumps(badge).encode()) is Code.CERTIFICATE_UNSIGNED


def test_another_key_cannot_sign_for_the_coach() -> None:
    badge = json.loads(made())
    del badge["proof"]
    forged = with_proof(badge, LEARNER.signing_key, LEARNER.public.signing_public, "2026-05-12T09:30:15Z")
    assert refused(json.dumps(forged).encode()) is Code.CERTIFICATE_UNSIGNED
    stolen = deepcopy(forged)
    did = did_key(COACH.public.signing_public)
    stolen["proof"]["verificationMethod"] = f"{did}#{did.removeprefix('did:key:')}"
    assert refused(json.dumps(stolen).encode()) is Code.CERTIFICATE_UNSIGNED


def test_a_proof_of_another_context_does_not_count() -> None:
    badge = json.loads(made())
    badge["proof"][0]["@context"] = ["https://www.w3.org/ns/credentials/v2"]
    assert refused(json.dumps(badge).encode()) is Code.CERTIFICATE_UNSIGNED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"geen json",
        b'{"proof": {}}',
        b'{"proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022"}}',
        b'{"a": 1.5, "proof": []}',
        b'{"a": 1, "a": 2}',
        b"x" * (MAX_BYTES + 1),
        b"[" * 60_000,
        made().replace(b"did:key:z", b"did:key:0", 1),
        made()[:-30],
        made().replace(b'"proofValue": "z', b'"proofValue": "z0'),
        made().replace(b'"name": "', b'"name": "\\ud800', 1),
        made().replace(b'"name": "', b'"\\udfff": "", "name": "', 1),
    ],
    ids=range(15),
)
def test_what_is_no_certificate_is_refused(data: bytes) -> None:
    assert refused(data) in (Code.CERTIFICATE_DAMAGED, Code.CERTIFICATE_UNSIGNED)


def test_a_signed_document_of_another_shape_is_refused() -> None:
    signed = with_proof(W3C_BARE, COACH.signing_key, COACH.public.signing_public, "2026-05-12T09:30:15Z")
    assert refused(json.dumps(signed).encode()) is Code.CERTIFICATE_DAMAGED


def test_something_must_have_been_shown() -> None:
    for shown in ([], [" "]):
        with pytest.raises(Failure) as caught:
            made(shown=shown)
        assert caught.value.problem.code is Code.BAD_ARGUMENT


def test_keys_have_one_name() -> None:
    public = COACH.public.signing_public
    assert key_of(did_key(public)) == public
    assert did_key(public).startswith("did:key:z6Mk")
    for data in (b"", b"\0\0a", bytes(range(40))):
        assert from_multibase(multibase(data)) == data
    with pytest.raises(Failure):
        key_of("did:web:voorbeeld.nl")
    with pytest.raises(Failure):
        key_of("did:key:" + multibase(b"\xe7\x01" + public))  # another kind of key
    assert not verify(public, b"x", b"y" * 64)


def test_the_canonical_form_is_that_of_rfc_8785() -> None:
    value = {
        "\u20ac": "\u20ac$\u000f\nA'B\"\\/",
        "\r": [True, None, 56],
        "1": {},
        "\U0001f600": "",
        "\ufb33": 1,
    }
    assert canonical(value).decode() == (
        '{"\\r":[true,null,56],"1":{},"\u20ac":"\u20ac$\\u000f\\nA\'B\\"\\\\/","\U0001f600":"","\ufb33":1}'
    )


def test_the_example_of_the_document_is_a_certificate() -> None:
    page = (Path(__file__).parents[2] / "docs" / "sharing-format.md").read_text("utf-8")
    example = page.split("<!-- example: certificate -->\n```json\n")[1].split("```")[0].encode()
    assert example == made()
    assert read_certificate(example).learner_name == "Sanne Visser"
