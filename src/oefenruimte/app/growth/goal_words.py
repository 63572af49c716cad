"""A trainer's goal in words. Pure."""

from datetime import date

from oefenruimte.app.dates import day_text
from oefenruimte.app.place_words import place_words
from oefenruimte.domain.growth import Goal, GoalLevel
from oefenruimte.domain.worded import Worded, listed, worded
from oefenruimte.sharing.goals import MOST_GOALS as MOST_GOALS
from oefenruimte.sharing.goals import SUFFIX as SUFFIX


def whom_words(goal: Goal) -> Worded:
    """Whose goal it is: "voor iedereen", "voor de functie baliemedewerker"."""
    match goal.level:
        case GoalLevel.FUNCTION:
            return worded("voor de functie {group}", group=goal.group)
        case GoalLevel.DEPARTMENT:
            return worded("voor de afdeling {group}", group=goal.group)
        case GoalLevel.OWN:
            return worded("voor jezelf")
        case GoalLevel.ORGANISATION:
            return worded("voor iedereen")


def goal_line(goal: Goal, today: date) -> Worded:
    """ "goed, voor iedereen, vóór 1 maart"."""
    until = () if goal.by is None else (worded("vóór {day}", day=day_text(goal.by, today)),)
    return listed((place_words(goal.place), whom_words(goal), *until))
