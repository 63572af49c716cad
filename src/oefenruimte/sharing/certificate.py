"""A certificate (oefenbewijs): what somebody practised and showed, signed by their coach. Never a grade.

It is an Open Badge 3.0, a W3C Verifiable Credential (docs/sharing-format.md, section 18), as a file that goes
from hand to hand. Everything that is needed to check it is in it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.sharing.data_integrity import signer_of, with_proof
from oefenruimte.sharing.did_key import did_key, key_of
from oefenruimte.sharing.fingerprint import fingerprint
from oefenruimte.sharing.strict_json import parse
from oefenruimte.sharing.text import MAX_NAME, clean_text, own_text
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.recipients import Recipient

SUFFIX = ".oefenbewijs"
MAX_BYTES = 64 * 1024
MOST_LINES, MOST_TITLE, MOST_LINE = 40, 200, 300

_CONTEXT = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
_TYPES = ("VerifiableCredential", "OpenBadgeCredential")
_LINE = "- "
_NO_GRADE = "Dit zegt wat iemand heeft geoefend en heeft laten zien. Het is geen cijfer en geen beoordeling."


@dataclass(frozen=True, slots=True)
class Certificate:
    """One whose signature is right. `signer`: the Ed25519 key; `words`: of it and `recipient`, to compare.

    The names are what the signer says; only the key is certain.
    """

    id: str
    signer: bytes
    recipient: str
    signer_name: str
    learner: bytes  # their Ed25519 key
    learner_name: str
    exercise: str
    shown: tuple[str, ...]
    signed_at: datetime

    @property
    def words(self) -> str:
        return fingerprint(self.signer, self.recipient)


def make_certificate(
    *,
    number: UUID,
    learner: bytes,
    learner_name: str,
    exercise: str,
    shown: Sequence[str],
    signer_name: str,
    at: datetime,
    keys: ProfileKeys,
) -> bytes:
    """`shown`: behaviours, in words; at least one, else BAD_ARGUMENT."""
    lines = [own_text(line, MOST_LINE, "gedrag", lines=False) for line in shown]
    if not 0 < len(lines) <= MOST_LINES or not all(lines):
        raise fail(Code.BAD_ARGUMENT, "at least one behaviour", what="gedrag")
    title = own_text(exercise, MOST_TITLE, "oefening", lines=False)
    said = f"urn:uuid:{number}"
    moment = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    document: dict[str, Any] = {
        "@context": list(_CONTEXT),
        "id": said,
        "type": list(_TYPES),
        "name": f"Oefenbewijs: {title}",
        "issuer": {
            "id": did_key(keys.public.signing_public),
            "type": ["Profile"],
            "name": own_text(signer_name, MAX_NAME, "naam", lines=False),
            "otherIdentifier": [
                {
                    "type": "IdentifierEntry",
                    "identifier": keys.public.recipient_text,
                    "identifierType": "ext:age",
                }
            ],
        },
        "validFrom": moment,
        "credentialSubject": {
            "id": did_key(learner),
            "type": ["AchievementSubject"],
            "identifier": [
                {
                    "type": "IdentityObject",
                    "hashed": False,
                    "identityHash": own_text(learner_name, MAX_NAME, "naam", lines=False),
                    "identityType": "ext:name",
                }
            ],
            "achievement": {
                "id": f"{said}#oefening",
                "type": ["Achievement"],
                "name": title,
                "description": _NO_GRADE,
                "criteria": {"narrative": "\n".join(_LINE + line for line in lines)},
                "inLanguage": "nl",
            },
        },
    }
    signed = with_proof(document, keys.signing_key, keys.public.signing_public, moment)
    signed["proof"] = [signed["proof"]]  # a list, as Open Badges has it
    return (json.dumps(signed, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def read_certificate(data: bytes) -> Certificate:
    """Checks the signature before anything else is believed, and needs nothing but the file.

    CERTIFICATE_DAMAGED: not such a file. CERTIFICATE_UNSIGNED: changed since, or not signed by who it says.
    """
    if len(data) > MAX_BYTES:
        raise fail(Code.CERTIFICATE_DAMAGED, "too large")
    try:
        document = parse(data, "certificate")
    except Failure as failure:
        raise fail(Code.CERTIFICATE_DAMAGED, failure.problem.detail) from failure
    signer = signer_of(document)
    try:
        found = _found(document)
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise fail(Code.CERTIFICATE_DAMAGED, type(error).__name__) from error
    if found.signer != signer:
        raise fail(Code.CERTIFICATE_UNSIGNED, "signed by another than it says")
    return found


def _found(document: dict[str, Any]) -> Certificate:
    """KeyError, TypeError, ValueError and IndexError for a document of another shape."""
    if tuple(document["@context"]) != _CONTEXT or tuple(document["type"]) != _TYPES:
        raise ValueError("another kind of credential")
    issuer, subject = document["issuer"], document["credentialSubject"]
    (other,), (learner,) = issuer["otherIdentifier"], subject["identifier"]
    achievement = subject["achievement"]
    narrative = _text(achievement["criteria"]["narrative"], MOST_LINES * MOST_LINE, lines=True)
    return Certificate(
        id=_text(document["id"], MOST_TITLE),
        signer=key_of(_text(issuer["id"], MOST_TITLE)),
        recipient=Recipient.parse(_text(other["identifier"], MOST_TITLE)).text,
        signer_name=_text(issuer["name"], MAX_NAME),
        learner=key_of(_text(subject["id"], MOST_TITLE)),
        learner_name=_text(learner["identityHash"], MAX_NAME),
        exercise=_text(achievement["name"], MOST_TITLE),
        shown=tuple(line.removeprefix(_LINE) for line in narrative.splitlines()),
        signed_at=datetime.strptime(_text(document["validFrom"], 20), "%Y-%m-%dT%H:%M:%SZ").replace(
            tzinfo=UTC
        ),
    )


def _text(value: object, limit: int, *, lines: bool = False) -> str:
    """What another program wrote is cleaned before anybody sees it."""
    if not isinstance(value, str) or len(value) > limit:
        raise ValueError("not a text that fits")
    return clean_text(value, lines=lines)
