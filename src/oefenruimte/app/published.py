"""What this profile put ready for everyone, and what it knows of what others did: kept per space."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from oefenruimte.domain.ids import DraftId, ObjectId, ScenarioId
from oefenruimte.domain.share import Space
from oefenruimte.sharing.published import Notice, NoticeKind

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_OWN = "published/own"  # setting: scenario → where and what this profile put ready
_KNOWN = "published/known"  # setting: scenario → whose it is, and the last that was heard of it


@dataclass(frozen=True, slots=True)
class Published:
    """What stands ready for everyone, by this profile."""

    scenario_id: ScenarioId
    version: str
    title: str
    draft_id: DraftId
    object_id: ObjectId


def own_of(unit: "Unit", space: Space) -> dict[ScenarioId, Published]:
    stored = unit.settings.get(f"{_OWN}/{space.id}", {})
    return {
        ScenarioId(scenario): Published(
            ScenarioId(scenario),
            one["version"],
            one["title"],
            DraftId(one["draft"]),
            ObjectId(one["object"]),
        )
        for scenario, one in stored.items()
    }


def keep_own(unit: "Unit", space: Space, own: Mapping[ScenarioId, Published]) -> None:
    unit.settings.put(
        f"{_OWN}/{space.id}",
        {
            scenario: {
                "version": one.version,
                "title": one.title,
                "draft": one.draft_id,
                "object": one.object_id,
            }
            for scenario, one in own.items()
        },
    )


def known_of(unit: "Unit", space: Space) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = unit.settings.get(f"{_KNOWN}/{space.id}", {})
    return found


def skills_setting(space: Space) -> str:
    """The setting with the object in which the own list of skills lies in this space."""
    return f"published/skills/{space.id}"


def goals_setting(space: Space) -> str:
    """The same for the goals that one sets for others."""
    return f"published/goals/{space.id}"


def subject_of(notice: Notice) -> str:
    """What a notice is about, as `known_of` names it. No scenario's id has a colon.

    There is one list of skills, and every trainer may have goals.
    """
    match notice.kind:
        case NoticeKind.SKILLS:
            return "skills:"
        case NoticeKind.GOALS:
            return f"goals:{notice.author}"
        case NoticeKind.EXERCISE | NoticeKind.WITHDRAWAL:
            return notice.scenario


def remember(unit: "Unit", space: Space, notice: Notice) -> None:
    known = known_of(unit, space)
    known[subject_of(notice)] = {"author": notice.author, "sequence": notice.sequence}
    unit.settings.put(f"{_KNOWN}/{space.id}", known)
