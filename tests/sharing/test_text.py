"""Text that travels is clean, and cleaning is a fixed point."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing.text import clean_text, own_text, shortened
from tests.sharing.people import raises

ANY_TEXT = st.text(st.characters(codec=None), max_size=200)  # lone surrogates too


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("gewoon", "gewoon"),
        ("e\u0301e\u0301n tel", "één tel"),
        ("a\x00b\x07c\x1b[31md\x7fe\x9f", "abc[31mde"),
        (
            "regel 1\r\nregel 2\rregel 3\u2028regel 4\x85regel 5",
            "regel 1\nregel 2\nregel 3\nregel 4\nregel 5",
        ),
        ("a\tb", "a b"),
        ("stuur naar \u202egrob.neirak\u202c!", "stuur naar grob.neirak!"),
        ("\u2066a\u2069\u200eb\u200fc\u061c\ufeff", "abc"),
        ("  om de randen \n", "om de randen"),
        ("kapot \ud800 paar", "kapot  paar"),
        ("👩\u200d🏫 mag", "👩\u200d🏫 mag"),
        ("<b>plat</b> & {veld} %s", "<b>plat</b> & {veld} %s"),
    ],
)
def test_what_stays_and_what_goes(dirty: str, clean: str) -> None:
    assert clean_text(dirty) == clean


def test_a_single_line_stays_one() -> None:
    assert clean_text("Karin\nde\r\nBoer", lines=False) == "Karin de Boer"


@given(ANY_TEXT, st.booleans())
def test_cleaning_twice_changes_nothing(text: str, lines: bool) -> None:
    once = clean_text(text, lines=lines)
    assert clean_text(once, lines=lines) == once
    assert unicodedata.is_normalized("NFC", once)
    assert {unicodedata.category(char) for char in once if char != "\n"}.isdisjoint({"Cc", "Cs", "Zl", "Zp"})
    once.encode("utf-8")


@given(ANY_TEXT, st.integers(1, 50))
def test_shortened_fits_and_is_clean(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert len(short) <= limit
    assert clean_text(short) == short


def test_what_the_user_typed_is_never_cut() -> None:
    assert own_text("x" * 500 + "  ", 500, "bericht") == "x" * 500
    with raises(Code.BAD_ARGUMENT) as caught:
        own_text("geheim" * 100, 500, "bericht")
    problem = caught.value.problem
    assert problem.facts == {"what": "bericht", "limit": "500"}
    assert "geheim" not in str(caught.value)
    assert isinstance(caught.value, Failure)
