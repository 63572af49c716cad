"""Three ways to keep the recovery code: on paper, through the clipboard, on a stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.ui.screens.doors.context import in_words
from oefenruimte.ui.widgets import Button, FlowLayout, Label, Themed, announce

if TYPE_CHECKING:
    # Part of the first picture: what a button needs is loaded when it is pressed.
    from collections.abc import Callable
    from pathlib import Path
    from typing import Protocol

    from oefenruimte.app.profiles import Profiles
    from oefenruimte.app.recovery_note import RecoveryNote
    from oefenruimte.domain.problem import Problem
    from oefenruimte.ui.bridge.jobs import JobRunner

    class Around(Protocol):
        """What these buttons ask of where they are: a door, or the settings."""

        @property
        def profiles(self) -> Profiles: ...
        @property
        def jobs(self) -> JobRunner: ...
        @property
        def overlay(self) -> QWidget: ...


class KeepCode(Themed, QWidget):
    """`name` is asked when it is needed: the user may still be typing it."""

    def __init__(
        self, context: Around, code: str, name: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._code, self._name = context, code, name
        self._print = Button(self.tr("Afdrukken"), size="small", icon="printer")
        self._copy = Button(self.tr("Kopiëren"), size="small", icon="copy")
        self._save = Button(self.tr("Opslaan op usb-stick"), size="small", icon="usb")
        self._told = Label("", "small", "textMuted", wrap=False)
        self._told.hide()
        row = QWidget()
        self._row = FlowLayout(row, gap=8, row_gap=8)
        for part in (self._print, self._copy, self._save, self._told):
            self._row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        self._print.clicked.connect(self._ask_printer)
        self._copy.clicked.connect(self._copy_code)
        self._save.clicked.connect(self._ask_place)

    def note(self) -> RecoveryNote:
        """What is printed or saved."""
        from datetime import date

        from oefenruimte.app.recovery_note import RecoveryNote

        return RecoveryNote(self._name(), self._code, date.today())

    def _tell(self, text: str, wrong: bool = False) -> None:
        self._told.setText(text)
        self._told.set_color("error" if wrong else "textMuted")
        self._told.show()
        announce(self, text, urgent=wrong)

    def _copy_code(self) -> None:
        from oefenruimte.ui.screens.doors.clipboard import copy_secret

        copy_secret(self._code)
        self._tell(self.tr("Gekopieerd. Plak hem binnen 1 minuut."))

    def _ask_printer(self) -> None:
        from oefenruimte.ui.dialogs.printing import ask_printer, print_note

        def chosen(printer: object) -> None:
            print_note(self.note(), printer)  # type: ignore[arg-type]  # a QPrinter, loaded when asked for
            self._tell(self.tr("Naar de printer gestuurd."))

        ask_printer(self, chosen)

    def _ask_place(self) -> None:
        from oefenruimte.app.recovery_note import FILE_NAME
        from oefenruimte.ui.dialogs.files import ask_save_file

        ask_save_file(
            self,
            self.tr("Kies je usb-stick"),
            FILE_NAME,
            self.tr("Tekst (*.txt)"),
            self._place_chosen,
        )

    def _place_chosen(self, path: Path) -> None:
        if self._context.profiles.on_same_drive(path):
            self._warn(path)
        else:
            self.write(path)

    def _warn(self, path: Path) -> None:
        from oefenruimte.ui.widgets import Answer, ask

        dialog = ask(
            self._context.overlay,
            self.tr("Is dit wel een usb-stick?"),
            self.tr(
                "Deze plek is op dezelfde schijf als je opnames. Gaat de schijf stuk, dan is je code ook weg."
            ),
            (
                Answer("here", self.tr("Toch hier bewaren")),
                Answer("other", self.tr("Kies een andere plek"), "primary", safe=True),
            ),
        )
        dialog.closed.connect(lambda answer: self._answered(answer, path))

    def _answered(self, answer: str, path: Path) -> None:
        if answer == "here":
            self.write(path)
        else:
            self._ask_place()

    def write(self, path: Path) -> None:
        """Save it there; the outcome is told under the buttons."""
        from oefenruimte.app.recovery_note import write_note

        self._context.jobs.run(
            write_note, self.note(), path, on_done=self._written, on_problem=self._not_written, owner=self
        )

    def _written(self, _: None) -> None:
        self._tell(self.tr("Bewaard als bestand."))

    def _not_written(self, problem: Problem) -> None:
        found = in_words(problem)
        self._tell(f"{found.title}. {found.text}", wrong=True)
