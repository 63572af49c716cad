"""How long takes are kept, when the door closes by itself, and the passphrase that opens it."""

from PySide6.QtWidgets import QWidget

from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.parts.new_passphrase_form import NewPassphraseForm
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.screens.settings.keeping import KeepDays
from oefenruimte.ui.widgets import Button, Dialog, Select, TextField

_MINUTES = (1, 5, 10, 15, 30)
_NEVER = 0
_DIALOG, _MOST = 520, 500


class LockingCard(SettingsCard):
    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "lock", parent=parent)
        self._context = context
        self.keep = KeepDays(context, self)
        self.part(self.keep)
        now = context.preferences.current.idle_minutes
        known = sorted({*_MINUTES, now} - {_NEVER})
        options: list[tuple[object, str]] = [(minutes, self._minutes(minutes)) for minutes in known]
        self.idle = Select([*options, (_NEVER, self.tr("Nooit"))])
        self.idle.set_value(now)
        self.idle.chosen.connect(lambda value: context.preferences.update(idle_minutes=value))
        self.row(self.tr("Ga op slot na"), self.tr("Als je even niets doet."), self.idle)
        self.change = Button(self.tr("Wijzig wachtzin"), size="small")
        self.change.clicked.connect(self._ask)
        self.row(self.tr("Wachtzin"), self.tr("Je herstelcode blijft hetzelfde."), self.change)
        self.change.setAccessibleName(self.tr("Wijzig wachtzin"))

    def _minutes(self, minutes: int) -> str:
        return self.tr("1 minuut") if minutes == 1 else self.tr("{0} minuten").format(minutes)

    def _ask(self) -> None:
        dialog = Dialog(
            self._context.overlay,
            self.tr("Wijzig je wachtzin"),
            self.tr("Je herstelcode blijft hetzelfde."),
            width=_DIALOG,
        )
        PassphraseForm(self._context, dialog)
        dialog.present()


class PassphraseForm(NewPassphraseForm):
    """The passphrase of now, and a new one."""

    def __init__(self, context: ScreenContext, dialog: Dialog) -> None:
        super().__init__(dialog, self._change)
        self._context = context
        self.old = TextField(self.tr("Je wachtzin van nu"), secret=True, max_length=_MOST)
        self.new = self._new
        self.begin(
            self.old,
            self.tr("Vul je wachtzin in."),
            Button(self.tr("Laat zo")),
            Button(self.tr("Wijzig wachtzin"), "primary", key="Enter"),
            self.tr("Even geduld…"),
        )

    def _change(self) -> None:
        self._context.jobs.run(
            self._context.session.change_passphrase,
            self.old.text,
            self.new.text,
            on_done=self._changed,
            on_problem=self._not_changed,
            key="passphrase",
        )

    def _changed(self, _: None) -> None:
        self._dialog.close_with("changed")
        self._context.toast(self.tr("Je wachtzin is gewijzigd."))

    def _not_changed(self, problem: Problem) -> None:
        self.set_busy(False)
        if problem.code is Code.WRONG_PASSPHRASE:
            self.refuse(self.tr("Deze wachtzin klopt niet. Probeer het nog eens."))
            return
        self.tell(problem)
