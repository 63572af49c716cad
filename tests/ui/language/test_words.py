"""Days, places, problems and plurals in both languages, against tables."""

from datetime import UTC, date, datetime
from types import MappingProxyType

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.domain.growth import Step
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.worded import listed, worded
from oefenruimte.ui.language import LanguageManager, current_language
from oefenruimte.ui.language.words import (
    day_text,
    moment_text,
    near_day_text,
    place_text,
    said,
    step_name,
    weekday_text,
    words,
)
from oefenruimte.ui.player.rates import rate_text
from oefenruimte.ui.widgets import DateField
from oefenruimte.ui.widgets.keycap import key_text
from tests.ui.language.left_in_dutch import left_in_dutch

TODAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", ("9 juni", "9 juni 2027", "dinsdag 12 mei", "gisteren", "vandaag, 9:05")),
        ("en", ("9 June", "9 June 2027", "Tuesday 12 May", "yesterday", "today, 9:05")),
    ],
)
def test_days(languages: LanguageManager, language: str, told: tuple[str, ...]) -> None:
    languages.apply(language)
    assert told == (
        day_text(date(2026, 6, 9), TODAY),
        day_text(date(2027, 6, 9), TODAY),
        weekday_text(TODAY),
        near_day_text(date(2026, 5, 11), TODAY),
        moment_text(datetime(2026, 5, 12, 9, 5, tzinfo=UTC), TODAY, UTC),
    )


def test_every_day_and_month_has_another_name(languages: LanguageManager) -> None:
    languages.apply("en")
    days = [weekday_text(date(2026, 6, day)) for day in range(1, 8)]
    assert [day.split()[0] for day in days] == [
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    ]
    months = [QLocale("en_GB").standaloneMonthName(month) for month in range(1, 13)]
    assert [day_text(date(2026, month, 1)) for month in range(1, 13)] == [f"1 {month}" for month in months]


@pytest.mark.parametrize(
    ("language", "told"),
    [("nl", ("2×", "0,75×", "Ctrl+Spatie", "Op weg")), ("en", ("2×", "0.75×", "Ctrl+Space", "On the way"))],
)
def test_numbers_keys_and_steps(languages: LanguageManager, language: str, told: tuple[str, ...]) -> None:
    languages.apply(language)
    assert (rate_text(2.0), rate_text(0.75), key_text("Ctrl+Spatie")) == told[:3]
    assert current_language() == language
    if language == "nl":
        assert step_name(Step.ON_THE_WAY) == told[3]
        assert place_text(1.5) == "tussen op weg en goed"
    else:
        assert step_name(Step.ON_THE_WAY) != "Op weg"
        assert " en " not in place_text(1.5)


def test_a_date_is_typed_in_the_language_of_the_window(languages: LanguageManager, qtbot: QtBot) -> None:
    told = []
    for language in ("nl", "en"):
        languages.apply(language)
        field = DateField("Tot")
        field.set_day(date(2026, 5, 9))
        qtbot.addWidget(field)
        told.append(field.edit.text())
    assert told == ["9 mei 2026", "9 May 2026"]


def test_a_problem_and_its_facts(languages: LanguageManager) -> None:
    problem = Problem(Code.BAD_ARGUMENT, MappingProxyType({"what": worded("het bestand")}))
    assert "het bestand" in f"{words(problem)}"
    languages.apply("en")
    told = f"{words(problem)}"
    assert "het bestand" not in told
    assert "bestand" not in told


def test_names_and_lists_stay_as_they_are(languages: LanguageManager) -> None:
    languages.apply("en")
    assert said("Karin de Boer") == "Karin de Boer"
    assert said("") == ""
    assert said(listed(("Karin", "Sanne"))) == "Karin, Sanne"
    assert said(worded("Regel {line}", line=12)) == "Line 12"


class _Counting(QObject):
    def attempts(self, count: int) -> str:
        return self.tr("%n nieuw", "", count)


class Rooms(_Counting):
    """By its name the texts of the real one."""


class _Heir(QWidget):
    """Its own class has no texts: those of what it is made of are found."""


class FirstStart(_Heir):
    def heading(self) -> str:
        return self.tr("Maak je eigen oefenruimte")


class Later(FirstStart):
    pass


def test_what_is_counted_has_the_form_of_its_number(languages: LanguageManager) -> None:
    assert [Rooms().attempts(count) for count in (0, 1, 2)] == ["0 nieuw", "1 nieuw", "2 nieuw"]
    languages.apply("en")
    assert [Rooms().attempts(count) for count in (0, 1, 2)] == ["0 new", "1 new", "2 new"]


def test_a_text_of_the_class_below_is_found(languages: LanguageManager, qtbot: QtBot) -> None:
    languages.apply("en")
    page = Later()
    qtbot.addWidget(page)
    assert page.heading() != "Maak je eigen oefenruimte"


def test_there_is_no_third_language(languages: LanguageManager) -> None:
    with pytest.raises(ValueError, match="klingon"):
        languages.apply("klingon")
    assert languages.language == "nl"


def test_who_listens_hears_of_a_change_once(languages: LanguageManager, qtbot: QtBot) -> None:
    heard: list[str] = []
    languages.changed.connect(heard.append)
    for language in ("en", "en", "nl"):
        languages.apply(language)
    languages.changed.disconnect(heard.append)
    assert heard == ["en", "nl"]


def test_the_other_tests_see_dutch_that_was_left(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    left, also = QLabel("Maak je eigen oefenruimte", page), QLabel("Minuten per dag: ma 3", page)
    fine = QLabel("De balie van Werk en Inkomen", page)
    fine.setToolTip("Open")
    assert left_in_dutch(page) == [f"QLabel: {left.text()}", f"QLabel: {also.text()}"]
