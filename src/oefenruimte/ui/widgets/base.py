"""What every painted widget needs: the theme, colours that know where they are, and crisp shapes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from oefenruimte.ui.theme import ColorName, Theme, theme_manager

_KEPT_FONT = "_q_styleSheetWidgetFont"  # a property that Qt's style sheets set
SpaceKind = Literal["kamer", "podium"]

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object  # a plain mixin: PySide cannot combine two widget classes


class Themed(_Base):
    """Mixin, first in the list of bases. Override `retheme` for what depends on colours or text size."""

    @property
    def theme(self) -> Theme:
        return theme_manager().theme

    def ink(self, name: ColorName) -> QColor:
        """A colour as it is here: inside a podium some colours differ."""
        return self.theme.color(name, podium=space_of(self) == "podium")

    def px(self, length: float) -> int:
        """A length of the sheets at the present text size."""
        return self.theme.px(length)

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        """With a style sheet Qt (6.11) keeps the font of a widget at its first move to another parent, and
        gives it back at the next: a page that is arranged anew had letters of the size before."""
        super().setFont(font)
        if self.property(_KEPT_FONT) is not None:
            self.setProperty(_KEPT_FONT, self.font())

    def retheme(self) -> None:
        """Called by the manager after a switch of theme or text size."""
        self.updateGeometry()
        self.update()


def space_of(widget: QWidget) -> SpaceKind | None:
    """In which room a widget stands: that of the nearest ancestor (or itself) with a `space_kind`."""
    here: QWidget | None = widget
    while here is not None:
        kind: SpaceKind | None = getattr(here, "space_kind", None)
        if kind is not None:
            return kind
        here = here.parentWidget()
    return None


def painter_for(widget: QWidget) -> QPainter:
    """An antialiasing painter; end it (or let it go out of scope at the end of paintEvent)."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def draw_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    width: float = 1.0,
    *,
    dashed: bool = False,
) -> None:
    """A rounded rectangle whose border lies wholly inside `rect`, so that nothing is cut off."""
    if border is None:
        inner, pen = rect, QPen(Qt.PenStyle.NoPen)
    else:
        half = width / 2
        inner, radius = rect.adjusted(half, half, -half, -half), max(0.0, radius - half)
        pen = QPen(border, width)
        if dashed:
            pen.setDashPattern([4 / width, 3 / width])
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, radius, radius)


def draw_icon(
    painter: QPainter, theme: Theme, name: str, color: QColor, center: QPointF, size: float
) -> None:
    """An icon of `size` px at 100 %, centred on a whole pixel."""
    device = painter.device()
    pixmap = theme.icon(name, color, size, device.devicePixelRatioF())
    side = theme.px(size)
    painter.drawPixmap(QPointF(round(center.x() - side / 2), round(center.y() - side / 2)), pixmap)


def rounded_path(rect: QRectF, radius: float) -> QPainterPath:
    """For clipping pictures to rounded corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path
