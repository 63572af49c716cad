"""From tree to checked model, with every complaint of pydantic said in plain Dutch and at its line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

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
from oefenruimte.scenarios.vocabulary import did_you_mean
from oefenruimte.scenarios.yaml_tree import Mapping, Scalar, Step, find, line_of, plain

Small = TypeVar("Small", PathFile, MemoFile, TheoryFile)

# What a text must look like where a pattern rules, by its key.
_LOOKS = {
    "id": "kleine letters, cijfers en streepjes, zoals ‘de-tas-met-brieven’",
    "version": 'een nummer tussen aanhalingstekens, zoals "1.0"',
    "language": "een taalcode, zoals ‘nl’",
}
_LOOKS_PART = "letters, cijfers en streepjes, zoals ‘2w’"
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
            What.FORMAT_MISSING, f"Zet bovenaan: ‘format: {FORMAT}’. Nu nemen we dat maar aan.", 1
        )
        return False
    if text.isdecimal() and (len(text) > 9 or int(text) > FORMAT):
        findings.error(
            What.FORMAT_NEWER,
            f"Deze oefening is gemaakt voor een nieuwere Oefenruimte (format {text[:9]}; wij kennen "
            f"{FORMAT}). Werk "
            "Oefenruimte bij.",
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
        f"‘{_short(key)}’ kennen we hier niet; we slaan het over.{did_you_mean(key, known)}",
        line_of(tree, path),
    )


def _report(tree: Mapping, detail: ErrorDetails, findings: Findings) -> None:
    path = detail["loc"]
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    what, sentence = _sentence(detail, key, empty=find(tree, path) is not None)
    findings.error(what, sentence, line_of(tree, path))


def _sentence(detail: ErrorDetails, key: str, *, empty: bool) -> tuple[What, str]:
    context = detail.get("ctx", {})
    value = detail["input"]
    match detail["type"]:
        case "missing" if empty:
            return What.VALUE_EMPTY, f"Achter ‘{key}’ staat nog niets. Vul het in."
        case "missing":
            return What.KEY_MISSING, f"‘{key}’ ontbreekt hier. Zet een regel erbij die begint met ‘{key}:’."
        case "string_too_short":
            return What.VALUE_EMPTY, f"Achter ‘{key}’ staat nog niets. Vul het in."
        case "string_type":
            if value is None:
                return What.VALUE_EMPTY, f"Bij ‘{key}’ staat een lege regel. Vul hem in of haal hem weg."
            return (
                What.VALUE_WRONG,
                f"Bij ‘{key}’ hoort één tekst. Staat er een dubbele punt in? Zet de tekst dan tussen "
                "aanhalingstekens.",
            )
        case "string_too_long":
            return (
                What.VALUE_WRONG,
                f"De tekst bij ‘{key}’ is te lang: {len(value)} tekens. Er passen er "
                f"{context['max_length']}.",
            )
        case "string_pattern_mismatch":
            looks = _LOOKS_PART if len(detail["loc"]) > 1 else _LOOKS.get(key, _LOOKS_PART)
            return What.VALUE_WRONG, f"‘{_short(value)}’ kan niet bij ‘{key}’. Gebruik {looks}."
        case "enum":
            choices = [choice.strip(" '") for choice in context["expected"].replace(" or ", ", ").split(",")]
            return (
                What.VALUE_WRONG,
                f"‘{_short(value)}’ kan niet bij ‘{key}’. Kies uit: {', '.join(choices)}."
                f"{did_you_mean(str(value), choices)}",
            )
        case "greater_than_equal":
            return (
                What.VALUE_WRONG,
                f"Het getal bij ‘{key}’ is te klein. Het moet {context['ge']} of meer zijn.",
            )
        case "less_than_equal":
            return (
                What.VALUE_WRONG,
                f"Het getal bij ‘{key}’ is te groot. Het mag {context['le']} of minder zijn.",
            )
        case "list_type":
            return (
                What.VALUE_WRONG,
                f"Bij ‘{key}’ hoort een lijst: elke regel begint met een streepje en een spatie.",
            )
        case "too_short":
            return (
                What.VALUE_WRONG,
                f"Bij ‘{key}’ staan er {context['actual_length']}. Er zijn er minstens "
                f"{context['min_length']} nodig.",
            )
        case "too_long":
            return (
                What.VALUE_WRONG,
                f"Bij ‘{key}’ staan er {context['actual_length']}. Er passen er {context['max_length']}.",
            )
        case "model_type" | "model_attributes_type":
            return (
                What.VALUE_WRONG,
                f"Hier horen bij ‘{key}’ regels met een woord en een dubbele punt, zoals ‘id: …’ of ‘text: "
                "…’.",
            )
        case "bool_parsing" | "bool_type":
            return What.VALUE_WRONG, f"Achter ‘{key}’ hoort ‘true’ te staan."
        case "value_error":
            return What.VALUE_WRONG, f"Het eerste getal bij ‘{key}’ is groter dan het tweede. Draai ze om."
        case kind if kind.startswith("int_"):
            return What.VALUE_WRONG, f"Bij ‘{key}’ hoort een heel getal, zoals 5."
        case _:
            return What.VALUE_WRONG, f"Wat bij ‘{key}’ staat, kunnen we niet gebruiken."


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"
