"""What the rooms below the window say, in the language of the window.

Screens take these from here and not from `app`: there they are Dutch. `said` is for every other sentence that
comes from below: a finding, what a button that solves it says, the name of a skill.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from PySide6.QtCore import QCoreApplication

from oefenruimte.app import dates, place_words, problem_texts
from oefenruimte.app.problem_texts import Words
from oefenruimte.domain.growth import Step
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.worded import in_other_words
from oefenruimte.ui.language.manager import SOURCE, current_language

P = ParamSpec("P")
_CONTEXT = "app"  # as packaging/app_words.py


def said(text: str) -> str:
    """A text from below in the language of the window. What nobody translated, such as a name, stays."""
    return str(text) if current_language() == SOURCE else in_other_words(text, _translate)


def words(problem: Problem) -> Words:
    """The title and the sentence for this problem."""
    return problem_texts.words(_told(problem), current_language())


def sentence(problem: Problem) -> str:
    """Both on one line."""
    return problem_texts.sentence(_told(problem), current_language())


def step_name(step: Step) -> str:
    """ "Op weg": a step of the scale of growing."""
    return said(place_words.STEP_NAMES[step])


def _speaking(words: Callable[P, str]) -> Callable[P, str]:
    @wraps(words)
    def speak(*args: P.args, **kwargs: P.kwargs) -> str:
        return said(words(*args, **kwargs))

    return speak


day_text = _speaking(dates.day_text)
weekday_text = _speaking(dates.weekday_text)
near_day_text = _speaking(dates.near_day_text)
moment_text = _speaking(dates.moment_text)
place_text = _speaking(place_words.place_words)
standing_text = _speaking(place_words.standing_words)


def _translate(template: str) -> str:
    return QCoreApplication.translate(_CONTEXT, template) if template else ""


def _told(problem: Problem) -> Problem:
    """Its facts in this language too: "het bestand" is one."""
    return Problem(problem.code, {name: said(fact) for name, fact in problem.facts.items()}, problem.detail)
