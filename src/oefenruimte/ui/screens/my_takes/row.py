"""One take as a row: opens it; beside it the button that takes it away."""

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.own_takes import OwnTake
from oefenruimte.ui.language.words import moment_text
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.screens.parts.picture import Picture
from oefenruimte.ui.screens.parts.row_button import RowButton
from oefenruimte.ui.screens.parts.staying import StayButton, StayWords
from oefenruimte.ui.widgets import (
    Chip,
    Icon,
    IconButton,
    Label,
    Themed,
)

_PICTURE = (96, 54)
_WORDS_FROM = 560  # px at 100 %: beside the star
_STAY, _BESIDE_FROM = 206, 760  # px at 100 %; "Gaat over 30 dagen weg" takes the first
_INDENT = 100  # of the words beside the picture, less what a button keeps free


class TakeRow(Themed, QWidget):
    """`opened` and `erase_wanted`; `stay` tells how long it stays; the picture comes later (`set_image`)."""

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
        self.stay = StayButton(StayWords(self))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.button, 1)
        self._beside, self._below = QWidget(), QWidget()
        for place in (self._beside, self._below):
            held = QHBoxLayout(place)
            held.setContentsMargins(0, 0, 0, 0)
            held.addStretch(1)
        row.addWidget(self._beside)
        row.addWidget(self.erase)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addLayout(row)
        both.addWidget(self._below)
        self._arrange()
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
        self.stay.set_take(take, own.standing)
        self._arrange()
        self._star.setVisible(take.starred)
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

    def minimumSizeHint(self) -> QSize:
        # Not what it takes now: how long the take stays goes under the row where there is no room beside it.
        needed = self.button.minimumSizeHint().width() + self.erase.minimumSizeHint().width() + self.px(4)
        return QSize(needed, super().minimumSizeHint().height())

    def retheme(self) -> None:
        self._arrange()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """In a column of its own that is as wide in every row, so that what stands before it is in line."""
        if not hasattr(self, "_below"):
            return
        self._best.setVisible(self.own.take.starred and self.width() >= self.px(_WORDS_FROM))
        wide = self.width() >= self.px(_BESIDE_FROM)
        place = self._beside if wide else self._below
        held = place.layout()
        assert isinstance(held, QHBoxLayout)
        if self.stay.parentWidget() is not place:
            hidden = self.stay.isHidden()
            held.insertWidget(0, self.stay)
            self.stay.setHidden(hidden)
        held.setContentsMargins(0 if wide else self.px(_INDENT), 0, 0, 0)
        self._beside.setMinimumWidth(self.px(_STAY) if wide else 0)
        self._beside.setVisible(wide)
        self._below.setVisible(not wide and not self.stay.isHidden())

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
