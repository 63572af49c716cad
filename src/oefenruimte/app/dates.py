"""Days and moments in Dutch words, the same on every computer whatever its language. Pure."""

from datetime import date, datetime, timedelta, tzinfo

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def day_text(day: date, today: date | None = None) -> str:
    """ "9 juni"; with the year ("9 juni 2027") when it is another one than that of `today`."""
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return words if today is None or day.year == today.year else f"{words} {day.year}"


def weekday_text(day: date) -> str:
    """ "dinsdag 12 mei"."""
    return f"{_DAYS[day.weekday()]} {day_text(day)}"


def near_day_text(day: date, today: date) -> str:
    """ "vandaag", "gisteren", "morgen", or the day: "8 mei"."""
    near = {0: "vandaag", -1: "gisteren", 1: "morgen"}
    return near.get((day - today).days) or day_text(day, today)


def moment_text(moment: datetime, today: date, zone: tzinfo | None = None) -> str:
    """ "gisteren, 16:20", "8 mei, 9:05": an aware moment on this computer's clock (or in `zone`)."""
    here = moment.astimezone(zone)
    return f"{near_day_text(here.date(), today)}, {here.hour}:{here.minute:02d}"


def weeks_later(day: date, weeks: int) -> date:
    """The same day of the week, so many weeks on."""
    return day + timedelta(weeks=weeks)
