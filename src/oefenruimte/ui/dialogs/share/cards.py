"""Left what goes, right what stays."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.screens.parts.picture import Picture
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import Button, Card, CheckBox, Chip, IconLine, Label, Line

_PADDING = (18, 14)
_BAR = 5  # px: the light bar of the podium; the other card begins as much lower
_PICTURE = (156, 88)


class GoesCard(Card):
    """On the podium: what the other one will see."""

    look_wanted = Signal()

    def __init__(
        self, take_title: str, extent: str, image: QImage, *, sound_only: bool, parent: QWidget | None = None
    ) -> None:
        chip = Chip("shared", self.tr("Straks gedeeld"), size="small")
        super().__init__("podium", " ", chip=chip, padding=_PADDING, spacing=10, parent=parent)
        picture = Picture("mic" if sound_only else "video", _PICTURE, radius=8, grows=True)
        picture.set_image(image)
        self.look = Button(
            self.tr("Bekijk nog één keer"), "ghost", "small", "play-filled", padding=2, parent=self
        )
        self.look.clicked.connect(lambda: self.look_wanted.emit())
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(14)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(take_title, "bodyStrong", parent=self))
        words.addWidget(Label(extent, "note", "textMuted", tabular=True, parent=self))
        words.addSpacing(2)
        words.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self._lines = _Lines("check", "text", self)
        self.body.addWidget(self._lines)
        self.body.addStretch(1)

    def set_name(self, name: str) -> None:
        assert self.title is not None
        self.title.setText(self.tr("Dit ziet {0}").format(name))
        self.setAccessibleName(self.title.text())

    def set_lines(self, lines: Sequence[str]) -> None:
        self._lines.set_lines(lines)

    @property
    def lines(self) -> list[str]:
        return self._lines.lines


class StaysCard(Card):
    """In the kamer: what nobody else gets to know."""

    answers_toggled = Signal(bool)

    def __init__(self, *, has_answers: bool, parent: QWidget | None = None) -> None:
        chip = Chip("private", size="small")
        super().__init__(
            "kamer",
            self.tr("Dit blijft van jou"),
            chip=chip,
            padding=(_PADDING[0], _PADDING[1] + _BAR),
            spacing=10,
            parent=parent,
        )
        self._lines = _Lines("lock", "privateText", self)
        self.body.addWidget(self._lines)
        self.body.addStretch(1)
        self.share_answers = CheckBox(self.tr("Deel die antwoorden toch mee"), "note", parent=self)
        self.share_answers.toggled.connect(self.answers_toggled)
        line = Line(self, color="privateBorder")
        self.body.addWidget(line)
        self.body.addWidget(self.share_answers)
        for part in (line, self.share_answers):
            part.setVisible(has_answers)

    def set_lines(self, lines: Sequence[str]) -> None:
        self._lines.set_lines(lines)

    @property
    def lines(self) -> list[str]:
        return self._lines.lines


class _Lines(QWidget):
    def __init__(self, icon: str, color: ColorName, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._color: ColorName = color
        self.lines: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)

    def set_lines(self, lines: Sequence[str]) -> None:
        if list(lines) == self.lines:
            return
        self.lines = list(lines)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(IconLine(self._icon, line, icon_color=self._color))
