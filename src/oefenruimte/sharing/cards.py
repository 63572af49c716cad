"""Contact cards: who somebody is, signed with the key the card names. Two lines: JSON, signature."""

import base64
import binascii
from datetime import date

from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Contact
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.fingerprint import fingerprint
from oefenruimte.sharing.strict_json import MAX_NUMBER, damaged, decode, encode, to_base64
from oefenruimte.sharing.text import MAX_NAME, own_text
from oefenruimte.sharing.transport import MAX_CARD_BYTES
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.recipients import Recipient
from oefenruimte.vault.signing import sign, verify

FORMAT = 1
_SIGNED_DOMAIN = b"oefenruimte-card-v1\n"


def make_card(name: str, keys: ProfileKeys, created: date) -> bytes:
    """The card of this profile, for everyone in a space. The same arguments give the same bytes.

    BAD_ARGUMENT when the name is empty or longer than 80 characters.
    """
    cleaned = own_text(name, MAX_NAME, "naam", lines=False)
    if not cleaned:
        raise fail(Code.BAD_ARGUMENT, "a card needs a name", what="naam")
    public = keys.public
    said = encode(
        {
            "created": created.isoformat(),
            "format": FORMAT,
            "member": member_id_of(public.signing_public),
            "name": cleaned,
            "recipient": public.recipient_text,
            "signing_key": to_base64(public.signing_public),
        }
    )
    signature = sign(keys.signing_key, _SIGNED_DOMAIN + said)
    return said + b"\n" + to_base64(signature).encode("ascii") + b"\n"


def read_card(card: bytes) -> Contact:
    """The contact a card describes, not yet compared by anyone.

    A good signature proves only that the card was made by who holds its key: whether that is the person it
    names, the fingerprint tells. OBJECT_DAMAGED, OBJECT_NEWER; OBJECT_UNSIGNED also when the id is another
    key's.
    """
    if len(card) > MAX_CARD_BYTES:
        raise damaged("card", "too large")
    said, _, rest = card.partition(b"\n")
    fields = decode(said, "card")
    version = fields.number("format", 1, MAX_NUMBER)
    if version != FORMAT:
        raise fail(Code.OBJECT_NEWER, f"card format {version}", version=str(version))
    signing_public = fields.octets("signing_key", 32, 32)
    if not verify(signing_public, _SIGNED_DOMAIN + said, _signature(rest)):
        raise fail(Code.OBJECT_UNSIGNED, "the card is not signed with its own key")
    member = member_id_of(signing_public)
    if fields.identifier("member") != member:
        raise fail(Code.OBJECT_UNSIGNED, "the card claims the id of another key")
    name = fields.text("name", MAX_NAME, lines=False)
    recipient = fields.string("recipient", 80)
    fields.day("created")
    fields.finish()
    if not name:
        raise damaged("card.name", "empty")
    try:
        recipient = Recipient.parse(recipient).text  # one spelling: bech32 also allows capitals
    except ValueError as error:
        raise damaged("card.recipient", "not an age recipient") from error
    return Contact(member, name, recipient, signing_public, fingerprint(signing_public, recipient), False)


def _signature(line: bytes) -> bytes:
    if not line.endswith(b"\n"):
        raise damaged("card", "cut off")
    try:
        return base64.b64decode(line[:-1], validate=True)
    except binascii.Error as error:
        raise damaged("card", "the signature is not base64") from error
