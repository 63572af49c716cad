"""The editor as a whole, over a real profile: opening, keeping, proof play, solving, and what goes out."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.drafts import make_draft
from fakes.media import make_clip
from fakes.session import Stage, make_desk, make_session
from fakes.ui_recorder import ScriptedRecorder
from fakes.workshop import FakeWorkshop
from oefenruimte.app import practice as p
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft, DraftClip, DraftTurn
from oefenruimte.domain.ids import DraftId
from oefenruimte.domain.problem import Code
from oefenruimte.domain.scenario import Branch, Choice, Cue, End, Hint, Hold, NextTurn
from oefenruimte.ui.routes import Editor, Making
from oefenruimte.ui.screens.editor.page import EditorPage
from oefenruimte.ui.screens.editor.proof.view import ProofView
from oefenruimte.ui.screens.editor.screen import EditorScreen
from oefenruimte.ui.theme.manager import ThemeManager
from oefenruimte.ui.widgets import top_dialog
from tests.ui.screens.conftest import scenario_folder, stage_for, window
from tests.ui.screens.editor.parts import still

__all__ = ["scenario_folder", "stage_for", "window"]

Key = Qt.Key
Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Camera(FakeWorkshop):
    """Its stills are pictures."""

    def still(self, source: object, at_ms: int, width: int = 480) -> bytes:
        del source, at_ms, width
        return still()


@pytest.fixture(scope="module")
def recorder() -> ScriptedRecorder:
    return ScriptedRecorder()


@pytest.fixture(scope="module")
def session(
    tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path, recorder: ScriptedRecorder
) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("trainer")
    desk = make_desk(folder, scenarios=scenario_folder, recorder=lambda: recorder)
    session = make_session(replace(desk, workshop=Camera()), "Mo Pinas")
    yield session
    session.close()


@pytest.fixture(scope="module")
def clip(session: Session, tmp_path_factory: pytest.TempPathFactory) -> DraftClip:
    """A real one of a second, under lock and key."""
    file = tmp_path_factory.mktemp("telefoon") / "beurt.mp4"
    file.write_bytes(make_clip(1.0))
    return session.drafts.add_clip(file)


@pytest.fixture
def draft(session: Session, clip: DraftClip) -> Draft:
    """The exercise of the sheet, kept; the clip of 2b is missing, and 3 is the end."""
    question = Choice("Wat deed je?", (Branch("Ik toonde begrip", "2a"), Branch("In discussie", "2b")), 0)
    cues = (Cue(0, 900, "Goedemorgen."),)

    def turn(turn_id: str, name: str, follow: Choice | NextTurn | End) -> DraftTurn:
        hint = (Hint("Noem haar naam"),)
        return DraftTurn(
            turn_id,
            name,
            clip,
            captions=cues,
            captions_name=f"{turn_id}.vtt",
            lines="Goedemorgen.",
            prompt="Reageer.",
            cue_card=hint,
            follow=follow,
        )

    turns = (
        turn("1", "Boos binnen", question),
        turn("2a", "Ze wordt rustiger", NextTurn("3")),
        replace(turn("2b", "Ze wordt bozer", NextTurn("3")), clip=None, wanted="beurt-2b.mp4"),
        replace(turn("3", "Ze wil zekerheid", End()), hold=Hold.LISTENING),
    )
    made = session.drafts.create("Het paspoort is niet klaar")
    made = replace(make_draft(), id=made.id, scenario_id=made.scenario_id, turns=turns, listening=clip)
    session.drafts.save(made)
    return made


class Opened:
    """An editor in the window."""

    def __init__(self, stage: Stage, route: Editor, qtbot: QtBot) -> None:
        self.stage, self.qtbot = stage, qtbot
        self.screen = EditorScreen(stage.context, route)
        layout = stage.window.layout()
        assert layout is not None
        layout.addWidget(self.screen)
        self.screen.show()
        qtbot.waitUntil(lambda: self.screen.page is not None)

    @property
    def page(self) -> EditorPage:
        assert self.screen.page is not None
        return self.screen.page

    @property
    def proof(self) -> ProofView:
        assert self.screen.proof is not None
        return self.screen.proof

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)


@pytest.fixture
def open_(session: Session, stage_for: Callable[..., Stage], qtbot: QtBot) -> Iterator[Callable[..., Opened]]:
    made: list[Opened] = []

    def make(draft: Draft, turn_id: str = "") -> Opened:
        opened = Opened(stage_for(session), Editor(draft.id, turn_id), qtbot)
        made.append(opened)
        qtbot.waitUntil(lambda: opened.page.model.checked and opened.page.board.canvas.hasFocus())
        return opened

    yield make
    for opened in made:
        opened.screen.leave()


def files_in(session: Session) -> dict[str, bytes]:
    """Every file of the profile but the database, which a check of the settings may touch."""
    return {
        str(path.relative_to(session.folder)): path.read_bytes()
        for path in session.folder.rglob("*")
        if path.is_file() and not path.name.startswith("oefenruimte.db")
    }


# opening and keeping ----------------------------------------------------------------------------------


def test_it_opens_at_the_turn(open_: Callable[..., Opened], draft: Draft) -> None:
    opened = open_(draft, "2a")
    page = opened.page
    assert page.header.title.text() == "Het paspoort is niet klaar"
    assert page.model.selected == "2a"
    assert page.right.currentWidget() is page.detail
    assert page.board.canvas.hasFocus()
    assert page.header.chip.text == "Concept: alleen voor jou"
    assert "1.0" in page.header.line.text()
    assert [hint.keys for hint in opened.screen.hints()][:2] == [("F5",), ("Ctrl+B",)]
    page.model.select("")
    assert page.right.currentWidget() is page.form


def test_a_draft_that_is_gone(
    session: Session, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> None:
    stage = stage_for(session)
    screen = EditorScreen(stage.context, Editor(DraftId("weg")))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert screen.page is None
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert stage.went == [Making()]
    screen.leave()


def test_what_was_typed_is_on_disk_a_second_later(
    open_: Callable[..., Opened], draft: Draft, session: Session, qtbot: QtBot
) -> None:
    """Nobody leaves, nobody presses save: this is what a killed window leaves."""
    opened = open_(draft)
    title = opened.page.header.title
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Boos")
    assert not opened.page.model.saved
    assert "wordt bewaard" in opened.page.header.saved.text()
    qtbot.waitUntil(lambda: opened.page.model.saved)
    assert session.drafts.get(draft.id).title == "Boos"
    assert opened.page.header.saved.text() == " · bewaard"


def test_leaving_keeps_what_was_typed_last(
    open_: Callable[..., Opened], draft: Draft, session: Session, qtbot: QtBot
) -> None:
    opened = open_(draft)
    opened.page.header.title.setFocus()
    QTest.keyClicks(opened.page.header.title, "!")
    opened.screen.leave()
    qtbot.waitUntil(lambda: session.drafts.get(draft.id).title != draft.title)


def test_one_undo_for_everything(open_: Callable[..., Opened], draft: Draft) -> None:
    opened = open_(draft, "3")
    model, title = opened.page.model, opened.page.header.title
    opened.key(Key.Key_B, Control)
    assert model.selected == "4"
    title.setFocus()
    title.end(False)
    QTest.keyClicks(title, " nu")
    opened.key(Key.Key_Z, Control)
    assert model.draft.title == title.text() == draft.title
    opened.key(Key.Key_Z, Control)
    assert model.draft == draft
    opened.key(Key.Key_Y, Control)
    opened.key(Key.Key_Z, Control | Shift)
    assert title.text() == "Het paspoort is niet klaar nu"
    opened.key(Key.Key_Return)
    assert opened.page.board.canvas.hasFocus()


# proof play -------------------------------------------------------------------------------------------


def test_proof_play_keeps_nothing(
    open_: Callable[..., Opened], draft: Draft, session: Session, recorder: ScriptedRecorder, qtbot: QtBot
) -> None:
    opened = open_(draft)
    recorder.calls.clear()
    before, kept = files_in(session), session.takes.list()
    opened.page.model.select("3")
    opened.key(Key.Key_F5, Shift)
    proof = opened.proof
    assert proof.page.told.isVisible()
    assert "er wordt niets bewaard" in proof.accessibleName()
    assert proof.state.turn_id == "1"
    qtbot.waitUntil(lambda: not proof.page.stage.citizen.image().isNull())
    opened.key(Key.Key_Return)
    assert isinstance(proof.state.phase, p.Recording)
    opened.key(Key.Key_Return)
    assert isinstance(proof.state.phase, p.Choosing)
    opened.key(Key.Key_2)
    assert proof.state.turn_id == "2b"
    # Its clip is missing: her words stand there, and it goes on.
    qtbot.waitUntil(lambda: isinstance(proof.state.phase, p.Watching) and proof.state.phase.ended)
    for _ in range(4):
        opened.key(Key.Key_Return)
    assert isinstance(proof.state.phase, p.Done)
    opened.key(Key.Key_Return)
    assert opened.screen.proof is None
    assert opened.page.model.selected == "3"
    assert files_in(session) == before
    assert session.takes.list() == kept
    assert recorder.calls == []


def test_escape_goes_back_to_the_turn(open_: Callable[..., Opened], draft: Draft, qtbot: QtBot) -> None:
    opened = open_(draft, "2a")
    opened.key(Key.Key_F5)
    assert opened.proof.state.turn_id == "2a"
    qtbot.waitUntil(lambda: opened.proof.busy())
    assert opened.screen.busy()
    opened.key(Key.Key_Escape)
    assert opened.screen.proof is None
    assert opened.page.model.selected == "2a"
    assert opened.page.board.canvas.hasFocus()
    opened.key(Key.Key_Down)
    assert opened.page.model.selected == "3"


def test_what_is_still_open_is_told(open_: Callable[..., Opened], draft: Draft) -> None:
    from oefenruimte.app.authoring.edits import set_follow

    opened = open_(draft, "2a")
    opened.page.model.edit("los", lambda d: set_follow(d, "2a", None))
    opened.key(Key.Key_F5)
    for _ in range(2):
        opened.key(Key.Key_Return)
    said = opened.proof.shell.content
    assert said is not None
    assert said.accessibleName() == "Hier stopt het gesprek"


def test_pausing_and_hearing_again(open_: Callable[..., Opened], draft: Draft, qtbot: QtBot) -> None:
    opened = open_(draft, "2a")
    opened.key(Key.Key_F5)
    proof = opened.proof
    qtbot.waitUntil(lambda: proof.player.playing)
    opened.key(Key.Key_Space)
    assert isinstance(proof.state.phase, p.Watching)
    assert proof.state.phase.paused
    assert not proof.busy()
    opened.key(Key.Key_Space)
    opened.key(Key.Key_Return)
    opened.key(Key.Key_R)
    assert proof.state.phase == p.Watching()
    assert proof.state.answers == ()


def test_tab_comes_round(open_: Callable[..., Opened], draft: Draft) -> None:
    """From the first control through canvas, details and dock back to the first: nowhere a trap."""
    opened = open_(draft, "2a")
    page = opened.page
    page.header.back_button.setFocus()
    seen: list[QWidget] = []
    while len(seen) < 60:
        focused = QApplication.focusWidget()
        assert focused is not None
        if seen and focused is seen[0]:
            break
        assert focused not in seen, focused.accessibleName()
        seen.append(focused)
        opened.key(Key.Key_Tab)
    assert page.board.canvas in seen
    assert page.dock.report_button in seen


# what is wrong ----------------------------------------------------------------------------------------


def test_the_dock_leads_to_what_is_wrong(open_: Callable[..., Opened], draft: Draft, qtbot: QtBot) -> None:
    opened = open_(draft)
    page = opened.page
    first = page.dock.rows[0]
    assert first.button.text() == "Kies bestand…"
    assert page.model.turn_of(first.finding) == "2b"
    assert not page.header.publish_button.isEnabled()
    assert "fout" in page.header.line.text()
    page.dock.report_button.click()
    dialog = top_dialog(opened.stage.window)
    assert dialog is not None
    dialog.close_with("")
    page.go_to(first.finding)
    assert page.model.selected == "2b"
    assert page.detail.isAncestorOf(QApplication.focusWidget())


def test_one_click_cuts_the_captions(
    open_: Callable[..., Opened], draft: Draft, session: Session, qtbot: QtBot
) -> None:
    late = (Cue(0, 900, "Goedemorgen."), Cue(900, 4000, "Ik ben boos."))
    turns = tuple(replace(turn, captions=late) if turn.id == "2a" else turn for turn in draft.turns)
    session.drafts.save(replace(draft, turns=turns))
    opened = open_(draft)
    page = opened.page
    offers = map(page.fixing.offer, page.model.findings)
    next(offer for offer in offers if offer.words.startswith("Kort in")).act()
    cut = page.model.draft.turn("2a")
    assert cut is not None
    assert cut.clip is not None
    assert max(cue.end_ms for cue in cut.captions) <= cut.clip.duration_ms
    assert page.model.undo_words.startswith("kort in")


# all of it --------------------------------------------------------------------------------------------


def test_a_small_window(open_: Callable[..., Opened], draft: Draft, window: QWidget, qtbot: QtBot) -> None:
    opened = open_(draft, "2a")
    page = opened.page
    window.resize(1024, 680)
    qtbot.waitUntil(lambda: page.tabs.isVisible())
    assert page.board.isVisible()
    assert not page.right.isVisible()
    assert page.dock.rows == []
    page.board.focus_turns()
    opened.key(Key.Key_Return)
    assert page.right.isVisible()
    assert not page.board.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.board.isVisible() and page.right.isVisible())
    assert not page.tabs.isVisible()


def test_away_and_back(open_: Callable[..., Opened], draft: Draft, session: Session, qtbot: QtBot) -> None:
    opened = open_(draft)
    opened.page.header.title.setFocus()
    QTest.keyClicks(opened.page.header.title, "!")
    title = opened.page.model.draft.title
    opened.page.header.removeAsked.emit()
    qtbot.waitUntil(lambda: Making() in opened.stage.went)
    assert draft.id not in {summary.id for summary in session.drafts.list()}
    opened.screen.leave()
    told = opened.stage.toasts[-1]
    assert told.undo is not None
    told.undo()
    qtbot.waitUntil(lambda: Editor(draft.id) in opened.stage.went)
    assert session.drafts.get(draft.id).title == title


def test_a_copy_is_a_draft_of_its_own(
    open_: Callable[..., Opened], draft: Draft, session: Session, qtbot: QtBot
) -> None:
    opened = open_(draft)
    opened.page.header.copyAsked.emit()
    qtbot.waitUntil(lambda: bool(opened.stage.went))
    (route,) = opened.stage.went
    assert isinstance(route, Editor)
    copy = session.drafts.get(route.draft_id)
    assert copy.scenario_id != draft.scenario_id
    assert copy.turns == draft.turns


def test_what_is_not_right_yet_does_not_go_out(
    open_: Callable[..., Opened], draft: Draft, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = open_(draft)
    opened.screen.export_to(tmp_path / "weg.oefenscenario")
    qtbot.waitUntil(lambda: bool(opened.stage.problems))
    assert opened.stage.problems[0].code is Code.SCENARIO_INVALID
    assert list(tmp_path.iterdir()) == []
    assert opened.page.header.menu_button.isEnabled()


def test_large_words_in_a_small_window(
    open_: Callable[..., Opened], draft: Draft, themes: ThemeManager, window: QWidget, qtbot: QtBot
) -> None:
    """Nothing is wider than its place; what does not fit is reached by scrolling down."""
    opened = open_(draft, "2a")
    page = opened.page
    themes.apply("highContrast", 1.5)
    window.resize(1024, 680)
    qtbot.waitUntil(lambda: page.tabs.isVisible() and page.scroller.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: page.scroller.horizontalScrollBar().maximum() == 0)
    assert page.board.canvas.height() >= 200


def test_the_form_of_the_whole_exercise_asks_no_more_room_than_there_is(
    open_: Callable[..., Opened], draft: Draft, qtbot: QtBot
) -> None:
    page = open_(draft).page
    assert page.right.currentWidget() is page.form
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() == 0)
    assert page.header.isVisible()
    assert page.dock.isVisible()
    assert page.form.view.verticalScrollBar().maximum() > 0, "it scrolls inside"


def test_another_text_size_moves_the_cards_apart(
    open_: Callable[..., Opened], draft: Draft, themes: ThemeManager
) -> None:
    scene = open_(draft).page.board.canvas.graph_scene
    before = {turn.id: scene.rect_of(turn.id) for turn in draft.turns}
    themes.apply("light", 1.5)
    after = {turn.id: scene.rect_of(turn.id) for turn in draft.turns}
    assert after["1"].width() == before["1"].width() * 1.5
    assert not any(
        one.intersects(other) for key, one in after.items() for name, other in after.items() if key < name
    )
