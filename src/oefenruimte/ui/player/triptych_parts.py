"""What can stand side by side for one turn."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from oefenruimte.domain.scenario import AnswerKind, Cue
from oefenruimte.ui.player.clip_state import Source


class PaneKind(Enum):
    """From left to right."""

    CLIP = "clip"  # the citizen
    TAKE = "take"  # the answer of who practised
    MODEL = "model"  # how it could also be said, or better not


@dataclass(frozen=True, slots=True)
class Pane:
    """`source` opens the clip and may raise Failure; None: there are only words (`text`), or nothing."""

    source: Callable[[], Source] | None = None
    text: str = ""
    captions: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class TriptychTurn:
    """None: is not there. `models` by kind: one to follow, one to contrast with."""

    clip: Pane | None = None
    take: Pane | None = None
    models: dict[AnswerKind, Pane] = field(default_factory=dict)
