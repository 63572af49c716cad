"""What the program and its measuring process say to each other, over a pipe between the two. Values only."""

from dataclasses import dataclass

from oefenruimte.domain.facts import AnswerFacts


@dataclass(frozen=True, slots=True)
class Measure:
    """One recording of so many bytes. It is asked for piece by piece: `Want`."""

    size: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Shorter than was wanted when what follows cannot be read."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Want:
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Progress:
    """0 … 1, of this recording."""

    fraction: float


@dataclass(frozen=True, slots=True)
class Done:
    facts: AnswerFacts


@dataclass(frozen=True, slots=True)
class Unreadable:
    """`why`: the type of what went wrong."""

    why: str


ToMeasurer = Measure | Piece
FromMeasurer = Want | Progress | Done | Unreadable
