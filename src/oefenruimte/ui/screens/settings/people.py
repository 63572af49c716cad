"""Somebody in the space, and the words by which two people know each other for sure."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.share import Contact
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.widgets import Avatar, Button, Card, Dialog, IconLine, Label

_WIDTH = 560


class ContactRow(QWidget):
    """Name and state; `compare` asks for the words."""

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Avatar(contact.name, 36))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(contact.name, "bodyStrong"))
        if contact.verified:
            state = IconLine(
                "circle-check", self.tr("Woorden vergeleken"), "small", "success", "success", 16, gap=6
            )
        else:
            state = IconLine(
                "circle-alert",
                self.tr("Woorden nog niet vergeleken"),
                "small",
                "warning",
                "warning",
                16,
                gap=6,
            )
        told.addWidget(state)
        row.addLayout(told, 1)
        self.compare = Button(
            self.tr("Bekijk woorden") if contact.verified else self.tr("Vergelijk woorden"),
            "ghost" if contact.verified else "secondary",
            "small",
        )
        self.compare.setAccessibleName(f"{self.compare.text()}: {contact.name}")
        row.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignVCenter)


def compare_words(overlay: QWidget, contact: Contact, own: str) -> Dialog:
    """The question; `closed` tells "same", "different", or "" for later. Present it yourself."""
    return _Question(overlay).make(contact, own)


class _Question(QObject):
    """Has the words in the right context for translation."""

    def __init__(self, overlay: QWidget) -> None:
        super().__init__(overlay)
        self._overlay = overlay

    def make(self, contact: Contact, own: str) -> Dialog:
        name = first_name(contact.name)
        dialog = Dialog(
            self._overlay,
            self.tr("Zijn de woorden gelijk?"),
            self.tr("Bel {0} of loop even langs. Lees elkaar de woorden voor.").format(name),
            width=_WIDTH,
        )
        for title, fingerprint in (
            (self.tr("De woorden van {0}").format(contact.name), contact.fingerprint),
            (self.tr("Jouw woorden"), own),
        ):
            card = Card(padding=(16, 12), spacing=4, accessible_name=f"{title}: {fingerprint}")
            card.body.addWidget(Label(title, "small", "textMuted"))
            card.body.addWidget(Label(fingerprint, "h3"))
            dialog.body.addWidget(card)
        dialog.body.addWidget(
            IconLine(
                "info",
                self.tr("Zijn ze gelijk? Dan kan alleen {0} openen wat je met {0} deelt.").format(name),
                "note",
                "textMuted",
            )
        )
        later = Button(self.tr("Later"))
        different = Button(self.tr("Nee, niet gelijk"), "danger")
        same = Button(self.tr("Ja, ze zijn gelijk"), "primary")
        for button, answer in ((later, ""), (different, "different"), (same, "same")):
            button.clicked.connect(lambda _=False, answer=answer: dialog.close_with(answer))
            dialog.footer.addWidget(button)
        dialog.set_first_focus(later)
        dialog.closed.connect(self.deleteLater)
        return dialog
