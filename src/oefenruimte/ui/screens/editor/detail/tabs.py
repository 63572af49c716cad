"""Tabs as on sheet 10: words with a line under the one that is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.ui.widgets import Themed, draw_icon, painter_for

_HEIGHT, _SIDE, _LINE, _MARK = 42, 12, 3, 16


class TabRow(Themed, QWidget):
    """`chosen(key)` comes from the user. Tab stops at the chosen one; arrows, Home and End go on."""

    accessible_role = QAccessible.Role.PageTabList
    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._keys = [key for key, _ in tabs]
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        for number, (_, words) in enumerate(tabs):
            tab = _Tab(words, self)
            tab.moved.connect(lambda to, number=number: self._go(number, to))
            self._group.addButton(tab, number)
            self._row.addWidget(tab)
        self._row.addStretch(1)
        self._group.idClicked.connect(lambda number: self._show(number, tell=True))
        self._show(0, tell=False)
        self.retheme()

    @property
    def value(self) -> str:
        return self._keys[self._group.checkedId()]

    def set_value(self, key: str) -> None:
        """Show this one as chosen; says nothing back."""
        self._show(self._keys.index(key), tell=False)

    def tab(self, key: str) -> QAbstractButton:
        return self._group.button(self._keys.index(key))

    def set_marks(self, marks: dict[str, str]) -> None:
        """A sign behind the tabs where something is wrong; the words say what ("1 fout")."""
        for key in self._keys:
            tab = self.tab(key)
            assert isinstance(tab, _Tab)
            tab.set_mark(marks.get(key, ""))

    def retheme(self) -> None:
        self._row.setContentsMargins(self.px(16), 0, self.px(16), 0)
        super().retheme()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter_for(self).fillRect(line, self.ink("borderStrong"))

    def _go(self, number: int, to: int) -> None:
        count = len(self._keys)
        target = {-2: 0, 2: count - 1}.get(to, (number + to) % count)
        self._show(target, tell=True)
        self._group.button(target).setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, number: int, *, tell: bool) -> None:
        self._group.button(number).setChecked(True)
        for other, tab in enumerate(self._group.buttons()):
            stop = other == number
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
        if tell:
            self.chosen.emit(self._keys[number])


class _Tab(Themed, QAbstractButton):
    accessible_role = QAccessible.Role.PageTab
    moved = Signal(int)  # -1, 1; -2 to the first, 2 to the last

    def __init__(self, words: str, owner: TabRow) -> None:
        super().__init__(owner)
        self._mark = ""
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def focus_radius(self) -> int:
        return 6

    def set_mark(self, words: str) -> None:
        if words != self._mark:
            self._mark = words
            self.setAccessibleDescription(words)
            self.setToolTip(words)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.theme.font_of(14, 600)).horizontalAdvance(self.text())
        mark = self.px(_MARK) + self.px(5) if self._mark else 0
        return QSize(round(words) + 2 * self.px(_SIDE) + mark, self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -2,
            Qt.Key.Key_End: 2,
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(way)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        on, over = self.isChecked(), self.underMouse()
        painter.setFont(self.theme.font_of(14, 600))
        painter.setPen(self.ink("primary" if on or over else "text"))
        place = rect.adjusted(self.px(_SIDE), 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._mark:
            center = QPointF(rect.right() - self.px(_SIDE) - self.px(_MARK) / 2, rect.center().y())
            draw_icon(painter, self.theme, "circle-alert", self.ink("error"), center, _MARK)
        if on:
            line = QRectF(0, rect.bottom() - self.px(_LINE), rect.width(), self.px(_LINE))
            painter.fillRect(line, self.ink("primary"))
