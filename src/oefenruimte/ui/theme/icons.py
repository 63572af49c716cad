"""Lucide icons in any token colour, crisp at any pixel ratio."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FILLED = frozenset({"play", "pause", "square", "star", "circle"})
_SUFFIX = "-filled"


class IconSet:
    """Renders `NAME` (outline) or `NAME-filled` (only the shapes in `FILLED`); keeps what it rendered."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}

    def names(self) -> list[str]:
        """Every icon there is, filled shapes included."""
        plain = sorted(path.stem for path in self._folder.glob("*.svg"))
        return plain + sorted(name + _SUFFIX for name in FILLED.intersection(plain))

    def pixmap(self, name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """A square of `size` logical px. ValueError for a name that is not in the set."""
        key = (name, color.rgba(), size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._render(self._source(name), color, size, ratio)
            self._pixmaps[key] = found
        return found

    def _source(self, name: str) -> str:
        if name not in self._sources:
            base = name.removesuffix(_SUFFIX)
            path = self._folder / f"{base}.svg"
            if not path.is_file() or (base != name and base not in FILLED):
                raise ValueError(f"no icon called {name!r} in {self._folder}")
            text = path.read_text(encoding="utf-8")
            if base != name:
                text = text.replace('fill="none"', 'fill="currentColor"')
            self._sources[name] = text
        return self._sources[name]

    def _render(self, source: str, color: QColor, size: int, ratio: float) -> QPixmap:
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color.name()).encode()))
        pixels = max(1, round(size * ratio))
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(color.alphaF())
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
