"""A draft as scenario.yaml: one way to write it, so that reading it back gives the same exercise.

What is empty is left out: whether it may be is for the check to say.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from oefenruimte.domain.draft import Draft, DraftAnswer, DraftTurn, DraftVariant
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.scenario import (
    AnswerKind,
    Behaviour,
    Branch,
    Choice,
    Cue,
    End,
    Follow,
    Hint,
    Hold,
    NextTurn,
)
from oefenruimte.scenarios.model import END, FORMAT
from oefenruimte.scenarios.vocabulary import DEFAULT_ICON
from oefenruimte.scenarios.yaml_tree import without_unwanted

_WIDTH = 1 << 30  # never folded: ruamel folds some texts so that they do not come back
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")  # YAML would see a new line in each
_SAFE_ID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38}[A-Za-z0-9])?")


@dataclass(frozen=True, slots=True)
class Names:
    """How files are called in the package. Captions by place: ("turns", 0), ("answers", 1),
    (`variants_of` a turn, 0)."""

    media: Mapping[MediaId, str]
    captions: Mapping[tuple[str, int], str]


def names_for(draft: Draft, picture_suffix: str = ".jpg") -> Names:
    """A name for every clip and every list of captions, that is safe and different on any system."""
    media: dict[MediaId, str] = {}
    captions: dict[tuple[str, int], str] = {}
    taken: set[str] = set()

    def name(stem: str, suffix: str) -> str:
        free, number = stem, 2
        while f"{free}{suffix}".casefold() in taken:
            free, number = f"{stem}-{number}", number + 1
        taken.add(f"{free}{suffix}".casefold())
        return f"clips/{free}{suffix}"

    for at, turn in enumerate(draft.turns):
        stem = f"beurt-{turn.id if _SAFE_ID.fullmatch(turn.id) else at + 1}"
        if turn.clip is not None and turn.clip.media not in media:
            media[turn.clip.media] = name(stem, ".mp4")
        if turn.captions:
            captions["turns", at] = name(stem, ".vtt")
        for number, variant in enumerate(turn.variants):
            how = f"{stem}-{variant.intensity}"
            if variant.clip.media not in media:
                media[variant.clip.media] = name(how, ".mp4")
            if variant.captions:
                captions[variants_of(at), number] = name(how, ".vtt")
    for at, answer in enumerate(draft.answers):
        stem = f"{'zwak' if answer.kind is AnswerKind.WEAK else 'voorbeeld'}-{at + 1}"
        if answer.clip is not None and answer.clip.media not in media:
            media[answer.clip.media] = name(stem, ".mp4")
        if answer.captions:
            captions["answers", at] = name(stem, ".vtt")
    if draft.listening is not None and draft.listening.media not in media:
        media[draft.listening.media] = name("luisteren", ".mp4")
    if draft.picture is not None:
        media[draft.picture] = f"thumbnail{picture_suffix}"
    return Names(media, captions)


def write(draft: Draft, names: Names) -> str:
    """The text of scenario.yaml. Always the same for the same draft."""
    yaml = YAML()
    yaml.width = _WIDTH
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    text = io.StringIO()
    yaml.dump(_styled(as_data(draft, names)), text)
    return text.getvalue()


def as_data(draft: Draft, names: Names) -> dict[str, Any]:
    """What the file says, as plain dicts, lists, texts and numbers, in the order of the documentation."""
    return _filled(
        {
            "format": FORMAT,
            "id": draft.scenario_id,
            "version": draft.version,
            "title": draft.title,
            "summary": draft.summary,
            "setting": draft.setting.value,
            "language": draft.language,
            "level": draft.level.value,
            "minutes": draft.minutes,
            "skills": written_texts(draft.skills),
            "citizen": draft.citizen,
            "situation": draft.situation,
            "role": draft.role,
            "goal": draft.goal,
            "why": draft.why,
            "theory": written_texts(draft.theory),
            "facts": written_texts(draft.facts),
            "tips": written_texts(draft.tips),
            "behaviours": [_behaviour(behaviour) for behaviour in draft.behaviours],
            "listening": names.media.get(draft.listening.media) if draft.listening else None,
            "intensity": draft.intensity.value if any(turn.variants for turn in draft.turns) else None,
            "turns": [_turn(turn, at, names) for at, turn in enumerate(draft.turns)],
            "model_answers": [_answer(answer, at, names) for at, answer in enumerate(draft.answers)],
            "pitfalls": written_texts(draft.pitfalls),
            "credits": draft.credits,
            "licence": draft.licence,
            "thumbnail": names.media.get(draft.picture) if draft.picture else None,
        }
    )


def written_texts(texts: tuple[str, ...]) -> list[str]:
    """Lines without those that are still empty."""
    return [text for text in texts if text.strip()]


def written_hints(hints: tuple[Hint, ...]) -> list[Hint]:
    return [hint for hint in hints if hint.text.strip()]


def _behaviour(behaviour: Behaviour) -> dict[str, Any]:
    return _filled(
        {
            "id": behaviour.id,
            "self": behaviour.self_text,
            "observe": behaviour.observe_text,
            "rubric": behaviour.rubric_text,
            "icon": "" if behaviour.icon == DEFAULT_ICON else behaviour.icon,
            "skill": behaviour.skill,
        }
    )


def _turn(turn: DraftTurn, at: int, names: Names) -> dict[str, Any]:
    return _filled(
        {
            "id": turn.id,
            "name": turn.name,
            "clip": names.media.get(turn.clip.media) if turn.clip else None,
            "captions": names.captions.get(("turns", at)),
            "lines": turn.lines,
            "prompt": turn.prompt,
            "cue_card": [_hint(hint) for hint in written_hints(turn.cue_card)],
            "usual_seconds": list(turn.usual_seconds),
            "hold": "" if turn.hold is Hold.STILL else turn.hold.value,
            "thoughts": [{"text": one.text, "at": one.at.value} for one in turn.thoughts if one.text.strip()],
            "variants": [_variant(one, at, number, names) for number, one in enumerate(turn.variants)],
            **_follow(turn.follow),
        }
    )


def _variant(variant: DraftVariant, at: int, number: int, names: Names) -> dict[str, Any]:
    return _filled(
        {
            "intensity": variant.intensity.value,
            "clip": names.media.get(variant.clip.media),
            "captions": names.captions.get((variants_of(at), number)),
            "lines": variant.lines,
        }
    )


def variants_of(turn: int) -> str:
    """How `Names.captions` calls the variants of this turn."""
    return f"variants-{turn}"


def captions_by_name(draft: Draft, names: Names) -> Iterator[tuple[str, tuple[Cue, ...]]]:
    """What is in each file with captions, by the name of that file."""
    parts: dict[str, Sequence[DraftTurn | DraftVariant | DraftAnswer]] = {
        "turns": draft.turns,
        "answers": draft.answers,
        **{variants_of(at): turn.variants for at, turn in enumerate(draft.turns)},
    }
    for (kind, at), name in names.captions.items():
        yield name, parts[kind][at].captions


def _hint(hint: Hint) -> str | dict[str, Any]:
    if hint.icon == DEFAULT_ICON:
        return hint.text
    return _filled({"text": hint.text, "icon": hint.icon})


def _follow(follow: Follow | None) -> dict[str, Any]:
    match follow:
        case None:
            return {}
        case End():
            return {"end": True}
        case NextTurn(turn):
            return {"next": turn}
        case Choice(question, branches, default):
            ways = [_filled({"label": branch.label, "to": _to(branch)}) for branch in branches]
            return {"choice": _filled({"question": question, "branches": ways, "default": default + 1})}


def _to(branch: Branch) -> str:
    return END if branch.to is None else branch.to


def _answer(answer: DraftAnswer, at: int, names: Names) -> dict[str, Any]:
    return _filled(
        {
            "turn": answer.turn,
            "text": answer.text,
            "kind": "" if answer.kind is AnswerKind.GOOD else answer.kind.value,
            "why": answer.why,
            "clip": names.media.get(answer.clip.media) if answer.clip else None,
            "captions": names.captions.get(("answers", at)),
        }
    )


def _filled(part: dict[str, Any]) -> dict[str, Any]:
    """Without what is empty, and with texts as the reader will see them."""
    clean = {key: _clean(value) for key, value in part.items()}
    return {key: value for key, value in clean.items() if value not in ("", None, [], {})}


def _clean(value: Any) -> Any:
    match value:
        case str():
            return without_unwanted(_LINE_ENDS.sub("\n", value)).strip()
        case list():
            return [_clean(item) for item in value]
        case _:
            return value


def _styled(value: Any) -> Any:
    """Numbers beside each other, texts of more lines as they are, a version that stays a text."""
    match value:
        case dict():
            return {
                key: _quoted(item) if key in ("version", "id", "to", "next", "turn") else _styled(item)
                for key, item in value.items()
            }
        case list() if value and all(isinstance(item, int) for item in value):
            beside = CommentedSeq(value)
            beside.fa.set_flow_style()
            return beside
        case list():
            return [_styled(item) for item in value]
        case str() if "\n" in value and not re.search(
            r"[ \t]\n|^[ \t\n]|[^\n -~\u00a0-\ud7ff\ue000-\ufffd]", value
        ):
            return LiteralScalarString(value)
        case _:
            return value


def _quoted(value: Any) -> Any:
    """Ids that look like a number or a word of YAML are easier to trust with quotes."""
    if isinstance(value, str) and not re.fullmatch(r"[a-z][a-z-]*", value):
        return DoubleQuotedScalarString(value)
    return value
