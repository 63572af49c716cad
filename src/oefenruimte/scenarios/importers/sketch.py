"""An exercise as it takes shape while material is read: everything may still be missing."""

from dataclasses import dataclass, field
from pathlib import Path

from oefenruimte.domain.media import MediaSource
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
from oefenruimte.scenarios.importers.proposal import NO_PLACE, Place


@dataclass(slots=True)
class TurnSketch:
    """`source` None and `wanted` filled: the material names a file that is not there."""

    id: str
    place: Place = NO_PLACE
    name: str = ""
    source: MediaSource | None = None
    clip_name: str = ""
    wanted: str = ""
    captions: Path | None = None
    captions_name: str = ""
    cues: tuple[Cue, ...] = ()
    lines: str = ""
    prompt: str = ""
    hints: list[str] = field(default_factory=list)
    ready_hints: list[Hint] = field(default_factory=list)
    usual_seconds: tuple[int, int] = (20, 60)
    hold: Hold = Hold.STILL
    thoughts: tuple[Thought, ...] = ()
    variants: "list[VariantSketch]" = field(default_factory=list)
    follow: Follow | None = None
    label: str = ""  # what a choice that leads here says
    ways: list[tuple[str, str]] = field(default_factory=list)  # (label, name of the turn), to be resolved
    question: str = ""
    after: str = ""  # "hierna": the name of the turn that follows, or that it ends
    model_answers: list[str] = field(default_factory=list)


@dataclass(slots=True)
class VariantSketch:
    """The same turn, calmer or fiercer."""

    intensity: Intensity
    source: Path
    captions: Path | None = None
    lines: str = ""


@dataclass(slots=True)
class AnswerSketch:
    turn: str
    text: str
    kind: AnswerKind = AnswerKind.GOOD
    why: str = ""
    source: Path | None = None
    clip_name: str = ""
    captions: Path | None = None


@dataclass(slots=True)
class Sketch:
    """`spots` say where a text of the whole exercise came from, by the name of its field."""

    title: str = ""
    summary: str = ""
    scenario_id: str = ""
    version: str = "1.0"
    setting: Setting | None = None
    language: str = "nl"
    level: Level | None = None
    minutes: int | None = None
    citizen: str = ""
    situation: str = ""
    role: str = ""
    goal: str = ""
    why: str = ""
    theory: list[str] = field(default_factory=list)
    intensity: Intensity = Intensity.TENSE
    skills: list[str] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    tips: list[str] = field(default_factory=list)
    pitfalls: list[str] = field(default_factory=list)
    behaviours: list[str] = field(default_factory=list)
    ready_behaviours: list[Behaviour] = field(default_factory=list)
    turns: list[TurnSketch] = field(default_factory=list)
    answers: list[AnswerSketch] = field(default_factory=list)
    credits: str = ""
    licence: str = ""
    picture: Path | None = None
    listening: Path | None = None
    spots: dict[str, Place] = field(default_factory=dict)
