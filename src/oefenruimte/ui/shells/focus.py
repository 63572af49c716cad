"""Shell C: one task. Top bar with the way back, a kamer or podium, the key bar."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.widgets import (
    Button,
    Chip,
    KeyBar,
    KeyHint,
    Label,
    Line,
    Ruimte,
    Shortcuts,
    SpaceKind,
    Themed,
    read_as_laid_out,
)

_SIDE, _PADDING, _READABLE = 10, (18, 14, 18, 16), 36


class FocusShell(Themed, QWidget):
    """`back_requested` comes from the button and from Esc. The middle of the top bar holds the steps or the
    turns; `ruimte` is the frame with the content; `padding` (left, top, right, bottom) is inside it."""

    back_requested = Signal()
    lock_requested = Signal()

    def __init__(
        self,
        back_text: str,
        title: str,
        kind: SpaceKind = "kamer",
        padding: tuple[int, int, int, int] = _PADDING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = QWidget(self)  # before what is under it: a screen reader reads in the order of making
        self._back = Button(back_text, "ghost", icon="arrow-left", key="Esc", parent=self._bar)
        self._back.clicked.connect(self.back_requested)
        self._title = Label(title, "h3", elide=True, parent=self._bar)
        self._line = Line(self._bar, vertical=True, color="roomBorder")
        self._middle: QWidget | None = None
        self._chip: Chip | None = None
        self._content: QWidget | None = None
        self.ruimte = Ruimte(kind, padding, parent=self)
        self.key_bar = KeyBar(parent=self)
        self._top = QHBoxLayout()
        self._top.addWidget(self._back)
        self._top.addWidget(self._line)
        self._top.addWidget(self._title)
        self._top.addStretch(1)
        self._middle_place = QHBoxLayout()
        self._top.addLayout(self._middle_place)
        self._top.addStretch(1)
        self._chip_place = QHBoxLayout()
        self._top.addLayout(self._chip_place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar.setLayout(self._top)
        column.addWidget(self._bar)
        frame = QHBoxLayout()
        frame.setContentsMargins(_SIDE, 0, _SIDE, 0)
        frame.addWidget(self.ruimte)
        column.addLayout(frame, 1)
        column.addWidget(self.key_bar)
        self._keys = Shortcuts(self)
        self._keys.bind("Esc", self.back_requested.emit)
        self._keys.bind("Ctrl+L", self.lock_requested.emit)
        self.set_chip(Chip("private"))
        self.retheme()

    @property
    def back(self) -> Button:
        return self._back

    @property
    def content(self) -> QWidget | None:
        return self._content

    def set_content(self, content: QWidget) -> None:
        """Into the frame; what was there before is deleted."""
        if self._content is not None and self._content is not content:
            self.ruimte.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self.ruimte.body.addWidget(content)
        content.show()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_back(self, text: str) -> None:
        self._back.setText(text)

    def set_middle(self, widget: QWidget | None) -> None:
        """Steps or turns."""
        if self._middle is not None:
            self._middle_place.removeWidget(self._middle)
            self._middle.deleteLater()
        self._middle = widget
        if widget is not None:
            self._middle_place.addWidget(widget)
            widget.show()
            read_as_laid_out(self._bar)
        self._fit_title()

    def set_chip(self, chip: Chip) -> None:
        """Whose page this is; frame and name follow."""
        if self._chip is not None:
            self._chip_place.removeWidget(self._chip)
            self._chip.hide()
            self._chip.deleteLater()
        self._chip = chip
        self._chip_place.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        chip.show()
        self.ruimte.set_kind("kamer" if chip.kind == "private" else "podium", chip.accessibleName())

    def set_hints(self, hints: Sequence[KeyHint]) -> None:
        self.key_bar.set_hints(hints)

    def retheme(self) -> None:
        self._bar.setFixedHeight(self.px(self.theme.tokens.sizes.topbar))
        self._top.setContentsMargins(self.px(8), self.px(8), 16, self.px(8))
        self._top.setSpacing(self.px(12))
        self._line.setFixedHeight(self.px(24))
        self._fit_title()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        """The title is cut off before the middle is: that says where one is."""
        middle = self._middle.sizeHint().width() if self._middle is not None else 0
        chip = self._chip.sizeHint().width() if self._chip is not None else 0
        least = self._title.minimumSizeHint().width()
        room = self.width() - self._back.sizeHint().width() - chip - self.px(90)
        wished = min(self.px(_READABLE), self._title.sizeHint().width())
        for shorter in (getattr(self._middle, "short_width", middle), self._least_middle()):
            if room - middle < wished:
                middle = min(middle, shorter)
        if self._middle is not None:
            self._middle.setMaximumWidth(middle)
        self._title.setMaximumWidth(max(least, room - middle))

    def _least_middle(self) -> int:
        return self._middle.minimumSizeHint().width() if self._middle is not None else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self.theme.color("window"))
