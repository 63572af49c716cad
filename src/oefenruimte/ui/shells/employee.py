"""Shell A: the employee's own pages. Sidebar, and a kamer or podium beside it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.shells.navigation import NavItem, Person, nav_keys
from oefenruimte.ui.shells.sidebar import LOCK_KEY, Sidebar
from oefenruimte.ui.widgets import Shortcuts, Themed

_RAIL_BELOW, _INSET = 1180, 10


class EmployeeShell(Themed, QWidget):
    """The content is usually a `Ruimte`. Keys: "vandaag", "bibliotheek", "pogingen", "feedback", "groei",
    "instellingen". Below 1180 px (at 100 % text) the sidebar becomes the rail."""

    navigated = Signal(str)
    role_chosen = Signal(str)
    lock_requested = Signal()

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        items = (
            NavItem("vandaag", "house", self.tr("Vandaag")),
            NavItem("bibliotheek", "library-big", self.tr("Bibliotheek")),
            NavItem("pogingen", "clapperboard", self.tr("Mijn pogingen")),
            NavItem("feedback", "message-square-text", self.tr("Feedback")),
            NavItem("groei", "chart-no-axes-column", self.tr("Groei")),
        )
        settings = NavItem("instellingen", "settings", self.tr("Instellingen"))
        self.sidebar = Sidebar(items, (settings,), person, parent=self)
        self._content: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, _INSET, _INSET, _INSET)
        row.addLayout(self._place, 1)
        self.sidebar.navigated.connect(self.navigated)
        self.sidebar.role_chosen.connect(self.role_chosen)
        self.sidebar.lock_requested.connect(self.lock_requested)
        keys = Shortcuts(self)
        for item, key in zip(items, nav_keys(items), strict=True):
            keys.bind(key, partial(self.navigated.emit, item.key))
        keys.bind(LOCK_KEY, self.lock_requested.emit)

    @property
    def content(self) -> QWidget | None:
        return self._content

    def set_content(self, content: QWidget, current: str | None = None) -> None:
        """Show a page and mark its item; the page before is deleted."""
        if self._content is not None and self._content is not content:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._place.addWidget(content)
        content.show()
        self.sidebar.set_current(current)

    def set_badge(self, key: str, count: int, spoken: str) -> None:
        """A number at an item, `spoken` for the reader ("1 nieuwe feedback")."""
        self.sidebar.button(key).set_count(count, spoken)

    def set_person(self, person: Person) -> None:
        self.sidebar.set_person(person)

    def retheme(self) -> None:
        self._choose_mode()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_mode()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self.theme.color("window"))

    def _choose_mode(self) -> None:
        mode = "rail" if self.width() < self.px(_RAIL_BELOW) else "wide"
        if mode != self.sidebar.mode:
            self.sidebar.set_mode("rail" if mode == "rail" else "wide")
