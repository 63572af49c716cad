import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import (
    Form,
    Segmented,
    Select,
    SelectField,
    SettingRow,
    Switch,
    TextArea,
    TextField,
)
from ui.widgets.conftest import Window


def spoken(widget: object) -> tuple[str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)  # type: ignore[call-overload]
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


def test_a_field_is_named_by_its_label(window: Window) -> None:
    field = TextField("Je naam", note="(hoeft niet)", hint="Je coach ziet deze naam pas als je deelt.")
    window.put(field)
    assert spoken(field.edit) == ("Je naam (hoeft niet)", "Je coach ziet deze naam pas als je deelt.")
    assert field.label.buddy() is field.edit


def test_an_error_is_under_the_field_and_in_the_description_until_typing(
    window: Window, qtbot: QtBot
) -> None:
    field = TextField("Je wachtzin", text="fiets", hint="Vier woorden.")
    window.put(field)
    field.set_error("Kies nog minstens 3 woorden.")
    assert field.error == "Kies nog minstens 3 woorden."
    assert spoken(field.edit)[1] == "Kies nog minstens 3 woorden."
    with qtbot.waitSignal(field.text_changed):
        qtbot.keyClicks(field.edit, " l")
    assert field.error == ""
    assert spoken(field.edit)[1] == "Vier woorden."


def test_a_secret_can_be_shown_and_hidden(window: Window, qtbot: QtBot) -> None:
    field = TextField("Je wachtzin", secret=True, text="geheim")
    window.put(field)
    button = field.findChild(type(field._reveal))
    assert button is not None
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (field.edit.echoMode(), button.accessibleName()) == (QLineEdit.EchoMode.Normal, "Verberg")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (field.edit.echoMode(), button.accessibleName()) == (QLineEdit.EchoMode.Password, "Toon")


def test_enter_submits_a_line(window: Window, qtbot: QtBot) -> None:
    field = TextField("Je naam")
    window.put(field)
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)


def test_the_area_counts_and_keeps_to_its_limit(window: Window, qtbot: QtBot) -> None:
    area = TextArea("Je bericht", max_length=10)
    window.put(area)
    qtbot.keyClicks(area.edit, "twaalf tekens")
    assert area.text == "twaalf tek"
    assert area._counter.text() == "10 van 10 tekens"
    QApplication.clipboard().setText("plakken van veel meer tekens")
    area.edit.selectAll()
    area.edit.paste()
    assert area.text == "plakken va"
    QApplication.clipboard().clear()


def test_typing_in_the_middle_of_a_full_area_keeps_the_cursor(window: Window, qtbot: QtBot) -> None:
    area = TextArea("Je bericht", max_length=6, text="abcdef")
    window.put(area)
    cursor = area.edit.textCursor()
    cursor.setPosition(2)
    area.edit.setTextCursor(cursor)
    qtbot.keyClicks(area.edit, "X")
    assert area.text == "abXcde"
    assert area.edit.textCursor().position() == 3


def test_enter_is_a_new_line_and_ctrl_enter_submits(window: Window, qtbot: QtBot) -> None:
    area = TextArea("Je bericht")
    window.put(area)
    qtbot.keyClicks(area.edit, "a")
    with qtbot.assertNotEmitted(area.submitted):
        qtbot.keyClick(area.edit, Qt.Key.Key_Return)
    assert area.text == "a\n"
    with qtbot.waitSignal(area.submitted):
        qtbot.keyClick(area.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_tab_leaves_the_area(window: Window, qtbot: QtBot) -> None:
    area, after = TextArea("Je bericht"), TextField("Daarna")
    window.put(area, after)
    area.edit.setFocus()
    qtbot.keyClick(area.edit, Qt.Key.Key_Tab)
    assert after.edit.hasFocus()


def test_a_choice_from_a_list_is_told_only_when_the_user_makes_it(window: Window, qtbot: QtBot) -> None:
    field = SelectField("Microfoon", [("h", "Headset"), ("i", "Ingebouwd")])
    window.put(field)
    with qtbot.assertNotEmitted(field.chosen):
        field.select.set_value("i")
    assert field.value == "i"
    field.select.setFocus()
    with qtbot.waitSignal(field.chosen) as caught:
        qtbot.keyClick(field.select, Qt.Key.Key_Up)
    assert caught.args == ["h"]
    assert field.select.accessibleName() == "Microfoon"


def test_new_options_keep_the_choice_when_it_is_still_there(window: Window) -> None:
    select = Select([("a", "A"), ("b", "B")], "Camera")
    window.put(select)
    select.set_value("b")
    select.set_options([("c", "C"), ("b", "B")])
    assert select.value == "b"
    select.set_options([("c", "C")])
    assert select.value == "c"
    select.set_options([])
    assert select.value is None


def test_scrolling_over_a_list_does_not_change_it(window: Window, qtbot: QtBot) -> None:
    select = Select([(number, str(number)) for number in range(9)], "Getal")
    window.put(select)
    event = QWheelEvent(
        select.rect().center(), select.mapToGlobal(select.rect().center()), select.rect().center(),
        select.rect().center(), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(select, event)
    assert select.value == 0
    assert not event.isAccepted()


def test_a_form_names_everything_and_goes_to_the_first_gap(window: Window) -> None:
    form = Form()
    window.put(form)
    name = form.text("Je naam")
    phrase = form.text("Je wachtzin", secret=True)
    about = form.area("Bericht")
    form.select("Microfoon", [("h", "Headset")])
    form.control("Hoe lang?", Segmented([(2, "2 weken"), (4, "4 weken")], "", 4))
    assert not form.show_errors([(phrase, "Te kort."), (about, "Leeg.")])
    assert phrase.edit.hasFocus()
    assert (name.error, phrase.error, about.error) == ("", "Te kort.", "Leeg.")
    assert form.show_errors([])
    assert (phrase.error, about.error) == ("", "")


def test_a_setting_row_names_its_control(window: Window) -> None:
    switch = Switch("")
    window.put(SettingRow("Minder beweging", "Zonder overgangen en telcirkel.", switch))
    assert spoken(switch) == ("Minder beweging", "Zonder overgangen en telcirkel.")


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_fields_are_40_high_and_grow_with_the_text(
    themes: ThemeManager, window: Window, scale: float
) -> None:
    themes.apply("light", scale)
    field, choice = TextField("Je naam"), SelectField("Lijst", [(1, "Een")])
    window.put(field, choice)
    assert field._box.height() == round(40 * scale)
    assert choice.select.sizeHint().height() == round(40 * scale)
    assert field.edit.sizeHint().height() <= field._box.height()
