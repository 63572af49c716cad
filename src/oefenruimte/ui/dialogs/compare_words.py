"""Comparing the words of a key with the person it belongs to: only then is a name more than a name."""

from PySide6.QtWidgets import QWidget

from oefenruimte.domain.share import Contact
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.widgets import Button, Card, Dialog, Label

EQUAL = "gelijk"


class CompareWordsDialog(Dialog):
    """`closed` gives EQUAL when the user says that the words are the same; else nothing was compared.

    `mine`: the words of the user's own key, which the other one wants to hear too.
    """

    def __init__(self, parent: QWidget, contact: Contact, mine: str) -> None:
        name = first_name(contact.name)
        super().__init__(
            parent,
            self.tr("Vergelijk de woorden"),
            self.tr("Zo weet je zeker dat dit {0} is.").format(name),
            width=620,
        )
        how = self.tr("Bel {0} of loop langs. Lees elkaar de woorden voor. Ze staan bij Instellingen, Delen.")
        self.body.addWidget(Label(how.format(name), parent=self))
        self.body.addWidget(_words(self.tr("De woorden van {0}").format(name), contact.fingerprint, self))
        self.body.addWidget(_words(self.tr("Jouw woorden"), mine, self))
        other = self.tr("Is er een woord anders? Vertrouw dan niet wat je krijgt. Vraag je beheerder.")
        self.body.addWidget(Label(other, "small", "textMuted", parent=self))
        later = Button(self.tr("Niet nu"), key="Esc", parent=self)
        later.clicked.connect(lambda: self.close_with(""))
        equal = Button(self.tr("De woorden zijn gelijk"), "primary", parent=self)
        equal.clicked.connect(lambda: self.close_with(EQUAL))
        self.footer.addWidget(later)
        self.footer.addWidget(equal)
        self.set_first_focus(later)


def _words(title: str, words: str, parent: QWidget) -> Card:
    card = Card(title=title, padding=(16, 12), parent=parent)
    card.body.addWidget(Label(words, "lead", parent=card))
    return card
