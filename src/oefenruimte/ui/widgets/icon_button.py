"""Buttons without words, and words that act as a link."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for
from oefenruimte.ui.widgets.pressing import EnterClicks

Frame = Literal["plain", "outline"]


class IconButton(Themed, EnterClicks, QPushButton):
    """`round` is the filled play button; else a square, `plain` or with an `outline`. Checkable on request:
    checked is shown by a tinted fill and an edge, and told to the screen reader."""

    def __init__(
        self,
        icon: str,
        accessible_name: str,
        round: bool = False,
        frame: Frame = "plain",
        size: int = 40,
        icon_size: int = 20,
        checkable: bool = False,
        color: ColorName = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._round, self._frame = icon, round, frame
        self._size, self._icon_size = size, icon_size
        self._color: ColorName = color
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name)
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def focus_radius(self) -> int:
        return self._size // 2 if self._round else 8

    def set_icon(self, icon: str, accessible_name: str) -> None:
        """For a button that changes meaning: play and pause."""
        self._icon = icon
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(self._size), self.px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        fill, border, ink = self._colors()
        radius = self.width() / 2 if self._round else self.px(8)
        draw_box(
            painter,
            QRectF(self.rect()),
            radius,
            self.ink(fill) if fill else None,
            self.ink(border) if border else None,
        )
        center = QRectF(self.rect()).center()
        draw_icon(painter, self.theme, self._icon, self.ink(ink), center, self._icon_size)

    def _colors(self) -> tuple[ColorName | None, ColorName | None, ColorName]:
        down, over = self.isDown(), self.underMouse()
        if not self.isEnabled():
            return ("disabledBg" if self._round or self._frame == "outline" else None), None, "disabledText"
        if self._round:
            return ("primaryPressed" if down else "primaryHover" if over else "primary"), None, "onPrimary"
        if self.isChecked():
            return "primarySoft", "primary", self._color
        if self._frame == "outline":
            return (
                "sunk" if down else "primarySoft" if over else "surface",
                "primary" if over else "borderStrong",
                self._color,
            )
        return ("sunk" if down else "primarySoft" if over else None), None, self._color


class LinkButton(Themed, EnterClicks, QPushButton):
    """Words with a line under them, such as the time of a reaction that jumps to its moment."""

    def __init__(self, text: str, accessible_name: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(accessible_name or text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return 4

    def retheme(self) -> None:
        self.setFont(self.theme.font("noteStrong", tabular=True))
        super().retheme()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(max(self.px(24), round(wide + 0.5)), self.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        ink = self.ink("primaryHover" if self.underMouse() else "primary")
        if not self.isEnabled():
            ink = self.ink("disabledText")
        painter.setFont(self.font())
        painter.setPen(QPen(ink, 1))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.isEnabled():
            under = self.height() - self.px(2) - 0.5
            painter.drawLine(QPointF(0, under), QPointF(self.width(), under))
