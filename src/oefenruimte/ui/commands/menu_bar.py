"""The menus at the top: not in sight until Alt or F10, as the sheets have none; on a Mac where menus are."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from oefenruimte.ui.commands.command import Command, Menu
from oefenruimte.ui.widgets import top_dialog

Choice = tuple[str, Callable[[], object]]  # words, what it does


def menus_of_the_system() -> bool:
    """Whether the menus stand outside the window."""
    return sys.platform == "darwin"


class MenuBar(QMenuBar):
    """`commands` is asked each time a menu opens. `recent` and `here` fill the sub-menus with what was opened
    last, and with the keys of this page."""

    def __init__(
        self,
        window: QWidget,
        layout: QLayout,
        commands: Callable[[], Sequence[Command]],
        run: Callable[[Command], object],
        recent: Callable[[], Sequence[Choice]],
        here: Callable[[], Sequence[Choice]],
    ) -> None:
        super().__init__(window)
        self._over, self._commands, self._run = window, commands, run
        self._recent, self._here = recent, here
        self._stays = False
        self._last: QWidget | None = None  # that had the focus and is not the bar
        self._before: QWidget | None = None  # had the focus when the bar came
        self._menus: dict[Menu, QMenu] = {}
        for menu in (Menu.PROGRAM, Menu.GO, Menu.VIEW, Menu.HELP):
            # Made here: the wrapper of one that Qt makes goes stale as soon as an event filter meets it.
            made = QMenu(self)
            self.addMenu(made)
            made.setToolTipsVisible(True)
            made.aboutToShow.connect(lambda menu=menu: self.fill(menu))
            made.aboutToHide.connect(self._menu_closed)
            self._menus[menu] = made
        self._name_menus()
        self.setNativeMenuBar(menus_of_the_system())
        if not menus_of_the_system():
            self.hide()
        layout.setMenuBar(self)
        self._alt = _AltTap(window, self.toggle)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def menu(self, menu: Menu) -> QMenu:
        return self._menus[menu]

    def set_stays(self, stays: bool) -> None:
        """Always in sight, or only while it is used."""
        self._stays = stays
        if not self.isNativeMenuBar():
            self.setVisible(stays or self._is_used())

    def toggle(self) -> None:
        """Alt or F10: into the first menu; once more, away again. Not while a question is in front."""
        if self.isNativeMenuBar() or top_dialog(self._over) is not None:
            return
        if self._is_used():
            for menu in self._menus.values():
                menu.close()
            self._leave()
            return
        # Qt moves the focus to a bar that is in sight, at the same key.
        here = QApplication.focusWidget()
        self._before = self._last if here is self else here
        self.show()
        self.setActiveAction(self.actions()[0])

    def fill(self, menu: Menu) -> None:
        """Put what there is to do now in this menu."""
        made = self._menus[menu]
        _empty(made)
        group: int | None = None
        if menu is Menu.PROGRAM:
            self._add_choices(made, self.tr("Laatst geopend"), self._recent())
            self._add_choices(made, self.tr("Op deze pagina"), self._here())
        for command in self._commands():
            if command.menu is not menu:
                continue
            if group is not None and command.group != group:
                made.addSeparator()
            group = command.group
            made.addAction(self._action(command, made))

    def forget(self) -> None:
        """The door closes: nothing of the room stays behind in a menu."""
        for made in self._menus.values():
            _empty(made)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_menus()
        super().changeEvent(event)

    def _name_menus(self) -> None:
        names = {
            Menu.PROGRAM: self.tr("&Oefenruimte"),
            Menu.GO: self.tr("&Ga naar"),
            Menu.VIEW: self.tr("&Beeld"),
            Menu.HELP: self.tr("&Help"),
        }
        for menu, made in self._menus.items():
            made.setTitle(names[menu])
            made.setAccessibleName(names[menu].replace("&", ""))
        self.setAccessibleName(self.tr("Menubalk"))

    def _action(self, command: Command, menu: QMenu) -> QAction:
        words = command.words.replace("&", "&&")
        # As text only: who binds the key is the page or the window, and twice bound is not bound at all.
        action = QAction(f"{words}\t{command.key}" if command.key else words, menu)
        if command.checked is not None:
            action.setCheckable(True)
            action.setChecked(command.checked)
        action.setEnabled(not command.why_not)
        action.setToolTip(command.why_not or command.words)
        # After the menu is gone, so that the focus is back on the page when a dialog remembers it.
        action.triggered.connect(lambda: QTimer.singleShot(0, self, lambda: self._run(command)))
        return action

    def _add_choices(self, menu: QMenu, title: str, choices: Sequence[Choice]) -> None:
        if not choices:
            return
        inner = QMenu(title, menu)
        menu.addMenu(inner)
        for words, do in choices:
            action = QAction(words.replace("&", "&&"), inner)
            action.triggered.connect(lambda _=False, do=do: QTimer.singleShot(0, self, do))
            inner.addAction(action)
        menu.addSeparator()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if new is not None and new is not self and not isinstance(new, QMenu):
            self._last = new

    def _is_used(self) -> bool:
        return any(menu.isVisible() for menu in self._menus.values())

    def _menu_closed(self) -> None:
        # From one menu to the next the first closes before the other opens.
        QTimer.singleShot(0, self, lambda: None if self._is_used() else self._leave())

    def _leave(self) -> None:
        if self.isNativeMenuBar() or self._is_used():
            return
        before, self._before = self._before, None
        self.setActiveAction(None)  # type: ignore[arg-type]  # Qt takes none for: none
        # Before the bar goes: else the first part of the window would get the focus, and tell so.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)
        if not self._stays:
            self.hide()


def _empty(menu: QMenu) -> None:
    """Qt's `clear` leaves sub-menus alive, with all that their actions hold."""
    menu.clear()
    for inner in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        inner.deleteLater()


class _AltTap(QObject):
    """Alt pressed and let go with nothing between. With another key it is a shortcut, and no business of
    the menu bar."""

    def __init__(self, window: QWidget, tapped: Callable[[], object]) -> None:
        super().__init__(window)
        self._tapped = tapped
        self._down = False
        handle = window.windowHandle()
        if handle is not None:  # keys come in there once, whatever has the focus
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alone = event.modifiers() in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier)
            self._down = event.key() == Qt.Key.Key_Alt and alone
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and self._down and not event.isAutoRepeat():
                self._down = False
                self._tapped()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.WindowDeactivate):
            self._down = False
        return False
