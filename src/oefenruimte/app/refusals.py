"""Taking in what lies in the space, and remembering what was not accepted: a large object is not fetched
again at every sync."""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from oefenruimte.domain.ids import ObjectId
from oefenruimte.domain.problem import OUT_OF_REACH, Code, Failure
from oefenruimte.sharing.layout import object_id_of
from oefenruimte.sharing.transport import Entry

_log = logging.getLogger(__name__)
_STOPS_ALL = (*OUT_OF_REACH, Code.DISK_FULL, Code.FOLDER_READ_ONLY)
_LONGEST_PAUSE = 64  # rounds; about an hour


@dataclass(frozen=True, slots=True)
class _Refusal:
    look: tuple[int, str]  # size and mark
    code: str
    pause: int
    next_round: int


class Refusals:
    """Kept in memory only. An object is tried again at once when its size or mark changes (its author put it
    again) or somebody joins, and otherwise after ever longer pauses: another program may still be bringing
    the rest of it.
    """

    def __init__(self) -> None:
        self._round = 0
        self._known = 0
        self._refused: dict[str, _Refusal] = {}

    def take_in(
        self,
        known: int,
        entries: Sequence[Entry],
        new: Sequence[tuple[Entry, ObjectId]],
        take: Callable[[Entry, ObjectId], bool],
        progress: Callable[[float], None] = lambda _: None,
    ) -> tuple[int, list[tuple[str, str]]]:
        """One round: `take` each of `new`; how many it counted, and (key, code) of what was refused.

        `known`: how many people are, for an object may be of somebody who joined since. `entries` is all that
        lies there: what has no name of ours is refused too. OUT_OF_REACH, DISK_FULL, FOLDER_READ_ONLY end the
        round; any other failure is of that one object.
        """
        self.begin(known, entries)
        refused = [
            (entry.key, str(Code.OBJECT_FOREIGN)) for entry in entries if object_id_of(entry.key) is None
        ]
        count = 0
        for index, (entry, object_id) in enumerate(new):
            code = self.code(entry)
            if code is None:
                try:
                    count += take(entry, object_id)
                    self.accepted(entry)
                except Failure as failure:
                    code = failure.problem.code
                    if code in _STOPS_ALL:
                        raise
                    if code is Code.FILE_MISSING:  # withdrawn between the look and the fetch: no news
                        continue
                    _log.warning("skipped an object: %s", code)
                    self.refused(entry, code)
            if code is not None:
                refused.append((entry.key, str(code)))
            progress((index + 1) / len(new))
        return count, refused

    def begin(self, known: int, entries: Iterable[Entry]) -> None:
        """A new round, with so many people known and these objects there."""
        self._round += 1
        there = {entry.key for entry in entries}
        kept = {key: refusal for key, refusal in self._refused.items() if key in there}
        self._refused = kept if known == self._known else {}
        self._known = known

    def code(self, entry: Entry) -> str | None:
        """Why this object is left alone in this round; None: try it."""
        refusal = self._refused.get(entry.key)
        if refusal is None or refusal.look != (entry.size, entry.mark) or self._round >= refusal.next_round:
            return None
        return refusal.code

    def refused(self, entry: Entry, code: str) -> None:
        """It was tried in this round, and not accepted."""
        before = self._refused.get(entry.key)
        look = (entry.size, entry.mark)
        again = before is not None and before.look == look
        pause = min(_LONGEST_PAUSE, 2 * before.pause) if before is not None and again else 1
        self._refused[entry.key] = _Refusal(look, code, pause, self._round + pause)

    def accepted(self, entry: Entry) -> None:
        self._refused.pop(entry.key, None)
