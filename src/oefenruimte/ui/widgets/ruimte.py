"""The frame round a page: a private room (*kamer*) or a stage that others see (*podium*)."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from oefenruimte.ui.widgets.announce import announce
from oefenruimte.ui.widgets.base import SpaceKind, Themed, draw_box, painter_for, rounded_path
from oefenruimte.ui.widgets.chip import Chip
from oefenruimte.ui.widgets.reading import read_as_laid_out

_RADIUS, _BORDER, _BORDER_HIGH_CONTRAST, _BAR = 14, 2, 4, 7


@runtime_checkable
class _KeepsClear(Protocol):
    def keep_clear(self) -> None: ...


class Ruimte(Themed, QFrame):
    """Put the page in `body` (a QVBoxLayout inside the frame). `set_chip` hangs the page chip top right.

    `padding` is (left, top, right, bottom) inside the frame, px at 100 %; the chip hangs `chip_top` under the
    frame, in line with the right padding unless `chip_right` says how far from the right.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        kind: SpaceKind = "kamer",
        padding: tuple[int, int, int, int] = (28, 22, 28, 20),
        chip_top: int = 22,
        chip_right: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.space_kind: SpaceKind = kind
        self._padding, self._chip_top = padding, chip_top
        self._chip_right = padding[2] if chip_right is None else chip_right
        self._chip: Chip | None = None
        self.body = QVBoxLayout(self)
        self.body.setSpacing(0)
        self.set_kind(kind)

    @property
    def chip(self) -> Chip | None:
        return self._chip

    def set_kind(self, kind: SpaceKind, accessible_name: str | None = None) -> None:
        """Switch at once, with everything inside. The name is read when the page opens."""
        names = {"kamer": self.tr("Alleen voor jou. Niemand anders ziet dit."), "podium": self.tr("Gedeeld")}
        before = self.space_kind, self.accessibleName()
        self.space_kind = kind
        self.setAccessibleName(accessible_name or names[kind])
        if before != (kind, self.accessibleName()):
            announce(self, self.accessibleName())
        self.retheme()
        for child in self.findChildren(QWidget):
            child.update()

    def set_chip(self, chip: Chip | None) -> None:
        """The chip top right; its words become the accessible name of the frame."""
        if self._chip is not None:
            self._chip.hide()
            self._chip.deleteLater()
        self._chip = chip
        if chip is not None:
            chip.setParent(self)
            self.setAccessibleName(chip.accessibleName())
            chip.resized.connect(self._chip_changed)
            chip.show()
        self._chip_changed()

    def retheme(self) -> None:
        left, top, right, bottom = (self.px(side) for side in self._padding)
        edge = self._edge()
        self.body.setContentsMargins(left + edge, top + edge, right + edge, bottom + edge)
        self._place_chip()
        super().retheme()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            read_as_laid_out(self)
            announce(self, self.accessibleName())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chip()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        paint_space(self, painter_for(self), self.space_kind, QRectF(self.rect()))

    def _chip_changed(self) -> None:
        """Headings under the frame keep clear of the chip (see `PageHeader`)."""
        self._place_chip()
        for child in self.findChildren(QWidget):
            if isinstance(child, _KeepsClear):
                child.keep_clear()

    def _edge(self) -> int:
        return _BORDER_HIGH_CONTRAST if self.theme.high_contrast else _BORDER

    def _place_chip(self) -> None:
        if self._chip is None:
            return
        size = self._chip.sizeHint()
        right = self.width() - self._edge() - self.px(self._chip_right)
        self._chip.setGeometry(
            right - size.width(), self._edge() + self.px(self._chip_top), size.width(), size.height()
        )
        self._chip.raise_()


def paint_space(widget: Ruimte, painter: QPainter, kind: SpaceKind, rect: QRectF) -> None:
    """Fill, frame and light bar. In high contrast: a double white or a thick yellow frame."""
    radius, high = float(_RADIUS), widget.theme.high_contrast
    color = widget.theme.color
    if kind == "kamer":
        if high:
            draw_box(painter, rect, radius, color("room"), color("roomBorder"), 1)
            draw_box(painter, rect.adjusted(3, 3, -3, -3), radius - 3, None, color("roomBorder"), 1)
        else:
            draw_box(painter, rect, radius, color("room"), color("roomBorder"), _BORDER)
        return
    width = _BORDER_HIGH_CONTRAST if high else _BORDER
    draw_box(painter, rect, radius, color("podium"), color("podiumBorder"), width)
    painter.save()
    painter.setClipPath(rounded_path(rect, radius))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), _BAR), color("sharedFill"))
    painter.restore()
