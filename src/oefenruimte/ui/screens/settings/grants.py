"""What others can see now, and how to take it back."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.share import Grant, GrantState
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.withdraw import Withdrawal
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.widgets import Answer, Button, Chip, Label, ask

_SHOWN = (GrantState.QUEUED, GrantState.SENT, GrantState.WITHDRAWING, GrantState.STRANDED)


@dataclass(frozen=True, slots=True)
class Shared:
    """A grant with what the learner calls it: title of the exercise and number. None: the take is gone."""

    grant: Grant
    take: tuple[str, int] | None


class GrantsCard(QWidget):
    """A podium card while something is shared, a plain one otherwise."""

    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._title = context, title
        self._withdrawal = Withdrawal(context, self._tell)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: tuple[Shared, ...] | None = None
        self._card = SettingsCard(title, "users-round")
        self._card.part(Label(self.tr("Even kijken…"), color="textMuted"))
        self._column.addWidget(self._card)
        context.news.sharesChanged.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._context.jobs.run(_read_shared, self._context.session, on_done=self._show, on_problem=self._tell)

    def _show(self, shared: tuple[Shared, ...]) -> None:
        if shared == self._shown:
            return
        self._shown = shared
        before = self._card
        self._card = SettingsCard(self._title, "users-round", "podium" if shared else None)
        focused = before.isAncestorOf(QApplication.focusWidget() or self)
        if not shared:
            self._card.part(
                Label(self.tr("Je deelt nu niets. Delen mag, het hoeft niet."), color="textMuted")
            )
        buttons = [self._add(self._card, each) for each in shared]
        self._column.removeWidget(before)
        before.hide()
        before.deleteLater()
        self._column.addWidget(self._card)
        first = next((button for button in buttons if button is not None), None)
        if focused and first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, card: SettingsCard, shared: Shared) -> Button | None:
        grant = shared.grant
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        told = QVBoxLayout()
        told.setSpacing(4)
        title = (
            self.tr("{0}, poging {1}").format(*shared.take)
            if shared.take is not None
            else self.tr("Een gewiste poging")
        )
        told.addWidget(Label(title, "bodyStrong"))
        told.addWidget(
            Chip("shared", self._with_whom(grant), "small"),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        told.addWidget(Label(self._state(grant), "small", "textMuted"))
        row.addLayout(told, 1)
        button: Button | None = None
        if grant.state in (GrantState.QUEUED, GrantState.SENT):
            button = Button(self.tr("Trek in"), size="small", icon="undo-2")
            button.setAccessibleName(self.tr("Trek in: {0}, {1}").format(title, grant.contact_name))
            button.clicked.connect(lambda: self._ask(grant))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        card.part(part)
        return button

    def _with_whom(self, grant: Grant) -> str:
        name = grant.called
        if grant.state is GrantState.QUEUED:
            return self.tr("Straks gedeeld met {0}").format(name)
        return self.tr("Gedeeld met {0}").format(name)

    def _state(self, grant: Grant) -> str:
        last = day_text(grant.until, self._context.session.clock.today())
        if grant.state is GrantState.QUEUED:
            return self.tr("Tot en met {0}. Wordt nog verstuurd.").format(last)
        if grant.state is GrantState.WITHDRAWING:
            return self.tr("Wordt ingetrokken zodra de deelruimte bereikbaar is.")
        if grant.state is GrantState.STRANDED:
            return self.tr("Tot en met {0}. Intrekken kan niet meer.").format(last)
        return self.tr("Tot en met {0}.").format(last)

    # --- withdrawing ------------------------------------------------------------------------------

    def _ask(self, grant: Grant) -> None:
        name = grant.called
        if grant.state is GrantState.QUEUED:
            told = self.tr("De poging is nog niet verstuurd. {0} krijgt hem niet te zien.").format(name)
        else:
            told = self.tr(
                "{0} ziet de poging niet meer zodra Oefenruimte bij {0} weer verbinding heeft. "
                "De reacties van {0} blijven voor jou staan."
            ).format(name)
        dialog = ask(
            self._context.overlay,
            self.tr("Poging intrekken?"),
            told,
            (
                Answer("withdraw", self.tr("Trek in"), "danger"),
                Answer("keep", self.tr("Laat staan"), "primary", safe=True, key="Esc"),
            ),
        )
        dialog.closed.connect(lambda answer: self._answered(grant, answer))

    def _answered(self, grant: Grant, answer: str) -> None:
        if answer == "withdraw":
            self._withdrawal.withdraw([grant])

    def _tell(self, problem: Problem) -> None:
        self._card.tell_problem(problem)


def _read_shared(session: Session) -> tuple[Shared, ...]:
    """Newest first."""
    return tuple(
        _named(session, grant) for grant in reversed(session.sharing.grants()) if grant.state in _SHOWN
    )


def _named(session: Session, grant: Grant) -> Shared:
    try:
        take = session.takes.get(grant.take_id)
    except Failure as failure:
        if failure.problem.code is not Code.TAKE_UNKNOWN:
            raise
        return Shared(grant, None)
    return Shared(grant, (take.scenario_title, take.number))
