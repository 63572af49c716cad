"""From tree to checked model, with every complaint of pydantic said in plain Dutch and at its line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.model import (
    FORMAT,
    BehaviourPart,
    BranchPart,
    ChoicePart,
    HintPart,
    MemoAnswerPart,
    MemoFile,
    MemoPart,
    ModelAnswerPart,
    PathFile,
    ScenarioFile,
    StepPart,
    TheoryFile,
    TurnPart,
    VariantPart,
)
from oefenruimte.scenarios.shape_words import complaint, short
from oefenruimte.scenarios.vocabulary import did_you_mean
from oefenruimte.scenarios.yaml_tree import Mapping, Scalar, Step, find, line_of, plain

Small = TypeVar("Small", PathFile, MemoFile, TheoryFile)

# Which keys exist where, by the name of the list or key that holds them.
_MODELS: dict[str, type[BaseModel]] = {
    "behaviours": BehaviourPart,
    "turns": TurnPart,
    "cue_card": HintPart,
    "choice": ChoicePart,
    "branches": BranchPart,
    "model_answers": ModelAnswerPart,
    "steps": StepPart,
    "variants": VariantPart,
    "questions": MemoPart,
    "answers": MemoAnswerPart,
}


@dataclass(frozen=True, slots=True)
class Shape:
    """What could be made of the file. `turns` may be usable while something elsewhere is wrong."""

    file: ScenarioFile | None
    turns: tuple[TurnPart, ...]


def check_shape(tree: Mapping, findings: Findings) -> Shape:
    """Check keys and values of the whole file. An unknown key is a warning and is left out."""
    if _is_newer(tree, findings):
        return Shape(None, ())
    data = _cleaned(ScenarioFile, tree, findings)
    try:
        file = ScenarioFile.model_validate(data)
        return Shape(file, tuple(file.turns))
    except ValidationError:
        return Shape(None, _turns_alone(data))


def check_path_shape(tree: Mapping, findings: Findings) -> PathFile | None:
    """The same for the file of a learning path. None when it cannot be used."""
    return _check_small(PathFile, tree, findings)


def check_theory_shape(tree: Mapping, findings: Findings) -> TheoryFile | None:
    """The same for a card of theory."""
    return _check_small(TheoryFile, tree, findings)


def check_memo_shape(tree: Mapping, findings: Findings) -> MemoFile | None:
    """The same for a file of questions of the week."""
    return _check_small(MemoFile, tree, findings)


def _check_small(root: type[Small], tree: Mapping, findings: Findings) -> Small | None:
    if _is_newer(tree, findings):
        return None
    data = _cleaned(root, tree, findings)
    try:
        return root.model_validate(data)
    except ValidationError:
        return None


def _cleaned(root: type[BaseModel], tree: Mapping, findings: Findings) -> dict[str, Any]:
    """The tree as data, without the keys that `root` does not know; everything wrong with it is reported."""
    data = plain(tree)
    assert isinstance(data, dict)  # a Mapping becomes a dict
    details = _complaints(root, data)
    unknown = [detail for detail in details if detail["type"] == "extra_forbidden"]
    for detail in unknown:
        _report_unknown(root, tree, detail["loc"], findings)
        _remove(data, detail["loc"])
    for detail in _complaints(root, data) if unknown else details:
        _report(tree, detail, findings)
    return data


def _complaints(root: type[BaseModel], data: dict[str, Any]) -> list[ErrorDetails]:
    try:
        root.model_validate(data)
    except ValidationError as error:
        return error.errors(include_url=False)
    return []


def _turns_alone(data: dict[str, Any]) -> tuple[TurnPart, ...]:
    """The turns, if they are in order by themselves: then the story is still checked in the same round."""
    try:
        return tuple(TypeAdapter(list[TurnPart]).validate_python(data.get("turns", [])))
    except ValidationError:
        return ()


def _is_newer(tree: Mapping, findings: Findings) -> bool:
    node = tree.items.get("format")
    text = node.text.strip() if isinstance(node, Scalar) and node.text else ""
    if not text:
        findings.warning(
            What.FORMAT_MISSING,
            worded("Zet bovenaan: ‘format: {format}’. Nu nemen we dat maar aan.", format=FORMAT),
            1,
        )
        return False
    if text.isdecimal() and (len(text) > 9 or int(text) > FORMAT):
        findings.error(
            What.FORMAT_NEWER,
            worded(
                "Deze oefening is gemaakt voor een nieuwere Oefenruimte (format {value}; wij kennen "
                "{format}). Werk Oefenruimte bij.",
                value=text[:9],
                format=FORMAT,
            ),
            line_of(tree, ["format"]),
        )
        return True
    return False


def _remove(data: Any, path: Sequence[Step]) -> None:
    for step in path[:-1]:
        data = data[step]
    del data[path[-1]]


def _report_unknown(root: type[BaseModel], tree: Mapping, path: Sequence[Step], findings: Findings) -> None:
    key = str(path[-1])
    holder = next((step for step in reversed(path[:-1]) if isinstance(step, str)), "")
    model = _MODELS[holder] if holder else root
    known = [field.alias or name for name, field in model.model_fields.items()]
    findings.warning(
        What.KEY_UNKNOWN,
        worded(
            "‘{key}’ kennen we hier niet; we slaan het over.{hint}",
            key=short(key),
            hint=did_you_mean(key, known),
        ),
        line_of(tree, path),
    )


def _report(tree: Mapping, detail: ErrorDetails, findings: Findings) -> None:
    path = detail["loc"]
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    what, sentence = complaint(detail, key, empty=find(tree, path) is not None)
    findings.error(what, sentence, line_of(tree, path))
