"""Names of people, as they are compared."""

import unicodedata


def same_name(one: str, other: str) -> bool:
    """Whether these are one name: capitals, spaces and how a letter is built up do not count."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", " ".join(name.split())).casefold()
