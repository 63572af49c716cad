"""From drafts to feedback: what is asked before it goes, and what is shown afterwards."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.coach_desk import Drafts
from oefenruimte.ui.language.words import near_day_text
from oefenruimte.ui.widgets import Answer, Button, CheckBox, IconLine, Themed, ask, read_as_laid_out

_LONGEST_NAME = 14  # letters; a longer one does not fit on the button


class SendArea(Themed, QWidget):
    """The gold button; once everything was sent, a line that says so."""

    asked = Signal()

    def __init__(self, name: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name if len(name) <= _LONGEST_NAME else ""
        self._today = today
        self.button = Button("", "share", "large", "send", padding=12, parent=self)
        self.button.clicked.connect(lambda: self.asked.emit())
        self.new_take = CheckBox(self.tr("Vraag om een nieuwe poging"), parent=self)
        self.sent_line = IconLine("circle-check", "", "bodyStrong", icon_color="success", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.new_take)
        column.addWidget(self.button)
        column.addWidget(self.sent_line)
        read_as_laid_out(self)
        self.show_drafts(Drafts((), {}))

    def show_drafts(self, drafts: Drafts) -> None:
        sent = drafts.sent_at is not None
        self.button.setText(self._words(sent))
        nothing = self.tr("Plaats eerst een reactie of kies een cijfer.")
        self.button.set_unavailable(nothing if drafts.empty else None)
        blocked = self.new_take.blockSignals(True)
        self.new_take.setChecked(drafts.asks_new_take)
        self.new_take.blockSignals(blocked)
        done = sent and not drafts.changed
        self.button.setVisible(not done)
        self.sent_line.setVisible(done)
        if drafts.sent_at is not None:
            day = near_day_text(drafts.sent_at.astimezone().date(), self._today())
            self.sent_line.label.setText(self.tr("Verstuurd · {0}").format(day))

    def _words(self, again: bool) -> str:
        if again:
            return self.tr("Stuur aangepaste feedback")
        if not self._name:
            return self.tr("Stuur feedback")
        return self.tr("Stuur feedback naar {0}").format(self._name)


class SendQuestions(QObject):
    """What must be asked before it goes. Nothing happens on "Terug"."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page

    def unplaced(self, moment: str, place_first: Callable[[], None], go_on: Callable[[], None]) -> None:
        """Something was written and not placed: it would stay behind."""
        dialog = ask(
            self._page,
            self.tr("Je bent nog bezig met een reactie"),
            self.tr("‘{0}’ is nog niet geplaatst. Wil je die ook sturen?").format(moment),
            [
                Answer("terug", self.tr("Terug"), safe=True, key="Esc"),
                Answer("zonder", self.tr("Stuur zonder")),
                Answer("mee", self.tr("Plaats en stuur"), "primary"),
            ],
        )
        dialog.closed.connect(lambda result: _follow(result, {"mee": place_first, "zonder": go_on}))

    def compliment(self, add: Callable[[], None], go_on: Callable[[], None]) -> None:
        """Suggested, never forced."""
        dialog = ask(
            self._page,
            self.tr("Wil je ook noemen wat goed ging?"),
            self.tr("Er is nog geen compliment bij. Je mag het ook zo sturen."),
            [
                Answer("stuur", self.tr("Stuur zo"), "share_outline"),
                Answer("noem", self.tr("Compliment toevoegen"), "primary", safe=True),
            ],
        )
        dialog.closed.connect(lambda result: _follow(result, {"noem": add, "stuur": go_on}))


def _follow(result: str, ways: Mapping[str, Callable[[], None]]) -> None:
    if result in ways:
        ways[result]()
