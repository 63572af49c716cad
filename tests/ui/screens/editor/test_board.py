"""The canvas and the list: the same turns, the same actions, by keyboard and by mouse."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.drafts import make_draft
from oefenruimte.app.authoring.edits import add_turn
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Choice, End, NextTurn
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.screens.editor.actions import TurnActions
from oefenruimte.ui.screens.editor.board import Board
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.editor.thumbnails import Thumbnails
from oefenruimte.ui.theme.manager import ThemeManager
from tests.ui.screens.editor.parts import MemoryDesk, sheet_draft

Key = Qt.Key


class Shown:
    """A board in a window, and what it asked of the window."""

    def __init__(self, model: EditorModel, memory: MemoryDesk, jobs: JobRunner, window: QWidget) -> None:
        self.model = model
        self.toasts: list[tuple[str, Callable[[], None] | None]] = []
        self.problems: list[Problem] = []
        thumbnails = Thumbnails(memory, jobs, self.problems.append, window)
        self.board = Board(model, TurnActions(model, self._toast, window), thumbnails)
        self.tabs: list[str] = []
        model.detailAsked.connect(self.tabs.append)
        layout = window.layout()
        assert layout is not None
        layout.addWidget(self.board)

    def _toast(self, text: str, *, undo: Callable[[], None] | None = None, **_: object) -> None:
        self.toasts.append((text, undo))

    def key(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def follow(self, turn_id: str) -> object:
        turn = self.model.draft.turn(turn_id)
        assert turn is not None
        return turn.follow

    def point(self, turn_id: str, *, handle: bool = False) -> QPoint:
        """Of a card, in the viewport."""
        canvas = self.board.canvas
        rect = canvas.graph_scene.rect_of(turn_id)
        at = QPointF(rect.center().x(), rect.bottom()) if handle else rect.center()
        return canvas.mapFromScene(at)


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeManager) -> QWidget:
    del themes
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    window.resize(720, 520)
    return window


@pytest.fixture
def shown_of(
    model_of: Callable[..., EditorModel], memory: MemoryDesk, jobs: JobRunner, window: QWidget, qtbot: QtBot
) -> Iterator[Callable[..., Shown]]:
    def make(draft: Draft | None = None) -> Shown:
        shown = Shown(model_of(draft), memory, jobs, window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        shown.board.focus_turns()
        return shown

    yield make
    window.hide()


@pytest.fixture
def shown(shown_of: Callable[..., Shown]) -> Shown:
    return shown_of()


def drag(canvas: QWidget, start: QPoint, stop: QPoint) -> None:
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start + QPoint(20, 4))
    QTest.mouseMove(canvas, stop)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=stop)


def test_a_walk_with_the_arrows(shown: Shown) -> None:
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Down, Key.Key_Up, Key.Key_Home):
        shown.key(key)
        seen.append(shown.model.selected)
    assert seen == ["1", "2a", "2b", "3", "2a", "1"]
    shown.key(Key.Key_Return)
    assert shown.tabs == [""]


def test_a_screen_reader_hears_the_turn(shown: Shown) -> None:
    canvas = shown.board.canvas
    assert canvas.accessibleName() == "Beurten"
    shown.model.select("2a")
    assert canvas.accessibleDescription() == "Beurt 2a, Ze wordt rustiger, 0:36, hierna beurt 3"
    shown.model.select("2b")
    assert canvas.accessibleDescription() == "Beurt 2b, Ze wordt bozer, fragment ontbreekt, hierna beurt 3"
    shown.model.select("1")
    assert "hierna keuze: Ik toonde begrip, beurt 2a; Ik ging" in canvas.accessibleDescription()


def test_delete_and_put_back(shown: Shown) -> None:
    before = shown.model.draft
    shown.model.select("2a")
    shown.key(Key.Key_Delete)
    assert shown.model.draft.turn("2a") is None
    assert shown.model.selected == "1"
    ((text, undo),) = shown.toasts
    assert text == "Beurt 2a is weg."
    assert undo is not None
    undo()
    assert shown.model.draft == before
    assert shown.model.selected == "2a"
    shown.model.undo()
    undo()
    assert shown.model.draft == before


def test_a_new_turn_after_the_one_that_is_selected(shown_of: Callable[..., Shown]) -> None:
    shown = shown_of(make_draft(2))
    shown.model.select("1")
    shown.board.add_turn()
    assert [turn.id for turn in shown.model.draft.turns] == ["1", "3", "2"]
    assert shown.model.selected == "3"
    assert shown.follow("1") == NextTurn("3")
    assert shown.board.canvas.hasFocus()


def test_a_choice_and_new_turns_at_its_branches(shown_of: Callable[..., Shown]) -> None:
    shown = shown_of(make_draft(1))
    board = shown.board
    assert board.choice_button.toolTip() == "Kies eerst een beurt."
    assert not board.choice_button.isEnabled()
    shown.model.select("1")
    board.choice_button.click()
    assert shown.tabs == ["hierna"]
    for _ in range(2):
        shown.model.select("1")
        board.add_turn()
    follow = shown.follow("1")
    assert isinstance(follow, Choice)
    assert [branch.to for branch in follow.branches] == ["2a", "2b"]
    shown.model.select("1")
    board.choice_button.click()
    assert not board.choice_button.isEnabled()
    assert "hooguit 3" in board.choice_button.accessibleDescription()


def test_the_first_turn_of_all(shown_of: Callable[..., Shown]) -> None:
    shown = shown_of(make_draft(1))
    shown.model.select("1")
    shown.key(Key.Key_Delete)
    assert shown.model.draft.turns == ()
    shown.board.add_turn()
    assert [turn.id for turn in shown.model.draft.turns] == ["1"]


def test_a_line_drawn_from_a_handle(shown: Shown) -> None:
    canvas = shown.board.canvas.viewport()
    shown.model.select("3")
    drag(canvas, shown.point("3", handle=True), shown.point("2b"))
    assert shown.follow("3") == NextTurn("2b")
    shown.model.undo()
    assert shown.follow("3") == End()
    drag(canvas, shown.point("3", handle=True), QPoint(5, 5))
    assert shown.follow("3") == End()


def test_a_line_drawn_from_the_words_of_a_branch(shown: Shown) -> None:
    canvas = shown.board.canvas
    (label,) = [item for key, item in canvas.graph_scene._labels.items() if key == ("1", 1)]
    drag(canvas.viewport(), canvas.mapFromScene(label.sceneBoundingRect().center()), shown.point("3"))
    follow = shown.follow("1")
    assert isinstance(follow, Choice)
    assert [branch.to for branch in follow.branches] == ["2a", "3"]


def test_clicks_select_and_a_double_click_opens(shown: Shown) -> None:
    canvas = shown.board.canvas.viewport()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=shown.point("2b"))
    assert shown.model.selected == "2b"
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=shown.point("2a", handle=True))
    assert shown.model.selected == "2a"
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=shown.point("3"))
    assert (shown.model.selected, shown.tabs) == ("3", ["fragment"])
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert shown.model.selected == ""


def test_zoom_and_fit(shown: Shown) -> None:
    board, canvas = shown.board, shown.board.canvas
    board.zoom_buttons[1].click()
    assert canvas.zoom == pytest.approx(1.25)
    at = QPointF(100, 100)
    wheel = QWheelEvent(
        at,
        QPointF(canvas.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), wheel)
    assert canvas.zoom == pytest.approx(1.0)
    draft, last = shown.model.draft, "3"
    for _ in range(8):
        draft, last = add_turn(draft, last)
    shown.model.edit("meer beurten", lambda _: draft)
    board.zoom_buttons[2].click()
    assert canvas.zoom < 0.6
    assert canvas.viewport().rect().contains(shown.point(last))


def test_pictures_come_when_they_are_there(shown: Shown, qtbot: QtBot) -> None:
    cards = shown.board.canvas.graph_scene.turns
    qtbot.waitUntil(lambda: cards["1"]._image is not None and not cards["1"]._image.isNull())
    assert cards["2b"].text is not None
    assert cards["2b"].text.trouble == "Ontbreekt"
    assert shown.problems == []


def test_only_what_moved_is_laid_out_again(shown: Shown) -> None:
    scene = shown.board.canvas.graph_scene
    graph, cards = scene.graph, dict(scene.turns)
    shown.model.edit("naam", lambda d: make_named(d, "2a", "Zij lacht"))
    assert scene.graph is graph
    assert dict(scene.turns) == cards
    assert cards["2a"].text is not None
    assert cards["2a"].text.name == "Zij lacht"


def make_named(draft: Draft, turn_id: str, name: str) -> Draft:
    from oefenruimte.app.authoring.edits import set_turn

    return set_turn(draft, turn_id, name=name)


def test_the_list_is_the_same_and_does_the_same(shown: Shown, qtbot: QtBot) -> None:
    board = shown.board
    shown.model.select("2a")
    board.as_list.click()
    board.focus_turns()
    assert board.list_shown
    spoken = [row.accessibleName() for row in board.turn_list.rows]
    assert spoken[1] == "Beurt 2a, Ze wordt rustiger, 0:36, hierna beurt 3, Bij ‘Ik toonde begrip’"
    assert [name.split(",")[0] for name in spoken] == ["Beurt 1", "Beurt 2a", "Beurt 2b", "Beurt 3"]
    focused = QApplication.focusWidget()
    assert focused is board.turn_list.rows[1]
    shown.key(Key.Key_Down)
    assert shown.model.selected == "2b"
    shown.key(Key.Key_Return)
    assert shown.tabs == [""]
    shown.key(Key.Key_Delete)
    assert shown.model.draft.turn("2b") is None
    assert shown.toasts[0][0] == "Beurt 2b is weg."
    assert len(board.turn_list.rows) == 3
    board.add_turn()
    row = QApplication.focusWidget()
    assert row is not None
    assert getattr(row, "turn_id", "") == shown.model.selected
    board.as_list.click()
    qtbot.waitUntil(lambda: not board.list_shown)


def test_words_of_undo_are_told(shown: Shown) -> None:
    board = shown.board
    assert not board.undo_button.isEnabled()
    shown.model.select("3")
    shown.key(Key.Key_Delete)
    assert board.undo_button.toolTip() == "Maak ongedaan: beurt 3 weghalen (Ctrl+Z)"
    board.undo_button.click()
    assert shown.model.draft == sheet_draft_like(shown.model.draft)
    assert board.redo_button.toolTip() == "Doe opnieuw: beurt 3 weghalen (Ctrl+Y)"


def sheet_draft_like(draft: Draft) -> Draft:
    assert [turn.id for turn in draft.turns] == [turn.id for turn in sheet_draft().turns]
    return draft


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
def test_every_theme_and_text_size_is_painted(shown: Shown, themes: ThemeManager, theme: str) -> None:
    shown.model.select("2b")
    for scale in (1.0, 1.5):
        themes.apply(theme, scale)  # type: ignore[arg-type]
        picture = shown.board.grab().toImage()
        edge = themes.theme.color("primary")
        rect = shown.board.canvas.graph_scene.rect_of("2b")
        at = shown.board.canvas.mapFromScene(rect.topLeft() + QPointF(rect.width() / 3, 0))
        at = shown.board.canvas.viewport().mapTo(shown.board, at)
        near = [picture.pixelColor(at.x(), at.y() + dy) for dy in (-2, -1, 0)]
        assert any(_alike(color, edge) for color in near)
        assert rect.width() == pytest.approx(200 * scale)


def _alike(one: object, other: object) -> bool:
    from PySide6.QtGui import QColor

    assert isinstance(one, QColor)
    assert isinstance(other, QColor)
    return sum(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) < 60  # type: ignore[arg-type]
