"""Sentences that can still be put into another language.

The rooms below the window write Dutch. What they write is a `Worded`: the Dutch sentence itself, so that it can
be printed, compared and kept as any text, and beside it the template and the facts it was made of. Whoever shows
it in another language looks up the template (`in_other_words`). packaging/app_words.py finds the templates.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Self


class Worded(str):
    """`template` with its blanks filled by `facts`; a fact may be a Worded itself. Frozen, can be pickled."""

    __slots__ = ("facts", "template", "upper")
    template: str
    facts: Mapping[str, object]
    upper: bool  # the first letter, where it begins a sentence

    def __new__(cls, template: str, facts: Mapping[str, object], upper: bool = False) -> Self:
        text = template.format_map(facts)
        self = super().__new__(cls, _upper(text) if upper else text)
        self.template, self.facts, self.upper = template, MappingProxyType(dict(facts)), upper
        return self

    def __reduce__(self) -> "tuple[type[Self], tuple[str, dict[str, object], bool]]":
        return type(self), (self.template, dict(self.facts), self.upper)


def worded(template: str, /, **facts: object) -> Worded:
    """`worded("Regel {line} is te lang.", line=3)`. KeyError for a blank without a fact."""
    return Worded(template, facts)


def capital(text: str) -> str:
    """The same with a capital to begin with."""
    if isinstance(text, Worded):
        return Worded(text.template, text.facts, upper=True)
    return _upper(text)


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
    told = translate(text.template).format_map(facts)
    return _upper(told) if text.upper else told


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
