"""Which two takes are put side by side. Pure."""

from collections.abc import Sequence

from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.take import Take


class Chosen:
    """At most two, in the order of their numbers. Until the learner chooses: what is shown and the best, or
    else the one before."""

    def __init__(self) -> None:
        self._by_hand: list[TakeId] | None = None

    def toggle(self, take_id: TakeId, takes: Sequence[Take], current: TakeId) -> None:
        """A third one takes the place of the one that was chosen longest ago."""
        chosen = list(self.of(takes, current)) if self._by_hand is None else self._by_hand
        rest = [one for one in chosen if one != take_id]
        self._by_hand = rest if take_id in chosen else [*rest, take_id][-2:]

    def of(self, takes: Sequence[Take], current: TakeId) -> tuple[TakeId, ...]:
        """Those that are still there."""
        if self._by_hand is not None:
            return tuple(take.id for take in takes if take.id in self._by_hand)
        here = next((number for number, take in enumerate(takes) if take.id == current), None)
        if here is None or len(takes) < 2:
            return ()
        best = next((take.id for take in takes if take.starred and take.id != current), None)
        other = best or takes[here - 1 if here else 1].id
        return tuple(take.id for take in takes if take.id in (current, other))
