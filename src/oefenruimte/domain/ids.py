"""Identifiers. Every id is random: it tells nothing about order, time or number."""

import re
import secrets
from typing import NewType

ProfileId = NewType("ProfileId", str)
ScenarioId = NewType("ScenarioId", str)
TakeId = NewType("TakeId", str)
RecordingId = NewType("RecordingId", str)
NoteId = NewType("NoteId", str)
MarkId = NewType("MarkId", str)
ShareId = NewType("ShareId", str)
ObjectId = NewType("ObjectId", str)
SpaceId = NewType("SpaceId", str)
MemberId = NewType("MemberId", str)
DraftId = NewType("DraftId", str)
MediaId = NewType("MediaId", str)
OrganisationId = NewType("OrganisationId", str)
CircleId = NewType("CircleId", str)
ReplyId = NewType("ReplyId", str)
VoiceId = NewType("VoiceId", str)
PhraseId = NewType("PhraseId", str)
GoalId = NewType("GoalId", str)

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"  # no l, o, 0, 1: ids are sometimes read aloud
_ID = re.compile(r"[a-km-np-z2-9]{20}")


def new_id() -> str:
    """A new random id: 20 characters, 100 bits, safe as a file name on every system."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(20))


def is_id(text: str) -> bool:
    """Whether `text` has the form that `new_id` gives. Use it before an id becomes part of a path."""
    return _ID.fullmatch(text) is not None


def id_from(digest: bytes) -> str:
    """The id that belongs to a hash: its first 100 bits, five at a time. ValueError under 13 bytes."""
    if len(digest) < 13:
        raise ValueError("an id needs 100 bits")
    bits = int.from_bytes(digest[:13], "big") >> 4
    return "".join(_ALPHABET[bits >> shift & 31] for shift in range(95, -1, -5))
