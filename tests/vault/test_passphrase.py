import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.vault.passphrase import Strength, passphrase_bytes, passphrase_strength


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Strength(0, 0, 0, False)),
        ("   ", Strength(0, 0, 0, False)),
        ("a", Strength(1, 0, 1, False)),
        ("fiets", Strength(1, 1, 5, False)),
        ("fiets lantaarn", Strength(2, 2, 14, False)),
        ("fiets lantaarn dag", Strength(3, 3, 18, False)),
        ("fiets lantaarn dinsdag koriander", Strength(4, 4, 32, True)),  # as on sheet 01
        ("  fiets lantaarn dinsdag koriander\n", Strength(4, 4, 32, True)),
        ("ik ga nu weg", Strength(4, 4, 12, True)),
        ("a b c d", Strength(1, 0, 7, False)),
        ("kat kat Kat KAT", Strength(1, 1, 15, False)),
        ("Xk9-pQ2_vL7.mR4/zT1w", Strength(4, 1, 20, True)),  # from a password manager
        ("Xk9-pQ2_vL7.mR4/zT1", Strength(3, 1, 19, False)),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength(1, 1, 24, False)),
        ("cafe\u0301 bar zon maan", Strength(4, 4, 17, True)),
    ],
)
def test_strength(text: str, expected: Strength) -> None:
    assert passphrase_strength(text) == expected


@given(st.text())
def test_four_bars_exactly_when_it_will_do(text: str) -> None:
    strength = passphrase_strength(text)
    assert strength.ok == (strength.bars == 4)
    assert (strength.bars == 0) == (not text.strip())


@given(st.text(st.characters()))
def test_any_text_gives_the_same_bytes_again(text: str) -> None:
    assert passphrase_bytes(text) == passphrase_bytes(text)
    assert isinstance(passphrase_bytes(text), bytes)


def test_case_and_spaces_at_the_ends_count() -> None:
    assert len({passphrase_bytes(text) for text in ("een twee", "Een twee", " een twee", "een twee ")}) == 4
