""" "Neem alles mee": where to, how far it is, and that it can be stopped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from oefenruimte.app.rights.everything import file_name
from oefenruimte.app.rights.rights import Exported
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import Cancel
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.files import ask_save_file
from oefenruimte.ui.language.words import words
from oefenruimte.ui.widgets import Answer, Banner, Button, Dialog, Label, ProgressBar, announce, ask

_DIALOG = 560
_GO_ON, _STOP = "kies", "niet"


class TakeAlong(QObject):
    """`ask` warns first: the file is not locked. Leaving the page does not stop it, `Stop` does."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context.overlay)
        self._context = context
        self._cancel = Cancel()

    def ask(self) -> Dialog:
        dialog = ask(
            self._context.overlay,
            self.tr("Alles van jou in één bestand?"),
            self.tr(
                "Je films, notities, feedback, groei en oefeningen. Je kunt het openen zonder Oefenruimte. "
                "Het bestand is niet op slot. Wie erbij kan, kan alles zien."
            ),
            [
                Answer(_STOP, self.tr("Toch niet"), safe=True, key="Esc"),
                Answer(_GO_ON, self.tr("Kies een plek…"), "primary"),
            ],
        )
        dialog.closed.connect(lambda said: self._choose() if said == _GO_ON else self.deleteLater())
        return dialog

    def _choose(self) -> None:
        name = file_name(self._context.session.clock.now())
        kinds = self.tr("Zip-bestand (*.zip)")
        ask_save_file(self._context.overlay, self.tr("Bewaar alles van jou"), name, kinds, self._begin)

    def _begin(self, file: Path) -> None:
        self.write(file)

    def write(self, file: Path) -> Dialog:
        """To this file."""
        self._dialog = Dialog(
            self._context.overlay,
            self.tr("Alles van jou bewaren"),
            self.tr("Het bestand is niet op slot."),
            width=_DIALOG,
        )
        self.bar = ProgressBar(self.tr("Hoe ver het is"))
        self.trouble = Banner("error", "")
        self.trouble.hide()
        self._dialog.body.addWidget(self.trouble)
        self._dialog.body.addWidget(self.bar)
        self._missing = Label("", "small", "textMuted")
        self._missing.hide()
        self._dialog.body.addWidget(self._missing)
        self.stop = Button(self.tr("Stop"), key="Esc")
        self.stop.clicked.connect(lambda: self._dialog.close_with(""))
        self._dialog.footer.addWidget(self.stop)
        self._dialog.closed.connect(lambda _: self._closed())
        self._dialog.present()
        self._context.jobs.run(
            _export,
            self._context.session,
            file,
            on_done=self._done,
            on_problem=self._failed,
            on_progress=self._far,
            owner=self,
            cancel=self._cancel,
        )
        return self._dialog

    def _closed(self) -> None:
        """Esc, the cross or `Stop`: what was written goes."""
        self._cancel.cancel()
        self.deleteLater()

    def _far(self, part: float) -> None:
        if isValid(self._dialog):
            self.bar.set_progress(part, self.tr("{0} procent").format(round(part * 100)))

    def _done(self, found: Exported) -> None:
        if not found.missing:
            self._dialog.close_with("")
            told = self.tr("Bewaard als {0}. Begin met LEESMIJ.html. Dit bestand is niet op slot.")
            self._context.toast(told.format(found.file.name), icon="download")
            return
        self.bar.set_progress(1.0)
        self.trouble.set_message(self.tr("Bewaard, maar niet alles was heel"), "\n".join(found.missing))
        self.trouble.show()
        self.stop.setText(self.tr("Sluit"))
        announce(self.bar, self.tr("Bewaard, maar niet alles was heel"))

    def _failed(self, problem: Problem) -> None:
        found = words(problem)
        self.trouble.set_message(found.title, found.text)
        self.trouble.show()
        self.bar.hide()
        self.stop.setText(self.tr("Sluit"))
        announce(self.stop, f"{found.title}. {found.text}", urgent=True)


def _export(session: Session, file: Path, *, cancel: Cancel, progress: Callable[[object], None]) -> Exported:
    return session.rights.export_all(file, cancel=lambda: cancel.cancelled, progress=progress)
