from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fakes.media import SealedReader
from oefenruimte.domain.conversation import conversation
from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.coach_timeline import CoachTimeline
from oefenruimte.ui.player.controls import PlayerControls
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.player.wiring import join
from oefenruimte.ui.theme import ThemeManager

from .conftest import number_in


def test_player_stage_controls_and_timeline_follow_each_other(
    qtbot: QtBot, themes: ThemeManager, two_seconds: bytes, tmp_path: Path
) -> None:
    canvas, controls, timeline = VideoCanvas("Beeld"), PlayerControls(), CoachTimeline()
    for widget in (canvas, controls, timeline):
        qtbot.addWidget(widget)
        widget.resize(540, 304)
        widget.show()
    player = ConversationPlayer()
    join(player, canvas, controls, timeline)
    talk = conversation([(1000, 2000)])
    timeline.set_conversation(talk, {})
    card = TextCard("Hallo", "Mevrouw")
    player.load(
        talk,
        lambda part: SealedReader(two_seconds) if part.start_ms else card,
        card=lambda part, why: card,
        captions=lambda part: (Cue(0, 1000, "Hallo"),),
    )
    assert canvas.accessibleDescription() == "Mevrouw. Hallo"
    timeline.seekRequested.emit(2010)
    qtbot.waitUntil(lambda: not canvas.image().isNull() and number_in(canvas.image()) == 30)
    assert timeline.position == 2010
    assert timeline.accessibleName()
    QTest.mouseClick(controls.play_button, Qt.MouseButton.LeftButton)
    assert player.playing
    assert controls.play_button.accessibleName() == "Pauze"
    qtbot.waitUntil(lambda: timeline.position > 2100)
    controls.skipRequested.emit(-5000)
    assert player.position == 0
    QTest.keyClick(timeline, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not player.playing)
    assert controls.play_button.accessibleName() == "Afspelen"
    controls.rateChosen.emit(1.5)
    assert player.rate == 1.5
    player.close()
