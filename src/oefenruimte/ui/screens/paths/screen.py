"""Learning paths of small steps: where one is, what one may skip, and a plan of one's own."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from oefenruimte.app.paths_page import PathsPage, read_paths
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.routes import PathsRoute, Practice, Situation
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.page import Page, stack
from oefenruimte.ui.screens.parts.pair import UNLIMITED, Pair
from oefenruimte.ui.screens.paths.path_card import PathCard
from oefenruimte.ui.screens.paths.plan_card import PlanCard
from oefenruimte.ui.widgets import Answer, Segmented, Skeleton, ask

_BESIDE, _RIGHT = 860, 380
_ALL = "alle"


class Shown(Enum):
    LOADING = "loading"
    PATHS = "paths"
    PROBLEM = "problem"


class PathsScreen(Screen):
    def __init__(self, context: ScreenContext, route: PathsRoute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del route
        self._context = context
        self._shown = Shown.LOADING
        self._for = _ALL
        self._told: PathsPage | None = None
        self._page = Page(
            self.tr("Leerlijnen"),
            self.tr("Kleine stappen die op elkaar bouwen. Wat je al kunt, mag je overslaan."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.cards: list[PathCard] = []
        self.plan: PlanCard | None = None
        self._page.put(Skeleton(220), Skeleton(220))
        context.news.takesChanged.connect(self._load)
        context.news.scenariosChanged.connect(self._load)
        self._load()

    @property
    def shown(self) -> Shown:
        return self._shown

    def _load(self) -> None:
        self._context.jobs.run(
            read_paths,
            self._context.session,
            on_done=self._loaded,
            on_problem=self._failed,
            key="groei",
        )

    def _loaded(self, page: PathsPage) -> None:
        first, at = self._shown is Shown.LOADING, self._focused()
        self._told, self._shown = page, Shown.PATHS
        self.cards = [
            PathCard(progress, page.may_skip)
            for progress in page.paths
            if self._for in (_ALL, progress.path.route)
        ]
        for card in self.cards:
            card.practised.connect(self._practise)
            card.proved.connect(self._ask_proof)
            card.skipped.connect(lambda step, card=card: self._skip(card.path_id, step))
            card.kept.connect(lambda step, card=card: self._keep(card.path_id, step))
        self.plan = PlanCard(page.plan, page.others)
        self.plan.practised.connect(self._practise)
        self.plan.changed.connect(self._set_plan)
        routes = [route for route in page.routes if route]
        left = stack([*([self._choice(routes)] if routes else []), *self.cards])
        self._page.put(
            Pair(left, self.plan, side_by_side_from=_BESIDE, widest=(UNLIMITED, _RIGHT), row_gap=16)
        )
        now = next((card.now for card in self.cards if card.now is not None), None)
        if first and now is not None:
            focus_first(self, now)
        elif at is not None:
            self._focus_again(at)

    def _focused(self) -> str | None:
        """What the keyboard is at on this page, by its name; None: elsewhere."""
        focused = QApplication.focusWidget()
        return _name(focused) if focused is not None and self._page.holds(focused) else None

    def _focus_again(self, name: str) -> None:
        """The page was told anew: the keyboard stays where it was, or with what is left of that step. When
        both are gone the plan is where one goes on."""
        assert self._page.inside is not None
        assert self.plan is not None
        there = [
            part
            for part in self._page.inside.findChildren(QWidget)
            if part.isEnabled() and part.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        same = next((part for part in there if _name(part) == name), None)
        _, colon, step = name.partition(": ")
        near = next((part for part in there if colon and _name(part).endswith(colon + step)), None)
        (same or near or self.plan.choice).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, routes: list[str]) -> Segmented:
        names = {"junior": self.tr("Junior"), "medior": self.tr("Medior"), "senior": self.tr("Senior")}
        options = [(_ALL, self.tr("Alle leerlijnen")), *((one, names.get(one, one)) for one in routes)]
        choice = Segmented(options, self.tr("Voor wie"), value=self._for)
        choice.chosen.connect(self._show_for)
        return choice

    def _show_for(self, route: object) -> None:
        self._for = str(route)
        if self._told is not None:
            self._loaded(self._told)

    # doing --------------------------------------------------------------------------------------------

    def _practise(self, scenario: str) -> None:
        self._context.go(Situation(ScenarioId(scenario)))

    def _ask_proof(self, scenario: str) -> None:
        """What a proof is; then straight into it."""
        question = ask(
            self._context.overlay,
            self.tr("Kun je dit al?"),
            self.tr(
                "Doe deze oefening één keer. Kijk terug en vul de lijst in. "
                "Overal ‘Ja’? Dan mag je deze stap overslaan. Niemand anders ziet het."
            ),
            [
                Answer("niet", self.tr("Toch niet"), safe=True, key="Esc"),
                Answer("doe", self.tr("Doe de proef"), "primary"),
            ],
        )
        question.closed.connect(lambda said: self._prove(scenario) if said == "doe" else None)

    def _prove(self, scenario: str) -> None:
        audio_only = self._context.preferences.current.camera_source is None
        self._context.go(Practice(ScenarioId(scenario), audio_only))

    def _skip(self, path_id: str, step: str) -> None:
        self._change(self._context.session.growth.skip, path_id, ScenarioId(step))

    def _keep(self, path_id: str, step: str) -> None:
        self._change(self._context.session.growth.unskip, path_id, ScenarioId(step))

    def _set_plan(self, plan: list[ScenarioId]) -> None:
        self._change(self._context.session.growth.set_plan, tuple(plan))

    def _change(self, work: Callable[..., object], *arguments: object) -> None:
        self._context.jobs.run(
            work,
            *arguments,
            on_done=lambda _: self._load(),
            on_problem=self._context.problem,
            owner=self,
            key="groei",
        )

    def _failed(self, problem: Problem) -> None:
        self._shown = Shown.PROBLEM
        self._page.put(NotLoaded("list-checks", problem, self._load))


def _name(part: QWidget) -> str:
    """What a screen reader calls it."""
    words = part.text() if isinstance(part, QAbstractButton) else ""
    return part.accessibleName() or words
