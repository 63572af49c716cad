"""Text in one of the text styles, with the line height of the sheets."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName, StyleName
from oefenruimte.ui.widgets.base import Themed, painter_for
from oefenruimte.ui.widgets.text_block import TextBlock

Align = Literal["left", "center", "right"]
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
# For screen readers; within a page, whose name is a heading of its own.
_HEADINGS: dict[StyleName, int] = {"display": 1, "h1": 1, "dialogTitle": 1, "h2": 2, "h3": 3}
_COMFORTABLE_WIDTH = 640  # px at 100 %: a longer text asks for more lines, not for a wider window


class Label(Themed, QLabel):
    """Plain text, never markup. `wrap` breaks lines and grows in height; `elide` cuts with an ellipsis and
    shows the whole text as tooltip. Words in `strong` are drawn semibold, words in `quiet`
    muted (the first occurrence of each). `heading=False`: large, but nothing stands under it.
    """

    def __init__(
        self,
        text: str = "",
        style: StyleName = "body",
        color: ColorName = "text",
        *,
        strong: Sequence[str] = (),
        quiet: Sequence[str] = (),
        wrap: bool = True,
        elide: bool = False,
        align: Align = "left",
        tabular: bool = False,
        heading: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style: StyleName = style
        self._heading = heading
        self._color: ColorName = color
        self._strong, self._quiet = tuple(strong), tuple(quiet)
        self._elide = elide
        self._align: Align = align
        self._tabular = tabular
        self._block = TextBlock()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap and not elide)
        vertical = QSizePolicy.Policy.Preferred if self.wordWrap() else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        policy.setHeightForWidth(self.wordWrap())
        self.setSizePolicy(policy)
        self.setText(text)
        self.retheme()

    def setText(self, text: str) -> None:
        """Also the accessible name, unless another one was set."""
        super().setText(text)
        if self._elide:
            self.setToolTip(text)
        self._set_up()

    def set_strong(self, *words: str) -> None:
        """Which words are semibold."""
        self._strong = words
        self._set_up()

    def set_style(self, style: StyleName) -> None:
        self._style = style
        self.retheme()

    def set_color(self, color: ColorName) -> None:
        self._color = color
        self.update()

    @property
    def heading_level(self) -> int:
        """1 to 3 for words above something; 0 for all other words."""
        return _HEADINGS.get(self._style, 0) if self._heading else 0

    @property
    def line_height(self) -> int:
        """px at the present text size."""
        return self.theme.line_height(self._style)

    def retheme(self) -> None:
        self.setFont(self.theme.font(self._style, tabular=self._tabular))
        self._set_up()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._set_up()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        width = self._block.natural_width()
        if self.wordWrap():
            width = min(width, self.px(_COMFORTABLE_WIDTH))
        return QSize(width, self._block.height(width))

    def minimumSizeHint(self) -> QSize:
        if self._elide:
            return QSize(self.px(24), self.line_height)
        if not self.wordWrap():
            return self.sizeHint()
        return QSize(self._block.minimum_width(), self.line_height)

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        return self._block.height(width) if self.wordWrap() else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        painter.setPen(self.ink(self._color if self.isEnabled() else "disabledText"))
        rect = self.contentsRect()
        if self._elide:
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
            painter.setFont(self.font())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | _ALIGN[self._align], text)
            return
        room = max(0, rect.height() - self._block.height(rect.width()))
        top = rect.top() + (0 if self.alignment() & Qt.AlignmentFlag.AlignTop else room // 2)
        self._block.draw(painter, rect.left(), top, rect.width())

    def _set_up(self) -> None:
        self._block.set_up(
            self.text(),
            self.font(),
            self.line_height,
            align=_ALIGN[self._align],
            wrap=self.wordWrap(),
            strong=self._strong,
            quiet=[(words, self.ink("textMuted")) for words in self._quiet],
        )
        self.updateGeometry()
        self.update()
