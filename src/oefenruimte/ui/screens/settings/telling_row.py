"""A setting that tells what there is now: known a moment after the page is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Button, FlowLayout, Label, ProgressBar, Themed

_BAR, _HIGH, _GAP, _BESIDE, _ROOM = 230, 9, 8, 12, 96


class TellingRow(Themed, QWidget):
    """Name, perhaps a bar, and a sentence at the left; buttons at the right, or under each other there when
    they do not fit."""

    def __init__(self, title: str, text: str, *buttons: Button, bar: bool = False) -> None:
        super().__init__()
        self.told = Label(text, "small", "textMuted")
        self.bar = ProgressBar(title, _HIGH) if bar else None
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "bodyStrong"))
        if self.bar is not None:
            words.addSpacing(4)
            words.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignLeft)
            words.addSpacing(4)
        words.addWidget(self.told)
        if not text:
            self.told.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, gap=_GAP, row_gap=_GAP)
        for button in buttons:
            self._flow.addWidget(button)
            button.setAccessibleDescription(f"{title}. {text}".strip())
        self._parts = buttons
        self._title = title
        self._row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retheme()

    def tell(self, text: str, part: float | None = None) -> None:
        """What there is; `part` of the bar, 0 to 1."""
        self.told.setText(text)
        self.told.show()
        for button in self._parts:
            button.setAccessibleDescription(f"{self._title}. {text}")
        if self.bar is not None and part is not None:
            self.bar.set_progress(part, text)

    def retheme(self) -> None:
        self._row.setSpacing(self.px(_BESIDE))
        if self.bar is not None:
            self.bar.setMaximumWidth(self.px(_BAR))
            self.bar.setMinimumWidth(self.px(_ROOM))
        for button in self._parts:
            button.retheme()  # before its width is asked: whose turn comes first is not known
        wide = sum(button.sizeHint().width() for button in self._parts) + _GAP * (len(self._parts) - 1)
        self._buttons.setFixedWidth(wide)
        super().retheme()
