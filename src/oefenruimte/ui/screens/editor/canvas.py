"""The canvas of the editor: the turns and where they lead, for mouse and keyboard."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsLineItem, QGraphicsView, QVBoxLayout, QWidget

from oefenruimte.app.authoring.graph import GRID
from oefenruimte.app.authoring.graph_walk import Step, step
from oefenruimte.ui.screens.editor.actions import NEW_BRANCH
from oefenruimte.ui.screens.editor.items import PillItem, TurnItem
from oefenruimte.ui.screens.editor.lines import LabelItem
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.editor.painting import Painted
from oefenruimte.ui.screens.editor.scene import GraphScene
from oefenruimte.ui.screens.editor.thumbnails import Thumbnails
from oefenruimte.ui.widgets import Themed, announce, draw_box, painter_for

_LEAST, _MOST, _ZOOM = 0.25, 3.0, 1.25
_NEARLY = 0.85  # a conversation that is hardly too large is shown whole
_RADIUS, _INSET, _MARGIN, _REVEAL, _DRAG = 12, 4, 16, 24, 6
_DOT = 2
_STEPS = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Canvas(Themed, QGraphicsView):
    """Selects in the model; asks for everything that changes the draft."""

    removeAsked = Signal(str)  # turn
    connectAsked = Signal(
        str, object, object
    )  # turn, branch (None: what follows; -1: a new one), to (None: end)
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, model: EditorModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.graph_scene = GraphScene(model, thumbnails, self)
        self._line: QGraphicsLineItem | None = None
        self._from: Painted | None = None
        self._pressed = QPointF()
        self._goal: TurnItem | PillItem | None = None
        self._touched = False  # zoomed or scrolled by hand
        self.setViewport(QWidget())  # asked for one that Qt made, PySide first builds every class there is
        self.setScene(self.graph_scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setMouseTracking(True)
        self.setCornerWidget(QWidget())  # Qt's own is a grey square
        self.setAccessibleName(self.tr("Beurten"))
        model.selectionChanged.connect(self._selected)
        model.changed.connect(self._describe)
        model.findingsChanged.connect(self._describe)
        self.graph_scene.sceneRectChanged.connect(lambda _: self._frame())
        self._frame()
        self._describe()

    @property
    def focus_target(self) -> QWidget | None:
        """With a turn selected the ring is round its card."""
        return None if self._model.selected else self.parentWidget()

    @property
    def zoom(self) -> float:
        """1 is the size of the sheets at the present text size."""
        return self.transform().m11()

    def zoom_in(self) -> None:
        self._zoom_by(_ZOOM)

    def zoom_out(self) -> None:
        self._zoom_by(1 / _ZOOM)

    def fit(self) -> None:
        """Everything in sight, never larger than usual."""
        rect, room = self.graph_scene.sceneRect(), self.viewport().size()
        if rect.isEmpty():
            return
        wide, high = room.width() / rect.width(), room.height() / rect.height()
        self._touched = False
        self._set_zoom(min(1.0, wide, high))
        self.centerOn(rect.center())

    def walk(self, way: Step) -> None:
        """Select the next turn in this direction."""
        self._model.select(step(self.graph_scene.graph, self._model.selected, way))

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "graph_scene"):  # the view measures itself while it is being made
            self.graph_scene.redraw()
            self._frame()

    # keys ----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys that work here are not taken by shortcuts of the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            ours = event.key() in (*_STEPS, *_ENTER, Qt.Key.Key_Delete)
            if ours and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.ZoomIn) or (control and key == Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_out()
        elif control and key == Qt.Key.Key_0:
            self.fit()
        elif not plain:
            event.ignore()
        elif key in _STEPS:
            self.walk(_STEPS[key])
        elif key == Qt.Key.Key_Home and self.graph_scene.graph.rows:
            self._model.select(self.graph_scene.graph.rows[0][0])
        elif key in _ENTER:
            self._model.open_detail()
        elif key == Qt.Key.Key_Delete and self._model.selected:
            self.removeAsked.emit(self._model.selected)
        elif key == Qt.Key.Key_Escape and self._line is not None:
            self._end_line()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.graph_scene.set_focused(event.reason() != Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.graph_scene.set_focused(False)

    # mouse ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = self.mapToScene(event.position().toPoint())
        self._from, self._pressed = self.graph_scene.handle_at(at), event.position()
        item = next((item for item in self.graph_scene.items(at) if isinstance(item, Painted)), None)
        if self._from is None or isinstance(self._from, LabelItem):
            self._model.select(item.turn if item is not None else "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        at = self.mapToScene(event.position().toPoint())
        if self._line is None:
            if (event.position() - self._pressed).manhattanLength() < _DRAG:
                return
            self._line = QGraphicsLineItem()
            self._line.setPen(QPen(self.ink("primary"), 2, Qt.PenStyle.DashLine))
            self._line.setZValue(3)
            self.graph_scene.addItem(self._line)
        rect = self._from.sceneBoundingRect()
        self._line.setLine(rect.center().x(), rect.bottom(), at.x(), at.y())
        goal = self.graph_scene.goal_at(at)
        if goal is not self._goal:
            for item, on in ((self._goal, False), (goal, True)):
                if item is not None:
                    item.aim(on)
            self._goal = goal

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        source, goal, drawn = self._from, self._goal, self._line is not None
        self._end_line()
        if source is not None and not drawn:
            self._model.select(source.turn)  # a click on a handle is a click on its card
        if not drawn or source is None or goal is None:
            return
        branch = source.branch
        if isinstance(source, PillItem):
            branch = NEW_BRANCH
        self.connectAsked.emit(source.turn, branch, goal.turn or None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.mapToScene(event.position().toPoint())
        item = next((item for item in self.graph_scene.items(at) if isinstance(item, Painted)), None)
        if item is not None and item.turn:
            self._model.select(item.turn)
            self._model.open_detail("fragment" if isinstance(item, TurnItem) else "hierna")

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(_ZOOM ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def _end_line(self) -> None:
        if self._line is not None:
            self.graph_scene.removeItem(self._line)
        if self._goal is not None:
            self._goal.aim(False)
        self._line, self._from, self._goal = None, None, None

    # what is in sight ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame()

    def _frame(self) -> None:
        """The middle of the conversation in the middle, its top at the top, until the user moves it."""
        rect, room = self.graph_scene.sceneRect(), self.viewport().size()
        spare = max(0.0, room.height() - rect.height())
        around = QRectF(rect).adjusted(0, -min(spare / 2, self.px(_MARGIN)) / 2, 0, 0)
        self.setSceneRect(around)
        if self._touched or rect.isEmpty():
            return
        least = min(room.width() / rect.width(), room.height() / rect.height())
        self._set_zoom(least if _NEARLY < least < 1 else 1)
        if not self._model.selected:
            self.centerOn(0, 0)

    def _zoom_by(self, factor: float) -> None:
        self._touched = True
        self._set_zoom(self.zoom * factor)

    def _set_zoom(self, zoom: float) -> None:
        zoom = min(_MOST, max(_LEAST, zoom))
        self.resetTransform()
        self.scale(zoom, zoom)

    def _selected(self, turn_id: str) -> None:
        rect = self.graph_scene.rect_of(turn_id)
        if not rect.isEmpty():
            reach = self.px(_REVEAL)
            self.ensureVisible(rect, reach, reach)
        self._describe()
        card = self.graph_scene.turns.get(turn_id)
        if self.hasFocus() and card is not None and card.text is not None:
            announce(self, card.text.spoken)

    def _describe(self) -> None:
        card = self.graph_scene.turns.get(self._model.selected)
        told = self.tr("Met de pijltjes loop je door de beurten. Als lijst kan ook.")
        if card is not None and card.text is not None:
            told = card.text.spoken
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    # paint ---------------------------------------------------------------------------------------------

    def drawBackground(self, painter: QPainter, rect: QRectF | QRectF) -> None:  # type: ignore[override]
        painter.fillRect(rect, self.ink("surfaceAlt"))
        pitch = GRID * self.theme.scale
        while pitch * self.zoom < GRID / 2:
            pitch *= 2
        painter.setPen(QPen(self.ink("border"), 1 if self.theme.high_contrast else _DOT))
        left, top = rect.left() // pitch * pitch, rect.top() // pitch * pitch
        columns, rows = int(rect.width() // pitch) + 2, int(rect.height() // pitch) + 2
        painter.drawPoints(
            [QPointF(left + x * pitch, top + y * pitch) for x in range(columns) for y in range(rows)]
        )


class CanvasFrame(Themed, QWidget):
    """The rounded edge round the canvas."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.addWidget(canvas)

    @property
    def focus_radius(self) -> int:
        return _RADIUS

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        edge = self.ink("borderStrong" if self.theme.high_contrast else "border")
        draw_box(painter_for(self), QRectF(self.rect()), self.px(_RADIUS), self.ink("surfaceAlt"), edge)
