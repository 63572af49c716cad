"""Whose room is it? A list of names, when there is more than one on this computer."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.app.profiles import ProfileInfo
from oefenruimte.ui.widgets import Avatar, Scroll, Themed, draw_box, draw_icon, painter_for
from oefenruimte.ui.widgets.choosing import one_stop

_HEIGHT, _SIDE, _PICTURE, _GAP, _SHOWN, _RADIUS = 48, 10, 32, 6, 4, 8
_RING = 6  # px around the names, for the focus ring


class ProfileList(Themed, QWidget):
    """Exactly one is chosen; `chosen(ProfileInfo)` comes from the user only. More than four names scroll."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(object)

    def __init__(
        self, profiles: Sequence[ProfileInfo], chosen: ProfileInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profiles = list(profiles)
        self.setAccessibleName(self.tr("Wie ben je?"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._group = QButtonGroup(self)
        for number, profile in enumerate(self._profiles):
            name = _Name(profile.name)
            self._group.addButton(name, number)
            self._column.addWidget(name)
            name.setChecked(profile == chosen)
        one_stop(self._group.buttons())
        self._group.idToggled.connect(lambda *_: one_stop(self._group.buttons()))
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._profiles[number]))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inside)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._scroll)
        self.retheme()

    @property
    def current(self) -> ProfileInfo:
        return self._profiles[self._group.checkedId()]

    def names(self) -> list[QRadioButton]:
        """The names, in order."""
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]

    @property
    def width_beside(self) -> int:
        """What it needs next to the names themselves: room for the focus ring and the scroll bar."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return 2 * _RING + (2 * bar if len(self._profiles) > _SHOWN else 0)

    def retheme(self) -> None:
        bar = self._scroll.verticalScrollBar().sizeHint().width() if len(self._profiles) > _SHOWN else 0
        self._column.setContentsMargins(_RING + bar, _RING, _RING, _RING)
        self._column.setSpacing(_GAP)
        shown = min(len(self._profiles), _SHOWN)
        part = 0.5 if len(self._profiles) > _SHOWN else 0  # half a name shows that there is more
        height = round((shown + part) * (self.px(_HEIGHT) + _GAP)) - _GAP + 2 * _RING
        self.setFixedHeight(height)
        super().retheme()


class _Name(Themed, QRadioButton):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._picture = Avatar(name, _PICTURE, parent=self)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retheme()

    def retheme(self) -> None:
        self.setFont(self.theme.font("bodyStrong"))
        side = self.px(_PICTURE)
        self._picture.setGeometry(self.px(_SIDE), (self.px(_HEIGHT) - side) // 2, side, side)
        super().retheme()

    def sizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(120), self.px(_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect, chosen = painter_for(self), QRectF(self.rect()), self.isChecked()
        fill = self.ink("primarySoft" if self.underMouse() and not chosen else "surface")
        edge = self.ink("primary" if chosen else "borderStrong")
        draw_box(painter, rect, _RADIUS, fill, edge, 2 if chosen else 1)
        left, check = self.px(_SIDE + _PICTURE + 10), self.px(20 + _SIDE)
        if chosen:
            center = QPointF(rect.right() - self.px(_SIDE + 10), rect.center().y())
            draw_icon(painter, self.theme, "check", self.ink("primary"), center, 20)
        painter.setPen(self.ink("text"))
        painter.setFont(self.font())
        room = int(rect.width() - left - check - self.px(4))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, rect.height()), Qt.AlignmentFlag.AlignVCenter, words)
