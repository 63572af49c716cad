"""Until when something can be seen, in words."""

from datetime import date

from oefenruimte.app.dates import day_text
from oefenruimte.domain.portfolio import Shown
from oefenruimte.domain.share import GrantState
from oefenruimte.domain.worded import worded


def end_words(shown: Shown, today: date) -> str:
    """ "tot 9 juni", "was te zien tot 9 juni" or "ingetrokken"."""
    if shown.state in (GrantState.WITHDRAWING, GrantState.WITHDRAWN):
        return worded("ingetrokken")
    day = day_text(shown.until, today)
    if shown.until >= today and not shown.kept:
        return worded("tot {day}", day=day)
    return worded("was te zien tot {day}", day=day)
