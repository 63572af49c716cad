"""Sentences that know what they were made of."""

import json
import pickle

import pytest

from oefenruimte.domain.worded import Worded, capital, heading, in_other_words, listed, worded

ENGLISH = {
    "Regel {line}: {what}.": "{what} on line {line}.",
    "geen {name}": "no {name}",
    "beurt {turn}": "turn {turn}",
    "titel": "title",
    "{turn} heeft geen fragment.": "{turn} has no clip.",
}


def english(text: str) -> str:
    return in_other_words(text, lambda template: ENGLISH.get(template, template))


def test_it_is_the_dutch_sentence() -> None:
    said = worded("Regel {line}: {what}.", line=3, what=worded("geen {name}", name="titel"))
    assert said == "Regel 3: geen titel."
    assert isinstance(said, str)
    assert json.dumps({"said": said}) == '{"said": "Regel 3: geen titel."}'
    assert hash(said) == hash("Regel 3: geen titel.")


def test_what_it_was_made_of_is_translated_and_names_are_not() -> None:
    said = worded("Regel {line}: {what}.", line=3, what=worded("geen {name}", name="titel"))
    assert english(said) == "no titel on line 3."
    assert english("titel") == "title"
    assert english("De balie") == "De balie"


def test_a_blank_without_a_fact_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        worded("Regel {line}")


def test_braces_in_a_fact_are_just_letters() -> None:
    assert english(worded("geen {name}", name="{name} {0}")) == "no {name} {0}"


def test_a_capital_and_no_full_stop_hold_in_every_language() -> None:
    said = heading(worded("{turn} heeft geen fragment.", turn=capital(worded("beurt {turn}", turn="2a"))))
    assert said == "Beurt 2a heeft geen fragment"
    assert english(said) == "Turn 2a has no clip"
    assert (capital("één"), heading("Klaar."), capital("")) == ("Één", "Klaar", "")
    again = capital(heading(worded("{turn} heeft geen fragment.", turn="beurt 1")))
    assert again == "Beurt 1 heeft geen fragment"


def test_a_list_is_translated_part_by_part() -> None:
    said = listed((worded("titel"), "Jan", worded("beurt {turn}", turn=1)))
    assert said == "titel, Jan, beurt 1"
    assert english(said) == "title, Jan, turn 1"
    assert listed(()) == ""


def test_it_comes_whole_through_another_process() -> None:
    said = capital(heading(worded("geen {name}", name=worded("titel"))))
    back = pickle.loads(pickle.dumps(said))
    assert isinstance(back, Worded)
    assert back == said == "Geen titel"
    assert english(back) == "No title"
