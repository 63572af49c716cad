"""A day that is typed or stepped, within a range."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import DateField, Labelled, Select, TextField

TODAY, LAST = date(2026, 5, 12), date(2027, 5, 11)


@pytest.fixture
def field(qtbot: QtBot, themes: ThemeManager) -> DateField:
    field = DateField("Laatste dag", hide_label=True)
    qtbot.addWidget(field)
    field.set_range(TODAY, LAST)
    field.set_day(date(2026, 6, 9))
    field.show()
    return field


def test_the_day_is_shown_in_dutch(field: DateField) -> None:
    assert field.edit.text() == "9 juni 2026"
    assert field.day == date(2026, 6, 9)
    assert field.edit.accessibleName() == "Laatste dag"
    assert field.label.isHidden()


def test_the_buttons_go_a_day_and_stop_at_the_ends(field: DateField, qtbot: QtBot) -> None:
    heard: list[date] = []
    field.day_changed.connect(heard.append)
    qtbot.mouseClick(field.later, Qt.MouseButton.LeftButton)
    assert heard == [date(2026, 6, 10)]
    field.set_day(TODAY)
    assert not field.earlier.isEnabled()
    assert field.later.isEnabled()
    field.set_day(date(2030, 1, 1))
    assert field.day == LAST
    assert not field.later.isEnabled()


def test_a_day_can_be_typed(field: DateField, qtbot: QtBot) -> None:
    field.edit.setFocus()
    field.edit.setSelectedSection(field.edit.Section.DaySection)
    qtbot.keyClicks(field.edit, "21")
    assert field.day == date(2026, 6, 21)
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)  # a full day moves on to the month
    assert field.day == date(2026, 7, 21)


def test_a_label_can_change_with_its_note(qtbot: QtBot, themes: ThemeManager) -> None:
    field: Labelled = TextField("Je bericht aan Karin", note="(hoeft niet)")
    qtbot.addWidget(field)
    field.set_label("Je bericht aan Omar", "(hoeft niet)")
    assert field.label.text() == "Je bericht aan Omar (hoeft niet)"
    focus = field.focusProxy()
    assert focus is not None
    assert focus.accessibleName() == "Je bericht aan Omar (hoeft niet)"


def test_a_list_leaves_room_for_a_face(qtbot: QtBot, themes: ThemeManager) -> None:
    plain, led = Select([(1, "Karin de Boer")]), Select([(1, "Karin de Boer")], lead=34)
    for select in (plain, led):
        qtbot.addWidget(select)
    assert led.sizeHint().width() == plain.sizeHint().width() + 34
