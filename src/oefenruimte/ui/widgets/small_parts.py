"""Small things that come back on many sheets: a dark tag on a picture, a number in a circle, a grey block."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for


class PictureTag(Themed, QWidget):
    """White words on near black, for on top of a picture: "Poging 4", "0:38"; `small` on a card: "Balie"."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(
        self, text: str, icon: str | None = None, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._icon = text, icon
        self._height, self._side, self._gap = (24, 8, 6) if small else (28, 11, 8)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.retheme()

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def retheme(self) -> None:
        self.setFont(self.theme.font_of(14, 600, tabular=True))
        self.resize(self.sizeHint())  # where no layout does
        super().retheme()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self._text)
        icon = self.px(16 + self._gap) if self._icon else 0
        return QSize(round(words + icon + self.px(2 * self._side)), self.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        edge = self.ink("captionText") if self.theme.high_contrast else None
        draw_box(painter, rect, 6, self.ink("captionBackground"), edge)
        x, ink = self.px(self._side), self.ink("captionText")
        if self._icon:
            center = QPointF(x + self.px(8), rect.center().y())
            draw_icon(painter, self.theme, self._icon, ink, center, 16)
            x += self.px(16 + self._gap)
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(rect.adjusted(x, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)


class NumberDot(Themed, QWidget):
    """A step number in a tinted circle."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, number: int, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._size = number, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(str(number))

    def sizeHint(self) -> QSize:
        return QSize(self.px(self._size), self.px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        edge = self.ink("primary") if self.theme.high_contrast else None
        draw_box(painter, rect, rect.width() / 2, self.ink("primarySoft"), edge)
        painter.setPen(self.ink("privateText"))
        painter.setFont(self.theme.font_of(14, 700, tabular=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._number))


class Skeleton(Themed, QWidget):
    """A grey block where something is still being loaded. Not read out: put a `Busy` or a name beside it."""

    def __init__(self, height: int = 18, width: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height, self._width = height, width
        grow = QSizePolicy.Policy.Expanding if width is None else QSizePolicy.Policy.Fixed
        self.setSizePolicy(grow, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.px(self._width or 120), self.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        edge = self.ink("border") if self.theme.high_contrast else None
        draw_box(painter_for(self), QRectF(self.rect()), 6, self.ink("sunk"), edge)
