"""What one reads before practising a skill: short, and with a reason."""

from dataclasses import dataclass

from oefenruimte.domain.scenario import Clip


@dataclass(frozen=True, slots=True)
class TheoryFact:
    """Something that is known, and who says so."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class TheoryCard:
    """About one skill. `why`: why it matters; `points`: three to five things to do."""

    skill: str
    title: str
    why: str
    points: tuple[str, ...]
    facts: tuple[TheoryFact, ...] = ()
    clip: Clip | None = None  # somebody who shows or tells it; how long it lasts is not known
