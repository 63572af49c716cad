"""A draft as an exercise that can be played at once: the clips stay where they are, sealed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from oefenruimte.app.authoring.skeleton import skeleton_of
from oefenruimte.domain.draft import Draft, DraftClip, DraftTurn
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import (
    Clip,
    Cue,
    End,
    Finding,
    ModelAnswer,
    Scenario,
    Severity,
    Turn,
    Variant,
)

# A field that is still empty is no reason not to play what there is.
_MAY_BE_OPEN = frozenset({"value-empty", "value-wrong"})


def scenario_of(draft: Draft, findings: Sequence[Finding], path_of: Callable[[MediaId], Path]) -> Scenario:
    """To try it out. SCENARIO_INVALID (name, first) when a turn has no clip, or leads nowhere.

    `path_of` says where a sealed clip is; `ClipFiles` opens it.
    """
    wrong = [
        finding
        for finding in findings
        if finding.severity is Severity.ERROR and finding.code not in _MAY_BE_OPEN
    ]
    if wrong or not draft.turns:
        first = wrong[0] if wrong else findings[0]
        raise fail(Code.SCENARIO_INVALID, first.code, name=draft.title, first=first.sentence)

    def clip_of(clip: DraftClip, captions: tuple[Cue, ...]) -> Clip:
        shown = tuple(cue for cue in captions if cue.start_ms < cue.end_ms and cue.text.strip())
        return Clip(path_of(clip.media), clip.duration_ms, shown)

    def turn_of(turn: DraftTurn) -> Turn:
        assert turn.clip is not None  # an error otherwise
        spoken = " ".join(cue.text.replace("\n", " ") for cue in turn.captions)
        return Turn(
            id=turn.id,
            clip=clip_of(turn.clip, turn.captions),
            lines=turn.lines or spoken,
            prompt=turn.prompt,
            cue_card=tuple(hint for hint in turn.cue_card if hint.text.strip()),
            usual_seconds=turn.usual_seconds,
            follow=turn.follow or End(),
            name=turn.name,
            hold=turn.hold,
            thoughts=turn.thoughts,
            variants=tuple(
                Variant(one.intensity, clip_of(one.clip, one.captions), one.lines) for one in turn.variants
            ),
        )

    return replace(
        skeleton_of(draft, tuple(turn_of(turn) for turn in draft.turns)),
        facts=_texts(draft.facts),
        tips=_texts(draft.tips),
        pitfalls=_texts(draft.pitfalls),
        model_answers=tuple(
            ModelAnswer(
                turn=answer.turn,
                text=answer.text,
                clip=clip_of(answer.clip, answer.captions) if answer.clip else None,
                kind=answer.kind,
                why=answer.why,
            )
            for answer in draft.answers
        ),
        listening=clip_of(draft.listening, ()) if draft.listening else None,
        theory=_texts(draft.theory),
    )


def _texts(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in texts if text.strip())
