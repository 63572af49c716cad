"""A trainer makes the exercise of sheet 10 from nothing, with the keyboard alone, plays it and takes it out.

Clips come in as files of a telephone through the real use case; choosing a file is the only thing that is
done without keys, because the dialog is the system's own.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.media import make_clip
from fakes.session import Stage, make_context, make_desk, make_session
from fakes.ui_recorder import ScriptedRecorder
from fakes.workshop import FakeWorkshop
from oefenruimte.app import practice as p
from oefenruimte.app.authoring.edit_lists import add_behaviour, add_hint, add_text
from oefenruimte.app.authoring.edits import connect, set_branch, set_captions, set_fields, set_turn
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Choice, Cue, Hint, NextTurn
from oefenruimte.ui.routes import Editor
from oefenruimte.ui.screens.editor.detail.clip_work import work_of
from oefenruimte.ui.screens.editor.detail.subject import TurnSubject
from oefenruimte.ui.screens.editor.page import EditorPage
from oefenruimte.ui.screens.editor.screen import EditorScreen
from oefenruimte.ui.theme.manager import ThemeManager
from tests.ui.screens.editor.parts import still

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
LINES = {"1": "Ik ben boos.", "2a": "Dank je.", "2b": "Dit kan niet!", "3": "En nu?"}


class Camera(FakeWorkshop):
    def still(self, source: object, at_ms: int, width: int = 480) -> bytes:
        del source, at_ms, width
        return still()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    desk = make_desk(tmp_path, recorder=ScriptedRecorder)
    session = make_session(replace(desk, workshop=Camera()), "Mo Pinas")
    yield session
    session.close()


@pytest.fixture
def stage(session: Session, qtbot: QtBot, themes: ThemeManager) -> Iterator[Stage]:
    del themes
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made = make_context(session, window)
    yield made
    made.close()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def write_turns(page: EditorPage) -> None:
    """Start, a choice, two turns side by side, one after them: with Ctrl+B, arrows and the button."""
    press(Key.Key_Down)
    page.board.choice_button.setFocus()
    press(Key.Key_Space)
    for _ in range(2):
        page.board.focus_turns()
        press(Key.Key_Home)
        press(Key.Key_B, Control)
    press(Key.Key_Left)
    assert page.model.selected == "2a"
    press(Key.Key_B, Control)
    assert page.model.selected == "3"


def test_from_nothing_to_a_package(session: Session, stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "telefoon.mp4"
    file.write_bytes(make_clip(1.0))
    new = session.drafts.create()
    screen = EditorScreen(stage.context, Editor(new.id))
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.page is not None and screen.page.board.canvas.hasFocus())
    page = screen.page
    assert page is not None
    write_turns(page)
    model = page.model
    follow = model.draft.turns[0].follow
    assert isinstance(follow, Choice)
    assert [branch.to for branch in follow.branches] == ["2a", "2b"]
    page.header.title.setFocus()
    QTest.keyClicks(page.header.title, "Het paspoort is niet klaar")
    press(Key.Key_Return)
    # The words, as the tabs of the details write them.
    model.edit("woorden", in_words)
    work = work_of(stage.context, model)
    for turn_id in LINES:
        work.add(TurnSubject(turn_id), file)
    qtbot.waitUntil(lambda: all(turn.clip is not None for turn in model.draft.turns))
    model.edit("ondertiteling", captioned)
    qtbot.waitUntil(lambda: model.checked)
    assert [finding.sentence for finding in model.findings if finding.severity == "error"] == []
    # Played through: the choice leads to the second way, and nothing is kept.
    takes = session.takes.list()
    press(Key.Key_Home)
    press(Key.Key_F5)
    assert screen.proof is not None
    proof = screen.proof
    for key in (Key.Key_Return, Key.Key_Return, Key.Key_2):
        press(key)
    assert proof.state.turn_id == "2b"
    for _ in range(4):
        press(Key.Key_Return)
    assert isinstance(proof.state.phase, p.Done)
    press(Key.Key_Escape)
    assert session.takes.list() == takes
    # Out, and in somebody else's library without a remark that must be solved.
    package = tmp_path / "paspoort.oefenscenario"
    screen.export_to(package)
    qtbot.waitUntil(lambda: bool(stage.toasts) or bool(stage.problems))
    assert stage.problems == []
    report = session.library.check(package)
    assert [finding.sentence for finding in report.findings if finding.severity == "error"] == []
    assert report.scenario is not None
    assert [turn.id for turn in report.scenario.turns] == [turn.id for turn in model.draft.turns]
    screen.leave()
    qtbot.waitUntil(lambda: model.saved)
    assert session.drafts.get(new.id) == model.draft


def in_words(draft: Draft) -> Draft:
    draft = set_fields(
        draft,
        summary="Een reiziger wil vandaag een paspoort.",
        citizen="Mevrouw De Wit",
        situation="Het is druk aan de balie.",
        role="Je werkt aan de balie.",
        goal="Zij weet wat er kan.",
        licence="CC-BY-4.0",
    )
    draft = add_text(draft, "skills", "Omgaan met emotie")
    draft = add_text(draft, "tips", "Adem rustig uit.")
    draft, _ = add_behaviour(
        draft,
        self_text="Ik toon begrip",
        observe_text="Je toont begrip.",
        rubric_text="Toont begrip",
        icon="ear",
    )
    draft = set_branch(set_branch(draft, "1", 0, "Ik toonde begrip"), "1", 1, "Ik ging in discussie")
    draft = connect(draft, "2b", None, "3")
    assert draft.turns[1].follow == NextTurn("3")
    for turn_id, lines in LINES.items():
        draft = set_turn(draft, turn_id, name=f"Deel {turn_id}", lines=lines, prompt="Reageer.")
        draft = add_hint(draft, turn_id, Hint("Noem haar naam", "quote"))
    return draft


def captioned(draft: Draft) -> Draft:
    for turn_id, lines in LINES.items():
        draft = set_captions(draft, turn_id, (Cue(0, 900, lines),), f"{turn_id}.vtt")
    return draft
