"""What goes to a learning record store or in a file: chosen line by line, and shown as it goes."""

import json
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.app.xapi import Target
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.xapi import Run, XapiChoice
from oefenruimte.ui.language.words import day_text, words
from oefenruimte.ui.widgets import Banner, Button, Card, CheckBox, Dialog, Label, TextField

_WIDTH, _SETTING_UP = 680, 560
_MOST_LINES = 60  # older ones go together
_MINUTE = 60
_LONGEST = 500


class GoesAlong(Dialog):
    """`wanted(keys, choice)`: send these, or save them. `exactly(keys, choice)`: show the text itself."""

    wanted = Signal(object, object)
    exactly = Signal(object, object)

    def __init__(
        self, parent: QWidget, target: Target, runs: Sequence[Run], choice: XapiChoice, today: date
    ) -> None:
        super().__init__(parent, self.tr("Wat gaat er mee?"), self.tr("Je naam niet."), width=_WIDTH)
        self._runs, self._today = runs, today
        self.body.addWidget(self._seen_by(target))
        self.times = self._switch(self.tr("Met de tijd erbij, niet alleen de dag"), choice.exact_times)
        self.checks = self._switch(self.tr("Met mijn antwoorden uit de zelfcheck"), choice.self_checks)
        card = Card(title=self.tr("Deze keren dat je oefende"), padding=(20, 16), spacing=8)
        self.boxes = [CheckBox(self._line(run)) for run in runs[:_MOST_LINES]]
        older = len(runs) - len(self.boxes)
        if older:
            self.boxes.append(CheckBox(self.tr("En {0} keer daarvoor").format(older)))
        for box in self.boxes:
            box.setChecked(True)
            box.toggled.connect(self._follow)
            card.body.addWidget(box)
        if not runs:
            card.body.addWidget(Label(self.tr("Er is niets nieuws om mee te geven."), color="textMuted"))
        self.body.addWidget(card)
        self.show_text = Button(self.tr("Toon precies wat er meegaat"), "ghost", "small", "eye")
        self.show_text.clicked.connect(lambda: self.exactly.emit(self.keys, self.choice))
        self.body.addWidget(self.show_text, 0, Qt.AlignmentFlag.AlignLeft)
        self.text = Label("", "small", "textMuted")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.hide()
        self.body.addWidget(self.text)
        self.notice = Banner("warning", "")
        self.notice.hide()
        self.body.addWidget(self.notice)
        cancel = Button(self.tr("Toch niet"), key="Esc")
        cancel.clicked.connect(lambda: self.close_with(""))
        send = self.tr("Verstuur") if target is Target.STORE else self.tr("Bewaar als bestand…")
        self.go = Button(send, "share")
        self.go.clicked.connect(self._go)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.go)
        self.set_first_focus(cancel)
        self._follow()

    @property
    def keys(self) -> tuple[str, ...]:
        """Of the runs that were ticked."""
        ticked = [box.isChecked() for box in self.boxes]
        return tuple(
            run.key for place, run in enumerate(self._runs) if ticked[min(place, len(self.boxes) - 1)]
        )

    @property
    def choice(self) -> XapiChoice:
        return XapiChoice(self.times.isChecked(), self.checks.isChecked())

    def show_exactly(self, statements: Sequence[object]) -> None:
        self.text.setText(json.dumps(statements, ensure_ascii=False, indent=2))
        self.text.show()

    def refused(self, problem: Problem) -> None:
        """Say it here; what was ticked stays."""
        self.go.set_busy(False)
        found = words(problem)
        self.notice.set_message(found.title, found.text)
        self.notice.show()

    def _seen_by(self, target: Target) -> Card:
        card = Card("podium", padding=(20, 16), spacing=6)
        if target is Target.STORE:
            title = self.tr("Dit wordt zichtbaar voor wie je leeromgeving beheert")
            text = self.tr(
                "Er staat een schuilnaam bij, niet je eigen naam. Wie je de sleutel gaf, kan toch weten "
                "dat jij het bent. Wat verstuurd is, kan het programma niet terughalen."
            )
        else:
            title = self.tr("Wie dit bestand krijgt, ziet dit")
            text = self.tr(
                "Er staat een schuilnaam bij, niet je eigen naam. Geef je het zelf aan iemand, "
                "dan weet die het natuurlijk wel."
            )
        card.body.addWidget(Label(title, "bodyStrong"))
        card.body.addWidget(Label(text, "small"))
        return card

    def _switch(self, title: str, on: bool) -> CheckBox:
        box = CheckBox(title)
        box.setChecked(on)
        box.toggled.connect(self._follow)
        self.body.addWidget(box)
        return box

    def _line(self, run: Run) -> str:
        minutes = max(1, round(run.seconds / _MINUTE))
        long = self.tr("1 minuut") if minutes == 1 else self.tr("{0} minuten").format(minutes)
        part = (self.tr("een deel"),) if run.short else ()
        day = day_text(run.started_at.astimezone().date(), self._today)
        return " · ".join((run.title, day, *part, long))

    def _follow(self) -> None:
        """Another choice: the text that was shown is not what goes any more."""
        self.text.hide()
        chosen = bool(self.keys)
        self.go.set_unavailable(None if chosen else self.tr("Kies eerst wat er meegaat."))
        self.show_text.setEnabled(chosen)

    def _go(self) -> None:
        self.notice.hide()
        self.go.set_busy(True)
        self.wanted.emit(self.keys, self.choice)


class SetUpStore(Dialog):
    """`wanted(address, credentials)`. What was typed is wiped when it closes."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Je leeromgeving instellen"),
            self.tr("Er gaat nog niets weg. Versturen doe je daarna zelf."),
            width=_SETTING_UP,
        )
        self.address = TextField(
            self.tr("Adres"), hint=self.tr("Het begint met https://"), max_length=_LONGEST
        )
        self.key_id = TextField(self.tr("Sleutelnaam"), max_length=_LONGEST)
        self.secret = TextField(self.tr("Geheime sleutel"), secret=True, max_length=_LONGEST)
        for field in (self.address, self.key_id, self.secret):
            self.body.addWidget(field)
        cancel = Button(self.tr("Niet nu"), key="Esc")
        cancel.clicked.connect(lambda: self.close_with(""))
        self.keep = Button(self.tr("Bewaar"), "primary")
        self.keep.clicked.connect(self._keep)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.keep)
        self.set_first_focus(self.address)

    def close_with(self, result: str) -> None:
        for field in (self.key_id, self.secret):
            field.wipe()
        super().close_with(result)

    def refused(self, problem: Problem) -> None:
        self.address.set_error(words(problem).text)
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        for field, told in (
            (self.address, self.tr("Vul het adres in.")),
            (self.key_id, self.tr("Vul de naam van de sleutel in.")),
            (self.secret, self.tr("Vul de sleutel in.")),
        ):
            missing = not field.text.strip()
            field.set_error(told if missing else None)
            if missing:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.wanted.emit(self.address.text, Credentials(self.secret.text, self.key_id.text))
