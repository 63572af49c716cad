"""The baseline: skill by skill, at most two short situations and one question. In pieces if one likes."""

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.baseline_page import BaselinePage, read_baseline
from oefenruimte.domain.growth import BaselineItem, Step
from oefenruimte.domain.growth import Situation as ShortSituation
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.routes import BaselineRoute, GrowthRoute, Practice
from oefenruimte.ui.screens.baseline.levels import LevelCards
from oefenruimte.ui.screens.baseline.parts import SituationCards, SkillChoice, SkillRow
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.screens.parts.pair import Pair
from oefenruimte.ui.widgets import Button, EmptyState, IconLine, Label, Shortcuts, Skeleton

_BESIDE = 820
_LANE = "groei"  # of the job runner: what is kept is read after it

T = TypeVar("T")


class Shown(Enum):
    LOADING = "loading"
    BEGIN = "begin"
    SKILL = "skill"
    DONE = "done"
    PROBLEM = "problem"


class BaselineScreen(Screen):
    def __init__(self, context: ScreenContext, route: BaselineRoute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._skill = context, route.skill
        self._shown = Shown.LOADING
        self._page = Page(self.tr("Nulmeting"), self.tr("Even kijken…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.levels: LevelCards | None = None
        self.situations: SituationCards | None = None
        self.onward: Button | None = None
        self.choice: SkillChoice | None = None
        keys = Shortcuts(self)
        for step in Step:
            keys.bind(str(step + 1), partial(self._choose, step), words=self.tr("kies waar jij staat"))
        keys.bind("Enter", self._press_onward)
        self._page.put(Skeleton(60), Skeleton(320))
        self._load()

    @property
    def shown(self) -> Shown:
        return self._shown

    @property
    def skill(self) -> str:
        """The skill that is asked about."""
        return self._skill

    def _load(self) -> None:
        self._run(read_baseline, self._context.session, on_done=self._loaded)

    def _loaded(self, page: BaselinePage) -> None:
        baseline = page.baseline
        if baseline is None:
            self._show_begin(tuple(page.texts), again=False)
        elif baseline.finished_on is not None and self._shown is Shown.LOADING:
            self._show_begin(tuple(page.texts), again=True)
        elif baseline.finished_on is not None:
            self._show_done()
        else:
            wanted = next((item for item in baseline.items if item.skill == self._skill), None)
            item = wanted or baseline.current or baseline.items[-1]
            self._show_item(page, item)

    # one skill ----------------------------------------------------------------------------------------

    def _show_item(self, page: BaselinePage, item: BaselineItem) -> None:
        assert page.baseline is not None
        self._shown, self._skill = Shown.SKILL, item.skill
        items = page.baseline.items
        number = items.index(item) + 1
        words = self.tr("Vaardigheid {0} van {1}. Stoppen mag: je gaat later verder waar je was.")
        self._page.header.set_words(self.tr("Nulmeting"), words.format(number, len(items)))
        row = SkillRow(page.baseline, item.skill)
        row.chosen.connect(self._go_to)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(item.skill, "h2"))
        if page.texts.get(item.skill):
            column.addWidget(Label(page.texts[item.skill], color="textMuted"))
        column.addSpacing(4)
        column.addWidget(Label(self.tr("Eerst even proberen (mag je overslaan)"), "bodyStrong"))
        self.situations = SituationCards(page.situations.get(item.skill, ()))
        self.situations.wanted.connect(self._practise)
        column.addWidget(self.situations)
        column.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("Wat past nu het best bij jou?"), "bodyStrong"))
        self.levels = LevelCards(item.skill, item.levels, item.answered)
        self.levels.chosen.connect(partial(self._answer, item.skill))
        column.addWidget(self.levels)
        told = self.tr("Geen goed of fout. Alleen jij ziet dit.")
        column.addWidget(IconLine("lock", told, "note", "textMuted", "textMuted"))
        self.onward = Button(self._onward_words(page, item), "primary", "large", key="Enter")
        self.onward.clicked.connect(partial(self._onward, page, item))
        self._allow_onward(item.answered)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.onward)
        column.addLayout(foot)
        column.addStretch(1)
        self._page.put(row, Pair(left, right, side_by_side_from=_BESIDE, gap=28, row_gap=16))
        focus_first(self, self.situations.first_open or self.levels.cards[item.answered or Step.BEGIN])

    def _onward_words(self, page: BaselinePage, item: BaselineItem) -> str:
        return self.tr("Klaar") if self._next_open(page, item) is None else self.tr("Volgende vaardigheid")

    def _next_open(self, page: BaselinePage, item: BaselineItem) -> BaselineItem | None:
        """The next skill without an answer, round the row."""
        assert page.baseline is not None
        items = page.baseline.items
        at = items.index(item)
        after = (*items[at + 1 :], *items[:at])
        return next((one for one in after if one.answered is None), None)

    def _allow_onward(self, answered: Step | None) -> None:
        if self.onward is not None:
            self.onward.set_unavailable(
                None if answered is not None else self.tr("Kies eerst wat het best bij je past.")
            )

    def _choose(self, step: Step) -> None:
        if self.levels is not None and self._shown is Shown.SKILL:
            self.levels.choose(step)

    def _press_onward(self) -> None:
        if self.onward is not None:
            self.onward.click()

    def _answer(self, skill: str, step: Step) -> None:
        def kept(_: object) -> None:
            self._allow_onward(step)
            if self.onward is not None:
                self.onward.setFocus(Qt.FocusReason.OtherFocusReason)  # Enter goes on, as stands on it

        self._run(self._context.session.growth.answer_baseline, skill, step, on_done=kept)

    def _onward(self, page: BaselinePage, item: BaselineItem) -> None:
        following = self._next_open(page, item)
        if following is not None:
            self._go_to(following.skill)
            return
        self._run(self._context.session.growth.finish_baseline, on_done=lambda _: self._load())

    def _go_to(self, skill: str) -> None:
        self._skill = skill
        self._load()

    def _practise(self, situation: ShortSituation) -> None:
        audio_only = self._context.preferences.current.camera_source is None
        back = BaselineRoute(self._skill)
        self._context.go(Practice(situation.scenario, audio_only, situation.turn, only=True, back=back))

    # before and after ---------------------------------------------------------------------------------

    def _show_begin(self, skills: Sequence[str], *, again: bool) -> None:
        self._shown = Shown.BEGIN
        self._page.header.set_words(self.tr("Nulmeting"), "")
        begin = Button(self.tr("Begin"), "primary", "large", icon="play-filled", key="Enter")
        begin.clicked.connect(self._begin)
        later = Button(self.tr("Nu niet"))
        later.clicked.connect(lambda: self._context.go(GrowthRoute()))
        self.onward = begin
        if again:
            title = self.tr("Opnieuw meten waar je staat?")
            text = self.tr("Vanaf nu is dit je begin op de tekening. Wat je eerder deed, blijft meetellen.")
        else:
            title = self.tr("Waar sta je nu?")
            text = self.tr(
                "Ongeveer tien minuten. Per vaardigheid twee korte situaties, of één als je er veel kiest. "
                "Dan zeg je zelf waar je staat."
            )
        state = EmptyState("target", title, text, [begin, later])
        self.choice = SkillChoice(skills)
        self.choice.changed.connect(
            lambda: begin.set_unavailable(
                None
                if self.choice is None or self.choice.chosen
                else self.tr("Kies minstens één vaardigheid.")
            )
        )
        state.body.addWidget(self.choice)
        self._page.put(state)
        focus_first(self, begin)

    def _begin(self) -> None:
        def begun(_: object) -> None:
            self._shown = Shown.SKILL
            self._load()

        assert self.choice is not None
        self._run(self._context.session.growth.start_baseline, self.choice.chosen, on_done=begun)

    def _show_done(self) -> None:
        self._shown = Shown.DONE
        self._page.header.set_words(self.tr("Nulmeting"), "")
        look = Button(self.tr("Bekijk je groei"), "primary", "large", "chart-no-axes-column", "Enter")
        look.clicked.connect(lambda: self._context.go(GrowthRoute()))
        self.onward = look
        text = self.tr("Dit is je begin. Kies bij ‘Groei’ een doel, of ga gewoon oefenen.")
        self._page.put(EmptyState("circle-check", self.tr("Je nulmeting is klaar"), text, [look]))
        focus_first(self, look)

    def _failed(self, problem: Problem) -> None:
        if self._shown is Shown.LOADING:
            self._shown = Shown.PROBLEM
            self._page.put(NotLoaded("target", problem, self._load))
        else:
            self._context.problem(problem)

    def _run(self, work: Callable[..., T], *arguments: object, on_done: Callable[[T], object]) -> None:
        self._context.jobs.run(
            work, *arguments, on_done=on_done, on_problem=self._failed, owner=self, key=_LANE
        )
