"""What a coach looks for in the Postvak: a name, an exercise, what was answered."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from oefenruimte.app.folding import folded
from oefenruimte.domain.share import InboxItem, InboxState

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_ALL = -1  # as a limit, to SQLite: no limit


@dataclass(frozen=True, slots=True)
class Wanted:
    """`words`: each is the beginning of a word in the name or the title, accents and case aside.
    `answered`: only where the learner, or somebody else in a circle, said something back."""

    states: frozenset[InboxState] = field(default_factory=lambda: frozenset(InboxState))
    words: str = ""
    answered: bool = False

    @property
    def everything(self) -> bool:
        return self == Wanted()

    @property
    def only_states(self) -> bool:
        """Then the database can count and cut off by itself."""
        return not self.words.strip() and not self.answered


def find(unit: "Unit", wanted: Wanted, limit: int) -> tuple[list[InboxItem], int]:
    """The newest `limit` of what is wanted, and how many there are in all."""
    if wanted.only_states:
        counts = unit.inbox.counts()
        return unit.inbox.page(limit, 0, wanted.states), sum(counts.get(state, 0) for state in wanted.states)
    items: Iterable[InboxItem] = unit.inbox.page(_ALL, 0, wanted.states)
    if wanted.answered:
        answered = unit.replies.shares()
        items = (item for item in items if item.share_id in answered)
    sought = folded(wanted.words).split()
    found = [item for item in items if _fits(item, sought)]
    return found[:limit], len(found)


def _fits(item: InboxItem, sought: list[str]) -> bool:
    there = folded(f"{item.sender.name} {item.manifest.scenario_title}").split()
    return all(any(word.startswith(part) for word in there) for part in sought)
