"""A message in the page: what happened and what you can do."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets.announce import announce
from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for
from oefenruimte.ui.widgets.button import Button
from oefenruimte.ui.widgets.icon import Icon
from oefenruimte.ui.widgets.label import Label

Kind = Literal["error", "warning", "info", "success"]
_LOOKS: dict[Kind, tuple[str, ColorName, ColorName]] = {
    "error": ("octagon-x", "error", "errorSoft"),
    "warning": ("triangle-alert", "warning", "warningSoft"),
    "info": ("info", "info", "infoSoft"),
    "success": ("circle-check", "success", "successSoft"),
}


class Banner(Themed, QFrame):
    """Icon, a bold line, an explanation and at most one action. Read out when it appears; errors and
    warnings interrupt. `acted` is sent by the action."""

    accessible_role = QAccessible.Role.AlertMessage
    acted = Signal()

    def __init__(
        self, kind: Kind, title: str, text: str = "", action: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        icon, color, _ = _LOOKS[kind]
        self._row = QHBoxLayout(self)
        self._icon = Icon(icon, color, 20, parent=self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._title = Label(title, "bodyStrong", parent=self)
        self._text = Label(text, "note", parent=self)
        self._text.setVisible(bool(text))
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        self._row.addLayout(self._words, 1)
        self.button: Button | None = None
        if action is not None:
            self.button = Button(action, size="small", parent=self)
            self.button.clicked.connect(self.acted)
            self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.set_message(title, text)
        self.retheme()

    def add_button(self, text: str) -> Button:
        """A second way on, left of the action. The caller connects it."""
        button = Button(text, "ghost", size="small", parent=self)
        place = self._row.count() - (self.button is not None)
        self._row.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def set_message(self, title: str, text: str = "") -> None:
        """Change the words; read out when the banner is on screen."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        if self.isVisible():
            self._say()

    def retheme(self) -> None:
        self._row.setContentsMargins(self.px(15), self.px(11), self.px(15), self.px(11))
        self._icon.setContentsMargins(0, self.px(1), 0, 0)
        self._row.setSpacing(self.px(12))
        super().retheme()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        _, edge, fill = _LOOKS[self._kind]
        draw_box(painter_for(self), QRectF(self.rect()), 8, self.ink(fill), self.ink(edge))

    def _say(self) -> None:
        words = f"{self._title.text()}. {self._text.text()}".strip()
        announce(self, words, urgent=self._kind in ("error", "warning"))
