"""The card of a turn and the pills (start, choice, end) on the canvas."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from oefenruimte.app.authoring.graph import Box, Kind
from oefenruimte.ui.screens.editor.painting import RING, RING_GAP, Painted, icon, ring, words
from oefenruimte.ui.screens.editor.words import CardText
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import draw_box, rounded_path

_RADIUS, _PILL_RADIUS, _TILE_RADIUS = 10, 6, 6
_TILE = (10, 13, 64, 48)
_TEXT_LEFT, _TEXT_RIGHT = 84, 8
_LINES = (10, 28, 46)  # tops of the three lines on a card
_LINE, _ICON, _ICON_GAP = 18, 14, 5
_EDGE, _STROKE, _HANDLE = 2, 2, 7
_PILL_SIDE, _PILL_ICON, _PILL_GAP = 14, 16, 8
_ICONS = {Kind.START: "flag", Kind.END: "flag-triangle-right", Kind.CHOICE: "split"}


class TurnItem(Painted):
    """The card of a turn. `point` is where a line can be drawn from."""

    def __init__(self, turn: str) -> None:
        super().__init__()
        self.turn = turn
        self._box = Box(0, 0, 0, 0)
        self._text: CardText | None = None
        self._image: QImage | None = None
        self._selected = self._focused = self._aimed = self._handle = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setZValue(2)

    @property
    def text(self) -> CardText | None:
        return self._text

    def show_card(self, box: Box, text: CardText, image: QImage | None, *, handle: bool) -> None:
        place = QPointF(self.px(box.x), self.px(box.y))  # in another text size the same box lies elsewhere
        moved = box != self._box or place != self.pos()
        if moved:
            self.prepareGeometryChange()
            self.setPos(place)
        now = (self._text, self._image, self._handle)
        self._box, self._text, self._image, self._handle = box, text, image, handle
        if moved or now != (text, image, handle):
            self.setToolTip(text.name)
            self.update()

    def mark(self, *, selected: bool, focused: bool) -> None:
        if (selected, focused) != (self._selected, self._focused):
            self._selected, self._focused = selected, focused
            self.update()

    def aim(self, on: bool) -> None:
        """A line that is being drawn would end here."""
        if on != self._aimed:
            self._aimed = on
            self.update()

    def rect(self) -> QRectF:
        """The card, in its own coordinates."""
        return QRectF(0, 0, self.px(self._box.width), self.px(self._box.height))

    def on_handle(self, scene_pos: QPointF) -> bool:
        if not self._handle:
            return False
        rect = self.rect()
        away = self.mapFromScene(scene_pos) - QPointF(rect.center().x(), rect.bottom())
        return abs(away.x()) + abs(away.y()) < self.px(2 * _HANDLE)

    def boundingRect(self) -> QRectF:
        reach = RING + RING_GAP + _HANDLE
        return self.rect().adjusted(-reach, -reach, reach, reach)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self.rect())
        if self._handle:
            path.addEllipse(QPointF(self.rect().center().x(), self.rect().bottom()), *[self.px(_HANDLE)] * 2)
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option
        text = self._text
        if text is None:
            return
        rect, color, radius = self.rect(), self.theme.color, self.px(_RADIUS)
        wrong = bool(text.errors) or text.media is None
        edge: ColorName = "error" if wrong else "borderStrong"
        draw_box(painter, rect, radius, color("surface"), color(edge), _EDGE if wrong else 1)
        if self._selected or self._aimed:
            out = _EDGE - 1 if not wrong else _EDGE
            around = rect.adjusted(-out, -out, out, out)
            draw_box(painter, around, radius + out, None, color("primary"), _EDGE + out)
        if self._focused:
            ring(painter, self.theme, rect, radius)
        self._paint_tile(painter, widget)
        self._paint_words(painter, text, widget)
        if self._handle and (self._selected or self._aimed):
            size = self.px(_HANDLE)
            painter.setPen(QPen(color("primary"), _STROKE))
            painter.setBrush(color("surface"))
            painter.drawEllipse(QPointF(rect.center().x(), rect.bottom()), size - 1, size - 1)

    def _paint_tile(self, painter: QPainter, widget: QWidget | None) -> None:
        assert self._text is not None
        tile = QRectF(*(self.px(side) for side in _TILE))
        color, radius = self.theme.color, self.px(_TILE_RADIUS)
        if self._text.media is None:
            draw_box(painter, tile, radius, color("errorSoft"))
            icon(painter, self.theme, "file-x", "error", tile.center(), 22, widget)
        elif self._image is None:
            draw_box(painter, tile, radius, color("sunk"))
        elif self._image.isNull():
            draw_box(painter, tile, radius, color("primarySoft"))
            name = "video" if self._text.has_video else "volume-2"
            icon(painter, self.theme, name, "primary", tile.center(), 22, widget)
        else:
            painter.save()
            painter.setClipPath(rounded_path(tile, radius))
            scale = max(tile.width() / self._image.width(), tile.height() / self._image.height())
            place = QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)
            place.moveCenter(tile.center())
            painter.drawImage(place, self._image)
            painter.restore()

    def _paint_words(self, painter: QPainter, text: CardText, widget: QWidget | None) -> None:
        theme = self.theme
        left, wide = self.px(_TEXT_LEFT), self.rect().width() - self.px(_TEXT_LEFT + _TEXT_RIGHT)
        first, second, third = (QRectF(left, self.px(top), wide, self.px(_LINE)) for top in _LINES)
        words(painter, theme, text.title, "text", first, 600)
        words(painter, theme, text.name, "textMuted", second, 400)
        ink: ColorName = "error" if text.trouble else "textMuted"
        shown = text.trouble if not text.time else " · ".join(filter(None, (text.time, text.trouble)))
        middle = QPointF(left + self.px(_ICON) / 2, third.center().y())
        icon(painter, theme, "octagon-x" if text.trouble else "clock", ink, middle, _ICON, widget)
        third.setLeft(left + self.px(_ICON + _ICON_GAP))
        words(painter, theme, shown, ink, third, 600 if text.trouble else 400, tabular=True)


class PillItem(Painted):
    """Start, end, or the choice after a turn."""

    def __init__(self, kind: Kind, turn: str) -> None:
        super().__init__()
        self.kind, self.turn = kind, turn
        self._words = ""
        self._size = (0.0, 0.0)
        self._aimed = self._handle = False
        self.setZValue(2)
        if kind is Kind.CHOICE:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_pill(self, box: Box, text: str, most: int, *, handle: bool = False) -> None:
        self.prepareGeometryChange()
        font = self.theme.font_of(14, 600)
        metrics = QFontMetricsF(font)
        beside = self.px(2 * _PILL_SIDE + _PILL_ICON + _PILL_GAP)
        self._words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.px(most) - beside)
        wide = metrics.horizontalAdvance(self._words) + beside
        self._size = (wide, self.px(box.height))
        self._handle = handle
        self.setPos(self.px(box.middle) - wide / 2, self.px(box.y))
        self.setToolTip(text)
        self.update()

    def aim(self, on: bool) -> None:
        if on != self._aimed:
            self._aimed = on
            self.update()

    def on_handle(self, scene_pos: QPointF) -> bool:
        away = self.mapFromScene(scene_pos) - QPointF(self._size[0] / 2, self._size[1])
        return self._handle and abs(away.x()) + abs(away.y()) < self.px(2 * _HANDLE)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, *self._size).adjusted(-2, -2, 2, _HANDLE)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option
        rect, color = QRectF(0, 0, *self._size), self.theme.color
        choice = self.kind is Kind.CHOICE
        radius = self.px(_PILL_RADIUS) if choice else rect.height() / 2
        fill: ColorName = "primarySoft" if choice else "surface"
        edge: ColorName = "primary" if choice or self._aimed else "borderStrong"
        ink: ColorName = "privateText" if choice else "text"
        draw_box(painter, rect, radius, color(fill), color(edge), _EDGE if self._aimed else 1)
        left = self.px(_PILL_SIDE)
        middle = QPointF(left + self.px(_PILL_ICON) / 2, rect.center().y())
        icon(painter, self.theme, _ICONS[self.kind], ink, middle, _PILL_ICON, widget)
        left += self.px(_PILL_ICON + _PILL_GAP)
        words(painter, self.theme, self._words, ink, rect.adjusted(left, 0, 0, 0), 600)
