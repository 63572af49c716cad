"""When the door closes by itself, and the passphrase that opens it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.problem_texts import words
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.parts.new_passphrase import NewPassphrase
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.widgets import Banner, Button, Dialog, Select, TextField, Themed

_MINUTES = (1, 5, 10, 15, 30)
_NEVER = 0
_DIALOG, _FIELD, _MOST = 520, 464, 500


class LockingCard(SettingsCard):
    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "lock", parent=parent)
        self._context = context
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


class PassphraseForm(Themed, QWidget):
    """The inside of a dialog: the passphrase of now, and a new one."""

    def __init__(self, context: ScreenContext, dialog: Dialog) -> None:
        super().__init__()
        self._context, self._dialog = context, dialog
        self._trouble = Banner("error", "")
        self._trouble.hide()
        self.old = TextField(self.tr("Je wachtzin van nu"), secret=True, max_length=_MOST)
        self.new = NewPassphrase(self.tr("Nieuwe wachtzin"), field_width=_FIELD)
        self._keep = Button(self.tr("Laat zo"))
        self._go = Button(self.tr("Wijzig wachtzin"), "primary", key="Enter")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._trouble, self.old, self.new):
            self._column.addWidget(part)
        dialog.body.addWidget(self)
        dialog.footer.addWidget(self._keep)
        dialog.footer.addWidget(self._go)
        dialog.set_first_focus(self.old.edit)
        dialog.closed.connect(self._wipe)
        for field in (self.old, *self.new.fields):
            field.submitted.connect(self.submit)
        self._keep.clicked.connect(lambda: dialog.close_with(""))
        self._go.clicked.connect(self.submit)
        self.retheme()

    def retheme(self) -> None:
        self._column.setSpacing(self.px(16))
        super().retheme()

    def submit(self) -> None:
        """Change it, or go to the first thing that is not right yet."""
        if self._go.busy:
            return
        self._trouble.hide()
        for field in (self.old, *self.new.fields):
            field.set_error(None)
        if not self.old.text:
            self._point_at(self.old, self.tr("Vul je wachtzin in."))
            return
        gap = self.new.gap()
        if gap is not None:
            self._point_at(*gap)
            return
        self._set_busy(True)
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
        self._set_busy(False)
        if problem.code is Code.WRONG_PASSPHRASE:
            self._point_at(self.old, self.tr("Deze wachtzin klopt niet. Probeer het nog eens."))
            self.old.edit.selectAll()
            return
        found = words(problem)
        self._trouble.set_message(found.title, found.text)
        self._trouble.show()

    def _point_at(self, field: TextField, message: str) -> None:
        field.set_error(message)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        self._go.set_busy(busy, self.tr("Even geduld…"))
        for part in (self.old, self.new, self._keep):
            part.setEnabled(not busy)

    def _wipe(self, result: str) -> None:
        del result
        self.old.wipe()
        self.new.wipe()
