"""Where things lie in a space. Keys are relative paths: lower case, safe as a name on every file system."""

import re

from oefenruimte.domain.ids import CircleId, MemberId, ObjectId, is_id

SPACE_FILE = "oefenruimte-space.json"
CARDS = "cards"
EXERCISES = "exercises"  # what everyone may have
ROSTER = "roster"  # who belongs to the organisation
REQUESTS = "requests"  # who asks to be let in
CIRCLES = "circles"

# One segment: no capitals (two keys never differ in case only), no leading dot, no double or closing dot.
_SEGMENT = re.compile(r"[a-z0-9](?:[a-z0-9_-]|\.(?=[a-z0-9_-])){0,63}")
_ROSTER = re.compile(ROSTER + r"/([0-9]{8})\.ofr")
# Names that Windows keeps for devices, whatever the extension.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")


def is_segment(text: str) -> bool:
    """Whether `text` may be the name of a file or folder in a space."""
    return _SEGMENT.fullmatch(text) is not None and _RESERVED.fullmatch(text) is None


def segments(key: str) -> tuple[str, ...]:
    """The names in a key or prefix. ValueError when it is not one that this program makes."""
    parts = tuple(key.split("/"))
    if len(parts) > 3 or not all(is_segment(part) for part in parts):
        raise ValueError("not a key of a space")
    return parts


def card_key(member: MemberId) -> str:
    return f"{CARDS}/{_checked(member)}.card"


def card_member(key: str) -> MemberId | None:
    """Whose card lies at this key; None when it is no card's key."""
    folder, _, name = key.partition("/")
    member = name.removesuffix(".card")
    return MemberId(member) if folder == CARDS and name != member and is_id(member) else None


def inbox_prefix(member: MemberId) -> str:
    return f"inbox/{_checked(member)}"


def object_key(recipient: MemberId, object_id: ObjectId) -> str:
    return f"{inbox_prefix(recipient)}/{_checked(object_id)}.ofo"


def exercise_key(object_id: ObjectId) -> str:
    return f"{EXERCISES}/{_checked(object_id)}.ofo"


def circle_prefix(circle: CircleId) -> str:
    """Where what is for all members of a circle lies."""
    return f"{CIRCLES}/{_checked(circle)}"


def circle_key(circle: CircleId, object_id: ObjectId) -> str:
    return f"{circle_prefix(circle)}/{_checked(object_id)}.ofo"


def roster_key(sequence: int) -> str:
    if not 1 <= sequence <= 99_999_999:
        raise ValueError("a roster's number has at most eight digits")
    return f"{ROSTER}/{sequence:08d}.ofr"


def roster_sequence(key: str) -> int | None:
    """The number of the roster that lies at this key; None when it is no roster's key."""
    found = _ROSTER.fullmatch(key)
    return None if found is None or int(found[1]) == 0 else int(found[1])


def request_key(object_id: ObjectId) -> str:
    return f"{REQUESTS}/{_checked(object_id)}.ofo"


def circle_of(key: str) -> CircleId | None:
    """Whose folder this key is in; None when it is not in that of a circle."""
    folder, _, rest = key.partition("/")
    circle = rest.partition("/")[0]
    return CircleId(circle) if folder == CIRCLES and is_id(circle) else None


def object_id_of(key: str) -> ObjectId | None:
    """The object id that a key in an inbox or among the exercises names; None when it is no object's."""
    name = key.rpartition("/")[2]
    found = name.removesuffix(".ofo")
    return ObjectId(found) if name != found and is_id(found) else None


def _checked(identifier: str) -> str:
    if not is_id(identifier):
        raise ValueError("not an id")
    return identifier
