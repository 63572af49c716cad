"""The exercises on this computer: built in, and imported."""

import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from oefenruimte import capture, scenarios
from oefenruimte.domain.growth import MemoQuestion
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.learning_path import LearningPath
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Finding, Scenario, Severity
from oefenruimte.domain.theory import TheoryCard
from oefenruimte.vault.files import disk_problems

PATHS = "leerlijnen"  # the folder with learning paths, beside the exercises that come with the program

QUESTIONS = "weekvragen"  # and the one with questions of the week

THEORY = "theorie"  # and the one with what to read about a skill

_OLD = ".old-"  # begins the name of a version that is being replaced


@dataclass(frozen=True, slots=True)
class Imported:
    """`updated_from`: the version that one practised before; "" when there was none, or a newer one stays.
    `newest`: what one practises from now on. `again`: this very version was here, and was replaced.
    """

    scenario: Scenario
    findings: tuple[Finding, ...]
    updated_from: str = ""
    newest: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What was read: by id and version, and the folders that could not be."""

    scenarios: Mapping[tuple[str, str], Scenario]
    refused: Mapping[Path, tuple[Finding, ...]]


class Library:
    """Reads folders when asked and remembers what it read. Blocking: call it off the GUI thread, from any.

    `built_in` is a folder with one exercise per sub-folder; `imported` holds `<id>/<version>/`. With
    `probe_stranger` is looked into clips that nobody has checked yet.
    """

    def __init__(
        self, built_in: Path, imported: Path, probe_stranger: scenarios.ProbeClip | None = None
    ) -> None:
        self._built_in = built_in
        self._probe_stranger = probe_stranger
        self._imported = imported
        self._reading = threading.Lock()  # every clip is looked into: once is enough
        self._shelf: _Shelf | None = None

    def all(self) -> tuple[Scenario, ...]:
        """The newest version of every exercise that was not withdrawn, by title."""
        newest: dict[ScenarioId, Scenario] = {}
        for scenario in self._read().scenarios.values():
            if self._mark(scenario.id).exists():
                continue
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
        elif (found := self._read().scenarios.get((scenario_id, version))) is not None:
            return found
        raise fail(Code.SCENARIO_UNKNOWN, name=scenario_id)

    def find(self, scenario_id: str, version: str) -> Scenario | None:
        """This very version, or None."""
        return self._read().scenarios.get((scenario_id, version))

    def refused(self) -> Mapping[Path, tuple[Finding, ...]]:
        """Folders that could not be read, with what is wrong."""
        return self._read().refused

    def paths(self) -> tuple[LearningPath, ...]:
        """The learning paths, in order, with the steps whose exercise is here."""
        known = {scenario.id for scenario in self.all()}
        return scenarios.read_learning_paths(self._built_in / PATHS, known).paths

    def questions(self) -> tuple[MemoQuestion, ...]:
        """The questions of the week, the skills taking turns."""
        return scenarios.read_memo_questions(self._built_in / QUESTIONS).questions

    def theory(self) -> tuple[TheoryCard, ...]:
        """What one can read about a skill before practising it."""
        return scenarios.read_theory(self._built_in / THEORY).cards

    def is_built_in(self, scenario_id: str) -> bool:
        """Whether this exercise comes with the program."""
        found = self._read().scenarios.values()
        return any(one.id == scenario_id and one.folder.parent == self._built_in for one in found)

    def hide(self, scenario_id: ScenarioId) -> None:
        """It was withdrawn: nobody begins it any more, and takes that were made of it keep it."""
        mark = self._mark(scenario_id)
        if mark.parent.is_dir():
            with disk_problems(mark):
                mark.touch()

    def show(self, scenario_id: ScenarioId) -> None:
        """It is there again."""
        with disk_problems(self._imported):
            self._mark(scenario_id).unlink(missing_ok=True)

    def check(self, path: Path) -> scenarios.Report:
        """What is right and wrong about a folder or package; changes nothing."""
        return scenarios.check_path(path, self._probe_stranger or capture.probe)

    def import_(self, path: Path) -> Imported:
        """Take in a folder or `.oefenscenario`. All or nothing; the same version again replaces it.

        Another version comes beside those that are here: takes go on showing the words they were made with.
        SCENARIO_INVALID names what is wrong. PACKAGE_UNSAFE, DISK_FULL, FOLDER_READ_ONLY.
        """
        report = self.check(path)
        if report.scenario is None:
            errors = [finding for finding in report.findings if finding.severity is Severity.ERROR]
            first = errors[0].sentence if errors else ""
            raise fail(Code.SCENARIO_INVALID, name=path.name, first=first, count=str(len(errors)))
        scenario = report.scenario
        before = self._newest(scenario.id)
        again = self.find(scenario.id, scenario.version) is not None
        try:
            with disk_problems(self._imported):
                _place(path, self._imported / scenario.id / scenario.version)
        except OSError as error:
            raise fail(Code.FOLDER_READ_ONLY, type(error).__name__, folder=str(self._imported)) from error
        self.show(scenario.id)
        with self._reading:
            self._shelf = None
        newest = self._newest(scenario.id)
        updated = before if before != scenario.version and newest == scenario.version else ""
        return Imported(
            self.get(scenario.id, scenario.version),
            report.findings,
            updated,
            newest or scenario.version,
            again,
        )

    def export(self, scenario_id: str, file: Path, version: str | None = None) -> Path:
        """A package of an exercise, built in or imported, in the stead of what `file` was.

        SCENARIO_UNKNOWN, DISK_FULL, FOLDER_READ_ONLY.
        """
        return scenarios.write_package(self.get(scenario_id, version).folder, file)

    def _newest(self, scenario_id: str) -> str:
        """The version that one practises now; "" when there is none, or it was withdrawn."""
        return next((scenario.version for scenario in self.all() if scenario.id == scenario_id), "")

    def _mark(self, scenario_id: ScenarioId) -> Path:
        return self._imported / scenario_id / ".withdrawn"

    def _read(self) -> _Shelf:
        with self._reading:
            if self._shelf is None:
                read: dict[tuple[str, str], Scenario] = {}
                refused: dict[Path, tuple[Finding, ...]] = {}
                for folder in self._folders():
                    match scenarios.read_scenario(folder, capture.glance):
                        case scenarios.Read(scenario=scenario):
                            read[(scenario.id, scenario.version)] = scenario
                        case scenarios.Refused(findings=findings):
                            refused[folder] = findings
                self._shelf = _Shelf(read, refused)
            return self._shelf

    def _folders(self) -> Iterator[Path]:
        yield from _exercises(self._built_in)
        if self._imported.is_dir():
            for of_id in sorted(self._imported.iterdir()):
                _put_back(of_id)
                yield from _exercises(of_id)


def _exercises(folder: Path) -> Iterator[Path]:
    """Its sub-folders with an exercise, by name; hidden ones are work in progress."""
    if folder.is_dir():
        yield from sorted(
            path
            for path in folder.iterdir()
            if not path.name.startswith(".") and (path / "scenario.yaml").is_file()
        )


def _put_back(of_id: Path) -> None:
    """A version that was about to be replaced when the computer stopped."""
    for old in of_id.glob(f"{_OLD}*"):
        target = old.with_name(old.name.removeprefix(_OLD))
        if not target.exists():
            with suppress(OSError):  # on a disk that is read only it stays away
                old.rename(target)


def _place(package: Path, target: Path) -> None:
    """Unpack to `target`, in the stead of what may be there. OSError, and failures of `open_package`."""
    new, old = target.with_name(f".new-{target.name}"), target.with_name(f"{_OLD}{target.name}")
    target.parent.mkdir(parents=True, exist_ok=True)
    if old.exists() and not target.exists():  # an earlier import stopped half-way
        old.rename(target)
    for left in (new, old):
        if left.exists():
            shutil.rmtree(left)
    ready = scenarios.open_package(package, new)
    try:
        if target.exists():
            target.rename(old)
        ready.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        shutil.rmtree(ready, ignore_errors=True)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _order(version: str) -> tuple[tuple[int, str], ...]:
    """1.10 comes after 1.9; anything that is no number goes by the letter."""
    parts = version.replace("-", ".").split(".")
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)
