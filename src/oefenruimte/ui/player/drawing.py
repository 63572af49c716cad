"""Drawing on the picture that stands still: an arrow or a circle, with the mouse or the keyboard."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.share import MAX_STROKES, Stroke, StrokeKind
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.stroke_words import StrokeWords
from oefenruimte.ui.player.strokes import (
    first_stroke,
    large_enough,
    moved,
    on_picture,
    paint_strokes,
    pulled,
    tidy,
)
from oefenruimte.ui.widgets import Themed, announce, painter_for

_STEP = 20  # thousandths
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0),
    Qt.Key.Key_Right: (_STEP, 0),
    Qt.Key.Key_Up: (0, -_STEP),
    Qt.Key.Key_Down: (0, _STEP),
}
_PLACE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_TOOLS = {Qt.Key.Key_A: StrokeKind.ARROW, Qt.Key.Key_C: StrokeKind.CIRCLE}
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class DrawingLayer(Themed, QWidget):
    """Lies over a canvas; hidden until `begin`. What is drawn is shown by the canvas itself."""

    changed = Signal(object)  # tuple[Stroke, …]: one more, one less, none
    finished = Signal(object)  # tuple[Stroke, …]
    tool_changed = Signal(object)  # StrokeKind
    state_changed = Signal()  # of `can_undo`, `strokes` or what is moving

    accessible_role = QAccessible.Role.Canvas

    def __init__(self, canvas: VideoCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._words = StrokeWords(self)
        self._tool = StrokeKind.ARROW
        self._strokes: tuple[Stroke, ...] = ()
        self._history: list[tuple[Stroke, ...]] = []
        self._moving: Stroke | None = None
        self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Tekenen op het beeld"))
        canvas.installEventFilter(self)
        self.hide()

    @property
    def active(self) -> bool:
        """Somebody is drawing."""
        return not self.isHidden()

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        return self._strokes

    @property
    def tool(self) -> StrokeKind:
        return self._tool

    @property
    def can_undo(self) -> bool:
        return self._moving is not None or bool(self._history)

    @property
    def focus_radius(self) -> int:
        return self._canvas.focus_radius

    def begin(self, strokes: Iterable[Stroke] = (), tool: StrokeKind = StrokeKind.ARROW) -> bool:
        """Draw on the picture that is shown, beginning with these. False when there is no picture."""
        if not self._canvas.has_picture:
            return False
        self._strokes = tuple(strokes)
        self._history.clear()
        self._moving = None
        self._canvas.set_strokes(self._strokes)
        self.setGeometry(self._canvas.rect())
        self.set_tool(tool)
        self.show()
        self.raise_()
        self.setFocus()
        self._describe()
        return True

    def finish(self) -> tuple[Stroke, ...]:
        """Ready; the drawing stays on the canvas. What still moves is not kept."""
        self._drop()
        self.hide()
        self.finished.emit(self._strokes)
        return self._strokes

    def set_tool(self, tool: StrokeKind) -> None:
        self._drop()
        self._tool = tool
        self.tool_changed.emit(tool)

    def undo(self) -> None:
        """The last thing that was done; what is still moving goes first."""
        if self._moving is not None:
            self._drop()
        elif self._history:
            self._keep(self._history.pop())

    def clear(self) -> None:
        """Everything; `undo` brings it back."""
        self._drop()
        if self._strokes:
            self._history.append(self._strokes)
            self._keep(())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._full():
            x, y = self._at(event.position())
            self._pressed = True
            self._move(Stroke(self._tool, x, y, x, y))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed and self._moving is not None:
            x, y = self._at(event.position())
            self._move(Stroke(self._tool, self._moving.x1, self._moving.y1, x, y))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        if self._pressed:
            self._pressed = False
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & _SHIFT)
        if key == Qt.Key.Key_Z and event.modifiers() & _CONTROL:
            self.undo()
        elif key in _ARROWS:
            self._by_key(*_ARROWS[key], pull=shift)
        elif key in _PLACE and not event.modifiers() & _CONTROL:
            self._place_by_key()
        elif key in _TOOLS and not event.modifiers() & _CONTROL:
            self.set_tool(_TOOLS[key])
        elif key in _CLEAR:
            self.clear()
        elif key == Qt.Key.Key_Escape:
            if self._moving is not None:
                self._drop()
            else:
                self.finish()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # The screen binds some of these keys as well; while one draws they are for the drawing.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = {*_ARROWS, *_PLACE, *_TOOLS, *_CLEAR, Qt.Key.Key_Escape}
            control = bool(event.modifiers() & _CONTROL)
            if (event.key() in ours and not control) or (event.key() == Qt.Key.Key_Z and control):
                event.accept()
                return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._canvas and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._canvas.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._moving is not None:
            painter = painter_for(self)
            paint_strokes(painter, self.theme, self._canvas.picture_place(), (self._moving,), moving=True)

    def _at(self, point: QPointF) -> tuple[int, int]:
        return on_picture(point, self._canvas.picture_place())

    def _by_key(self, across: int, down: int, *, pull: bool) -> None:
        if self._moving is None:
            if not self._full():
                self._move(first_stroke(self._tool))
                self._tell(self.tr("Verplaats met de pijltjes, Enter plaatst."))
            return
        self._move((pulled if pull else moved)(self._moving, across, down))

    def _place_by_key(self) -> None:
        if self._moving is None:
            self._by_key(0, 0, pull=False)
        else:
            self._place()

    def _full(self) -> bool:
        if len(self._strokes) < MAX_STROKES:
            return False
        self._tell(self.tr("Meer dan {0} tekens passen niet op één beeld.").format(MAX_STROKES))
        return True

    def _move(self, stroke: Stroke) -> None:
        self._moving = stroke
        self._describe()
        self.update()

    def _drop(self) -> None:
        self._pressed = False
        if self._moving is not None:
            self._moving = None
            self._describe()
            self.update()

    def _place(self) -> None:
        stroke = self._moving
        self._drop()
        if stroke is not None and large_enough(stroke):
            self._history.append(self._strokes)
            self._keep((*self._strokes, tidy(stroke)))
            self._tell(self._words.of(stroke))

    def _keep(self, strokes: tuple[Stroke, ...]) -> None:
        self._strokes = strokes
        self._canvas.set_strokes(strokes)
        self._describe()
        self.changed.emit(strokes)

    def _tell(self, words: str) -> None:
        announce(self, words)

    def _describe(self) -> None:
        how = self.tr(
            "Sleep met de muis. Of: pijltjes verplaatsen, Shift met een pijltje maakt groter, Enter plaatst."
        )
        moving = self._words.of(self._moving) if self._moving is not None else ""
        parts = (moving, self._words.all(self._strokes), how)
        self.setAccessibleDescription(". ".join(part.rstrip(".") for part in parts if part))
        self.state_changed.emit()
