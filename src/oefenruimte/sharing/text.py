"""Text that crosses to another person: what is allowed, how long, and how it is made so."""

import re
import unicodedata

from oefenruimte.domain.problem import Code, fail

MAX_MESSAGE = 500
MAX_MARK = 2000
MAX_NAME = 80

# Left-to-right and right-to-left marks, embeddings, overrides and isolates: they can make a sentence read
# differently from what it says. The byte order mark is invisible and has no place inside a text.
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")


def clean_text(text: str, *, lines: bool = True) -> str:
    """`text` as it may travel: NFC, no control characters but \\n, no direction overrides, trimmed.

    With `lines=False` line ends become spaces. Cleaning twice changes nothing.
    """
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    if not lines:
        text = text.replace("\n", " ")
    text = "".join(char for char in text if char == "\n" or unicodedata.category(char) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", _DIRECTION.sub("", text)).strip()


def own_text(text: str, limit: int, what: str, *, lines: bool = True) -> str:
    """Cleaned text that the user typed; BAD_ARGUMENT when longer than `limit`: the user shortens, not we."""
    cleaned = clean_text(text, lines=lines)
    if len(cleaned) > limit:
        raise fail(Code.BAD_ARGUMENT, f"{what}: at most {limit} characters", what=what, limit=str(limit))
    return cleaned


def shortened(text: str, limit: int, *, lines: bool = True) -> str:
    """Cleaned text, cut at `limit` with an ellipsis: for text that is not the user's own to shorten."""
    cleaned = clean_text(text, lines=lines)
    return cleaned if len(cleaned) <= limit else clean_text(cleaned[: limit - 1], lines=lines) + "…"
