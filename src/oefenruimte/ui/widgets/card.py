"""Cards: a plain one, a small kamer or podium inside a page of the other kind, and a card as one button."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from oefenruimte.ui.theme import Theme
from oefenruimte.ui.widgets.base import SpaceKind, Themed, draw_box, painter_for, rounded_path, space_of
from oefenruimte.ui.widgets.chip import Chip
from oefenruimte.ui.widgets.icon import Icon
from oefenruimte.ui.widgets.label import Label
from oefenruimte.ui.widgets.pressing import EnterClicks, SizedByLayout
from oefenruimte.ui.widgets.reading import read_as_laid_out

_RADIUS, _BAR = 12, 5


class Card(Themed, QFrame):
    """`kind` None is the plain card. Put the content in `body`. With a `title` it gets a heading row, with
    `icon` before and `chip` behind it."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        kind: SpaceKind | None = None,
        title: str = "",
        *,
        icon: str | None = None,
        chip: Chip | None = None,
        padding: tuple[int, int] = (16, 16),
        spacing: int = 8,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.space_kind: SpaceKind | None = kind
        self._padding, self._spacing = padding, spacing
        self.body = QVBoxLayout(self)
        self.title: Label | None = None
        self.setAccessibleName(accessible_name or title)
        if title or chip is not None:
            self.body.addLayout(self._heading(title, icon, chip))
        self.retheme()

    def _heading(self, title: str, icon: str | None, chip: Chip | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        if icon is not None:
            row.addWidget(Icon(icon, parent=self))
        self.title = Label(title, "h3", parent=self)
        row.addWidget(self.title, 1)
        if chip is not None:
            row.addWidget(chip)
        return row

    def retheme(self) -> None:
        side, top = (self.px(value) for value in self._padding)
        edge = 3 if self.theme.high_contrast and self.space_kind else 1
        bar = _BAR if self.space_kind == "podium" else 0
        self.body.setContentsMargins(side + edge, top + edge + bar, side + edge, top + edge)
        self.body.setSpacing(self.px(self._spacing))
        super().retheme()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        read_as_laid_out(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        holder = self.parentWidget()
        around = space_of(holder) if holder is not None else None
        paint_card(painter_for(self), self.theme, QRectF(self.rect()), self.space_kind, around)


def paint_card(
    painter: QPainter, theme: Theme, rect: QRectF, kind: SpaceKind | None, around: SpaceKind | None
) -> None:
    """`around` is the room the card stands in: a plain card on a podium has the podium's surface."""
    radius, color = float(_RADIUS), theme.color
    if kind is None:
        podium = around == "podium"
        draw_box(painter, rect, radius, color("surface", podium=podium), color("border", podium=podium))
    elif kind == "kamer":
        draw_box(painter, rect, radius, color("privateSurface"), color("privateBorder"))
        if theme.high_contrast:
            draw_box(painter, rect.adjusted(2, 2, -2, -2), radius - 2, None, color("privateBorder"))
    else:
        width = 2.0 if theme.high_contrast else 1.0
        draw_box(painter, rect, radius, color("podium"), None)
        painter.save()
        painter.setClipPath(rounded_path(rect, radius))
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), _BAR + 1), color("sharedFill"))
        painter.restore()
        draw_box(painter, rect, radius, None, color("podiumBorder"), width)


class CardButton(Themed, EnterClicks, SizedByLayout, QAbstractButton):
    """A whole card as one button. Put the content in `body`; its labels let clicks through to the card.

    `selected` (a checked state) is a 3 px primary edge. The name must say all that the card says.
    """

    def __init__(
        self,
        accessible_name: str,
        *,
        padding: tuple[int, int] = (12, 12),
        spacing: int = 4,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._padding, self._spacing = padding, spacing
        self.body = QVBoxLayout(self)
        self.setAccessibleName(accessible_name)
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return _RADIUS

    def retheme(self) -> None:
        side, top = (self.px(value) for value in self._padding)
        self.body.setContentsMargins(side, top, side, top)
        self.body.setSpacing(self.px(self._spacing))
        super().retheme()

    def add(self, widget: QWidget) -> None:
        """Add to the body; labels and pictures are made transparent for the mouse."""
        for part in [widget, *widget.findChildren(QWidget)]:
            if isinstance(part, QLabel) or part.focusPolicy() == Qt.FocusPolicy.NoFocus:
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.body.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        fill = self.ink("sunk" if self.isDown() else "surfaceAlt" if self.underMouse() else "surface")
        if self.isChecked():
            draw_box(painter, rect, _RADIUS, fill, self.ink("primary"), 3)
        else:
            draw_box(
                painter, rect, _RADIUS, fill, self.ink("borderStrong" if self.underMouse() else "border")
            )
