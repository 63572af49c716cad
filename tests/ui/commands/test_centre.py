"""Menu bar, keys and search in the real window, at the door and behind it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from fakes.session import NAME, ONE_TURN, THREE_TURNS
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.commands.command import Menu
from oefenruimte.ui.commands.keys import keys_here
from oefenruimte.ui.commands.overview import KeysDialog
from oefenruimte.ui.commands.search_dialog import SearchDialog
from oefenruimte.ui.routes import CoachInbox, FeedbackRoute, LibraryRoute, SettingsRoute, Situation, Today
from oefenruimte.ui.widgets import Banner, top_dialog
from tests.ui.commands.conftest import House

CTRL = Qt.KeyboardModifier.ControlModifier


def words_in(menu: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]


def choose(house: House, menu: Menu, words: str) -> None:
    """As a click does it: open, press, closed."""
    made = house.centre.menu_bar.menu(menu)
    house.centre.menu_bar.fill(menu)
    (action,) = [one for one in made.actions() if one.text().partition("\t")[0] == words]
    action.trigger()


def keys_on(house: House) -> set[str]:
    return {key for hint in keys_here(house.window).hints for key in hint.keys}


def test_the_menu_bar_comes_with_alt_and_goes_again(house: House, qtbot: QtBot) -> None:
    house.enter()
    qtbot.waitUntil(lambda: "Enter" in keys_on(house) and QApplication.focusWidget() is not None)
    bar, window = house.centre.menu_bar, house.window
    top = window.content.mapTo(window, QPoint(0, 0)).y()
    focused = QApplication.focusWidget()
    assert not bar.isVisible()
    assert top == 0
    house.press(Qt.Key.Key_Alt)
    qtbot.waitUntil(lambda: bar.menu(Menu.PROGRAM).isVisible())
    assert [action.text() for action in bar.actions()] == ["&Oefenruimte", "&Ga naar", "&Beeld", "&Help"]
    qtbot.waitUntil(lambda: window.content.mapTo(window, QPoint(0, 0)).y() > 0)
    QTest.keyClick(bar.menu(Menu.PROGRAM), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not bar.isVisible())
    qtbot.waitUntil(lambda: window.content.mapTo(window, QPoint(0, 0)).y() == 0)
    assert QApplication.focusWidget() is focused
    house.press(Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: bar.menu(Menu.PROGRAM).isVisible())
    bar.toggle()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_alt_with_another_key_is_a_shortcut(house: House, qtbot: QtBot) -> None:
    house.enter()
    handle = house.window.windowHandle()
    assert handle is not None
    alt = Qt.KeyboardModifier.AltModifier
    for kind, key in (
        (QEvent.Type.KeyPress, Qt.Key.Key_Alt),
        (QEvent.Type.KeyPress, Qt.Key.Key_2),
        (QEvent.Type.KeyRelease, Qt.Key.Key_2),
        (QEvent.Type.KeyRelease, Qt.Key.Key_Alt),
    ):
        QApplication.sendEvent(handle, QKeyEvent(kind, key, alt))
    assert not house.centre.menu_bar.isVisible()
    house.press(Qt.Key.Key_2, alt)
    assert house.route == LibraryRoute()


def test_it_stays_when_one_wants_and_that_is_remembered(house: House) -> None:
    house.enter()
    choose(house, Menu.VIEW, "Menubalk altijd tonen")
    bar = house.centre.menu_bar
    house.qtbot.waitUntil(bar.isVisible)
    assert house.memory.load().menu_bar
    house.qtbot.waitUntil(lambda: "Enter" in keys_on(house) and QApplication.focusWidget() is not None)
    focused = QApplication.focusWidget()
    house.press(Qt.Key.Key_Alt)
    house.qtbot.waitUntil(bar.menu(Menu.PROGRAM).isVisible)
    QTest.keyClick(bar.menu(Menu.PROGRAM), Qt.Key.Key_Escape)
    house.qtbot.waitUntil(lambda: QApplication.focusWidget() is focused)
    assert bar.isVisible()
    choose(house, Menu.VIEW, "Menubalk altijd tonen")
    house.qtbot.waitUntil(lambda: not house.centre.menu_bar.isVisible())
    assert not house.memory.load().menu_bar


def test_menus_go_where_they_say(house: House) -> None:
    house.enter()
    house.press(Qt.Key.Key_F1)  # an event filter of a dialog once made the menus unusable
    house.dialog(KeysDialog).reject()
    bar = house.centre.menu_bar
    bar.fill(Menu.GO)
    assert words_in(bar.menu(Menu.GO))[:5] == ["Vandaag", "Bibliotheek", "Mijn pogingen", "Feedback", "Groei"]
    choose(house, Menu.GO, "Feedback")
    house.qtbot.waitUntil(lambda: house.route == FeedbackRoute())
    choose(house, Menu.PROGRAM, "Ga begeleiden")
    house.qtbot.waitUntil(lambda: house.route == CoachInbox())
    bar.fill(Menu.GO)
    assert words_in(bar.menu(Menu.GO))[:3] == ["Postvak", "Mijn zinnen", "Bibliotheek"]


def test_what_was_opened_last_is_offered_again(house: House) -> None:
    house.enter()
    home = house.program.home
    assert home is not None
    for name in (ONE_TURN, THREE_TURNS):
        home.context.go(Situation(ScenarioId(name)))
    home.context.go(Today())
    house.qtbot.waitUntil(lambda: home.session.recents.exercises() == (THREE_TURNS, ONE_TURN))
    bar = house.centre.menu_bar

    def offered() -> list[str]:
        bar.fill(Menu.PROGRAM)
        for action in bar.menu(Menu.PROGRAM).actions():
            menu = action.menu()
            if isinstance(menu, QMenu) and menu.title() == "Laatst geopend":
                return words_in(menu)
        return []

    house.qtbot.waitUntil(lambda: offered() == ["Oefening voor de proef", "Een korte oefening"])
    house.press(Qt.Key.Key_K, CTRL)
    dialog = house.dialog(SearchDialog)
    house.qtbot.waitUntil(lambda: [row.words for row in dialog.shown[:2]] == offered())
    house.press(Qt.Key.Key_Return)
    house.qtbot.waitUntil(lambda: house.route == Situation(ScenarioId(THREE_TURNS)))


def test_searching_goes_anywhere_without_the_mouse(house: House) -> None:
    house.enter()
    house.press(Qt.Key.Key_K, CTRL)
    dialog = house.dialog(SearchDialog)
    assert QApplication.focusWidget() is dialog.field.edit
    QTest.keyClicks(dialog.field.edit, "webcam")
    assert [row.words for row in dialog.shown] == ["Camera en microfoon"]
    dialog.field.set_text("f")
    house.press(Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    house.press(Qt.Key.Key_Up)
    house.press(Qt.Key.Key_Up)
    assert dialog.list.currentRow() == dialog.list.count() - 1
    dialog.field.set_text("wilhelmina")
    assert dialog.shown == []
    house.press(Qt.Key.Key_Return)  # nothing to go to
    dialog.field.set_text("camera")
    house.press(Qt.Key.Key_Return)
    house.qtbot.waitUntil(lambda: house.route == SettingsRoute("apparaten"))
    session = house.program.home.session if house.program.home is not None else None
    assert session is not None
    house.qtbot.waitUntil(lambda: session.recents.commands() == ("settings-apparaten",))


def test_the_search_says_each_line(house: House) -> None:
    house.enter()
    house.press(Qt.Key.Key_K, CTRL)
    dialog = house.dialog(SearchDialog)
    dialog.field.set_text("vandaag")
    item = dialog.list.item(0)
    assert item is not None
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Vandaag, Pagina"
    house.press(Qt.Key.Key_Escape)
    house.qtbot.waitUntil(lambda: top_dialog(house.window) is None)


def test_while_typing_the_keys_of_the_program_work(house: House) -> None:
    """Ctrl+K takes away the rest of the line in many fields: here it searches."""
    house.enter()
    home = house.program.home
    assert home is not None
    home.context.go(LibraryRoute())
    house.press(Qt.Key.Key_F, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    house.press(Qt.Key.Key_K, CTRL)
    house.dialog(SearchDialog)


def test_at_the_door_there_is_help_and_no_search(house: House) -> None:
    house.qtbot.waitUntil(lambda: bool(house.centre.commands()))
    house.press(Qt.Key.Key_K, CTRL)
    assert top_dialog(house.window) is None
    house.press(Qt.Key.Key_F1)
    dialog = house.dialog(KeysDialog)
    keys = {row.keys for row in dialog.list.rows}
    assert ("F11",) in keys
    assert ("Ctrl+K",) not in keys
    assert NAME not in "".join(row.spoken for row in dialog.list.rows)


def test_the_overview_has_the_page_and_the_program(house: House) -> None:
    house.enter()
    house.qtbot.waitUntil(lambda: "Enter" in keys_on(house))
    house.press(Qt.Key.Key_F1)
    dialog = house.dialog(KeysDialog)
    heads = [row.words for row in dialog.list.rows if row.head]
    assert heads == ["Op deze pagina", "Ergens heen", "Overal in Oefenruimte"]
    spoken = [row.spoken for row in dialog.list.rows]
    assert "Bibliotheek: Alt + 2" in spoken
    assert "Waar wil je heen?: Control + K" in spoken
    dialog.field.set_text("vol sch")
    assert [row.words for row in dialog.list.rows] == ["Overal in Oefenruimte", "Volledig scherm"]
    dialog.field.set_text("ctrl+l")
    assert dialog.list.rows[1].words == "Vergrendelen"
    printed = dialog.document().toPlainText().splitlines()
    assert printed[0] == "Sneltoetsen van Oefenruimte"
    assert "Bibliotheek: Alt + 2" in printed
    house.press(Qt.Key.Key_F1)
    house.qtbot.waitUntil(lambda: top_dialog(house.window) is None)


def test_letters_that_are_off_are_told(house: House) -> None:
    house.enter()
    home = house.program.home
    assert home is not None
    home.preferences.update(letter_keys=False)
    home.context.go(Situation(ScenarioId(ONE_TURN)))
    house.qtbot.waitUntil(lambda: "P" in keys_on(house))
    house.press(Qt.Key.Key_F1)
    dialog = house.dialog(KeysDialog)
    (banner,) = dialog.findChildren(Banner)
    assert "één letter staan uit" in banner.accessibleName()
    house.qtbot.waitUntil(lambda: any(row.off for row in dialog.list.rows))
    off = [row for row in dialog.list.rows if row.off]
    assert all(len(key) == 1 for row in off for key in row.keys)
    assert all(row.spoken.endswith("staat uit") for row in off)


def test_full_screen_and_back(house: House) -> None:
    house.press(Qt.Key.Key_F11)
    house.qtbot.waitUntil(house.window.isFullScreen)
    house.press(Qt.Key.Key_F11)
    house.qtbot.waitUntil(lambda: not house.window.isFullScreen())


def test_letters_grow_and_colours_change_from_the_menu(house: House) -> None:
    house.enter()
    home = house.program.home
    assert home is not None
    choose(house, Menu.VIEW, "Grotere letters")
    house.qtbot.waitUntil(lambda: home.preferences.current.text_scale == 1.1)
    choose(house, Menu.VIEW, "Donkere kleuren")
    house.qtbot.waitUntil(lambda: home.preferences.current.theme == "dark")


def test_files_at_the_door_wait(house: House, tmp_path: Path) -> None:
    house.program.open_files([tmp_path / "beurt 1.mp4"])
    assert [toast.text for toast in house.window.toasts.toasts] == ["Na het openen gaan we verder."]


def test_contributions_are_counted_wherever_they_fall(house: House, tmp_path: Path) -> None:
    house.enter()
    file = tmp_path / "Van iemand.OEFENBIJDRAGE"
    file.write_bytes(b"geen bijdrage")
    house.program.open_files([file])
    house.qtbot.waitUntil(lambda: type(top_dialog(house.window)).__name__ == "EffectDialog")


def test_nothing_of_the_room_stays_behind_a_closed_door(house: House) -> None:
    """Not in a menu, not in the search, not in the last message."""
    house.enter()
    home = house.program.home
    assert home is not None
    home.context.go(Situation(ScenarioId(ONE_TURN)))
    home.context.go(Today())
    bar = house.centre.menu_bar

    def recent() -> bool:
        bar.fill(Menu.PROGRAM)
        return any(action.text() == "Laatst geopend" for action in bar.menu(Menu.PROGRAM).actions())

    house.qtbot.waitUntil(recent)
    house.qtbot.waitUntil(lambda: "Enter" in keys_on(house) and QApplication.focusWidget() is not None)
    house.press(Qt.Key.Key_K, CTRL)
    house.dialog(SearchDialog)
    house.program.tell(Problem(Code.CONTACT_CHANGED, {"name": "Karin de Boer"}))
    del home
    house.program.lock()

    assert bar.menu(Menu.PROGRAM).actions() == []
    assert house.centre.searching.knows == ()
    assert top_dialog(house.window) is None
    last = house.program.journal.last
    assert last is not None
    assert (last.code, dict(last.facts)) == (Code.CONTACT_CHANGED, {})
