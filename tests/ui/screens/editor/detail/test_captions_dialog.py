"""The captions of a clip with the clip beside it, by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.screens.editor.detail.captions_dialog import CaptionsDialog
from oefenruimte.ui.screens.editor.detail.subject import AnswerSubject, TurnSubject
from oefenruimte.ui.widgets import KeyBar

from .conftest import Bench

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot) -> Iterator[CaptionsDialog]:
    subject = TurnSubject("1")
    cues = (Cue(0, 800, "Goedemorgen."), Cue(900, 1600, "Ik kom voor\nmijn paspoort."))
    bench.model.edit("begin", lambda draft: subject.with_cues(draft, cues, "een.vtt"))
    dialog = CaptionsDialog(bench.stage.context, bench.model, subject, "Ondertiteling van beurt 1")
    with qtbot.waitSignal(dialog.bench.ready):
        dialog.present()
    yield dialog
    if isValid(dialog):
        dialog.close_with("")


def _cues(bench: Bench) -> tuple[Cue, ...]:
    return bench.draft.turns[0].captions


def _seek(dialog: CaptionsDialog, qtbot: QtBot, at_ms: int) -> None:
    dialog.bench.seek(at_ms)
    qtbot.waitUntil(lambda: dialog.bench.position == at_ms)


def test_the_first_line_has_the_focus_and_typing_is_one_step(bench: Bench, dialog: CaptionsDialog) -> None:
    edit = dialog.rows[0].text.edit
    assert edit.hasFocus()
    QTest.keyClick(edit, Qt.Key.Key_End, _CTRL)
    QTest.keyClicks(edit, " Mevrouw!")
    assert _cues(bench)[0].text == "Goedemorgen. Mevrouw!"
    assert bench.draft.turns[0].captions_name == "een.vtt"
    QTest.keyClick(edit, Qt.Key.Key_Z, _CTRL)
    assert _cues(bench)[0].text == "Goedemorgen."
    assert edit.toPlainText() == "Goedemorgen."
    QTest.keyClick(edit, Qt.Key.Key_Y, _CTRL)
    assert _cues(bench)[0].text == "Goedemorgen. Mevrouw!"


def test_begin_and_end_are_set_where_the_clip_is(bench: Bench, dialog: CaptionsDialog, qtbot: QtBot) -> None:
    _seek(dialog, qtbot, 1000)
    edit = dialog.rows[1].text.edit
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_I, _ALT)
    assert _cues(bench)[1].start_ms == 1000
    _seek(dialog, qtbot, 1900)
    QTest.keyClick(edit, Qt.Key.Key_O, _ALT)
    assert _cues(bench)[1].end_ms == 1900
    dialog.line.setFocus()
    _seek(dialog, qtbot, 1200)
    QTest.keyClick(dialog.line, Qt.Key.Key_I)  # without a text field a letter is enough
    assert _cues(bench)[1].start_ms == 1200


def test_lines_are_split_joined_added_and_taken_away(bench: Bench, dialog: CaptionsDialog) -> None:
    edit = dialog.rows[1].text.edit
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Home, _CTRL)
    for _ in range(4):
        QTest.keyClick(edit, Qt.Key.Key_Right)
    QTest.keyClick(edit, Qt.Key.Key_S, _ALT)
    assert [cue.text for cue in _cues(bench)] == ["Goedemorgen.", "Ik k", "om voor\nmijn paspoort."]
    assert dialog.current == 2
    assert dialog.rows[2].text.edit.hasFocus()
    QTest.keyClick(dialog.rows[2].text.edit, Qt.Key.Key_Delete, _ALT)
    assert len(_cues(bench)) == 2
    QTest.keyClick(dialog.rows[1].text.edit, Qt.Key.Key_Up, _ALT)
    assert dialog.rows[0].text.edit.hasFocus()
    QTest.keyClick(dialog.rows[0].text.edit, Qt.Key.Key_V, _ALT)
    assert [cue.text for cue in _cues(bench)] == ["Goedemorgen. Ik k"]
    dialog.bench.seek(1800)
    QTest.keyClick(dialog.rows[0].text.edit, Qt.Key.Key_N, _ALT)
    assert len(_cues(bench)) == 2
    assert dialog.rows[1].text.edit.hasFocus()
    assert "leeg" in dialog.rows[1].remark.label.text()


def test_everything_shifts_a_tenth_and_many_presses_are_one_step(
    bench: Bench, dialog: CaptionsDialog
) -> None:
    before = _cues(bench)
    for _ in range(3):
        QTest.keyClick(dialog.rows[0].text.edit, Qt.Key.Key_Right, _ALT)
    assert [cue.start_ms for cue in _cues(bench)] == [300, 1200]
    dialog.earlier_button.click()
    assert [cue.start_ms for cue in _cues(bench)] == [200, 1100]
    bench.model.undo()
    assert _cues(bench) == before


def test_a_time_is_typed_and_nonsense_is_not_taken(bench: Bench, dialog: CaptionsDialog) -> None:
    field = dialog.rows[1].end
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "1,9")
    assert _cues(bench)[1].end_ms == 1600  # not while it is half typed
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert _cues(bench)[1].end_ms == 1900
    assert field.text == "0:01,90"
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "straks")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.text == "0:01,90"


def test_everything_that_takes_the_focus_has_a_name(dialog: CaptionsDialog) -> None:
    parts = [part for part in dialog.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(parts) > 5
    assert [type(part).__name__ for part in parts if part.isVisible() and not part.accessibleName()] == []


def test_what_is_wrong_is_said_in_words(bench: Bench, dialog: CaptionsDialog) -> None:
    row = dialog.rows[0]
    assert not row.remark.isVisible()
    QTest.keyClick(row.text.edit, Qt.Key.Key_End, _CTRL)
    QTest.keyClicks(row.text.edit, " Dit is een regel die veel te lang is voor het beeld.")
    assert row.remark.isVisible()
    assert "2 regels van 38 tekens" in row.remark.label.text()
    assert row.counter.text() == "65 van 38"
    assert "Te snel" in row.text.edit.accessibleDescription()


def test_the_text_is_spread_over_the_clip(bench: Bench, dialog: CaptionsDialog) -> None:
    dialog.spread_button.click()
    cues = _cues(bench)
    assert [cue.text for cue in cues] == ["Goedemorgen.", "Ik kom voor mijn paspoort."]
    assert cues[1].end_ms <= 6000


def test_a_file_is_read_and_undone(
    bench: Bench, dialog: CaptionsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "anders.vtt"
    path.write_text("WEBVTT\n\n00:00.000 --> 00:01.000\nIets anders.\n", "utf-8")
    dialog.read_file(path)
    qtbot.waitUntil(lambda: len(_cues(bench)) == 1)
    assert dialog.rows[0].text.text == "Iets anders."
    QTest.keyClick(dialog.rows[0].text.edit, Qt.Key.Key_Z, _CTRL)
    assert len(dialog.rows) == 2


def test_a_line_is_played_from_its_begin_to_its_end(dialog: CaptionsDialog, qtbot: QtBot) -> None:
    dialog.rows[1].text.edit.setFocus()
    QTest.keyClick(dialog.rows[1].text.edit, Qt.Key.Key_Return, _CTRL)
    assert dialog.bench.player.playing
    qtbot.waitUntil(lambda: not dialog.bench.player.playing)
    assert 1500 <= dialog.bench.position <= 1900


def test_a_block_on_the_line_is_chosen_with_the_mouse(dialog: CaptionsDialog, qtbot: QtBot) -> None:
    line = dialog.line
    place = QPoint(round(line.x_of(1200)), line.height() // 2)
    with qtbot.waitSignal(line.seekRequested):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    assert dialog.current == 1
    assert "1,2" in line.value_text() or "1,1" in line.value_text()


def test_the_keys_stand_in_the_bar_and_esc_leaves(bench: Bench, dialog: CaptionsDialog, qtbot: QtBot) -> None:
    bar = dialog.findChild(KeyBar)
    assert bar is not None
    for key in ("Alt+I", "Alt+O", "Alt+N", "Alt+S", "Alt+V", "Ctrl+Enter"):
        assert key in bar.accessibleName()
    with qtbot.waitSignal(dialog.closed):
        QTest.keyClick(dialog.rows[0].text.edit, Qt.Key.Key_Escape)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(_cues(bench)) == 2


def test_an_answer_has_captions_of_its_own(bench: Bench) -> None:
    subject = AnswerSubject(0, "1")
    assert subject.with_cues(bench.draft, (Cue(0, 1, "x"),)) == bench.draft  # there is no such answer
