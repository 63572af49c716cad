"""Speaking a reaction: recorded, listened to, kept with the mark, and nothing left when one gives up."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.session import COACH, ONE_TURN, Stage, add_take, make_desk, make_session, make_space, share_take
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import MarkKind
from oefenruimte.domain.take import Anchor
from oefenruimte.ui.screens.coach.spoken_dialog import SpokenDialog
from oefenruimte.ui.screens.coach.voice_dialog import VoiceDialog

PATIENCE = 20_000


@pytest.fixture(scope="module")
def shared(
    tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path
) -> Iterator[tuple[Session, ShareId]]:
    folder = tmp_path_factory.mktemp("voice")
    desk = make_desk(folder, scenarios=scenario_folder)
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(folder / "deelruimte", learner, coach)
    grant = share_take(learner, coach, add_take(learner, ONE_TURN))
    yield coach, grant.share_id
    learner.close()
    coach.close()


@pytest.fixture
def dialog(
    shared: tuple[Session, ShareId], stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> VoiceDialog:
    coach, share_id = shared
    stage = stage_for(coach, Preferences(microphone="test:"))
    dialog = VoiceDialog(stage.context, share_id)
    dialog.present()
    qtbot.waitUntil(lambda: dialog.elapsed_ms > 0, timeout=PATIENCE)
    return dialog


def files(coach: Session) -> set[str]:
    folder = coach.folder / "voices"
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def test_what_was_spoken_stays_with_the_mark(
    dialog: VoiceDialog, shared: tuple[Session, ShareId], qtbot: QtBot
) -> None:
    coach, share_id = shared
    assert dialog.stop.isVisible()
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.voice is not None, timeout=PATIENCE)
    assert dialog.keep.isVisible()
    with qtbot.waitSignal(dialog.spoken, timeout=PATIENCE) as spoken:
        qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert spoken.args is not None
    voice = spoken.args[0]
    mark = coach.coach.place(share_id, Anchor(0, 300), MarkKind.TIP, "", voice=voice)
    with coach.coach.open_voice(share_id, voice) as sound:
        assert sound.read(4) == b"OggS"
    assert coach.coach.drafts(share_id).marks[-1].voice == mark.voice


def test_who_gives_up_leaves_nothing(
    dialog: VoiceDialog, shared: tuple[Session, ShareId], qtbot: QtBot
) -> None:
    coach, _ = shared
    before = files(coach)
    assert before, "it is being recorded"
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.voice is not None, timeout=PATIENCE)
    made = files(coach)
    dialog.reject()
    qtbot.waitUntil(lambda: len(files(coach)) < len(made), timeout=PATIENCE)


def test_again_takes_the_first_one_away(
    dialog: VoiceDialog, shared: tuple[Session, ShareId], qtbot: QtBot
) -> None:
    coach, _ = shared
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.voice is not None, timeout=PATIENCE)
    first = dialog.voice
    assert first is not None
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.stop.isVisible() and dialog.elapsed_ms > 0, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not any(name.startswith(first.id) for name in files(coach)), timeout=PATIENCE)
    dialog.reject()


def test_what_was_spoken_can_be_heard_spoken_again_and_taken_away(
    dialog: VoiceDialog, shared: tuple[Session, ShareId], stage_for: Callable[..., Stage], qtbot: QtBot
) -> None:
    coach, share_id = shared
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.spoken, timeout=PATIENCE) as spoken:
        qtbot.waitUntil(lambda: dialog.keep.isVisible(), timeout=PATIENCE)
        qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert spoken.args is not None
    stage = stage_for(coach, Preferences(microphone="test:"))
    for press, told in (("anew", "again"), ("remove", "removed")):
        there = SpokenDialog(stage.context, share_id, spoken.args[0])
        there.present()
        qtbot.waitUntil(there.listen.hasFocus)
        qtbot.keyClick(there.listen, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda there=there: there.listen.playing)
        with qtbot.waitSignal(getattr(there, told), timeout=PATIENCE):
            qtbot.mouseClick(getattr(there, press), Qt.MouseButton.LeftButton)
        assert not there.listen.playing, "nothing sounds after it is closed"
