"""The other ways to look at a take: its figures, the citizen's chair, beside an example, first and best."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from oefenruimte.app.session import Session
from oefenruimte.domain.facts import TakeFacts
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.take import Anchor, SelfCheck
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.routes import Compare
from oefenruimte.ui.screens.parts.facts_of import FactsOf
from oefenruimte.ui.screens.review.beside_example import BesideExample
from oefenruimte.ui.screens.review.chair import ChairDialog
from oefenruimte.ui.screens.review.keeper import Keeper
from oefenruimte.ui.screens.review.load import ReviewData
from oefenruimte.ui.screens.review.page import ReviewPage
from oefenruimte.ui.screens.review.reel import ReelDialog, TakeAnswers
from oefenruimte.ui.widgets import Dialog


class Looking(QObject):
    """`show` after every reading of another take; `leave` when the page goes."""

    def __init__(
        self, context: ScreenContext, page: ReviewPage, keeper: Keeper, stop: Callable[[], None]
    ) -> None:
        """`stop` the player of the page."""
        super().__init__(page)
        self._context, self._page, self._keeper, self._stop = context, page, keeper, stop
        self._facts = FactsOf(context, self)
        self._facts.progress.connect(self._measuring)
        self._facts.found.connect(self._measured)
        self._facts.failed.connect(self._not_measured)
        self._dialog: Dialog | None = None
        page.example.chair_wanted.connect(self._sit_down)
        page.example.beside_wanted.connect(self._beside)
        page.example.reel_wanted.connect(self._gather)
        page.strip.compare_chosen.connect(self._choose)
        page.strip.compare_wanted.connect(self._compare)

    def show(self, data: ReviewData) -> None:
        self._facts.stop()
        self._page.show_facts(data, None)
        self._page.sound.set_busy(0.0)
        self._facts.ask(data.take.id)

    def leave(self) -> None:
        self._facts.stop()
        if self._dialog is not None:
            self._dialog.reject()

    # --- figures ----------------------------------------------------------------------------------

    def _shown(self, take_id: str) -> ReviewData | None:
        data = self._keeper.data
        return data if data is not None and data.take.id == take_id else None

    def _measuring(self, take_id: str, part: float) -> None:
        if self._shown(take_id) is not None and self._facts.of(take_id) is None:
            self._page.sound.set_busy(part)

    def _measured(self, take_id: str, facts: TakeFacts) -> None:
        data = self._shown(take_id)
        if data is not None:
            self._page.show_facts(data, facts)

    def _not_measured(self, take_id: str, problem: Problem) -> None:
        del problem  # the card says so; one can look back without
        if self._shown(take_id) is not None:
            self._page.sound.set_failed()

    # --- comparing --------------------------------------------------------------------------------

    def _choose(self, take_id: str) -> None:
        data = self._keeper.data
        if data is not None:
            self._page.chosen.toggle(TakeId(take_id), data.takes, data.take.id)
            self._page.show_state(data)

    def _compare(self) -> None:
        data = self._keeper.data
        if data is not None and len(chosen := self._page.compared(data)) == 2:
            self._context.go(Compare(*chosen))

    # --- dialogs ----------------------------------------------------------------------------------

    def _present(self, dialog: Dialog) -> None:
        self._stop()
        self._dialog = dialog
        dialog.closed.connect(self._closed)
        dialog.present()

    def _closed(self, _: str) -> None:
        self._dialog = None

    def _sit_down(self) -> None:
        data = self._keeper.data
        if data is None or data.scenario is None or self._dialog is not None:
            return
        dialog = ChairDialog(self._page, data.take, data.scenario, self._context.session.takes.open)
        dialog.kept.connect(lambda words: self._keeper.add_note(Anchor(0, 0), words))
        dialog.problem.connect(self._context.problem)
        self._present(dialog)

    def _beside(self) -> None:
        data, session = self._keeper.data, self._context.session
        if data is None or data.scenario is None or self._dialog is not None:
            return
        self._present(
            BesideExample(self._page, data.take, data.scenario, session.takes.open, session.clips.source)
        )

    def _gather(self) -> None:
        data = self._keeper.data
        if data is not None:
            self._context.jobs.run(
                _answers,
                self._context.session,
                data,
                on_done=self._reel,
                on_problem=self._context.problem,
                owner=self,
            )

    def _reel(self, answers: TakeAnswers) -> None:
        data = self._keeper.data
        if data is None or data.scenario is None or self._dialog is not None:
            return
        dialog = ReelDialog(self._page, data.takes, data.scenario, answers, self._context.session.takes.open)
        dialog.problem.connect(self._context.problem)
        self._present(dialog)


def _answers(session: Session, data: ReviewData) -> TakeAnswers:
    checks: dict[TakeId, dict[str, SelfCheck]] = {}
    moments: dict[TakeId, Anchor] = {}
    for take in data.takes:
        checks[take.id] = session.reflection.checks(take.id)
        notes = session.reflection.notes(take.id)
        moments[take.id] = notes[0].anchor if notes else Anchor(0, 0)
    return TakeAnswers(checks, moments)
