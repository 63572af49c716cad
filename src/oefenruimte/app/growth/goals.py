"""Goals on four levels: three that a trainer sets, and one's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from oefenruimte.app.growth.room import GrowthRoom
from oefenruimte.app.growth.rules import applies, same_skill
from oefenruimte.app.library import Library
from oefenruimte.app.organisation_memory import may_publish
from oefenruimte.app.skills import Skills
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.growth import MOST_TEXT, Goal, GoalLevel, Groups, Step
from oefenruimte.domain.ids import GoalId, MemberId, new_id
from oefenruimte.domain.organisation import Role
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Space
from oefenruimte.domain.skills import LONGEST_NAME
from oefenruimte.sharing import goals as format_
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.text import own_text
from oefenruimte.store.database import Store
from oefenruimte.vault.keys import ProfileKeys

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_GROUPS = "growth/groups"  # setting: function and department, in the learner's words
_FILES = "growth/goal-files"  # setting: author → space, number and day of the newest file
_OWN = MemberId("")


@dataclass(frozen=True, slots=True)
class GoalsReceived:
    """`goals`: of the file. `news`: whether they count from now on; False: a later file is here already."""

    goals: tuple[Goal, ...]
    by: str
    made_on: date
    news: bool


class GoalsPart(GrowthRoom):
    def __init__(
        self, store: Store, skills: Skills, library: Library, clock: Clock, keys: ProfileKeys
    ) -> None:
        super().__init__(store, skills, library, clock)
        self._keys = keys
        self._me = member_id_of(keys.public.signing_public)

    # what counts for this learner ---------------------------------------------------------------------

    def goals(self) -> tuple[Goal, ...]:
        """Those that apply: one's own, and of the trainers of the space those for everyone, for one's
        function and for one's department. The most specific first."""
        groups = self.groups()
        with self._store.unit() as unit:
            found = [*unit.goals.list(_OWN), *_of_trainers(unit)]
        order = list(reversed(GoalLevel))
        mine = [goal for goal in found if applies(goal, groups)]
        return tuple(sorted(mine, key=lambda goal: order.index(goal.level)))

    def set_goal(self, skill: str, place: float | None, by: date | None = None, text: str = "") -> None:
        """One's own goal for this skill, anew; None takes it away. BAD_ARGUMENT."""
        name = self._skill(skill)
        if place is not None and not 0 <= place <= Step.STRONG:
            raise fail(Code.BAD_ARGUMENT, "not a place", what="doel")
        said = own_text(text, MOST_TEXT, "toelichting")
        with self._store.unit() as unit:
            own = unit.goals.list(_OWN)
            rest = [goal for goal in own if not same_skill(goal.skill, name)]
            if place is not None:
                known = next((goal.id for goal in own if same_skill(goal.skill, name)), None)
                goal = Goal(known or GoalId(new_id()), GoalLevel.OWN, name, place, text=said, by=by)
                rest.append(goal)
            unit.goals.replace(_OWN, rest)

    def groups(self) -> Groups:
        with self._store.unit() as unit:
            kept = unit.settings.get(_GROUPS, {})
        return Groups(kept.get("function", ""), kept.get("department", ""))

    def set_group(self, *, function: str | None = None, department: str | None = None) -> None:
        """What one's work is; None leaves it as it is, "" takes it away. BAD_ARGUMENT when too long."""
        now = self.groups()
        wanted = {
            "function": now.function if function is None else function,
            "department": now.department if department is None else department,
        }
        cleaned = {
            name: own_text(text, LONGEST_NAME, "functie of afdeling", lines=False)
            for name, text in wanted.items()
        }
        with self._store.unit() as unit:
            unit.settings.put(_GROUPS, cleaned)

    def known_groups(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """(functions, departments) that the trainers set goals for: to choose from."""
        with self._store.unit() as unit:
            goals = _of_trainers(unit)
        found = (
            sorted({goal.group for goal in goals if goal.level is level}, key=str.casefold)
            for level in (GoalLevel.FUNCTION, GoalLevel.DEPARTMENT)
        )
        functions, departments = (tuple(names) for names in found)
        return functions, departments

    # the trainer's file -------------------------------------------------------------------------------

    def trainer_goals(self) -> tuple[Goal, ...]:
        """What this profile set for others in the space of now, as it was signed last."""
        with self._store.unit() as unit:
            if unit.space.get() is None:
                return ()
            return tuple(unit.goals.list(self._me))

    def goals_file(self, goals: Sequence[Goal]) -> bytes:
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
        self.receive_goals(data)
        return data

    def receive_goals(self, data: bytes) -> GoalsReceived:
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


def _of_trainers(unit: "Unit") -> list[Goal]:
    """Of the trainers of the space of now; what was signed last comes first."""
    space = unit.space.get()
    if space is None:
        return []
    files: dict[str, Any] = unit.settings.get(_FILES, {})
    here = [(file["made_on"], author) for author, file in files.items() if file["space"] == space.id]
    return [goal for _, author in sorted(here, reverse=True) for goal in unit.goals.list(MemberId(author))]
