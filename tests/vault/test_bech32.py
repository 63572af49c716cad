import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.vault import bech32

# BIP 173, "Test vectors". Without its length limit of 90.
VALID = [
    "A12UEL5L",
    "a12uel5l",
    "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
    "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
    "?1ezyfcl",
]
INVALID = [
    "",
    "\x201nwldj5",  # a letter of the prefix is out of range
    "\x7f1axkwrx",
    "\x801eym55h",
    "pzry9x0s0muk",  # no separator
    "1pzry9x0s0muk",  # no prefix
    "x1b4n0q5v",  # a letter that is not of the alphabet
    "li1dgmt3",  # checksum too short
    "de1lg7wt\xff",
    "A1G7SGD8",  # checksum over capitals
    "10a06t8",
    "1qzzfhee",
    "A12uel5l",  # mixed case
    "a12uel5m",
]


@pytest.mark.parametrize("text", VALID)
def test_the_published_texts_are_taken(text: str) -> None:
    bech32.decode(text)


@pytest.mark.parametrize("text", INVALID)
def test_the_published_wrong_texts_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="bech32"):
        bech32.decode(text)


@given(st.binary(max_size=80), st.sampled_from(["age", "age-secret-key-", "x"]))
def test_what_is_encoded_is_decoded(data: bytes, prefix: str) -> None:
    text = bech32.encode(prefix, data)
    assert bech32.decode(text) == (prefix, data)
    assert bech32.decode(text.upper()) == (prefix, data)


@given(st.binary(min_size=32, max_size=32), st.data())
def test_one_other_letter_is_always_noticed(data: bytes, draw: st.DataObject) -> None:
    text = bech32.encode("age", data)
    place = draw.draw(st.integers(4, len(text) - 1))
    letter = draw.draw(st.sampled_from([c for c in "qpzry9x8gf2tvdw0s3jn54khce6mua7l" if c != text[place]]))
    with pytest.raises(ValueError, match="bech32"):
        bech32.decode(text[:place] + letter + text[place + 1 :])


def test_padding_bits_that_are_not_zero_are_refused() -> None:
    # One byte takes two letters: eight bits and two of padding. Letter 31 in the second sets them.
    values = [0, 31]
    remainder = bech32._polymod(bech32._expand("age") + values + [0] * 6) ^ 1
    values += [remainder >> 5 * (5 - index) & 31 for index in range(6)]
    with pytest.raises(ValueError, match="padding"):
        bech32.decode("age1" + "".join(bech32._LETTERS[value] for value in values))
