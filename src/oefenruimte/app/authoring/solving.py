"""A proposal in which something is solved: another proposal."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from oefenruimte import scenarios
from oefenruimte.app.authoring.edits import set_captions, set_clip
from oefenruimte.app.authoring.fixes import (
    AddDefault,
    ChooseFile,
    ConnectTurn,
    CutCaptions,
    EndHere,
    Fix,
    Leave,
    LevelSound,
    MakeCaptions,
    Transcode,
    UseFile,
    Wants,
    apply,
)
from oefenruimte.domain.draft import Draft, DraftClip
from oefenruimte.domain.ids import MediaId, new_id
from oefenruimte.domain.media import MediaFacts
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.domain.worded import heading, worded
from oefenruimte.scenarios import Proposal, Where

Look = Callable[[Path], MediaFacts]


def solve(proposal: Proposal, fix: Fix, chosen: Path | None, look: Look) -> Proposal:
    """The proposal with this solved; `chosen` goes with ChooseFile. CLIP_MISSING, CLIP_UNPLAYABLE,
    SCENARIO_INVALID (captions that cannot be read). ValueError, KeyError or IndexError when what it is for is
    not there.
    """
    draft = proposal.draft
    if draft is None:
        raise ValueError("there is nothing to solve in")
    match fix:
        case Leave(key):
            return replace(proposal, left=proposal.left | {key})
        case UseFile(where, name):
            return _with_clip(proposal, where, proposal.spare[name], look)
        case ChooseFile(where, wants):
            if wants is Wants.CAPTIONS:
                return _with_captions(proposal, where, _chosen(chosen))
            return _with_clip(proposal, where, _chosen(chosen), look)
        case LevelSound(where):
            clip = _clip_at(draft, where)
            level = proposal.level | {clip.media} if clip else proposal.level
            return replace(proposal, level=level, solved=True)
        case Transcode():
            return replace(proposal, solved=True, left=proposal.left | _keys_at(proposal, fix.where))
        case CutCaptions() | ConnectTurn() | EndHere() | AddDefault() | MakeCaptions():
            return replace(proposal, draft=apply(fix, draft), solved=True)
        case _:
            assert_never(fix)


def _with_clip(proposal: Proposal, where: Where, path: Path, look: Look) -> Proposal:
    draft = proposal.draft
    assert draft is not None
    facts = look(path)
    media, probe = MediaId(new_id()), facts.probe
    clip = DraftClip(media, path.name, probe.duration_ms, probe.has_video, probe.has_audio, facts.loudness)
    turn = draft.turns[int(where[1])]
    return replace(
        proposal,
        draft=set_clip(draft, turn.id, clip),
        media={**proposal.media, media: path},
        facts={**proposal.facts, media: facts},
        spare={name: other for name, other in proposal.spare.items() if other != path},
        solved=True,
    )


def _chosen(path: Path | None) -> Path:
    if path is None:
        raise ValueError("no file was chosen")
    return path


def _clip_at(draft: Draft, where: Where) -> DraftClip | None:
    return draft.turns[int(where[1])].clip


def _keys_at(proposal: Proposal, where: Where) -> frozenset[scenarios.FindingKey]:
    found = (finding for finding in proposal.findings if finding.where == where)
    return frozenset(scenarios.key_of(finding) for finding in found)


def _with_captions(proposal: Proposal, where: Where, path: Path) -> Proposal:
    draft = proposal.draft
    assert draft is not None
    try:
        cues, found = scenarios.read_captions(path, None)
    except OSError as error:
        raise fail(Code.FILE_MISSING, type(error).__name__, name=path.name) from error
    if not cues:
        raise invalid(replace(proposal, name=path.name), found)
    turn = draft.turns[int(where[1])]
    return replace(
        proposal,
        draft=set_captions(draft, turn.id, cues, path.name),
        findings=(*proposal.findings, *found),
        solved=True,
    )


def invalid(proposal: Proposal, findings: Sequence[Finding]) -> Failure:
    """SCENARIO_INVALID, with the first error and how many there are."""
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    first = worded("{sentence}.", sentence=heading(errors[0].sentence)) if errors else ""
    return fail(Code.SCENARIO_INVALID, name=proposal.name, first=first, count=str(len(errors)))
