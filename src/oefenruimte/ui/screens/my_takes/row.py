"""One take as a row: opens it; beside it the button that takes it away."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.dates import moment_text
from oefenruimte.app.own_takes import OwnTake
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.screens.parts.picture import Picture
from oefenruimte.ui.screens.parts.row_button import RowButton
from oefenruimte.ui.widgets import (
    Chip,
    Icon,
    IconButton,
    Label,
    Themed,
)

_PICTURE = (96, 54)


class TakeRow(Themed, QWidget):
    """`opened` and `erase_wanted`; the picture comes later with `set_image`."""

    opened = Signal()
    erase_wanted = Signal()

    def __init__(
        self, own: OwnTake, words: ExerciseWords, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.own = own
        number = own.take.number
        self.button = RowButton()
        self.picture = Picture("video" if own.has_picture else "mic", _PICTURE, radius=6, grows=True)
        self._star = Icon("star-filled", "primary", 16)
        self._best = Label(self.tr("Je beste"), "small", "textMuted", wrap=False)
        self._made = Label("", "note", "textMuted", wrap=False, tabular=True)
        length = Label(clock_text(own.length_ms), "note", wrap=False, tabular=True)
        self._chip = Chip("private", size="small")
        self.button.add(
            self._inside(Label(self.tr("Poging {0}").format(number), "bodyStrong", wrap=False), length)
        )
        self.erase = IconButton("trash-2", self.tr("Wis poging {0}").format(number), color="textMuted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.button, 1)
        row.addWidget(self.erase)
        self.button.clicked.connect(lambda: self.opened.emit())
        self.button.erase_wanted.connect(self.erase_wanted)
        self.erase.clicked.connect(lambda: self.erase_wanted.emit())
        self.set_take(own, words, today)

    def set_take(self, own: OwnTake, words: ExerciseWords, today: date) -> None:
        """The same take; its star and whom it is shared with may have changed."""
        self.own = own
        take = own.take
        made = moment_text(take.created_at, today)
        self._made.setText(made)
        self._star.setVisible(take.starred)
        self._best.setVisible(take.starred)
        if own.shared_with:
            self._chip.set_state("shared", words.shared_with(own.shared_with))
        else:
            self._chip.set_state("private")
        said = [
            self.tr("Poging {0}").format(take.number),
            self.tr("je beste") if take.starred else "",
            made,
            self.tr("{0} lang").format(clock_text(own.length_ms)),
            self._chip.text,
        ]
        self.button.setAccessibleName(", ".join(part for part in said if part))

    def set_image(self, image: QImage) -> None:
        self.picture.set_image(image)

    def _inside(self, title: Label, length: Label) -> QWidget:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.picture)
        words = QVBoxLayout()
        words.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(6)
        for part in (title, self._star, self._best):
            first.addWidget(part)
        first.addStretch(1)
        words.addStretch(1)
        words.addLayout(first)
        words.addWidget(self._made)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(length)
        row.addWidget(self._chip)
        return inside
