"""Taking a share back: one question, and honest words about when it works."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from oefenruimte.app.sharing import Sharing
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import Grant, GrantState
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.widgets import Answer, Dialog, ask

_WITHDRAW, _KEEP = "trek-in", "houd"
LANE = "shares"  # of the job runner


class Withdrawal(QObject):
    """No parent: it ends what was begun, also when the page is left meanwhile. `on_problem`: where to tell
    it, when that is not the usual place."""

    def __init__(self, context: ScreenContext, on_problem: Callable[[Problem], object] | None = None) -> None:
        super().__init__()
        self._context = context
        self._on_problem = on_problem or context.problem

    def ask(self, grants: Sequence[Grant]) -> Dialog:
        """Ask, then take back. `grants`: of one take, at least one."""
        names = self.tr(" en ").join(dict.fromkeys(grant.called for grant in grants))
        if all(grant.state is GrantState.QUEUED for grant in grants):
            told = self.tr("De poging is nog niet verstuurd. {0} krijgt hem niet te zien.")
        elif any(grant.circle_id is not None for grant in grants):
            told = self.tr(
                "De anderen zien de poging niet meer zodra hun Oefenruimte weer verbinding heeft. "
                "De reacties die je kreeg, blijven voor jou staan."
            )
        else:
            told = self.tr(
                "{0} ziet de poging niet meer zodra de Oefenruimte van {0} weer verbinding heeft. "
                "De reacties die je kreeg, blijven voor jou staan."
            )
        question = ask(
            self._context.overlay,
            self.tr("Poging intrekken?"),
            told.format(names),
            [
                Answer(_WITHDRAW, self.tr("Trek in"), "danger"),
                Answer(_KEEP, self.tr("Laat gedeeld"), "primary", safe=True, key="Esc"),
            ],
        )
        question.closed.connect(lambda result: self.withdraw(grants) if result == _WITHDRAW else None)
        return question

    def withdraw(self, grants: Sequence[Grant]) -> None:
        """Without a question: it was asked elsewhere, or shared only a moment ago."""
        self._context.jobs.run(
            _withdraw,
            self._context.session.sharing,
            tuple(grant.share_id for grant in grants),
            on_done=self._withdrawn,
            on_problem=self._on_problem,
            key=LANE,
        )

    def _withdrawn(self, grants: Sequence[Grant]) -> None:
        self._context.news.sharesChanged.emit()
        self._context.sync_soon()
        # Until it has left the space somebody else can still fetch it: not "only yours again" yet.
        if any(grant.state is GrantState.WITHDRAWING for grant in grants):
            said = self.tr("Wordt ingetrokken zodra de deelruimte bereikbaar is.")
        elif any(grant.state is GrantState.STRANDED for grant in grants):
            said = self.tr("Intrekken kan niet meer: je doet niet meer mee met die deelruimte.")
        else:
            said = self.tr("Deze poging werd al niet meer gedeeld.")
        self._context.toast(said, icon="undo-2")


def _withdraw(sharing: Sharing, shares: tuple[ShareId, ...]) -> list[Grant]:
    return [sharing.withdraw(share_id) for share_id in shares]
