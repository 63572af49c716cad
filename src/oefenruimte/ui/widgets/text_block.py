"""Laying out plain text at a fixed line height, for labels and for controls with wrapping words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

UNLIMITED = 1_000_000.0
_BOLD = 600


class TextBlock:
    """A text in one font, measured and drawn at any width; keeps the last layout.

    `strong`: these words (first occurrence of each) are semibold; `quiet`: these are in their own colour.
    """

    def __init__(self) -> None:
        self._text = ""
        self._font = QFont()
        self._line_height = 1
        self._align = Qt.AlignmentFlag.AlignLeft
        self._wrap = True
        self._strong: tuple[str, ...] = ()
        self._quiet: tuple[tuple[str, QColor], ...] = ()
        self._width = -1.0
        self._layout = QTextLayout()

    def set_up(
        self,
        text: str,
        font: QFont,
        line_height: int,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        wrap: bool = True,
        strong: Sequence[str] = (),
        quiet: Sequence[tuple[str, QColor]] = (),
    ) -> None:
        """Everything but the width."""
        self._text = text.replace("\n", "\u2028")
        self._font, self._line_height = font, line_height
        self._align, self._wrap, self._strong = align, wrap, tuple(strong)
        self._quiet = tuple(quiet)
        self._width = -1.0

    def natural_width(self) -> int:
        """Width without wrapping, whole px."""
        layout = self._laid_out(UNLIMITED)
        widest = max((layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())), default=0.0)
        return int(widest + 0.999)

    def minimum_width(self) -> int:
        """Width of the longest word."""
        if not self._wrap:
            return self.natural_width()
        font = self._bold() if self._strong else self._font
        metrics = QFontMetricsF(font)
        return int(max((metrics.horizontalAdvance(word) for word in self._text.split()), default=0.0)) + 2

    def height(self, width: float) -> int:
        """Height at a width; an empty text is one line high."""
        return max(1, self._laid_out(width).lineCount()) * self._line_height

    def lines(self, width: float) -> list[str]:
        """The lines as broken at this width."""
        layout = self._laid_out(width)
        found = [layout.lineAt(i) for i in range(layout.lineCount())]
        return [self._text[line.textStart() : line.textStart() + line.textLength()] for line in found]

    def draw(self, painter: QPainter, x: float, y: float, width: float) -> None:
        """In the painter's pen, top left at (x, y)."""
        self._laid_out(width).draw(painter, QPointF(x, y))

    def _laid_out(self, width: float) -> QTextLayout:
        if width == self._width:
            return self._layout
        layout = QTextLayout(self._text, self._font)
        option = QTextOption(self._align if width < UNLIMITED else Qt.AlignmentFlag.AlignLeft)
        wrap_mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        option.setWrapMode(wrap_mode if self._wrap else QTextOption.WrapMode.ManualWrap)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, top + (self._line_height - line.height()) / 2))
            top += self._line_height
        layout.endLayout()
        self._width, self._layout = width, layout
        return layout

    def _bold(self) -> QFont:
        bold = QFont(self._font)
        bold.setWeight(QFont.Weight(max(_BOLD, self._font.weight())))
        return bold

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        for words in self._strong:
            style = QTextCharFormat()
            style.setFont(self._bold())
            ranges += self._range(words, style)
        for words, color in self._quiet:
            style = QTextCharFormat()
            style.setForeground(color)
            ranges += self._range(words, style)
        return ranges

    def _range(self, words: str, style: QTextCharFormat) -> list[QTextLayout.FormatRange]:
        start = self._text.find(words)
        if start < 0:
            return []
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, len(words), style
        return [found]
