import pytest
from studio.texts import Spoken, spoken_sentences


def texts(text: str) -> list[str]:
    return [sentence.text for sentence in spoken_sentences(text)]


def test_sentences_end_at_marks() -> None:
    assert texts("Ja, ja. Rustig! Wat wilt u? Is het… moet ik betalen?") == [
        "Ja, ja.",
        "Rustig!",
        "Wat wilt u?",
        "Is het…",
        "moet ik betalen?",
    ]


def test_a_stage_direction_is_silence_not_words() -> None:
    assert spoken_sentences("Niet. Hij komt er niet. *(stilte)* Dan slaapt Riet daar (kijkt op) nog.") == (
        Spoken("Niet."),
        Spoken("Hij komt er niet.", long_pause=True),
        Spoken("Dan slaapt Riet daar — nog."),
    )


@pytest.mark.parametrize("between", [" — ", "\n\n", " – ", " *(stilte)* — "])
def test_a_dash_and_a_blank_line_ask_for_a_longer_pause(between: str) -> None:
    assert spoken_sentences(f"Dat kost moed.{between}Mag ik iets vragen?") == (
        Spoken("Dat kost moed.", long_pause=True),
        Spoken("Mag ik iets vragen?"),
    )


def test_a_dash_inside_a_sentence_stays() -> None:
    assert texts("Uiterlijk 1 maart – ook als het niet lukt.") == [
        "Uiterlijk 1 maart — ook als het niet lukt."
    ]


def test_quotation_marks_go_and_apostrophes_stay() -> None:
    assert texts("‘Rustig maar’, zei hij. “Zo’n bon.” Zo'n dag.") == [
        "Rustig maar, zei hij.",
        "Zo’n bon.",
        "Zo'n dag.",
    ]


def test_a_text_without_an_end_mark_is_a_sentence() -> None:
    assert texts("Het is **niet** erg. Tot vrijdag") == ["Het is niet erg.", "Tot vrijdag"]


@pytest.mark.parametrize("text", ["", "  \n\n ", "(knikt)", "*(stilte)* — …"])
def test_nothing_to_say(text: str) -> None:
    assert spoken_sentences(text) == ()
