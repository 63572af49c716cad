"""A sentence that a coach uses often (*Mijn zinnen*). It stays with the coach, until used."""

from dataclasses import dataclass

from oefenruimte.domain.ids import PhraseId
from oefenruimte.domain.share import MarkKind


@dataclass(frozen=True, slots=True)
class Phrase:
    """`kind` None: it fits any reaction. `shortcut`: 1 to 9, each of one phrase at most."""

    id: PhraseId
    kind: MarkKind | None
    text: str
    shortcut: int | None = None
