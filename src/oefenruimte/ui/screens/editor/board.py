"""The turns of the exercise, as a drawing or as a list, with the toolbar above them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from oefenruimte.ui.screens.editor.actions import TurnActions
from oefenruimte.ui.screens.editor.canvas import Canvas, CanvasFrame
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.editor.thumbnails import Thumbnails
from oefenruimte.ui.screens.editor.turn_list import TurnList
from oefenruimte.ui.screens.editor.two_groups import TwoGroups
from oefenruimte.ui.widgets import Button, IconButton, Label, Themed

_SIZE, _ICON, _GAP, _UNDER = 32, 18, 8, 12


class Board(Themed, QWidget):
    """`canvas` and `turn_list` show the same; `list_shown` says which one is on."""

    listToggled = Signal(bool)

    def __init__(
        self,
        model: EditorModel,
        actions: TurnActions,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._actions = model, actions
        self.canvas = Canvas(model, thumbnails)
        self.frame = CanvasFrame(self.canvas)
        self.turn_list = TurnList(model, thumbnails)
        self.heading = Label(self.tr("Beurten"), "h3", wrap=False)
        self.as_list = Button("", "ghost", "small", icon="list-checks")
        self.add_button = Button(self.tr("Beurt"), size="small", icon="plus", key="Ctrl+B")
        self.choice_button = Button(self.tr("Keuze"), size="small", icon="split")
        self.undo_button = self._icon_button("undo-2", "", self._undo, "plain")
        self.redo_button = self._icon_button("redo-2", "", self._redo, "plain")
        self.zoom_buttons = (
            self._icon_button("zoom-out", self.tr("Kleiner (Ctrl+-)"), self.canvas.zoom_out),
            self._icon_button("zoom-in", self.tr("Groter (Ctrl++)"), self.canvas.zoom_in),
            self._icon_button("maximize", self.tr("Alles in beeld (Ctrl+0)"), self.canvas.fit),
        )
        self.add_button.setToolTip(self.tr("Nieuwe beurt na de gekozen beurt"))
        self.add_button.clicked.connect(lambda: self.add_turn())
        self.choice_button.clicked.connect(lambda: actions.add_choice())
        self.as_list.clicked.connect(lambda: self.show_list(not self.list_shown))
        self.toolbar = TwoGroups(
            (self.heading, self.as_list),
            (self.undo_button, self.redo_button, self.add_button, self.choice_button, *self.zoom_buttons),
            _GAP,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.frame)
        self._stack.addWidget(self.turn_list)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.toolbar)
        self._column.addWidget(self._stack, 1)
        for view in (self.canvas, self.turn_list):
            view.removeAsked.connect(actions.remove)
        self.canvas.connectAsked.connect(actions.lead)
        model.changed.connect(self._show)
        model.selectionChanged.connect(self._show)
        self.show_list(False)
        self._show()
        self.retheme()

    @property
    def list_shown(self) -> bool:
        return self._stack.currentWidget() is self.turn_list

    def show_list(self, on: bool) -> None:
        """ "Alles als lijst", or the drawing again."""
        self._stack.setCurrentWidget(self.turn_list if on else self.frame)
        self.as_list.setText(self.tr("Alles als tekening") if on else self.tr("Alles als lijst"))
        self.as_list.set_icon("split" if on else "list-checks")
        for button in self.zoom_buttons:
            button.setVisible(not on)
        if on:
            self.turn_list.refresh()
            if self.turn_list.hasFocus():  # Qt gave it what the canvas had
                self.turn_list.focus_selected()
        self.listToggled.emit(on)

    def add_turn(self) -> None:
        """A new turn; the focus is on it."""
        self._actions.add_turn()
        self.focus_turns()

    def focus_turns(self) -> None:
        """To the selected turn, drawn or in the list."""
        if self.list_shown:
            self.turn_list.focus_selected()
        else:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def retheme(self) -> None:
        self._column.setSpacing(self.px(_UNDER))
        super().retheme()

    def _icon_button(
        self, icon: str, name: str, act: Callable[[], object], frame: str = "outline"
    ) -> IconButton:
        button = IconButton(
            icon, name, frame="plain" if frame == "plain" else "outline", size=_SIZE, icon_size=_ICON
        )
        button.clicked.connect(lambda: act())
        return button

    def _undo(self) -> None:
        self._model.undo()

    def _redo(self) -> None:
        self._model.redo()

    def _show(self) -> None:
        model = self._model
        undo = self.tr("Maak ongedaan: {0} (Ctrl+Z)").format(model.undo_words)
        redo = self.tr("Doe opnieuw: {0} (Ctrl+Y)").format(model.redo_words)
        nothing = self.tr("Er is niets om ongedaan te maken.")
        self.undo_button.set_icon("undo-2", undo if model.can_undo else nothing)
        self.redo_button.set_icon(
            "redo-2", redo if model.can_redo else self.tr("Er is niets om opnieuw te doen.")
        )
        self.undo_button.setEnabled(model.can_undo)
        self.redo_button.setEnabled(model.can_redo)
        why = self._actions.why_no_choice()
        self.choice_button.set_unavailable(why)
        if why is None:
            self.choice_button.setToolTip(self.tr("Laat de deelnemer na deze beurt kiezen hoe het ging"))
