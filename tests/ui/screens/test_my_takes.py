"""One's own takes, with real recordings and a real share."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    ONE_TURN,
    THREE_TURNS,
    Stage,
    SteadyClock,
    add_take,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.own_takes import group_takes
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ScenarioId, TakeId
from oefenruimte.domain.share import GrantState
from oefenruimte.domain.take import Take, TakeState
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.routes import LibraryRoute, MyTakes, Review, Situation
from oefenruimte.ui.screens.my_takes import MyTakesScreen
from oefenruimte.ui.screens.my_takes.group import GroupCard
from oefenruimte.ui.screens.my_takes.row import TakeRow
from oefenruimte.ui.screens.my_takes.screen import Shown
from oefenruimte.ui.screens.review.load import load_review
from oefenruimte.ui.widgets import Button, Chip, Dialog, EmptyState, Label


@pytest.fixture
def people(tmp_path: Path, scenario_folder: Path) -> Iterator[tuple[Session, Session]]:
    desk = make_desk(tmp_path, scenarios=scenario_folder)
    learner, coach = make_session(desk), make_session(desk, COACH)
    yield learner, coach
    learner.close()
    coach.close()


@pytest.fixture
def learner(people: tuple[Session, Session]) -> Session:
    return people[0]


Show = Callable[[], tuple[MyTakesScreen, Stage]]


@pytest.fixture
def show(learner: Session, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot) -> Show:
    def make() -> tuple[MyTakesScreen, Stage]:
        stage = stage_for(learner)
        screen = MyTakesScreen(stage.context, MyTakes())
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        qtbot.waitUntil(lambda: screen.shown is not Shown.LOADING, timeout=20_000)
        QApplication.processEvents()
        return screen, stage

    return make


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible() and label.text()]


def numbers(card: GroupCard) -> list[int]:
    return [row.own.take.number for row in card.rows]


def row(screen: MyTakesScreen, take: Take) -> TakeRow:
    return next(row for card in screen.groups for row in card.rows if row.own.take.id == take.id)


def test_empty_is_encouraging(show: Show, qtbot: QtBot) -> None:
    screen, stage = show()
    assert screen.shown is Shown.EMPTY
    (state,) = screen.findChildren(EmptyState)
    assert state.title.text() == "Hier komen je pogingen"
    (choose,) = state.findChildren(Button)
    qtbot.waitUntil(choose.hasFocus)
    qtbot.keyClick(choose, Qt.Key.Key_Return)
    assert stage.went == [LibraryRoute()]


def test_takes_by_exercise_newest_first(
    show: Show, people: tuple[Session, Session], tmp_path: Path, qtbot: QtBot
) -> None:
    learner, coach = people
    add_take(learner, THREE_TURNS)
    best = add_take(learner, THREE_TURNS, answers=2, star=True)
    spoken = add_take(learner, ONE_TURN, picture=False)
    make_space(tmp_path / "deelruimte", learner, coach)
    share_take(learner, coach, best)
    screen, _ = show()
    assert [card.accessibleName() for card in screen.groups] == [
        "Een korte oefening",
        "Oefening voor de proef",
    ]
    assert numbers(screen.groups[1]) == [2, 1]
    assert "3 pogingen in 2 oefeningen" in texts(screen)
    shown = row(screen, best)
    # As long as on the strip of the page itself: with the citizen's clips.
    length = clock_text(load_review(learner, best.id).lengths[best.id])
    assert length != clock_text(best.duration_ms)
    assert {"Poging 2", "Je beste", length, "vandaag, 9:30"} <= {
        text if ":" not in text or text == length else "vandaag, 9:30" for text in texts(shown)
    }
    assert f"{length} lang" in shown.button.accessibleName()
    assert [chip.text for chip in shown.findChildren(Chip)] == ["Gedeeld met Karin"]
    assert "je beste" in shown.button.accessibleName()
    assert shown.button.accessibleName().endswith("Gedeeld met Karin")
    private = row(screen, spoken)
    assert [chip.kind for chip in private.findChildren(Chip)] == ["private"]
    qtbot.waitUntil(lambda: shown.picture.image is not None and private.picture.image is not None)
    assert shown.picture.image is not None
    assert shown.picture.image.width() == 320
    assert private.picture.image is not None
    assert private.picture.image.isNull()


def test_opening_and_going_again(show: Show, learner: Session, qtbot: QtBot) -> None:
    take = add_take(learner, ONE_TURN)
    screen, stage = show()
    button = row(screen, take).button
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    again = next(b for b in screen.findChildren(Button) if b.text() == "Oefen nog een keer")
    again.click()
    assert stage.went == [Review(take.id), Situation(ScenarioId(ONE_TURN))]


def test_erase_and_put_back(show: Show, learner: Session, qtbot: QtBot) -> None:
    first, second = add_take(learner, ONE_TURN), add_take(learner, ONE_TURN)
    screen, stage = show()
    qtbot.mouseClick(row(screen, first).erase, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: numbers(screen.groups[0]) == [2], timeout=10_000)
    assert learner.takes.get(first.id).state is TakeState.DELETED
    (told,) = stage.toasts
    assert told.text == "Poging 1 is gewist."
    assert told.undo is not None
    told.undo()
    qtbot.waitUntil(lambda: numbers(screen.groups[0]) == [2, 1], timeout=10_000)
    assert learner.takes.get(second.id).state is TakeState.SEALED


def test_erase_for_good_with_the_keyboard(show: Show, learner: Session, qtbot: QtBot) -> None:
    take = add_take(learner, ONE_TURN)
    screen, stage = show()
    qtbot.keyClick(row(screen, take).button, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: screen.shown is Shown.EMPTY, timeout=10_000)
    screen.hide()
    screen.deleteLater()  # the page may be gone by the time the message goes
    (told,) = stage.toasts
    assert told.expired is not None
    told.expired()
    qtbot.waitUntil(lambda: learner.takes.next_number(ScenarioId(ONE_TURN)) == 1, timeout=10_000)
    assert stage.problems == []


def test_a_shared_take_is_withdrawn_first(
    show: Show, people: tuple[Session, Session], tmp_path: Path, window: QWidget, qtbot: QtBot
) -> None:
    learner, coach = people
    take = add_take(learner, ONE_TURN)
    make_space(tmp_path / "deelruimte", learner, coach)
    share_take(learner, coach, take)
    screen, stage = show()
    row(screen, take).erase.click()
    (dialog,) = window.findChildren(Dialog)
    dialog.reject()
    assert learner.takes.get(take.id).state is TakeState.SEALED
    row(screen, take).erase.click()
    dialog = window.findChildren(Dialog)[-1]
    next(b for b in dialog.findChildren(Button) if b.text() == "Trek in en wis").click()
    qtbot.waitUntil(lambda: learner.takes.get(take.id).state is TakeState.DELETED, timeout=10_000)
    assert [grant.state for grant in learner.sharing.grants(take.id)] == [GrantState.WITHDRAWING]
    qtbot.waitUntil(lambda: stage.syncs == [None])


def test_many_takes_show_five_and_all_on_request(show: Show, learner: Session, qtbot: QtBot) -> None:
    for _ in range(7):
        add_take(learner, ONE_TURN)
    screen, _ = show()
    (card,) = screen.groups
    assert numbers(card) == [7, 6, 5, 4, 3]
    more = next(b for b in card.findChildren(Button) if b.text() == "Toon alle 7 pogingen")
    more.click()
    assert numbers(card) == [7, 6, 5, 4, 3, 2, 1]
    assert not more.isVisible()
    qtbot.waitUntil(lambda: all(row.picture.image is not None for row in card.rows))


def test_a_new_take_elsewhere_appears(show: Show, learner: Session, qtbot: QtBot) -> None:
    add_take(learner, ONE_TURN)
    screen, stage = show()
    before = screen.groups[0].rows[0]
    add_take(learner, THREE_TURNS)
    stage.context.news.takesChanged.emit()
    qtbot.waitUntil(lambda: len(screen.groups) == 2, timeout=10_000)
    assert screen.groups[0].accessibleName() == "Oefening voor de proef"
    assert screen.groups[1].rows[0] is before


def test_an_exercise_that_is_gone_keeps_its_name(learner: Session) -> None:
    take = replace(add_take(learner, ONE_TURN), scenario_id=ScenarioId("weg"), scenario_title="Oude oefening")
    other = replace(take, id=TakeId("ander"), created_at=SteadyClock().now())
    (group,) = group_takes([take, other], [], [], learner.clock.today())
    assert (group.title, group.scenario) == ("Oude oefening", None)
    assert len(group.takes) == 2
