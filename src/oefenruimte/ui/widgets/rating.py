"""Words instead of grades: the rubric to fill in, and bars with a word to read."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.ui.theme import StyleName
from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for
from oefenruimte.ui.widgets.label import Label
from oefenruimte.ui.widgets.segmented import Segmented

_BAR_WIDTH, _BAR_GAP, _WORD_GAP = 4, 2, 6


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
    """`filled` of `count` rising bars and a word: level (3 bars) or rubric (4 bars). Read out as the word."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(
        self,
        filled: int,
        word: str,
        count: int = 4,
        style: StyleName = "small",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._filled, self._word, self._count = filled, word, count
        self._style: StyleName = style
        self._spoken = accessible_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(filled, word)

    def set_value(self, filled: int, word: str) -> None:
        self._filled, self._word = filled, word
        self.setAccessibleName(self._spoken or word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.theme.font(self._style)).horizontalAdvance(self._word)
        return QSize(
            self._bars_width() + self.px(_WORD_GAP) + round(words + 1), self.theme.line_height(self._style)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        line = self.theme.line_height(self._style)
        tallest = self.px(13)
        bottom = (self.height() + line) / 2 - (line - tallest) / 2
        for number in range(self._count):
            high = tallest * (number + 1) / self._count + (self.px(2) if number == 0 else 0)
            high = min(high, tallest)
            x = number * self.px(_BAR_WIDTH + _BAR_GAP)
            bar = QRectF(x, round(bottom - high), self.px(_BAR_WIDTH), round(high))
            if number < self._filled:
                draw_box(painter, bar, 1, self.ink("textMuted"))
            else:
                draw_box(painter, bar, 1, None, self.ink("borderStrong"))
        painter.setPen(self.ink("textMuted"))
        painter.setFont(self.theme.font(self._style))
        left = self._bars_width() + self.px(_WORD_GAP)
        place = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._word)

    def _bars_width(self) -> int:
        return self._count * self.px(_BAR_WIDTH + _BAR_GAP) - self.px(_BAR_GAP)
