"""Every problem in words: what happened, and what you can do. Dutch first, English second.

A sentence may use the problem's facts as {blanks}; for a fact that is not known there are other words.
"""

from collections.abc import Mapping

from oefenruimte.app.problem_texts.dutch import NL
from oefenruimte.app.problem_texts.english import EN
from oefenruimte.app.problem_texts.words import Words
from oefenruimte.domain.problem import Problem

_TEXTS = {"nl": NL, "en": EN}
UNKNOWN: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "folder": "van Oefenruimte",
        "name": "deze persoon",
        "device": "Het apparaat",
        "instead": "het gewone apparaat",
    },
    "en": {
        "folder": "the folder of Oefenruimte",
        "name": "this person",
        "device": "The device",
        "instead": "the usual one",
    },
}


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def words(problem: Problem, language: str = "nl") -> Words:
    """The title and the sentence for this problem, blanks filled."""
    found = _TEXTS[language][problem.code]
    facts = _Facts({**UNKNOWN[language], **problem.facts})
    return Words(found.title.format_map(facts), found.text.format_map(facts))


def sentence(problem: Problem, language: str = "nl") -> str:
    """Both on one line, for the command line."""
    found = words(problem, language)
    return f"{found.title}. {found.text}"


__all__ = ["Words", "sentence", "words"]
