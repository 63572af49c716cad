"""What the table of commands needs of the window, and the keys that work everywhere in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from oefenruimte.ui.commands.command import Command, Hands, Now, does
from oefenruimte.ui.commands.helping import Helping
from oefenruimte.ui.commands.keys import keys_here
from oefenruimte.ui.commands.menu_bar import MenuBar, menus_of_the_system
from oefenruimte.ui.commands.overview import KeysDialog
from oefenruimte.ui.commands.searching import Searching
from oefenruimte.ui.commands.table import (
    BAR_KEY,
    FULL_KEY,
    KEYS_KEY,
    SEARCH_KEY,
    TECHNICAL_KEY,
    CommandTable,
)
from oefenruimte.ui.router import nav_item
from oefenruimte.ui.routes import Practice, Route
from oefenruimte.ui.widgets import KeyHint, Shortcuts, top_dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oefenruimte.app.logbook import Logbook
    from oefenruimte.app.machine import MachineMemory
    from oefenruimte.ui.commands.menu_bar import Choice
    from oefenruimte.ui.home import Home
    from oefenruimte.ui.place_of_window import PlaceOfWindow
    from oefenruimte.ui.program import Program
    from oefenruimte.ui.window import Window

# They stand in their own group, whatever page is on.
_PROGRAM_KEYS = (SEARCH_KEY, KEYS_KEY, FULL_KEY, BAR_KEY, TECHNICAL_KEY, "Ctrl+L")


class CommandCentre(QObject):
    """Made when the door has been painted; lives as long as the window."""

    def __init__(
        self,
        window: Window,
        program: Program,
        place: PlaceOfWindow,
        memory: MachineMemory,
        logbook: Logbook,
    ) -> None:
        super().__init__(window)
        self._window, self._program, self._place, self._memory = window, program, place, memory
        self.helping = Helping(window, program, logbook, self)
        self.searching = Searching(program, self)
        self.table = CommandTable(self._hands(), self)
        layout = window.layout()
        assert layout is not None
        self.menu_bar = MenuBar(
            window, layout, self.commands, self.run, self.searching.recent_choices, self._choices_here
        )
        self._stays = memory.load().menu_bar
        self.menu_bar.set_stays(self._stays)
        window.technicalAsked.connect(self.helping.show_last)
        program.inside.connect(self._changed_hands)
        keys = Shortcuts(window)
        keys.bind(KEYS_KEY, self.show_keys)
        keys.bind(FULL_KEY, place.toggle_full_screen)
        keys.bind(TECHNICAL_KEY, self.helping.show_last)
        keys.bind(SEARCH_KEY, self.search)
        if not menus_of_the_system():
            keys.bind(BAR_KEY, self.menu_bar.toggle)

    def _changed_hands(self, home: Home | None) -> None:
        """The door opened, or closed."""
        if home is not None:
            return
        self.menu_bar.forget()
        self.searching.forget()
        self._program.journal.forget_facts()

    # the table ----------------------------------------------------------------------------------------

    def now(self) -> Now:
        """How things stand."""
        home, rooms = self._program.home, self._program.rooms
        own = Now(
            full_screen=self._window.isFullScreen(),
            menu_bar_stays=self._stays,
            menu_bar_is_the_systems=menus_of_the_system(),
            has_problem=self._program.journal.last is not None,
        )
        if home is None or rooms is None:
            return own
        preferences = home.preferences.current
        return replace(
            own,
            role=preferences.role,
            busy_page=isinstance(rooms.route, Practice),
            keys_of_menu=nav_item(rooms.route) is not None,
            theme=preferences.theme,
            text_scale=preferences.text_scale,
        )

    def commands(self) -> tuple[Command, ...]:
        """What can be done now."""
        return self.table.commands(self.now())

    def run(self, command: Command) -> None:
        """Do it, and remember that it was chosen."""
        self.searching.note(command.id)
        does(command, self._go)

    def _hands(self) -> Hands:
        return Hands(
            search=self.search,
            keys=self.show_keys,
            technical=self.helping.show_last,
            diagnosis=self.helping.show_diagnosis,
            about=self.helping.show_about,
            lock=self._program.lock,
            quit=self._window.close,
            full_screen=self._place.toggle_full_screen,
            menu_bar_stays=self._toggle_bar,
            set_role=self._set_role,
            set_theme=lambda theme: self._prefer(theme=theme),
            set_text_scale=lambda scale: self._prefer(text_scale=scale),
        )

    def _go(self, route: Route) -> None:
        home = self._program.home
        if home is not None:
            home.context.go(route)

    def _set_role(self, role: str) -> None:
        if self._program.rooms is not None:
            self._program.rooms.switch_role(role)

    def _prefer(self, **changes: object) -> None:
        home = self._program.home
        if home is not None:
            home.preferences.update(**changes)

    def _toggle_bar(self) -> None:
        self._stays = not self._stays
        self.menu_bar.set_stays(self._stays)
        self._memory.update(menu_bar=self._stays)

    # dialogs ------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Ctrl+K. Only behind the door, and not over a question."""
        if self._program.home is None or top_dialog(self._window) is not None:
            return
        self.searching.ask(self._window, self.commands(), self.run, self._choices_here())

    def show_keys(self) -> None:
        """F1; once more closes it."""
        shown = top_dialog(self._window)
        if isinstance(shown, KeysDialog):
            shown.close_with("")
            return
        groups = [(self._title_here(), self._hints_here())]
        if shown is None:
            groups.append((self.tr("Ergens heen"), self._hints_to_go()))
        groups.append((self.tr("Overal in Oefenruimte"), self._hints_everywhere()))
        KeysDialog(self._window, groups).present()

    def _title_here(self) -> str:
        if top_dialog(self._window) is not None:
            return self.tr("In dit venster")
        return self.tr("Op deze pagina")

    def _hints_here(self) -> Sequence[KeyHint]:
        return keys_here(self._window, self._told_elsewhere()).hints

    def _choices_here(self) -> Sequence[Choice]:
        """The keys of this page, for who cannot or will not press them."""
        here = keys_here(self._window, self._told_elsewhere())
        return [(key.words, key.do) for key in here.bound]

    def _told_elsewhere(self) -> tuple[str, ...]:
        return (*_PROGRAM_KEYS, *(command.key for command in self.commands() if command.key))

    def _hints_to_go(self) -> Sequence[KeyHint]:
        return [KeyHint((one.key,), one.words) for one in self.commands() if one.is_page and one.key]

    def _hints_everywhere(self) -> Sequence[KeyHint]:
        inside = self._program.home is not None
        search = [KeyHint((SEARCH_KEY,), self.tr("Waar wil je heen?"))] if inside else []
        own = [KeyHint((one.key,), one.words) for one in self.commands() if not one.is_page and one.key]
        bar = [] if menus_of_the_system() else [KeyHint(("Alt", BAR_KEY), self.tr("Toon de menubalk"))]
        usual = [
            KeyHint(("Tab",), self.tr("Naar het volgende onderdeel")),
            KeyHint(("Shift+Tab",), self.tr("Naar het vorige onderdeel")),
            KeyHint(("Esc",), self.tr("Terug, of sluit")),
            KeyHint(("Ctrl+Z",), self.tr("Zet terug wat je net wiste")),
        ]
        return [*search, *own, *bar, *usual]
