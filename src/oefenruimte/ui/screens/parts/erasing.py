"""Taking a take away, with a way back for as long as the message stands."""

from PySide6.QtCore import QObject, Signal

from oefenruimte.app.session import Session
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.share import Grant
from oefenruimte.domain.take import Take
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.widgets import Answer, ask

_ERASE, _KEEP = "wis", "houd"
LANE = "takes"  # of the job runner: what is done to takes goes one after the other


class TakeEraser(QObject):
    """A shared take is withdrawn first, after a question. No parent: the way back outlives the page."""

    erased = Signal(str)
    restored = Signal(str)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context

    def erase(self, take: Take, grants: tuple[Grant, ...]) -> None:
        """`grants`: who can see this take now."""
        if not grants:
            self._erase(take, withdraw=False)
            return
        names = self.tr(" en ").join(dict.fromkeys(grant.called for grant in grants))
        question = ask(
            self._context.overlay,
            self.tr("Poging {0} wissen?").format(take.number),
            self.tr(
                "Deze poging is gedeeld met {0}. Het delen wordt eerst ingetrokken. "
                "Reacties op deze poging gaan ook weg."
            ).format(names),
            [
                Answer(_ERASE, self.tr("Trek in en wis"), "danger"),
                Answer(_KEEP, self.tr("Laat staan"), "primary", safe=True, key="Esc"),
            ],
        )
        question.closed.connect(lambda result: self._erase(take, withdraw=True) if result == _ERASE else None)

    def _erase(self, take: Take, *, withdraw: bool) -> None:
        self._context.jobs.run(
            _erase,
            self._context.session,
            take.id,
            withdraw,
            on_done=lambda _: self._erased(take, withdrawn=withdraw),
            on_problem=self._context.problem,
            key=LANE,
            owner=self,
        )

    def _erased(self, take: Take, *, withdrawn: bool) -> None:
        context = self._context
        if withdrawn:
            context.news.sharesChanged.emit()
            context.sync_soon()
        context.news.takesChanged.emit()
        context.toast(
            self.tr("Poging {0} is gewist.").format(take.number),
            icon="trash-2",
            undo=lambda: self._restore(take),
            expired=lambda: self._forget(take),
        )
        self.erased.emit(take.id)

    def _restore(self, take: Take) -> None:
        self._context.jobs.run(
            self._context.session.takes.restore,
            take.id,
            on_done=lambda _: self._restored(take),
            on_problem=self._context.problem,
            key=LANE,
            owner=self,
        )

    def _restored(self, take: Take) -> None:
        self._context.news.takesChanged.emit()
        self.restored.emit(take.id)

    def _forget(self, take: Take) -> None:
        """Nobody asked for it back."""
        self._context.jobs.run(
            self._context.session.takes.purge,
            take.id,
            on_done=_nothing,
            on_problem=self._context.problem,
            key=LANE,
        )


def _erase(session: Session, take_id: TakeId, withdraw: bool) -> None:
    if withdraw:
        session.sharing.withdraw_all(take_id)
    session.takes.delete(take_id)


def _nothing(_: object) -> None:
    """Gone: there is nothing to tell."""
