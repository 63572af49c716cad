"""Taking the begin and the end off a clip, exact to the picture."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from oefenruimte.domain.draft import DraftClip
from oefenruimte.ui.screens.editor.detail.subject import TurnSubject
from oefenruimte.ui.screens.editor.detail.trim_dialog import TrimDialog

from .conftest import Bench

_FRAME = 1000 / 30  # of the film of the tests


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot) -> Iterator[TrimDialog]:
    dialog = _open(bench, qtbot)
    yield dialog
    if isValid(dialog):
        dialog.close_with("")


def _open(bench: Bench, qtbot: QtBot) -> TrimDialog:
    dialog = TrimDialog(bench.stage.context, bench.model, TurnSubject("1"), "Kort het fragment in")
    with qtbot.waitSignal(dialog.bench.player.frame):
        dialog.present()
    return dialog


def _seek(dialog: TrimDialog, qtbot: QtBot, at_ms: int) -> None:
    dialog.bench.seek(at_ms)
    qtbot.waitUntil(lambda: dialog.bench.at_picture(at_ms))


def _clip(bench: Bench) -> DraftClip:
    clip = bench.draft.turns[0].clip
    assert clip is not None
    return clip


def test_nothing_to_do_until_something_is_cut(dialog: TrimDialog) -> None:
    assert not dialog.trim_button.isEnabled()
    assert dialog.trim_button.accessibleDescription() == "Er is nog niets ingekort."


def test_i_and_o_are_the_edges_of_the_picture_that_is_shown(dialog: TrimDialog, qtbot: QtBot) -> None:
    _seek(dialog, qtbot, 510)  # in the middle of picture 15: 500.0 – 533.3 ms
    QTest.keyClick(dialog.line, Qt.Key.Key_I)
    assert dialog.range == (500, 6000)
    _seek(dialog, qtbot, 1510)
    QTest.keyClick(dialog.line, Qt.Key.Key_O)
    assert dialog.range == (500, int(46 * _FRAME))


def test_an_arrow_is_one_picture(dialog: TrimDialog, qtbot: QtBot) -> None:
    _seek(dialog, qtbot, 510)
    with qtbot.waitSignal(dialog.bench.player.frame):
        QTest.keyClick(dialog.line, Qt.Key.Key_Right)
    assert dialog.bench.frame_start == int(16 * _FRAME)
    with qtbot.waitSignal(dialog.bench.player.frame):
        QTest.keyClick(dialog.line, Qt.Key.Key_Left)
    assert dialog.bench.frame_start == 500


def test_a_handle_is_dragged(dialog: TrimDialog) -> None:
    line, middle = dialog.line, dialog.line.height() // 2
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(round(line.x_of(0)), middle))
    QTest.mouseMove(line, QPoint(round(line.x_of(700)), middle))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(round(line.x_of(700)), middle))
    start, end = dialog.range
    assert abs(start - 700) < 10
    assert end == 6000


def test_the_ends_never_cross(dialog: TrimDialog, qtbot: QtBot) -> None:
    _seek(dialog, qtbot, 1510)
    dialog.start_here()
    _seek(dialog, qtbot, 510)
    dialog.end_here()
    assert dialog.range == (0, int(16 * _FRAME))


def test_trimming_makes_a_new_clip_with_its_captions_and_undo_goes_back(
    bench: Bench, dialog: TrimDialog, qtbot: QtBot
) -> None:
    before = bench.draft
    _seek(dialog, qtbot, 510)
    dialog.start_here()
    with qtbot.waitSignal(dialog.closed):
        QTest.keyClick(dialog.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    new = _clip(bench)
    assert new.cut is not None
    assert (new.cut.start_ms, new.cut.end_ms, new.duration_ms) == (500, 6000, 5500)
    assert new.cut.source == before.turns[0].clip.media  # type: ignore[union-attr]
    assert bench.draft.turns[0].captions[0].end_ms == 1500
    assert bench.model.undo_words == "inkorten van beurt 1"
    bench.model.undo()
    assert bench.draft == before
    assert bench.drafts.vault.exists(before.turns[0].clip.media)  # type: ignore[union-attr]


def test_what_was_trimmed_can_be_made_longer_again(bench: Bench, dialog: TrimDialog, qtbot: QtBot) -> None:
    source = _clip(bench).media
    _seek(dialog, qtbot, 510)
    dialog.start_here()
    with qtbot.waitSignal(dialog.closed):
        dialog.trim()
    again = _open(bench, qtbot)
    qtbot.waitUntil(lambda: again.line.duration == 6000)
    assert again.range == (500, 6000)
    _seek(again, qtbot, 210)
    again.start_here()
    with qtbot.waitSignal(again.closed):
        again.trim()
    cut = _clip(bench).cut
    assert cut is not None
    assert (cut.source, cut.start_ms) == (source, 200)  # picture 6 is shown at 210


def test_esc_changes_nothing(bench: Bench, dialog: TrimDialog, qtbot: QtBot) -> None:
    before = bench.draft
    _seek(dialog, qtbot, 510)
    dialog.start_here()
    with qtbot.waitSignal(dialog.closed):
        QTest.keyClick(dialog.line, Qt.Key.Key_Escape)
    assert bench.draft == before
