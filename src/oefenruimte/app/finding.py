"""Finding one thing among many by the words one begins to type. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from oefenruimte.app.folding import folded
from oefenruimte.app.synonyms import alternatives

_FIRST_WORD, _WORD, _ALSO, _MEANS = 8, 6, 3, 1


@dataclass(frozen=True, slots=True)
class Findable:
    """`words` are shown; `also` holds what else one may call it. `synonyms`: words that mean about the same
    find it too, as in the library."""

    id: str
    words: str
    also: str = ""
    synonyms: bool = False


def find(items: Sequence[Findable], search: str, recent: Sequence[str] = ()) -> tuple[Findable, ...]:
    """Those of which each search word begins a word; the best first, then what was used last, then in order.

    Case and accents do not count. Without search words everything, what was used last first.
    """
    asked = folded(search).split()
    places = {name: place for place, name in enumerate(recent)}
    scored = [(item, _score(item, asked)) for item in items]
    found = [(item, score) for item, score in scored if score is not None]
    found.sort(key=lambda pair: (-pair[1], places.get(pair[0].id, len(places))))
    return tuple(item for item, _ in found)


def _score(item: Findable, asked: Sequence[str]) -> int | None:
    title, also = _words(item.words), _words(item.also)
    score = 0
    for word in asked:
        if title and title[0].startswith(word):
            score += _FIRST_WORD
        elif any(one.startswith(word) for one in title):
            score += _WORD
        elif any(one.startswith(word) for one in also):
            score += _ALSO
        elif item.synonyms and _means(word, (*title, *also)):
            score += _MEANS
        else:
            return None
    return score


def _words(text: str) -> tuple[str, ...]:
    """A word with a hyphen is found by each of its parts, and as a whole."""
    plain = "".join(letter if letter.isalnum() or letter in "-+" else " " for letter in folded(text))
    whole = plain.split()
    return (*whole, *(part for word in whole if "-" in word for part in word.split("-")[1:] if part))


def _means(word: str, words: Sequence[str]) -> bool:
    return any(one.startswith(stem) for stem in alternatives(word) if stem != word for one in words)
