import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.player.captions import LINES, WIDTH, caption_at, pieces


def test_a_caption_is_there_from_its_start_to_its_end() -> None:
    cues = (Cue(100, 200, "een"), Cue(200, 300, "twee"))
    assert [caption_at(cues, at) for at in (99, 100, 199, 200, 299, 300)] == [
        "",
        "een",
        "een",
        "twee",
        "twee",
        "",
    ]


def test_of_two_at_once_the_later_one_is_shown() -> None:
    assert caption_at((Cue(0, 500, "lang"), Cue(100, 200, "kort")), 150) == "kort"


def test_a_cue_without_length_does_no_harm() -> None:
    assert caption_at((Cue(100, 100, "niets"),), 100) == ""
    assert caption_at((Cue(0, 100, "  \n "),), 50) == ""


def test_lines_of_the_author_are_kept_when_they_fit() -> None:
    text = "‘Vrijdag vlieg ik naar mijn dochter.\nEn wie betaalt straks mijn ticket?’"
    assert pieces(text) == [text]


def test_a_long_line_is_cut_in_about_equal_halves() -> None:
    (piece,) = pieces("‘Ik wacht hier nu al drie kwartier en niemand zegt iets.’")
    first, second = piece.split("\n")
    assert abs(len(first) - len(second)) < 10


def test_what_does_not_fit_is_shown_in_turn() -> None:
    text = " ".join(f"woord{number}" for number in range(30))
    parts = pieces(text)
    assert len(parts) > 2
    shown = [caption_at((Cue(0, 3000, text),), at) for at in range(0, 3000, 10)]
    assert list(dict.fromkeys(shown)) == parts
    assert " ".join(" ".join(parts).split()) == text


@given(st.text(alphabet="abc \n", max_size=300))
def test_no_piece_is_too_large_and_no_word_is_lost(text: str) -> None:
    parts = pieces(text)
    assert "".join("".join(parts).split()) == "".join(text.split())
    for part in parts:
        assert 1 <= len(part.split("\n")) <= LINES
        assert all(0 < len(line) <= WIDTH for line in part.split("\n"))


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_nothing_gives_no_pieces(text: str) -> None:
    assert pieces(text) == []
