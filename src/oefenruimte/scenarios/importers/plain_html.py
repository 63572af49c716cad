"""HTML of other programs to plain text: lines stay lines, items of lists become lines, the rest is dropped.

An own reader, because `html.parser` takes quadratic time on hostile input; this one is linear.
"""

import html
import re

from oefenruimte.scenarios.cue_text import strip_unwanted

_MOST = 200_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})(?=[\s/>])|<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})$")
_DROPPED = ("script", "style", "template", "noscript", "iframe", "object", "svg", "math", "head")
_BREAKS = frozenset(
    (
        *("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table"),
        *("blockquote", "section", "article", "header", "footer", "hr", "pre", "dt", "dd"),
    )
)
_WRITTEN_END = re.compile(r"(?<=>)(?:\\[nrt])+")  # by makers who escaped the end of a line twice
_SPACES = re.compile(r"[ \xa0]+")
_BLANK = re.compile(r"\n{2,}")


def plain_html(text: str) -> str:
    """What a reader sees. A `<` that begins no tag stays."""
    text = _WRITTEN_END.sub("\n", text[:_MOST])
    lowered = text.lower()
    kept: list[str] = []
    at = 0
    missing: set[str] = set()  # ends that are not there: never look for them twice
    while (start := text.find("<", at)) >= 0:
        kept.append(text[at:start])
        if text.startswith("<!--", start):
            at = _after(text, "-->", start + 4, missing)
            continue
        if text.startswith(("<!", "<?"), start):
            at = _after(text, ">", start + 2, missing)
            continue
        tag = _TAG.match(text, start)
        if tag is None:
            kept.append("<")
            at = start + 1
            continue
        name = (tag[2] or tag[4] or "").lower()
        at = _tag_end(text, tag.end())
        if name in _DROPPED and not tag[1]:
            at = _after(lowered, f"</{name}", at, missing)
            at = _after(text, ">", at, missing)
        elif name in _BREAKS:
            kept.append("\n")
        elif name in ("td", "th"):
            kept.append(" ")
    kept.append(text[at:])
    found = strip_unwanted(html.unescape("".join(kept)))
    lines = [_SPACES.sub(" ", line).strip() for line in found.split("\n")]
    return _BLANK.sub("\n", "\n".join(lines)).strip()


def _after(text: str, end: str, start: int, missing: set[str]) -> int:
    """The place behind the next `end`; the end of the text when there is none."""
    if end in missing:
        return len(text)
    found = text.find(end, start)
    if found < 0:
        missing.add(end)
        return len(text)
    return found + len(end)


def _tag_end(text: str, at: int) -> int:
    """Behind the `>` of a tag, minding the quotes around its attributes."""
    quote = ""
    for place in range(at, min(len(text), at + 20_000)):
        char = text[place]
        if quote:
            if char == quote:
                quote = ""
        elif char in "\"'":
            quote = char
        elif char == ">":
            return place + 1
    found = text.find(">", at)
    return found + 1 if found >= 0 else len(text)
