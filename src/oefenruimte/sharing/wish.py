"""The message of a wish: what somebody would like to practise with (docs, section 19)."""

from datetime import date

from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.wish import MAX_WISH
from oefenruimte.sharing.payload import head, read_message
from oefenruimte.sharing.strict_json import damaged, decode, encode
from oefenruimte.sharing.text import own_text

WISH_MAGIC = b"OEFENWSH"
MAX_WISHES = 200  # of one author


def encode_wish(text: str, asked_on: date) -> bytes:
    """The payload. BAD_ARGUMENT without words, or with too many."""
    return head(WISH_MAGIC, wish_json(text, asked_on))


def decode_wish(payload: bytes) -> tuple[str, date]:
    """The line and its day. OBJECT_DAMAGED, OBJECT_NEWER."""
    return wish_of(read_message(payload, WISH_MAGIC))


def wish_text(text: str) -> str:
    """As it travels. BAD_ARGUMENT without words, or with too many."""
    line = own_text(text, MAX_WISH, "regel", lines=False)
    if not line:
        raise fail(Code.BAD_ARGUMENT, "a wish without words", what="regel")
    return line


def wish_json(text: str, asked_on: date) -> bytes:
    return encode({"asked_on": asked_on.isoformat(), "text": wish_text(text)})


def wish_of(data: bytes) -> tuple[str, date]:
    fields = decode(data, "wish")
    found = fields.text("text", MAX_WISH, lines=False), fields.day("asked_on")
    fields.finish()
    if not found[0]:
        raise damaged("wish.text", "empty")
    return found
