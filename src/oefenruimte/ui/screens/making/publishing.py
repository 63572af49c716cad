"""Making an exercise visible for everyone in the space, and taking that back: asked first."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from oefenruimte.app.authoring.drafts import next_version
from oefenruimte.app.published import Published
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import DraftId, ScenarioId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import Space
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.widgets import Answer, ask

_YES, _NO = "ja", "nee"


class PublishDesk(QObject):
    """`ready` when `why_not` may have another answer; `published` with what stands ready now."""

    ready = Signal()
    published = Signal(object)  # Published
    withdrawn = Signal(str)  # ScenarioId
    failed = Signal(object)  # Problem: also told to the user

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._space: Space | None = None
        self._known = False
        context.jobs.run(
            context.session.spaces.current, on_done=self._found, on_problem=context.problem, owner=self
        )

    def why_not(self) -> str | None:
        """Why publishing is not possible now, in words; None when it is."""
        if not self._known:
            return self.tr("We kijken of er een deelruimte is…")
        if self._space is None:
            return self.tr("Je hebt nog geen deelruimte. Stel die in bij Instellingen.")
        return None

    def publish(self, draft: Draft) -> None:
        """`draft` as it is kept: save it first."""
        assert self._space is not None
        name = self._space.name or self.tr("je deelruimte")
        question = ask(
            self._context.overlay,
            self.tr("‘{0}’ klaarzetten voor iedereen?").format(draft.title),
            self.tr(
                "Iedereen in {0} kan deze oefening dan doen. Wie bij de map van de deelruimte kan, kan de "
                "fragmenten bekijken."
            ).format(name),
            [
                Answer(_NO, self.tr("Nog niet"), safe=True, key="Esc"),
                Answer(_YES, self.tr("Klaarzetten voor iedereen"), "share"),
            ],
        )
        question.closed.connect(lambda result: self._publish(draft) if result == _YES else None)

    def withdraw(self, scenario_id: ScenarioId, title: str) -> None:
        """Asked first."""
        question = ask(
            self._context.overlay,
            self.tr("‘{0}’ intrekken?").format(title),
            self.tr("Niemand kan er dan nog aan beginnen. Wie al oefende, houdt zijn eigen pogingen."),
            [
                Answer(_NO, self.tr("Laat staan"), safe=True, key="Esc"),
                Answer(_YES, self.tr("Trek in"), "danger"),
            ],
        )
        question.closed.connect(lambda result: self._withdraw(scenario_id, title) if result == _YES else None)

    def _publish(self, draft: Draft) -> None:
        self._context.jobs.run(
            publish,
            self._context.session,
            draft,
            on_done=self._done,
            on_problem=self._not_done,
            key="import",
            owner=self,
        )

    def _withdraw(self, scenario_id: ScenarioId, title: str) -> None:
        self._context.jobs.run(
            self._context.session.publishing.withdraw,
            scenario_id,
            on_done=lambda _: self._gone(scenario_id, title),
            on_problem=self._not_done,
            key="import",
            owner=self,
        )

    def _found(self, space: Space | None) -> None:
        self._space, self._known = space, True
        self.ready.emit()

    def _done(self, published: Published) -> None:
        self._tell_others()
        self._context.toast(
            self.tr("‘{0}’ staat klaar voor iedereen.").format(published.title), icon="users-round"
        )
        self.published.emit(published)

    def _gone(self, scenario_id: ScenarioId, title: str) -> None:
        self._tell_others()
        self._context.toast(self.tr("‘{0}’ is ingetrokken.").format(title), icon="undo-2")
        self.withdrawn.emit(scenario_id)

    def _tell_others(self) -> None:
        self._context.news.scenariosChanged.emit()
        self._context.sync_soon()

    def _not_done(self, problem: Problem) -> None:
        self._context.problem(problem)
        self.failed.emit(problem)


def publish(session: Session, draft: Draft) -> Published:
    """For a job: with a version of its own, also kept in the draft."""
    return session.publishing.publish(_with_new_version(session, draft), partial(_pack, session))


def to_own_library(session: Session, draft_id: DraftId) -> Draft:
    """For a job: into the library of this computer, with a version of its own."""
    draft = _with_new_version(session, session.drafts.get(draft_id))
    session.publishing.to_own_library(draft, partial(_pack, session))
    return draft


def _with_new_version(session: Session, draft: Draft) -> Draft:
    """What somebody may have practised already never changes under the same number."""
    before = draft.version
    while session.library.find(draft.scenario_id, draft.version) is not None:
        draft = replace(draft, version=next_version(draft.version))
    if draft.version != before:
        session.drafts.save(draft)
    return draft


def _pack(session: Session, draft: Draft, package: Path) -> None:
    session.drafts.export(draft.id, package)
