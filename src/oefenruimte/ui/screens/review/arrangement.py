"""Where the parts of the page stand: two columns with all in sight, or one that scrolls."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.player.review_timeline import ReviewTimeline
from oefenruimte.ui.screens.review.decision import Decision
from oefenruimte.ui.screens.review.notes import NotesCard
from oefenruimte.ui.screens.review.player_row import PlayerRow
from oefenruimte.ui.screens.review.self_check import SelfCheckCard
from oefenruimte.ui.screens.review.strip import RING, TakeStrip
from oefenruimte.ui.widgets import Scroll, Themed

_RIGHT, _GAP, _LEAST_WIDTH, _LEAST_HEIGHT, _SIDE_BY_SIDE = 340, 12, 1100, 560, 700
# The frame of the shell with room for focus rings: 18 px to what is not focusable.
PADDING = (18 - RING, 14, 18 - RING, 16 - RING)


@dataclass(frozen=True, slots=True)
class Parts:
    player: PlayerRow
    timeline: ReviewTimeline
    strip: TakeStrip
    self_check: SelfCheckCard
    notes: NotesCard
    decision: Decision


class Arrangement(Themed, QWidget):
    """Owns the parts. It looks again at every change of size."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._wide: bool | None = None
        self._frame: QWidget | None = None
        self._pair: QBoxLayout | None = None
        self._right: QWidget | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        for part in (
            parts.player,
            parts.timeline,
            parts.strip,
            parts.self_check,
            parts.notes,
            parts.decision,
        ):
            part.setParent(self)  # until there is a size to arrange them for
        parts.strip.installEventFilter(self)

    @property
    def wide(self) -> bool:
        """Whether all is in sight without scrolling."""
        return bool(self._wide)

    def minimumSizeHint(self) -> QSize:
        # Not what the parts take now: they shrink, or the page scrolls.
        return QSize(320, 240)

    def retheme(self) -> None:
        self._arrange()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._parts.strip:
            self._size_player()
        return False

    def _arrange(self) -> None:
        wide = self.width() >= self.px(_LEAST_WIDTH) and self.height() >= self.px(_LEAST_HEIGHT)
        if wide != self._wide:
            self._wide = wide
            self._rebuild()
        if self._pair is not None:
            right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._pair.setDirection(right if self.width() >= self.px(_SIDE_BY_SIDE) else down)
        if self._right is not None:
            self._right.setFixedWidth(self.px(_RIGHT) + RING)
        self._size_player()

    def _rebuild(self) -> None:
        focused = self.focusWidget()
        before, self._pair, self._right = self._frame, None, None
        self._parts.decision.set_in_a_row(not self._wide)
        self._frame = self._two_columns() if self._wide else self._one_column()
        self._outer.addWidget(self._frame)
        if before is not None:
            self._outer.removeWidget(before)
            before.deleteLater()
        if focused is not None:
            focused.setFocus()

    def _two_columns(self) -> QWidget:
        parts, frame = self._parts, QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP + 4 - RING)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(_inset(parts.player))
        left.addSpacing(_GAP)
        left.addLayout(_inset(parts.timeline))
        left.addSpacing(_GAP - 5)
        left.addWidget(parts.strip)
        left.addStretch(1)
        row.addLayout(left, 1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, RING, RING)
        right.setSpacing(_GAP + 2)
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP + 2)
        column.addWidget(parts.self_check)
        column.addWidget(parts.notes, 1)
        right.addWidget(Scroll(cards), 1)
        right.addWidget(parts.decision)
        row.addWidget(self._right)
        return frame

    def _one_column(self) -> QWidget:
        parts, frame, inside = self._parts, QWidget(), QWidget()
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(_GAP)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, RING)
        column.setSpacing(_GAP)
        column.addLayout(_inset(parts.player))
        column.addLayout(_inset(parts.timeline))
        column.addWidget(parts.strip)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setContentsMargins(RING, 0, RING, 0)
        self._pair.setSpacing(_GAP + 4)
        self._pair.addWidget(parts.self_check, 1)
        self._pair.addWidget(parts.notes, 1)
        column.addLayout(self._pair)
        column.addStretch(1)
        outer.addWidget(Scroll(inside), 1)
        outer.addLayout(_inset(parts.decision, RING))
        return frame

    def _size_player(self) -> None:
        parts, timeline = self._parts, self._parts.timeline.sizeHint().height()
        if self._wide:
            others = timeline + parts.strip.sizeHint().height() + 2 * _GAP - 5
            parts.player.take_height(self.height() - others)
            return
        seen = self.height() - parts.decision.sizeHint().height() - 2 * _GAP - RING
        parts.player.take_height(max(seen - timeline - _GAP, round(seen * 0.6)))


def _inset(widget: QWidget, below: int = 0) -> QHBoxLayout:
    """In line with what has room for a focus ring round it."""
    row = QHBoxLayout()
    row.setContentsMargins(RING, 0, RING, below)
    row.addWidget(widget)
    return row
