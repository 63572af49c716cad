"""Which refused objects are worth telling: once each, and only those that stay refused."""

from collections.abc import Iterable

from oefenruimte.domain.problem import Code

_ROUNDS = 3  # a synced folder may bring an object before the card of its sender, or in pieces
_AT_ONCE = frozenset({str(Code.CONTACT_CHANGED), str(Code.OBJECT_FORKED), str(Code.ROSTER_FORKED)})

Refused = tuple[str, str]  # key, problem code: as in SyncReport


class RefusedNews:
    """Tell it what every sync skipped."""

    def __init__(self) -> None:
        self._rounds: dict[Refused, int] = {}

    def fresh(self, skipped: Iterable[Refused]) -> list[Refused]:
        """Those to tell about now."""
        self._rounds = {each: self._rounds.get(each, 0) + 1 for each in skipped}
        return [
            each for each, rounds in self._rounds.items() if rounds == (1 if each[1] in _AT_ONCE else _ROUNDS)
        ]
