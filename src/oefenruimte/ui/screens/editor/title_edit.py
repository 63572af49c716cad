"""The title of the exercise, which can be changed where it stands."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from oefenruimte.ui.widgets import Themed, draw_box, painter_for

_HEIGHT, _WIDEST, _MOST, _SIDE = 26, 460, 80, 6


class TitleEdit(Themed, QLineEdit):
    """Looks like a heading; with the mouse over it, like a field. Enter and Esc leave it (`left`)."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_MOST)
        self.setAccessibleName(self.tr("Naam van de oefening"))
        self.setPlaceholderText(self.tr("Naam van de oefening"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.textChanged.connect(self.updateGeometry)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return _SIDE

    def show_title(self, title: str) -> None:
        """Unless it is there already: the cursor stays where it is."""
        if title != self.text():
            self.setText(title)
            self.setCursorPosition(0)

    def retheme(self) -> None:
        self.setFont(self.theme.font("h2"))
        self.setTextMargins(-2, 0, -2, 0)  # Qt keeps 2 px beside the words
        super().retheme()

    def sizeHint(self) -> QSize:
        shown = self.text() or self.placeholderText()
        wide = QFontMetricsF(self.font()).horizontalAdvance(shown) + self.px(12)
        return QSize(round(min(wide, self.px(_WIDEST))), self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(160), self.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse() and not self.hasFocus():
            painter = painter_for(self)
            draw_box(
                painter, QRectF(self.rect()), self.px(_SIDE), self.ink("surface"), self.ink("borderStrong")
            )
            painter.end()
        super().paintEvent(event)
