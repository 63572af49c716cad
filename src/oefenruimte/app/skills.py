"""The list of skills and core values that a trainer keeps: chosen from in scenarios, rubric and baseline."""

from collections.abc import Sequence

from oefenruimte.domain.share import Space
from oefenruimte.domain.skills import BUILT_IN, Skill
from oefenruimte.sharing.skill_list import skills_json, skills_of
from oefenruimte.store.database import Store

_OWN = "skills/own"  # setting: the list this profile edited
_SPACE = "skills/space"  # setting: the list that came with a space


class Skills:
    """Blocks on disk. Lists are kept in the form in which they travel."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[Skill, ...]:
        """In the trainer's order: the own list, else the one of the space, else the built-in ones."""
        with self._store.unit() as unit:
            space = unit.space.get()
            kept = unit.settings.get(_OWN, None)
            if kept is None and space is not None:
                kept = unit.settings.get(_of(space), None)
        return BUILT_IN if kept is None else skills_of(kept.encode())

    def names(self) -> tuple[str, ...]:
        return tuple(skill.name for skill in self.all())

    def keep(self, skills: Sequence[Skill]) -> None:
        """The own list anew. BAD_ARGUMENT for a name that is empty, too long or there twice."""
        data = skills_json(skills)
        with self._store.unit() as unit:
            unit.settings.put(_OWN, data.decode())

    def forget_own(self) -> None:
        """Back to the list of the space, or the built-in one."""
        with self._store.unit() as unit:
            unit.settings.put(_OWN, None)

    def receive(self, space: Space, data: bytes) -> None:
        """The list of a space, from whoever it belongs to. OBJECT_DAMAGED, OBJECT_NEWER."""
        skills_of(data)
        with self._store.unit() as unit:
            unit.settings.put(_of(space), data.decode())


def _of(space: Space) -> str:
    return f"{_SPACE}/{space.id}"
