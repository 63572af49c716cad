"""One take that others can see now, as a small podium."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.growth_page import OnPodium
from oefenruimte.domain.share import GrantState
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.screens.parts.picture import Picture
from oefenruimte.ui.widgets import Button, Card, Chip, FlowLayout, Label

_PICTURE = (176, 108)


class PodiumCard(Card):
    """`opened`: read the feedback. `withdraw`: take it back."""

    opened = Signal()
    withdraw = Signal()

    def __init__(self, shared: OnPodium, parent: QWidget | None = None) -> None:
        grant = shared.grant
        queued = grant.state is GrantState.QUEUED
        whom = self.tr("Straks gedeeld met {0}") if queued else self.tr("Gedeeld met {0}")
        title = shared.title or self.tr("Een gewiste poging")
        chip = Chip("shared", whom.format(grant.called), "small")
        name = f"{title}. {chip.text}"
        super().__init__("podium", padding=(16, 16), spacing=0, accessible_name=name, parent=parent)
        self.shared = shared
        self.picture = Picture("video", _PICTURE, radius=8, grows=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(chip)
        head.addStretch(1)
        until = self.tr("tot {0}").format(day_text(grant.until))
        head.addWidget(Label(until, "note", "textMuted", wrap=False))
        words.addLayout(head)
        words.addWidget(Label(title, "h3"))
        words.addWidget(Label(self._counts(), "note", "textMuted"))
        words.addStretch(1)
        words.addWidget(self._buttons(title))
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def set_image(self, image: QImage) -> None:
        self.picture.set_image(image)

    def _buttons(self, title: str) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=8, row_gap=4)
        if self.shared.has_feedback:
            self.read = Button(self.tr("Bekijk feedback"), "share_outline", "small")
            self.read.setAccessibleName(self.tr("Bekijk feedback: {0}").format(title))
            self.read.clicked.connect(lambda: self.opened.emit())
            flow.addWidget(self.read)
        self.back = Button(self.tr("Intrekken"), "ghost", "small", icon="undo-2")
        self.back.setAccessibleName(self.tr("Intrekken: {0}").format(title))
        self.back.clicked.connect(lambda: self.withdraw.emit())
        flow.addWidget(self.back)
        return holder

    def _counts(self) -> str:
        shared = self.shared
        if not shared.has_feedback:
            return self.tr("Nog geen reacties")
        parts = (
            (shared.compliments, self.tr("1 compliment"), self.tr("{0} complimenten")),
            (shared.tips, self.tr("1 tip"), self.tr("{0} tips")),
            (shared.questions, self.tr("1 vraag"), self.tr("{0} vragen")),
        )
        told = [one if count == 1 else many.format(count) for count, one, many in parts if count]
        return ", ".join(told) or self.tr("Gekeken, zonder reacties")
