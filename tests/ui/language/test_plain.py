"""Every text of ours is plain: short sentences, and no words that only makers of programs know."""

import re

import pytest

from tests.ui.language.catalogue import ENGLISH, Message, messages

MOST_WORDS = 15
# DESIGN.md §5, and what has a Dutch word that everybody knows.
NOT_DUTCH = re.compile(
    r"\b(takes?|clips?|upload\w*|users?|assessments?|scores?|failed|error|input|output|default|settings"
    r"|database|repository|issue|feature|tool\w*|workflow|deadline|checken|downloaden|cloud|client"
    r"|browser|folder|cache|feedbacken|content|files?)\b",
    re.IGNORECASE,
)
NOT_ENGLISH = re.compile(r"\b(uploads?|uploaded|users?|scores?|failed|failure)\b", re.IGNORECASE)
NAMES = re.compile(r"\{[a-z_0-9]*\}|‘[a-z]+: [^’]*’|‘[a-z]+’|[a-z0-9/]+\.(?:json|yaml)")  # of things in files
# Longer, because it is said by somebody who chooses it, or because there is no shorter way to say it right.
LONG = (
    "Ik noem ook uit mezelf wie besluit",  # levels of the baseline: one sentence that tells one thing
    "Ik vraag iets terug als ik iets geef",
    "Ik laat de ander in eigen woorden vertellen",
    "Ik hoor het halve woord",
    "Ik zeg tijdens het gesprek zelf",
    "Je ziet hem ook als het lastig wordt",
    "Kijk of de spaties aan het begin gelijk zijn",  # for who writes the file by hand
    "Wat al gedeeld is, kan {0} nog openen",  # a promise, with all of its conditions
    "Met een fragment van je telefoon",
    "De sleutel komt in een bestand op een plek",
)


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?:;…])\s+|\n", text)


def _words(sentence: str) -> int:
    return len([word for word in sentence.split() if re.search(r"\w", word)])


def test_sentences_are_short() -> None:
    long = [
        sentence
        for one in messages(ENGLISH)
        for sentence in _sentences(one.source)
        if _words(sentence) > MOST_WORDS and not sentence.startswith(LONG)
    ]
    assert long == []


def test_what_may_be_longer_is_still_there() -> None:
    told = [sentence for one in messages(ENGLISH) for sentence in _sentences(one.source)]
    longer = [sentence for sentence in told if _words(sentence) > MOST_WORDS]
    assert [begin for begin in LONG if not any(one.startswith(begin) for one in longer)] == []


def _plain(text: str) -> str:
    return NAMES.sub("", text)


def test_dutch_has_no_jargon() -> None:
    assert [one for one in messages(ENGLISH) if NOT_DUTCH.search(_plain(one.source))] == []


def test_english_has_no_jargon() -> None:
    wrong = [one for one in messages(ENGLISH) for form in one.forms if NOT_ENGLISH.search(_plain(form))]
    assert wrong == []


@pytest.mark.parametrize("word", ["u", "uw"])
def test_one_is_called_je(word: str) -> None:
    formal = re.compile(rf"\b{word}\b")
    said: list[Message] = [one for one in messages(ENGLISH) if formal.search(one.source)]
    assert said == []
