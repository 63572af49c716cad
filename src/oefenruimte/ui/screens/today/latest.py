"""The takes one made last."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.own_takes import OwnTake
from oefenruimte.domain.ids import TakeId
from oefenruimte.ui.language.words import moment_text
from oefenruimte.ui.screens.parts.picture import Picture
from oefenruimte.ui.screens.parts.row_button import RowButton
from oefenruimte.ui.widgets import Button, Card, Icon, IconLine, Label

_PICTURE = (80, 45)


class LatestCard(Card):
    """`opened(take id)`; `all_wanted` leads to the page with all of them."""

    opened = Signal(str)
    all_wanted = Signal()

    def __init__(self, latest: Sequence[OwnTake], today: date, parent: QWidget | None = None) -> None:
        title = self.tr("Je laatste pogingen") if latest else self.tr("Hier komen je pogingen")
        super().__init__(padding=(12, 20), spacing=4, accessible_name=title, parent=parent)
        self._pictures: dict[TakeId, Picture] = {}
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 4)
        head.setSpacing(10)
        head.addWidget(Icon("clapperboard", tile=36))
        head.addWidget(Label(title, "h3"), 1)
        if latest:
            everything = Button(self.tr("Alle pogingen"), "ghost", "small")
            everything.clicked.connect(lambda: self.all_wanted.emit())
            head.addWidget(everything)
        self.body.addLayout(head)
        for own in latest:
            self.body.addWidget(self._row(own, today))
        if not latest:
            text = Label(self.tr("Je eerste poging hoeft niet goed te zijn. Niemand kijkt mee."))
            self.body.addLayout(_indented(text))
        self.body.addStretch(1)
        who = self.tr("Alleen jij ziet hoeveel je oefent.")
        lock = IconLine("lock", who, "small", "textMuted", "textMuted", 16, 6)
        self.body.addLayout(_indented(lock))

    def set_images(self, images: dict[TakeId, QImage]) -> None:
        for take_id, image in images.items():
            if take_id in self._pictures:
                self._pictures[take_id].set_image(image)

    def _row(self, own: OwnTake, today: date) -> RowButton:
        take = own.take
        made, number = moment_text(take.created_at, today), self.tr("Poging {0}").format(take.number)
        button = RowButton(f"{number}, {take.scenario_title}, {made}")
        picture = Picture("video" if own.has_picture else "mic", _PICTURE, radius=6, grows=True)
        self._pictures[take.id] = picture
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(picture)
        both = QVBoxLayout()
        both.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(Label(number, "bodyStrong", wrap=False))
        if take.starred:
            first.addWidget(Icon("star-filled", size=16))
        first.addStretch(1)
        both.addLayout(first)
        both.addWidget(Label(take.scenario_title, "note", "textMuted", elide=True))
        row.addLayout(both, 1)
        row.addWidget(Label(made, "note", "textMuted", wrap=False, tabular=True))
        button.add(inside)
        button.clicked.connect(lambda: self.opened.emit(take.id))
        return button


def _indented(part: QWidget) -> QHBoxLayout:
    """In line with the words of the rows."""
    row = QHBoxLayout()
    row.setContentsMargins(8, 0, 8, 0)
    row.addWidget(part)
    return row
