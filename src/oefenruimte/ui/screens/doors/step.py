"""A numbered step of a form: a circle with the number, and a line down to the next."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Label, Themed, draw_box, painter_for

_CIRCLE, _GAP, _TITLE_TOP, _LINE = 30, 16, 3, 2
_NUMBER_SIZE = 15


class Step(Themed, QWidget):
    """Put the parts in `body`. The last step has no line."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self, number: int, title: str, text: str = "", last: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number, self._last = number, last
        self.setAccessibleName(f"{number}. {title}")
        self.body = QVBoxLayout(self)
        self.body.addWidget(Label(title, "h3", parent=self))
        if text:
            self.body.addWidget(Label(text, "small", "textMuted", parent=self))
        self.retheme()

    def retheme(self) -> None:
        below = 0 if self._last else 18
        self.body.setContentsMargins(self.px(_CIRCLE + _GAP), self.px(_TITLE_TOP), 0, self.px(below))
        self.body.setSpacing(self.px(8))
        super().retheme()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, side = painter_for(self), self.px(_CIRCLE)
        circle = QRectF(0, 0, side, side)
        edge = self.ink("primary") if self.theme.high_contrast else None
        draw_box(painter, circle, side / 2, self.ink("primarySoft"), edge)
        painter.setPen(self.ink("privateText"))
        painter.setFont(self.theme.font_of(_NUMBER_SIZE, 700))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        if not self._last:
            middle, top = circle.center().x() - _LINE / 2, circle.bottom() + self.px(5)
            painter.fillRect(QRectF(middle, top, _LINE, self.height() - top - self.px(1)), self.ink("border"))
