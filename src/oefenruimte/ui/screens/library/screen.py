"""Finding an exercise: search, filters, cards."""

from enum import Enum

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from oefenruimte.app.catalogue import Catalogue, Filters, Order, counts, read_catalogue, select
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.routes import Importing, LibraryRoute, OwnCase, Situation
from oefenruimte.ui.screens.library.bar import SearchBar
from oefenruimte.ui.screens.library.card import ExerciseCard, GhostCard
from oefenruimte.ui.screens.library.filters import Choice, FilterPanel
from oefenruimte.ui.screens.library.findings import FindingsDialog
from oefenruimte.ui.screens.library.grid import CardGrid
from oefenruimte.ui.screens.library.wish import WishBox
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.screens.parts.picture import load_picture
from oefenruimte.ui.widgets import Button, EmptyState, IconLine, Shortcuts, announce

_GHOSTS = 6
_COLUMN = 230  # px at 100 %: three columns of 254 in the usual window
_SAY_AFTER_MS = 700  # how many were found is read out when the user stops typing


class Shown(Enum):
    LOADING = "loading"
    CARDS = "cards"
    NOTHING_FOUND = "nothing-found"
    NO_EXERCISES = "no-exercises"
    PROBLEM = "problem"


class LibraryScreen(Screen):
    def __init__(self, context: ScreenContext, route: LibraryRoute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del route
        self._context = context
        self._words = ExerciseWords(self)
        self._catalogue = Catalogue(())
        self._cards: dict[ScenarioId, ExerciseCard] = {}
        self._order = Order.FITTING
        self._shown = Shown.LOADING
        self._page = Page(self.tr("Bibliotheek"), self.tr("Oefeningen ophalen…"))
        self._bar = SearchBar()
        self._page.fixed.addWidget(self._bar)
        self._filters = FilterPanel(self._words)
        self._import = Button(self.tr("Importeren…"), "ghost", "small", "package-open")
        self._import.clicked.connect(lambda: context.go(Importing()))
        self._own_case = Button(self.tr("Eigen casus…"), "ghost", "small", "pencil")
        self._own_case.clicked.connect(lambda: context.go(OwnCase()))
        self._grid = CardGrid(_COLUMN)
        self._grid.set_cards([GhostCard(self._grid) for _ in range(_GHOSTS)])
        self.wish = WishBox(context)
        self._unreadable = QWidget()
        self._results = QStackedWidget()
        self._results.addWidget(self._grid)
        self._lay_out()
        self._say = QTimer(self)
        self._say.setSingleShot(True)
        self._say.setInterval(_SAY_AFTER_MS)
        self._say.timeout.connect(self._say_count)
        self._connect()
        announce(self, self.tr("Oefeningen ophalen…"))
        self._load()

    @property
    def shown(self) -> Shown:
        return self._shown

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        left = QVBoxLayout()
        left.addWidget(self._filters)
        left.addWidget(self._own_case, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self._import, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._unreadable)
        right.addWidget(self._results)
        right.addWidget(self.wish)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left)
        row.addLayout(right, 1)
        self._page.content.addLayout(row, 1)
        self._trouble = QHBoxLayout(self._unreadable)
        self._trouble.setContentsMargins(0, 0, 0, 0)
        self._trouble_line = IconLine("triangle-alert", "", "note", "text", "warning")
        self._trouble.addWidget(self._trouble_line, 1)
        why = Button(self.tr("Bekijk waarom"), "ghost", "small")
        why.clicked.connect(self._show_findings)
        self._trouble.addWidget(why)
        self._unreadable.hide()

    def _connect(self) -> None:
        self._bar.searched.connect(lambda _: self._refresh())
        self._bar.ordered.connect(self._set_order)
        self._bar.taken_off.connect(self._take_off)
        self._bar.cleared.connect(self._clear)
        self._filters.changed.connect(lambda _: self._refresh())
        self._context.news.scenariosChanged.connect(self._load)
        self._context.news.takesChanged.connect(self._load)
        self._context.news.sharesChanged.connect(self._load)
        self._keys = Shortcuts(self)
        self._keys.bind("Ctrl+F", self._focus_search, words=self.tr("zoek een oefening"))

    # loading ------------------------------------------------------------------------------------------

    def _load(self) -> None:
        self._context.jobs.run(
            read_catalogue, self._context.session, on_done=self._loaded, on_problem=self._failed
        )

    def _loaded(self, catalogue: Catalogue) -> None:
        first = self._shown is Shown.LOADING
        if first:
            for ghost in self._grid.cards:
                ghost.deleteLater()
            self._grid.set_cards([])
        self._catalogue = catalogue
        self._page.header.set_words(self.tr("Bibliotheek"), self._words.exercises(len(catalogue.entries)))
        self._show_unreadable()
        self._update_cards()
        self._shown = Shown.CARDS
        self._filters.set_counts(counts(catalogue.entries, catalogue.paths))  # shows the cards
        if first and self._grid.cards:
            focus_first(self, self._grid.cards[0])

    def _update_cards(self) -> None:
        known = {entry.scenario.id for entry in self._catalogue.entries}
        for gone in set(self._cards) - known:
            self._cards.pop(gone).deleteLater()
        for entry in self._catalogue.entries:
            card = self._cards.get(entry.scenario.id)
            if card is None:
                card = ExerciseCard(entry, self._words, self._grid)
                card.hide()
                card.clicked.connect(lambda _=False, to=entry.scenario.id: self._context.go(Situation(to)))
                self._cards[entry.scenario.id] = card
                self._context.jobs.run(
                    load_picture,
                    entry.scenario.thumbnail,
                    on_done=card.picture.set_image,
                    on_problem=self._context.problem,
                    owner=card,
                )
            else:
                card.set_entry(entry, self._words)

    def _failed(self, problem: Problem) -> None:
        self._page.header.set_words(self.tr("Bibliotheek"), "")
        self._show_state(Shown.PROBLEM, NotLoaded("library-big", problem, self._load))

    # showing ------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        if self._shown is Shown.LOADING:
            return
        entries, search, filters = self._catalogue.entries, self._bar.search.text, self._filters.filters
        found = select(entries, search, filters, self._order)
        self._bar.set_filters(self._filters.chosen())
        self._bar.set_count(len(found), len(entries))
        self._say.start()
        if not entries:
            self._show_state(Shown.NO_EXERCISES, self._no_exercises())
        elif not found:
            self._show_state(Shown.NOTHING_FOUND, self._nothing_found(search.strip(), filters))
        else:
            self._shown = Shown.CARDS
            self._grid.set_cards([self._cards[entry.scenario.id] for entry in found])
            self._results.setCurrentWidget(self._grid)
            self._drop_state()

    def _show_state(self, shown: Shown, state: EmptyState) -> None:
        self._shown = shown
        self._drop_state()
        self._grid.set_cards([])  # hidden cards would keep their room, and push what stands under it away
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        # In the middle of what one sees: the filters beside it may be far taller.
        room = self._page.view.viewport().height() - self.wish.sizeHint().height() - 60
        state.setMinimumHeight(max(0, min(600, room)))
        column.addWidget(state)
        column.addStretch(1)
        self._results.addWidget(holder)
        self._results.setCurrentWidget(holder)

    def _drop_state(self) -> None:
        for number in reversed(range(self._results.count())):
            state = self._results.widget(number)
            if state is not None and state is not self._grid:
                self._results.removeWidget(state)
                state.deleteLater()

    def _nothing_found(self, search: str, filters: Filters) -> EmptyState:
        title = self.tr("Niets gevonden voor ‘{0}’").format(search) if search else self.tr("Niets gevonden")
        if filters.any:
            text = self.tr("Probeer een ander woord, of haal een filter weg.")
            off = Button(self.tr("Filters weghalen"))
            off.clicked.connect(self._filters.clear)
        else:
            text = self.tr("Probeer een ander woord.")
            off = Button(self.tr("Alles tonen"))
            off.clicked.connect(self._clear)
        return EmptyState("search-x", title, text, [off])

    def _no_exercises(self) -> EmptyState:
        text = self.tr("Vraag je trainer om een oefening, of importeer er zelf een.")
        return EmptyState("library-big", self.tr("Er zijn nog geen oefeningen"), text)

    def _show_unreadable(self) -> None:
        count = len(self._catalogue.unreadable)
        self._unreadable.setVisible(count > 0)
        text = (
            self.tr("1 oefening kunnen we niet lezen.")
            if count == 1
            else self.tr("{0} oefeningen kunnen we niet lezen.").format(count)
        )
        self._trouble_line.label.setText(text)

    def _show_findings(self) -> None:
        one = len(self._catalogue.unreadable) == 1
        title = (
            self.tr("Deze oefening kunnen we niet lezen")
            if one
            else self.tr("Deze oefeningen kunnen we niet lezen")
        )
        text = self.tr("Vraag je trainer om hulp. De andere oefeningen werken gewoon.")
        FindingsDialog(self._context.overlay, title, text, self._catalogue.unreadable).present()

    def _say_count(self) -> None:
        found = len(self._grid.cards) if self._shown is Shown.CARDS else 0
        total = self._words.exercises(len(self._catalogue.entries))
        announce(self, self.tr("{0} van {1} gevonden").format(found, total))

    # choosing -----------------------------------------------------------------------------------------

    def _set_order(self, order: object) -> None:
        self._order = Order(str(order))
        self._refresh()

    def _take_off(self, choice: Choice) -> None:
        self._filters.take_off(choice)
        self._bar.search.edit.setFocus()

    def _clear(self) -> None:
        self._bar.search.set_text("")
        self._filters.clear()

    def _focus_search(self) -> None:
        self._bar.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.edit.selectAll()
