"""A row with one group at the left and one at the right; under each other where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from oefenruimte.ui.widgets import Themed


class TwoGroups(Themed, QWidget):
    """The first part of `left` takes the room that is over."""

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        gap: int,
        narrowest: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gap, self._narrowest = gap, narrowest
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        for part in left:
            self._left.addWidget(part)
        self._left.addStretch(1)
        self._right.addStretch(1)
        for part in right:
            self._right.addWidget(part)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addLayout(self._left, 1)
        self._box.addLayout(self._right)
        self.retheme()

    def retheme(self) -> None:
        for box in (self._box, self._left, self._right):
            box.setSpacing(self.px(self._gap))
        self._choose()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose()
        return super().event(event)

    def _choose(self) -> None:
        wanted = self._left.sizeHint().width() + self._right.sizeHint().width() + self.px(self._gap)
        for group in (self._left, self._right):
            group.invalidate()  # a part that was hidden just now does not count any more
        # As narrow as the wider of the two: it can always become that.
        self.setMinimumWidth(max(self._left.minimumSize().width(), self._right.minimumSize().width()))
        beside = self.width() >= max(wanted, self.px(self._narrowest))
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(right if beside else down)
