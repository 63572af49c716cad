"""Words that a scenario may choose from, besides the settings and levels of the domain."""

from collections.abc import Iterable
from difflib import get_close_matches

from oefenruimte.domain.worded import worded

# Names in the icon set of the program that suit a behaviour or a line of the cue card.
ICONS = (
    "ear",
    "heart-handshake",
    "message-circle-question-mark",
    "circle-check",
    "repeat-2",
    "message-square-quote",
    "message-square-text",
    "messages-square",
    "quote",
    "lightbulb",
    "info",
    "target",
    "list-checks",
    "file-text",
    "pencil",
    "clock",
    "timer",
    "pause",
    "volume-2",
    "eye",
    "flag",
    "octagon-x",
    "split",
    "users-round",
    "languages",
    "reply",
    "thumbs-up",
    "phone",
    "house",
    "send",
    "search",
    "link",
)
DEFAULT_ICON = "circle-check"

# SPDX ids that are usual for learning material. Others are possible and only named.
LICENCES = (
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-ND-4.0",
    "CC-BY-NC-ND-4.0",
    "CC0-1.0",
    "EUPL-1.2",
)
NO_LICENCE = "NOASSERTION"  # SPDX for "nothing was said about it"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`" Bedoelde je ‘…’?"`, or nothing when no known word looks like it."""
    folded = {name.casefold(): name for name in known}
    close = get_close_matches(word.casefold()[:80], list(folded), n=1, cutoff=0.6)
    return worded(" Bedoelde je ‘{value}’?", value=folded[close[0]]) if close else ""
