"""What a machine can see that is wrong with a window that is on the screen.

Words are looked at as they were really drawn (`drawn`), colours as they are on the picture (`pixels`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from oefenruimte.ui.pictures.drawn import Drawn, words_of
from oefenruimte.ui.pictures.pixels import Pixels, best_contrast, contrast_of_words
from oefenruimte.ui.pictures.tree import (
    controls_of,
    deepest,
    inside_toast,
    name_of,
    on_top,
    overlap,
    path_of,
    place_of,
    same,
)
from oefenruimte.ui.widgets.toast import Toast

TEXT, LARGE_TEXT, CONTROL = 4.5, 3.0, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11
TARGET = 24  # px: WCAG 2.2, 2.5.8
_SLACK = 1.5  # px: a letter may touch its edge
_HOOK = 0.1  # of its height a j may stand out to the left
_AROUND = 8  # px round a widget, for its focus ring
_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
_LEAST_LETTERS = 3  # of a text that is cut off: with fewer nobody knows what it is about
_LEAST_PIXELS = 6  # of a colour, before it counts as drawn


@dataclass(frozen=True)
class Finding:
    """`kind`: clipped, elided, overlap, outside, contrast, target, name, focus. `path`: from the window to
    the widget. `about`: the words or the name, with measures."""

    kind: str
    path: str
    about: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.about} [{self.path}]"


def inspect(window: QWidget, picture: QImage) -> list[Finding]:
    """All but the focus. `picture` is that of the window now. What lies under a dialog is not looked at."""
    toasts = [toast for toast in window.findChildren(Toast) if toast.isVisible()]
    view = _View(window, Pixels(picture), [QRectF(place_of(toast, window)) for toast in toasts])
    words: list[tuple[Drawn, QWidget]] = []
    controls: list[QWidget] = []
    for root in (on_top(window), *toasts):
        drawn = words_of(root, window)
        words += [(one, owner) for one in drawn if (owner := view.owner(one, root)) is not None]
        controls += [control for control in controls_of(root) if view.can_be_met(control)]
    found = [
        *(finding for one, owner in _last_drawn(words) for finding in view.word(one, owner)),
        *view.overlaps(words, controls),
        *(finding for control in controls for finding in view.control(control)),
    ]
    return list(dict.fromkeys(found))


def inspect_focus(window: QWidget) -> list[Finding]:
    """Gives the focus to everything that takes it, and looks whether one can see that."""
    root = on_top(window)
    before = QApplication.focusWidget()
    found = []
    for control in list(controls_of(root)):
        if not (control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isEnabled()):
            continue
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        if QApplication.focusWidget() is control:
            window.setFocus(Qt.FocusReason.OtherFocusReason)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not control:
            continue
        target = getattr(control, "focus_target", control) or control
        place = place_of(target, window).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        there = _bytes(window, place)
        control.clearFocus()
        if there == _bytes(window, place):
            found.append(Finding("focus", path_of(control, window), name_of(control)))
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def _last_drawn(words: Sequence[tuple[Drawn, QWidget]]) -> list[tuple[Drawn, QWidget]]:
    """Letters that are selected are drawn twice, the second time over the first."""
    last: dict[object, tuple[Drawn, QWidget]] = {}
    for one, owner in words:
        last[id(owner), one.text, round(one.ink.x()), round(one.ink.y())] = (one, owner)
    return list(last.values())


class _View:
    def __init__(self, window: QWidget, pixels: Pixels, toasts: Sequence[QRectF]) -> None:
        self._window, self._pixels, self._toasts = window, pixels, toasts

    def _under_toast(self, widget: QWidget, place: QRectF) -> bool:
        """A message lies over it for a moment: its colours cannot be seen now."""
        return not inside_toast(widget) and any(toast.intersects(place) for toast in self._toasts)

    def can_be_met(self, control: QWidget) -> bool:
        """Nothing lies over the middle of what one sees of it."""
        seen = self._visible(control)
        if seen.isEmpty():
            return True  # scrolled away
        there = deepest(self._window, seen.center().toPoint())
        return there is control or control.isAncestorOf(there) or there.isAncestorOf(control)

    def owner(self, one: Drawn, root: QWidget) -> QWidget | None:
        """Which widget drew it; None when it is scrolled away, or under something else."""
        if not one.shown.intersects(one.ink):
            return None
        here: QWidget | None = deepest(self._window, one.shown.intersected(one.ink).center().toPoint())
        while here is not None and not same(self._visible(here), one.shown):
            here = here.parentWidget()
        if here is None:
            return None
        return here if here is root or root.isAncestorOf(here) else None

    # words --------------------------------------------------------------------------------------------

    def word(self, one: Drawn, owner: QWidget) -> Iterator[Finding]:
        path = path_of(owner, self._window)
        cut = self._cut(one.ink, owner, owner)
        if cut and not (isinstance(owner, QLineEdit) and cut == "x"):
            yield Finding("clipped", path, f"{one.text!r}, {cut}")
        if one.text.endswith("…") and not _says(owner, one.text):
            shown = one.text[:-1].rstrip()
            if len(shown) < _LEAST_LETTERS or not any(shown in text for text in _wholes(owner)):
                yield Finding("elided", path, repr(one.text))
        if owner.isEnabled() and not self._under_toast(owner, one.ink):
            visible = one.ink.intersected(one.shown).toAlignedRect()
            if visible.width() < 3 or visible.height() < 4:
                return
            least = LARGE_TEXT if one.large else TEXT
            around = visible.adjusted(-2, -2, 2, 2)  # of thick letters there is more than of their ground
            measured = contrast_of_words(self._pixels.colors(around), one.color)
            if round(measured, 1) < least:
                yield Finding("contrast", path, f"{one.text!r} {measured:.1f} of {least}")

    def _cut(self, rect: QRectF, widget: QWidget, first: QWidget) -> str:
        """In which directions `rect` goes beyond what `widget` and those round it can show."""
        across, down = True, True
        here: QWidget | None = first
        while here is not None and here is not self._window.parentWidget():
            area = here.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is here:
                across = across and not area.horizontalScrollBar().maximum()
                down = down and not area.verticalScrollBar().maximum()
            place = QRectF(place_of(here, self._window)).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
            beyond = ""
            hook = rect.height() * _HOOK if first is widget else 0.0  # letters, not a control
            if across and (rect.left() < place.left() - hook or rect.right() > place.right()):
                beyond += "x"
            if down and (rect.top() < place.top() or rect.bottom() > place.bottom()):
                beyond += "y"
            if beyond:
                return beyond
            here = here.parentWidget()
        return ""

    # what lies over what ------------------------------------------------------------------------------

    def overlaps(
        self, words: Sequence[tuple[Drawn, QWidget]], controls: Sequence[QWidget]
    ) -> Iterator[Finding]:
        seen = [(one, owner, one.ink.intersected(one.shown)) for one, owner in words]
        for (one, owner, place), (two, other_owner, other_place) in combinations(seen, 2):
            twice = owner is other_owner and one.text == two.text  # selected letters are drawn twice
            apart = inside_toast(owner) == inside_toast(other_owner)
            if not twice and apart and overlap(place, other_place):
                yield Finding("overlap", path_of(owner, self._window), f"{one.text!r} and {two.text!r}")
        boxes = [(control, self._visible(control)) for control in controls]
        for control, box in boxes:
            for one, owner, place in seen:
                apart = owner is not control and not control.isAncestorOf(owner)
                apart = apart and not owner.isAncestorOf(control)
                apart = apart and inside_toast(owner) == inside_toast(control)
                if apart and overlap(box, place):
                    said = f"{name_of(control)!r} and {one.text!r}"
                    yield Finding("overlap", path_of(control, self._window), said)
        for (control, box), (other, other_box) in combinations(boxes, 2):
            related = control.isAncestorOf(other) or other.isAncestorOf(control)
            if not related and overlap(box, other_box) and inside_toast(control) == inside_toast(other):
                yield Finding(
                    "overlap", path_of(control, self._window), f"{name_of(control)!r} and {name_of(other)!r}"
                )

    def _visible(self, widget: QWidget) -> QRectF:
        place = QRectF(place_of(widget, self._window))
        here = widget.parentWidget()
        while here is not None and here is not self._window:
            place = place.intersected(QRectF(place_of(here, self._window)))
            here = here.parentWidget()
        return place

    # controls -----------------------------------------------------------------------------------------

    def control(self, control: QWidget) -> Iterator[Finding]:
        path, name = path_of(control, self._window), name_of(control)
        if not name and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield Finding("name", path, type(control).__name__)
        target = getattr(control, "focus_target", control) or control
        place = place_of(target, self._window)
        if place.width() < TARGET or place.height() < TARGET:
            yield Finding("target", path, f"{name!r} {place.width()}×{place.height()}")
        parent = control.parentWidget()
        if parent is not None and self._cut(QRectF(place_of(control, self._window)), control, parent):
            yield Finding("outside", path, repr(name))
        seen = self._visible(control).contains(QRectF(place)) and not self._under_toast(
            control, QRectF(place)
        )
        if control.isEnabled() and not control.hasFocus() and seen:
            measured = self._stands_out(control, place)
            if round(measured, 1) < CONTROL:
                yield Finding("contrast", path, f"{name!r} {measured:.1f} of {CONTROL}")

    def _stands_out(self, control: QWidget, place: QRect) -> float:
        """Of a field its edge; of anything else whatever is drawn in it."""
        around = self._pixels.colors(QRect(place.left() - 3, place.top(), 2, place.height()))
        if not around:
            return 21.0
        ground = around.most_common(1)[0][0]
        if isinstance(control, _FIELDS):
            middle = place.center()
            edges = self._pixels.colors(QRect(place.left() - 1, middle.y(), 5, 1))
            edges.update(self._pixels.colors(QRect(middle.x(), place.bottom() - 3, 1, 5)))
            return best_contrast(edges, ground)
        inside = self._pixels.colors(place)
        return best_contrast((color for color, count in inside.items() if count >= _LEAST_PIXELS), ground)


def _wholes(widget: QWidget) -> Iterator[str]:
    """Where one can find the whole of what was cut off: the message under the mouse, what is read out."""
    here: QWidget | None = widget
    for _ in range(4):
        if here is not None:
            yield here.toolTip()
            yield name_of(here)
            here = here.parentWidget()


def _says(widget: QWidget, text: str) -> bool:
    """The dots belong to the words."""
    own = getattr(widget, "text", None)
    said = own() if callable(own) else own
    shown = [said if isinstance(said, str) else "", getattr(widget, "placeholderText", str)()]
    if isinstance(widget, QComboBox):
        shown.append(widget.currentText())
    words = [word for whole in (*shown, name_of(widget)) for word in whole.split()]
    return any(text in whole for whole in shown) or text.split()[-1] in words


def _bytes(window: QWidget, place: QRect) -> bytes:
    image = window.grab(place.intersected(window.rect())).toImage()
    return bytes(image.constBits())
