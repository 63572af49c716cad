"""Objects in the space that were not accepted, so that a large one is not fetched again at every sync."""

from collections.abc import Iterable
from dataclasses import dataclass

from oefenruimte.domain.ids import MemberId
from oefenruimte.sharing.transport import Entry

_LONGEST_PAUSE = 64  # rounds; about an hour


@dataclass(frozen=True, slots=True)
class _Refusal:
    size: int
    code: str
    pause: int
    next_round: int


class Refusals:
    """Kept in memory only. An object is tried again at once when its size changes or somebody joins, and
    otherwise after ever longer pauses: another program may still be bringing the rest of it.
    """

    def __init__(self) -> None:
        self._round = 0
        self._members: frozenset[MemberId] = frozenset()
        self._refused: dict[str, _Refusal] = {}

    def begin(self, members: Iterable[MemberId], entries: Iterable[Entry]) -> None:
        """A new round, with these people known and these objects there."""
        self._round += 1
        known, there = frozenset(members), {entry.key for entry in entries}
        kept = {key: refusal for key, refusal in self._refused.items() if key in there}
        self._refused = kept if known == self._members else {}
        self._members = known

    def code(self, entry: Entry) -> str | None:
        """Why this object is left alone in this round; None: try it."""
        refusal = self._refused.get(entry.key)
        if refusal is None or refusal.size != entry.size or self._round >= refusal.next_round:
            return None
        return refusal.code

    def refused(self, entry: Entry, code: str) -> None:
        """It was tried in this round, and not accepted."""
        before = self._refused.get(entry.key)
        again = before is not None and before.size == entry.size
        pause = min(_LONGEST_PAUSE, 2 * before.pause) if before is not None and again else 1
        self._refused[entry.key] = _Refusal(entry.size, code, pause, self._round + pause)

    def accepted(self, entry: Entry) -> None:
        self._refused.pop(entry.key, None)
