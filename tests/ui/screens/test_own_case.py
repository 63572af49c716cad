"""A learner writes down what happened, and practises it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import DraftId
from oefenruimte.ui.routes import LibraryRoute, OwnCase, Situation
from oefenruimte.ui.screens.own_case import OwnCaseScreen
from oefenruimte.ui.widgets import Button

Show = Callable[..., OwnCaseScreen]


@pytest.fixture
def show(stage: Stage, session: Session, window: QWidget, qtbot: QtBot) -> Iterator[Show]:
    made: list[OwnCaseScreen] = []
    for left in session.drafts.list():  # what another test typed was kept
        session.drafts.remove(left.id)

    def build(draft_id: DraftId | None = None) -> OwnCaseScreen:
        screen = OwnCaseScreen(stage.context, OwnCase(draft_id))
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        made.append(screen)
        qtbot.waitUntil(lambda: bool(screen.turns))
        return screen

    yield build
    for screen in made:
        screen.leave()


def test_from_what_happened_to_an_exercise(show: Show, stage: Stage, session: Session, qtbot: QtBot) -> None:
    screen = show()
    qtbot.waitUntil(screen.happened.edit.hasFocus)
    assert "wat er gebeurde" in screen.done_button.toolTip()
    qtbot.keyClicks(screen.happened.edit, "Een man bleef staan.")
    assert "wat de ander zei" in screen.done_button.toolTip()
    qtbot.keyClicks(screen.turns[0].field.edit, "Ik ga hier niet weg!")
    qtbot.mouseClick(screen.done_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(stage.went), timeout=60_000)
    (route,) = stage.went
    assert isinstance(route, Situation)
    scenario = session.library.get(route.scenario_id)
    assert scenario.turns[0].lines == "Ik ga hier niet weg!"
    assert screen.draft is not None
    session.drafts.remove(screen.draft.id)


def test_names_and_numbers_are_pointed_out_while_typing(show: Show, qtbot: QtBot) -> None:
    screen = show()
    assert screen.warning.lines == []
    qtbot.keyClicks(screen.happened.edit, "Ik sprak mevrouw De Vries, bsn 111222333.")
    assert screen.warning.lines == ["Naam: De Vries", "Burgerservicenummer: 111222333"]
    qtbot.keyClicks(screen.turns[1].field.edit, "Bel 06-12345678.")
    assert screen.warning.lines[-1] == "Telefoonnummer: 06-12345678"
    assert screen.done_button.toolTip() == "", "a warning holds nobody up"


def test_what_was_typed_is_there_again_and_can_be_undone(show: Show, session: Session, qtbot: QtBot) -> None:
    screen = show()
    qtbot.keyClicks(screen.happened.edit, "Half af")
    draft = screen.draft
    assert draft is not None
    screen.leave()
    qtbot.waitUntil(lambda: draft.id in {case.id for case in session.drafts.list()})
    again = show(draft.id)
    assert again.happened.text == "Half af"
    qtbot.keyClicks(again.happened.edit, "!")
    qtbot.keyClick(again.happened.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: again.happened.text == "Half af")
    session.drafts.remove(draft.id)


def test_the_other_cases_are_listed_and_one_can_be_erased(
    show: Show, stage: Stage, session: Session, qtbot: QtBot
) -> None:
    case = session.drafts.create("Boos aan de balie", own_case=True)
    screen = show()
    (row,) = screen.cases.rows
    names = [button.accessibleName() for button in row.findChildren(Button) if button.isVisible()]
    assert names == ["Bewerk Boos aan de balie"], "it cannot be practised yet"
    screen.cases.erase_asked.emit(case.id)
    qtbot.waitUntil(lambda: screen.cases.rows == [] and bool(stage.toasts))
    told = stage.toasts[-1]
    assert told.undo is not None
    told.undo()
    qtbot.waitUntil(lambda: len(screen.cases.rows) == 1)
    session.drafts.remove(case.id)


def test_back_to_the_library(show: Show, stage: Stage, qtbot: QtBot) -> None:
    screen = show()
    qtbot.mouseClick(screen.back_button, Qt.MouseButton.LeftButton)
    assert stage.went == [LibraryRoute()]
