"""A scenario as the program uses it: frozen, checked, complete. Read by the `scenarios` room."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from oefenruimte.domain.ids import ScenarioId


class Level(StrEnum):
    BEGIN = "begin"
    VERDER = "verder"
    UITDAGEND = "uitdagend"


class Setting(StrEnum):
    """Where the conversation takes place (*plek*)."""

    COUNTER = "balie"
    PHONE = "telefoon"
    VIDEO_CALL = "videobellen"
    HOME_VISIT = "huisbezoek"
    MEETING = "overleg"


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption. Times in milliseconds from the start of the clip; text is plain, lines split by \\n."""

    start_ms: int
    end_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class Clip:
    """A video or sound file inside the scenario folder."""

    path: Path  # absolute
    duration_ms: int
    captions: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Branch:
    """One choice after a turn: what the learner sees, and the turn it leads to (None: the end)."""

    label: str
    to: str | None


@dataclass(frozen=True, slots=True)
class End:
    """The conversation ends after this turn."""


@dataclass(frozen=True, slots=True)
class NextTurn:
    turn: str


@dataclass(frozen=True, slots=True)
class Choice:
    """The learner says how it went; `default` is the index of the branch for "Weet ik niet, ga door"."""

    question: str
    branches: tuple[Branch, ...]
    default: int


Follow = End | NextTurn | Choice


@dataclass(frozen=True, slots=True)
class Hint:
    """A line of the cue card (*spiekbriefje*) or an observable behaviour, with an icon name of the set."""

    text: str
    icon: str = "circle-check"


class Hold(StrEnum):
    """What stays on while the learner answers (*laatste beeld blijft staan als*)."""

    STILL = "stil"  # the last picture of the clip
    LISTENING = "luisterend"  # the citizen listens: the scenario's `listening` clip, round and round


class Intensity(StrEnum):
    """How fierce the citizen is, calm first."""

    CALM = "rustig"
    TENSE = "gespannen"
    ANGRY = "boos"
    FURIOUS = "woedend"


class ThoughtPlace(StrEnum):
    """When in the answer the citizen thinks this."""

    START = "begin"
    MIDDLE = "midden"
    END = "eind"


@dataclass(frozen=True, slots=True)
class Thought:
    """What the citizen thinks while the learner answers: what they hope for or fear, whatever is said."""

    text: str
    at: ThoughtPlace = ThoughtPlace.START


class AnswerKind(StrEnum):
    """An example to follow, or one to contrast with."""

    GOOD = "goed"
    WEAK = "zwak"


@dataclass(frozen=True, slots=True)
class Behaviour:
    """Something one can see or hear on the take: a line of the self-check and of the rubric."""

    id: str
    self_text: str  # "Ik laat haar uitpraten"
    observe_text: str  # "Je laat haar uitpraten."
    rubric_text: str  # "Laat uitpraten"
    icon: str = "circle-check"
    skill: str = ""  # which of the scenario's skills it shows; "" when not said


@dataclass(frozen=True, slots=True)
class Variant:
    """The same turn, calmer or fiercer than its own clip. `lines`: what is said here."""

    intensity: Intensity
    clip: Clip
    lines: str


@dataclass(frozen=True, slots=True)
class Turn:
    id: str
    clip: Clip
    lines: str  # what the citizen says, plain text
    prompt: str  # what the learner is asked to do
    cue_card: tuple[Hint, ...]
    usual_seconds: tuple[int, int]  # from, to
    follow: Follow
    name: str = ""  # for the trainer: "Ze wordt rustiger"
    hold: Hold = Hold.STILL
    variants: tuple[Variant, ...] = ()
    thoughts: tuple[Thought, ...] = ()

    def at(self, intensity: Intensity) -> "Turn":
        """With the clip of this intensity; with its own where there is none."""
        for variant in self.variants:
            if variant.intensity is intensity:
                return replace(self, clip=variant.clip, lines=variant.lines)
        return self


@dataclass(frozen=True, slots=True)
class ModelAnswer:
    turn: str
    text: str
    clip: Clip | None = None
    kind: AnswerKind = AnswerKind.GOOD
    why: str = ""  # what makes it good or weak, one or two sentences


@dataclass(frozen=True, slots=True)
class Scenario:
    id: ScenarioId
    version: str
    title: str
    summary: str  # one line for the card
    setting: Setting
    language: str  # BCP 47
    level: Level
    minutes: int
    skills: tuple[str, ...]
    citizen: str  # "Meneer Verhagen"
    situation: str
    role: str
    goal: str
    facts: tuple[str, ...]
    tips: tuple[str, ...]
    behaviours: tuple[Behaviour, ...]
    turns: tuple[Turn, ...]
    model_answers: tuple[ModelAnswer, ...]
    pitfalls: tuple[str, ...]
    credits: str
    licence: str  # SPDX id
    thumbnail: Path | None
    folder: Path
    listening: Clip | None = None  # the citizen listens; plays round and round where a turn holds LISTENING
    why: str = ""  # why this matters, to read before one practises
    theory: tuple[str, ...] = ()  # what to know or do, to read before
    intensity: Intensity = Intensity.TENSE  # of the turns' own clips, where there is a ladder

    def turn(self, turn_id: str) -> Turn:
        """The turn with this id; KeyError when there is none (reading a scenario has proved there is)."""
        for turn in self.turns:
            if turn.id == turn_id:
                return turn
        raise KeyError(turn_id)

    @property
    def first_turn(self) -> Turn:
        return self.turns[0]

    @property
    def intensities(self) -> tuple[Intensity, ...]:
        """The ladder, calm first: what one can choose from. Empty when there is nothing to choose."""
        found = {variant.intensity for turn in self.turns for variant in turn.variants}
        return tuple(one for one in Intensity if one in found | {self.intensity}) if found else ()

    def played_at(self, intensity: Intensity) -> "Scenario":
        """The same exercise with the clips of this intensity."""
        return replace(self, turns=tuple(turn.at(intensity) for turn in self.turns))

    @property
    def usual_turns(self) -> int:
        """How many turns a conversation has that follows the default way."""
        seen: list[str] = []
        following: str | None = self.first_turn.id
        while following is not None and following not in seen:
            seen.append(following)
            match self.turn(following).follow:
                case End():
                    following = None
                case NextTurn(turn_id):
                    following = turn_id
                case Choice(branches=branches, default=default):
                    following = branches[default].to
        return len(seen)


class Severity(StrEnum):
    """ERROR: solve first. WARNING: have a look. NOTE: good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of an import report: where, what, and a sentence in Dutch.

    `where` is the place in the document, such as ("turns", 2, "clip"); `known` is what we found ("De laatste
    regel stopt op 0:33. Het fragment duurt 0:29."); `suggestion` a value that would solve it (a file name,
    the id of a turn), empty when there is none.
    """

    severity: Severity
    code: str
    sentence: str
    file: str = ""
    line: int | None = None  # 1-based
    where: tuple[str | int, ...] = ()
    known: str = ""
    suggestion: str = ""
