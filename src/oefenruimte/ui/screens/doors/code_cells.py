"""The recovery code, in groups that are easy to copy by hand."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.widgets import Themed, draw_box, painter_for

_WIDTH, _HEIGHT, _GAP, _RADIUS = 94, 42, 8, 6
_SIZE, _SPACING = 20, 1.5


class CodeCells(Themed, QWidget):
    """`code` is "7KQM-RT4V-…". The groups go on to the next line where the line is full."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = code.split("-")
        # Letter by letter: read as words nobody could write it down.
        spelled = ", ".join(" ".join(group) for group in self._groups)
        self.setAccessibleName(self.tr("Herstelcode: {0}").format(spelled))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def code(self) -> str:
        return "-".join(self._groups)

    def sizeHint(self) -> QSize:
        width = len(self._groups) * self.px(_WIDTH + _GAP) - self.px(_GAP)
        return QSize(width, self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(_WIDTH), self.px(_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._groups) // self._in_a_row(width))
        return rows * self.px(_HEIGHT + _GAP) - self.px(_GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, columns = painter_for(self), self._in_a_row(self.width())
        font = QFont(self.theme.font_of(_SIZE, 700, tabular=True))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPACING * self.theme.scale)
        painter.setFont(font)
        for number, group in enumerate(self._groups):
            row, column = divmod(number, columns)
            cell = QRectF(
                column * self.px(_WIDTH + _GAP),
                row * self.px(_HEIGHT + _GAP),
                self.px(_WIDTH),
                self.px(_HEIGHT),
            )
            draw_box(painter, cell, self.px(_RADIUS), self.ink("surfaceAlt"), self.ink("borderStrong"))
            painter.setPen(self.ink("text"))
            # The space after the last letter would push the group to the left.
            words = cell.translated(_SPACING * self.theme.scale / 2, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, group)

    def _in_a_row(self, width: int) -> int:
        return max(1, (width + self.px(_GAP)) // self.px(_WIDTH + _GAP))
