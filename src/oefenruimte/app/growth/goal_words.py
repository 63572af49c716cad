"""A trainer's goal in words. Pure."""

from datetime import date

from oefenruimte.app.dates import day_text
from oefenruimte.app.place_words import place_words
from oefenruimte.domain.growth import Goal, GoalLevel
from oefenruimte.sharing.goals import MOST_GOALS as MOST_GOALS
from oefenruimte.sharing.goals import SUFFIX as SUFFIX


def whom_words(goal: Goal) -> str:
    """Whose goal it is: "voor iedereen", "voor de functie baliemedewerker"."""
    match goal.level:
        case GoalLevel.FUNCTION:
            return f"voor de functie {goal.group}"
        case GoalLevel.DEPARTMENT:
            return f"voor de afdeling {goal.group}"
        case GoalLevel.OWN:
            return "voor jezelf"
        case GoalLevel.ORGANISATION:
            return "voor iedereen"


def goal_line(goal: Goal, today: date) -> str:
    """ "goed, voor iedereen, vóór 1 maart"."""
    until = () if goal.by is None else (f"vóór {day_text(goal.by, today)}",)
    return ", ".join((place_words(goal.place), whom_words(goal), *until))
