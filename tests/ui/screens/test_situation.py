"""The situation, with a recorder whose news the test writes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.media import make_clip
from fakes.session import ONE_TURN, THREE_TURNS, Stage, make_desk, make_session
from fakes.ui_recorder import ScriptedRecorder
from oefenruimte.app.device_check import Light, Picture, Sound
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.app.surroundings import Noise
from oefenruimte.bootstrap import Desk
from oefenruimte.domain import facts
from oefenruimte.domain.facts import Framing
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import (
    Device,
    DevicesReady,
    Level,
    Looked,
    PreviewFrame,
    Progress,
    RecorderEvent,
    RecordingSink,
    Trouble,
)
from oefenruimte.domain.scenario import Intensity, Variant
from oefenruimte.domain.theory import TheoryCard, TheoryFact
from oefenruimte.domain.voice import VoiceEvent, VoiceFinished
from oefenruimte.ui.routes import LibraryRoute, Practice, Situation
from oefenruimte.ui.screens.parts.clip_dialog import ClipDialog
from oefenruimte.ui.screens.parts.tone import tone
from oefenruimte.ui.screens.situation import SituationScreen
from oefenruimte.ui.screens.situation.check_row import CheckRow, Mark
from oefenruimte.ui.screens.situation.checkup import CameraState, Report, brightness
from oefenruimte.ui.screens.situation.device_panel import DevicePanel
from oefenruimte.ui.screens.situation.reading import ReadingDialog
from oefenruimte.ui.screens.situation.sound_test import LENGTH_MS, Test
from oefenruimte.ui.theme.manager import ThemeManager
from oefenruimte.ui.widgets import Button, Label, top_dialog

BUILT_IN, ON_SCREEN = "camera:pci-0", "camera:usb-dell"
CAMERAS = [Device(BUILT_IN, "Ingebouwde camera", True), Device(ON_SCREEN, "Camera op het scherm")]
MICROPHONES = [Device("Headset", "Headset", True), Device("Tafelmicrofoon", "Tafelmicrofoon")]
CLOSE_A_WINDOW = "Doe een raam of deur dicht, of kies een headset."
SPOKEN, SILENT = Level(-28.0, -14.0), Level(-90.0, -90.0)


class SpokenVoice:
    """Records three seconds as soon as it is asked; `problem`: the microphone does not open."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.problem: Problem | None = None
        self._news: list[VoiceEvent] = []
        self._sink: RecordingSink | None = None

    def start(self, microphone: str, open_sink: Callable[[], RecordingSink]) -> None:
        self.calls.append(f"start {microphone}")
        if self.problem is not None:
            self._news.append(Trouble(self.problem))
            return
        self._sink = open_sink()
        self._sink.write(make_clip(0.4, video=False))
        self._news += [Level(-28.0, -14.0), Progress(LENGTH_MS)]

    def stop(self) -> None:
        assert self._sink is not None
        self.calls.append("stop")
        self._sink.close()
        self._news.append(VoiceFinished(LENGTH_MS))

    def discard(self) -> None:
        self._news.clear()

    def poll(self) -> list[VoiceEvent]:
        news, self._news = self._news, []
        return news

    def close(self) -> None:
        self.calls.append("close")
        self.discard()


VOICE = SpokenVoice()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path, recorder: ScriptedRecorder) -> Desk:
    desk = make_desk(tmp_path_factory.mktemp("bureau"), scenarios=scenario_folder, recorder=lambda: recorder)
    return replace(
        desk,
        devices=replace(
            desk.devices,
            cameras=lambda: CAMERAS,
            microphones=lambda: MICROPHONES,
            recorder=lambda: recorder,
            voice=lambda: VOICE,
        ),
    )


@pytest.fixture(scope="module")
def session(desk: Desk) -> Iterator[Session]:
    session = make_session(desk)
    yield session
    session.close()


Show = Callable[..., SituationScreen]


@pytest.fixture
def show(
    session: Session,
    stage_for: Callable[..., Stage],
    recorder: ScriptedRecorder,
    window: QWidget,
    qtbot: QtBot,
) -> Iterator[Show]:
    """The screen with its devices asked for, in `window`; left at the end."""
    made: list[SituationScreen] = []

    def make(scenario: str = THREE_TURNS, expected: int = 2, **preferences: object) -> SituationScreen:
        stage = stage_for(session, Preferences(**preferences))  # type: ignore[arg-type]
        recorder.calls.clear()
        recorder.news.clear()
        recorder.frames.clear()
        screen = SituationScreen(stage.context, Situation(ScenarioId(scenario)))
        screen.stage = stage  # type: ignore[attr-defined]  # for the tests
        made.append(screen)
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        qtbot.waitUntil(lambda: bool(recorder.calls), timeout=20_000)
        qtbot.waitUntil(lambda: screen._panel.cameras.select.count() > expected)
        qtbot.waitUntil(lambda: screen._panel.microphones.select.count() > 1)
        return screen

    yield make
    for screen in made:
        screen.leave()


def stage_of(screen: SituationScreen) -> Stage:
    stage: Stage = screen.stage  # type: ignore[attr-defined]
    return stage


def picture(grey: int, number: int = 1) -> PreviewFrame:
    return PreviewFrame(64, 36, bytes([grey]) * (64 * 36 * 3), number)


def tell(recorder: ScriptedRecorder, qtbot: QtBot, *news: RecorderEvent) -> None:
    recorder.news.extend(news)
    qtbot.waitUntil(lambda: not recorder.news)


def see(recorder: ScriptedRecorder, qtbot: QtBot, grey: int, times: int = 1) -> None:
    for _ in range(times):
        recorder.frames.append(picture(grey))
        qtbot.waitUntil(lambda: not recorder.frames)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible() and label.text()]


def said(row: CheckRow) -> tuple[Mark, str]:
    return row.verdict.mark, row.verdict.title


def test_everything_the_learner_must_know(show: Show) -> None:
    screen = show()
    shown = texts(screen)
    for text in (
        "Oefening voor de proef",
        "Mevrouw Proef komt aan de balie met een vraag.",
        "Je werkt aan de balie.",
        "Mevrouw Proef weet wat er nu gebeurt.",
        "Praat rustig.",
        "Je laat haar uitpraten.",
        "Je stelt een open vraag.",
        "Hier kijk je straks zelf op terug. Er komt geen cijfer.",
        "Een nieuw paspoort is donderdag klaar.",
        "Mevrouw Proef praat tegen jou.",
        "2 beurten",  # on the way that most go
        "ongeveer 4 minuten",
        "Er wordt nu niets opgenomen.",
    ):
        assert text in shown, text
    assert screen._stage is not None
    assert screen._stage.button.text() == "Voorproefje 0:01"
    assert screen.checkup.report.camera is CameraState.OPENING


def test_devices_open_on_entering_and_close_on_leaving(
    show: Show, recorder: ScriptedRecorder, qtbot: QtBot
) -> None:
    screen = show()
    assert recorder.calls == [("open", BUILT_IN, "default")]
    screen.leave()
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("close",))
    assert ("start",) not in recorder.calls


def test_the_preferred_devices_are_opened(show: Show, recorder: ScriptedRecorder) -> None:
    screen = show(camera=ON_SCREEN, microphone="Tafelmicrofoon")
    assert recorder.calls == [("open", ON_SCREEN, "Tafelmicrofoon")]
    assert screen._panel.cameras.value == ON_SCREEN
    assert screen._panel.microphones.select.currentText() == "Tafelmicrofoon"


def test_only_what_is_measured_is_said(show: Show, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    screen = show()
    panel = screen._panel
    assert said(panel.picture) == (Mark.WAITING, "We wachten op je camera…")
    tell(recorder, qtbot, DevicesReady(True, True))
    assert screen.checkup.report.camera is CameraState.LIVE
    see(recorder, qtbot, 140)
    qtbot.waitUntil(lambda: said(panel.picture) == (Mark.GOOD, "Je camera doet het"))
    assert said(panel.light) == (Mark.GOOD, "Het licht is goed")
    assert said(panel.sound) == (Mark.WAITING, "Zeg eens iets")
    assert panel.view.canvas.image().pixelColor(3, 3) == QColor(140, 140, 140)
    tell(recorder, qtbot, SPOKEN)
    qtbot.waitUntil(lambda: said(panel.sound) == (Mark.GOOD, "Je geluid is goed"))
    assert panel.meter.value() == round(24 * (1 - 28 / 60))


@pytest.mark.parametrize(
    ("grey", "title", "light"),
    [
        (60, "Je camera doet het", "Het is een beetje donker"),
        (30, "Je camera doet het", "Het is te donker"),
        (3, "Het beeld is zwart", "We kijken naar het licht…"),
    ],
)
def test_dark_pictures_get_advice(
    show: Show, recorder: ScriptedRecorder, qtbot: QtBot, grey: int, title: str, light: str
) -> None:
    screen = show(ONE_TURN)
    tell(recorder, qtbot, DevicesReady(True, True))
    see(recorder, qtbot, grey)
    qtbot.waitUntil(lambda: screen._panel.picture.verdict.title == title)
    qtbot.waitUntil(lambda: screen._panel.light.verdict.title == light)
    assert Mark.ADVICE in (screen._panel.light.verdict.mark, screen._panel.picture.verdict.mark)
    assert screen._start.isEnabled()


@pytest.mark.parametrize(
    ("framing", "mark", "advice"),
    [
        (Framing.GOOD, Mark.GOOD, ""),
        (Framing.NO_FACE, Mark.ADVICE, "Ga voor de camera zitten."),
        (Framing.TOO_FAR, Mark.ADVICE, "Schuif iets naar voren."),
        (Framing.TOO_NEAR, Mark.ADVICE, "Schuif iets naar achteren."),
        (Framing.TOO_HIGH, Mark.ADVICE, "Zet je camera iets hoger."),
        (Framing.TOO_LOW, Mark.ADVICE, "Zet je camera iets lager."),
        (Framing.TOO_LEFT, Mark.ADVICE, "Schuif iets naar links."),
        (Framing.TOO_RIGHT, Mark.ADVICE, "Schuif iets naar rechts."),
        (Framing.SEVERAL, Mark.ADVICE, "Zit je alleen? Draai dan iets weg."),
    ],
)
def test_the_panel_says_what_to_do(framing: Framing, mark: Mark, advice: str, themes: ThemeManager) -> None:
    panel = DevicePanel()
    report = Report(CameraState.LIVE, Picture.WORKS, Light.GOOD, framing=framing)
    panel.show_report(report)
    assert panel.picture.verdict.mark is mark
    assert panel.view.canvas._caption == advice
    assert panel.view.canvas._oval_filled is (framing is Framing.GOOD)
    panel.show_report(replace(report, camera=CameraState.OFF))
    assert panel.view.canvas._caption == ""


def test_what_the_recorder_sees_is_said(show: Show, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    panel = show(ONE_TURN)._panel
    tell(recorder, qtbot, DevicesReady(True, True))
    see(recorder, qtbot, 140)
    tell(recorder, qtbot, Looked(Framing.TOO_FAR, facts.Light.BACKLIT))
    qtbot.waitUntil(lambda: said(panel.picture) == (Mark.ADVICE, "Je zit ver weg"))
    assert said(panel.light) == (Mark.ADVICE, "Het licht is achter je")
    tell(recorder, qtbot, Looked(Framing.GOOD, facts.Light.GOOD))
    qtbot.waitUntil(lambda: said(panel.picture) == (Mark.GOOD, "Je zit goed in beeld"))
    assert said(panel.light) == (Mark.GOOD, "Het licht is goed")
    # A black picture tells nothing, whatever was seen before.
    see(recorder, qtbot, 3)
    recorder.frames.clear()


@pytest.mark.parametrize(
    ("sound", "noise", "title", "advice"),
    [
        (Sound.GOOD, Noise.QUIET, "Je geluid is goed", "Het is rustig om je heen."),
        (Sound.GOOD, Noise.UNKNOWN, "Je geluid is goed", ""),
        (Sound.GOOD, Noise.NOISY, "Er is veel geluid om je heen", CLOSE_A_WINDOW),
        (Sound.LOUD, Noise.NOISY, "Je geluid is te hard", "Ga iets verder van de microfoon."),
    ],
)  # fmt: skip
def test_the_room_is_heard_too(
    sound: Sound, noise: Noise, title: str, advice: str, themes: ThemeManager
) -> None:
    panel = DevicePanel()
    panel.show_report(Report(CameraState.OFF, sound=sound, noise=noise))
    assert (panel.sound.verdict.title, panel.sound.verdict.advice) == (title, advice)


def test_one_says_something_and_hears_it_back(show: Show, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    screen = show(ONE_TURN, microphone="Tafelmicrofoon")
    VOICE.calls.clear()
    steps: list[Test] = []
    screen.devices.test.changed.connect(steps.append)
    qtbot.keyClick(screen, Qt.Key.Key_T)
    assert screen._panel.sound.verdict.title == "Zeg nu iets"
    assert screen._panel.speaker.accessibleName() == "Stop de geluidstest"
    qtbot.waitUntil(lambda: screen.devices.test.state is Test.PLAYING)
    assert screen._panel.sound.verdict.title == "Zo klink je"
    assert screen.checkup._deaf, "one's own voice from the speaker is not speaking"
    qtbot.waitUntil(lambda: screen.devices.test.state is Test.OFF, timeout=10_000)
    assert steps == [Test.LISTENING, Test.PLAYING, Test.OFF]
    assert VOICE.calls == ["start Tafelmicrofoon", "stop"]
    assert not screen.checkup._deaf
    assert screen.devices.test._sink.content == b"", "the three seconds are still there"


def test_a_test_can_be_stopped_and_can_fail(show: Show, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    screen = show(ONE_TURN)
    VOICE.calls.clear()
    screen._panel.speaker.click()
    screen._panel.speaker.click()
    assert screen.devices.test.state is Test.OFF
    assert VOICE.calls[-1] == "close"
    VOICE.problem = Problem(Code.MICROPHONE_BUSY)
    try:
        screen._panel.speaker.click()
        qtbot.waitUntil(lambda: screen.devices.test.state is Test.OFF)
    finally:
        VOICE.problem = None
    assert [told.code for told in stage_of(screen).problems] == [Code.MICROPHONE_BUSY]


def test_a_headset_is_advised_to_who_has_none(show: Show, recorder: ScriptedRecorder) -> None:
    assert not show(ONE_TURN)._panel.headphones.isVisible(), "the usual microphone is a headset"


def test_who_has_a_microphone_on_the_table_gets_a_hint(show: Show) -> None:
    assert show(ONE_TURN, microphone="Tafelmicrofoon")._panel.headphones.isVisible()


def test_silence_is_noticed_after_three_seconds(show: Show, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    screen = show(ONE_TURN)
    tell(recorder, qtbot, DevicesReady(True, True), SILENT)
    panel = screen._panel
    assert panel.sound.verdict.mark is Mark.WAITING
    qtbot.waitUntil(lambda: said(panel.sound) == (Mark.ADVICE, "We horen je niet"), timeout=6000)
    assert panel.sound.verdict.advice == "Staat je microfoon aan?"
    for _ in range(3):
        tell(recorder, qtbot, Level(-30.0, -0.1))
    qtbot.waitUntil(lambda: panel.sound.verdict.title == "Je geluid kraakt")
    qtbot.waitUntil(lambda: panel.sound.verdict.title != "Je geluid kraakt")
    tell(recorder, qtbot, SPOKEN)
    qtbot.waitUntil(lambda: panel.sound.verdict.title == "Je geluid is goed")


def test_our_own_sound_is_not_your_voice(show: Show, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    screen = show(ONE_TURN)
    tell(recorder, qtbot, DevicesReady(True, True))
    screen.checkup.set_deaf(True)
    tell(recorder, qtbot, SPOKEN)
    assert screen._panel.meter.value() > 0
    screen.checkup._look()
    assert screen._panel.sound.verdict.mark is Mark.WAITING
    screen.checkup.set_deaf(False)
    tell(recorder, qtbot, SPOKEN)
    qtbot.waitUntil(lambda: screen._panel.sound.verdict.mark is Mark.GOOD)


def test_a_camera_that_fails_offers_two_ways_on(
    show: Show, recorder: ScriptedRecorder, qtbot: QtBot, session: Session
) -> None:
    screen = show()
    view = screen._panel.view
    tell(recorder, qtbot, Trouble(Problem(Code.CAMERA_BUSY)), DevicesReady(False, True))
    assert view.failure.isVisible()
    assert not view.canvas.isVisible()
    assert "Je camera werkt niet" in texts(view)
    assert not screen._panel.picture.isVisible()
    assert screen._start.isEnabled()
    view.failure.again.click()
    qtbot.waitUntil(lambda: recorder.calls.count(("open", BUILT_IN, "default")) == 2)
    assert screen.checkup.report.camera is CameraState.OPENING
    assert view.canvas.isVisible()
    tell(recorder, qtbot, Trouble(Problem(Code.CAMERA_LOST)), DevicesReady(False, True))
    assert "Je camera is weg" in texts(view)
    view.failure.sound_only.click()
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("open", None, "default"))
    assert screen.checkup.report.camera is CameraState.OFF
    assert screen._panel.cameras.select.currentText() == "Alleen geluid"
    qtbot.waitUntil(lambda: session.preferences.load().camera == "")
    screen._start.click()
    assert stage_of(screen).went == [Practice(ScenarioId(THREE_TURNS), audio_only=True)]


def test_a_microphone_that_fails_is_named(show: Show, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    screen = show(ONE_TURN)
    tell(recorder, qtbot, Trouble(Problem(Code.MICROPHONE_NOT_FOUND)), DevicesReady(True, False))
    assert said(screen._panel.sound) == (Mark.ADVICE, "We vinden geen microfoon")
    assert not screen._panel.meter.isVisible()
    assert screen.checkup.report.camera is CameraState.LIVE


def test_other_trouble_goes_to_the_window(show: Show, recorder: ScriptedRecorder, qtbot: QtBot) -> None:
    screen = show(ONE_TURN)
    tell(recorder, qtbot, Trouble(Problem(Code.MICROPHONE_SILENT)), Trouble(Problem(Code.UNEXPECTED)))
    assert [problem.code for problem in stage_of(screen).problems] == [Code.UNEXPECTED]


def test_choosing_devices_is_remembered(
    show: Show, recorder: ScriptedRecorder, qtbot: QtBot, session: Session
) -> None:
    screen = show(ONE_TURN)
    panel = screen._panel
    names = [panel.cameras.select.itemText(i) for i in range(panel.cameras.select.count())]
    assert names == ["Ingebouwde camera (standaard)", "Camera op het scherm", "Alleen geluid"]
    names = [panel.microphones.select.itemText(i) for i in range(panel.microphones.select.count())]
    assert names == ["Headset (standaard)", "Tafelmicrofoon"]
    panel.cameras.chosen.emit(ON_SCREEN)
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("open", ON_SCREEN, "default"))
    panel.microphones.chosen.emit("Tafelmicrofoon")
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("open", ON_SCREEN, "Tafelmicrofoon"))
    assert recorder.calls.count(("close",)) == 2
    qtbot.waitUntil(lambda: session.preferences.load().microphone == "Tafelmicrofoon")
    kept = session.preferences.load()
    assert (kept.camera, kept.camera_name) == (ON_SCREEN, "Camera op het scherm")


def test_a_device_that_is_not_there_stays_in_the_list(show: Show) -> None:
    away = "camera:usb-BRIO"
    panel = show(ONE_TURN, camera=away, camera_name="BRIO", microphone="file:/tmp/stem.wav")._panel
    assert panel.cameras.select.currentText() == "BRIO (niet aangesloten)"
    assert panel.microphones.select.currentText() == "stem.wav"
    assert "We gebruiken nu Ingebouwde camera." in texts(panel)
    assert panel.microphones.hint == ""


def test_a_headset_that_is_pulled_out_is_replaced_until_it_is_back(
    show: Show, recorder: ScriptedRecorder, qtbot: QtBot
) -> None:
    screen = show(ONE_TURN, microphone="Tafelmicrofoon", microphone_name="Tafelmicrofoon")
    assert recorder.calls == [("open", BUILT_IN, "Tafelmicrofoon")]
    table = MICROPHONES.pop()
    try:
        qtbot.waitUntil(lambda: recorder.calls[-1] == ("open", BUILT_IN, "default"))
        assert screen._panel.microphones.hint == "We gebruiken nu Headset."
    finally:
        MICROPHONES.append(table)
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("open", BUILT_IN, "Tafelmicrofoon"))
    assert screen._panel.microphones.hint == ""


def test_a_camera_that_failed_is_tried_again_when_it_is_plugged_in(
    show: Show, recorder: ScriptedRecorder, qtbot: QtBot
) -> None:
    first, second = CAMERAS.pop(0), CAMERAS.pop(0)
    try:
        screen = show(ONE_TURN, expected=0)
        assert recorder.calls == [("open", "default", "default")]
        tell(recorder, qtbot, Trouble(Problem(Code.CAMERA_NOT_FOUND)), DevicesReady(False, True))
        assert screen.checkup.report.camera is CameraState.FAILED
    finally:
        CAMERAS.extend([first, second])
    qtbot.waitUntil(lambda: recorder.calls[-1] == ("open", BUILT_IN, "default"))
    assert screen.checkup.report.camera is CameraState.OPENING


def test_another_camera_that_comes_does_not_take_over(
    show: Show, recorder: ScriptedRecorder, qtbot: QtBot
) -> None:
    screen = show(ONE_TURN)
    CAMERAS.insert(0, Device("camera:usb-new", "Nieuwe camera", True))
    CAMERAS[1] = replace(CAMERAS[1], default=False)
    try:
        qtbot.waitUntil(lambda: screen._panel.cameras.select.findText("Nieuwe camera (standaard)") == 0)
        assert recorder.calls == [("open", BUILT_IN, "default")]
    finally:
        CAMERAS.pop(0)
        CAMERAS[0] = replace(CAMERAS[0], default=True)


def test_enter_begins_and_escape_goes_back(show: Show, qtbot: QtBot) -> None:
    screen = show()
    assert QApplication.focusWidget() is screen._start
    qtbot.keyClick(screen._start, Qt.Key.Key_Return)
    screen._panel.speaker.clearFocus()
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert stage_of(screen).went == [Practice(ScenarioId(THREE_TURNS)), LibraryRoute()]


def test_how_fierce_it_is_can_be_chosen(
    show: Show, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = show(ONE_TURN)
    assert plain._story is not None
    assert plain._story.intensity is None, "there is nothing to choose"
    scenario = session.library.get(ScenarioId(ONE_TURN))
    turn = scenario.first_turn
    steps = (Variant(Intensity.CALM, turn.clip, "Dag."), Variant(Intensity.FURIOUS, turn.clip, "Hé!"))
    ladder = replace(scenario, turns=(replace(turn, variants=steps),))
    monkeypatch.setattr(type(session.library), "get", lambda *_: ladder)
    screen = show(ONE_TURN)
    assert screen._story is not None
    choice = screen._story.intensity
    assert choice is not None
    assert [part.text() for part in choice.segments()] == ["Rustig", "Gespannen", "Woedend"]
    assert choice.value == Intensity.TENSE
    choice.segments()[2].click()
    screen._begin()
    assert stage_of(screen).went == [Practice(ScenarioId(ONE_TURN), False, intensity=Intensity.FURIOUS)]


def test_one_can_read_first(
    show: Show, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = replace(
        session.library.get(ScenarioId(ONE_TURN)),
        skills=("Heldere taal",),
        why="Daarom.",
        theory=("Zo dus.",),
    )
    card = TheoryCard(
        "Heldere taal",
        "Praat zo dat het overkomt",
        "Het scheelt.",
        ("A", "B", "C"),
        (TheoryFact("Feit.", "Een boek"),),
    )
    other = replace(card, skill="Onderhandelen", title="Iets anders")
    monkeypatch.setattr(type(session.library), "get", lambda *_: scenario)
    monkeypatch.setattr(type(session.library), "theory", lambda _: (other, card))
    screen = show(ONE_TURN)
    qtbot.keyClick(screen, Qt.Key.Key_L)
    dialog = top_dialog(screen.window())
    assert isinstance(dialog, ReadingDialog)
    words = texts(dialog)
    for text in ("Daarom.", "Zo dus.", card.title, card.why, "A", "C", "Feit.", "Bron: Een boek"):
        assert text in words, text
    assert other.title not in words
    qtbot.waitUntil(dialog.ready.hasFocus)
    qtbot.keyClick(dialog.ready, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: top_dialog(screen.window()) is None)
    qtbot.waitUntil(screen._start.hasFocus)


def test_a_card_with_a_clip_plays_it(
    show: Show, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = replace(session.library.get(ScenarioId(ONE_TURN)), skills=("Heldere taal",))
    card = TheoryCard("Heldere taal", "Praat gewoon", "Zo.", ("A", "B", "C"), (), scenario.first_turn.clip)
    monkeypatch.setattr(type(session.library), "get", lambda *_: scenario)
    monkeypatch.setattr(type(session.library), "theory", lambda _: (card,))
    screen = show(ONE_TURN)
    qtbot.keyClick(screen, Qt.Key.Key_L)
    dialog = top_dialog(screen.window())
    assert isinstance(dialog, ReadingDialog)
    next(b for b in dialog.findChildren(Button) if b.text() == "Bekijk het filmpje").click()
    clip = top_dialog(screen.window())
    assert isinstance(clip, ClipDialog)
    qtbot.waitUntil(lambda: clip.canvas.has_picture)
    clip.close_with("")
    qtbot.waitUntil(lambda: top_dialog(screen.window()) is dialog)
    dialog.close_with("")
    qtbot.waitUntil(lambda: top_dialog(screen.window()) is None)


def test_without_anything_to_read_there_is_no_button(show: Show, qtbot: QtBot) -> None:
    screen = show(ONE_TURN)
    assert "Eerst even lezen" not in [button.text() for button in screen.findChildren(Button)]
    qtbot.keyClick(screen, Qt.Key.Key_L)
    assert top_dialog(screen.window()) is None


def test_the_taste_plays_and_stops(show: Show, qtbot: QtBot) -> None:
    screen = show()
    taste = screen._stage
    assert taste is not None
    with qtbot.waitSignal(taste._player.frame, timeout=20_000):
        qtbot.keyClick(screen, Qt.Key.Key_P)
        assert screen.busy()
        assert taste.button.text() == "Stop"
    qtbot.waitUntil(lambda: taste.button.text() == "Voorproefje 0:01", timeout=10_000)  # ended by itself
    assert not screen.busy()
    qtbot.mouseClick(taste.canvas, Qt.MouseButton.LeftButton)
    assert taste.playing
    qtbot.mouseClick(taste.button, Qt.MouseButton.LeftButton)
    assert not taste.playing
    taste.toggle()
    screen.leave()
    assert not taste.playing


def test_a_taste_that_cannot_play_shows_the_words(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = show()
    taste = screen._stage
    assert taste is not None
    turn = taste._turn
    taste._turn = replace(turn, clip=replace(turn.clip, path=Path("/er/is/niets.mp4")))
    taste.toggle()
    qtbot.waitUntil(lambda: "Dit is fragment 1." in taste.canvas.accessibleDescription())
    assert not taste.playing


def test_letter_keys_can_be_off(show: Show, qtbot: QtBot) -> None:
    screen = show(ONE_TURN, letter_keys=False)
    qtbot.keyClick(screen, Qt.Key.Key_P)
    qtbot.keyClick(screen, Qt.Key.Key_T)
    assert not screen.busy()
    assert stage_of(screen).toasts == []


def test_without_a_speaker_the_tone_says_so(
    show: Show, recorder: ScriptedRecorder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = show(ONE_TURN)
    tell(recorder, qtbot, Trouble(Problem(Code.MICROPHONE_NOT_FOUND)))
    monkeypatch.setattr("oefenruimte.ui.screens.parts.tone._format_for", lambda device: None)
    qtbot.keyClick(screen, Qt.Key.Key_T)
    assert [told.text for told in stage_of(screen).toasts] == ["We vinden geen luidspreker op deze computer."]


def test_the_tone_is_soft_and_begins_and_ends_in_silence() -> None:
    samples = memoryview(tone(8000, 2)).cast("h")
    assert len(samples) == 2 * 2 * 3600
    assert max(samples) < 0.13 * 32767
    assert max(samples) > 0.1 * 32767
    assert samples[0] == samples[1] == samples[-1] == 0


def test_an_exercise_that_is_gone(
    stage: Stage, window: QWidget, qtbot: QtBot, recorder: ScriptedRecorder
) -> None:
    recorder.calls.clear()
    screen = SituationScreen(stage.context, Situation(ScenarioId("weg")), window)
    screen.show()
    qtbot.waitUntil(lambda: "Deze oefening is hier niet" in texts(screen), timeout=20_000)
    next(b for b in screen.findChildren(Button) if b.text() == "Naar de bibliotheek").click()
    assert stage.went == [LibraryRoute()]
    assert recorder.calls == []
    screen.leave()


def test_narrow_and_wide(show: Show, window: QWidget, qtbot: QtBot) -> None:
    screen = show()
    sides = screen._shell.content
    assert sides is not None
    for width, narrow in ((1280, False), (1024, True), (1280, False)):
        window.resize(width, 700)
        qtbot.waitUntil(lambda wanted=narrow: sides.narrow is wanted)  # type: ignore[attr-defined]
        assert screen._start.isVisible()
        assert screen._panel.isVisible()
        assert QApplication.focusWidget() is screen._start


def test_brightness_is_the_mean() -> None:
    image = QImage(QSize(100, 50), QImage.Format.Format_RGB32)
    image.fill(QColor(100, 100, 100))
    assert brightness(image) == pytest.approx(100, abs=1)
    for x in range(50):
        for y in range(50):
            image.setPixelColor(x, y, QColor(0, 0, 0))
    assert brightness(image) == pytest.approx(50, abs=2)
