"""A log may say where something went wrong, never in whose words."""

from oefenruimte.domain.trace import trace_of


def _fall(words: str) -> None:
    raise ValueError(words)


def test_the_type_and_the_places_without_the_words() -> None:
    try:
        _fall("mijn wachtzin is fiets")
    except ValueError as error:
        said = trace_of(error)
    assert said.startswith("ValueError at _fall:")
    assert " < test_the_type_and_the_places_without_the_words:" in said
    assert "fiets" not in said


def test_an_exception_that_was_never_raised() -> None:
    assert trace_of(KeyError("fiets")) == "KeyError"
