"""A log may say where something went wrong, never in whose words."""

from oefenruimte.app.problem_texts import sentence
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.trace import report_of, trace_of


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


def test_a_report_has_files_and_what_it_came_from_and_no_words() -> None:
    try:
        try:
            _fall("mijn wachtzin is fiets")
        except ValueError as error:
            raise LookupError("niets van fiets") from error
    except LookupError as error:
        report = report_of(error)
    assert [line for line in report if not line.startswith(" ")] == ["LookupError", "ValueError"]
    assert any(line.startswith("  test_trace.py:") and line.endswith(" _fall") for line in report)
    assert "fiets" not in "".join(report)


def test_of_our_own_files_the_place_in_the_program_is_told() -> None:
    try:
        sentence(Problem(None))  # type: ignore[arg-type]
    except KeyError as error:
        report = report_of(error)
    assert report[1].startswith("  oefenruimte/app/problem_texts/__init__.py:")
    assert "/home" not in "".join(report)
