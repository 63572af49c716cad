"""Every place in the program one can go to, as a tagged union. The router closes it with `assert_never`."""

from dataclasses import dataclass

from oefenruimte.domain.ids import ScenarioId, ShareId, TakeId


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
    """`section` is scrolled to: "delen", "apparaten", "weergave"."""

    section: str = ""


@dataclass(frozen=True, slots=True)
class Situation:
    scenario_id: ScenarioId


@dataclass(frozen=True, slots=True)
class Practice:
    scenario_id: ScenarioId
    audio_only: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """`flaws_told`: whoever comes from practising chose already to watch in spite of them."""

    take_id: TakeId
    flaws_told: bool = False


@dataclass(frozen=True, slots=True)
class CoachInbox:
    """The coach's desk; with `share_id` that share is opened."""

    share_id: ShareId | None = None


@dataclass(frozen=True, slots=True)
class Making:
    """The trainer's desk."""


Route = (
    Today
    | LibraryRoute
    | MyTakes
    | FeedbackRoute
    | SettingsRoute
    | Situation
    | Practice
    | Review
    | CoachInbox
    | Making
)
