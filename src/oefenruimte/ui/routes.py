"""Every place in the program one can go to, as a tagged union. The router closes it with `assert_never`."""

from dataclasses import dataclass
from pathlib import Path

from oefenruimte.domain.ids import DraftId, ScenarioId, ShareId, TakeId
from oefenruimte.domain.scenario import Intensity


@dataclass(frozen=True, slots=True)
class Today:
    pass


@dataclass(frozen=True, slots=True)
class LibraryRoute:
    pass


@dataclass(frozen=True, slots=True)
class MyTakes:
    pass


@dataclass(frozen=True, slots=True)
class FeedbackRoute:
    """The list, or one sheet when `share_id` is given."""

    share_id: ShareId | None = None


@dataclass(frozen=True, slots=True)
class SettingsRoute:
    """`section` is scrolled to: "delen", "organisatie", "apparaten", "weergave". `invitation`: a file that is
    opened there."""

    section: str = ""
    invitation: Path | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    scenario_id: ScenarioId


@dataclass(frozen=True, slots=True)
class Practice:
    """With `turn_id` it begins there: what was before is not done again. `only`: and ends after that turn.

    `back`: where one goes afterwards; None: looking back at what was made. `intensity`: of the citizen, where
    the exercise has a ladder; None: as the exercise is.
    """

    scenario_id: ScenarioId
    audio_only: bool = False
    turn_id: str = ""
    only: bool = False
    back: "Route | None" = None
    intensity: Intensity | None = None


@dataclass(frozen=True, slots=True)
class Classroom:
    """With a group: nothing is recorded. With `turn_id` it begins there."""

    scenario_id: ScenarioId
    turn_id: str = ""
    intensity: Intensity | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """`flaws_told`: whoever comes from practising chose already to watch in spite of them."""

    take_id: TakeId
    flaws_told: bool = False


@dataclass(frozen=True, slots=True)
class Compare:
    """Two takes of one exercise side by side."""

    take_a: TakeId
    take_b: TakeId


@dataclass(frozen=True, slots=True)
class CoachInbox:
    """The coach's desk; with `share_id` that share is opened."""

    share_id: ShareId | None = None


@dataclass(frozen=True, slots=True)
class PhrasesRoute:
    """The coach's own sentences."""


@dataclass(frozen=True, slots=True)
class Making:
    """The trainer's desk."""


@dataclass(frozen=True, slots=True)
class Editor:
    """The editor of a draft; with `turn_id` that turn is selected."""

    draft_id: DraftId
    turn_id: str = ""


@dataclass(frozen=True, slots=True)
class Importing:
    """What one brings in. With `files` these are looked at right away, as one exercise."""

    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnCase:
    """A learner's own case: a new one, or one that was begun."""

    draft_id: DraftId | None = None


@dataclass(frozen=True, slots=True)
class OrganisationRoute:
    """Managing the organisation, for an administrator."""


@dataclass(frozen=True, slots=True)
class SkillsRoute:
    """The municipality's own skills and core values."""


@dataclass(frozen=True, slots=True)
class GoalsRoute:
    """The goals that a trainer sets for others."""


@dataclass(frozen=True, slots=True)
class CirclesRoute:
    """The peer circles one is in."""


@dataclass(frozen=True, slots=True)
class GrowthRoute:
    """Where one stands, and where one wants to be."""


@dataclass(frozen=True, slots=True)
class BaselineRoute:
    """The baseline (*nulmeting*): a new one, or one that was begun; with `skill` at that one."""

    skill: str = ""


@dataclass(frozen=True, slots=True)
class PathsRoute:
    """The learning paths, and a plan of one's own."""


@dataclass(frozen=True, slots=True)
class GuideRoute:
    """The first look round of a role, one of ROLES."""

    role: str = "oefenen"


def exercise_of(route: "Route") -> ScenarioId | None:
    """The exercise that is opened by going there."""
    match route:
        case Situation() | Practice() | Classroom():
            return route.scenario_id
        case _:
            return None


Route = (
    Today
    | LibraryRoute
    | MyTakes
    | FeedbackRoute
    | SettingsRoute
    | Situation
    | Practice
    | Classroom
    | Review
    | Compare
    | CoachInbox
    | PhrasesRoute
    | Making
    | Editor
    | Importing
    | OwnCase
    | OrganisationRoute
    | SkillsRoute
    | GoalsRoute
    | CirclesRoute
    | GrowthRoute
    | BaselineRoute
    | PathsRoute
    | GuideRoute
)
