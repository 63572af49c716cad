"""Whose take this is: face, name, what it is about, and whether the name was ever checked."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.clock import Clock
from oefenruimte.domain.organisation import CircleKind, Trust
from oefenruimte.domain.scenario import Setting
from oefenruimte.domain.share import Contact, InboxItem
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.screens.parts.trust_words import TrustWords, trust_of
from oefenruimte.ui.widgets import Avatar, Chip, Label, LinkButton, Themed

_NARROWEST, _LOWEST, _BESIDE_FROM = 230, 48, 520
_NAME_HEIGHT = 24  # less than a line: the link under it is higher than its words


class ShareHeader(Themed, QWidget):
    """Leaves the chip of the page its room."""

    compare_asked = Signal()

    def __init__(self, item: InboxItem, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item, self._clock = item, clock
        manifest = item.manifest
        shared = self.tr("gedeeld op {0}").format(day_text(manifest.shared_on, clock.today()))
        about = " · ".join(filter(None, (manifest.scenario_title, _place(manifest.scenario_setting), shared)))
        self._row = QHBoxLayout(self)
        self._row.addWidget(Avatar(item.sender.name, 44, highlight=True, parent=self))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        self._name = Label(item.sender.name, "h2", elide=True, parent=self)
        column.addWidget(self._name)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addWidget(Label(about, "note", "textMuted", elide=True, parent=self))
        self.compare = LinkButton(
            self.tr("Nog niet vergeleken"),
            self.tr("Nog niet vergeleken. Vergelijk de woorden van {0}.").format(item.sender.name),
            parent=self,
        )
        self.compare.clicked.connect(lambda: self.compare_asked.emit())
        self._line.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)
        self._trust: QWidget | None = None
        self._line.addStretch(1)
        column.addLayout(self._line)
        column.addStretch(1)
        self._row.addLayout(column, 1)
        self._chip = QSize(0, 0)
        self.show_trust(item.sender)
        self.retheme()

    def show_trust(self, sender: Contact) -> None:
        """Why one may believe it is this person; the link while nobody ever compared the words."""
        unknown = trust_of(sender) is Trust.NOT_VERIFIED
        self.compare.setVisible(unknown)
        if self._trust is not None:
            self._line.removeWidget(self._trust)
            self._trust.hide()
            self._trust.deleteLater()
            self._trust = None
        if not unknown:
            self._trust = TrustWords().line(sender)
            self._line.insertWidget(1, self._trust)

    def chip(self) -> Chip:
        """With whom it was shared, and until when."""
        manifest = self._item.manifest
        circle, until = manifest.circle, day_text(manifest.until, self._clock.today())
        if circle is None:
            return Chip("shared", self.tr("Gedeeld met jou tot {0}").format(until))
        blind = circle.kind is CircleKind.CALIBRATION
        words = self.tr("Samen ijken: {0}") if blind else self.tr("Gedeeld met intervisiegroep {0}")
        return Chip("shared", words.format(circle.name))

    def keep_clear(self) -> None:
        """The page calls this when its chip changes."""
        here = self.parentWidget()
        while here is not None and not hasattr(here, "chip"):
            here = here.parentWidget()
        chip = getattr(here, "chip", None)
        self._chip = chip.sizeHint() if chip is not None else QSize(0, 0)
        self.retheme()

    def retheme(self) -> None:
        self.setMinimumSize(self.px(_NARROWEST), self.px(_LOWEST))
        self._row.setSpacing(self.px(12))
        self._name.setFixedHeight(self.px(_NAME_HEIGHT))
        self._choose()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        """Beside the chip, or under it where there is no room; so is the link and the line."""
        room = self._chip.width() + self.px(16) if self._chip.width() else 0
        under = self.width() - room < self.px(_NARROWEST)
        top = self._chip.height() + self.px(16) if under else 0
        self._row.setContentsMargins(0, top, 0 if under else room, 0)
        beside = self.width() - (0 if under else room) >= self.px(_BESIDE_FROM)
        wide, narrow = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(wide if beside else narrow)
        self._line.setSpacing(10 if beside else 0)


def _place(told: str) -> str:
    """Where the conversation takes place, inside a sentence. A sender of another version may name a place
    that is not known here: that stays as it was written."""
    if told not in frozenset(Setting):
        return told
    return ExerciseWords().setting(Setting(told)).lower()
