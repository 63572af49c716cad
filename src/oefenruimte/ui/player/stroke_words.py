"""A drawing in words, for who does not see it."""

from collections.abc import Iterable
from math import atan2, degrees

from PySide6.QtCore import QObject

from oefenruimte.domain.share import Stroke, StrokeKind

_WIDE, _HIGH = 16, 9  # the usual shape of a picture: a thousandth of its width is more than one of its height
_MIDDLE = (380, 620)  # thousandths that count as the middle


class StrokeWords(QObject):
    """Make one per widget."""

    def of(self, stroke: Stroke) -> str:
        """ "Pijl naar rechtsboven", "Cirkel in het midden"."""
        match stroke.kind:
            case StrokeKind.ARROW:
                return self.tr("Pijl {0}").format(self._direction(stroke))
            case StrokeKind.CIRCLE:
                return self.tr("Cirkel {0}").format(self._place(stroke))

    def all(self, strokes: Iterable[Stroke]) -> str:
        """ "Getekend: pijl naar rechts, cirkel linksboven"; "" for nothing."""
        words = [self.of(stroke) for stroke in strokes]
        if not words:
            return ""
        return self.tr("Getekend: {0}").format(", ".join(word[:1].lower() + word[1:] for word in words))

    def _direction(self, stroke: Stroke) -> str:
        across, down = (stroke.x2 - stroke.x1) * _WIDE, (stroke.y2 - stroke.y1) * _HIGH
        ways = (
            self.tr("naar rechts"),
            self.tr("naar rechtsboven"),
            self.tr("naar boven"),
            self.tr("naar linksboven"),
            self.tr("naar links"),
            self.tr("naar linksonder"),
            self.tr("naar beneden"),
            self.tr("naar rechtsonder"),
        )
        return ways[round(degrees(atan2(-down, across)) / 45) % 8]

    def _place(self, stroke: Stroke) -> str:
        low, high = _MIDDLE
        x, y = (stroke.x1 + stroke.x2) / 2, (stroke.y1 + stroke.y2) / 2
        column = 0 if x < low else 2 if x > high else 1
        row = 0 if y < low else 2 if y > high else 1
        return (
            (self.tr("linksboven"), self.tr("bovenaan"), self.tr("rechtsboven")),
            (self.tr("links"), self.tr("in het midden"), self.tr("rechts")),
            (self.tr("linksonder"), self.tr("onderaan"), self.tr("rechtsonder")),
        )[row][column]
