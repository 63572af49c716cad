"""Sidebar and rail: the same items, wide or narrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from oefenruimte.ui.widgets import EnterClicks, Themed, draw_box, draw_icon, painter_for

Mode = Literal["wide", "rail"]
_RADIUS = {"wide": 8, "rail": 10}


@dataclass(frozen=True, slots=True)
class NavItem:
    """`key` is what `navigated` sends."""

    key: str
    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who is at work, and as what. `roles` are (value, words) when there is more than one to choose from."""

    name: str
    role: str
    role_text: str
    roles: tuple[tuple[str, str], ...] = ()
    image: bytes | None = None


class NavButton(Themed, EnterClicks, QAbstractButton):
    """One place to go: 40 high with the icon before the words, or in the rail with the icon above them."""

    accessible_role = QAccessible.Role.PageTab

    def __init__(self, item: NavItem, mode: Mode = "wide", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._mode: Mode = mode
        self._count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(item.text)

    @property
    def focus_radius(self) -> int:
        return _RADIUS[self._mode]

    @property
    def count(self) -> int:
        return self._count

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self.updateGeometry()
        self.update()

    def set_count(self, count: int, spoken: str) -> None:
        """A gold number; `spoken` says what it counts ("2 nieuw")."""
        self._count = count
        self.setAccessibleName(f"{self.item.text}, {spoken}" if count else self.item.text)
        self.update()

    def nextCheckState(self) -> None:
        # The shell decides what is current: a press only asks to go there.
        return

    def sizeHint(self) -> QSize:
        if self._mode == "rail":
            words = QFontMetricsF(self.theme.font_of(13, 600)).horizontalAdvance(self.item.text)
            return QSize(round(words) + 1, self.px(62))
        words = QFontMetricsF(self.theme.font_of(15, 600)).horizontalAdvance(self.item.text)
        return QSize(self.px(44) + round(words) + self.px(36), self.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect, here = painter_for(self), QRectF(self.rect()), self.isChecked()
        ink = self.ink("primary" if here else "text")
        if here:
            edge = self.ink("primary") if self.theme.high_contrast else None
            draw_box(painter, rect, _RADIUS[self._mode], self.ink("surface"), edge)
            inset = self.px(8 if self._mode == "wide" else 12)
            bar = QRectF(0, inset, self.px(4), rect.height() - 2 * inset)
            draw_box(painter, bar, 2, self.ink("primary"))
        elif self.underMouse():
            draw_box(painter, rect, _RADIUS[self._mode], self.ink("primarySoft"))
        painter.setPen(ink)
        if self._mode == "wide":
            self._paint_wide(painter, rect, here)
        else:
            self._paint_rail(painter, rect)

    def _paint_wide(self, painter: QPainter, rect: QRectF, here: bool) -> None:
        ink = painter.pen().color()
        middle = rect.center().y()
        draw_icon(painter, self.theme, self.item.icon, ink, QPointF(self.px(22), middle), 20)
        painter.setFont(self.theme.font_of(15, 600 if here else 500))
        words = rect.adjusted(self.px(44), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.item.text)
        self._paint_count(painter, QPointF(rect.right() - self.px(22), middle))

    def _paint_rail(self, painter: QPainter, rect: QRectF) -> None:
        ink = painter.pen().color()
        center = QPointF(rect.center().x(), self.px(21))
        draw_icon(painter, self.theme, self.item.icon, ink, center, 22)
        painter.setFont(self.theme.font_of(13, 600 if self.isChecked() else 500))
        words = QRectF(0, self.px(35), rect.width(), self.px(18))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.item.text)
        self._paint_count(painter, QPointF(center.x() + self.px(18), self.px(14)))

    def _paint_count(self, painter: QPainter, center: QPointF) -> None:
        if self._count <= 0:
            return
        words = "99+" if self._count > 99 else str(self._count)
        painter.setFont(self.theme.font_of(13, 600, tabular=True))
        high = self.px(20)
        wide = max(high, round(QFontMetricsF(painter.font()).horizontalAdvance(words)) + self.px(10))
        pill = QRectF(0, 0, wide, high)
        pill.moveCenter(center)
        draw_box(painter, pill, high / 2, self.ink("sharedFill"))
        painter.setPen(self.ink("onSharedFill"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


def nav_keys(items: Sequence[NavItem]) -> list[str]:
    """The shortcut of each item: Alt+1 up to Alt+9."""
    return [f"Alt+{number}" for number, _ in enumerate(items[:9], start=1)]
