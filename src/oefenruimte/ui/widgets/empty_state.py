"""An empty or error page: an icon, a heading, one or two sentences, at most two buttons."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.widgets.base import Themed
from oefenruimte.ui.widgets.button import Button
from oefenruimte.ui.widgets.icon import Icon
from oefenruimte.ui.widgets.label import Label
from oefenruimte.ui.widgets.reading import read_as_laid_out

_TILE, _ICON, _WIDTH = 72, 32, 340


class EmptyState(Themed, QWidget):
    """`kind` "error" tints the icon block red. Put extra parts (a field) in `body`, above the buttons."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        buttons: Sequence[Button] = (),
        kind: Literal["empty", "error"] = "empty",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if len(buttons) > 2:
            raise ValueError("an empty state has at most two buttons")
        self.buttons = tuple(buttons)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        error = kind == "error"
        block = Icon(
            icon,
            "error" if error else "primary",
            _ICON,
            tile=_TILE,
            tile_color="errorSoft" if error else "primarySoft",
            parent=self,
        )
        self._column.addWidget(block, 0, Qt.AlignmentFlag.AlignHCenter)
        self.title = Label(title, "h2", align="center", parent=self)
        self._column.addWidget(self.title)
        self.text = Label(text, color="textMuted", align="center", parent=self)
        self.text.setVisible(bool(text))
        self._centre(self.text)
        self.body = QVBoxLayout()
        self._column.addLayout(self.body)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addStretch(1)
        for button in buttons:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._row.addStretch(1)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        self.retheme()

    def minimumSizeHint(self) -> QSize:
        # The buttons go under each other before they make a page wider than its window.
        return QSize(self._least_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = sum(button.sizeHint().width() for button in self.buttons) + 3 * self._row.spacing()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside <= self.width() else down)

    def _least_width(self) -> int:
        parts = [self.title, *self.buttons, *self._inside()]
        return max(part.minimumSizeHint().width() for part in parts)

    def _inside(self) -> list[QWidget]:
        items = (self.body.itemAt(place) for place in range(self.body.count()))
        return [part for item in items if item is not None and (part := item.widget()) is not None]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        read_as_laid_out(self)

    def _centre(self, label: Label) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(label, 20)
        row.addStretch(1)
        self._column.addLayout(row)

    def retheme(self) -> None:
        self.text.setMaximumWidth(self.px(_WIDTH))
        self._column.setSpacing(self.px(10))
        self._row.setSpacing(self.px(10))
        super().retheme()
