"""Another day for `--now`: also one of another time of the year."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from fakes.calendar_clock import CalendarClock
from oefenruimte.app.clock import OnDay

WINTER, SUMMER = date(2031, 1, 15), date(2031, 7, 15)


@pytest.fixture
def in_the_netherlands(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone for all programs")
    with monkeypatch.context() as here:
        here.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_the_netherlands")
@pytest.mark.parametrize(("now", "day"), [(WINTER, SUMMER), (SUMMER, WINTER), (SUMMER, SUMMER)])
@pytest.mark.parametrize("hour", [0, 12, 21, 22, 23])
def test_the_time_of_the_day_stays(now: date, day: date, hour: int) -> None:
    clock = CalendarClock(now)
    clock.go(now, hour)
    simulated = OnDay(clock, day)
    real = datetime(now.year, now.month, now.day, hour, 0, 1, tzinfo=UTC).astimezone()
    local = simulated.now().astimezone()
    assert local.date() == simulated.today() == day
    assert local.time() == real.time()
