"""Shell B: coach and trainer. A rail at the left, the key bar under everything."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.shells.navigation import NavItem, Person, nav_keys
from oefenruimte.ui.shells.sidebar import LOCK_KEY, Sidebar
from oefenruimte.ui.widgets import KeyBar, KeyHint, Shortcuts, Themed, read_as_laid_out

_INSET = 10


class WorkbenchShell(Themed, QWidget):
    """`aside` (the inbox, 272 wide) stands on the window colour; the content is usually a `Ruimte`."""

    navigated = Signal(str)
    role_chosen = Signal(str)
    lock_requested = Signal()

    def __init__(self, items: Sequence[NavItem], person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        settings = NavItem("instellingen", "settings", self.tr("Instellingen"))
        self.sidebar = Sidebar(items, (settings,), person, "rail", lock_button=False, parent=self)
        self.key_bar = KeyBar(parent=self)
        self._content: QWidget | None = None
        self._aside: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self._aside_place = QVBoxLayout()
        row.addLayout(self._aside_place)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, _INSET, _INSET, 0)
        row.addLayout(self._place, 1)
        column.addLayout(row, 1)
        column.addWidget(self.key_bar)
        self.sidebar.navigated.connect(self.navigated)
        self.sidebar.role_chosen.connect(self.role_chosen)
        self.sidebar.lock_requested.connect(self.lock_requested)
        keys = Shortcuts(self)
        for item, key in zip(items, nav_keys(items), strict=False):
            keys.bind(key, partial(self.navigated.emit, item.key))
        keys.bind(LOCK_KEY, self.lock_requested.emit)

    @property
    def content(self) -> QWidget | None:
        return self._content

    def set_content(
        self,
        content: QWidget,
        current: str | None = None,
        *,
        aside: QWidget | None = None,
        hints: Sequence[KeyHint] = (),
    ) -> None:
        """Show a page, its list beside it and its keys; what was there before is deleted."""
        self._content = _swap(self._place, self._content, content)
        self._aside = _swap(self._aside_place, self._aside, aside)
        self.sidebar.set_current(current)
        self.key_bar.set_hints(hints)
        read_as_laid_out(self)

    def set_badge(self, key: str, count: int, spoken: str) -> None:
        self.sidebar.button(key).set_count(count, spoken)

    def set_person(self, person: Person) -> None:
        self.sidebar.set_person(person)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self.theme.color("window"))


def _swap(place: QVBoxLayout, old: QWidget | None, new: QWidget | None) -> QWidget | None:
    if old is not None and old is not new:
        place.removeWidget(old)
        old.hide()
        old.deleteLater()
    if new is not None:
        place.addWidget(new)
        new.show()
    return new
