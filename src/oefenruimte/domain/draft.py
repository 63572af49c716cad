"""A scenario that is being made: everything a trainer can leave open is open.

Frozen: an edit is a new draft (`app.authoring.edits`), so undo is a list of values. A draft is private: its
text lies in the encrypted database, its media are sealed files of the profile. Only packing it makes it a
`Scenario`.
"""

from dataclasses import dataclass
from datetime import datetime

from oefenruimte.domain.ids import DraftId, MediaId, ScenarioId
from oefenruimte.domain.scenario import (
    AnswerKind,
    Behaviour,
    Cue,
    Follow,
    Hint,
    Hold,
    Intensity,
    Level,
    Setting,
    Thought,
)


@dataclass(frozen=True, slots=True)
class Cut:
    """The part of a longer file that is used. Milliseconds from its start."""

    source: MediaId
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class DraftClip:
    """A clip in the house format, under lock and key. `cut`: what it was trimmed from, to trim it again."""

    media: MediaId
    name: str  # as the trainer knows it: "beurt-2a.mp4"
    duration_ms: int
    has_video: bool
    has_audio: bool
    loudness: float | None = None  # LUFS, integrated; None when there is nothing to hear
    cut: Cut | None = None


@dataclass(frozen=True, slots=True)
class DraftVariant:
    """The same turn, calmer or fiercer."""

    intensity: Intensity
    clip: DraftClip
    captions: tuple[Cue, ...] = ()
    lines: str = ""


@dataclass(frozen=True, slots=True)
class DraftTurn:
    """`clip` None: still missing; `follow` None: nobody chose yet what comes next.

    A `Branch.to` or `NextTurn.turn` that is no turn of the draft leads nowhere: a finding of the check.
    """

    id: str
    name: str = ""
    clip: DraftClip | None = None
    wanted: str = ""  # the file that should be here and is missing: "beurt-2b.mp4"
    captions: tuple[Cue, ...] = ()
    captions_name: str = ""
    lines: str = ""
    prompt: str = ""
    cue_card: tuple[Hint, ...] = ()
    usual_seconds: tuple[int, int] = (20, 60)
    hold: Hold = Hold.STILL
    follow: Follow | None = None
    variants: tuple[DraftVariant, ...] = ()
    thoughts: tuple[Thought, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftAnswer:
    turn: str
    text: str
    kind: AnswerKind = AnswerKind.GOOD
    why: str = ""
    clip: DraftClip | None = None
    captions: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """The first turn is the begin. `picture`: JPEG or PNG for the card, as sealed media."""

    id: DraftId
    scenario_id: ScenarioId
    version: str
    title: str = ""
    summary: str = ""
    setting: Setting = Setting.COUNTER
    language: str = "nl"
    level: Level = Level.BEGIN
    minutes: int = 5
    skills: tuple[str, ...] = ()
    citizen: str = ""
    situation: str = ""
    role: str = ""
    goal: str = ""
    facts: tuple[str, ...] = ()
    tips: tuple[str, ...] = ()
    behaviours: tuple[Behaviour, ...] = ()
    turns: tuple[DraftTurn, ...] = ()
    answers: tuple[DraftAnswer, ...] = ()
    pitfalls: tuple[str, ...] = ()
    credits: str = ""
    licence: str = ""
    picture: MediaId | None = None
    listening: DraftClip | None = None
    why: str = ""
    theory: tuple[str, ...] = ()
    intensity: Intensity = Intensity.TENSE
    origin: str = ""  # what it was imported from: "balie-paspoort.zip"
    own_case: bool = False  # a learner's own case: for nobody else

    def turn(self, turn_id: str) -> DraftTurn | None:
        """The turn with this id, if there is one."""
        return next((turn for turn in self.turns if turn.id == turn_id), None)


@dataclass(frozen=True, slots=True)
class DraftSummary:
    """A line in the list of drafts."""

    id: DraftId
    title: str
    turns: int
    errors: int
    updated_at: datetime
    own_case: bool = False
