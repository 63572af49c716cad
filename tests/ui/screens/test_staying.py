"""How long a take stays: told where takes are, changed with a way back, limited by the organisation."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import ONE_TURN, Stage, SteadyClock, add_take, make_desk, make_session
from oefenruimte.app.retention import RetentionReport, Standing
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.organisation import Policy
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.cleaning import Cleaning
from oefenruimte.ui.context import Screen
from oefenruimte.ui.routes import MyTakes, Review, SettingsRoute, Today
from oefenruimte.ui.screens.my_takes import MyTakesScreen
from oefenruimte.ui.screens.my_takes.row import TakeRow
from oefenruimte.ui.screens.parts.staying import StayButton, StayWords
from oefenruimte.ui.screens.review import ReviewScreen
from oefenruimte.ui.screens.settings import SettingsScreen
from oefenruimte.ui.screens.today import TodayScreen
from oefenruimte.ui.widgets import Banner, top_dialog


class Home:
    """One profile, by a clock that the test turns."""

    def __init__(self, place: Path, scenarios: Path) -> None:
        self.clock = SteadyClock()
        self.desk: Desk = make_desk(place, scenarios=scenarios, clock=self.clock)
        self.session: Session = make_session(self.desk)

    def wait(self, *days: int) -> Session:
        for each in days:
            self.session.close()
            self.clock.pass_days(each)
            self.session = self.desk.open(self.session.profile, self.session.keys)
        return self.session


@pytest.fixture
def home(tmp_path: Path, scenario_folder: Path) -> Iterator[Home]:
    home = Home(tmp_path, scenario_folder)
    yield home
    home.session.close()


@pytest.fixture
def show(stage_for: Callable[..., Stage], qtbot: QtBot) -> Iterator[Callable[[Stage, Screen], None]]:
    shown: list[Screen] = []

    def put(stage: Stage, screen: Screen) -> None:
        layout = stage.window.layout()
        assert layout is not None
        layout.addWidget(screen)
        shown.append(screen)

    yield put
    for screen in shown:
        screen.leave()


Show = Callable[[Stage, Screen], None]


def button(screen: QWidget) -> StayButton | None:
    """The one that is shown."""
    return next((one for one in screen.findChildren(StayButton) if one.isVisible()), None)


def press(screen: QWidget, qtbot: QtBot, words: str) -> None:
    """In the menu of the button."""
    stay = button(screen)
    assert stay is not None
    stay.setFocus()
    qtbot.keyClick(stay, Qt.Key.Key_Return)
    (menu,) = [menu for menu in screen.findChildren(QMenu) if menu.isVisible()]
    action = next(action for action in menu.actions() if action.text() == words)
    menu.close()
    action.trigger()


@pytest.mark.parametrize(
    ("standing", "line"),
    [
        (None, ""),
        (Standing(None), ""),
        (Standing(None, kept=True), "Bewaard"),
        (Standing(30), "Gaat over 30 dagen weg"),
        (Standing(2), "Gaat over 2 dagen weg"),
        (Standing(1), "Gaat morgen weg"),
        (Standing(0), "Gaat straks weg"),
    ],
)
def test_in_words(qtbot: QtBot, standing: Standing | None, line: str) -> None:
    assert StayWords().line(standing) == line


def test_in_the_list_a_take_is_kept_and_extended(
    home: Home, stage_for: Callable[..., Stage], show: Show, qtbot: QtBot
) -> None:
    take = add_take(home.session)
    add_take(home.session, star=True)
    session = home.wait(6)
    stage = stage_for(session)
    screen = MyTakesScreen(stage.context, MyTakes())
    show(stage, screen)

    def told() -> str:
        stay = button(screen)
        return "" if stay is None else stay.text()

    qtbot.waitUntil(lambda: told() == "Gaat over 24 dagen weg")
    assert len([one for one in screen.findChildren(StayButton) if one.isVisible()]) == 1  # the star stays
    stay = button(screen)
    assert stay is not None
    assert stay.accessibleName() == "Poging 1: gaat over 24 dagen weg"
    press(screen, qtbot, "Bewaar poging 1")
    qtbot.waitUntil(lambda: told() == "Bewaard")
    assert session.retention.left(take.id) is None
    undo = stage.toasts[-1].undo
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: told() == "Gaat over 24 dagen weg")
    press(screen, qtbot, "Verleng 30 dagen")
    qtbot.waitUntil(lambda: told() == "Gaat over 54 dagen weg")
    assert stage.toasts[-1].text == "Poging 1 blijft 30 dagen langer."
    undo = stage.toasts[-1].undo
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: told() == "Gaat over 24 dagen weg")
    assert len(stage.toasts) == 2


def test_where_there_is_no_room_it_stands_under_the_take(
    home: Home, stage_for: Callable[..., Stage], show: Show, window: QWidget, qtbot: QtBot
) -> None:
    add_take(home.session)
    stage = stage_for(home.session)
    screen = MyTakesScreen(stage.context, MyTakes())
    show(stage, screen)
    qtbot.waitUntil(lambda: button(screen) is not None)
    (row,) = screen.findChildren(TakeRow)
    stay = button(screen)
    assert stay is not None
    assert stay.mapTo(row, stay.rect().topLeft()).y() < row.button.height()
    window.resize(700, 700)
    qtbot.waitUntil(lambda: stay.mapTo(row, stay.rect().topLeft()).y() >= row.button.height())
    assert stay.isVisible()
    assert row.width() <= 700


def test_looking_back_tells_it_too(
    home: Home, stage_for: Callable[..., Stage], show: Show, qtbot: QtBot
) -> None:
    take = add_take(home.session)
    session = home.wait(7, 7)
    stage = stage_for(session)
    screen = ReviewScreen(stage.context, Review(take.id))
    show(stage, screen)
    stay = screen.page.strip.stay
    qtbot.waitUntil(lambda: stay.isVisible() and stay.text() == "Gaat over 16 dagen weg")
    press(screen, qtbot, "Verleng 30 dagen")
    qtbot.waitUntil(lambda: stay.text() == "Gaat over 46 dagen weg")
    (tile,) = screen.page.strip.tiles
    tile.star.click()
    qtbot.waitUntil(stay.isHidden)
    tile.star.click()
    qtbot.waitUntil(stay.isVisible)


def test_the_first_page_tells_what_goes_soon(
    home: Home, stage_for: Callable[..., Stage], show: Show, qtbot: QtBot
) -> None:
    add_take(home.session)
    home.wait(2)
    add_take(home.session)
    session = home.wait(7, 7, 7, 4)
    stage = stage_for(session)
    screen = TodayScreen(stage.context, Today())
    show(stage, screen)

    def told() -> list[str]:
        return [one.accessibleName() for one in screen.findChildren(Banner) if one.isVisible()]

    qtbot.waitUntil(lambda: told() == ["1 poging gaat over 3 dagen weg"])
    home.clock.pass_days(0)
    banner = next(one for one in screen.findChildren(Banner) if one.isVisible())
    assert banner.button is not None
    banner.button.click()
    assert stage.went == [MyTakes()]
    for one in session.takes.list():
        session.retention.keep(one.id, True)
    stage.context.news.takesChanged.emit()
    qtbot.waitUntil(lambda: told() == [])


def test_the_setting_takes_nothing_by_surprise(
    home: Home, stage_for: Callable[..., Stage], show: Show, qtbot: QtBot
) -> None:
    add_take(home.session)
    session = home.wait(7, 1)
    stage = stage_for(session)
    screen = SettingsScreen(stage.context, SettingsRoute())
    show(stage, screen)
    keep = screen.locking.keep
    qtbot.waitUntil(lambda: keep.choice.segments()[1].hasFocus())
    assert keep.choice.value == 30
    keep.choice.segments()[0].click()
    qtbot.waitUntil(screen.locking.notice.isVisible)
    assert screen.locking.notice.accessibleName() == "1 poging is ouder"
    assert session.retention.days() == 7
    keep.choice.segments()[2].click()
    qtbot.waitUntil(lambda: session.retention.days() is None and screen.locking.notice.isHidden())
    assert len(session.takes.list()) == 1


def test_what_the_organisation_does_not_allow_is_off(
    home: Home, stage_for: Callable[..., Stage], show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = add_take(home.session)
    session = home.session
    monkeypatch.setattr(session.retention, "_policy", lambda: Policy(private_days_at_most=14))
    stage = stage_for(session)
    screen = SettingsScreen(stage.context, SettingsRoute())
    show(stage, screen)
    keep = screen.locking.keep
    qtbot.waitUntil(keep.rule.isVisible)
    told = "Je organisatie bewaart privé-pogingen hoogstens 14 dagen."
    assert keep.rule.text() == f"{told} Dat geldt nu ook voor jou."
    assert [segment.isEnabled() for segment in keep.choice.segments()] == [True, False, False]
    assert [segment.accessibleDescription() for segment in keep.choice.segments()] == ["", told, told]
    mine = MyTakesScreen(stage.context, MyTakes())
    show(stage, mine)
    qtbot.waitUntil(lambda: button(mine) is not None)
    press_disabled(mine, qtbot)
    assert session.retention.left(take.id) == 14


def press_disabled(screen: QWidget, qtbot: QtBot) -> None:
    stay = button(screen)
    assert stay is not None
    stay.click()
    (menu,) = [menu for menu in screen.findChildren(QMenu) if menu.isVisible()]
    off: list[QAction] = [action for action in menu.actions() if not action.isEnabled()]
    assert [action.text() for action in off] == ["Verlengen kan niet: je organisatie bewaart niet langer"]
    menu.close()


@pytest.fixture
def cleaning(home: Home, stage_for: Callable[..., Stage]) -> Iterator[Callable[[], tuple[Cleaning, Stage]]]:
    made: list[Cleaning] = []

    def make() -> tuple[Cleaning, Stage]:
        stage = stage_for(home.session)
        made.append(Cleaning(stage.context, stage.window, every_ms=20))
        return made[-1], stage

    yield make
    for one in made:
        one.stop()


Clean = Callable[[], tuple[Cleaning, Stage]]


def test_what_went_is_told(home: Home, cleaning: Clean) -> None:
    for _ in range(2):
        add_take(home.session)
    home.wait(7, 7, 7, 7, 2)
    clean, stage = cleaning()
    clean.start()
    assert [told.text for told in stage.toasts] == ["2 pogingen zijn opgeruimd: de dagen waren om."]


def test_after_a_leap_it_is_asked_and_leaving_is_safe(home: Home, cleaning: Clean, qtbot: QtBot) -> None:
    take = add_take(home.session)
    home.wait(50)
    clean, stage = cleaning()
    clean.start()
    dialog = top_dialog(stage.window)
    assert dialog is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Laat staan"
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: top_dialog(stage.window) is None)
    with qtbot.waitSignal(clean._timer.timeout):  # and it is not asked again in this hour, or the next
        pass
    assert top_dialog(stage.window) is None
    assert [one.id for one in home.session.takes.list()] == [take.id]


def test_who_says_so_has_them_removed(home: Home, cleaning: Clean, qtbot: QtBot) -> None:
    add_take(home.session)
    home.wait(50)
    clean, stage = cleaning()
    clean.start()
    dialog = top_dialog(stage.window)
    assert dialog is not None
    with qtbot.waitSignal(stage.context.news.takesChanged, timeout=20_000):
        dialog.close_with("ruim op")
    assert home.session.takes.list() == []
    assert [told.text for told in stage.toasts] == ["1 poging is opgeruimd: de dagen waren om."]


def test_a_disk_that_refused_is_told(home: Home, cleaning: Clean) -> None:
    home.session.retention._at_opening = RetentionReport(
        leap_since=date(2026, 5, 1), problem=Problem(Code.FOLDER_READ_ONLY)
    )
    clean, stage = cleaning()
    clean.start()
    assert [problem.code for problem in stage.problems] == [Code.FOLDER_READ_ONLY]
    assert ONE_TURN
