"""Cue text to plain text: tags out, character references resolved (W3C WebVTT, section 6.4)."""

import html
import re

_REFERENCE = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?")
_UNWANTED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def plain_text(text: str) -> str:
    """What a reader sees. Text of voices, classes and ruby stays; the tags and inner times go.

    A `<` without its `>` swallows the rest, as the standard has it. Linear in the length of the text.
    """
    kept: list[str] = []
    at = 0
    while at < len(text):
        tag = text.find("<", at)
        if tag < 0:
            kept.append(text[at:])
            break
        kept.append(text[at:tag])
        close = text.find(">", tag)
        if close < 0:
            break
        at = close + 1
    found = _REFERENCE.sub(lambda match: html.unescape(match.group()), "".join(kept))
    return _UNWANTED.sub("", found.replace("\t", " ").replace("\xa0", " "))


def strip_unwanted(text: str) -> str:
    """Without control characters and characters that turn the direction of the text; lines stay lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNWANTED.sub("", lines.replace("\t", " ").replace("\xa0", " "))
