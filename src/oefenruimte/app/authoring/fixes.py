"""What solves a finding with one click. Pure; a tagged union."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum
from typing import assert_never

from oefenruimte.app.authoring.edits import connect, set_captions, set_default
from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.scenario import Choice, Cue, Finding, Severity
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios import FindingKey, What, Where, key_of, spread


class Wants(StrEnum):
    """What kind of file is to be chosen."""

    CLIP = "clip"
    CAPTIONS = "captions"


@dataclass(frozen=True, slots=True)
class UseFile:
    """A file that lies beside: `name` is what it is called there."""

    where: Where
    name: str


@dataclass(frozen=True, slots=True)
class ChooseFile:
    where: Where
    wants: Wants


@dataclass(frozen=True, slots=True)
class CutCaptions:
    where: Where
    to_ms: int


@dataclass(frozen=True, slots=True)
class ConnectTurn:
    """`options`: ids and labels of turns; "" stands for the end of the conversation. `to`: the chosen one."""

    where: Where
    options: tuple[tuple[str, str], ...]
    to: str


@dataclass(frozen=True, slots=True)
class EndHere:
    where: Where


@dataclass(frozen=True, slots=True)
class AddDefault:
    """The first answer counts for "Weet ik niet, ga door"."""

    where: Where


@dataclass(frozen=True, slots=True)
class LevelSound:
    where: Where


@dataclass(frozen=True, slots=True)
class Transcode:
    where: Where


@dataclass(frozen=True, slots=True)
class MakeCaptions:
    """From the text of the turn, spread over the clip."""

    where: Where


@dataclass(frozen=True, slots=True)
class Leave:
    """It is all right as it is."""

    key: FindingKey


WordFix = CutCaptions | ConnectTurn | EndHere | AddDefault | MakeCaptions
"""Changes nothing but the draft."""
Fix = WordFix | UseFile | ChooseFile | LevelSound | Transcode | Leave

_CLIP_CODES = frozenset(
    {
        What.FILE_MISSING,
        What.FILE_CASE,
        What.FILE_TYPE,
        What.FILE_DISGUISED,
        What.FILE_TOO_LARGE,
        What.CLIP_MISSING,
        What.CLIP_UNPLAYABLE,
        What.PATH_REMOTE,
        What.PATH_UNSAFE,
    }
)


def fixes_for(finding: Finding, draft: Draft, beside: Collection[str] = ()) -> tuple[Fix, ...]:
    """What could solve it, the likeliest first. `beside`: names of files that lie beside the material."""
    where, turn = finding.where, _turn_at(draft, finding.where)
    leave = (Leave(key_of(finding)),) if finding.severity is Severity.WARNING else ()
    if turn is None:
        return leave
    code = finding.code
    if where[2:3] == ("clip",) and code in _CLIP_CODES:
        name = _beside(finding, turn, beside)
        return (*((UseFile(where, name),) if name else ()), ChooseFile(where, Wants.CLIP))
    if code == What.CAPTIONS_MISSING:
        make = (MakeCaptions(where),) if turn.lines.strip() and turn.clip else ()
        return (*make, ChooseFile(where, Wants.CAPTIONS), *leave)
    if code == What.CAPTIONS_BEYOND_CLIP and turn.clip is not None:
        return (CutCaptions(where, turn.clip.duration_ms), *leave)
    if code in (What.TURN_UNKNOWN, What.FOLLOW_MISSING):
        options = _options(draft, turn)
        wanted = finding.suggestion or options[0][0]
        if wanted not in dict(options):
            wanted = options[0][0]
        return (ConnectTurn(where, options, wanted),)
    if code in (What.NO_END, What.LOOP_WITHOUT_END):
        return (EndHere(where),)
    if code in (What.DEFAULT_MISSING, What.DEFAULT_OUT_OF_RANGE):
        return (AddDefault(where), *leave)
    if code == What.LOUDNESS_DIFFERS:
        return (LevelSound(where), *leave)
    if code == What.IMPORT_CONVERTED and finding.severity is Severity.WARNING:
        return (Transcode(where), *leave)
    return leave


def label(fix: Fix) -> str:
    """The words on its button."""
    match fix:
        case UseFile(_, name):
            return worded("Gebruik {name}", name=name)
        case ChooseFile(_, Wants.CAPTIONS):
            return worded("Kies ondertiteling…")
        case ChooseFile():
            return worded("Kies bestand…")
        case CutCaptions(_, to_ms):
            return worded("Kort in tot {time}", time=clock(to_ms))
        case ConnectTurn():
            return worded("Verbind")
        case EndHere():
            return worded("Maak hier het einde")
        case AddDefault():
            return worded("Neem het eerste antwoord")
        case LevelSound():
            return worded("Maak gelijk")
        case Transcode():
            return worded("Zet om")
        case MakeCaptions():
            return worded("Maak van de tekst")
        case Leave():
            return worded("Zo laten")
        case _:
            assert_never(fix)


def icon(fix: Fix) -> str:
    """Its icon, a name of the set; "" for none."""
    match fix:
        case UseFile() | AddDefault():
            return "check"
        case ChooseFile(_, Wants.CAPTIONS) | MakeCaptions():
            return "captions"
        case ChooseFile() | Leave():
            return ""
        case CutCaptions():
            return "scissors"
        case ConnectTurn():
            return "link"
        case EndHere():
            return "flag"
        case LevelSound():
            return "volume-2"
        case Transcode():
            return "refresh-cw"
        case _:
            assert_never(fix)


def apply(fix: WordFix, draft: Draft) -> Draft:
    """The draft with this solved. ValueError when its turn is not there any more."""
    turn = _turn_at(draft, fix.where)
    if turn is None:
        raise ValueError("no such turn")
    match fix:
        case CutCaptions(_, to_ms):
            return set_captions(draft, turn.id, _cut(turn.captions, to_ms))
        case ConnectTurn(where, _, to):
            return connect(draft, turn.id, _branch(where), to or None)
        case EndHere():
            return _ended(draft, turn)
        case AddDefault():
            return set_default(draft, turn.id, 0) if isinstance(turn.follow, Choice) else draft
        case MakeCaptions():
            cues = spread(turn.lines, turn.clip.duration_ms) if turn.clip else ()
            return set_captions(draft, turn.id, cues, "gemaakt van de tekst")
        case _:
            assert_never(fix)


def clock(milliseconds: int) -> str:
    """0:29: minutes and whole seconds, rounded down."""
    seconds = milliseconds // 1000
    return f"{seconds // 60}:{seconds % 60:02d}"


def _turn_at(draft: Draft, where: Where) -> DraftTurn | None:
    at = where[1] if len(where) > 1 and where[0] == "turns" else None
    return draft.turns[at] if isinstance(at, int) and 0 <= at < len(draft.turns) else None


def _branch(where: Where) -> int | None:
    """("turns", 2, "follow", "branches", 1, "to") → 1"""
    if "branches" in where:
        at = where[where.index("branches") + 1 :][:1]
        if at and isinstance(at[0], int):
            return at[0]
    return None


def _beside(finding: Finding, turn: DraftTurn, beside: Collection[str]) -> str:
    """The file that is likely meant."""
    if finding.suggestion in beside:
        return finding.suggestion
    folded = {name.casefold(): name for name in beside}
    close = get_close_matches(turn.wanted.casefold(), list(folded), n=1, cutoff=0.7) if turn.wanted else []
    return folded[close[0]] if close else ""


def _options(draft: Draft, turn: DraftTurn) -> tuple[tuple[str, str], ...]:
    others = tuple(
        (other.id, worded("Beurt {turn}{name}", turn=other.id, name=f": {other.name}" if other.name else ""))
        for other in draft.turns
        if other.id != turn.id
    )
    return (*others, ("", worded("Einde van het gesprek")))


def _ended(draft: Draft, turn: DraftTurn) -> Draft:
    """Of a choice the last branch becomes the way out: the others stay."""
    if isinstance(turn.follow, Choice):
        return connect(draft, turn.id, len(turn.follow.branches) - 1, None)
    return connect(draft, turn.id, None, None)


def _cut(cues: tuple[Cue, ...], to_ms: int) -> tuple[Cue, ...]:
    return tuple(replace(cue, end_ms=min(cue.end_ms, to_ms)) for cue in cues if cue.start_ms < to_ms)
