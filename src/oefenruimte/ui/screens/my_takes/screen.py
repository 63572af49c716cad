"""Everything one recorded, newest exercise first."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.own_takes import OwnTake, OwnTakes, read_own_takes
from oefenruimte.domain.ids import ScenarioId, TakeId
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.routes import LibraryRoute, MyTakes, Review, Situation
from oefenruimte.ui.screens.my_takes.group import GroupCard
from oefenruimte.ui.screens.parts.erasing import TakeEraser
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.one_state import OneState
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.screens.parts.picture import fetch_thumbnails
from oefenruimte.ui.screens.parts.staying import TakeStays
from oefenruimte.ui.widgets import Button, EmptyState, Skeleton


class Shown(Enum):
    LOADING = "loading"
    TAKES = "takes"
    EMPTY = "empty"
    PROBLEM = "problem"


class MyTakesScreen(Screen):
    def __init__(self, context: ScreenContext, route: MyTakes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del route
        self._context = context
        self._words = ExerciseWords(self)
        self._eraser = TakeEraser(context)
        self._stays = TakeStays(context)
        self._groups: dict[ScenarioId, GroupCard] = {}
        self._shown = Shown.LOADING
        self._page = Page(self.tr("Mijn pogingen"), self.tr("Pogingen ophalen…"))
        self._state = OneState(self._page.content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self._page.content.addLayout(self._cards)
        self._page.content.addStretch(1)
        self._show_state(Shown.LOADING, self._ghost())
        context.news.takesChanged.connect(self._load)
        context.news.sharesChanged.connect(self._load)
        self._load()

    @property
    def shown(self) -> Shown:
        return self._shown

    @property
    def groups(self) -> list[GroupCard]:
        """In the order on the page."""
        return sorted(self._groups.values(), key=self._cards.indexOf)

    def _load(self) -> None:
        self._context.jobs.run(
            read_own_takes, self._context.session, on_done=self._loaded, on_problem=self._failed
        )

    def _loaded(self, own: OwnTakes) -> None:
        first = self._shown is not Shown.TAKES
        takes = self._words.attempts(own.count)
        line = self.tr("{0} in {1}").format(takes, self._words.exercises(len(own.groups)))
        self._page.header.set_words(self.tr("Mijn pogingen"), line if own.groups else "")
        self._show_groups(own)
        if not own.groups:
            state = self._empty()
            self._show_state(Shown.EMPTY, state)
            focus_first(self, state)
            return
        self._state.drop()
        self._shown = Shown.TAKES
        if first:
            focus_first(self, self.groups[0].rows[0].button)

    def _show_groups(self, own: OwnTakes) -> None:
        wanted = [group.scenario_id for group in own.groups]
        for gone in set(self._groups) - set(wanted):
            card = self._groups.pop(gone)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, group in enumerate(own.groups):
            card = self._groups.get(group.scenario_id) or self._make_card(group.scenario_id)
            if self._cards.indexOf(card) != place:
                self._cards.removeWidget(card)
                self._cards.insertWidget(place, card)
            self._fetch_pictures(card, card.set_group(group, own.today))

    def _fetch_pictures(self, card: GroupCard, ids: list[TakeId]) -> None:
        fetch_thumbnails(self._context, ids, card, card.set_images)

    def _make_card(self, scenario_id: ScenarioId) -> GroupCard:
        card = GroupCard(scenario_id, self._words)
        card.opened.connect(lambda take_id: self._context.go(Review(TakeId(take_id))))
        card.again.connect(lambda: self._context.go(Situation(scenario_id)))
        card.erase_wanted.connect(self._erase)
        card.stay_wanted.connect(self._ask_stay)
        card.more_shown.connect(partial(self._fetch_pictures, card))
        self._groups[scenario_id] = card
        return card

    def _erase(self, own: OwnTake) -> None:
        self._eraser.erase(own.take, own.grants)

    def _ask_stay(self, own: OwnTake, place: QPoint) -> None:
        if own.standing is not None:
            self._stays.popup(self, own.take, own.standing, place)

    # other states -------------------------------------------------------------------------------------

    def _failed(self, problem: Problem) -> None:
        self._page.header.set_words(self.tr("Mijn pogingen"))
        self._show_state(Shown.PROBLEM, NotLoaded("clapperboard", problem, self._load))

    def _empty(self) -> EmptyState:
        choose = Button(self.tr("Kies je eerste oefening"), "primary", icon="library-big")
        choose.clicked.connect(lambda: self._context.go(LibraryRoute()))
        text = self.tr("Je eerste poging hoeft niet goed te zijn. Niemand kijkt mee.")
        state = EmptyState("clapperboard", self.tr("Hier komen je pogingen"), text, [choose])
        state.setFocusProxy(choose)
        return state

    def _ghost(self) -> QWidget:
        ghost = QWidget()
        column = QVBoxLayout(ghost)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for _ in range(4):
            column.addWidget(Skeleton(72))
        column.addStretch(1)
        return ghost

    def _show_state(self, shown: Shown, state: QWidget) -> None:
        self._state.show(state)
        self._shown = shown
