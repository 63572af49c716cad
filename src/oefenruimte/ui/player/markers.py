"""The four signs on a timeline. Every kind has its own shape, icon and word: colour never stands alone."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName, Theme
from oefenruimte.ui.widgets import Themed, draw_box, draw_icon, painter_for

SIZE = 28


class MarkerKind(StrEnum):
    """The first three have the values of domain `MarkKind`."""

    COMPLIMENT = "compliment"
    TIP = "tip"
    QUESTION = "question"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class TimelineMarker:
    """A sign at `at_ms` on the timeline, or over a range. `label` is read out: "Tip op 0:58. Wacht hier." """

    id: str
    at_ms: int
    kind: MarkerKind
    label: str
    number: int = 0  # on the flag of a note
    end_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    icon: str
    color: ColorName
    soft: ColorName


SIGNS = {
    MarkerKind.COMPLIMENT: Sign("thumbs-up", "success", "successSoft"),
    MarkerKind.TIP: Sign("lightbulb", "info", "infoSoft"),
    MarkerKind.QUESTION: Sign("message-circle-question-mark", "question", "questionSoft"),
    MarkerKind.NOTE: Sign("", "privateBorder", "privateSurface"),
}


def paint_marker(
    painter: QPainter,
    theme: Theme,
    center: QPointF,
    kind: MarkerKind,
    *,
    active: bool = False,
    number: int = 0,
    size: float = SIZE,
) -> None:
    """One sign of `size` px at 100 %; an active one is filled. A note is a flag on a pole."""
    side = theme.px(size)
    box = QRectF(0, 0, side, side)
    box.moveCenter(QPointF(round(center.x() - side / 2) + side / 2, round(center.y() - side / 2) + side / 2))
    if kind is MarkerKind.NOTE:
        paint_flag(painter, theme, box, number, active=active)
        return
    sign = SIGNS[kind]
    color, soft = theme.color(sign.color), theme.color(sign.soft)
    fill, ink = (color, soft) if active else (soft, color)
    edge = 1.5 * theme.scale
    match kind:
        case MarkerKind.COMPLIMENT:
            draw_box(painter, box.adjusted(1, 1, -1, -1), side / 2, fill, color, edge)
            draw_icon(painter, theme, sign.icon, ink, box.center(), size * 16 / SIZE)
        case MarkerKind.TIP:
            draw_box(painter, box.adjusted(1, 1, -1, -1), theme.px(4), fill, color, edge)
            draw_icon(painter, theme, sign.icon, ink, box.center(), size * 16 / SIZE)
        case MarkerKind.QUESTION:
            _paint_diamond(painter, theme, box, kind, active=active)
            draw_icon(painter, theme, sign.icon, ink, box.center(), size * 13 / SIZE)


def paint_flag(painter: QPainter, theme: Theme, box: QRectF, number: int, *, active: bool = False) -> None:
    """The pole stands at the left edge of `box` and is as high as it."""
    color, soft, ink = theme.color("privateBorder"), theme.color("privateSurface"), theme.color("privateText")
    flag = QRectF(box.left(), box.top(), theme.px(22), theme.px(20))
    if box.width() < flag.width():
        flag.setWidth(box.width())
    draw_box(painter, flag, theme.px(4), color if active else soft, color, 1.5 * theme.scale)
    painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), color)
    painter.setPen(theme.color("surface") if active else ink)
    painter.setFont(theme.font_of(13, 600, tabular=True))
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, str(number))


def _paint_diamond(painter: QPainter, theme: Theme, box: QRectF, kind: MarkerKind, *, active: bool) -> None:
    sign = SIGNS[kind]
    middle, reach = box.center(), box.width() / 2 - 0.5
    painter.setPen(theme.color(sign.color))
    pen = painter.pen()
    pen.setWidthF(1.5 * theme.scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(theme.color(sign.color if active else sign.soft))
    corners = [(0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0)]
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))


class MarkerIcon(Themed, QWidget):
    """The sign in a list. The words beside it say the kind, so it needs no name of its own."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self,
        kind: MarkerKind,
        active: bool = False,
        *,
        number: int = 0,
        size: int = SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._active, self._number, self._size = kind, active, number, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_active(self, active: bool) -> None:
        self._active = active
        self.update()

    def sizeHint(self) -> QSize:
        if self._kind is MarkerKind.NOTE:
            return QSize(self.px(22), self.px(20))
        return QSize(self.px(self._size), self.px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, box = painter_for(self), QRectF(self.rect())
        if self._kind is MarkerKind.NOTE:
            paint_flag(painter, self.theme, box, self._number, active=self._active)
        else:
            paint_marker(painter, self.theme, box.center(), self._kind, active=self._active, size=self._size)
