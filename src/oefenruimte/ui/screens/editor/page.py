"""The page of the editor (sheet 10): header, turns, details and what is wrong, fitted to the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Finding
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.editor.actions import TurnActions
from oefenruimte.ui.screens.editor.board import Board
from oefenruimte.ui.screens.editor.detail.clip_work import work_of
from oefenruimte.ui.screens.editor.detail.panel import DetailPanel
from oefenruimte.ui.screens.editor.detail.scenario_form import ScenarioForm
from oefenruimte.ui.screens.editor.dock import Dock, ReportDialog
from oefenruimte.ui.screens.editor.fixing import Fixing
from oefenruimte.ui.screens.editor.header import EditorHeader
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.editor.thumbnails import Thumbnails
from oefenruimte.ui.screens.editor.undo_keys import UndoKeys
from oefenruimte.ui.widgets import Ruimte, Scroll, Segmented, Shortcuts

_RING, _FRAME = 6, 28  # room for the focus ring inside what scrolls; for frame and scroll bar
_PADDING = (14, 9, 14, 13)
_GAP, _ROW_GAP, _DETAIL, _LOWEST = 16, 12, 400, 260
_SMALL_WINDOW, _LOW_PAGE, _NARROWEST, _UNLIMITED = 1100, 700, 640, 16_777_215
_TURNS, _MORE = "beurten", "meer"
_TAB_OF = {
    **dict.fromkeys(("cue_card", "tips"), "tips"),
    **dict.fromkeys(("follow", "branches"), "hierna"),
    "behaviours": "gedrag",
}


class EditorPage(Ruimte):
    """`leave` before letting go of it. In a small window the details stand behind a tab."""

    def __init__(self, context: ScreenContext, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__("kamer", _PADDING, parent=parent)
        self._context, self.model = context, model
        self.setAccessibleName(self.tr("Concept: alleen voor jou. Niemand anders ziet dit."))
        self.thumbnails = Thumbnails(context.session.drafts, context.jobs, context.problem, self)
        self.actions_ = TurnActions(model, context.toast, self)
        self.header = EditorHeader(model)
        self.board = Board(model, self.actions_, self.thumbnails)
        self.detail = DetailPanel(context, model)
        self.form = ScenarioForm(context, model)
        self.right = QStackedWidget()
        for part in (self.form, self.detail):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            self.right.addWidget(part)
        self.fixing = Fixing(model, self.detail, work_of(context, model), self.go_to)
        self.dock = Dock(model, self.fixing.offer)
        self.tabs = Segmented(
            [(_TURNS, self.tr("Beurten")), (_MORE, self.tr("Meer"))],
            self.tr("Beurten of meer"),
            _TURNS,
            check_mark=False,
        )
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.board, 1)
        self._middle.addWidget(self.right)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_RING, _RING, _RING, _RING)
        self._column.addWidget(self.header)
        self._column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(self._middle, 1)
        self._column.addWidget(self.dock)
        self.scroller = Scroll(inside)  # for large words in a low window
        self.body.addWidget(self.scroller)
        self._narrow = False
        self.keys = Shortcuts(self)
        UndoKeys(self, model.undo, model.redo)
        self._connect()
        self._show_side()
        self._fit()

    def leave(self) -> None:
        """Write what was not written; players and work in the background stop."""
        self.model.leave()
        self.detail.leave()
        self.form.leave()

    def busy(self) -> bool:
        return self.detail.busy() or self.form.busy()

    def go_to(self, finding: Finding) -> None:
        """To the field that a finding is about."""
        turn_id = self.model.turn_of(finding)
        self.model.select(turn_id)
        inside = [part for part in finding.where if isinstance(part, str)]
        if turn_id:
            self.model.open_detail(_TAB_OF.get(inside[1], "fragment") if len(inside) > 1 else "")
        else:
            self._show_more()
            self.form.focus_field(inside[0] if inside else "title")

    def focus_first(self) -> None:
        self.tabs.set_value(_TURNS)
        self._show_tab()
        self.board.focus_turns()

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "keys"):  # the frame measures itself while it is being made
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        model = self.model
        model.selectionChanged.connect(lambda _: self._show_side())
        model.detailAsked.connect(self._open_detail)
        self.header.titleLeft.connect(self.focus_first)
        self.dock.reportAsked.connect(self._show_report)
        self.tabs.chosen.connect(lambda _: self._show_tab())
        self.keys.bind("Ctrl+B", self._add_turn, words=self.tr("beurt erbij"))

    def _add_turn(self) -> None:
        self.tabs.set_value(_TURNS)
        self._show_tab()
        self.board.add_turn()

    def _show_side(self) -> None:
        """The turn that is selected, else the exercise as a whole."""
        self.right.setCurrentWidget(self.detail if self.model.selected else self.form)

    def _open_detail(self, tab: str) -> None:
        """The panel must be in sight to take the focus."""
        self._show_more()
        if self.model.selected:
            self.detail.take_focus(tab)
        else:
            self.form.focus_field()

    def _show_more(self) -> None:
        if self._narrow:
            self.tabs.set_value(_MORE)
            self._show_tab()

    def _show_report(self) -> None:
        model = self.model
        offers = self.fixing.offer
        ReportDialog(self._context.overlay, model.findings, offers, model.draft.origin).present()

    def _fit(self) -> None:
        theme = self.theme
        self._column.setSpacing(self.px(_ROW_GAP))
        self.board.setMinimumHeight(self.px(_LOWEST))
        self._middle.setSpacing(self.px(_GAP))
        narrow = self.window().width() < theme.px(_SMALL_WINDOW)
        self.dock.set_low(self.height() < theme.px(_LOW_PAGE))
        self.setMinimumWidth(_NARROWEST)  # or its rows would keep the window from becoming smaller
        self.header.set_room(self.width() - 2 * self.px(_PADDING[0]) - 2 * _RING - _FRAME)
        wide = self.px(_DETAIL)
        self.right.setMinimumWidth(0 if narrow else wide)
        self.right.setMaximumWidth(_UNLIMITED if narrow else wide)
        self._narrow = narrow
        self._show_tab()

    def _show_tab(self) -> None:
        more = self.tabs.value == _MORE
        self.tabs.setVisible(self._narrow)
        self.board.setVisible(not self._narrow or not more)
        self.right.setVisible(not self._narrow or more)
        self.board.heading.setVisible(not self._narrow)
