"""Keys in words, for a reader and on paper: "Control plus K", "Pijl links"."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QObject


class KeyWords(QObject):
    def say(self, key: str) -> str:
        """One key or combination, as on its cap."""
        names = {
            "←": self.tr("Pijl links"),
            "→": self.tr("Pijl rechts"),
            "↑": self.tr("Pijl omhoog"),
            "↓": self.tr("Pijl omlaag"),
            "Ctrl": self.tr("Control"),
            "Esc": self.tr("Escape"),
            "Spatie": self.tr("Spatiebalk"),
        }
        return " + ".join(names.get(part, part) for part in key.split("+"))

    def say_all(self, keys: Sequence[str]) -> str:
        """Keys that do the same."""
        both = self.tr("{0} of {1}")
        return reduce(lambda one, other: both.format(one, other), map(self.say, keys))
