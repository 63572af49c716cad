"""A place on the scale of growing in words: never a number. Pure."""

from oefenruimte.domain.growth import Standing, Step
from oefenruimte.domain.worded import Worded, listed, worded

STEP_NAMES = {
    Step.BEGIN: worded("Begin"),
    Step.ON_THE_WAY: worded("Op weg"),
    Step.GOOD: worded("Goed"),
    Step.STRONG: worded("Sterk"),
}
_NAMES = {  # in the middle of a sentence
    Step.BEGIN: worded("begin"),
    Step.ON_THE_WAY: worded("op weg"),
    Step.GOOD: worded("goed"),
    Step.STRONG: worded("sterk"),
}
_ON, _NEAR = 0.15, 0.65  # so near to a step it is that step; from there on it is nearly the next one


def place_words(place: float) -> Worded:
    """`place` from 0 to 3: "begin", "tussen op weg en goed", "bijna goed"."""
    low = Step(min(Step.STRONG, max(Step.BEGIN, int(place))))
    rest = place - low
    if rest < _ON or low is Step.STRONG:
        return _NAMES[low]
    high = Step(low + 1)
    if rest > 1 - _ON:
        return _NAMES[high]
    if rest >= _NEAR:
        return worded("bijna {step}", step=_NAMES[high])
    return worded("tussen {low} en {high}", low=_NAMES[low], high=_NAMES[high])


def standing_words(standing: Standing) -> Worded:
    """One line for a list: "Doorvragen: van begin naar bijna goed, doel tussen goed en sterk"."""
    first, now, goal = standing.baseline, standing.now, standing.goal
    if now is None:
        told = worded("nog niets gezien")
        if first is not None:
            told = worded("bij je nulmeting {place}", place=place_words(first))
    elif first is None:
        told = worded("nu {place}", place=place_words(now))
    elif place_words(first) == place_words(now):
        told = worded("nu en bij je nulmeting {place}", place=place_words(now))
    else:
        told = worded("van {first} naar {now}", first=place_words(first), now=place_words(now))
    if goal is not None:
        aim = worded("doel {place}", place=place_words(goal.place))
        told = listed((told, worded("doel gehaald") if standing.reached else aim))
    return worded("{skill}: {told}", skill=standing.skill, told=told)
