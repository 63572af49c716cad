"""Which words a window really draws, and where: read from the drawing itself, not from the widgets."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_LARGE, _LARGE_BOLD = 24, 18.66  # px: WCAG's 18 and 14 points
_BOLD = 600


@dataclass(frozen=True)
class Drawn:
    """One run of letters. `ink` is what the letters cover, `shown` the part of the window where their widget
    may draw; both in px of the window."""

    text: str
    ink: QRectF
    shown: QRectF
    color: QColor
    large: bool  # by WCAG: contrast 3 is enough


def words_of(root: QWidget, window: QWidget) -> list[Drawn]:
    """Those of `root` and what is in it, in the order in which they are drawn."""
    device = _Device(window.width(), window.height())
    painter = QPainter(device)
    root.render(
        painter,
        root.mapTo(window, QPoint()),
        QRegion(),
        QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren,
    )
    painter.end()
    return device.engine.found


class _Engine(QPaintEngine):
    """Draws nothing and remembers the letters."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[Drawn] = []
        self._transform = QTransform()
        self._color = QColor()
        self._metrics: dict[str, QFontMetricsF] = {}

    def begin(self, device: QPaintDevice) -> bool:
        del device
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        flags = state.state()
        if flags & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = state.transform()
        if flags & QPaintEngine.DirtyFlag.DirtyPen:
            self._color = QColor(state.pen().color())

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # type: ignore[override]  # always this one
        text, font = item.text(), item.font()
        if not text.strip():
            return
        metrics = self._metrics_of(font)
        place = metrics.tightBoundingRect(text)
        advance = metrics.horizontalAdvance(text)
        if advance > item.width() > 0:  # the font that one is told does not know of numbers of one width
            place.setWidth(place.width() * item.width() / advance)
        place.translate(at)
        self.found.append(
            Drawn(
                text,
                self._transform.mapRect(place),
                QRectF(self.systemClip().boundingRect()),
                self._color,
                _is_large(font),
            )
        )

    def _metrics_of(self, font: QFont) -> QFontMetricsF:
        return self._metrics.setdefault(font.toString(), QFontMetricsF(font))

    def drawPixmap(self, *what: object) -> None:
        """Not letters."""

    def drawImage(self, *what: object) -> None:
        """Not letters."""

    def drawTiledPixmap(self, *what: object) -> None:
        """Not letters."""

    def drawPath(self, *what: object) -> None:
        """Not letters."""

    def drawRects(self, *what: object) -> None:
        """Not letters."""

    def drawLines(self, *what: object) -> None:
        """Not letters."""

    def drawPoints(self, *what: object) -> None:
        """Not letters."""

    def drawPolygon(self, *what: object) -> None:
        """Not letters."""

    def drawEllipse(self, *what: object) -> None:
        """Not letters."""


class _Device(QPaintDevice):
    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.engine = _Engine()
        self._size = (width, height)

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def devType(self) -> int:
        return 0

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kind = QPaintDevice.PaintDeviceMetric
        width, height = self._size
        measures = {
            kind.PdmWidth: width,
            kind.PdmHeight: height,
            kind.PdmWidthMM: width // 4,
            kind.PdmHeightMM: height // 4,
            kind.PdmNumColors: 1 << 24,
            kind.PdmDepth: 32,
            kind.PdmDevicePixelRatio: 1,
        }
        if metric in measures:
            return measures[metric]
        return 1 << 16 if "Scaled" in metric.name else 96


def _is_large(font: QFont) -> bool:
    size = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 96 / 72
    return size >= (_LARGE_BOLD if font.weight() >= _BOLD else _LARGE)
