"""What a screen reader gets of our own widgets. How it gets it over AT-SPI: tests/accessibility."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import VoidPtr

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Label, Segmented, Select, announce, read_as_laid_out, tab_in_order
from oefenruimte.ui.widgets.accessible import ButtonAccess, ChoiceAccess, HeadingAccess

Name, Value = QAccessible.Text.Name, QAccessible.Text.Value


@pytest.fixture
def page(themes: ThemeManager, qtbot: QtBot) -> QWidget:
    del themes
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    return page


def add(page: QWidget, *parts: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    page.show()


def test_pressing_a_choice_is_choosing_it(page: QWidget, qtbot: QtBot) -> None:
    choice = Segmented([("a", "Ja"), ("b", "Nee")], "Deel je dit?")
    add(page, choice)
    access = QAccessible.queryAccessibleInterface(choice.segments()[1])
    assert isinstance(access, ButtonAccess)
    assert (access.role(), access.text(Name)) == (QAccessible.Role.RadioButton, "Nee")
    chosen: list[object] = []
    choice.chosen.connect(chosen.append)
    access._actions.doAction(access._actions.pressAction())
    qtbot.waitUntil(lambda: chosen == ["b"])
    assert access.state().checked
    choice.setEnabled(False)
    assert access._actions.actionNames() == []


def test_a_list_to_choose_from_tells_question_and_answer(page: QWidget) -> None:
    select = Select([(1, "Eén week"), (2, "Twee weken")], "Hoe lang?")
    add(page, select)
    access = QAccessible.queryAccessibleInterface(select)
    assert isinstance(access, ChoiceAccess)
    assert (access.text(Name), access.text(Value)) == ("Hoe lang?: Eén week", "Eén week")
    assert access.state().collapsed


@pytest.mark.parametrize(("style", "level"), [("h1", 1), ("h2", 2), ("h3", 3)])
def test_a_heading_has_its_level(page: QWidget, style: str, level: int) -> None:
    label = Label("Jouw doel", style)  # type: ignore[arg-type]
    add(page, label)
    access = QAccessible.queryAccessibleInterface(label)
    assert isinstance(access, HeadingAccess)
    assert (access.role(), access.text(Name)) == (QAccessible.Role.Heading, "Jouw doel")
    assert access._level.attributeValue(QAccessible.Attribute.Level) == level


def test_large_figures_are_no_heading(page: QWidget) -> None:
    label = Label("42", "display", heading=False)
    add(page, label)
    access = QAccessible.queryAccessibleInterface(label)
    assert access is not None
    assert access.role() == QAccessible.Role.StaticText


def test_a_screen_reader_only_gets_pointers(page: QWidget) -> None:
    """PySide ends the program when it is given anything else, None too."""
    choice, label = Segmented([("a", "Ja")], "Deel je dit?"), Label("Jouw doel", "h3")
    add(page, choice, label)
    for part in (choice.segments()[0], label):
        access = QAccessible.queryAccessibleInterface(part)
        assert access is not None
        for kind in QAccessible.InterfaceType:
            assert isinstance(access.interface_cast(kind), VoidPtr)


def test_parts_are_read_and_reached_in_the_order_of_the_page(page: QWidget) -> None:
    last, first = (Segmented([(1, "1")], name, parent=page) for name in ("laatste", "eerste"))
    add(page, first, last)
    over = QWidget(page)
    read_as_laid_out(page)
    assert [child for child in page.children() if isinstance(child, QWidget)] == [first, last, over]
    tab_in_order(first, last)
    stop = first.segments()[0]
    following = stop.nextInFocusChain()
    assert following is not None
    while following is not last.segments()[0]:
        assert following is not stop
        following = following.nextInFocusChain()
        assert following is not None


def test_a_page_that_is_not_shown_says_nothing(page: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    announce(page, "in stilte")
    page.show()
    announce(page, "hardop")
    assert said == ["hardop"]
