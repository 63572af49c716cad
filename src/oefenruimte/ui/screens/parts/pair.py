"""Two parts side by side, or under each other where there is no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Themed

UNLIMITED = 16_777_215  # what Qt calls no maximum


class Pair(Themed, QWidget):
    """`side_by_side_from` is the least width for it; `widest` holds each part at a width; `right_lower` sets
    the right part lower while it is beside the left; `gap` is between them beside each other, `row_gap` under
    each other. All px at 100 %."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        side_by_side_from: int,
        widest: tuple[int, int] = (UNLIMITED, UNLIMITED),
        right_lower: int = 0,
        gap: int = 16,
        row_gap: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._from, self._lower = side_by_side_from, right_lower
        self._gap, self._row_gap = gap, row_gap
        self._parts = ((left, widest[0], _Holder(left)), (right, widest[1], _Holder(right)))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for _, _, holder in self._parts:
            self._box.addWidget(holder, 1000)
        self._box.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retheme()

    def retheme(self) -> None:
        self._choose(self.width())
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose(event.size().width())

    def minimumSizeHint(self) -> QSize:
        # Not what they take beside each other now: a window must be able to become smaller.
        needed = max(holder.minimumSizeHint().width() for _, _, holder in self._parts)
        return QSize(needed, super().minimumSizeHint().height())

    def _choose(self, width: int) -> None:
        both = sum(holder.minimumSizeHint().width() for _, _, holder in self._parts) + self.px(self._gap)
        beside = width >= max(self.px(self._from), both)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
        self._box.setSpacing(self.px(self._gap if beside else self._row_gap))
        for part, widest, holder in self._parts:
            most = min(UNLIMITED, self.px(widest))
            part.setMaximumWidth(most)
            holder.setMaximumWidth(most if beside else UNLIMITED)
        self._parts[1][2].lower_by(self.px(self._lower) if beside else 0)


class _Holder(QWidget):
    """Keeps a part at the top left, as wide as it may be."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.addWidget(part, 1000)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        self._column.addStretch(1)

    def lower_by(self, pixels: int) -> None:
        self._column.setContentsMargins(0, pixels, 0, 0)
