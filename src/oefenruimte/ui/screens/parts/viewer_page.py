"""A page with a player at the left and cards at the right, which fits itself to the window."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from oefenruimte.ui.screens.parts.conversation_view import ConversationView
from oefenruimte.ui.widgets import Ruimte, Scroll, SpaceKind, Themed

_RING, _BAR = 6, 14
_NARROWEST, _LOWEST, _WIDEST, _UNLIMITED = 280, 24, 1280, 16_777_215


class SideColumn(Themed, QWidget):
    """Cards in `content`; what must stay in sight in `pinned`, under them. Beside the player it scrolls by
    itself; under the player it is as long as it is."""

    def __init__(self, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacing, self._whole = spacing, False
        inside = QWidget()
        self.content = QVBoxLayout(inside)
        self._inside = inside
        self.scroller = Scroll(inside, self)
        self.pinned = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.scroller, 1)
        self._column.addLayout(self.pinned)
        inside.installEventFilter(self)
        self.retheme()

    def set_whole(self, whole: bool) -> None:
        self._whole = whole
        self._measure()

    def hasHeightForWidth(self) -> bool:
        return self._whole and super().hasHeightForWidth()

    def sizeHint(self) -> QSize:
        """Beside the player it scrolls: else the page would become as long as all that is in here."""
        wanted = super().sizeHint()
        return wanted if self._whole else QSize(wanted.width(), self.minimumSizeHint().height())

    def retheme(self) -> None:
        self.content.setSpacing(self.px(self._spacing))
        self.content.setContentsMargins(_RING, _RING, _RING, _RING)
        self.pinned.setContentsMargins(_RING, _RING, _RING, _RING)
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return False

    def _measure(self) -> None:
        least = _least_height(self.content, self.width()) if self._whole else _LOWEST
        if self.scroller.minimumHeight() != least:
            self.scroller.setMinimumHeight(least)


class ViewerPage(Ruimte):
    """Rows that stay in `top`; the player and what belongs under it in `left`; cards in `right`.

    `margins` (left, top, right, bottom): from the frame to the content, px at 100 %. Narrower than
    `beside_from` the right column goes under the left one. The stage shrinks before the page scrolls.
    """

    def __init__(
        self,
        view: ConversationView,
        *,
        kind: SpaceKind,
        margins: tuple[int, int, int, int],
        right_width: int,
        gap: int,
        beside_from: int,
        chip_top: int,
        top_gap: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        left, top, right, bottom = margins
        padding = (left - _RING, top, right - _BAR, bottom - _RING)
        super().__init__(kind, padding, chip_top=chip_top, chip_right=right, parent=parent)
        self.view = view
        self._right_width, self._gap, self._from = right_width, gap, beside_from
        self.top = QVBoxLayout()
        self.body.addLayout(self.top)
        self.body.setSpacing(top_gap)
        inside = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._left = QWidget()
        self.left = QVBoxLayout(self._left)
        self.left.setContentsMargins(_RING, _RING, _RING, _RING)
        self.left.setSpacing(0)
        self.left.addWidget(view)
        self.right = SideColumn()
        self._box.addWidget(self._left, 1)
        self._box.addWidget(self.right)
        self.scroller = Scroll(inside)
        self.scroller.setMinimumWidth(
            _NARROWEST
        )  # or two columns would keep the window from becoming smaller
        self.scroller.verticalScrollBar().rangeChanged.connect(self._fit)
        self.body.addWidget(self.scroller, 1)
        self._left.installEventFilter(self)
        self._ready = True
        self._fit()

    @property
    def beside(self) -> bool:
        """Whether the right column stands beside the player."""
        return self._box.direction() == QBoxLayout.Direction.LeftToRight

    def retheme(self) -> None:
        super().retheme()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._left:
            self._fit()
        return False

    def _fit(self) -> None:
        if not getattr(self, "_ready", False):  # the frame measures itself while it is being made
            return
        bar, padding = self.px(_BAR), self.body.contentsMargins()
        # As wide as without a scroll bar, whether there is one or not: else it would come and go for ever.
        room = self.width() - padding.left() - padding.right() - (bar - _RING)
        around = max(0, (room - self.px(_WIDEST) - 2 * _RING) // 2)
        width = room - 2 * around
        scrolls = self.scroller.verticalScrollBar().maximum() > 0
        self._box.setContentsMargins(around, 0, around + (0 if scrolls else bar - _RING), 0)
        self.top.setContentsMargins(_RING + around, 0, bar + around, 0)
        self._place_columns(width)
        column = self.px(self._right_width) + self.px(self._gap)
        wide = width - 2 * _RING - (column if self.beside else 0)
        rest = _least_height(self.left, wide) - self.view.minimumSizeHint().height()
        self.view.fit_stage(wide, self.scroller.viewport().height() - rest)

    def _place_columns(self, width: int) -> None:
        beside = width - 2 * _RING >= self.px(self._from)
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(right if beside else down)
        # Both columns keep their own room for focus rings, so the gap between them is that much smaller.
        self._box.setSpacing(self.px(self._gap) - 2 * _RING)
        column = self.right
        column.setMinimumWidth(self.px(self._right_width) + 2 * _RING if beside else 0)
        column.setMaximumWidth(self.px(self._right_width) + 2 * _RING if beside else _UNLIMITED)
        column.set_whole(not beside)


def _least_height(layout: QLayout, width: int) -> int:
    wrapped = layout.totalMinimumHeightForWidth(width)
    return wrapped if wrapped >= 0 else layout.totalMinimumSize().height()
