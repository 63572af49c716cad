"""Every problem in words: what happened, and what you can do. Dutch first, English second.

A sentence may use the problem's facts as {blanks}; a missing fact is left out politely.
"""

from oefenruimte.app.problem_texts.dutch import NL
from oefenruimte.app.problem_texts.english import EN
from oefenruimte.app.problem_texts.words import Words
from oefenruimte.domain.problem import Problem


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def words(problem: Problem, language: str = "nl") -> Words:
    """The title and the sentence for this problem, blanks filled."""
    found = (EN if language == "en" else NL)[problem.code]
    facts = _Facts(problem.facts)
    return Words(found.title.format_map(facts), found.text.format_map(facts))


def sentence(problem: Problem, language: str = "nl") -> str:
    """Both on one line, for the command line."""
    found = words(problem, language)
    return f"{found.title}. {found.text}"


__all__ = ["Words", "sentence", "words"]
