"""The library of one profile: the exercises on this computer, and the cases of this person."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from oefenruimte import scenarios
from oefenruimte.app.library import Imported, Library
from oefenruimte.domain.growth import MemoQuestion
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.learning_path import LearningPath
from oefenruimte.domain.scenario import Finding, Scenario
from oefenruimte.domain.theory import TheoryCard


class OwnLibrary(Library):
    """What all profiles share comes from `shared`; `own_cases` gives what only this one has. Blocking."""

    def __init__(self, shared: Library, own_cases: Callable[[], Iterable[Scenario]]) -> None:
        self._shared = shared
        self._own_cases = own_cases

    def all(self) -> tuple[Scenario, ...]:
        every = (*self._shared.all(), *self._own_cases())
        return tuple(sorted(every, key=lambda scenario: scenario.title.casefold()))

    def get(self, scenario_id: str, version: str | None = None) -> Scenario:
        for own in self._own_cases():
            if own.id == scenario_id and version in (None, own.version):
                return own
        return self._shared.get(scenario_id, version)

    def find(self, scenario_id: str, version: str) -> Scenario | None:
        found = self._shared.find(scenario_id, version)
        own = (one for one in self._own_cases() if (one.id, one.version) == (scenario_id, version))
        return found or next(own, None)

    def is_own_case(self, scenario_id: str) -> bool:
        return any(own.id == scenario_id for own in self._own_cases())

    def refused(self) -> Mapping[Path, tuple[Finding, ...]]:
        return self._shared.refused()

    def paths(self) -> tuple[LearningPath, ...]:
        return self._shared.paths()

    def questions(self) -> tuple[MemoQuestion, ...]:
        return self._shared.questions()

    def theory(self) -> tuple[TheoryCard, ...]:
        return self._shared.theory()

    def is_built_in(self, scenario_id: str) -> bool:
        return self._shared.is_built_in(scenario_id)

    def hide(self, scenario_id: ScenarioId) -> None:
        self._shared.hide(scenario_id)

    def show(self, scenario_id: ScenarioId) -> None:
        self._shared.show(scenario_id)

    def check(self, path: Path) -> scenarios.Report:
        return self._shared.check(path)

    def import_(self, path: Path) -> Imported:
        return self._shared.import_(path)

    def export(self, scenario_id: str, file: Path, version: str | None = None) -> Path:
        """Not of an own case: that one goes out as a draft, or not at all. SCENARIO_UNKNOWN."""
        return self._shared.export(scenario_id, file, version)
