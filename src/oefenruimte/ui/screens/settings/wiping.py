"""All of it gone: what goes, what stays with others, the passphrase, and then there is no way back."""

from PySide6.QtCore import QObject
from shiboken6 import isValid

from oefenruimte.app.rights.rights import BeforeErasing, Erasing
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import Grant
from oefenruimte.ui.context import SYNC_LANE, ScreenContext
from oefenruimte.ui.language.words import day_text, words
from oefenruimte.ui.screens.settings.everything import TakeAlong
from oefenruimte.ui.screens.settings.proof import Proof
from oefenruimte.ui.widgets import Answer, Banner, Button, Card, Dialog, Label, LinkButton, ask

_DIALOG = 600
_ANYWAY, _LATER = "toch", "later"


class Wiping(QObject):
    """`ask` shows the dialog. Once it is done the door closes: there is no room behind it any more."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context.overlay)
        self._context = context
        self._passphrase = ""

    def ask(self) -> Dialog:
        dialog = Dialog(
            self._context.overlay,
            self.tr("Je hele oefenruimte wissen?"),
            self.tr("Kan niet ongedaan worden gemaakt."),
            width=_DIALOG,
        )
        self._dialog = dialog
        told = self.tr(
            "Alles gaat weg: je pogingen, notities, feedback, groei, oefeningen en instellingen. Je wachtzin "
            "en je herstelcode openen daarna niets meer."
        )
        dialog.body.addWidget(Label(told))
        self.along = LinkButton(self.tr("Neem eerst alles mee in een bestand"))
        self.along.clicked.connect(self._take_along)
        dialog.body.addWidget(self.along)
        self.admin = Banner("warning", "")
        self.admin.hide()
        dialog.body.addWidget(self.admin)
        self.shares = Card("podium", padding=(20, 14), spacing=4)
        self.shares.hide()
        dialog.body.addWidget(self.shares)
        self.proof = Proof(
            dialog, Button(self.tr("Wis mijn oefenruimte"), "danger", icon="trash-2"), self._send
        )
        dialog.closed.connect(lambda said: None if said == _LATER else self._end())
        dialog.present()
        self._context.jobs.run(
            self._context.session.rights.before_erasing,
            on_done=self._show,
            on_problem=self.proof.refused,
            owner=self,
        )
        return dialog

    def _end(self) -> None:
        self._passphrase = ""
        self.deleteLater()

    def _take_along(self) -> None:
        self._dialog.close_with("")
        TakeAlong(self._context).ask()

    def _show(self, found: BeforeErasing) -> None:
        if not isValid(self._dialog):
            return
        if found.last_admin:
            self.admin.set_message(
                self.tr("Je bent de enige beheerder"),
                self.tr(
                    "Na het wissen kan niemand meer mensen toelaten. Maak eerst iemand anders beheerder."
                ),
            )
            self.admin.show()
        if found.shares:
            self.shares.body.addWidget(Label(self.tr("Dit trekken we eerst in"), "bodyStrong"))
            for line in self._lines(found.shares):
                self.shares.body.addWidget(Label(line, "small"))
            self.shares.show()

    def _lines(self, shares: tuple[Grant, ...]) -> list[str]:
        today = self._context.session.clock.today()
        return [
            self.tr("{0} ziet een poging tot en met {1}.").format(one.called, day_text(one.until, today))
            for one in shares
        ]

    # --- doing it -----------------------------------------------------------------------------------

    def _send(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._erase(leave_shared=False)

    def _erase(self, *, leave_shared: bool) -> None:
        self._context.jobs.run(
            _erase,
            self._context.session,
            self._passphrase,
            leave_shared,
            on_done=self._answered,
            on_problem=self._refused,
            key=SYNC_LANE,  # what goes round now ends first
            owner=self,
        )

    def _refused(self, problem: Problem) -> None:
        if isValid(self._dialog):
            self.proof.refused(problem)

    def _answered(self, found: Erasing) -> None:
        if found.done:
            if isValid(self._dialog):
                self._dialog.close_with("")
            self._context.lock()
            return
        if isValid(self._dialog):
            self._dialog.close_with(_LATER)
        self._ask_again(found)

    def _ask_again(self, found: Erasing) -> None:
        """Some of it cannot be withdrawn now: then nothing is gone yet, and the user chooses."""
        why = words(found.problem).title + ". " if found.problem is not None else ""
        told = self.tr(
            "{0}Er is nog niets gewist. Wis je nu toch, dan kan niemand dit meer intrekken. Wacht je, "
            "dan trekt het programma het in zodra de deelruimte bereikbaar is."
        ).format(why)
        dialog = ask(
            self._context.overlay,
            self.tr("Dit blijft nog bij een ander"),
            "\n".join((*self._lines(found.left), "", told)),
            (
                Answer(_ANYWAY, self.tr("Wis toch alles"), "danger"),
                Answer(_LATER, self.tr("Wacht nog"), "primary", safe=True, key="Esc"),
            ),
        )
        dialog.closed.connect(lambda said: self._erase(leave_shared=True) if said == _ANYWAY else self._end())


def _erase(session: Session, passphrase: str, leave_shared: bool) -> Erasing:
    return session.rights.erase(passphrase, leave_shared=leave_shared)
