"""A choice of a few, side by side: exclusive, with arrow keys; may also be without a choice."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets.base import Themed, draw_icon, painter_for, rounded_path
from oefenruimte.ui.widgets.choosing import ChoicePart, check_only, one_stop

Height = Literal["small", "normal", "large"]
_HEIGHTS = {"small": 28, "normal": 34, "large": 40}
_RADIUS, _CHECK, _CHECK_GAP = 8, 14, 5


class Segmented(Themed, QFrame):
    """`options` are (value, words). `value` is None while nothing is chosen. `chosen(value)` comes from the
    user only. `stretch` shares the width equally. With `check_mark` the chosen one carries a check.
    `spoken` are accessible names when the words are too short; `clearable`: pressing the chosen one again
    takes the choice away (chosen(None)). `minimum_segment` is the least width of a part."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        accessible_name: str,
        value: object = None,
        height: Height = "normal",
        check_mark: bool = True,
        stretch: bool = False,
        spoken: Sequence[str] = (),
        clearable: bool = False,
        minimum_segment: int = 24,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._values = [option for option, _ in options]
        self._clearable = clearable
        self.setAccessibleName(accessible_name)
        horizontal = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (_, words) in enumerate(options):
            ends = (number == 0, number == len(options) - 1)
            segment = _Segment(words, self, height, check_mark, ends, minimum_segment)
            if spoken:
                segment.setAccessibleName(spoken[number])
            self._group.addButton(segment, number)
            row.addWidget(segment, 1 if stretch else 0)
        self._before = -1
        self._group.idPressed.connect(self._remember)
        self._group.idClicked.connect(self._clicked)
        self.set_value(value)

    @property
    def focus_radius(self) -> int:
        return _RADIUS

    @property
    def value(self) -> object:
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: object) -> None:
        """None (or a value that is not there) takes the choice away."""
        check_only(self._group, self._values.index(value) if value in self._values else None)

    def _remember(self, number: int) -> None:
        del number
        self._before = self._group.checkedId()

    def _clicked(self, number: int) -> None:
        again, self._before = self._before == number, -1
        if again and self._clearable:
            self.set_value(None)
        one_stop(self._group.buttons())
        self.chosen.emit(self.value)

    def segments(self) -> list[QRadioButton]:
        """The buttons, for tests and for binding keys."""
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]


class _Segment(ChoicePart):
    def __init__(
        self,
        words: str,
        owner: Segmented,
        height: Height,
        check_mark: bool,
        ends: tuple[bool, bool],
        narrowest: int,
    ) -> None:
        super().__init__(words, owner)
        self._owner, self._height, self._check_mark = owner, height, check_mark
        self._first, self._last = ends
        self._narrowest = narrowest
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.retheme)
        self.retheme()

    @property
    def focus_target(self) -> QWidget:
        """The ring goes round the whole choice; while nothing is chosen, round the part that has focus."""
        return self._owner if self.isChecked() else self

    def retheme(self) -> None:
        self.setFont(self.theme.font_of(13, 600 if self.isChecked() else 500, tabular=True))
        super().retheme()

    def sizeHint(self) -> QSize:
        # In semibold even when not chosen: then only the check mark takes room when the choice moves.
        wide = QFontMetricsF(self.theme.font_of(13, 600, tabular=True)).horizontalAdvance(self.text())
        check = self.px(_CHECK + _CHECK_GAP) if self._check_mark and self.isChecked() else 0
        width = max(self.px(self._narrowest), round(wide + check + self.px(20) + 1))
        return QSize(width, self.px(_HEIGHTS[self._height]))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        # Every part draws the outline of the whole, clipped to itself; neighbours share one line.
        whole = rect.adjusted(0.5 if self._first else -20, 0.5, -0.5 if self._last else 20, -0.5)
        shape = rounded_path(whole, _RADIUS - 0.5)
        fill, ink, edge = self._colors()
        painter.fillPath(shape, self.ink(fill))
        painter.strokePath(shape, QPen(self.ink(edge), 1))
        if not self._last:
            painter.setPen(QPen(self.ink(edge), 1))
            painter.drawLine(QPointF(rect.right() - 0.5, 0), QPointF(rect.right() - 0.5, rect.height()))
        self._draw_words(painter, rect, self.ink(ink))

    def _colors(self) -> tuple[ColorName, ColorName, ColorName]:
        if not self.isEnabled():
            return "disabledBg", "disabledText", "disabledText"
        if self.isChecked():
            return "primary", "onPrimary", "borderStrong"
        return (
            ("sunk" if self.isDown() else "primarySoft" if self.underMouse() else "surface"),
            "text",
            "borderStrong",
        )

    def _draw_words(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        wide = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        check = self.isChecked() and self._check_mark
        space = self.px(_CHECK + _CHECK_GAP) if check else 0
        left = rect.left() + (rect.width() - wide - space) / 2
        if check:
            center = QPointF(left + self.px(_CHECK) / 2, rect.center().y())
            draw_icon(painter, self.theme, "check", ink, center, _CHECK)
        painter.setPen(ink)
        painter.setFont(self.font())
        place = QRectF(left + space, 0, wide + 2, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
