"""A lesson with a group: nothing is opened, nothing is recorded, everything goes by large keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import ONE_TURN, THREE_TURNS, Stage
from fakes.ui_recorder import ScriptedRecorder
from oefenruimte.app import practice as p
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.problem import Code
from oefenruimte.domain.scenario import Intensity, Variant
from oefenruimte.ui.routes import Classroom, Practice, Situation
from oefenruimte.ui.screens.classroom import ClassroomScreen
from oefenruimte.ui.screens.classroom.lesson import Lesson
from oefenruimte.ui.screens.situation import SituationScreen
from oefenruimte.ui.widgets import Button

Open = Callable[..., ClassroomScreen]


@pytest.fixture
def open_lesson(stage: Stage, window: QWidget, qtbot: QtBot) -> Iterator[Open]:
    made: list[ClassroomScreen] = []

    def make(scenario: str = THREE_TURNS, **route: object) -> ClassroomScreen:
        screen = ClassroomScreen(stage.context, Classroom(ScenarioId(scenario), **route))  # type: ignore[arg-type]
        made.append(screen)
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        qtbot.waitUntil(lambda: screen.lesson is not None or screen._end is not None)
        return screen

    yield make
    for screen in made:
        screen.leave()


def key(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def phase(screen: ClassroomScreen) -> p.Phase:
    assert screen.lesson is not None
    return screen.lesson.state.phase


def test_a_lesson_by_keys_keeps_nothing(
    open_lesson: Open, stage: Stage, window: QWidget, session: Session, recorder: ScriptedRecorder
) -> None:
    recorder.calls.clear()
    before = session.takes.list()
    screen = open_lesson()
    page = screen.page
    assert window.isFullScreen()
    assert isinstance(phase(screen), p.Watching)
    assert screen.busy()
    key(Qt.Key.Key_Space)
    assert phase(screen) == p.Watching(paused=True)
    key(Qt.Key.Key_Return)
    assert isinstance(phase(screen), p.Recording)
    assert page.stage.citizen.accessibleDescription() == "Een deelnemer antwoordt"
    assert page.go_on.text() == "Klaar met antwoorden"
    assert not page.clock.isVisible()
    key(Qt.Key.Key_K)
    assert page.clock.isVisible()
    key(Qt.Key.Key_Return)
    assert isinstance(phase(screen), p.Choosing)
    key(Qt.Key.Key_1)
    assert screen.lesson is not None
    assert screen.lesson.turn.id != screen.lesson.state.scenario.first_turn.id
    while not isinstance(phase(screen), p.Done):
        key(Qt.Key.Key_1 if isinstance(phase(screen), p.Choosing) else Qt.Key.Key_Return)
    assert screen._end is not None
    assert screen._end.title.text() == "Praat er samen over"
    assert session.takes.list() == before
    assert not list((session.folder / "recordings").iterdir())
    assert recorder.calls == [], "a device was opened"
    screen._end.buttons[0].click()
    assert isinstance(phase(screen), p.Watching)
    assert page.isVisible()


def test_hearing_again_takes_the_answer_back(open_lesson: Open) -> None:
    screen = open_lesson()
    assert screen.lesson is not None
    for times in range(2):
        key(Qt.Key.Key_Return)
        if times:
            key(Qt.Key.Key_Return)
        key(Qt.Key.Key_R)
        assert isinstance(phase(screen), p.Watching)
        assert screen.lesson.state.answers == ()


def test_the_window_is_as_before_and_one_goes_back(open_lesson: Open, stage: Stage, window: QWidget) -> None:
    screen = open_lesson(ONE_TURN)
    key(Qt.Key.Key_Escape)
    assert stage.went == [Situation(ScenarioId(ONE_TURN))]
    screen.leave()
    assert not window.isFullScreen()


def test_a_turn_is_recorded_only_when_one_asks(open_lesson: Open, stage: Stage) -> None:
    screen = open_lesson(ONE_TURN)
    assert screen.lesson is not None
    turn_id = screen.lesson.turn.id
    key(Qt.Key.Key_N)
    back = Classroom(ScenarioId(ONE_TURN), turn_id)
    assert stage.went == [Practice(ScenarioId(ONE_TURN), False, turn_id, only=True, back=back)]


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 1.0), ((1024, 680), 1.0), ((1024, 680), 1.5)])
def test_every_button_has_its_place(
    session: Session,
    stage_for: Callable[..., Stage],
    window: QWidget,
    qtbot: QtBot,
    size: tuple[int, int],
    scale: float,
) -> None:
    stage = stage_for(session, Preferences(text_scale=scale))
    screen = ClassroomScreen(stage.context, Classroom(ScenarioId(THREE_TURNS)))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    try:
        qtbot.waitUntil(lambda: screen.lesson is not None)
        window.showNormal()
        window.resize(*size)
        page = screen.page
        qtbot.waitUntil(lambda: window.width() == size[0] and page.row.width() > 0)
        for button in page.row.findChildren(Button):
            top_left = button.mapTo(page.row, button.rect().topLeft())
            assert page.row.rect().contains(button.rect().translated(top_left)), button.text()
        assert page.stage.picture.height() > 100
    finally:
        screen.leave()


def test_captions_are_large(open_lesson: Open) -> None:
    assert open_lesson(ONE_TURN).page.stage.citizen._caption_scale > 1.5


def test_an_exercise_that_is_gone(open_lesson: Open, stage: Stage) -> None:
    screen = open_lesson("weg")
    assert screen._end is not None
    screen._end.buttons[0].click()
    assert stage.went == [Situation(ScenarioId("weg"))]


def test_a_clip_that_does_not_play_is_its_words(
    open_lesson: Open, stage: Stage, session: Session, qtbot: QtBot
) -> None:
    path = session.library.get(ScenarioId(ONE_TURN)).first_turn.clip.path
    away = path.rename(path.with_suffix(".away"))
    try:
        screen = open_lesson(ONE_TURN)
        qtbot.waitUntil(lambda: phase(screen) == p.Watching(ended=True))
    finally:
        away.rename(path)
    assert [problem.code for problem in stage.problems] == [Code.CLIP_MISSING]
    assert "Dit is fragment 1." in screen.page.stage.citizen.accessibleDescription()


def test_a_lesson_counts_only_while_somebody_answers(session: Session, qtbot: QtBot) -> None:
    lesson = Lesson(session.library.get(ScenarioId(ONE_TURN)))
    lesson.begin()
    assert not lesson._timer.isActive()
    lesson.send(p.AnswerPressed())
    with qtbot.waitSignal(lesson.ticked):
        pass
    lesson.send(p.StopPressed())
    assert not lesson._timer.isActive()
    assert lesson.state.phase == p.Done()


@pytest.mark.parametrize(("role", "there"), [("maken", True), ("oefenen", False)])
def test_the_way_in_is_for_a_trainer(
    session: Session, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot, role: str, there: bool
) -> None:
    stage = stage_for(session, Preferences(role=role))
    screen = SituationScreen(stage.context, Situation(ScenarioId(ONE_TURN)))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    try:
        qtbot.waitUntil(lambda: screen._story is not None)
        assert ("Met een groep" in [button.text() for button in screen.findChildren(Button)]) is there
        qtbot.keyClick(screen, Qt.Key.Key_G)
        assert stage.went == ([Classroom(ScenarioId(ONE_TURN))] if there else [])
    finally:
        screen.leave()


def test_the_lesson_is_as_fierce_as_was_chosen(
    open_lesson: Open, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = session.library.get(ScenarioId(ONE_TURN))
    turn = scenario.first_turn
    ladder = replace(
        scenario, turns=(replace(turn, variants=(Variant(Intensity.CALM, turn.clip, "Goedemiddag."),)),)
    )
    monkeypatch.setattr(type(session.library), "get", lambda *_: ladder)
    screen = open_lesson(ONE_TURN, intensity=Intensity.CALM)
    assert screen.lesson is not None
    assert screen.lesson.turn.lines == "Goedemiddag."
