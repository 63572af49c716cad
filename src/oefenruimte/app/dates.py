"""Days and moments in words, the same on every computer whatever its language. Pure."""

from datetime import date, datetime, timedelta, tzinfo

from oefenruimte.domain.worded import Worded, worded

_DAYS = (
    worded("maandag"),
    worded("dinsdag"),
    worded("woensdag"),
    worded("donderdag"),
    worded("vrijdag"),
    worded("zaterdag"),
    worded("zondag"),
)
_MONTHS = (
    worded("januari"),
    worded("februari"),
    worded("maart"),
    worded("april"),
    worded("mei"),
    worded("juni"),
    worded("juli"),
    worded("augustus"),
    worded("september"),
    worded("oktober"),
    worded("november"),
    worded("december"),
)


def day_text(day: date, today: date | None = None) -> Worded:
    """ "9 juni"; with the year ("9 juni 2027") when it is another one than that of `today`."""
    month = _MONTHS[day.month - 1]
    if today is None or day.year == today.year:
        return worded("{day} {month}", day=day.day, month=month)
    return worded("{day} {month} {year}", day=day.day, month=month, year=day.year)


def weekday_text(day: date) -> Worded:
    """ "dinsdag 12 mei"."""
    return worded("{weekday} {day}", weekday=_DAYS[day.weekday()], day=day_text(day))


def near_day_text(day: date, today: date) -> Worded:
    """ "vandaag", "gisteren", "morgen", or the day: "8 mei"."""
    near = {0: worded("vandaag"), -1: worded("gisteren"), 1: worded("morgen")}
    return near.get((day - today).days) or day_text(day, today)


def moment_text(moment: datetime, today: date, zone: tzinfo | None = None) -> Worded:
    """ "gisteren, 16:20", "8 mei, 9:05": an aware moment on this computer's clock (or in `zone`)."""
    here = moment.astimezone(zone)
    day = near_day_text(here.date(), today)
    return worded("{day}, {time}", day=day, time=f"{here.hour}:{here.minute:02d}")


def weeks_later(day: date, weeks: int) -> date:
    """The same day of the week, so many weeks on."""
    return day + timedelta(weeks=weeks)
