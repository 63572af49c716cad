"""The exercises on this computer: built in, and imported."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from oefenruimte import capture, scenarios
from oefenruimte.domain.ids import ScenarioId, new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Finding, Scenario, Severity


@dataclass(frozen=True, slots=True)
class Imported:
    scenario: Scenario
    findings: tuple[Finding, ...]


class Library:
    """Reads folders when asked and remembers what it read. Blocking: call it off the GUI thread.

    `built_in` is a folder with one exercise per sub-folder; `imported` holds `<id>/<version>/`.
    """

    def __init__(self, built_in: Path, imported: Path) -> None:
        self._built_in = built_in
        self._imported = imported
        self._read: dict[tuple[str, str], Scenario] | None = None
        self._refused: dict[Path, tuple[Finding, ...]] = {}

    def all(self) -> tuple[Scenario, ...]:
        """The newest version of every exercise, by title."""
        newest: dict[ScenarioId, Scenario] = {}
        for scenario in self._known().values():
            other = newest.get(scenario.id)
            if other is None or _order(scenario.version) > _order(other.version):
                newest[scenario.id] = scenario
        return tuple(sorted(newest.values(), key=lambda scenario: scenario.title.casefold()))

    def get(self, scenario_id: str, version: str | None = None) -> Scenario:
        """SCENARIO_UNKNOWN when it, or this version of it, is not here."""
        if version is None:
            for scenario in self.all():
                if scenario.id == scenario_id:
                    return scenario
        elif (found := self._known().get((scenario_id, version))) is not None:
            return found
        raise fail(Code.SCENARIO_UNKNOWN, name=scenario_id)

    def find(self, scenario_id: str, version: str) -> Scenario | None:
        """This very version, or None."""
        return self._known().get((scenario_id, version))

    def refused(self) -> dict[Path, tuple[Finding, ...]]:
        """Folders that could not be read, with what is wrong."""
        self._known()
        return dict(self._refused)

    def check(self, path: Path) -> scenarios.Report:
        """What is right and wrong about a folder or package; changes nothing."""
        return scenarios.check_path(path, capture.probe)

    def import_(self, path: Path) -> Imported:
        """Take in a folder or `.oefenscenario`. All or nothing. SCENARIO_INVALID names what is wrong."""
        report = self.check(path)
        if report.scenario is None:
            errors = [finding for finding in report.findings if finding.severity is Severity.ERROR]
            first = errors[0].sentence if errors else ""
            raise fail(Code.SCENARIO_INVALID, name=path.name, first=first, count=str(len(errors)))
        scenario = report.scenario
        target = self._imported / scenario.id / scenario.version
        staging = self._imported / f".new-{new_id()}"
        try:
            staging.mkdir(parents=True)
            ready = scenarios.open_package(path, staging / "ready")
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.exists():
                target.rename(staging / "old")
            ready.rename(target)
        except OSError as error:
            raise fail(Code.FOLDER_READ_ONLY, type(error).__name__, folder=str(self._imported)) from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        self._read = None
        return Imported(self.get(scenario.id, scenario.version), report.findings)

    def _known(self) -> dict[tuple[str, str], Scenario]:
        if self._read is None:
            self._refused = {}
            read: dict[tuple[str, str], Scenario] = {}
            for folder in self._folders():
                match scenarios.read_scenario(folder, capture.probe):
                    case scenarios.Read(scenario=scenario):
                        read[(scenario.id, scenario.version)] = scenario
                    case scenarios.Refused(findings=findings):
                        self._refused[folder] = findings
            self._read = read
        return self._read

    def _folders(self) -> Iterator[Path]:
        if self._built_in.is_dir():
            yield from sorted(p for p in self._built_in.iterdir() if (p / "scenario.yaml").is_file())
        if self._imported.is_dir():
            for of_id in sorted(p for p in self._imported.iterdir() if not p.name.startswith(".")):
                yield from sorted(p for p in of_id.iterdir() if (p / "scenario.yaml").is_file())


def _order(version: str) -> tuple[tuple[int, str], ...]:
    """1.10 comes after 1.9; anything that is no number goes by the letter."""
    parts = version.replace("-", ".").split(".")
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in parts)
