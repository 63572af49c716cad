"""Behind the door: every place has its page, every role its shell, and the menu counts what is new."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fakes.session import (
    COACH,
    ONE_TURN,
    add_take,
    contact_of,
    guided,
    look_back,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.preferences import ROLES
from oefenruimte.app.recovery import Recovered
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ScenarioId, ShareId
from oefenruimte.domain.share import MarkKind
from oefenruimte.domain.take import Anchor
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.home import Home
from oefenruimte.ui.rooms import Rooms
from oefenruimte.ui.router import nav_item, nav_route, start_of
from oefenruimte.ui.routes import (
    CoachInbox,
    FeedbackRoute,
    LibraryRoute,
    Making,
    MyTakes,
    Review,
    Route,
    SettingsRoute,
    Situation,
    Today,
)
from oefenruimte.ui.shells import EmployeeShell, WorkbenchShell
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.toasts import problem_on, toast_on
from oefenruimte.ui.window import Window

PATIENCE_MS = 20_000


class House:
    """One opened room in a window, with another person in the same space."""

    def __init__(self, place: Path, themes: ThemeManager, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        desk = make_desk(place)
        self.me, self.other = guided(make_session(desk)), make_session(desk, COACH)
        make_space(place / "deelruimte", self.me, self.other)
        self.marshal = Marshal()
        self.jobs = JobRunner(self.marshal)
        self.window = Window()
        self.home = Home(
            self.me,
            self.me.preferences.load(),
            jobs=self.jobs,
            theme=themes,
            go=lambda route: self.rooms.go(route),
            toast=toast_on(self.window.toasts),
            problem=problem_on(self.window.toasts),
            overlay=self.window,
            lock=lambda: None,
        )
        self.rooms = Rooms(self.home)
        self.window.show_only(self.rooms)
        self.window.show()
        self.rooms.start()

    def close(self) -> None:
        self.rooms.leave()
        self.home.stop()
        self.jobs.silence()
        assert self.jobs.shutdown(20)
        self.marshal.close()
        self.me.close()
        self.other.close()
        self.window.close()
        self.window.deleteLater()

    def shell(self) -> QWidget | None:
        return self.rooms.currentWidget()


@pytest.fixture
def house(tmp_path: Path, themes: ThemeManager, qtbot: QtBot) -> Iterator[House]:
    house = House(tmp_path, themes, qtbot)
    yield house
    house.close()


def routes(me: Session) -> list[Route]:
    take = add_take(me)
    return [
        Today(),
        LibraryRoute(),
        MyTakes(),
        FeedbackRoute(),
        SettingsRoute(),
        Situation(ScenarioId(ONE_TURN)),
        Review(take.id),
        CoachInbox(),
        Making(),
    ]


@pytest.mark.parametrize("role", ROLES)
def test_every_place_can_be_reached_in_every_role(house: House, role: str) -> None:
    house.home.preferences.update(role=role)
    for route in routes(house.me):
        house.rooms.go(route)
        shown = house.rooms.shown
        assert shown is not None
        assert shown.isVisible()
        assert type(house.shell()) in (EmployeeShell, WorkbenchShell, type(shown))
        assert (nav_item(route) is None) == (house.shell() is shown)


def test_every_item_of_the_menu_leads_to_itself() -> None:
    for item in ("vandaag", "bibliotheek", "pogingen", "feedback", "instellingen", "postvak", "oefeningen"):
        assert nav_item(nav_route(item)) == item
    assert [nav_item(start_of(role)) for role in ROLES] == ["vandaag", "postvak", "oefeningen"]


def test_another_role_has_another_shell_and_is_remembered(house: House) -> None:
    first = house.shell()
    assert isinstance(first, EmployeeShell)
    first.role_chosen.emit("begeleiden")
    second = house.shell()
    assert isinstance(second, WorkbenchShell)
    second.role_chosen.emit("maken")
    assert house.shell() is not second
    house.qtbot.waitUntil(lambda: house.me.preferences.load().role == "maken", timeout=PATIENCE_MS)


def test_pages_that_are_left_do_not_pile_up(house: House) -> None:
    left: list[object] = []
    before = house.rooms.count()
    for _ in range(3):
        for route in (Situation(ScenarioId(ONE_TURN)), Today()):
            left.append(house.rooms.shown)
            house.rooms.go(route)
    assert house.rooms.count() == before
    house.qtbot.waitUntil(lambda: not any(map(isValid, left)), timeout=PATIENCE_MS)


def test_what_a_crash_left_is_told_as_it_was(house: House) -> None:
    take = add_take(house.me)

    def told(recovered: Recovered) -> str:
        house.home._recovered(recovered)
        (toast,) = house.window.toasts.toasts
        words = toast.text
        toast.dismiss()
        house.qtbot.waitUntil(lambda: not house.window.toasts.toasts, timeout=PATIENCE_MS)
        return words

    assert told(Recovered((take,), cut_off=True)).startswith("Je vorige opname stopte onverwacht.")
    assert told(Recovered((take,))).startswith("Je was nog bezig met een poging.")
    damaged = told(Recovered((), damaged=1))
    assert damaged.startswith("Een opname is beschadigd.")
    assert str(house.me.folder / "recordings") in damaged


def received_feedback(house: House) -> ShareId:
    grant = share_take(house.me, house.other, add_take(house.me))
    house.other.coach.place(grant.share_id, Anchor(0, 100), MarkKind.TIP, "Rustig.")
    house.other.coach.send(grant.share_id)
    house.other.sync.run()
    return grant.share_id


def test_the_menu_counts_what_is_new(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    counted: dict[tuple[str, str], int] = {}
    for shell in (EmployeeShell, WorkbenchShell):
        monkeypatch.setattr(
            shell,
            "set_badge",
            lambda _, item, count, words, kind=shell.__name__: counted.update({(kind, item): count}),
        )

    def count(shell: type[QWidget], item: str) -> int | None:
        return counted.get((shell.__name__, item))

    share_id = received_feedback(house)
    other, own = house.other, contact_of(house.other, house.me).id
    other.sharing.share(add_take(other).id, own, scenario=None, until=other.clock.today())
    other.sync.run()
    house.home.exchange.soon()
    house.qtbot.waitUntil(lambda: count(EmployeeShell, "feedback") == 1, timeout=PATIENCE_MS)
    house.qtbot.waitUntil(lambda: count(WorkbenchShell, "postvak") == 1, timeout=PATIENCE_MS)
    house.other.wishes.ask("Iemand die huilt.", [house.me.member_id])
    house.other.sync.run()
    house.home.exchange.soon()
    house.qtbot.waitUntil(lambda: count(WorkbenchShell, "oefeningen") == 1, timeout=PATIENCE_MS)
    house.me.wishes.see(house.me.wishes.received()[0].id)
    (take,) = house.me.takes.list()
    house.me.takes.delete(take.id)
    house.home.news.takesChanged.emit()
    house.qtbot.waitUntil(lambda: count(EmployeeShell, "feedback") == 0, timeout=PATIENCE_MS)
    house.me.takes.restore(take.id)
    house.home.news.takesChanged.emit()
    house.qtbot.waitUntil(lambda: count(EmployeeShell, "feedback") == 1, timeout=PATIENCE_MS)
    look_back(house.me, take.id)  # before that, feedback does not open
    house.rooms.go(FeedbackRoute(share_id))
    house.qtbot.waitUntil(lambda: count(EmployeeShell, "feedback") == 0, timeout=PATIENCE_MS)
