"""A field for a passphrase keeps nothing that was typed in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fakes.session import themes
from oefenruimte.ui.widgets import Button, TextField

SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


@pytest.fixture
def field(qapp: QApplication, qtbot: QtBot) -> TextField:
    themes(qapp)
    field = TextField("Je wachtzin", secret=True)
    qtbot.addWidget(field)
    field.show()
    return field


def reveal_of(field: TextField) -> Button:
    (button,) = field.findChildren(Button)
    return button


def test_a_keyboard_never_learns_the_words(field: TextField) -> None:
    assert field.edit.inputMethodHints() & SENSITIVE == SENSITIVE
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    reveal_of(field).click()
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert reveal_of(field).text() == "Verberg"
    assert field.edit.inputMethodHints() & SENSITIVE == SENSITIVE


def test_a_passphrase_may_be_pasted(field: TextField, qtbot: QtBot) -> None:
    """Whoever cannot type it from memory lets a keeper of passwords do it (WCAG 3.3.8)."""
    clipboard = QApplication.clipboard()
    clipboard.setText("fiets lantaarn dinsdag koriander")
    field.edit.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    clipboard.clear()
    assert field.text == "fiets lantaarn dinsdag koriander"


def test_wiping_leaves_nothing_to_undo(field: TextField, qtbot: QtBot) -> None:
    reveal_of(field).click()
    qtbot.keyClicks(field.edit, "fiets lantaarn")
    assert field.edit.isUndoAvailable()
    field.wipe()
    field.edit.undo()
    field.edit.redo()
    assert field.text == ""
    assert not field.edit.isUndoAvailable()
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    assert reveal_of(field).text() == "Toon"


def test_a_second_field_has_a_check_instead_of_the_button(qapp: QApplication, qtbot: QtBot) -> None:
    themes(qapp)
    field = TextField("Nog een keer", secret=True, reveal=False)
    qtbot.addWidget(field)
    assert field.findChildren(Button) == []
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
