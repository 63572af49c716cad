"""Where somebody is on a page, so that they are there again when the page was made anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_TRIES, _EVERY_MS = 20, 50  # what a page reads from the disk is there within a second, or the place is lost

Path = tuple[tuple[str, int], ...]  # from the page down: kind, and the how manieth of that kind


class Place:
    """The focus and how far was scrolled, by where they are: a page has the same parts in every language."""

    def __init__(self, page: QWidget) -> None:
        focused = page.window().focusWidget()  # also while another program is in front
        inside = focused is not None and page.isAncestorOf(focused)
        self._focus = _path(focused, page) if focused is not None and inside else None
        self._scrolled = {
            _path(area, page): _position(area)
            for area in page.findChildren(QAbstractScrollArea)
            if _position(area) != QPoint(0, 0)
        }
        self._left = _TRIES

    def put_back(self, page: QWidget) -> None:
        """On the new page, now or when what it reads is there."""
        scrolled = [(area, at) for area, at in self._areas(page) if _scroll(area, at)]
        focus = _find(page, self._focus) if self._focus is not None else None
        if focus is not None and focus is not page.window().focusWidget():
            focus.setFocus()
        self._left -= 1
        done = len(scrolled) == len(self._scrolled) and (self._focus is None or focus is not None)
        if not done and self._left:
            QTimer.singleShot(_EVERY_MS, page, lambda: self.put_back(page))

    def _areas(self, page: QWidget) -> list[tuple[QAbstractScrollArea, QPoint]]:
        found = ((_find(page, path), at) for path, at in self._scrolled.items())
        return [(area, at) for area, at in found if isinstance(area, QAbstractScrollArea)]


def _path(widget: QWidget, page: QWidget) -> Path:
    steps: list[tuple[str, int]] = []
    at: QObject = widget
    while at is not page:
        holder = at.parent()
        assert holder is not None  # inside the page
        steps.append((_kind(at), _of_kind(holder, _kind(at)).index(at)))
        at = holder
    return tuple(reversed(steps))


def _find(page: QWidget, path: Path) -> QWidget | None:
    at: QObject = page
    for kind, number in path:
        same = _of_kind(at, kind)
        if number >= len(same):
            return None
        at = same[number]
    return at if isinstance(at, QWidget) else None


def _of_kind(holder: QObject, kind: str) -> list[QObject]:
    return [child for child in holder.children() if child.isWidgetType() and _kind(child) == kind]


def _kind(at: QObject) -> str:
    return type(at).__name__


def _position(area: QAbstractScrollArea) -> QPoint:
    return QPoint(area.horizontalScrollBar().value(), area.verticalScrollBar().value())


def _scroll(area: QAbstractScrollArea, at: QPoint) -> bool:
    """False while there is not so much to scroll through."""
    area.horizontalScrollBar().setValue(at.x())
    area.verticalScrollBar().setValue(at.y())
    return _position(area) == at
