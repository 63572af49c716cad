"""An icon as a widget, bare or on a tinted tile; and an icon with a line of words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName, StyleName
from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for
from oefenruimte.ui.widgets.label import Label


class Icon(Themed, QWidget):
    """Decoration only, so without a name: the words beside it say it. `tile` > 0 puts it on a square of that
    size with rounded corners."""

    def __init__(
        self,
        name: str,
        color: ColorName = "primary",
        size: int = 20,
        tile: int = 0,
        tile_color: ColorName = "primarySoft",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._tile = name, size, tile
        self._color: ColorName = color
        self._tile_color: ColorName = tile_color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, color: ColorName | None = None) -> None:
        self._name = name
        self._color = color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        side, around = self.px(max(self._size, self._tile)), self.contentsMargins()
        return QSize(side + around.left() + around.right(), side + around.top() + around.bottom())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.contentsRect())
        if self._tile:
            border = self.ink(self._color) if self.theme.high_contrast else None
            draw_box(painter, rect, rect.width() * 0.22, self.ink(self._tile_color), border)
        draw_icon(painter, self.theme, self._name, self.ink(self._color), rect.center(), self._size)


class IconLine(QWidget):
    """An icon before one or more lines of words; the icon stays at the first line."""

    def __init__(
        self,
        icon: str,
        text: str,
        style: StyleName = "note",
        color: ColorName = "text",
        icon_color: ColorName = "primary",
        icon_size: int = 18,
        gap: int = 10,
        wrap: bool = True,
        strong: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.icon = Icon(icon, icon_color, icon_size, parent=self)
        self.label = Label(text, style, color, wrap=wrap, strong=strong, parent=self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        row.addWidget(_TopAligned(self.icon, self.label, self))
        row.addWidget(self.label, 1)


class _TopAligned(Themed, QWidget):
    """Holds the icon centred on the first line of the label, however many lines follow."""

    def __init__(self, icon: Icon, label: Label, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._label = icon, label
        icon.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.retheme()

    def retheme(self) -> None:
        line, side = self._label.line_height, self._icon.sizeHint()
        self._icon.setGeometry(0, max(0, (line - side.height()) // 2), side.width(), side.height())
        super().retheme()

    def sizeHint(self) -> QSize:
        return QSize(
            self._icon.sizeHint().width(), max(self._label.line_height, self._icon.sizeHint().height())
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
