"""On every page each key that works is told in the overview, in words."""

import pytest

from fakes.session import ONE_TURN, THREE_TURNS, add_take
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.ui import routes as to
from oefenruimte.ui.commands.keys import keys_here, unexplained
from oefenruimte.ui.dialogs.help.about import AboutDialog
from oefenruimte.ui.routes import Route
from oefenruimte.ui.screens.settings import SettingsScreen
from tests.ui.commands.conftest import House

SHELL = ("Ctrl+L", *(f"Alt+{number}" for number in range(1, 6)))  # told with the pages
PAGES: dict[str, tuple[Route, ...]] = {
    "oefenen": (
        to.Today(),
        to.LibraryRoute(),
        to.MyTakes(),
        to.FeedbackRoute(),
        to.BaselineRoute(),
        to.OwnCase(),
        to.CirclesRoute(),
        to.Situation(ScenarioId(THREE_TURNS)),
        to.Classroom(ScenarioId(THREE_TURNS)),
        to.Practice(ScenarioId(ONE_TURN)),
    ),
    "begeleiden": (to.CoachInbox(), to.PhrasesRoute()),
    "maken": (to.Making(), to.Importing(), to.SkillsRoute(), to.GoalsRoute()),
}


def test_every_part_of_the_settings_can_be_searched_for(house: House) -> None:
    house.enter()
    home, rooms = house.program.home, house.program.rooms
    assert home is not None
    assert rooms is not None
    home.context.go(to.SettingsRoute())
    screen = rooms.shown
    assert isinstance(screen, SettingsScreen)
    parts = set(screen.go_to.buttons)
    sections = {
        command.do.section
        for command in house.centre.commands()
        if isinstance(command.do, to.SettingsRoute) and command.do.section
    }
    assert sections == parts
    house.qtbot.waitUntil(screen.about.isVisible)
    screen.about.click()
    house.dialog(AboutDialog)


@pytest.mark.parametrize("role", PAGES)
def test_no_key_goes_without_words(house: House, role: str) -> None:
    house.enter()
    home, rooms = house.program.home, house.program.rooms
    assert home is not None
    assert rooms is not None
    if role == "oefenen":
        add_take(home.session)
    rooms.switch_role(role)
    routes = PAGES[role]
    if role == "oefenen":
        routes = (*routes, to.Review(home.session.takes.list()[0].id))
    told = 0
    for route in routes:
        home.context.go(route)
        house.qtbot.waitUntil(lambda: unexplained(house.window, SHELL) == ())
        told += len(keys_here(house.window, SHELL).hints)
    assert told >= 4
