"""The column at the left of the employee and workbench shells."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.shells.logo import Logo
from oefenruimte.ui.shells.navigation import Mode, NavButton, NavItem, Person
from oefenruimte.ui.shells.person import PersonButton
from oefenruimte.ui.widgets import Button, Label, Line, Scroll, Themed

LOCK_KEY = "Ctrl+L"


class Sidebar(Themed, QWidget):
    """208 wide, or a rail of 96. Scrolls when the window is too low for the text size. Locking is always in
    the menu of the person; `lock_button` also shows a button."""

    accessible_role = QAccessible.Role.Grouping
    navigated = Signal(str)
    role_chosen = Signal(str)
    lock_requested = Signal()

    def __init__(
        self,
        items: Sequence[NavItem],
        bottom: Sequence[NavItem],
        person: Person,
        mode: Mode = "wide",
        lock_button: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._has_lock = lock_button
        self.setAccessibleName(self.tr("Menu"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._head = QHBoxLayout()
        self._name = Label("Oefenruimte", "brand", wrap=False)
        self._head.addWidget(Logo())
        self._head.addWidget(self._name)
        self._head.addStretch(1)
        self._column.addLayout(self._head)
        self._buttons = {item.key: NavButton(item, mode) for item in (*items, *bottom)}
        for item in items:
            self._column.addWidget(self._buttons[item.key])
        self._column.addStretch(1)
        for item in bottom:
            self._column.addWidget(self._buttons[item.key])
        self._line = Line(color="roomBorder")
        self._column.addSpacing(8)
        self._column.addWidget(self._line)
        self._person = PersonButton(person, mode)
        self._column.addWidget(self._person)
        self._lock = Button(self.tr("Vergrendelen"), "outline", "small", "lock", key=LOCK_KEY, padding=6)
        self._lock_rail = NavButton(NavItem("lock", "lock", self.tr("Vergrendelen")), "rail")
        self._lock_rail.accessible_role = QAccessible.Role.Button  # no place to be
        self._column.addWidget(self._lock)
        self._column.addWidget(self._lock_rail)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inside, self)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._scroll)
        for key, button in self._buttons.items():
            button.clicked.connect(lambda _=False, chosen=key: self.navigated.emit(chosen))
        self._person.role_chosen.connect(self.role_chosen)
        self._person.lock_requested.connect(self.lock_requested)
        self._lock.clicked.connect(self.lock_requested)
        self._lock_rail.clicked.connect(self.lock_requested)
        self.set_mode(mode)

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def person(self) -> PersonButton:
        return self._person

    def button(self, key: str) -> NavButton:
        """KeyError for an unknown item."""
        return self._buttons[key]

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        for button in self._buttons.values():
            button.set_mode(mode)
        self._person.set_mode(mode)
        wide = mode == "wide"
        self._name.setVisible(wide)
        self._line.setVisible(wide)
        self._lock.setVisible(wide and self._has_lock)
        self._lock_rail.setVisible(not wide and self._has_lock)
        self.retheme()

    def set_current(self, key: str | None) -> None:
        """Which item is marked; None marks none."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)
            if name == key:
                button.setAccessibleDescription(self.tr("Je bent hier"))
            else:
                button.setAccessibleDescription("")

    def set_person(self, person: Person) -> None:
        self._person.set_person(person)

    def retheme(self) -> None:
        wide = self._mode == "wide"
        sizes = self.theme.tokens.sizes
        side = self.px(12 if wide else 4)
        self._column.setContentsMargins(side, self.px(20 if wide else 16), side, self.px(14 if wide else 8))
        self._column.setSpacing(self.px(4))
        edge = self.px(8) if wide else (self.px(sizes.rail) - 2 * side - self.px(34)) // 2
        self._head.setContentsMargins(edge, 0, 0, self.px(14))
        self._head.setSpacing(self.px(10))
        self._fit_width()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def _fit_width(self) -> None:
        sizes = self.theme.tokens.sizes
        width = self.px(sizes.sidebar if self._mode == "wide" else sizes.rail)
        if self._column.minimumSize().height() > self.height():
            # The scroll bar gets room of its own: laid over the items it would hide their words.
            width += self._scroll.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(width)
