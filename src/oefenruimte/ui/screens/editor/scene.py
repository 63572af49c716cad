"""The scene of the canvas: what the model says, as items. Only what changed is touched."""

from collections.abc import Callable, Mapping, Set
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from oefenruimte.app.authoring.course import Way
from oefenruimte.app.authoring.edits import MOST_BRANCHES
from oefenruimte.app.authoring.graph import Edge, Graph, Kind, Node, layout
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Choice, Follow
from oefenruimte.ui.screens.editor.items import PillItem, TurnItem
from oefenruimte.ui.screens.editor.lines import EdgeItem, LabelItem
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.editor.painting import Painted
from oefenruimte.ui.screens.editor.thumbnails import Thumbnails
from oefenruimte.ui.screens.editor.words import CardText, EditorWords
from oefenruimte.ui.theme import theme_manager

_AROUND = 20
_PILL_MOST, _CHOICE_MOST = 140, 230

_K = TypeVar("_K")
_I = TypeVar("_I", bound=QGraphicsItem)


class GraphScene(QGraphicsScene):
    """`graph` is the layout that is shown."""

    def __init__(self, model: EditorModel, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._thumbnails = model, thumbnails
        self._words = EditorWords(self)
        self._drawn: Draft | None = None
        self.graph: Graph = layout(model.draft)
        self._turns: dict[str, TurnItem] = {}
        self._pills: dict[tuple[Kind, str], PillItem] = {}
        self._edges: dict[int, EdgeItem] = {}
        self._labels: dict[tuple[str, int], LabelItem] = {}
        self._focused = False
        model.changed.connect(self.show_model)
        model.findingsChanged.connect(self._show_cards)
        model.selectionChanged.connect(self._mark)
        thumbnails.arrived.connect(self._show_cards)
        self.show_model()

    @property
    def turns(self) -> Mapping[str, TurnItem]:
        return self._turns

    def set_focused(self, focused: bool) -> None:
        """Whether the keys work on the canvas: the selected card shows it."""
        self._focused = focused
        self._mark()

    def show_model(self) -> None:
        """Draw the draft as it is now."""
        draft = self._model.draft
        if self._drawn is None or _shape(draft) != _shape(self._drawn):
            self.graph = layout(draft)
        self._drawn = draft
        self._draw()

    def redraw(self) -> None:
        """After another theme or text size."""
        self._draw()
        self.update()

    def rect_of(self, turn_id: str) -> QRectF:
        """The card of this turn, empty when there is none."""
        item = self._turns.get(turn_id)
        return item.mapRectToScene(item.rect()) if item is not None else QRectF()

    def handle_at(self, at: QPointF) -> Painted | None:
        """Where a line can be drawn from: a handle of a card or choice, or the words of a branch."""
        cards = (item for item in self._turns.values() if item.on_handle(at))
        pills = (item for item in self._pills.values() if item.on_handle(at))
        if (handle := next(cards, None) or next(pills, None)) is not None:
            return handle
        return next((item for item in self._labels.values() if item.sceneBoundingRect().contains(at)), None)

    def goal_at(self, at: QPointF) -> TurnItem | PillItem | None:
        """Where a line can end: a turn or the end."""
        for item in self.items(at):
            if isinstance(item, TurnItem) or (isinstance(item, PillItem) and item.kind is Kind.END):
                return item
        return None

    # drawing -------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        nodes, edges = self.graph.nodes, self.graph.edges
        self._drop(self._turns, {node.turn for node in nodes if node.kind is Kind.TURN})
        self._drop(self._pills, {(node.kind, node.turn) for node in nodes if node.kind is not Kind.TURN})
        self._drop(self._edges, set(range(len(edges))))
        named = {
            (edge.link.source, edge.link.branch or 0): edge
            for edge in edges
            if edge.label_at is not None and edge.link is not None
        }
        self._drop(self._labels, set(named))
        for at, edge in enumerate(edges):
            self._there(self._edges, at, EdgeItem).show_edge(edge)
        for key, edge in named.items():
            self._show_label(self._there(self._labels, key, partial(LabelItem, *key)), edge)
        for node in nodes:
            if node.kind is not Kind.TURN:
                self._show_pill(node)
        self._show_cards()
        box, scale = self.graph.box, theme_manager().theme.scale
        left, wide = (box.x - _AROUND) * scale, (box.width + 2 * _AROUND) * scale
        area = QRectF(left, 0, wide, box.height * scale)
        for label in self._labels.values():  # of an end that leads nowhere it is wider than what it stands at
            if label.isVisible():
                words = label.sceneBoundingRect()
                area.setLeft(min(area.left(), words.left()))
                area.setRight(max(area.right(), words.right()))
        self.setSceneRect(area)

    def _there(self, items: dict[_K, _I], key: _K, make: Callable[[], _I]) -> _I:
        if key not in items:
            items[key] = make()
            self.addItem(items[key])
        return items[key]

    def _drop(self, items: dict[_K, _I], wanted: Set[_K]) -> None:
        for key in [key for key in items if key not in wanted]:
            self.removeItem(items.pop(key))

    def _show_label(self, item: LabelItem, edge: Edge) -> None:
        assert edge.link is not None
        assert edge.label_at is not None
        words = self._words.branch(edge.link.label, edge.link.branch or 0)
        item.show_label(edge.label_at, edge.lean, words, nowhere=edge.way is Way.OPEN)

    def _show_pill(self, node: Node) -> None:
        pill = self._there(self._pills, (node.kind, node.turn), partial(PillItem, node.kind, node.turn))
        turn = self._model.draft.turn(node.turn)
        if turn is None or not isinstance(turn.follow, Choice):
            words = self.tr("Start") if node.kind is Kind.START else self.tr("Einde")
            pill.show_pill(node.box, words, _PILL_MOST)
            return
        words = turn.follow.question.strip() or self.tr("Keuze")
        handle = len(turn.follow.branches) < MOST_BRANCHES
        pill.show_pill(node.box, words, _CHOICE_MOST, handle=handle)

    def _show_cards(self) -> None:
        for node in self.graph.nodes:
            turn = self._model.draft.turn(node.turn) if node.kind is Kind.TURN else None
            if turn is None:
                continue
            text = self._words.card(self._model, turn)
            card = self._there(self._turns, node.turn, partial(TurnItem, turn.id))
            handle = not isinstance(turn.follow, Choice)
            card.show_card(node.box, text, self._picture(text), handle=handle)
        self._mark()

    def _picture(self, text: CardText) -> QImage | None:
        """A null image for a clip without picture."""
        if text.media is None or not text.has_video:
            return QImage()
        return self._thumbnails.of(text.media)

    def _mark(self) -> None:
        for turn_id, item in self._turns.items():
            selected = turn_id == self._model.selected
            item.mark(selected=selected, focused=selected and self._focused)


def _shape(draft: Draft) -> list[tuple[str, Follow | None]]:
    """What the layout depends on: typing a name moves nothing."""
    return [(turn.id, turn.follow) for turn in draft.turns]
