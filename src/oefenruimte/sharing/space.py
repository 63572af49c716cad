"""A space: the place that the members share, with its name, their cards and their inboxes."""

import io
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.ids import MemberId, SpaceId, new_id
from oefenruimte.domain.problem import OUT_OF_REACH, Code, Failure, fail
from oefenruimte.domain.share import Contact, Space
from oefenruimte.sharing.cards import read_card
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.layout import CARDS, SPACE_FILE, card_key, card_member
from oefenruimte.sharing.location import FolderPlace, Location, parse_location
from oefenruimte.sharing.strict_json import MAX_NUMBER, decode, encode
from oefenruimte.sharing.text import MAX_NAME, own_text
from oefenruimte.sharing.transport import MAX_CARD_BYTES, Transport

_log = logging.getLogger(__name__)

FORMAT = 1
_MAX_SPACE_FILE = 4096


def open_transport(space: Space, credentials: Credentials | None = None) -> Transport:
    """The way to the objects of a space. Nothing is touched yet. SPACE_ADDRESS."""
    return transport_to(parse_location(space.location), credentials)


def transport_to(
    place: Location, credentials: Credentials | None = None, *, trial: bool = False
) -> Transport:
    """The way to a place. A `trial` does not ask for a space to be there, and somebody waits for it."""
    if isinstance(place, FolderPlace):
        return FolderTransport(place.path, needs_mark=not trial)
    # What speaks to a network is loaded for who has such a space only.
    from oefenruimte.sharing.object_stores import HASTY, Patience
    from oefenruimte.sharing.object_transport import ObjectTransport

    return ObjectTransport(place, credentials, HASTY if trial else Patience(), needs_mark=not trial)


def create_space(location: str, name: str = "", credentials: Credentials | None = None) -> Space:
    """Make a space in a folder (made when its parent is there) or in a bucket or container that is there.

    SPACE_EXISTS, FOLDER_READ_ONLY, SPACE_FULL, SPACE_ADDRESS, OUT_OF_REACH; BAD_ARGUMENT for a long name.
    """
    place = parse_location(location)
    space = Space(SpaceId(new_id()), str(place), own_text(name, MAX_NAME, "naam", lines=False))
    if isinstance(place, FolderPlace):
        _make_folder(place.path)
    transport = transport_to(place, credentials)
    if transport.exists(SPACE_FILE):
        raise fail(Code.SPACE_EXISTS, folder=str(place))
    transport.put(SPACE_FILE, encode({"format": FORMAT, "name": space.name, "space": space.id}) + b"\n")
    return space


def join_space(location: str, credentials: Credentials | None = None) -> Space:
    """The space at a place. SPACE_INVALID when it is no space, OBJECT_NEWER when a later program made it,
    SPACE_ADDRESS, OUT_OF_REACH."""
    place = parse_location(location)
    return read_space(place, transport_to(place, credentials))


def read_space(place: Location, transport: Transport) -> Space:
    """What the mark of a space says. Fails as `join_space` does."""
    data = io.BytesIO()
    try:
        transport.fetch(SPACE_FILE, data, _MAX_SPACE_FILE)
        fields = decode(data.getvalue(), "space")
        version = fields.number("format", 1, MAX_NUMBER)
        if version != FORMAT:
            raise fail(Code.OBJECT_NEWER, f"space format {version}", version=str(version))
        space = Space(
            SpaceId(fields.identifier("space")), str(place), fields.text("name", MAX_NAME, lines=False)
        )
        fields.finish()
    except Failure as failure:
        if failure.problem.code in (Code.FILE_MISSING, Code.OBJECT_DAMAGED, Code.OBJECT_FOREIGN):
            raise fail(Code.SPACE_INVALID, failure.problem.detail, folder=str(place)) from failure
        raise
    return space


def publish_card(transport: Transport, card: bytes) -> None:
    """Put the own card in the space, in place of one that says something else; that one stays when the new
    one does not fit. A card that differs only in its day stays: it says the same.
    """
    mine = read_card(card)
    key = card_key(mine.id)
    try:
        if _read_card_at(transport, key) == mine:
            return
    except Failure as failure:
        if failure.problem.code in OUT_OF_REACH:
            raise
        _log.info("putting the own card in the space: %s", failure.problem.code)
    transport.replace(key, card)


def remove_card(transport: Transport, member: MemberId) -> None:
    """Take the own card out of the space, for who leaves it. FOLDER_READ_ONLY, SPACE_UNREACHABLE."""
    transport.delete(card_key(member))


@dataclass(frozen=True, slots=True)
class Cards:
    """`contacts`: whose card is in order, and new or other than before; `marks`: how those cards look in the
    list, by key; `skipped`: (key, problem code)."""

    contacts: tuple[Contact, ...]
    marks: Mapping[MemberId, tuple[str, str]]
    skipped: tuple[tuple[str, str], ...]


def read_new_cards(transport: Transport, known: Mapping[str, str]) -> Cards:
    """One list, and only those cards that do not look as in `known` (mark by key)."""
    contacts: list[Contact] = []
    marks: dict[MemberId, tuple[str, str]] = {}
    skipped = [(f"{CARDS}/{name}", str(Code.OBJECT_FOREIGN)) for name in transport.foreign(CARDS)]
    for entry in transport.list(CARDS):
        if entry.mark and known.get(entry.key) == entry.mark:
            continue
        try:
            contact = _read_card_at(transport, entry.key)
        except Failure as failure:
            if failure.problem.code in OUT_OF_REACH:
                raise
            if failure.problem.code is not Code.FILE_MISSING:  # being replaced: there again at the next look
                skipped.append((entry.key, str(failure.problem.code)))
            continue
        contacts.append(contact)
        marks[contact.id] = (entry.key, entry.mark)
    return Cards(tuple(contacts), marks, tuple(skipped))


def read_cards(transport: Transport) -> tuple[tuple[Contact, ...], tuple[tuple[str, str], ...]]:
    """Everyone whose card is in order, and (key, problem code) of what was skipped."""
    cards = read_new_cards(transport, {})
    return cards.contacts, cards.skipped


def _read_card_at(transport: Transport, key: str) -> Contact:
    card = io.BytesIO()
    transport.fetch(key, card, MAX_CARD_BYTES)
    contact = read_card(card.getvalue())
    if contact.id != card_member(key):
        raise fail(Code.OBJECT_FOREIGN, "a card under the name of another member")
    return contact


def _make_folder(root: Path) -> None:
    try:
        root.mkdir(exist_ok=True)
    except PermissionError as error:
        raise fail(Code.FOLDER_READ_ONLY, "the folder cannot be made", folder=str(root)) from error
    except OSError as error:
        raise fail(Code.SPACE_UNREACHABLE, type(error).__name__, folder=str(root)) from error
