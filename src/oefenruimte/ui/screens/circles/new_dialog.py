"""A new peer circle: what it is called, and who is in it from the first day to the last."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.organisation import LARGEST_CIRCLE, SMALLEST_CIRCLE, CircleKind
from oefenruimte.domain.share import Contact
from oefenruimte.ui.screens.parts.trust_words import TrustWords
from oefenruimte.ui.widgets import Button, CheckBox, Dialog, IconLine, Label, Segmented, TextField

_WIDTH = 600
_LONGEST_NAME = 40  # it has to fit on the button that shares, also with large letters


@dataclass(frozen=True, slots=True)
class NewCircle:
    name: str
    members: tuple[MemberId, ...]  # the others
    kind: CircleKind = CircleKind.PEER


class NewCircleDialog(Dialog):
    """`make_wanted(NewCircle)`. Who is blocked is shown and cannot be chosen."""

    make_wanted = Signal(object)

    def __init__(self, parent: QWidget, contacts: Sequence[Contact]) -> None:
        super().__init__(
            parent,
            self.tr("Nieuwe groep"),
            self.tr("Wat iemand met de groep deelt, is voor iedereen in de groep"),
            width=_WIDTH,
        )
        self.name = TextField(self.tr("Naam van de groep"), max_length=_LONGEST_NAME)
        self.name.text_changed.connect(lambda _: self._follow())
        self.name.edit.returnPressed.connect(self._make)
        self.count = Label("", "note", "textMuted", tabular=True)
        self.body.addWidget(self.name)
        purposes = (
            (CircleKind.PEER, self.tr("Intervisie")),
            (CircleKind.CALIBRATION, self.tr("Samen ijken")),
        )
        self.kind = Segmented(purposes, self.tr("Waarvoor?"), CircleKind.PEER)
        self.kind.chosen.connect(lambda _: self._follow())
        self.purpose = Label("", "note", "textMuted")
        self.body.addWidget(Label(self.tr("Waarvoor?"), "bodyStrong"))
        self.body.addWidget(self.kind)
        self.body.addWidget(self.purpose)
        self.body.addWidget(Label(self.tr("Wie doen mee?"), "bodyStrong"))
        self.body.addWidget(self.count)
        self.boxes: dict[MemberId, CheckBox] = {}
        trust = TrustWords(self)
        for contact in contacts:
            known = trust.text(contact)
            box = CheckBox(contact.name, accessible_name=f"{contact.name}, {known.lower()}")
            box.setEnabled(not contact.blocked)
            box.toggled.connect(lambda _: self._follow())
            self.boxes[contact.id] = box
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            row.addWidget(box, 1)
            row.addWidget(trust.line(contact), 0, Qt.AlignmentFlag.AlignVCenter)
            self.body.addWidget(part)
        self.body.addWidget(
            IconLine(
                "info",
                self.tr("Later komt er niemand bij. Zo weet iedereen vanaf het begin wie er meekijkt."),
                "note",
                "textMuted",
            )
        )
        cancel = Button(self.tr("Toch niet"), key="Esc")
        self.make = Button(self.tr("Maak groep"), "primary", icon="users-round")
        cancel.clicked.connect(lambda: self.close_with(""))
        self.make.clicked.connect(self._make)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.make)
        self.set_first_focus(self.name.edit)
        self._follow()

    @property
    def chosen(self) -> NewCircle:
        members = tuple(member for member, box in self.boxes.items() if box.isChecked())
        kind = self.kind.value
        assert isinstance(kind, CircleKind)
        return NewCircle(self.name.text.strip(), members, kind)

    def _follow(self) -> None:
        peers = self.chosen.kind is CircleKind.PEER
        self.purpose.setText(
            self.tr("Jullie zien elkaars pogingen en elkaars reacties.")
            if peers
            else self.tr("Ieder kijkt apart naar een voorbeeld. Daarna zien jullie waar je verschilt.")
        )
        people = len(self.chosen.members) + 1
        self.count.setText(
            self.tr(
                "Kies {0} tot {1} collega's: dan zijn jullie met {2} tot {3}. Nu: {4}, met jou erbij."
            ).format(SMALLEST_CIRCLE - 1, LARGEST_CIRCLE - 1, SMALLEST_CIRCLE, LARGEST_CIRCLE, people)
        )
        self.make.set_unavailable(self._why_not(people))

    def _why_not(self, people: int) -> str | None:
        if not self.chosen.name:
            return self.tr("Geef de groep eerst een naam.")
        if people < SMALLEST_CIRCLE:
            return self.tr("Kies minstens {0} collega's.").format(SMALLEST_CIRCLE - 1)
        if people > LARGEST_CIRCLE:
            return self.tr("Kies hoogstens {0} collega's.").format(LARGEST_CIRCLE - 1)
        return None

    def _make(self) -> None:
        chosen = self.chosen
        if self._why_not(len(chosen.members) + 1) is None:
            self.close_with("make")
            self.make_wanted.emit(chosen)
