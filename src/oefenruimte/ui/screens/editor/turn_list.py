"""The same turns as a list ("Alles als lijst"): for the keyboard and the screen reader, with the same
actions as the canvas."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.authoring.course import OutlineLine, outline
from oefenruimte.app.authoring.graph import layout
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.editor.thumbnails import Thumbnails
from oefenruimte.ui.screens.editor.turn_row import RowText, TurnRow
from oefenruimte.ui.screens.editor.words import EditorWords
from oefenruimte.ui.widgets import Scroll, Themed, draw_box, painter_for

_RADIUS, _GAP, _MARGIN = 12, 6, 12


class TurnList(Themed, QWidget):
    """Rows in the order of the conversation, indented after a choice."""

    removeAsked = Signal(str)
    accessible_role = QAccessible.Role.List

    def __init__(self, model: EditorModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._thumbnails = model, thumbnails
        self._words = EditorWords(self)
        self._rows: dict[str, TurnRow] = {}
        self.setAccessibleName(self.tr("Beurten als lijst"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(_GAP)
        self._column.addStretch(1)
        self._scroll = Scroll(inside, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self._scroll)
        model.changed.connect(self._show)
        model.findingsChanged.connect(self._show)
        model.selectionChanged.connect(self._mark)
        thumbnails.arrived.connect(self._show)
        self._show()

    @property
    def rows(self) -> Sequence[TurnRow]:
        """From top to bottom."""
        return sorted(self._rows.values(), key=self._column.indexOf)

    def focus_selected(self) -> None:
        """The focus on the selected turn, else on the first."""
        row = self._rows.get(self._model.selected) or next(iter(self.rows), None)
        if row is not None:
            row.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        edge = self.ink("borderStrong" if self.theme.high_contrast else "border")
        draw_box(painter_for(self), QRectF(self.rect()), self.px(_RADIUS), self.ink("surfaceAlt"), edge)

    def refresh(self) -> None:
        """The list comes into sight."""
        self._show()

    def _show(self) -> None:
        if self.isHidden():
            return
        graph = layout(self._model.draft)
        lines = outline(graph.course, graph.rows)
        for turn_id in [turn_id for turn_id in self._rows if self._model.draft.turn(turn_id) is None]:
            self._drop(self._rows.pop(turn_id))
        for at, line in enumerate(lines):
            row = self._rows.get(line.turn) or self._new_row(line.turn)
            if self._column.indexOf(row) != at:
                self._column.removeWidget(row)
                self._column.insertWidget(at, row)
                row.show()  # now, not at the next turn of the event loop: it may get the focus
            self._fill(row, line)
        self._mark()

    def _fill(self, row: TurnRow, line: OutlineLine) -> None:
        turn = self._model.draft.turn(line.turn)
        assert turn is not None
        text = self._words.card(self._model, turn)
        via = ", ".join(label.strip() for label in line.via if label.strip())
        before = self.tr("Bij ‘{0}’").format(via) if via else ""
        if line.loose:
            before = self.tr("Nog niet verbonden")
        under = " · ".join(filter(None, (before, self._words.after(self._model.draft, turn))))
        spoken = ", ".join(filter(None, (text.spoken, before)))
        picture = self._thumbnails.of(text.media) if text.media and text.has_video else QImage()
        row.show_text(RowText(text, under[:1].upper() + under[1:], spoken, line.depth), picture)

    def _new_row(self, turn_id: str) -> TurnRow:
        row = self._rows[turn_id] = TurnRow(turn_id)
        row.focused.connect(self._model.select)
        row.clicked.connect(row.setFocus)
        row.opened.connect(self._open)
        row.removeAsked.connect(self._remove)
        row.stepAsked.connect(lambda by: self._step(row, by))
        return row

    def _drop(self, row: TurnRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _open(self, turn_id: str) -> None:
        self._model.select(turn_id)
        self._model.open_detail()

    def _remove(self, turn_id: str) -> None:
        self.removeAsked.emit(turn_id)
        self.focus_selected()

    def _step(self, row: TurnRow, by: int) -> None:
        rows = self.rows
        at = rows.index(row) + by
        if 0 <= at < len(rows):
            rows[at].setFocus()
            self._scroll.ensureWidgetVisible(rows[at])

    def _mark(self) -> None:
        first = next(iter(self.rows), None)
        chosen = self._rows.get(self._model.selected, first)
        for turn_id, row in self._rows.items():
            row.set_selected(turn_id == self._model.selected)
            # One stop for Tab; the arrows go on from there.
            stop = Qt.FocusPolicy.StrongFocus if row is chosen else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(stop)
