"""Goals on four levels: three that a trainer sets, and one's own."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from oefenruimte.app.growth.room import OWN, SETTINGS, GrowthRoom
from oefenruimte.app.growth.rules import applies, same_skill
from oefenruimte.app.growth.trainer_goals import GoalsReceived, TrainerGoals, goals_of_trainers
from oefenruimte.app.library import Library
from oefenruimte.app.plain_file import whole_file
from oefenruimte.app.skills import Skills
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.growth import MOST_TEXT, Goal, GoalLevel, Groups, Step
from oefenruimte.domain.ids import GoalId, new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.skills import LONGEST_NAME
from oefenruimte.domain.worded import worded
from oefenruimte.sharing.goals import MAX_BYTES
from oefenruimte.sharing.text import own_text
from oefenruimte.store.database import Store

_GROUPS = SETTINGS + "groups"  # setting: function and department, in the learner's words


class GoalsPart(GrowthRoom):
    def __init__(
        self, store: Store, skills: Skills, library: Library, clock: Clock, trainers: TrainerGoals
    ) -> None:
        super().__init__(store, skills, library, clock)
        self._trainers = trainers

    # what counts for this learner ---------------------------------------------------------------------

    def goals(self) -> tuple[Goal, ...]:
        """Those that apply: one's own, and of the trainers of the space those for everyone, for one's
        function and for one's department. The most specific first."""
        groups = self.groups()
        with self._store.unit() as unit:
            found = [*unit.goals.list(OWN), *goals_of_trainers(unit, self._clock.today())]
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
            own = unit.goals.list(OWN)
            rest = [goal for goal in own if not same_skill(goal.skill, name)]
            if place is not None:
                known = next((goal.id for goal in own if same_skill(goal.skill, name)), None)
                goal = Goal(known or GoalId(new_id()), GoalLevel.OWN, name, place, text=said, by=by)
                rest.append(goal)
            unit.goals.replace(OWN, rest)

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
            goals = goals_of_trainers(unit, self._clock.today())
        found = (
            sorted({goal.group for goal in goals if goal.level is level}, key=str.casefold)
            for level in (GoalLevel.FUNCTION, GoalLevel.DEPARTMENT)
        )
        functions, departments = (tuple(names) for names in found)
        return functions, departments

    # the trainer's file -------------------------------------------------------------------------------

    def trainer_goals(self) -> tuple[Goal, ...]:
        """What this profile set for others in the space of now, as it was signed last."""
        return self._trainers.own()

    def goal_draft(self) -> tuple[Goal, ...]:
        """What a trainer is working at; without that what was signed last."""
        return self._trainers.draft()

    def keep_goal_draft(self, goals: Sequence[Goal]) -> None:
        """For the trainer only, until they are signed."""
        self._trainers.keep_draft(goals)

    def save_goals(self, goals: Sequence[Goal], file: Path) -> None:
        """`goals_file` into this file. The same failures, and EXPORT_FAILED."""
        data = self.goals_file(goals)
        with whole_file(file) as out:
            out.write(data)

    def receive_goals_file(self, file: Path) -> GoalsReceived:
        """`receive_goals` of this file. The same failures, and BAD_ARGUMENT when it cannot be read."""
        try:
            with file.open("rb") as opened:
                data = opened.read(MAX_BYTES + 1)
        except OSError as error:
            raise fail(
                Code.BAD_ARGUMENT, type(error).__name__, what=worded("het bestand met doelen")
            ) from error
        return self.receive_goals(data)

    def goals_file(self, goals: Sequence[Goal]) -> bytes:
        """Sign these goals for everyone in the space, in the stead of what was signed before.

        NO_SPACE; ROLE_NEEDED in an organisation, for who is no trainer; BAD_ARGUMENT. Hand the bytes out as a
        `*.oefendoelen`, or give them to `Publishing.publish_goals`.
        """
        return self._trainers.sign(goals)

    def receive_goals(self, data: bytes) -> GoalsReceived:
        """Goals of a trainer of the space, by whatever road they came. The same file twice changes nothing.

        NO_SPACE, OBJECT_DAMAGED, OBJECT_NEWER, OBJECT_UNSIGNED, OBJECT_FOREIGN (not by a trainer we know, or
        for another space).
        """
        return self._trainers.receive(data)
