"""One turn in the list of the editor."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QFontMetricsF, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from oefenruimte.ui.screens.editor.painting import icon, words
from oefenruimte.ui.screens.editor.words import CardText
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import Themed, draw_box, painter_for, rounded_path

_HEIGHT, _INDENT, _DEEPEST, _RADIUS = 60, 28, 4, 8
_TILE, _TILE_RADIUS, _TILE_ICON = (12, 10, 54, 40), 6, 20
_SIDE, _ICON, _GAP, _TOP, _LINE = 14, 16, 8, 9, 20


@dataclass(frozen=True, slots=True)
class RowText:
    """`under`: which answer leads here, and what comes after. `depth`: how far the row is indented."""

    card: CardText
    under: str
    spoken: str
    depth: int


class TurnRow(Themed, QAbstractButton):
    """Whoever has the focus is selected."""

    accessible_role = QAccessible.Role.ListItem
    focused = Signal(str)
    opened = Signal(str)
    removeAsked = Signal(str)
    stepAsked = Signal(int)

    def __init__(self, turn_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turn_id = turn_id
        self._text: RowText | None = None
        self._image: QImage | None = None
        self._selected = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def focus_radius(self) -> int:
        return _RADIUS

    @property
    def text_shown(self) -> RowText | None:
        return self._text

    def show_text(self, text: RowText, image: QImage | None) -> None:
        """`image` None: still being fetched."""
        self._text, self._image = text, image
        if self.accessibleName() != text.spoken:
            self.setAccessibleName(text.spoken)
        self.update()

    def set_selected(self, selected: bool) -> None:
        if selected != self._selected:
            self._selected = selected
            self.setAccessibleDescription(self.tr("Gekozen") if selected else "")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(240), self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.turn_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self.stepAsked.emit(-1)
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self.stepAsked.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit(self.turn_id)
            case Qt.Key.Key_Delete:
                self.removeAsked.emit(self.turn_id)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._text is None:
            return
        painter, card = painter_for(self), self._text.card
        indent = self.px(_INDENT) * min(self._text.depth, _DEEPEST)
        rect = QRectF(self.rect()).adjusted(indent, 0, 0, 0)
        wrong = bool(card.errors) or card.media is None
        edge: ColorName = "primary" if self._selected else "error" if wrong else "border"
        if self.theme.high_contrast and edge == "border":
            edge = "borderStrong"
        fill: ColorName = "primarySoft" if self.underMouse() and not self._selected else "surface"
        width = 2 if self._selected or wrong else 1
        draw_box(painter, rect, self.px(_RADIUS), self.ink(fill), self.ink(edge), width)
        tile = QRectF(*(self.px(side) for side in _TILE)).translated(rect.left(), 0)
        self._paint_tile(painter, tile, card)
        self._paint_words(painter, rect, tile.right() + self.px(_SIDE), self._text)

    def _paint_words(self, painter: QPainter, rect: QRectF, left: float, text: RowText) -> None:
        theme, card = self.theme, text.card
        ink: ColorName = "error" if card.trouble else "textMuted"
        shown = " · ".join(filter(None, (card.time, card.trouble)))
        weight = 600 if card.trouble else 400
        wide = QFontMetricsF(theme.font_of(14, weight, tabular=True)).horizontalAdvance(shown)
        start = rect.right() - self.px(_SIDE) - wide
        words(
            painter, theme, shown, ink, QRectF(start, rect.top(), wide, rect.height()), weight, tabular=True
        )
        middle = QPointF(start - self.px(_GAP) - self.px(_ICON) / 2, rect.center().y())
        icon(painter, theme, "octagon-x" if card.trouble else "clock", ink, middle, _ICON, self)
        room = middle.x() - self.px(_ICON) - left
        first = QRectF(left, rect.top() + self.px(_TOP), room, self.px(_LINE))
        words(painter, theme, card.title, "text", first, 600)
        beside = QFontMetricsF(theme.font_of(14, 600)).horizontalAdvance(card.title) + self.px(_GAP)
        words(painter, theme, card.name, "textMuted", first.adjusted(beside, 0, 0, 0), 400)
        second = first.translated(0, self.px(_LINE))
        words(painter, theme, text.under, "textMuted", second, 400, 13)

    def _paint_tile(self, painter: QPainter, tile: QRectF, card: CardText) -> None:
        radius, image = self.px(_TILE_RADIUS), self._image
        if card.media is None:
            draw_box(painter, tile, radius, self.ink("errorSoft"))
            icon(painter, self.theme, "file-x", "error", tile.center(), _TILE_ICON, self)
        elif image is None or image.isNull():
            draw_box(painter, tile, radius, self.ink("sunk" if image is None else "primarySoft"))
            name = "video" if card.has_video else "volume-2"
            icon(painter, self.theme, name, "primary", tile.center(), _TILE_ICON, self)
        else:
            painter.save()
            painter.setClipPath(rounded_path(tile, radius))
            scale = max(tile.width() / image.width(), tile.height() / image.height())
            place = QRectF(0, 0, image.width() * scale, image.height() * scale)
            place.moveCenter(tile.center())
            painter.drawImage(place, image)
            painter.restore()
