import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import (
    Answer,
    Button,
    Dialog,
    Label,
    Select,
    Shortcuts,
    TextArea,
    TextField,
    ask,
    top_dialog,
)
from ui.widgets.conftest import Window

STOP = [
    Answer("stop", "Stop en wis", "danger"),
    Answer("door", "Ga door met oefenen", "primary", safe=True, key="Esc"),
]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def results(dialog: Dialog) -> list[str]:
    found: list[str] = []
    dialog.closed.connect(found.append)
    return found


@pytest.fixture
def behind(window: Window) -> Button:
    """A button on the page under the dialog, with the focus."""
    button = Button("Erachter")
    window.put(button)
    button.setFocus()
    return button


def test_the_safe_choice_has_the_focus_and_esc_means_it(window: Window, behind: Button, qtbot: QtBot) -> None:
    dialog = ask(window, "Stoppen met deze poging?", "Je bent bij beurt 2.", STOP)
    given = results(dialog)
    button = focused()
    assert isinstance(button, Button)
    assert button.text() == "Ga door met oefenen"
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert given == ["door"]
    assert behind.hasFocus()


def test_the_other_answer(window: Window, qtbot: QtBot) -> None:
    dialog = ask(window, "Stoppen?", "Wat je nu hebt opgenomen, wordt gewist.", STOP)
    given = results(dialog)
    stop = next(button for button in dialog.findChildren(Button) if button.role == "danger")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert given == ["stop"]
    assert not dialog.isVisible()


def test_a_question_needs_exactly_one_safe_answer(window: Window) -> None:
    with pytest.raises(ValueError, match="one safe answer"):
        ask(window, "Wissen?", "Weg is weg.", [Answer("ja", "Wis", "danger"), Answer("nee", "Laat staan")])


def test_a_first_focus_that_cannot_have_it_leaves_nobody_outside(
    window: Window, behind: Button, qtbot: QtBot
) -> None:
    """Else the page behind keeps the keys, and Esc does nothing."""
    dialog = Dialog(window, "Je eerste en je beste")
    given = results(dialog)
    play, close = Button("Speel na elkaar"), Button("Sluit")
    play.set_unavailable("Er is er nog maar een.")
    dialog.body.addWidget(play)
    dialog.footer.addWidget(close)
    dialog.set_first_focus(play)
    dialog.present()
    assert close.hasFocus()
    qtbot.keyClick(close, Qt.Key.Key_Escape)
    assert given == [""]
    assert behind.hasFocus()


def test_tab_goes_round_inside(window: Window, behind: Button, qtbot: QtBot) -> None:
    dialog = Dialog(window, "Delen")
    field, area, button = TextField("Met wie?"), TextArea("Bericht"), Button("Deel", "share")
    dialog.body.addWidget(field)
    dialog.body.addWidget(area)
    dialog.footer.addWidget(button)
    dialog.present()
    seen = []
    for _ in range(9):
        seen.append(focused())
        assert dialog.isAncestorOf(focused())
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert seen[:3] == [field.edit, area.edit, button]
    assert behind not in seen
    assert len(set(map(id, seen))) == 4, "three parts and the cross"
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab)
    assert dialog.isAncestorOf(focused())
    dialog.close_with("")


def test_the_focus_cannot_be_taken_away(window: Window, behind: Button) -> None:
    dialog = ask(window, "Stoppen?", "Proef.", STOP)
    behind.setFocus()
    assert dialog.isAncestorOf(focused())
    dialog.close_with("door")
    assert behind.hasFocus()


def test_keys_of_the_page_do_nothing_meanwhile(window: Window, behind: Button, qtbot: QtBot) -> None:
    pressed: list[str] = []
    keys = Shortcuts(window)
    for key in ("R", "Esc", "F5", "Ctrl+L"):
        keys.bind(key, lambda key=key: pressed.append(key))
    dialog = ask(window, "Stoppen?", "Proef.", STOP)
    qtbot.keyClick(focused(), Qt.Key.Key_R)
    qtbot.keyClick(focused(), Qt.Key.Key_F5)
    assert pressed == []
    qtbot.keyClick(focused(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["Ctrl+L"], "locking always works"
    dialog.close_with("door")
    qtbot.keyClick(behind, Qt.Key.Key_R)
    assert pressed == ["Ctrl+L", "R"]


def test_keys_of_the_dialog_itself_work(window: Window, qtbot: QtBot) -> None:
    dialog = Dialog(window, "Delen")
    pressed: list[str] = []
    button = Button("Deel poging 4 met Karin", "share", key="Ctrl+Enter")
    button.clicked.connect(lambda: pressed.append("deel"))
    dialog.body.addWidget(TextField("Bericht"))
    dialog.footer.addWidget(button)
    Shortcuts(dialog).bind_button(button)
    dialog.present()
    qtbot.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["deel"]
    dialog.close_with("")


def test_typing_in_a_dialog_is_typing(window: Window, qtbot: QtBot) -> None:
    dialog = Dialog(window, "Delen")
    field = TextField("Naam")
    dialog.body.addWidget(field)
    dialog.present()
    qtbot.keyClicks(field.edit, "Karin r")
    qtbot.keyClick(field.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert field.text == "Karin r"
    assert field.edit.selectedText() == "Karin r"
    dialog.close_with("")


def test_a_dialog_over_a_dialog(window: Window, qtbot: QtBot) -> None:
    first = Dialog(window, "Delen")
    button = Button("Toch niet")
    first.footer.addWidget(button)
    first.present()
    second = ask(first, "Zeker weten?", "Proef.", STOP)
    assert top_dialog(window) is second
    assert second.isAncestorOf(focused())
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert top_dialog(window) is first
    assert first.isAncestorOf(focused())
    first.close_with("")
    assert top_dialog(window) is None


def test_a_list_in_a_dialog_can_be_opened(window: Window, qtbot: QtBot) -> None:
    dialog = Dialog(window, "Delen")
    select = Select([("k", "Karin"), ("b", "Bilal")], "Met wie?")
    dialog.body.addWidget(select)
    dialog.present()
    select.showPopup()
    view = select.view()
    qtbot.waitUntil(view.isVisible)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert select.value == "b"
    dialog.close_with("")


def test_it_covers_the_window_and_follows_its_size(themes: ThemeManager, window: Window) -> None:
    dialog = Dialog(window, "Delen")
    for number in range(30):
        dialog.body.addWidget(Label(f"Regel {number}"))
    dialog.footer.addWidget(Button("Goed", "primary"))
    dialog.present()
    assert dialog.geometry() == window.rect()
    window.resize(700, 420)
    QApplication.processEvents()
    assert dialog.geometry() == window.rect()
    assert window.rect().contains(dialog._panel.geometry())
    themes.apply("light", 1.5)
    QApplication.processEvents()
    assert window.rect().contains(dialog._panel.geometry())
    dialog.close_with("")


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_nothing_in_a_question_is_squeezed(themes: ThemeManager, window: Window, scale: float) -> None:
    themes.apply("light", scale)
    dialog = ask(
        window, "Poging intrekken?", "Karin kan hem dan niet meer openen. Haar reacties blijven.", STOP
    )
    QApplication.processEvents()
    for part in dialog.findChildren(Button):
        assert part.size().width() >= part.minimumSizeHint().width()
        assert part.height() >= part.minimumSizeHint().height()
    for label in dialog.findChildren(Label):
        assert label.height() >= label.heightForWidth(label.width())
    dialog.close_with("")


def test_a_dialog_is_told_as_a_dialog(window: Window) -> None:
    dialog = ask(window, "Stoppen met deze poging?", "Je bent bij beurt 2.", STOP)
    interface = QAccessible.queryAccessibleInterface(dialog)
    assert interface.role() == QAccessible.Role.Dialog
    assert interface.text(QAccessible.Text.Name) == "Stoppen met deze poging?"
    assert interface.text(QAccessible.Text.Description) == "Je bent bij beurt 2."
    dialog.close_with("door")


def test_closing_twice_tells_once(window: Window) -> None:
    dialog = ask(window, "Stoppen?", "Proef.", STOP)
    given = results(dialog)
    dialog.close_with("door")
    dialog.close_with("stop")
    assert given == ["door"]
