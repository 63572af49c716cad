"""The table itself: each command once, with words, a picture and a key that exists."""

from collections.abc import Callable
from dataclasses import fields, replace

import pytest
from PySide6.QtWidgets import QApplication

from oefenruimte.app.preferences import ROLES
from oefenruimte.ui.assets import find_assets
from oefenruimte.ui.commands.command import Command, Hands, Menu, Now, does
from oefenruimte.ui.commands.table import CommandTable
from oefenruimte.ui.router import nav_item, nav_route
from oefenruimte.ui.routes import Route, Today
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets.shortcuts import qt_key

INSIDE = Now(role="oefenen", keys_of_menu=True)


class Told:
    """Hands that tell what was asked of them."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def hands(self) -> Hands:
        return Hands(**{field.name: self._hand(field.name) for field in fields(Hands)})

    def _hand(self, name: str) -> Callable[..., None]:
        return lambda *words: self.asked.append((name, *words))


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def table(qapp: QApplication, themes: ThemeManager, told: Told) -> CommandTable:
    return CommandTable(told.hands(), qapp)


def by_id(commands: tuple[Command, ...]) -> dict[str, Command]:
    found = {command.id: command for command in commands}
    assert len(found) == len(commands), "an id twice"
    return found


@pytest.mark.parametrize("role", ["", *ROLES])
def test_each_command_is_whole(table: CommandTable, role: str) -> None:
    commands = table.commands(replace(INSIDE, role=role))
    icons = find_assets() / "icons"
    assert len(by_id(commands)) >= (5 if not role else 20)
    for command in commands:
        assert command.words
        assert command.also, command.id
        assert (icons / f"{command.icon}.svg").is_file(), command.id
        if command.key:
            qt_key(command.key)
    keys = [command.key for command in commands if command.key]
    assert len(keys) == len(set(keys))


def test_at_the_door_nothing_of_the_room_can_be_done(table: CommandTable) -> None:
    door = by_id(table.commands(Now()))
    assert set(door) == {"quit", "full-screen", "menu-bar", "keys", "technical", "diagnosis", "about"}
    assert not any(command.is_page for command in door.values())


@pytest.mark.parametrize("role", ROLES)
def test_every_item_beside_the_pages_is_in_the_table(table: CommandTable, role: str) -> None:
    """With the Alt keys of the shell of that role."""
    items = {
        "oefenen": ["vandaag", "bibliotheek", "pogingen", "feedback", "groei"],
        "begeleiden": ["postvak", "zinnen", "bibliotheek"],
        "maken": ["oefeningen", "importeren", "bibliotheek"],
    }[role]
    commands = table.commands(replace(INSIDE, role=role))
    pages = {command.key: command.do for command in commands if command.key.startswith("Alt+")}
    assert pages == {f"Alt+{number}": nav_route(item) for number, item in enumerate(items, start=1)}


def test_pages_lead_to_pages(table: CommandTable) -> None:
    for role in ROLES:
        for command in table.commands(replace(INSIDE, role=role)):
            if not callable(command.do) and command.id != "guide":
                assert nav_item(command.do), command.id


def test_while_one_practises_no_page_takes_that_away(table: CommandTable) -> None:
    commands = table.commands(replace(INSIDE, busy_page=True, keys_of_menu=False))
    for command in commands:
        leaves = command.is_page or command.id.startswith("role-")
        assert bool(command.why_not) == (leaves or command.id in ("technical", "text-smaller")), command.id


def test_what_is_on_is_marked(table: CommandTable) -> None:
    now = replace(INSIDE, role="maken", theme="dark", full_screen=True, menu_bar_stays=False)
    checked = {command.id for command in table.commands(now) if command.checked}
    assert checked == {"role-maken", "theme-dark", "full-screen"}


def test_on_a_mac_the_menus_are_not_ours_to_hide(table: CommandTable) -> None:
    assert "menu-bar" not in by_id(table.commands(replace(INSIDE, menu_bar_is_the_systems=True)))


def test_they_do_what_they_say(table: CommandTable, told: Told) -> None:
    went: list[Route] = []
    commands = by_id(table.commands(replace(INSIDE, text_scale=1.4)))
    for name in ("text-larger", "theme-highContrast", "role-begeleiden", "lock", "go-today"):
        does(commands[name], went.append)
    assert told.asked == [
        ("set_text_scale", 1.5),
        ("set_theme", "highContrast"),
        ("set_role", "begeleiden"),
        ("lock",),
    ]
    assert went == [Today()]
    largest = by_id(table.commands(replace(INSIDE, text_scale=1.5)))
    assert largest["text-larger"].why_not
    assert largest["text-larger"].menu is Menu.VIEW
