"""What can be found with Ctrl+K: commands and pages at once, exercises as soon as they are read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from oefenruimte.app.finding import Findable
from oefenruimte.ui.commands.command import Command, Menu
from oefenruimte.ui.commands.search_dialog import Entry, SearchDialog
from oefenruimte.ui.routes import Practice, Situation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from oefenruimte.app.session import Session
    from oefenruimte.domain.ids import ScenarioId
    from oefenruimte.domain.scenario import Scenario
    from oefenruimte.ui.commands.menu_bar import Choice
    from oefenruimte.ui.home import Home
    from oefenruimte.ui.program import Program

_LANE = "recent"
_EXERCISE = "exercise-"
_HERE = "here-"
_ORDER = (Menu.SEARCH, Menu.HELP, Menu.VIEW, Menu.PROGRAM)  # after the pages and the exercises


class Searching(QObject):
    """Of whoever is in now; at the door it knows nothing."""

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._known: tuple[Session, Shelf] | None = None
        self._dialog: SearchDialog | None = None

    def ask(
        self,
        window: QWidget,
        commands: Sequence[Command],
        run: Callable[[Command], object],
        here: Sequence[Choice],
    ) -> None:
        """Show the search. `run` does what was chosen; `here`: what can be done on this page."""
        home = self._program.home
        if home is None:
            return
        pages = self._of_commands([one for one in commands if one.menu is Menu.GO], run)
        others = self._of_commands(sorted((one for one in commands if one.menu in _ORDER), key=_place), run)
        first, last = [*pages, *self._of_page(here)], others

        def entries(shelf: Shelf) -> list[Entry]:
            return [*first, *self._exercises(home, shelf), *last]

        shelf = self._shelf(home)
        dialog = self._dialog = SearchDialog(window, entries(shelf), shelf.recent)
        dialog.closed.connect(self._forget)
        dialog.present()
        self._read(home, lambda now: self._show(dialog, entries(now), now))

    def recent_choices(self) -> Sequence[Choice]:
        """Exercises that were opened last, as far as is known; looks again for the next time."""
        home = self._program.home
        if home is None or self._on_practice():
            return []
        shelf = self._shelf(home)
        self._read(home, lambda _: None)
        titles = {scenario.id: scenario.title for scenario in shelf.exercises}
        return [
            (titles[name], partial(home.context.go, Situation(name)))
            for name in shelf.opened
            if name in titles
        ]

    @property
    def knows(self) -> tuple[str, ...]:
        """Titles that are remembered for the next search."""
        return tuple(one.title for one in self._known[1].exercises) if self._known is not None else ()

    def forget(self) -> None:
        """The door closes: titles of own exercises, and what opens them."""
        self._known = None

    def note(self, name: str) -> None:
        """Something was chosen: next time it stands higher."""
        home = self._program.home
        if home is not None:
            home.context.jobs.run(
                home.session.recents.chosen,
                name,
                on_done=lambda _: None,
                on_problem=home.context.problem,
                key=_LANE,
                owner=home,
            )

    def _shelf(self, home: Home) -> Shelf:
        known = self._known
        return known[1] if known is not None and known[0] is home.session else Shelf()

    def _read(self, home: Home, then: Callable[[Shelf], object]) -> None:
        def done(shelf: Shelf) -> None:
            if self._program.home is home:  # it did not close meanwhile
                self._known = (home.session, shelf)
                then(shelf)

        home.context.jobs.run(
            read_shelf, home.session, on_done=done, on_problem=home.context.problem, key=_LANE, owner=self
        )

    def _show(self, dialog: SearchDialog, entries: Sequence[Entry], shelf: Shelf) -> None:
        if self._dialog is dialog:
            dialog.set_entries(entries, shelf.recent)

    def _forget(self) -> None:
        self._dialog = None

    def _on_practice(self) -> bool:
        rooms = self._program.rooms
        return rooms is not None and isinstance(rooms.route, Practice)

    def _of_commands(self, commands: Sequence[Command], run: Callable[[Command], object]) -> list[Entry]:
        return [
            Entry(
                Findable(command.id, command.words.removesuffix("…"), command.also),
                self._kind(command),
                command.icon,
                partial(run, command),
                (command.key,) if command.key else (),
                command.why_not,
            )
            for command in commands
            if not command.checked or not command.id.startswith("role-")  # that is where one is already
        ]

    def _kind(self, command: Command) -> str:
        if command.menu is Menu.SEARCH:
            return self.tr("Instelling")
        return self.tr("Pagina") if command.is_page else self.tr("Doen")

    def _of_page(self, here: Sequence[Choice]) -> list[Entry]:
        return [
            Entry(Findable(f"{_HERE}{words}", words), self.tr("Op deze pagina"), "keyboard", do)
            for words, do in here
        ]

    def _exercises(self, home: Home, shelf: Shelf) -> list[Entry]:
        stop = self.tr("Stop eerst met oefenen.") if self._on_practice() else ""
        return [
            Entry(
                Findable(
                    f"{_EXERCISE}{scenario.id}",
                    scenario.title,
                    " ".join((*scenario.skills, scenario.citizen, scenario.summary)),
                    synonyms=True,
                ),
                self.tr("Oefening"),
                "clapperboard",
                partial(home.context.go, Situation(scenario.id)),
                why_not=stop,
            )
            for scenario in shelf.exercises
        ]


def _place(command: Command) -> int:
    return _ORDER.index(command.menu)


class Shelf:
    """What was read: exercises, those that were opened last, and what was chosen last in the search."""

    def __init__(
        self,
        exercises: Sequence[Scenario] = (),
        opened: Sequence[ScenarioId] = (),
        chosen: Sequence[str] = (),
    ) -> None:
        self.exercises, self.opened = tuple(exercises), tuple(opened)
        self.recent = (*(f"{_EXERCISE}{name}" for name in opened), *chosen)


def read_shelf(session: Session) -> Shelf:
    """Off the GUI thread."""
    return Shelf(session.library.all(), session.recents.exercises(), session.recents.commands())
