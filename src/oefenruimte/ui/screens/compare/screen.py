"""Two takes of one exercise side by side (sheet 04b). Nobody else sees this."""

from functools import partial
from itertools import pairwise

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.facts import TakeFacts
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.take import Take
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.language.words import words
from oefenruimte.ui.routes import Compare, MyTakes, Practice, Review
from oefenruimte.ui.screens.compare.duo import Duo, Side
from oefenruimte.ui.screens.compare.load import CompareData, load_compare
from oefenruimte.ui.screens.compare.table import CompareTable
from oefenruimte.ui.screens.parts.erasing import LANE, TakeEraser
from oefenruimte.ui.screens.parts.facts_of import FactsOf
from oefenruimte.ui.shells import FocusShell
from oefenruimte.ui.widgets import (
    Busy,
    Button,
    Chip,
    EmptyState,
    FlowLayout,
    IconLine,
    KeyHint,
    Scroll,
    Shortcuts,
    Steps,
)

_LOOKING_BACK, _RING, _GAP = 3, 6, 8
_FRAME, _LEAST, _NOTE = 200, 260, 330  # px at 100 %: bars and buttons, the players, the line beside them


class CompareScreen(Screen):
    """The takes are chosen in the pickers; back goes to the one that is heard."""

    def __init__(self, context: ScreenContext, route: Compare, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._data: CompareData | None = None
        self._left = False
        self._eraser = TakeEraser(context)
        self._eraser.erased.connect(self._erased)
        self._facts = FactsOf(context, self)
        self.shell = FocusShell(self.tr("Terugkijken"), self.tr("Twee pogingen vergelijken"), parent=self)
        steps = [self.tr("Situatie"), self.tr("Oefenen"), self.tr("Terugkijken"), self.tr("Delen")]
        self.shell.set_middle(Steps(steps, _LOOKING_BACK))
        self.shell.set_chip(Chip("private"))
        self.shell.set_content(Busy(self.tr("Pogingen openen…")))
        self.shell.back_requested.connect(self._back)
        self.shell.lock_requested.connect(context.lock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shell)
        self.duo = Duo(context.session.takes.open)
        self.table = CompareTable()
        self.erase = Button("", "ghost", icon="trash-2")
        self.best = Button("", "secondary", icon="star-filled", key="B")
        self.again = Button(self.tr("Nog een keer oefenen"), "primary", icon="rotate-ccw", key="R")
        self.page = self._arrange()
        self.page.setParent(self)
        self.page.hide()
        self._connect()
        self._load(route.take_a, route.take_b)

    def leave(self) -> None:
        self._left = True
        self._facts.stop()
        self.duo.close_player()

    def busy(self) -> bool:
        return self.duo.trio.playing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _arrange(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_RING, _RING, _RING, _RING)
        column.setSpacing(_GAP)
        column.addWidget(self.duo)
        column.addWidget(self.table, 1)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside), 1)
        self._low = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._low.setContentsMargins(_RING, 0, _RING, _RING)
        note = IconLine("lock", self.tr("Deze vergelijking ziet niemand anders."), "note", icon_size=16)
        self._low.addWidget(note, 1)
        self._buttons = _row(self.erase, self.best, self.again)
        self._low.addWidget(self._buttons)
        outer.addLayout(self._low)
        return page

    def _fit(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        beside = self.width() > self._buttons.sizeHint().width() + self.table.px(_NOTE)
        self._low.setDirection(across if beside else down)
        seen = self.height() - self.table.px(_FRAME)
        self.duo.take_height(
            max(self.table.px(_LEAST), seen - min(self.table.wanted_height(), seen * 2 // 5))
        )

    # --- what is shown ----------------------------------------------------------------------------

    def _load(self, take_a: TakeId, take_b: TakeId) -> None:
        self._context.jobs.run(
            load_compare,
            self._context.session,
            take_a,
            take_b,
            on_done=self._show,
            on_problem=self._cannot_show,
            key=LANE,
            owner=self,
        )

    def _reload(self) -> None:
        if self._data is not None and not self._left:
            self._load(self._data.left.id, self._data.right.id)

    def _show(self, data: CompareData) -> None:
        if self._left:
            return
        before, self._data = self._data, data
        if before is None:
            self.shell.set_content(self.page)
            self.shell.set_hints(self._hints())
        pair = (data.left.id, data.right.id)
        if before is None or (before.left.id, before.right.id) != pair:
            self.duo.show_takes(data.left, data.right)
        for side, take in ((Side.LEFT, data.left), (Side.RIGHT, data.right)):
            self.duo.pickers[side].show_take(take, data.takes, data.today)
        self.table.show_data(data)
        for take_id in pair:
            self._facts.ask(take_id)
        self._show_buttons()
        self._fit()
        stops = [*self.duo.stops(), self.erase, self.best, self.again]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        if before is None:
            self.duo.play.setFocus()

    def _show_buttons(self) -> None:
        data = self._data
        if data is None:
            return
        heard = self._heard()
        words_ = (
            self.tr("Poging {0} blijft mijn beste") if heard.starred else self.tr("Poging {0} is mijn beste")
        )
        self.best.setText(words_.format(heard.number))
        self.best.set_icon("star-filled" if heard.starred else "star")
        self.erase.setText(self.tr("Poging {0} wissen").format(self._unwanted().number))
        gone = (
            None if data.scenario is not None else self.tr("Deze oefening staat niet meer op deze computer.")
        )
        self.again.set_unavailable(gone)

    def _heard(self) -> Take:
        assert self._data is not None
        return self._data.left if self.duo.sound is Side.LEFT else self._data.right

    def _unwanted(self) -> Take:
        """The one that is not heard, unless that is the best one."""
        assert self._data is not None
        pair = (self._data.left, self._data.right)
        return next(
            (take for take in pair if not take.starred and take.id != self._heard().id),
            next((take for take in pair if not take.starred), pair[0]),
        )

    def _cannot_show(self, problem: Problem) -> None:
        if self._data is not None:
            self._context.problem(problem)
            return
        found = words(problem)
        away = Button(self.tr("Naar mijn pogingen"), "primary", icon="clapperboard")
        away.clicked.connect(lambda: self._context.go(MyTakes()))
        self.shell.set_content(EmptyState("file-x", found.title, found.text, [away], "error"))
        away.setFocus()

    def _measured(self, take_id: str, facts: TakeFacts) -> None:
        self.table.set_facts(take_id, facts)

    def _not_measured(self, take_id: str, problem: Problem) -> None:
        del problem  # the table says so
        self.table.set_facts(take_id, None)

    # --- wiring -----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._facts.found.connect(self._measured)
        self._facts.failed.connect(self._not_measured)
        self.duo.problem.connect(self._context.problem)
        self.duo.sound_changed.connect(lambda _: self._show_buttons())
        self.duo.pickers[Side.LEFT].chosen.connect(lambda one: self._pick(Side.LEFT, one))
        self.duo.pickers[Side.RIGHT].chosen.connect(lambda one: self._pick(Side.RIGHT, one))
        self.erase.clicked.connect(self._erase)
        self.best.clicked.connect(self._star)
        self.again.clicked.connect(self._again)
        keys = Shortcuts(self)
        keys.bind("Spatie", self.duo.trio.toggle)
        keys.bind("G", self.duo.other_sound)
        for number in range(1, 10):
            keys.bind(str(number), partial(self.duo.set_turn, number - 1), words=self.tr("kies beurt"))
        keys.bind_button(self.best)
        keys.bind_button(self.again)

    def _hints(self) -> list[KeyHint]:
        return [
            KeyHint(("Spatie",), self.tr("afspelen")),
            KeyHint(("1", "2", "3"), self.tr("kies beurt")),
            KeyHint(("G",), self.tr("wissel geluid")),
            KeyHint(("B",), self.tr("mijn beste")),
            KeyHint(("Esc",), self.tr("terug")),
        ]

    def _pick(self, side: Side, take_id: object) -> None:
        """The same take twice is no comparison: the two change places then."""
        data, wanted = self._data, TakeId(str(take_id))
        if data is None:
            return
        left, right = data.left.id, data.right.id
        if side is Side.LEFT:
            left, right = wanted, (left if wanted == right else right)
        else:
            left, right = (right if wanted == left else left), wanted
        self._load(left, right)

    def _star(self) -> None:
        """On the take that is heard; one that has it keeps it."""
        if self._data is None:
            return
        heard = self._heard()
        said = self.tr("Poging {0} is je beste.").format(heard.number)
        if heard.starred:
            self._context.toast(said, icon="star")
            return
        self._context.jobs.run(
            self._context.session.takes.star,
            heard.id,
            True,
            on_done=lambda _: self._starred(said),
            on_problem=self._context.problem,
            key=LANE,
            owner=self,
        )

    def _starred(self, said: str) -> None:
        self._context.toast(said, icon="star")
        self._context.news.takesChanged.emit()
        self._reload()

    def _erase(self) -> None:
        if self._data is not None:
            self.duo.trio.pause()
            take = self._unwanted()
            self._eraser.erase(take, self._data.grants_of(take))

    def _erased(self, take_id: str) -> None:
        """What is left is looked at by itself; the message has the way back."""
        data = self._data
        if data is not None and not self._left:
            self._context.go(Review(data.right.id if take_id == data.left.id else data.left.id))

    def _again(self) -> None:
        if self._data is not None and self._data.scenario is not None:
            self._context.go(Practice(self._data.scenario.id))

    def _back(self) -> None:
        self._context.go(MyTakes() if self._data is None else Review(self._heard().id))


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = FlowLayout(holder, gap=_GAP + 4)
    for widget in widgets:
        row.addWidget(widget)
    return holder
