"""The words and what they are made of."""

import hashlib

import pytest

from oefenruimte.sharing.fingerprint import fingerprint
from oefenruimte.sharing.words import WORDS
from tests.sharing.people import KARIN, SANNE

# The list is part of the format: this hash may never change.
LIST_SHA256 = "4d1ae446c22b23970b8090f3e1998810ea95f9d83531d9050ee0a23acd1c4b91"


def _distance(one: str, other: str) -> int:
    """Levenshtein."""
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        above, row = row, [i]
        for j, right in enumerate(other, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (left != right)))
    return row[-1]


def test_the_list_is_256_short_plain_words() -> None:
    assert len(WORDS) == len(set(WORDS)) == 256
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 7 for word in WORDS)
    assert list(WORDS) == sorted(WORDS)


def test_the_list_never_changes() -> None:
    assert hashlib.sha256(" ".join(WORDS).encode()).hexdigest() == LIST_SHA256


def test_no_word_is_taken_for_another() -> None:
    pairs = [(one, other) for one in WORDS for other in WORDS if one < other]
    assert [pair for pair in pairs if _distance(*pair) < 2] == []
    assert [pair for pair in pairs if pair[1].startswith(pair[0])] == []


def test_eight_words_over_both_keys() -> None:
    public = SANNE.keys.public
    words = fingerprint(public.signing_public, public.recipient_text)
    assert len(words.split(" ")) == 8
    assert set(words.split(" ")) <= set(WORDS)
    assert words == SANNE.contact.fingerprint
    other = KARIN.keys.public
    assert fingerprint(other.signing_public, public.recipient_text) != words
    assert fingerprint(public.signing_public, other.recipient_text) != words


def test_a_key_of_another_length_is_a_mistake() -> None:
    with pytest.raises(ValueError):
        fingerprint(b"short", "age1")
