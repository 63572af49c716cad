"""Two ways to share out room: a row whose last part stands at the right, and pages in one place."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.widgets import Button, Themed

_GAP, _LINE_GAP = 12, 10


class ActionRow(Themed, QWidget):
    """Parts from the left, the last one at the right; more lines where they do not fit beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[QWidget, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_parts(self, left: Sequence[QWidget], right: QWidget) -> None:
        """Once. A click leaves the focus where it was, so that the keys of the page go on working."""
        self._parts = (*left, right)
        for part in self._parts:
            part.setParent(self)
            if isinstance(part, Button):
                part.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def one_line_width(self) -> int:
        """What it takes to stand on one line."""
        return sum(part.sizeHint().width() for part in self._parts) + _GAP * (len(self._parts) - 1)

    def sizeHint(self) -> QSize:
        return QSize(self.one_line_width, self.heightForWidth(self.one_line_width))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(part.sizeHint().width() for part in self._parts), self.px(40))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(self._height(line) for line in lines) + _LINE_GAP * (len(lines) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put the parts in their places, after one of them changed its words."""
        top = (self.height() - self.heightForWidth(self.width())) // 2
        for line in self._lines(self.width()):
            x, high = 0, self._height(line)
            for part in line:
                size = part.sizeHint()
                wide = min(size.width(), self.width())
                left = self.width() - wide if part is self._parts[-1] else x
                part.setGeometry(QRect(left, top + (high - size.height()) // 2, wide, size.height()))
                x += wide + _GAP
            top += high + _LINE_GAP

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = [[]]
        used = 0
        for part in self._parts:
            wide = part.sizeHint().width()
            if lines[-1] and used + _GAP + wide > width:
                lines.append([])
                used = 0
            used += wide + (_GAP if lines[-1] else 0)
            lines[-1].append(part)
        return lines

    @staticmethod
    def _height(line: Sequence[QWidget]) -> int:
        return max(part.sizeHint().height() for part in line)


class Deck(QWidget):
    """Shows one of its pages; as high as the highest, so that nothing moves when another one comes."""

    def __init__(self, pages: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        for page in self._pages:
            page.setParent(self)
            page.hide()

    @property
    def shown(self) -> QWidget | None:
        return next((page for page in self._pages if not page.isHidden()), None)

    def show_page(self, page: QWidget | None) -> None:
        """None shows nothing."""
        for other in self._pages:
            other.setVisible(other is page)

    def height_for(self, width: int) -> int:
        return max(
            page.heightForWidth(width) if page.hasHeightForWidth() else page.sizeHint().height()
            for page in self._pages
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for page in self._pages:
            page.setGeometry(self.rect())
