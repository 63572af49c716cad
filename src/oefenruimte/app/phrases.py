"""*Mijn zinnen*: sentences that a coach uses often, found again while typing."""

from collections.abc import Sequence
from dataclasses import replace

from oefenruimte.app.folding import folded
from oefenruimte.domain.ids import PhraseId
from oefenruimte.domain.phrase import Phrase
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import MarkKind
from oefenruimte.sharing.text import MAX_MARK, own_text
from oefenruimte.store.database import Store

MAX_PHRASES = 500
SHORTCUTS = range(1, 10)


class Phrases:
    """They stay in this profile; only what is part of a reaction is ever sent."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self) -> list[Phrase]:
        """Those with a shortcut first, then by text."""
        with self._store.unit() as unit:
            return unit.phrases.list()

    def put(self, phrase: Phrase) -> Phrase:
        """A new or a changed one; a shortcut leaves the phrase that had it.

        BAD_ARGUMENT: no text, over 2,000 characters, no such shortcut, or over 500 phrases.
        """
        text = own_text(phrase.text, MAX_MARK, "zin")
        if not text:
            raise fail(Code.BAD_ARGUMENT, "a phrase without words", what="zin")
        if phrase.shortcut is not None and phrase.shortcut not in SHORTCUTS:
            raise fail(Code.BAD_ARGUMENT, "a shortcut is 1 to 9", what="sneltoets")
        kept = replace(phrase, text=text)
        with self._store.unit() as unit:
            others = sum(one.id != phrase.id for one in unit.phrases.list())
            if others >= MAX_PHRASES:
                raise fail(Code.BAD_ARGUMENT, "too many", what="zinnen", limit=str(MAX_PHRASES))
            unit.phrases.put(kept)
        return kept

    def remove(self, phrase_id: PhraseId) -> None:
        with self._store.unit() as unit:
            unit.phrases.remove(phrase_id)


def search(phrases: Sequence[Phrase], text: str, kind: MarkKind | None = None) -> list[Phrase]:
    """Those in which every word of `text` begins a word, whatever the accents and case; best first.

    Best: the phrase begins with `text`, then has its words in that order, then the rest; those of this kind
    before those of another; otherwise as they came. All of them for "".
    """
    wanted = _words(text)
    found = []
    for place, phrase in enumerate(phrases):
        words = _words(phrase.text)
        if all(any(word.startswith(part) for word in words) for part in wanted):
            other_kind = kind is not None and phrase.kind not in (None, kind)
            found.append((_rank(wanted, words), other_kind, place, phrase))
    return [phrase for *_, phrase in sorted(found, key=lambda one: one[:3])]


def by_shortcut(phrases: Sequence[Phrase], number: int) -> Phrase | None:
    return next((phrase for phrase in phrases if phrase.shortcut == number), None)


def _rank(wanted: Sequence[str], words: Sequence[str]) -> int:
    if all(word.startswith(part) for part, word in zip(wanted, words, strict=False)):
        return 0
    rest = iter(words)
    return 1 if all(any(word.startswith(part) for word in rest) for part in wanted) else 2


def _words(text: str) -> list[str]:
    """Lower case, without accents; everything that is no letter or digit stands between words."""
    return "".join(char if char.isalnum() else " " for char in folded(text)).split()
