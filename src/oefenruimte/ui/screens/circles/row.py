"""One peer circle: its name, who is in it, what one shares with it, and the way out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.screens.parts.circle_words import CircleWords, Peers
from oefenruimte.ui.widgets import Button, Chip, FlowLayout, Icon, Label


class CircleRow(QWidget):
    """`leave` asks to get out. `shared`: how many of one's own takes the circle sees now."""

    def __init__(self, peers: Peers, words: CircleWords, shared: int) -> None:
        super().__init__()
        name = peers.circle.name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Icon("users-round", "primary", 20, tile=36, tile_color="primarySoft"))
        told = QVBoxLayout()
        told.setSpacing(2)
        kind = self.tr("Samen ijken") if peers.blind else self.tr("Intervisie")
        told.addWidget(Label(f"{name} · {kind}", "bodyStrong"))
        people = [contact.name for contact in peers.others]
        told.addWidget(Label(words.together([*people, self.tr("jij")]), "small", "textMuted"))
        away = len(peers.circle.members) - 1 - len(people)
        if away > 0:
            words_of = (
                self.tr("Eén lid is niet in deze deelruimte.")
                if away == 1
                else self.tr("{0} leden zijn niet in deze deelruimte.").format(away)
            )
            told.addWidget(Label(words_of, "small", "textMuted"))
        self.chip = self._chip(shared)
        cue = QWidget()
        FlowLayout(cue).addWidget(self.chip)
        told.addWidget(cue)
        row.addLayout(told, 1)
        self.leave = Button(self.tr("Verlaat groep…"), size="small")
        self.leave.setAccessibleName(self.tr("Verlaat groep {0}…").format(name))
        row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignVCenter)

    def _chip(self, shared: int) -> Chip:
        match shared:
            case 0:
                return Chip("private", self.tr("Ziet nu niets van jou"), "small")
            case 1:
                return Chip("shared", self.tr("Ziet één poging van jou"), "small")
            case _:
                return Chip("shared", self.tr("Ziet {0} pogingen van jou").format(shared), "small")
