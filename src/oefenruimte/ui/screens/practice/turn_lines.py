"""The turns of this attempt in words: done, busy, still to come."""

from PySide6.QtCore import QObject

from oefenruimte.app import practice as p
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.practice.side import TurnLine


def turn_at(state: p.PracticeState) -> int:
    """The turn that comes, 1-based: at a choice that is the one after the answer."""
    return state.turn_number + isinstance(state.phase, p.Choosing)


class TurnWords(QObject):
    """Make one per screen."""

    def lines(self, state: p.PracticeState) -> tuple[TurnLine, ...]:
        """A line per turn, as far as is known: the road may still branch."""
        here = turn_at(state)
        lines: list[TurnLine] = []
        for number in range(1, max(here, state.turns_expected) + 1):
            name = self.tr("Beurt {0}").format(number)
            if number <= len(state.answers):
                time = clock_text(state.answers[number - 1].duration_ms)
                lines.append(TurnLine("circle-check", name, time))
            elif number == here:
                lines.append(TurnLine("circle-dot", name, self.now(state.phase), now=True))
            else:
                lines.append(TurnLine("circle", name, self.tr("Straks")))
        return tuple(lines)

    def now(self, phase: p.Phase) -> str:
        """What this turn waits for; "" when there is nothing to say."""
        match phase:
            case p.Watching(ended=True):
                return self.tr("Jouw beurt")
            case p.Watching():
                return self.tr("Luister nu")
            case p.Counting() | p.Starting():
                return self.tr("Bijna")
            case p.Recording():
                return self.tr("Opname loopt")
            case p.Saving():
                return self.tr("Bewaren")
            case p.Choosing():
                return self.tr("Kies eerst")
            case _:
                return ""
