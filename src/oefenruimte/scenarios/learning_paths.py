"""Learning paths: a folder of small YAML files, each a list of exercises in order."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.learning_path import LearningPath, PathStep
from oefenruimte.domain.scenario import Finding
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.model import PathFile
from oefenruimte.scenarios.shape import check_path_shape
from oefenruimte.scenarios.vocabulary import did_you_mean
from oefenruimte.scenarios.yaml_tree import MOST_BYTES, Mapping, decode, line_of, parse_tree


@dataclass(frozen=True, slots=True)
class PathsRead:
    """What could be read, in order; `findings` name their file."""

    paths: tuple[LearningPath, ...]
    findings: tuple[Finding, ...]


def read_learning_paths(folder: Path, known: Collection[str]) -> PathsRead:
    """Every `*.yaml` in `folder` (which need not exist). `known`: the ids of the exercises there are.

    A step whose exercise is not there is left out, with a note; a path without any step left is left out.
    Never raises for what is in the folder.
    """
    paths: list[LearningPath] = []
    found: list[Finding] = []
    for file in sorted(folder.glob("*.yaml")) if folder.is_dir() else ():
        findings = Findings()
        try:
            path = _read(file, known, findings)
        except OSError:
            findings.error(
                What.FILE_UNREADABLE,
                worded("We kunnen {name} niet openen. Mag je dit lezen?", name=file.name),
            )
            path = None
        if path is not None:
            paths.append(path)
        found += [replace(finding, file=file.name) for finding in findings.all()]
    return PathsRead(tuple(sorted(paths, key=lambda path: (path.order, path.title))), tuple(found))


def _read(file: Path, known: Collection[str], findings: Findings) -> LearningPath | None:
    with file.open("rb") as opened:
        text = decode(opened.read(MOST_BYTES + 1), findings)
    tree = None if text is None else parse_tree(text, findings)
    shape = None if tree is None else check_path_shape(tree, findings)
    if tree is None or shape is None:
        return None
    steps = _steps(shape, tree, known, findings)
    if not steps:
        return None
    return LearningPath(
        shape.id, shape.title, shape.summary, shape.goal, steps, shape.order, shape.route or ""
    )


def _steps(
    shape: PathFile, tree: Mapping, known: Collection[str], findings: Findings
) -> tuple[PathStep, ...]:
    steps: dict[str, PathStep] = {}
    for index, part in enumerate(shape.steps):
        line = line_of(tree, ("steps", index, "scenario"))
        if part.scenario not in known:
            findings.note(
                What.STEP_UNKNOWN,
                worded(
                    "De oefening ‘{scenario}’ is er niet. We slaan deze stap over.{hint}",
                    scenario=part.scenario,
                    hint=did_you_mean(part.scenario, known),
                ),
                line,
            )
        elif part.scenario in steps:
            findings.error(
                What.DUPLICATE_ID,
                worded(
                    "De oefening ‘{scenario}’ staat er twee keer in. Haal er één weg.", scenario=part.scenario
                ),
                line,
            )
        else:
            steps[part.scenario] = PathStep(ScenarioId(part.scenario), part.name or "", part.why or "")
    return tuple(steps.values())
