"""Somebody in the space, and the words by which two people know each other for sure."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.organisation import Trust
from oefenruimte.domain.share import Contact
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.screens.parts.trust_words import TrustWords, trust_of
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
        told.addWidget(TrustWords(self).line(contact))
        row.addLayout(told, 1)
        known = contact.verified and not contact.blocked
        self.compare = Button(
            self.tr("Bekijk woorden") if known else self.tr("Vergelijk woorden"),
            "ghost" if known else "secondary",
            "small",
        )
        self.compare.setAccessibleName(f"{self.compare.text()}: {contact.name}")
        row.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignVCenter)
        self.compare.setVisible(trust_of(contact) is not Trust.REVOKED)  # with a parent: else it is a window


def compare_words(overlay: QWidget, contact: Contact, own: str, changed: Contact | None = None) -> Dialog:
    """The question; `closed` tells "same", "different", or "" for later. Present it yourself.

    `changed`: the card with other keys that waits; then the words of before stand beside the new ones.
    """
    return _Question(overlay).make(contact, own, changed)


class _Question(QObject):
    """Has the words in the right context for translation."""

    def __init__(self, overlay: QWidget) -> None:
        super().__init__(overlay)
        self._overlay = overlay

    def make(self, contact: Contact, own: str, changed: Contact | None) -> Dialog:
        name = first_name(contact.name)
        dialog = Dialog(
            self._overlay,
            self.tr("Zijn de woorden gelijk?"),
            self.tr("Bel {0} of loop even langs. Lees elkaar de woorden voor.").format(name),
            width=_WIDTH,
        )
        of = self.tr("De woorden van {0}").format(contact.name)
        shown = [(of, contact.fingerprint)]
        if changed is not None:
            dialog.body.addWidget(
                IconLine(
                    "triangle-alert",
                    self.tr(
                        "{0} heeft een andere sleutel. Dat kan door een nieuwe computer komen, of doordat "
                        "iemand anders zich zo noemt. Je deelt niets tot je de nieuwe woorden vergeleek."
                    ).format(name),
                    "note",
                    "warning",
                    "warning",
                )
            )
            shown = [
                (self.tr("De oude woorden van {0}").format(contact.name), contact.fingerprint),
                (self.tr("De nieuwe woorden van {0}").format(contact.name), changed.fingerprint),
            ]
        for title, fingerprint in (*shown, (self.tr("Jouw woorden"), own)):
            card = Card(padding=(16, 12), spacing=4, accessible_name=f"{title}: {fingerprint}")
            card.body.addWidget(Label(title, "small", "textMuted"))
            card.body.addWidget(Label(fingerprint, "h3", heading=False))
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
