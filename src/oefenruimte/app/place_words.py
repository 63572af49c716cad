"""A place on the scale of growing in words: never a number. Pure."""

from oefenruimte.domain.growth import Standing, Step

STEP_NAMES = {Step.BEGIN: "Begin", Step.ON_THE_WAY: "Op weg", Step.GOOD: "Goed", Step.STRONG: "Sterk"}
_ON, _NEAR = 0.15, 0.65  # so near to a step it is that step; from there on it is nearly the next one


def place_words(place: float) -> str:
    """`place` from 0 to 3: "begin", "tussen op weg en goed", "bijna goed"."""
    low = Step(min(Step.STRONG, max(Step.BEGIN, int(place))))
    rest = place - low
    if rest < _ON or low is Step.STRONG:
        return _name(low)
    high = Step(low + 1)
    if rest > 1 - _ON:
        return _name(high)
    return f"bijna {_name(high)}" if rest >= _NEAR else f"tussen {_name(low)} en {_name(high)}"


def standing_words(standing: Standing) -> str:
    """One line for a list: "Doorvragen: van begin naar bijna goed, doel tussen goed en sterk"."""
    first, now, goal = standing.baseline, standing.now, standing.goal
    if now is None:
        told = "nog niets gezien" if first is None else f"bij je nulmeting {place_words(first)}"
    elif first is None:
        told = f"nu {place_words(now)}"
    elif place_words(first) == place_words(now):
        told = f"nu en bij je nulmeting {place_words(now)}"
    else:
        told = f"van {place_words(first)} naar {place_words(now)}"
    if goal is not None:
        told += ", doel gehaald" if standing.reached else f", doel {place_words(goal.place)}"
    return f"{standing.skill}: {told}"


def _name(step: Step) -> str:
    return STEP_NAMES[step].lower()
