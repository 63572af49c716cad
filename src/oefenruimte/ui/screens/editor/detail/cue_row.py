"""One caption in the editor: its times, its words, and what a reader will stumble over."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.player.captions import WIDTH
from oefenruimte.ui.screens.editor.detail.cues import Remark, longest_line
from oefenruimte.ui.screens.editor.detail.parts import plain, put_text
from oefenruimte.ui.screens.editor.detail.time_text import fine_text, read_time
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.widgets import IconLine, Label, TextArea, TextField, Themed, draw_box, painter_for

_TIMES = 92
_LONGEST = 400


class CueRow(Themed, QWidget):
    """Says what is typed; shows what it is told. `chosen` when the focus comes in."""

    chosen = Signal()
    text_changed = Signal(str)
    start_changed = Signal(int)  # ms
    end_changed = Signal(int)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = DetailWords(self)
        self._chosen = False
        self._cue = Cue(0, 0, "")
        self.start = self._time_field(self.tr("Begin van regel {0}").format(number))
        self.end = self._time_field(self.tr("Einde van regel {0}").format(number))
        self.text = TextArea(
            self.tr("Regel {0}").format(number), lines=2, max_length=_LONGEST, counter=False, parent=self
        )
        plain(self.text).label.hide()
        self.counter = Label("", "small", "textMuted", wrap=False, tabular=True, parent=self)
        self.remark = IconLine("triangle-alert", "", "small", "warning", "warning", icon_size=16, gap=6)
        self.remark.setParent(self)
        self._arrange()
        self.text.text_changed.connect(self.text_changed)
        self.start.edit.editingFinished.connect(lambda: self._finish(self.start, self._cue.start_ms))
        self.end.edit.editingFinished.connect(lambda: self._finish(self.end, self._cue.end_ms))
        for edit in (self.start.edit, self.end.edit, self.text.edit):
            edit.installEventFilter(self)
        self.retheme()

    def show_cue(self, cue: Cue, remarks: Sequence[Remark], *, chosen: bool) -> None:
        self._cue = cue
        put_text(self.start, fine_text(cue.start_ms))
        put_text(self.end, fine_text(cue.end_ms))
        put_text(self.text, cue.text)
        self.counter.setText(self.tr("{0} van {1}").format(longest_line(cue.text), WIDTH))
        self.counter.set_color("error" if Remark.LONG in remarks else "textMuted")
        said = " ".join(self._words.remark(remark) for remark in remarks)
        self.remark.label.setText(said)
        self.remark.setVisible(bool(said))
        self.text.edit.setAccessibleDescription(f"{self.counter.text()}. {said}".strip())
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    @property
    def typing_at(self) -> int | None:
        """Where the text is typed; None while this row has not the focus."""
        return self.text.edit.textCursor().position() if self.text.edit.hasFocus() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() == QEvent.Type.FocusIn:
            self.chosen.emit()
        return False

    def retheme(self) -> None:
        width = self.px(_TIMES)
        self.start.setFixedWidth(width)
        self.end.setFixedWidth(width)
        self._row.setContentsMargins(self.px(8), self.px(8), self.px(8), self.px(8))
        self._row.setSpacing(self.px(10))
        super().retheme()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        fill = self.ink("privateSurface" if self._chosen else "surface")
        edge = self.ink("primary" if self._chosen else "border")
        draw_box(painter_for(self), QRectF(self.rect()), 8, fill, edge, 2 if self._chosen else 1)

    def _arrange(self) -> None:
        self._row = QHBoxLayout(self)
        times, words = QVBoxLayout(), QVBoxLayout()
        times.setSpacing(4)
        words.setSpacing(2)
        times.addWidget(self.start)
        times.addWidget(self.end)
        times.addStretch(1)
        words.addWidget(self.text)
        words.addWidget(self.counter)
        words.addWidget(self.remark)
        words.addStretch(1)
        self._row.addLayout(times)
        self._row.addLayout(words, 1)

    def _time_field(self, name: str) -> TextField:
        field = TextField(name, max_length=9, parent=self)
        field.label.hide()
        return field

    def _finish(self, field: TextField, before: int) -> None:
        """A time counts when it is finished, not while it is half typed. Nonsense: what it was."""
        at_ms = read_time(field.text)
        if at_ms is None or fine_text(at_ms) == fine_text(before):
            put_text(field, fine_text(before))
        elif field is self.start:
            self.start_changed.emit(at_ms)
        else:
            self.end_changed.emit(at_ms)
