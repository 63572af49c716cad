"""Words instead of grades: the rubric to fill in, and bars with a word to read."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for
from oefenruimte.ui.widgets.label import Label
from oefenruimte.ui.widgets.segmented import Segmented

_BAR_WIDTH, _BAR_GAP, _BAR_HEIGHTS, _WORD_GAP = 4, 2, (6, 10, 14), 6
_BLOCK_HEIGHT, _BLOCK_GAP, _BLOCK_WORD_GAP = 8, 4, 8


class RatingScale(Themed, QWidget):
    """A behaviour with the choices 1-4. `value` None is not rated; pressing the chosen number again takes the
    rating away. `chosen(value)` is sent for every change by the user."""

    chosen = Signal(object)

    def __init__(self, label: str, value: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = (self.tr("nog niet"), self.tr("een beetje"), self.tr("goed"), self.tr("heel goed"))
        self.segmented = Segmented(
            [(number, str(number)) for number in range(1, 5)],
            label,
            value,
            "small",
            check_mark=False,
            spoken=[f"{number} {word}" for number, word in enumerate(words, start=1)],
            clearable=True,
            minimum_segment=32,
        )
        self.segmented.chosen.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(label, "note", parent=self), 1)
        row.addWidget(self.segmented)

    @property
    def value(self) -> int | None:
        value = self.segmented.value
        return value if isinstance(value, int) else None

    def set_value(self, value: int | None) -> None:
        self.segmented.set_value(value)


class RatingBars(Themed, QWidget):
    """`filled` of `count` blocks and a word: a rubric answer, or the strength of a wachtzin."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(
        self,
        filled: int,
        word: str,
        count: int = 4,
        color: ColorName = "primary",
        block: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._filled, self._word, self._count, self._block = filled, word, count, block
        self._color: ColorName = color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(filled, word)

    def set_value(self, filled: int, word: str, color: ColorName | None = None) -> None:
        self._filled, self._word = filled, word
        self._color = color or self._color
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.theme.font("small")).horizontalAdvance(self._word)
        gap = self.px(_BLOCK_WORD_GAP) if self._word else 0
        return QSize(self._blocks_width() + gap + round(words + 1), self.theme.line_height("small"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, high = painter_for(self), self.px(_BLOCK_HEIGHT)
        for number in range(self._count):
            x = number * self.px(self._block + _BLOCK_GAP)
            block = QRectF(x, round((self.height() - high) / 2), self.px(self._block), high)
            if number < self._filled:
                draw_box(painter, block, high / 2, self.ink(self._color))
            else:
                draw_box(painter, block, high / 2, self.ink("surface"), self.ink("borderStrong"))
        painter.setPen(self.ink("text"))
        painter.setFont(self.theme.font("small"))
        place = QRectF(self.rect()).adjusted(self._blocks_width() + self.px(_BLOCK_WORD_GAP), 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._word)

    def _blocks_width(self) -> int:
        return self._count * self.px(self._block + _BLOCK_GAP) - self.px(_BLOCK_GAP)


class LevelBars(Themed, QWidget):
    """Three rising bars and the word of a level: Begin, Verder, Uitdagend."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, filled: int, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled, self._word = filled, word
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.theme.font("small")).horizontalAdvance(self._word)
        return QSize(
            self._bars_width() + self.px(_WORD_GAP) + round(words + 1), self.theme.line_height("small")
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        bottom = self.height() / 2 + self.px(_BAR_HEIGHTS[-1]) / 2
        for number, height in enumerate(_BAR_HEIGHTS):
            high = self.px(height)
            bar = QRectF(
                number * self.px(_BAR_WIDTH + _BAR_GAP), round(bottom - high), self.px(_BAR_WIDTH), high
            )
            if number < self._filled:
                draw_box(painter, bar, 1, self.ink("textMuted"))
            else:
                draw_box(painter, bar, 1, None, self.ink("borderStrong"))
        painter.setPen(self.ink("textMuted"))
        painter.setFont(self.theme.font("small"))
        place = QRectF(self.rect()).adjusted(self._bars_width() + self.px(_WORD_GAP), 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._word)

    def _bars_width(self) -> int:
        return len(_BAR_HEIGHTS) * self.px(_BAR_WIDTH + _BAR_GAP) - self.px(_BAR_GAP)
