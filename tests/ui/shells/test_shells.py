import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.shells import EmployeeShell, FocusShell, NavItem, Person, WorkbenchShell
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Chip, KeyHint, Ruimte, Steps, TextField, TurnBar

ROLES = (("oefenen", "Oefenen"), ("begeleiden", "Begeleiden"), ("maken", "Maken"))
SANNE = Person("Sanne Visser", "oefenen", "Medewerker", ROLES)
ITEMS = (NavItem("postvak", "inbox", "Postvak"), NavItem("zinnen", "message-square-quote", "Mijn zinnen"))


def shown(widget: QWidget, qtbot: QtBot, width: int = 1280, height: int = 800) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.fixture
def employee(themes: ThemeManager, qtbot: QtBot) -> EmployeeShell:
    del themes
    shell = EmployeeShell(SANNE)
    shown(shell, qtbot)
    return shell


def test_the_places_are_as_on_the_sheet(employee: EmployeeShell) -> None:
    room = Ruimte("kamer")
    employee.set_content(room, "vandaag")
    employee.layout().activate()
    assert employee.sidebar.width() == 208
    assert (room.x(), room.y()) == (208, 10)
    assert (room.geometry().right(), room.geometry().bottom()) == (1269, 789)


@pytest.mark.parametrize(
    ("width", "scale", "mode"), [(1280, 1.0, "wide"), (1179, 1.0, "rail"), (1280, 1.5, "rail")]
)
def test_the_sidebar_becomes_a_rail(
    themes: ThemeManager, employee: EmployeeShell, width: int, scale: float, mode: str
) -> None:
    themes.apply("light", scale)
    employee.resize(width, 800)
    assert employee.sidebar.mode == mode


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", [(1024, 680), (1280, 800), (1920, 1200)])
def test_every_item_can_be_read_and_reached(
    themes: ThemeManager, employee: EmployeeShell, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    themes.apply("light", scale)
    employee.resize(*size)
    sidebar = employee.sidebar
    qtbot.waitUntil(lambda: sidebar._scroll.widget().width() <= sidebar._scroll.viewport().width())
    for key in ("vandaag", "bibliotheek", "pogingen", "feedback", "instellingen"):
        button = sidebar.button(key)
        assert button.width() >= button.minimumSizeHint().width(), key
        assert button.height() >= 24


def test_going_somewhere_is_asked_not_done(employee: EmployeeShell, qtbot: QtBot) -> None:
    employee.set_content(Ruimte(), "vandaag")
    with qtbot.waitSignal(employee.navigated) as caught:
        qtbot.mouseClick(employee.sidebar.button("bibliotheek"), Qt.MouseButton.LeftButton)
    assert caught.args == ["bibliotheek"]
    assert employee.sidebar.button("vandaag").isChecked()
    assert not employee.sidebar.button("bibliotheek").isChecked()


def test_alt_and_a_number_goes_there_also_while_typing(employee: EmployeeShell, qtbot: QtBot) -> None:
    field = TextField("Zoek")
    employee.set_content(field, "bibliotheek")
    field.edit.setFocus()
    with qtbot.waitSignal(employee.navigated) as caught:
        qtbot.keyClick(field.edit, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert caught.args == ["pogingen"]


def test_locking_by_button_key_and_menu(employee: EmployeeShell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(employee.lock_requested):
        qtbot.keyClick(employee, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(employee.lock_requested):
        qtbot.mouseClick(employee.sidebar._lock, Qt.MouseButton.LeftButton)
    employee.sidebar.person.open_menu()
    menu = employee.sidebar.person.menu
    assert menu is not None
    with qtbot.waitSignal(employee.lock_requested):
        menu.actions()[-1].trigger()
    menu.close()


def test_another_role_is_chosen_in_the_menu(employee: EmployeeShell, qtbot: QtBot) -> None:
    person = employee.sidebar.person
    person.setFocus()
    qtbot.keyClick(person, Qt.Key.Key_Return)
    menu = person.menu
    assert menu is not None
    assert [action.text() for action in menu.actions()[:3]] == ["Oefenen", "Begeleiden", "Maken"]
    assert [action.isChecked() for action in menu.actions()[:3]] == [True, False, False]
    with qtbot.waitSignal(employee.role_chosen) as caught:
        menu.actions()[1].trigger()
    assert caught.args == ["begeleiden"]
    menu.close()
    assert person.menu is None


def test_a_badge_is_spoken(employee: EmployeeShell) -> None:
    employee.set_badge("feedback", 1, "1 nieuw")
    assert employee.sidebar.button("feedback").accessibleName() == "Feedback, 1 nieuw"
    employee.set_badge("feedback", 0, "")
    assert employee.sidebar.button("feedback").accessibleName() == "Feedback"


def test_the_page_before_is_cleaned_up(employee: EmployeeShell, qtbot: QtBot) -> None:
    first, second = Ruimte(), Ruimte()
    employee.set_content(first, "vandaag")
    with qtbot.waitSignal(first.destroyed):
        employee.set_content(second, "feedback")
    assert employee.content is second
    assert employee.sidebar.button("feedback").accessibleDescription() == "Je bent hier"


def test_another_person_is_shown(employee: EmployeeShell) -> None:
    employee.set_person(Person("Karin de Boer", "begeleiden", "Coach"))
    assert employee.sidebar.person.accessibleName() == "Karin de Boer, Coach"


@pytest.fixture
def workbench(themes: ThemeManager, qtbot: QtBot) -> WorkbenchShell:
    del themes
    shell = WorkbenchShell(ITEMS, Person("Karin de Boer", "begeleiden", "Coach", ROLES))
    shown(shell, qtbot)
    return shell


def test_the_workbench_has_a_rail_a_list_and_a_key_bar(workbench: WorkbenchShell, qtbot: QtBot) -> None:
    aside, room = QWidget(), Ruimte("podium")
    aside.setFixedWidth(272)
    workbench.set_content(room, "postvak", aside=aside, hints=[KeyHint(("J",), "terug")])
    workbench.layout().activate()
    assert workbench.sidebar.width() == 96
    assert (aside.x(), room.x(), room.y()) == (96, 96 + 272, 10)
    assert (room.geometry().right(), room.geometry().bottom()) == (1269, 763)
    assert workbench.key_bar.height() == 36
    with qtbot.waitSignal(aside.destroyed):
        workbench.set_content(Ruimte("kamer"), "zinnen")
    with qtbot.waitSignal(workbench.navigated) as caught:
        qtbot.keyClick(workbench, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert caught.args == ["postvak"]


@pytest.fixture
def focus(themes: ThemeManager, qtbot: QtBot) -> FocusShell:
    del themes
    shell = FocusShell("Situatie", "Het paspoort is niet klaar")
    shown(shell, qtbot)
    return shell


def test_the_focus_frame_is_as_on_the_sheet(focus: FocusShell) -> None:
    content = QWidget()
    focus.set_content(content)
    focus.layout().activate()
    assert (focus.ruimte.x(), focus.ruimte.y()) == (10, 56)
    assert (focus.ruimte.geometry().right(), focus.ruimte.geometry().bottom()) == (1269, 763)
    assert (focus.ruimte.x() + content.x(), focus.ruimte.y() + content.y()) == (30, 72)


def test_back_by_button_and_esc_but_not_out_of_a_text_field(focus: FocusShell, qtbot: QtBot) -> None:
    field = TextField("Notitie")
    focus.set_content(field)
    with qtbot.waitSignal(focus.back_requested):
        qtbot.mouseClick(focus.back, Qt.MouseButton.LeftButton)
    field.edit.setFocus()
    with qtbot.assertNotEmitted(focus.back_requested):
        qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    with qtbot.waitSignal(focus.back_requested):
        qtbot.keyClick(focus, Qt.Key.Key_Escape)


def test_sharing_turns_the_frame_into_a_stage(focus: FocusShell) -> None:
    assert focus.ruimte.space_kind == "kamer"
    focus.set_chip(Chip("shared", "Gedeeld met Karin"))
    assert focus.ruimte.space_kind == "podium"
    assert focus.ruimte.accessibleName() == "Gedeeld met Karin"
    focus.set_chip(Chip("private"))
    assert focus.ruimte.accessibleName() == "Alleen voor jou. Niemand anders ziet dit."


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_top_bar_cuts_off_the_title_before_anything_else(
    themes: ThemeManager, focus: FocusShell, qtbot: QtBot, scale: float
) -> None:
    themes.apply("light", scale)
    steps = Steps(["Situatie", "Oefenen", "Terugkijken", "Delen"], 3)
    focus.set_middle(steps)
    focus.set_title("Een titel die veel te lang is voor zo'n smalle bovenbalk")
    focus.resize(1024 if scale == 1.0 else 1400, 680)
    focus.layout().activate()
    qtbot.waitUntil(lambda: steps.width() >= steps.sizeHint().width())
    assert focus.back.width() >= focus.back.sizeHint().width()
    assert focus.width() >= focus.minimumSizeHint().width()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("middle", ["steps", "turns"])
def test_the_smallest_window_is_wide_enough_at_every_text_size(
    themes: ThemeManager, focus: FocusShell, scale: float, middle: str
) -> None:
    themes.apply("light", scale)
    if middle == "steps":
        focus.set_middle(Steps(["Situatie", "Oefenen", "Terugkijken", "Delen"], 3))
    else:
        focus.set_middle(TurnBar(3, 2))
    focus.resize(1024, 680)
    focus.layout().activate()
    assert focus.minimumSizeHint().width() <= 1024
    assert focus.size().toTuple() == (1024, 680)
