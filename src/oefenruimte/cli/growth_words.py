"""How places, skills and days are typed for the commands about growing."""

from collections.abc import Sequence
from typing import Annotated

import typer

from oefenruimte.domain.growth import Step
from oefenruimte.domain.problem import Code, fail

STEPS = {
    "begin": Step.BEGIN,
    "op-weg": Step.ON_THE_WAY,
    "goed": Step.GOOD,
    "sterk": Step.STRONG,
}
STEP_WORDS = ", ".join(STEPS)

Now = Annotated[
    str | None, typer.Option("--now", metavar="DAG", help="Alsof het die dag is, als 2026-06-09.")
]


def step_of(text: str, option: str) -> Step:
    """BAD_ARGUMENT for another word than those of `STEPS`."""
    found = STEPS.get(text.strip().casefold().replace(" ", "-"))
    if found is None:
        raise fail(Code.BAD_ARGUMENT, f"one of {STEP_WORDS}", what=option)
    return found


def place_of(text: str, option: str) -> float:
    """A word of `STEPS`, or a number from 0 to 3. BAD_ARGUMENT."""
    try:
        place = float(text)
    except ValueError:
        return float(step_of(text, option))
    if not 0 <= place <= Step.STRONG:
        raise fail(Code.BAD_ARGUMENT, "from 0 to 3", what=option)
    return place


def pair_of(text: str, option: str) -> tuple[str, str]:
    """ "Heldere taal=goed": what stands before and after the last `=`. BAD_ARGUMENT without it."""
    name, equals, value = text.rpartition("=")
    if not equals or not name.strip():
        raise fail(Code.BAD_ARGUMENT, "looks like NAME=WORD", what=option)
    return name.strip(), value.strip()


def week_line(days: Sequence[int], goal: int) -> str:
    """ "Deze week: 12 van je 40 minuten." """
    minutes = sum(days)
    if goal:
        return f"Deze week: {minutes} van je {goal} minuten."
    return f"Deze week: {minutes} {'minuut' if minutes == 1 else 'minuten'}."
