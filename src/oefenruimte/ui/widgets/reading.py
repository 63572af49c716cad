"""The order in which a screen reader reads, and in which Tab goes: that of making, unless it is told."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def read_as_laid_out(parent: QWidget) -> None:
    """From here on what is in the layout of `parent` is read in that order.

    For parts that were made, or put in, in another order than one sees them. What lies over the layout (a
    chip in a corner) stays over it, and is read last.
    """
    layout = parent.layout()
    if layout is None:
        return
    parts = [part for part in _widgets(layout) if part.parentWidget() is parent]
    for part in [*parts, *_others(parent, parts)]:
        part.raise_()


def _widgets(layout: QLayout) -> list[QWidget]:
    """In the order of the layout, and of those in it."""
    found: list[QWidget] = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            found.append(widget)
        elif inner is not None:
            found += _widgets(inner)
    return found


def _others(parent: QWidget, parts: list[QWidget]) -> list[QWidget]:
    return [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and not child.isWindow() and child not in parts
    ]


def tab_in_order(*parts: QWidget) -> None:
    """Tab goes from one part to the next, in this order; inside a part as one reads it.

    For parts that were made in another order than one sees them; all of them stand in one window by now.
    """
    stops = [stop for part in parts for stop in (part, *part.findChildren(QWidget)) if _is_stop(stop)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
