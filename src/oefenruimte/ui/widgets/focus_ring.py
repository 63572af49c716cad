"""One ring for the whole program: 3 px outside a 2 px gap, round whatever has the focus.

A widget may say `focus_target` (another widget that the ring goes round) and `focus_radius` (px at 100 %).
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for

_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ZOrderChange,
        QEvent.Type.ParentChange,
        QEvent.Type.EnabledChange,
    }
)


class FocusRing(QObject):
    """Follows the focus of the application; make one, after the theme manager."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._target: QWidget | None = None
        self._focused: QWidget | None = None
        self._watched: list[QWidget] = []
        self._overlay: _Overlay | None = None
        app.focusChanged.connect(self._moved)

    @property
    def target(self) -> QWidget | None:
        """What the ring is round now."""
        return self._target

    @property
    def overlay(self) -> QWidget | None:
        return self._overlay if self._overlay is not None and isValid(self._overlay) else None

    def refresh(self) -> None:
        """Look again at the widget with the focus: its target may have changed."""
        focused = self._focused if self._focused is not None and isValid(self._focused) else None
        self._follow(focused)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        self._follow(new)

    def _follow(self, focused: QWidget | None) -> None:
        self._focused = focused
        target = _target_of(focused)
        if target is not self._target or focused not in self._watched:
            self._unwatch()
            self._target = target
            if target is not None:
                self._watch(target)
        self._place()

    def _watch(self, target: QWidget) -> None:
        here: QWidget | None = target
        while here is not None:
            here.installEventFilter(self)
            self._watched.append(here)
            if here.isWindow():
                break
            here = here.parentWidget()
        if self._focused is not None and self._focused not in self._watched:
            self._focused.installEventFilter(self)
            self._watched.append(self._focused)

    def _unwatch(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        # A widget that is painted anew may want its ring elsewhere: a choice that was just made.
        painted = event.type() == QEvent.Type.Paint and watched is self._focused
        if painted and _target_of(self._focused) is not self._target:
            self._follow(self._focused)
        return False

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            if self.overlay is not None and self._overlay is not None:
                self._overlay.hide()
            return
        window = target.window()
        if self.overlay is None or self._overlay is None or self._overlay.parentWidget() is not window:
            if self.overlay is not None and self._overlay is not None:
                self._overlay.hide()
                self._overlay.deleteLater()
            self._overlay = _Overlay(window)
        self._overlay.go_round(target)


class _Overlay(Themed, QWidget):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._radius = 8.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focusRing")
        self.hide()

    def go_round(self, target: QWidget) -> None:
        window = target.window()
        sizes = self.theme.tokens.sizes
        reach = sizes.focus_ring + sizes.focus_gap
        inside = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        place = inside.adjusted(-reach, -reach, reach, reach)
        self._radius = float(self.theme.px(getattr(target, "focus_radius", sizes.control_radius)))
        self.setGeometry(place)
        ring = QRegion(self.rect()).subtracted(QRegion(self.rect().adjusted(reach, reach, -reach, -reach)))
        if self._radius > 0:
            # Rounded corners of the target leave room for the gap: keep the corner squares.
            ring = ring.united(self._corners(reach))
        visible = _visible_part(target, window).translated(-place.topLeft())
        shown = ring.intersected(QRegion(visible))
        if shown.isEmpty():  # scrolled out of sight: to Qt an empty mask is no mask
            self.hide()
            return
        self.setMask(shown)
        self.show()
        self.raise_()
        self.update()

    def _corners(self, reach: int) -> QRegion:
        side = reach + int(self._radius)
        rect = self.rect()
        region = QRegion()
        for x in (0, rect.width() - side):
            for y in (0, rect.height() - side):
                region = region.united(QRegion(x, y, side, side))
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        sizes, color = self.theme.tokens.sizes, self.theme.color
        reach = sizes.focus_ring + sizes.focus_gap
        draw_box(painter, rect, self._radius + reach, None, color("focus"), sizes.focus_ring)
        inner = rect.adjusted(*(side * sizes.focus_ring for side in (1, 1, -1, -1)))
        draw_box(painter, inner, self._radius + sizes.focus_gap, None, color("focusGap"), sizes.focus_gap)


def _target_of(focused: QWidget | None) -> QWidget | None:
    if focused is None or focused.isWindow():
        return None
    target: QWidget = getattr(focused, "focus_target", focused)
    return target


def _visible_part(target: QWidget, window: QWidget) -> QRect:
    """The part of the window where the ring may be drawn: inside every scroll view round the target."""
    part = window.rect()
    here = target.parentWidget()
    while here is not None and here is not window:
        area = here.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is here:
            part = part.intersected(QRect(here.mapTo(window, QPoint(0, 0)), here.size()))
        here = here.parentWidget()
    return part
