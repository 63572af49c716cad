"""A learning path (*leerlijn*): exercises in an order that builds up."""

from dataclasses import dataclass
from enum import StrEnum

from oefenruimte.domain.ids import ScenarioId


@dataclass(frozen=True, slots=True)
class PathStep:
    """One exercise of the path. `name` is short, for under a dot; `why` says what one practises here."""

    scenario: ScenarioId
    name: str = ""  # "" : the title of the exercise
    why: str = ""


class Route(StrEnum):
    """For whom a path is meant: who is new, who has done it for a while, who helps others."""

    JUNIOR = "junior"
    MEDIOR = "medior"
    SENIOR = "senior"


@dataclass(frozen=True, slots=True)
class LearningPath:
    """`order`: the path with the lowest number comes first. A path has at least one step. `route`: "" when it
    is for everybody."""

    id: str
    title: str
    summary: str
    goal: str
    steps: tuple[PathStep, ...]
    order: int = 100
    route: str = ""  # one of `Route`
