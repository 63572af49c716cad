import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import (
    Button,
    CheckBox,
    KeyHint,
    Radio,
    Select,
    Shortcuts,
    Slider,
    TextArea,
    TextField,
)
from oefenruimte.ui.widgets.shortcuts import qt_key
from ui.widgets.conftest import Window


class Screen(QWidget):
    """Something that takes the focus and remembers what its keys did."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.put(self)
        self.did: list[str] = []
        self.keys = Shortcuts(self)
        for key in ("R", "Spatie", "Enter", "←", "Esc", "1", "Ctrl+Enter"):
            self.keys.bind(key, lambda key=key: self.did.append(key))
        self.setFocus()


@pytest.fixture
def screen(window: Window) -> Screen:
    return Screen(window)


def test_keys_work_when_no_control_needs_them(screen: Screen, qtbot: QtBot) -> None:
    for key in (
        Qt.Key.Key_R,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Left,
        Qt.Key.Key_Escape,
        Qt.Key.Key_1,
    ):
        qtbot.keyClick(screen, key)
    assert screen.did == ["R", "Spatie", "Enter", "←", "Esc", "1"]


@pytest.mark.parametrize(
    "make", [lambda p: TextField("Naam", parent=p), lambda p: TextArea("Bericht", parent=p)]
)
def test_while_typing_letters_are_text(screen: Screen, qtbot: QtBot, make: "object") -> None:
    assert callable(make)
    field = make(screen)
    field.show()
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "R 1")
    qtbot.keyClick(field.edit, Qt.Key.Key_Left)
    assert (field.text, screen.did) == ("R 1", [])
    qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    assert screen.did == [], "Esc only leaves the field"
    assert not field.edit.hasFocus()


def test_space_and_enter_press_the_button_that_has_the_focus(screen: Screen, qtbot: QtBot) -> None:
    button = Button("Beurt opnieuw", parent=screen)
    button.clicked.connect(lambda: screen.did.append("knop"))
    button.show()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_R)
    assert screen.did == ["knop", "knop", "R"]


def test_space_ticks_the_box_that_has_the_focus(screen: Screen, qtbot: QtBot) -> None:
    box = CheckBox("Deel die antwoorden toch mee", parent=screen)
    box.show()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert (box.isChecked(), screen.did) == (True, [])


@pytest.mark.parametrize(
    "make", [lambda p: Slider("Geluid", parent=p), lambda p: Select([(1, "a"), (2, "b")], "Lijst", parent=p),
             lambda p: Radio("Keus", parent=p)],
)  # fmt: skip
def test_arrows_belong_to_the_control_that_uses_them(screen: Screen, qtbot: QtBot, make: "object") -> None:
    assert callable(make)
    control = make(screen)
    control.show()
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_Left)
    assert screen.did == []


def test_a_letter_with_shift_is_a_letter(themes: ThemeManager, screen: Screen, qtbot: QtBot) -> None:
    screen.keys.bind("Shift+M", lambda: screen.did.append("einde"))
    screen.keys.bind("Alt+J", lambda: screen.did.append("terug"))
    field = TextField("Naam", parent=screen)
    field.show()
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "M")
    qtbot.keyClick(field.edit, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    assert (field.text, screen.did) == ("M", ["terug"])
    screen.setFocus()
    qtbot.keyClick(screen, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    themes.apply("light", letter_keys=False)
    qtbot.keyClick(screen, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert screen.did == ["terug", "einde"]


@pytest.mark.parametrize("sign", [",", ".", "-", "="])
def test_a_sign_is_text_as_well(screen: Screen, qtbot: QtBot, sign: str) -> None:
    screen.keys.bind(sign, lambda: screen.did.append(sign))
    qtbot.keyClick(screen, sign)
    assert screen.did == [sign]
    field = TextField("Naam", parent=screen)
    field.show()
    field.edit.setFocus()
    qtbot.keyClick(field.edit, sign)
    assert screen.did == [sign]
    assert field.text == sign


def test_letter_keys_can_be_off(themes: ThemeManager, screen: Screen, qtbot: QtBot) -> None:
    themes.apply("light", letter_keys=False)
    for key in (Qt.Key.Key_R, Qt.Key.Key_1, Qt.Key.Key_Space):
        qtbot.keyClick(screen, key)
    assert screen.did == ["Spatie"]
    themes.apply("light", letter_keys=True)
    qtbot.keyClick(screen, Qt.Key.Key_R)
    assert screen.did == ["Spatie", "R"]


def test_a_button_gets_the_key_on_its_cap(screen: Screen, qtbot: QtBot) -> None:
    button = Button("Deel", "share", key="D", parent=screen)
    button.show()
    screen.keys.bind_button(button, "delen")
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(screen, Qt.Key.Key_D)
    button.set_unavailable("Neem eerst iets op.")
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(screen, Qt.Key.Key_D)
    with pytest.raises(ValueError, match="no key"):
        screen.keys.bind_button(Button("Zonder", parent=screen))


def test_all_keys_can_be_off_for_a_while(screen: Screen, qtbot: QtBot) -> None:
    screen.keys.set_off(True)
    qtbot.keyClick(screen, Qt.Key.Key_R)
    screen.keys.set_off(False)
    qtbot.keyClick(screen, Qt.Key.Key_Space)
    assert screen.did == ["Spatie"]


def test_keys_work_when_nothing_has_the_focus(screen: Screen, window: Window, qtbot: QtBot) -> None:
    screen.clearFocus()
    qtbot.keyClick(window, Qt.Key.Key_R)
    assert screen.did == ["R"]


def test_a_hidden_screen_has_no_keys(screen: Screen, window: Window, qtbot: QtBot) -> None:
    screen.hide()
    qtbot.keyClick(window, Qt.Key.Key_R)
    assert screen.did == []


def test_a_screen_may_be_deleted_with_the_focus_in_it(screen: Screen, window: Window, qtbot: QtBot) -> None:
    field = TextField("Notitie", parent=screen)
    field.show()
    field.edit.setFocus()
    with qtbot.captureExceptions() as exceptions, qtbot.waitSignal(screen.destroyed):
        screen.deleteLater()
    assert exceptions == []
    qtbot.keyClick(window, Qt.Key.Key_R)


def test_keys_of_one_meaning_share_a_hint(screen: Screen) -> None:
    keys = Shortcuts(screen)
    keys.bind("←", lambda: None, "5 seconden")
    keys.bind("→", lambda: None, "5 seconden")
    keys.bind("N", lambda: None, "notitie")
    keys.bind("F5", lambda: None)
    assert keys.hints() == [KeyHint(("←", "→"), "5 seconden"), KeyHint(("N",), "notitie")]


@pytest.mark.parametrize("key", ["Spatie", "Enter", "Ctrl+Enter", "←", "Esc", "Alt+1", "F5", "R", "Delete"])
def test_every_cap_is_a_real_key(key: str) -> None:
    assert not qt_key(key).isEmpty()


def test_a_word_that_is_no_key_is_refused() -> None:
    with pytest.raises(ValueError, match="Hoepel"):
        qt_key("Hoepel")
