"""Days and moments in words, against a table."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from oefenruimte.app.dates import day_text, moment_text, near_day_text, weekday_text, weeks_later

TODAY = date(2026, 5, 12)
SUMMER = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("day", "today", "words"),
    [
        (date(2026, 6, 9), TODAY, "9 juni"),
        (date(2026, 1, 1), TODAY, "1 januari"),
        (date(2026, 3, 31), None, "31 maart"),
        (date(2026, 12, 31), TODAY, "31 december"),
        (date(2027, 1, 1), TODAY, "1 januari 2027"),
        (date(2025, 12, 31), TODAY, "31 december 2025"),
        (date(2028, 2, 29), None, "29 februari"),
    ],
)
def test_a_day_names_its_year_only_when_that_is_another(day: date, today: date | None, words: str) -> None:
    assert day_text(day, today) == words


def test_every_month_has_its_own_name() -> None:
    names = [day_text(date(2026, month, 1)).removeprefix("1 ") for month in range(1, 13)]
    said = " ".join(names)
    assert said == "januari februari maart april mei juni juli augustus september oktober november december"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 5, 11), "maandag 11 mei"),
        (date(2026, 5, 12), "dinsdag 12 mei"),
        (date(2026, 5, 13), "woensdag 13 mei"),
        (date(2026, 5, 14), "donderdag 14 mei"),
        (date(2026, 5, 15), "vrijdag 15 mei"),
        (date(2026, 5, 16), "zaterdag 16 mei"),
        (date(2026, 5, 17), "zondag 17 mei"),
    ],
)
def test_a_weekday(day: date, words: str) -> None:
    assert weekday_text(day) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "vandaag"),
        (date(2026, 5, 11), "gisteren"),
        (date(2026, 5, 13), "morgen"),
        (date(2026, 5, 10), "10 mei"),
        (date(2026, 5, 14), "14 mei"),
        (date(2025, 5, 12), "12 mei 2025"),
    ],
)
def test_a_day_nearby(day: date, words: str) -> None:
    assert near_day_text(day, TODAY) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 5, 11, 14, 20, tzinfo=UTC), "gisteren, 16:20"),
        (datetime(2026, 5, 12, 7, 5, tzinfo=UTC), "vandaag, 9:05"),
        (datetime(2026, 5, 8, 14, 0, tzinfo=UTC), "8 mei, 16:00"),
        # On the clock of the reader it is already the next day.
        (datetime(2026, 5, 11, 22, 30, tzinfo=UTC), "vandaag, 0:30"),
        (datetime(2025, 12, 31, 23, 30, tzinfo=UTC), "1 januari, 1:30"),
    ],
)
def test_a_moment_is_told_on_the_clock_of_the_reader(moment: datetime, words: str) -> None:
    assert moment_text(moment, TODAY, SUMMER) == words


def test_weeks_later_is_the_same_day_of_the_week() -> None:
    assert weeks_later(TODAY, 4) == date(2026, 6, 9)
    assert weeks_later(date(2026, 12, 29), 2) == date(2027, 1, 12)
