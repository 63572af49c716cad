"""Another passphrase."""

from PySide6.QtCore import QCoreApplication

from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.parts.new_passphrase_form import NewPassphraseForm
from oefenruimte.ui.widgets import Button, Dialog, TextField

_DIALOG, _MOST = 520, 500


class PassphraseForm(NewPassphraseForm):
    """The passphrase of now, and a new one."""

    @classmethod
    def ask(cls, context: ScreenContext) -> Dialog:
        """In a dialog of its own."""
        title, text = _words()
        dialog = Dialog(context.overlay, title, text, width=_DIALOG)
        cls(context, dialog)
        dialog.present()
        return dialog

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


def _words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("PassphraseForm", "Wijzig je wachtzin"),
        QCoreApplication.translate("PassphraseForm", "Je herstelcode blijft hetzelfde."),
    )
