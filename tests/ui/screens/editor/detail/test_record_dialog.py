"""Recording a clip with the camera, with the text running past; nothing stays of what was not wanted."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from fakes.clip_desk import ClipDrafts, SessionWith
from fakes.drafts import make_draft
from fakes.session import Stage, make_context
from fakes.ui_recorder import ScriptedRecorder
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import Desk
from oefenruimte.capture.thread_recorder import ThreadRecorder
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import (
    DevicesReady,
    Discarded,
    Finished,
    Progress,
    Quality,
    RecordingFacts,
    RecordingSink,
    Started,
    Trouble,
)
from oefenruimte.ui.screens.editor.detail.autocue import Autocue
from oefenruimte.ui.screens.editor.detail.clip_recorder import Phase
from oefenruimte.ui.screens.editor.detail.record_dialog import RecordDialog
from oefenruimte.ui.screens.editor.detail.subject import TurnSubject
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.theme.manager import ThemeManager

from .conftest import Bench, film

_QUICK = 1  # ms: how long a second takes when counting


class FilmRecorder(ScriptedRecorder):
    """Records the film of the tests into whatever place it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.sink: RecordingSink | None = None

    def open(self, camera: str | None, microphone: str | None) -> None:
        super().open(camera, microphone)
        self.news.append(DevicesReady(has_video=True, has_audio=True))

    def start(self, open_sink: Callable[[], RecordingSink], quality: Quality = Quality.NORMAL) -> None:
        super().start(open_sink, quality)
        self.sink = open_sink()
        self.sink.write(film())
        self.news += [Started(), Progress(1500)]

    def stop(self) -> None:
        super().stop()
        assert self.sink is not None
        self.sink.close()
        self.news.append(Finished(RecordingFacts(2000, True, True, b"", 60, 0, b"")))

    def discard(self) -> None:
        super().discard()
        assert self.sink is not None
        self.sink.abandon()
        self.news.append(Discarded())


@pytest.fixture(scope="module")
def recorder() -> FilmRecorder:
    return FilmRecorder()


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot) -> Iterator[RecordDialog]:
    title = "Neem het fragment op"
    dialog = RecordDialog(bench.stage.context, bench.model, TurnSubject("1"), title, second_ms=_QUICK)
    dialog.present()
    qtbot.waitUntil(lambda: dialog.recorder.can_start and dialog.record_button.isEnabled())
    yield dialog
    if isValid(dialog):
        dialog.close_with("")


def _record(dialog: RecordDialog, qtbot: QtBot) -> None:
    assert dialog.record_button.hasFocus()
    QTest.keyClick(dialog.record_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.recorder.phase is Phase.RECORDING)


def _stop(dialog: RecordDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog.record_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.recorder.phase is Phase.RECORDED)


def _media(bench: Bench) -> int:
    return len(bench.drafts.vault.ids())


def test_it_counts_records_and_becomes_the_clip(bench: Bench, dialog: RecordDialog, qtbot: QtBot) -> None:
    before = bench.draft.turns[0].clip
    assert dialog.state.text() == "Er wordt nu niets opgenomen."
    _record(dialog, qtbot)
    assert dialog.cue.running
    assert dialog.record_button.text() == "Stop opname"
    qtbot.waitUntil(lambda: "opname loopt" in dialog.bench.canvas.accessibleDescription())
    _stop(dialog, qtbot)
    assert dialog.bench.controls.isVisible()
    assert dialog.use_button.hasFocus()
    with qtbot.waitSignal(dialog.closed):
        QTest.keyClick(dialog.use_button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    clip = bench.draft.turns[0].clip
    assert clip is not None
    assert clip != before
    assert clip.name == "opname-beurt-1.mp4"
    assert bench.drafts.vault.exists(clip.media)
    assert bench.model.undo_words == "opname voor beurt 1"
    bench.model.undo()
    assert bench.draft.turns[0].clip == before


def test_what_is_done_again_is_gone(bench: Bench, dialog: RecordDialog, qtbot: QtBot) -> None:
    there, before = _media(bench), bench.draft
    _record(dialog, qtbot)
    _stop(dialog, qtbot)
    assert _media(bench) == there + 1
    QTest.keyClick(dialog, Qt.Key.Key_R)
    assert dialog.recorder.phase is Phase.READY
    qtbot.waitUntil(lambda: _media(bench) == there)
    assert not dialog.cue.running
    assert bench.draft == before


@pytest.mark.parametrize("at", ["recording", "recorded"])
def test_nothing_stays_when_it_is_left(
    bench: Bench, dialog: RecordDialog, qtbot: QtBot, recorder: FilmRecorder, at: str
) -> None:
    there, before = _media(bench), bench.draft
    _record(dialog, qtbot)
    if at == "recorded":
        _stop(dialog, qtbot)
    with qtbot.waitSignal(bench.stage.context.recorder.closed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _media(bench) == there)
    assert bench.draft == before
    assert recorder.calls[-1] == ("close",)


def test_counting_is_broken_off(bench: Bench, qtbot: QtBot) -> None:
    dialog = RecordDialog(bench.stage.context, bench.model, TurnSubject("1"), "Neem op", second_ms=60_000)
    dialog.present()
    qtbot.waitUntil(lambda: dialog.recorder.can_start)
    QTest.keyClick(dialog.record_button, Qt.Key.Key_Space)
    assert dialog.record_button.text() == "Wacht even"
    QTest.keyClick(dialog.record_button, Qt.Key.Key_Space)
    assert dialog.record_button.text() == "Neem op"
    assert dialog.recorder.phase is Phase.READY
    dialog.close_with("")


def test_a_recording_that_ends_by_itself_is_told_and_kept(
    bench: Bench, dialog: RecordDialog, qtbot: QtBot, recorder: FilmRecorder
) -> None:
    _record(dialog, qtbot)
    assert recorder.sink is not None
    recorder.sink.close()
    facts = RecordingFacts(1800, True, True, b"", 54, 0, b"")
    recorder.news.append(Finished(facts, Problem(Code.CAMERA_LOST)))
    qtbot.waitUntil(lambda: dialog.recorder.phase is Phase.RECORDED)
    assert dialog._notice is not None
    assert dialog._notice.accessibleName()


def test_a_busy_computer_is_said_without_moving_anything(
    bench: Bench, dialog: RecordDialog, qtbot: QtBot, recorder: FilmRecorder
) -> None:
    _record(dialog, qtbot)
    recorder.news.append(Trouble(Problem(Code.FRAMES_LOST, facts={"count": "3"})))
    qtbot.waitUntil(lambda: dialog.state.text() != "De opname loopt.")
    assert dialog.state.text().startswith("De opname loopt. ")
    assert dialog.recorder.phase is Phase.RECORDING
    assert dialog._notice is None


def test_a_camera_that_goes_away_is_told(
    bench: Bench, dialog: RecordDialog, qtbot: QtBot, recorder: FilmRecorder
) -> None:
    recorder.news.append(Trouble(Problem(Code.CAMERA_LOST)))
    qtbot.waitUntil(lambda: dialog._notice is not None)
    assert dialog.recorder.phase is Phase.READY


def test_everything_that_takes_the_focus_has_a_name(dialog: RecordDialog) -> None:
    parts = [part for part in dialog.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(parts) > 5
    assert [type(part).__name__ for part in parts if part.isVisible() and not part.accessibleName()] == []


def test_the_tempo_goes_by_keys(dialog: RecordDialog) -> None:
    before = dialog.speed_slider.value()
    QTest.keyClick(dialog.record_button, Qt.Key.Key_Up)
    assert dialog.speed_slider.value() == before + 10


def test_the_text_runs_with_the_tempo_and_goes_by_pages_with_less_motion(
    qtbot: QtBot, themes: ThemeManager
) -> None:
    cue = Autocue("een twee drie vier vijf zes zeven acht negen tien " * 20)
    qtbot.addWidget(cue)
    cue.resize(300, 120)
    cue.set_speed(220)
    cue.start()
    qtbot.waitUntil(lambda: cue.spoken > 0.5)
    cue.stop()
    held = cue.spoken
    cue.set_text_size(48)
    assert cue.spoken == held
    themes.apply("light", reduced_motion=True)
    assert cue.page == 0
    cue._spoken = 199.0
    assert cue.page == len(cue._pages()) - 1
    cue.rewind()
    assert cue.spoken == 0


def test_a_real_recording_lies_sealed_in_the_vault(
    qtbot: QtBot, window: QWidget, session: Session, desk: Desk, tmp_path: Path
) -> None:
    """Camera and microphone of the tests, the real recorder, the real vault: no plain byte on disk."""
    drafts = ClipDrafts(tmp_path / "drafts")
    parts = {
        "drafts": drafts,
        "devices": replace(desk.devices, recorder=ThreadRecorder),
    }
    preferences = Preferences(camera="test:", microphone="test:")
    stage: Stage = make_context(SessionWith(session, parts), window, preferences=preferences)  # type: ignore[arg-type]
    model = EditorModel(make_draft(1), drafts, stage.context.jobs, stage.problems.append, window)
    dialog = RecordDialog(stage.context, model, TurnSubject("1"), "Neem op", second_ms=_QUICK)
    try:
        dialog.present()
        qtbot.waitUntil(lambda: dialog.recorder.can_start and dialog.record_button.isEnabled())
        _record(dialog, qtbot)
        with qtbot.waitSignal(dialog.recorder.progress):
            pass
        (made,) = drafts.vault.ids()
        file = drafts.vault.folder.root / f"{made}.part"
        qtbot.waitUntil(lambda: file.stat().st_size > 1000)
        written = file.read_bytes()
        assert written.startswith(b"age-encryption.org/v1")
        assert b"ftyp" not in written
        _stop(dialog, qtbot)
        clip = dialog.recorder.clip
        assert clip is not None
        with drafts.open(clip.media) as reader:
            assert reader.read(8)[4:] == b"ftyp"
        assert drafts.vault.path(clip.media).read_bytes().startswith(b"age-encryption.org/v1")
        dialog.use()
        used = model.draft.turns[0].clip
        assert used == clip
        assert drafts.vault.ids() == {clip.media}
    finally:
        if isValid(dialog):
            dialog.close_with("")
        delete(model)
        stage.close()
