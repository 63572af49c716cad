"""Another recovery code: shown first, and the old one counts until it is kept."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from oefenruimte.app.profiles import Profiles, new_recovery_code
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.doors.code_cells import CodeCells
from oefenruimte.ui.screens.doors.keep_code import KeepCode
from oefenruimte.ui.screens.settings.proof import Proof
from oefenruimte.ui.widgets import Button, CheckBox, Dialog, Label

_DIALOG = 780


@dataclass(frozen=True, slots=True)
class _Keeping:
    """What the buttons that keep a code ask of a door."""

    profiles: Profiles
    jobs: JobRunner
    overlay: Dialog


class NewCode(QObject):
    """`ask` shows the dialog. Without the passphrase nothing changes."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context.overlay)
        self._context = context
        self.code = new_recovery_code()

    def ask(self) -> Dialog:
        dialog = Dialog(
            self._context.overlay,
            self.tr("Een nieuwe herstelcode"),
            self.tr("Daarmee kom je binnen als je je wachtzin vergeet."),
            width=_DIALOG,
        )
        session = self._context.session
        home: Path = session.folder.parents[1]
        dialog.body.addWidget(CodeCells(self.code))
        keeping = _Keeping(Profiles(home, session.clock), self._context.jobs, dialog)
        dialog.body.addWidget(KeepCode(keeping, self.code, lambda: session.profile.name))
        dialog.body.addWidget(
            Label(
                self.tr("Bewaar hem op een veilige plek. Daarna werkt je oude code niet meer."),
                color="textMuted",
            )
        )
        self.kept = CheckBox(self.tr("Ik heb deze code bewaard"))
        dialog.body.addWidget(self.kept)
        go = Button(self.tr("Gebruik deze code"), "primary")
        self.proof = Proof(dialog, go, self._change)
        self.kept.toggled.connect(self._follow)
        dialog.set_first_focus(self.kept)
        dialog.closed.connect(lambda _: self.deleteLater())
        self._dialog = dialog
        self._follow()
        dialog.present()
        return dialog

    def _follow(self) -> None:
        missing = None if self.kept.isChecked() else self.tr("Bewaar eerst de code.")
        self.proof.go.set_unavailable(missing)

    def _change(self, passphrase: str) -> None:
        self._context.jobs.run(
            self._context.session.change_code,
            passphrase,
            self.code,
            on_done=self._changed,
            on_problem=self._refused,
            key="passphrase",
            owner=self,
        )

    def _changed(self, _: None) -> None:
        self._context.toast(self.tr("Je hebt een nieuwe herstelcode. De oude werkt niet meer."))
        if isValid(self._dialog):
            self._dialog.close_with("changed")

    def _refused(self, problem: Problem) -> None:
        if isValid(self._dialog):
            self.proof.refused(problem)
