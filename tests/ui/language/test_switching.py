"""Another language without a restart: at the door, behind it, at the same place, and nothing stays behind."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    ONE_TURN,
    PASSPHRASE,
    THREE_TURNS,
    add_take,
    guided,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.machine import MachineMemory
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.ids import DraftId, ScenarioId, ShareId, TakeId
from oefenruimte.ui import routes as to
from oefenruimte.ui.language import LanguageManager
from oefenruimte.ui.program import Program
from oefenruimte.ui.rooms import Rooms
from oefenruimte.ui.routes import Route
from oefenruimte.ui.screens.doors import FirstStart, LockScreen
from oefenruimte.ui.screens.settings import SettingsScreen
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Button, TextField
from oefenruimte.ui.window import Window
from tests.ui.language.left_in_dutch import left_in_dutch


@dataclass
class House:
    desk: Desk
    window: Window
    program: Program
    languages: LanguageManager
    qtbot: QtBot

    @property
    def rooms(self) -> Rooms:
        assert self.program.rooms is not None
        return self.program.rooms

    def until(self, there: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(there()), timeout=20_000)

    def enter(self) -> None:
        self.until(lambda: isinstance(self.window.content, LockScreen) and self.window.content.form)
        content = self.window.content
        assert isinstance(content, LockScreen)
        assert content.form is not None
        content.form.field.set_text(PASSPHRASE)
        content.form.submit()
        self.until(lambda: self.program.rooms is not None)
        self.settle()

    def settle(self) -> None:
        home = self.program.home
        assert home is not None
        self.until(lambda: home.context.jobs.idle)

    def speak(self, language: str) -> None:
        home = self.program.home
        assert home is not None
        home.preferences.update(language=language)
        self.until(lambda: self.languages.language == language)
        self.settle()

    def press(self, name: str) -> None:
        (found,) = [one for one in self.window.findChildren(Button) if one.text() == name]
        found.click()


@pytest.fixture
def house(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, themes: ThemeManager, languages: LanguageManager
) -> Iterator[House]:
    def desk(_: Path | None = None) -> Desk:
        return make_desk(tmp_path)

    window = Window()
    program = Program(qapp, themes, window, desk().profiles, desk)
    yield House(desk(), window, program, languages, qtbot)
    window.close()
    program.end()
    window.deleteLater()


def _labels(house: House) -> set[str]:
    return {label.text() for label in house.window.content.findChildren(QLabel)}


def test_the_door_speaks_another_language_at_once_and_keeps_what_was_filled_in(house: House) -> None:
    house.window.show()
    house.program.start()
    house.until(lambda: isinstance(house.window.content, FirstStart))
    (name, *_) = house.window.content.findChildren(TextField)
    name.set_text("Bo")
    before = house.window.content
    assert isinstance(before, FirstStart)
    code = before.begun.code
    house.press("English")
    after = house.window.content
    assert isinstance(after, FirstStart)
    assert after is not before
    assert (after.begun.name, after.begun.code) == ("Bo", code)
    assert left_in_dutch(after) == []
    assert QLocale().language() == QLocale.Language.English
    house.until(lambda: MachineMemory(house.desk.profiles.home).load().language == "en")
    house.press("Nederlands")
    assert "Maak je eigen oefenruimte" in _labels(house)


def test_a_room_that_is_made_in_english_stays_so(house: House) -> None:
    guided(make_session(house.desk)).close()
    house.window.show()
    house.program.start()
    house.until(lambda: isinstance(house.window.content, LockScreen) and house.window.content.form)
    house.press("English")
    assert left_in_dutch(house.window.content) == []
    house.enter()
    home = house.program.home
    assert home is not None
    assert home.preferences.current.language == "en"
    house.settle()
    house.program.lock()
    assert left_in_dutch(house.window.content) == []


def test_somebody_who_chose_a_language_has_it_behind_every_door(house: House) -> None:
    guided(make_session(house.desk)).close()
    house.window.show()
    house.program.start()
    house.enter()
    house.speak("en")
    house.program.lock()
    house.languages.apply("nl")  # somebody else was here
    house.program.doors.lock()
    house.enter()
    assert house.languages.language == "en"
    assert left_in_dutch(house.window.content) == []


def test_the_place_on_the_page_stays(house: House) -> None:
    guided(make_session(house.desk)).close()
    house.window.resize(1024, 680)
    house.window.show()
    house.program.start()
    house.enter()
    house.rooms.go(to.SettingsRoute("taal"))
    house.settle()
    before = house.rooms.shown
    assert isinstance(before, SettingsScreen)
    focused = before.language.language
    focused.setFocus()
    assert house.window.focusWidget() is focused
    (area,) = [one for one in before.findChildren(QScrollArea) if one.isAncestorOf(focused)][:1]
    at = area.verticalScrollBar().value()
    house.speak("en")
    after = house.rooms.shown
    assert isinstance(after, SettingsScreen)
    assert after is not before
    assert house.rooms.route == to.SettingsRoute("taal")
    house.until(lambda: house.window.focusWidget() is after.language.language)
    assert abs(max(one.verticalScrollBar().value() for one in after.findChildren(QScrollArea)) - at) < 200


def test_what_is_busy_is_finished_first(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    guided(make_session(house.desk)).close()
    house.window.show()
    house.program.start()
    house.enter()
    rooms, shown = house.rooms, house.rooms.shown
    assert shown is not None
    monkeypatch.setattr(shown, "busy", lambda: True)
    home = house.program.home
    assert home is not None
    home.preferences.update(language="en")
    QApplication.processEvents()
    QApplication.processEvents()
    assert house.rooms is rooms
    assert house.languages.language == "nl"
    rooms.go(to.LibraryRoute())  # not busy any more
    house.until(lambda: house.languages.language == "en")
    assert house.rooms.route == to.LibraryRoute()


@dataclass(frozen=True)
class Made:
    first: TakeId
    second: TakeId
    share: ShareId
    draft: DraftId


def _furnish(tmp_path: Path, desk: Desk) -> Made:
    sanne, karin = guided(make_session(desk)), make_session(desk, COACH)
    try:
        first, second = add_take(sanne, ONE_TURN), add_take(sanne, ONE_TURN, star=True)
        three = add_take(sanne, THREE_TURNS, answers=2)
        make_space(tmp_path / "deelmap", sanne, karin)
        share_take(sanne, karin, second)
        theirs = share_take(karin, sanne, add_take(karin, ONE_TURN))
        draft = sanne.drafts.create()
        desk.profiles.remember(sanne.profile.id)
        del three
        return Made(first.id, second.id, theirs.share_id, draft.id)
    finally:
        _close(sanne, karin)


def _close(*sessions: Session) -> None:
    for session in sessions:
        session.close()


def _places(made: Made) -> tuple[tuple[str, Route], ...]:
    one, three = ScenarioId(ONE_TURN), ScenarioId(THREE_TURNS)
    return (
        ("oefenen", to.Today()),
        ("oefenen", to.GuideRoute()),
        ("oefenen", to.LibraryRoute()),
        ("oefenen", to.MyTakes()),
        ("oefenen", to.FeedbackRoute()),
        ("oefenen", to.SettingsRoute()),
        ("oefenen", to.Situation(three)),
        ("oefenen", to.Practice(one)),
        ("oefenen", to.Review(made.second)),
        ("oefenen", to.Compare(made.first, made.second)),
        ("oefenen", to.OwnCase()),
        ("oefenen", to.CirclesRoute()),
        ("oefenen", to.GrowthRoute()),
        ("oefenen", to.BaselineRoute()),
        ("oefenen", to.PathsRoute()),
        ("begeleiden", to.CoachInbox(made.share)),
        ("begeleiden", to.PhrasesRoute()),
        ("begeleiden", to.OrganisationRoute()),
        ("maken", to.Making()),
        ("maken", to.Editor(made.draft)),
        ("maken", to.Importing()),
        ("maken", to.SkillsRoute()),
        ("maken", to.GoalsRoute()),
        ("maken", to.Classroom(one)),
    )


def test_no_page_keeps_its_dutch(house: House, tmp_path: Path) -> None:
    made = _furnish(tmp_path, house.desk)
    house.window.show()
    house.program.start()
    house.enter()
    house.speak("en")
    places = _places(made)
    assert {type(route) for _, route in places} == set(get_args(Route))
    home = house.program.home
    assert home is not None
    left: dict[str, list[str]] = {}
    for role, route in places:
        home.preferences.update(role=role)
        house.rooms.go(route)
        house.settle()
        if found := left_in_dutch(house.window):
            left[type(route).__name__] = found
    assert left == {}
