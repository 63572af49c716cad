"""The goals that trainers set: signed by one, and taken in by everyone in the space."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from oefenruimte.app.organisation_memory import may_publish
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.growth import Goal, GoalLevel
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.organisation import Role
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Space
from oefenruimte.sharing import goals as format_
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.store.database import Store
from oefenruimte.vault.keys import ProfileKeys

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_DRAFT = "goals/draft"  # setting: the space, and goals that were not signed yet
_FILES = "goals/files"  # setting: author → space, number and day of the newest file


@dataclass(frozen=True, slots=True)
class GoalsReceived:
    """`goals`: of the file. `news`: whether they count from now on; False: this file, or a later one of this
    trainer, is here already. `by`: "" when one made it oneself."""

    goals: tuple[Goal, ...]
    by: str
    made_on: date
    news: bool


class TrainerGoals:
    """Blocks on disk. `keys` sign what this profile sets for others."""

    def __init__(self, store: Store, clock: Clock, keys: ProfileKeys) -> None:
        self._store = store
        self._clock = clock
        self._keys = keys
        self._me = member_id_of(keys.public.signing_public)

    def own(self) -> tuple[Goal, ...]:
        """What this profile set for others in the space of now, as it was signed last."""
        with self._store.unit() as unit:
            if unit.space.get() is None:
                return ()
            return tuple(unit.goals.list(self._me))

    def draft(self) -> tuple[Goal, ...]:
        """What is being worked at in the space of now; else what was signed last."""
        with self._store.unit() as unit:
            space = unit.space.get()
            kept: dict[str, Any] = unit.settings.get(_DRAFT, {})
        if space is None or kept.get("space") != space.id:
            return self.own()
        return tuple(_goal(one) for one in kept["goals"])

    def keep_draft(self, goals: Sequence[Goal]) -> None:
        """NO_SPACE."""
        with self._store.unit() as unit:
            space = unit.space.get()
            if space is None:
                raise fail(Code.NO_SPACE)
            unit.settings.put(_DRAFT, {"space": space.id, "goals": [_json(goal) for goal in goals]})

    def sign(self, goals: Sequence[Goal]) -> bytes:
        """Sign these goals for everyone in the space, in the stead of what was signed before.

        NO_SPACE; ROLE_NEEDED in an organisation, for who is no trainer; BAD_ARGUMENT.
        """
        today = self._clock.today()
        with self._store.unit() as unit:
            space = unit.space.get()
            if space is None:
                raise fail(Code.NO_SPACE)
            if not may_publish(unit, self._me, today):
                raise fail(Code.ROLE_NEEDED, role=Role.TRAINER)
            number = unit.settings.next_sequence()
            data = format_.goals_file(goals, space=space.id, number=number, made_on=today, keys=self._keys)
            unit.settings.remove_under(_DRAFT)
        self.receive(data)
        return data

    def receive(self, data: bytes) -> GoalsReceived:
        """Goals of a trainer of the space, by whatever road they came. The same file twice changes nothing.

        NO_SPACE, OBJECT_DAMAGED, OBJECT_NEWER, OBJECT_UNSIGNED, OBJECT_FOREIGN (not by a trainer we know, or
        for another space).
        """
        with self._store.unit() as unit:
            space = unit.space.get()
            if space is None:
                raise fail(Code.NO_SPACE)
            return self._take_in(unit, space, data)

    def _take_in(self, unit: "Unit", space: Space, data: bytes) -> GoalsReceived:
        names: dict[MemberId, str] = {self._me: ""}

        def key_of(author: MemberId) -> bytes | None:
            if author == self._me:
                return self._keys.public.signing_public
            contact = unit.contacts.find(author)
            if contact is None:
                return None
            names[author] = contact.name
            return contact.signing_key

        found = format_.read_goals(data, space=space.id, author_key=key_of)
        if not may_publish(unit, found.author, self._clock.today()):
            raise fail(Code.OBJECT_FOREIGN, "by somebody who is no trainer of the organisation")
        files: dict[str, Any] = unit.settings.get(_FILES, {})
        known = files.get(found.author)
        by = names[found.author]
        if known is not None and known["space"] == space.id and known["number"] >= found.number:
            return GoalsReceived(found.goals, by, found.made_on, news=False)
        files[found.author] = {
            "space": space.id,
            "number": found.number,
            "made_on": found.made_on.isoformat(),
        }
        unit.settings.put(_FILES, files)
        unit.goals.replace(found.author, found.goals)
        return GoalsReceived(found.goals, by, found.made_on, news=True)


def _json(goal: Goal) -> dict[str, Any]:
    return {**asdict(goal), "by": None if goal.by is None else goal.by.isoformat()}


def _goal(kept: dict[str, Any]) -> Goal:
    by = None if kept["by"] is None else date.fromisoformat(kept["by"])
    return Goal(**{**kept, "level": GoalLevel(kept["level"]), "by": by})


def goals_of_trainers(unit: "Unit", today: date) -> list[Goal]:
    """Of those who are trainers in the space of now; what was signed last comes first. What somebody signed
    who is no trainer any more does not count: nobody could take it away."""
    space = unit.space.get()
    if space is None:
        return []
    files: dict[str, Any] = unit.settings.get(_FILES, {})
    here = [
        (file["made_on"], MemberId(author)) for author, file in files.items() if file["space"] == space.id
    ]
    authors = [author for _, author in sorted(here, reverse=True) if may_publish(unit, author, today)]
    return [goal for author in authors for goal in unit.goals.list(author)]
