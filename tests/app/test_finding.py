"""Finding by the beginning of words."""

from oefenruimte.app.finding import Findable, find

ITEMS = (
    Findable("today", "Vandaag", "begin start"),
    Findable("takes", "Mijn pogingen", "opnames terugkijken"),
    Findable("lock", "Vergrendelen", "op slot deur"),
    Findable("angry", "Een boze man aan de balie", "begrenzen", synonyms=True),
    Findable("reunion", "Reünie met de zij-instromers", synonyms=True),
)


def ids(search: str, *recent: str) -> list[str]:
    return [item.id for item in find(ITEMS, search, recent)]


def test_every_word_must_begin_a_word() -> None:
    assert ids("pog") == ["takes"]
    assert ids("mi po") == ["takes"]
    assert ids("ogingen") == []
    assert ids("pogingen slot") == []


def test_case_and_accents_do_not_count() -> None:
    assert ids("REUNIE") == ids("réünie") == ["reunion"]


def test_a_part_behind_a_hyphen_is_a_word_too() -> None:
    assert ids("instromers") == ids("zij-in") == ["reunion"]


def test_how_it_is_called_goes_before_what_one_may_call_it() -> None:
    assert ids("begin") == ["today"]
    assert ids("be") == ["today", "angry"]
    assert ids("ve")[0] == "lock"


def test_words_that_mean_the_same_find_exercises_only() -> None:
    assert ids("agressie") == ["angry"]
    assert ids("woede balie") == ["angry"]


def test_what_was_used_last_goes_first_among_equals() -> None:
    assert ids("", "lock", "gone", "takes")[:2] == ["lock", "takes"]
    assert ids("v") == ["today", "lock"]
    assert ids("v", "lock") == ["lock", "today"]
    assert ids("begin", "angry") == ["today"]
