"""A list of short texts that is written like a list: Enter makes the next line, keys move it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from oefenruimte.ui.screens.editor.detail.icon_picker import pick_icon
from oefenruimte.ui.screens.editor.detail.parts import put_text
from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import (
    ENTER_KEYS,
    Button,
    IconButton,
    Label,
    TextField,
    Themed,
    announce,
    read_as_laid_out,
)

_NONE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


@dataclass(frozen=True, slots=True)
class Line:
    """`icon` None: a list without pictures."""

    text: str
    icon: str | None = None


class LineList(Themed, QWidget):
    """Says what the user wants; shows what `show_lines` gives it. After a change that it asked for, the focus
    goes to the line that it is about."""

    text_changed = Signal(int, str)
    icon_changed = Signal(int, str)
    add_wanted = Signal(int)  # the place that the new line is to get
    remove_wanted = Signal(int)
    move_wanted = Signal(int, int)  # from, to

    def __init__(
        self,
        title: str,
        item: str,
        add: str,
        *,
        line: str = "",
        most: int = 12,
        max_length: int = 160,
        parent: QWidget | None = None,
    ) -> None:
        """`item`: what one line is called ("Tip"); `add`: the words of the button."""
        super().__init__(parent)
        self._item, self._most, self._max_length = item, most, max_length
        self._rows: list[_Row] = []
        self._focus: int | None = None
        self._within = False  # Tab goes from one stop of this list to another
        self.choices: tuple[str, ...] = ()  # what one may pick instead of typing, in the menu of a line
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.title = Label(title, "bodyStrong", parent=self)
        self._column.addWidget(self.title)
        if line:
            self._column.addWidget(Label(line, "small", "textMuted", parent=self))
        self._list = QVBoxLayout()
        self._column.addLayout(self._list)
        self.add_button = Button(add, "ghost", "small", icon="plus", parent=self)
        self.add_button.clicked.connect(lambda: self.ask_add(len(self._rows)))
        self.add_button.installEventFilter(self)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(title)
        self.retheme()

    @property
    def rows(self) -> "list[_Row]":
        return self._rows

    @property
    def fields(self) -> list[TextField]:
        return [row.field for row in self._rows]

    def icon_button(self, at: int) -> IconButton:
        """The picture before a line. Only for a list with pictures."""
        button = self._rows[at].icon
        assert button is not None
        return button

    def show_lines(self, lines: Sequence[Line]) -> None:
        while len(self._rows) > len(lines):
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(lines):
            self._add_row(lines[len(self._rows)])
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line)
        self.add_button.set_unavailable(
            self.tr("Meer dan {0} lezen mensen niet.").format(self._most)
            if len(lines) >= self._most
            else None
        )
        if self._rows:  # with the button off, Tab finds the list by its first line
            full = not self.add_button.isEnabled()
            policy = Qt.FocusPolicy.StrongFocus if full else Qt.FocusPolicy.ClickFocus
            self._rows[0].stops()[0].setFocusPolicy(policy)
        if self._focus is not None:
            self._take_focus()

    def ask_add(self, at: int) -> None:
        if len(self._rows) < self._most:
            self._focus = at
            self.add_wanted.emit(at)

    def ask_move(self, at: int, to: int) -> None:
        if 0 <= to < len(self._rows):
            self._focus = to
            self.move_wanted.emit(at, to)
            announce(self, self.tr("{0} {1} van {2}").format(self._item, to + 1, len(self._rows)))

    def ask_remove(self, at: int) -> None:
        self._focus = max(0, at - 1)
        self.remove_wanted.emit(at)

    def retheme(self) -> None:
        self._column.setSpacing(self.px(6))
        self._list.setSpacing(self.px(6))
        super().retheme()

    def _take_focus(self) -> None:
        place, self._focus = self._focus, None
        if self._rows and place is not None:
            self._rows[min(place, len(self._rows) - 1)].field.edit.setFocus()
        else:
            self.add_button.setFocus()

    def _add_row(self, line: Line) -> None:
        at = len(self._rows)
        row = _Row(self, at, f"{self._item} {at + 1}", line, self._max_length)
        self._rows.append(row)
        self._list.addWidget(row)
        read_as_laid_out(self)

    # --- Tab ----------------------------------------------------------------------------------------
    # Lines are made later than the button, and would come last on the page. Qt's own way to say otherwise
    # breaks the ring of a window when it is used again and again: then Tab never leaves the lines.

    def focusNextPrevChild(self, next: bool) -> bool:
        """Line by line, then the button, then on."""
        stops, focused = self._stops(), QApplication.focusWidget()
        if focused not in stops:
            return super().focusNextPrevChild(next)
        at = stops.index(focused) + (1 if next else -1)
        goal = stops[at] if 0 <= at < len(stops) else self._outside(next)
        if goal is None:
            return super().focusNextPrevChild(next)
        self._within = self.isAncestorOf(goal)
        goal.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        self._within = False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who comes from above begins at the first line."""
        if (
            watched is self.add_button
            and isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusIn
            and event.reason() == Qt.FocusReason.TabFocusReason
            and not self._within
        ):
            self._stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _stops(self) -> list[QWidget]:
        last = [self.add_button] if self.add_button.isEnabled() else []
        return [*(stop for row in self._rows for stop in row.stops()), *last]

    def _outside(self, next: bool) -> QWidget | None:
        """The next stop that is no part of this list; its place on the page is that of the button."""
        here = self.add_button.nextInFocusChain() if next else self.add_button.previousInFocusChain()
        while here is not None and here is not self.add_button:
            stop = bool(here.focusPolicy() & Qt.FocusPolicy.TabFocus) and here.focusProxy() is None
            if stop and here.isVisible() and here.isEnabled() and not self.isAncestorOf(here):
                return here
            here = here.nextInFocusChain() if next else here.previousInFocusChain()
        return None


class _Row(QWidget):
    def __init__(self, owner: LineList, at: int, name: str, line: Line, max_length: int) -> None:
        super().__init__(owner)
        self._owner, self._at, self._name = owner, at, name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.icon: IconButton | None = None
        if line.icon is not None:
            self.icon = IconButton(line.icon, name, frame="outline", parent=self)
            self.icon.clicked.connect(self._pick)
            row.addWidget(self.icon)
        self.field = TextField(name, max_length=max_length, parent=self)
        self.field.label.hide()
        self.field.edit.installEventFilter(self)
        self.field.text_changed.connect(lambda text: owner.text_changed.emit(at, text))
        row.addWidget(self.field, 1)
        self.menu_button = IconButton(
            "ellipsis-vertical", self.tr("Meer over {0}").format(name), size=32, icon_size=18, parent=self
        )
        self.menu_button.clicked.connect(self._open_menu)
        row.addWidget(self.menu_button)
        for stop in self.stops():
            stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the list leads Tab to them

    def stops(self) -> list[QWidget]:
        """In the order of Tab."""
        first: list[QWidget] = [self.icon] if self.icon is not None else []
        return [*first, self.field.edit, self.menu_button]

    def show_line(self, line: Line) -> None:
        put_text(self.field, line.text)
        if self.icon is not None and line.icon is not None:
            self.icon.set_icon(line.icon, self.tr("Plaatje bij {0}").format(self._name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        action = self._action_of(event) if isinstance(event, QKeyEvent) else None
        if action is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action()
        return True

    def _action_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        owner, at, alt = self._owner, self._at, event.modifiers() == Qt.KeyboardModifier.AltModifier
        plain = event.modifiers() in _NONE
        match event.key():
            case Qt.Key.Key_Up if alt:
                return lambda: owner.ask_move(at, at - 1)
            case Qt.Key.Key_Down if alt:
                return lambda: owner.ask_move(at, at + 1)
            case key if key in ENTER_KEYS and plain:
                return lambda: owner.ask_add(at + 1)
            case Qt.Key.Key_Backspace if plain and not self.field.text and not event.isAutoRepeat():
                return lambda: owner.ask_remove(at)
            case _:
                return None

    def _pick(self) -> None:
        assert self.icon is not None
        pick_icon(
            self, self.tr("Kies een plaatje"), lambda name: self._owner.icon_changed.emit(self._at, name)
        )

    def choose(self, text: str) -> None:
        self._owner.text_changed.emit(self._at, text)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self._name)
        at, count = self._at, len(self._owner.fields)
        used = {field.text for field in self._owner.fields}
        for choice in self._owner.choices:
            if choice not in used:
                self._add(menu, "list-checks", choice, partial(self.choose, choice), True)
        menu.addSeparator()
        self._add(
            menu, "arrow-up", self.tr("Omhoog") + "\tAlt+↑", lambda: self._owner.ask_move(at, at - 1), at > 0
        )
        down = at + 1 < count
        self._add(
            menu, "arrow-down", self.tr("Omlaag") + "\tAlt+↓", lambda: self._owner.ask_move(at, at + 1), down
        )
        self._add(menu, "trash-2", self.tr("Haal weg"), lambda: self._owner.ask_remove(at), True)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _add(self, menu: QMenu, icon: str, words: str, slot: Callable[[], object], on: bool) -> None:
        add_action(menu, icon, words, slot).setEnabled(on)


def add_action(menu: QMenu, icon: str, words: str, slot: Callable[[], object]) -> QAction:
    """A line of a menu with its picture. A key after a tab is only to be read there."""
    theme = theme_manager().theme
    action = QAction(words, menu)
    action.setIcon(theme.icon(icon, theme.color("text"), 18, menu.devicePixelRatioF()))
    action.triggered.connect(lambda: slot())
    menu.addAction(action)
    return action
