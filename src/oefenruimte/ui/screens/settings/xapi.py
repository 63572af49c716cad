"""Times of practising for a learning record store: off, until the learner sets it up and presses send."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from oefenruimte.app.session import Session
from oefenruimte.app.xapi import Target, XapiSent, XapiState
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.xapi import Run, XapiChoice
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.saving import PlainFile
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.screens.settings.xapi_dialogs import GoesAlong, SetUpStore
from oefenruimte.ui.widgets import Answer, Button, FlowLayout, Label, ask

_LANE = "xapi"


class XapiCard(QWidget):
    """A podium card once a store was set up, a plain one otherwise."""

    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._title = context, title
        self._file = PlainFile(context)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.card = SettingsCard(title, "file-text")
        self._column.addWidget(self.card)
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._context.jobs.run(
            self._context.session.xapi.state, on_done=self._show, on_problem=self._tell, key=_LANE
        )

    def _show(self, state: XapiState) -> None:
        before = self.card
        self.card = SettingsCard(self._title, "file-text", "podium" if state.endpoint else None)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(state.endpoint or self.tr("Staat uit"), "bodyStrong"))
        column.addWidget(Label(self._words(state), "small", "textMuted"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self.preview = Button(self.tr("Bekijk wat er meegaat…"), "share_outline", "small", parent=buttons)
        self.save = Button(self.tr("Als bestand…"), size="small", icon="download", parent=buttons)
        self.set_up = Button(self.tr("Leeromgeving instellen…"), "ghost", "small", parent=buttons)
        self.stop = Button(self.tr("Stop en vergeet…"), "ghost", "small", parent=buttons)
        self.preview.clicked.connect(lambda: self._look(Target.STORE))
        self.save.clicked.connect(lambda: self._look(Target.FILE))
        self.set_up.clicked.connect(self._ask_store)
        self.stop.clicked.connect(self._ask_stop)
        shown = (self.preview, self.save, self.stop) if state.endpoint else (self.save, self.set_up)
        for button in (self.preview, self.save, self.set_up, self.stop):
            flow.addWidget(button)
            button.setVisible(button in shown)
        column.addWidget(buttons)
        self.card.part(told)
        self._column.removeWidget(before)
        before.hide()
        before.deleteLater()
        self._column.addWidget(self.card)

    def _words(self, state: XapiState) -> str:
        if not state.endpoint:
            return self.tr(
                "Heeft je organisatie een leeromgeving (LRS)? Dan kun je laten zien dat je oefende: welke "
                "oefening, op welke dag en hoe lang. Zonder je naam."
            )
        if not state.sent:
            return self.tr("Er is nog niets verstuurd. Dat gebeurt alleen als jij op Verstuur drukt.")
        times = self.tr("1 keer") if state.sent == 1 else self.tr("{0} keer").format(state.sent)
        return self.tr("Verstuurd: {0} oefenen. Verder gaat er niets vanzelf weg.").format(times)

    # --- what goes --------------------------------------------------------------------------------

    def _look(self, target: Target) -> None:
        def show(found: tuple[tuple[Run, ...], XapiChoice]) -> None:
            runs, choice = found
            session = self._context.session
            dialog = GoesAlong(self._context.overlay, target, runs, choice, session.clock.today())
            dialog.exactly.connect(lambda keys, chosen: self._exactly(dialog, target, keys, chosen))
            dialog.wanted.connect(lambda keys, chosen: self._go(dialog, target, keys, chosen))
            dialog.present()

        self.card.quiet()
        self._context.jobs.run(
            _read, self._context.session, target, on_done=show, on_problem=self._tell, owner=self
        )

    def _exactly(self, dialog: GoesAlong, target: Target, keys: tuple[str, ...], choice: XapiChoice) -> None:
        self._context.jobs.run(
            self._context.session.xapi.statements,
            target,
            keys,
            choice,
            on_done=dialog.show_exactly,
            on_problem=dialog.refused,
            owner=dialog,
        )

    def _go(self, dialog: GoesAlong, target: Target, keys: tuple[str, ...], choice: XapiChoice) -> None:
        xapi = self._context.session.xapi
        if target is Target.FILE:
            dialog.close_with("")
            self._file.ask(
                self.tr("Een bestand met je leergegevens?"),
                self.tr("Bewaar je leergegevens"),
                self.tr("Leergegevens"),
                {".json": self.tr("Leergegevens"), ".jsonl": self.tr("Leergegevens, één per regel")},
                lambda file: xapi.export(file, keys, choice),
            )
            return

        def sent(found: XapiSent) -> None:
            if isValid(dialog):
                dialog.close_with("")
            self._context.toast(self.tr("Verstuurd naar je leeromgeving."))
            self.reload()

        def refused(problem: Problem) -> None:
            if isValid(dialog):
                dialog.refused(problem)
            self.reload()

        self._context.jobs.run(
            _send,
            self._context.session,
            keys,
            choice,
            on_done=sent,
            on_problem=refused,
            key=_LANE,
            owner=self,
        )

    # --- a store ----------------------------------------------------------------------------------

    def _ask_store(self) -> None:
        dialog = SetUpStore(self._context.overlay)

        def keep(address: str, credentials: Credentials) -> None:
            self._context.jobs.run(
                self._context.session.xapi.set_up,
                address,
                credentials,
                on_done=kept,
                on_problem=dialog.refused,
                key=_LANE,
                owner=dialog,
            )

        def kept(_: None) -> None:
            dialog.close_with("")
            self.reload()

        dialog.wanted.connect(keep)
        dialog.present()

    def _ask_stop(self) -> None:
        dialog = ask(
            self._context.overlay,
            self.tr("Stoppen met je leeromgeving?"),
            self.tr(
                "Het programma vergeet het adres, de sleutel en je schuilnaam. Wat je al verstuurde, "
                "blijft daar staan. Vraag aan wie de leeromgeving beheert om het te wissen."
            ),
            (
                Answer("stop", self.tr("Stop en vergeet"), "danger"),
                Answer("stay", self.tr("Laat staan"), "primary", safe=True, key="Esc"),
            ),
        )
        dialog.closed.connect(lambda answer: self._forget() if answer == "stop" else None)

    def _forget(self) -> None:
        self._context.jobs.run(
            self._context.session.xapi.forget,
            on_done=lambda _: self.reload(),
            on_problem=self._tell,
            key=_LANE,
            owner=self,
        )

    def _tell(self, problem: Problem) -> None:
        self.card.tell_problem(problem)


def _read(session: Session, target: Target) -> tuple[tuple[Run, ...], XapiChoice]:
    return session.xapi.runs(target), session.xapi.state().choice


def _send(session: Session, keys: tuple[str, ...], choice: XapiChoice) -> XapiSent:
    session.xapi.choose(choice)
    return session.xapi.send(keys, choice)
