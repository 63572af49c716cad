"""What one opened and chose last, for the list that is asked "where do you want to go?"."""

from oefenruimte.domain.ids import ScenarioId
from oefenruimte.store.database import Store

_KEY = "recent"
_EXERCISES, _COMMANDS = "exercises", "commands"
MOST_EXERCISES, MOST_COMMANDS = 8, 12


class Recents:
    """Of one profile, in its own database. Blocking."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def exercises(self) -> tuple[ScenarioId, ...]:
        """The newest first; one may be gone from the library by now."""
        return tuple(ScenarioId(name) for name in self._read(_EXERCISES))

    def commands(self) -> tuple[str, ...]:
        """What was chosen, by the id of the command, the newest first."""
        return tuple(self._read(_COMMANDS))

    def opened(self, scenario_id: ScenarioId) -> None:
        """This exercise is on the screen now."""
        self._note(_EXERCISES, str(scenario_id), MOST_EXERCISES)

    def chosen(self, command_id: str) -> None:
        self._note(_COMMANDS, command_id, MOST_COMMANDS)

    def _read(self, name: str) -> list[str]:
        with self._store.unit() as unit:
            kept = unit.settings.get(_KEY)
        found = kept.get(name) if isinstance(kept, dict) else None
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []

    def _note(self, name: str, value: str, most: int) -> None:
        with self._store.unit() as unit:
            kept = unit.settings.get(_KEY)
            now = dict(kept) if isinstance(kept, dict) else {}
            before = now.get(name)
            others = [one for one in before if one != value] if isinstance(before, list) else []
            now[name] = [value, *others][:most]
            unit.settings.put(_KEY, now)
