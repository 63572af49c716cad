"""Everything behind the door: the shells, and the one screen that is on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import InboxItem, InboxState
from oefenruimte.ui.context import Screen
from oefenruimte.ui.home import Home
from oefenruimte.ui.router import first_of, make_screen, nav_item, nav_route, start_of
from oefenruimte.ui.routes import Route, exercise_of
from oefenruimte.ui.shells import EmployeeShell, NavItem, Person, WorkbenchShell

_RECENT_LANE = "recent"


class Rooms(QStackedWidget):
    """`go` shows a route; the role of the user decides which shell is around it."""

    moved = Signal()  # another page is on

    def __init__(self, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._screen: Screen | None = None
        self._route: Route | None = None
        self._employee = EmployeeShell(self._person("oefenen"), self)
        desk = (NavItem("postvak", "inbox", self.tr("Postvak")),)
        making = (
            NavItem("oefeningen", "clapperboard", self.tr("Oefeningen")),
            NavItem("importeren", "package-open", self.tr("Importeren")),
        )
        library = (NavItem("bibliotheek", "library-big", self.tr("Bibliotheek")),)
        phrases = (NavItem("zinnen", "message-square-quote", self.tr("Mijn zinnen")),)
        self._coach = WorkbenchShell((*desk, *phrases, *library), self._person("begeleiden"), self)
        self._trainer = WorkbenchShell((*making, *library), self._person("maken"), self)
        for shell in (self._employee, self._coach, self._trainer):
            self.addWidget(shell)
            shell.navigated.connect(lambda item: self.go(nav_route(item)))
            shell.role_chosen.connect(self.switch_role)
            shell.lock_requested.connect(home.context.lock)
        home.news.sharesChanged.connect(self._count)
        home.news.takesChanged.connect(self._count)  # what came back about a take goes with it
        self._count()

    @property
    def shown(self) -> Screen | None:
        """What is on now."""
        return self._screen

    @property
    def route(self) -> Route:
        """Where one is now."""
        return self._route or start_of(self._home.preferences.current.role)

    def start(self) -> None:
        """The first page of the role that was last chosen; its guide, the first time."""
        now = self._home.preferences.current
        self.go(first_of(now.role, now.guided))

    def go(self, route: Route) -> None:
        """Leave what is on and show `route`."""
        self.leave()
        screen = make_screen(self._home.context, route)
        item = nav_item(route)
        before, self._screen, self._route = self._screen, screen, route
        if item is None:
            self.addWidget(screen)
            self.setCurrentWidget(screen)
        else:
            self._put_in_shell(screen, item)
        if before is not None and before.parent() is self:
            self.removeWidget(before)
            before.deleteLater()
        self._note(route)
        self.moved.emit()

    def leave(self) -> None:
        """The screen that is on lets go of devices and players."""
        if self._screen is not None:
            self._screen.leave()

    def _note(self, route: Route) -> None:
        """What was opened last is offered again."""
        exercise = exercise_of(route)
        if exercise is not None:
            context = self._home.context
            context.jobs.run(
                context.session.recents.opened,
                exercise,
                on_done=lambda _: None,
                on_problem=context.problem,
                key=_RECENT_LANE,
                owner=self,
            )

    def _put_in_shell(self, screen: Screen, item: str) -> None:
        role = self._home.preferences.current.role
        if role != "maken" and item == "importeren":
            item = "bibliotheek"  # where it will lie, for who makes none
        if role == "oefenen" or item in ("vandaag", "pogingen", "feedback"):
            self._employee.set_content(screen, item)
            self.setCurrentWidget(self._employee)
            return
        shell = self._coach if item in ("postvak", "zinnen") or role == "begeleiden" else self._trainer
        shell.set_content(screen, item, aside=screen.aside(), hints=screen.hints())
        self.setCurrentWidget(shell)

    def switch_role(self, role: str) -> None:
        """To the first page of another role."""
        self._home.preferences.update(role=role)
        self.go(first_of(role, self._home.preferences.current.guided))

    def _person(self, role: str) -> Person:
        words = {
            "oefenen": self.tr("Medewerker"),
            "begeleiden": self.tr("Coach"),
            "maken": self.tr("Trainer"),
        }
        roles = (
            ("oefenen", self.tr("Oefenen")),
            ("begeleiden", self.tr("Begeleiden")),
            ("maken", self.tr("Maken")),
        )
        return Person(self._home.session.profile.name, role, words[role], roles)

    # badges -------------------------------------------------------------------------------------------

    def _count(self) -> None:
        session = self._home.session
        run = self._home.context.jobs.run
        run(session.feedback.unread, on_done=self._show_unread, on_problem=self._uncounted, owner=self)
        run(session.wishes.unread, on_done=self._show_wishes, on_problem=self._uncounted, owner=self)
        run(session.coach.inbox, on_done=self._show_new, on_problem=self._uncounted, owner=self)

    def _show_unread(self, count: int) -> None:
        self._employee.set_badge("feedback", count, self.tr("%n nieuw", "", count))
        self._home.notices.feedback(count)

    def _show_new(self, items: list[InboxItem]) -> None:
        count = sum(item.state is InboxState.NEW for item in items)
        self._coach.set_badge("postvak", count, self.tr("%n nieuw", "", count))
        self._home.notices.takes(count)

    def _show_wishes(self, count: int) -> None:
        self._trainer.set_badge("oefeningen", count, self.tr("%n nieuw", "", count))

    def _uncounted(self, problem: Problem) -> None:
        self._home.context.problem(problem)
