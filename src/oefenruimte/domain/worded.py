"""Sentences that can still be put into another language.

The rooms below the window write Dutch. What they write is a `Worded`: the Dutch sentence itself, so that it
can be printed, compared and kept as any text, and beside it the template and the facts it was made of. Who
shows it in another language looks up the template (`in_other_words`). packaging/app_words.py finds the
templates.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Self


class Worded(str):
    """`template` with its blanks filled by `facts`; a fact may be a Worded itself. Frozen, can be pickled."""

    __slots__ = ("bare", "begins", "facts", "template")
    template: str
    facts: Mapping[str, object]
    begins: bool  # with a capital: it begins a sentence
    bare: bool  # without its full stop, where it is a heading

    def __new__(
        cls, template: str, facts: Mapping[str, object], begins: bool = False, bare: bool = False
    ) -> Self:
        self = super().__new__(cls, _finished(template.format_map(facts), begins, bare))
        self.template, self.facts = template, MappingProxyType(dict(facts))
        self.begins, self.bare = begins, bare
        return self

    def __reduce__(self) -> "tuple[type[Self], tuple[str, dict[str, object], bool, bool]]":
        return type(self), (self.template, dict(self.facts), self.begins, self.bare)


def worded(template: str, /, **facts: object) -> Worded:
    """`worded("Regel {line} is te lang.", line=3)`. KeyError for a blank without a fact."""
    return Worded(template, facts)


def capital(text: str) -> str:
    """The same with a capital to begin with."""
    if isinstance(text, Worded):
        return Worded(text.template, text.facts, True, text.bare)
    return _finished(text, begins=True)


def heading(text: str) -> str:
    """The same without its full stop."""
    if isinstance(text, Worded):
        return Worded(text.template, text.facts, text.begins, True)
    return _finished(text, bare=True)


def listed(parts: Iterable[object], between: str = ", ") -> Worded:
    """ "a, b, c", each part to be translated by itself."""
    facts = {f"part{number}": part for number, part in enumerate(parts)}
    return Worded(between.join(f"{{{name}}}" for name in facts), facts)


def in_other_words(text: str, translate: Callable[[str], str]) -> str:
    """`text` put into another language. `translate` gives the words for a template, or the template itself.

    A text that is no Worded is looked up as it is: names and what people typed come back unchanged.
    """
    if not isinstance(text, Worded):
        return translate(text)
    facts = {
        name: in_other_words(fact, translate) if isinstance(fact, Worded) else fact
        for name, fact in text.facts.items()
    }
    return _finished(translate(text.template).format_map(facts), text.begins, text.bare)


def _finished(text: str, begins: bool = False, bare: bool = False) -> str:
    if bare:
        text = text.removesuffix(".")
    return text[:1].upper() + text[1:] if begins else text
