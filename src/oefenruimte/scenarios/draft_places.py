"""Where something is in a draft that stands at some place in the file."""

from oefenruimte.domain.draft import Draft
from oefenruimte.scenarios.yaml_tree import Step

Where = tuple[Step, ...]

_NAMES = {  # where the file and the draft call the same thing otherwise
    ("id",): "scenario_id",
    ("model_answers",): "answers",
    ("thumbnail",): "picture",
    ("behaviours", "self"): "self_text",
    ("behaviours", "observe"): "observe_text",
    ("behaviours", "rubric"): "rubric_text",
    ("turns", "choice"): "follow",
    ("turns", "next"): "follow",
}
_TEXTS = ("skills", "facts", "tips", "pitfalls")


def place_in_draft(draft: Draft, path: Where) -> Where:
    """A place in the file as a place in the draft, where empty lines count too."""
    names = [step for step in path if isinstance(step, str)]
    where: list[str | int] = []
    seen: tuple[str, ...] = ()
    for step in path:
        if isinstance(step, str):
            seen = (names[0], step) if where else (step,)
            where.append(_NAMES.get(seen, step))
        elif where[-1] in _TEXTS:
            where.append(_written(getattr(draft, str(where[-1])))[step])
        elif where[-1] == "cue_card" and isinstance(where[1], int):
            where.append(_written(tuple(hint.text for hint in draft.turns[where[1]].cue_card))[step])
        else:
            where.append(step)
    return tuple(where)


def _written(texts: tuple[str, ...]) -> list[int]:
    """Places of the lines that go into the file: those that are not empty."""
    return [at for at, text in enumerate(texts) if text.strip()]
