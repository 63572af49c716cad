"""How far: a bar, and the turns of a take."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for, rounded_path

_NARROWEST = 10  # px, a block of the turn bar


class ProgressBar(Themed, QProgressBar):
    """A flat bar, 10 px high unless told. `set_progress(0.0-1.0)`; `describe` is what the reader hears."""

    def __init__(
        self,
        accessible_name: str,
        height: int = 10,
        color: ColorName = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar_height = height
        self._color: ColorName = color
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, part: float, describe: str = "") -> None:
        """Out of range is cut off."""
        self.setValue(round(1000 * min(1.0, max(0.0, part))))
        if describe:
            self.setAccessibleDescription(describe)

    def sizeHint(self) -> QSize:
        return QSize(self.px(190), self.px(self._bar_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(40), self.px(self._bar_height))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        radius = rect.height() / 2
        edge = self.ink("borderStrong") if self.theme.high_contrast else None
        draw_box(painter, rect, radius, self.ink("sunk"), edge)
        if self.value():
            painter.setClipPath(rounded_path(rect, radius))
            done = QRectF(
                rect.left(), rect.top(), rect.width() * self.value() / self.maximum(), rect.height()
            )
            draw_box(painter, done, min(radius, 3.0), self.ink(self._color))


class TurnBar(Themed, QProgressBar):
    """A block per turn: filled is done, half is busy, open is to do; with the words "Beurt 2 van 3"."""

    def __init__(
        self, total: int = 1, current: int = 1, words: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._show_words = words
        self._done, self._busy = False, True
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Beurten"))
        self.set_turns(total, current)
        self.retheme()

    def set_turns(self, total: int, current: int, all_done: bool = False, *, busy: bool = True) -> None:
        """`current` is the turn one is at, 1-based; earlier ones are done. `all_done` fills the last one too.

        Its block is half full while it is `busy`, and open before that.
        """
        self._done, self._busy = all_done, busy
        self.setRange(0, max(1, total))
        self.setValue(min(current, total))
        self.setAccessibleDescription(self.words)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        return self.tr("Beurt {0} van {1}").format(self.value(), self.maximum())

    def retheme(self) -> None:
        self.setFont(self.theme.font("bodyStrong", tabular=True))
        super().retheme()

    def sizeHint(self) -> QSize:
        words = 0
        if self._show_words:
            words = self.px(16) + round(QFontMetricsF(self.font()).horizontalAdvance(self.words) + 1)
        return QSize(self._blocks_width(self._usual_width()) + words, self.px(24))

    def minimumSizeHint(self) -> QSize:
        narrower = self.maximum() * (self._usual_width() - self.px(_NARROWEST))
        return QSize(self.sizeHint().width() - narrower, self.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        wide, high = self._block_width(), self.px(8)
        for number in range(self.maximum()):
            block = QRectF(number * (wide + self.px(6)), (self.height() - high) / 2, wide, high)
            self._paint_block(painter, block, number + 1)
        if self._show_words:
            painter.setPen(self.ink("text"))
            painter.setFont(self.font())
            left = self._blocks_width() + self.px(16)
            place = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.words)

    def _paint_block(self, painter: QPainter, block: QRectF, turn: int) -> None:
        radius = block.height() / 2
        if turn < self.value() or self._done:
            draw_box(painter, block, radius, self.ink("primary"))
        elif turn == self.value() and self._busy:
            draw_box(painter, block, radius, self.ink("surface"))
            painter.save()
            painter.setClipPath(rounded_path(block, radius))
            painter.fillRect(block.adjusted(0, 0, -block.width() / 2, 0), self.ink("primary"))
            painter.restore()
            draw_box(painter, block, radius, None, self.ink("primary"))
        else:
            draw_box(painter, block, radius, self.ink("surface"), self.ink("borderStrong"))

    def _usual_width(self) -> int:
        return self.px(64 if self.maximum() <= 4 else 28)

    def _block_width(self) -> int:
        """Of one block: narrower when the bar got less room than it likes."""
        missing = max(0, self.sizeHint().width() - self.width())
        return max(self.px(_NARROWEST), self._usual_width() - -(-missing // self.maximum()))

    def _blocks_width(self, block: int | None = None) -> int:
        return self.maximum() * ((block or self._block_width()) + self.px(6)) - self.px(6)
