"""Practising, phase by phase, with a recorder that does what the test says."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fakes.capture import FakeRecorder
from fakes.media import make_clip
from fakes.session import ONE_TURN, THREE_TURNS, Stage, add_take
from oefenruimte.app import practice as p
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.app.takes import Takes
from oefenruimte.domain.ids import ScenarioId, TakeId
from oefenruimte.domain.problem import Code, Problem, fail
from oefenruimte.domain.recording import (
    Device,
    DevicesReady,
    Flaw,
    Level,
    Progress,
    RecorderEvent,
    RecorderState,
    RecordingFacts,
    Trouble,
)
from oefenruimte.domain.scenario import Intensity, Scenario, Variant
from oefenruimte.domain.take import Take
from oefenruimte.ui.routes import LibraryRoute, MyTakes, Practice, Review, Situation
from oefenruimte.ui.screens.parts.tone import Tone
from oefenruimte.ui.screens.practice import PracticeScreen
from oefenruimte.ui.screens.practice.countdown import Countdown, Pace
from oefenruimte.ui.screens.review.load import load_review
from oefenruimte.ui.widgets import Button, top_dialog

QUICK = Pace(second=15, settle=0)
SLOW = Pace(second=60_000, settle=0)
DISK_FULL, CAMERA_LOST = Problem(Code.DISK_FULL), Problem(Code.CAMERA_LOST)
DISK_LOW = Problem(Code.DISK_LOW, {"least": "500 MB"})


@dataclass(slots=True)
class Prompted(FakeRecorder):
    """Also says what the test tells it to say, and can be slow to discard."""

    told: list[RecorderEvent] = field(default_factory=list)

    def poll(self) -> list[RecorderEvent]:
        told, self.told = self.told, []
        return [*FakeRecorder.poll(self), *told]

    def reset(self) -> None:
        self.__init__()  # type: ignore[misc]


@pytest.fixture(scope="module")
def recorder() -> Prompted:
    return Prompted()


@pytest.fixture(scope="module")
def clip() -> bytes:
    return make_clip(1.0)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []

    def hear(widget: QWidget, text: str, *, urgent: bool = False) -> None:
        del widget, urgent
        heard.append(text)

    for module in ("screen", "phases"):
        monkeypatch.setattr(f"oefenruimte.ui.screens.practice.{module}.announce", hear)
    return heard


class Room:
    """A practice screen in a window, and hands to use it with."""

    def __init__(self, qtbot: QtBot, stage: Stage, window: QWidget, recorder: Prompted) -> None:
        self.qtbot, self.stage, self.window, self.recorder = qtbot, stage, window, recorder
        self.session = stage.context.session
        self.screen: PracticeScreen
        self._inside = False

    def open(
        self,
        scenario: str,
        pace: Pace = SLOW,
        *,
        audio_only: bool = False,
        only: str = "",
        intensity: Intensity | None = None,
    ) -> None:
        route = Practice(ScenarioId(scenario), audio_only, only, only=bool(only), intensity=intensity)
        self.screen = PracticeScreen(self.stage.context, route, pace)
        self._inside = True
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(self.screen)
        controller = self.screen.controller
        self.until(lambda: controller.state is not None or controller.failure is not None)
        self.until(lambda: "open" in " ".join(self.recorder.calls) or controller.failure is not None)
        self.until(lambda: not self.recorder.told and not self.recorder._events)

    def leave(self) -> None:
        """As the window does; once. Back when the devices are let go of."""
        if self._inside:
            self._inside = False
            self.screen.leave()
            self.until(lambda: self.recorder.state is RecorderState.CLOSED)

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=10_000)

    @property
    def state(self) -> p.PracticeState:
        assert self.screen.controller.state is not None
        return self.screen.controller.state

    @property
    def phase(self) -> p.Phase:
        return self.state.phase

    def reach(self, phase: type) -> None:
        self.until(lambda: isinstance(self.phase, phase))

    def tell(self, *events: RecorderEvent) -> None:
        """The recorder says this; back when it was heard."""
        self.recorder.told += events
        self.until(lambda: not self.recorder.told)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def record(self) -> None:
        """From the clip into the recording."""
        self.key(Qt.Key.Key_Return)
        self.reach(p.Counting)
        self.key(Qt.Key.Key_Return)
        self.reach(p.Recording)

    def answer(self, seconds: float = 1.0) -> None:
        """A whole turn; back when it was saved."""
        before = len(self.state.answers)
        self.recorder.facts = RecordingFacts(round(seconds * 1000), True, True, b"", 30, 0, b"")
        self.record()
        self.key(Qt.Key.Key_Space)
        self.until(lambda: len(self.state.answers) == before + 1)

    def files(self) -> set[str]:
        return {path.name for path in (self.session.folder / "recordings").iterdir()}

    @property
    def trouble(self) -> list[str]:
        """Title, text and buttons of the page that stands in for the practice page."""
        shown = self.screen._trouble
        assert shown is not None
        assert shown.isVisible()
        return [shown.title.text(), shown.text.text(), *(button.text() for button in shown.buttons)]

    def press(self, text: str) -> None:
        for button in self.window.findChildren(QPushButton):
            if button.text() == text and button.isVisible() and button.isEnabled():
                button.click()
                return
        raise AssertionError(f"no button {text!r}")

    @property
    def focused(self) -> str:
        widget = QApplication.focusWidget()
        return "" if widget is None else widget.accessibleName()


class Rooms(list[Room]):
    """pytest-qt closes windows in the order in which it was told of them, and only while someone has them."""

    first: QWidget


@pytest.fixture
def rooms(qtbot: QtBot, session: Session, recorder: Prompted) -> Rooms:
    """Rooms in here are left before their window is taken away; nothing of them may stay on disk."""
    recorder.reset()
    made = Rooms()

    def leave(_: QWidget) -> None:
        for room in made:
            room.leave()
            room.stage.close()
        session.recovery.run()
        for take in session.takes.list():
            session.takes.purge(take.id)
        assert not list((session.folder / "recordings").iterdir())

    made.first = QWidget()
    qtbot.addWidget(made.first, before_close_func=leave)
    return made


@pytest.fixture
def enter(
    rooms: list[Room], qtbot: QtBot, session: Session, stage_for: Callable[..., Stage], window: QWidget,
    recorder: Prompted,
) -> Callable[..., Room]:  # fmt: skip
    """`enter(preferences)` gives a room."""

    def make(preferences: Preferences | None = None, session: Session = session) -> Room:
        rooms.append(Room(qtbot, stage_for(session, preferences or Preferences()), window, recorder))
        return rooms[-1]

    return make


@pytest.fixture
def room(enter: Callable[..., Room]) -> Room:
    return enter()


# --- 03a ----------------------------------------------------------------------------------------------


def test_the_clip_ends_and_waits_for_the_learner(room: Room) -> None:
    room.open(ONE_TURN, QUICK)
    page = room.screen.page
    assert room.recorder.calls == ["open default default"]
    assert page.stage.citizen.accessibleDescription() == "Mevrouw Proef praat"
    assert page.side.turns.title is not None
    assert page.side.turns.title.text() == "Poging 1"
    assert room.screen.turns.words == "Beurt 1 van 1"
    assert room.screen.busy()
    seen: set[str] = set()
    page.clip.moved.connect(lambda _: seen.add(page.stage.citizen._caption))
    room.until(lambda: room.phase == p.Watching(ended=True))
    assert "Dit is fragment 1." in seen
    assert room.focused == "Ik ga antwoorden"
    assert not page.stage.citizen.image().isNull()
    assert not page.watch_row.pause.isEnabled()
    assert not room.screen.busy()
    assert room.session.takes.next_number(ScenarioId(ONE_TURN)) == 1, "looking in began a take"


def test_pause_replay_and_captions_by_key(room: Room) -> None:
    room.open(ONE_TURN)
    page = room.screen.page
    room.key(Qt.Key.Key_Space)
    assert room.phase == p.Watching(paused=True)
    assert page.watch_row.pause.text() == "Verder"
    assert not room.screen.busy()
    room.qtbot.mouseClick(page.watch_row.pause, Qt.MouseButton.LeftButton)
    assert room.phase == p.Watching()
    assert room.focused == "Beurt 1 van 1. Luister nu", "a click took the keys away"
    room.key(Qt.Key.Key_O)
    assert page.watch_row.captions.text() == "Ondertiteling uit"
    assert not room.stage.context.preferences.current.captions
    assert not page.stage.citizen._captions_on
    room.key(Qt.Key.Key_O)
    assert page.watch_row.captions.text() == "Ondertiteling aan"
    room.until(lambda: room.phase == p.Watching(ended=True))
    room.key(Qt.Key.Key_R)
    assert room.phase == p.Watching()
    assert room.focused == "Beurt 1 van 1. Luister nu"


def test_a_clip_that_is_not_there_becomes_its_words(room: Room, said: list[str]) -> None:
    room.open(ONE_TURN)
    path = room.state.turn.clip.path
    away = path.rename(path.with_suffix(".away"))
    try:
        room.key(Qt.Key.Key_R)
        room.until(lambda: room.phase == p.Watching(ended=True))
    finally:
        away.rename(path)
    page = room.screen.page
    assert page.stage.citizen.accessibleDescription().endswith("Mevrouw Proef. Dit is fragment 1.")
    assert page.clip_strip.why.text().startswith("Het fragment is er niet. Je ziet de tekst")
    assert not page.watch_row.pause.isEnabled()
    assert not page.watch_row.captions.isEnabled()
    assert any("Dit is fragment 1." in words for words in said)
    assert room.focused == "Ik ga antwoorden"
    room.answer()
    room.until(lambda: bool(room.stage.went))


def test_hints_are_put_away_and_come_back(room: Room) -> None:
    room.open(ONE_TURN)
    card = room.screen.page.side.cue_card
    room.key(Qt.Key.Key_H)
    assert card.hidden
    assert card.button.accessibleName() == "Spiekbriefje tonen"
    card.button.click()
    assert not card.hidden


def test_single_keys_can_be_off(enter: Callable[..., Room]) -> None:
    room = enter(Preferences(letter_keys=False))
    room.open(ONE_TURN)
    room.key(Qt.Key.Key_H)
    assert not room.screen.page.side.cue_card.hidden
    room.key(Qt.Key.Key_Return)
    room.reach(p.Counting)


# --- 03b ----------------------------------------------------------------------------------------------


def test_the_count_is_said_and_ends_in_the_recording(room: Room, said: list[str]) -> None:
    room.open(ONE_TURN, QUICK)
    room.key(Qt.Key.Key_Return)
    room.reach(p.Recording)
    assert [words for words in said if words.isdigit()] == ["3", "2", "1"]
    assert said[-1] == "De opname loopt."
    assert room.recorder.calls[-1] == "start"


@pytest.fixture
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The notes that were played."""
    played: list[float] = []

    def play(_: Tone, notes: Sequence[float], seconds: float) -> bool:
        assert seconds < 0.2
        played.extend(notes)
        return True

    monkeypatch.setattr(Tone, "play", play)
    return played


def test_the_count_can_be_heard_and_the_recording_begins_in_silence(
    enter: Callable[..., Room], beeps: list[float]
) -> None:
    room = enter(Preferences(countdown_sound=True))
    room.open(ONE_TURN, QUICK)
    room.key(Qt.Key.Key_Return)
    room.reach(p.Recording)
    assert len(beeps) == 3
    assert beeps[0] == beeps[1] < beeps[2], "the last one is another, and none sounds in the recording"


def test_a_count_that_stands_still_is_silent(enter: Callable[..., Room], beeps: list[float]) -> None:
    room = enter(Preferences(countdown_sound=True))
    room.open(ONE_TURN)
    room.key(Qt.Key.Key_Return)
    assert len(beeps) == 1
    room.key(Qt.Key.Key_Space)
    room.screen.controller.changed.emit()
    assert len(beeps) == 1
    room.key(Qt.Key.Key_Space)
    assert len(beeps) == 2


def test_nobody_hears_a_count_who_did_not_ask_for_it(room: Room, beeps: list[float]) -> None:
    room.open(ONE_TURN, QUICK)
    room.key(Qt.Key.Key_Return)
    room.reach(p.Recording)
    assert beeps == []


def test_a_held_count_stands_still_and_begins_anew(room: Room, said: list[str]) -> None:
    room.open(ONE_TURN)
    controller = room.screen.controller
    room.key(Qt.Key.Key_Return)
    controller.send(p.SecondPassed())
    assert room.phase == p.Counting(2)
    assert 0.5 < controller.count_left <= 2 / 3
    room.key(Qt.Key.Key_Space)
    countdown = controller.findChild(Countdown)
    assert countdown is not None
    timer = countdown.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()
    assert said[-1] == "Het tellen staat stil."
    assert room.screen.page.count_row.hold.text() == "Tel opnieuw"
    room.key(Qt.Key.Key_Space)
    assert room.phase == p.Counting(3)
    assert timer.isActive()
    room.key(Qt.Key.Key_R)
    assert room.phase == p.Watching()
    assert not timer.isActive()


def test_the_count_beside_the_face(enter: Callable[..., Room]) -> None:
    room = enter(Preferences(countdown=5, reduced_motion=True))
    room.open(ONE_TURN)
    room.key(Qt.Key.Key_Return)
    shown = room.screen.page.stage.you._countdown
    assert shown is not None
    assert (shown.number, shown.left) == (5, None), "less motion means no ring"
    assert room.screen.page.count_strip.count.text() == "5 · 4 · 3 · 2 · 1"
    assert room.screen.page.stage.you._caption == "Adem rustig uit en kijk in de camera"
    room.tell(Level(-30.0, -20.0))
    assert room.screen.page.count_strip.word.text() == "Je microfoon werkt"


def test_without_a_count_recording_begins_at_once(enter: Callable[..., Room]) -> None:
    room = enter(Preferences(countdown=0))
    room.open(ONE_TURN)
    room.key(Qt.Key.Key_Return)
    room.reach(p.Recording)


def test_a_double_click_means_one_thing(room: Room) -> None:
    room.open(ONE_TURN, Pace(second=60_000, settle=60_000))
    controller = room.screen.controller
    room.screen.page.watch_row.answer.click()
    assert room.phase == p.Counting(3)
    room.screen.page.count_row.now.click()
    assert room.phase == p.Counting(3)
    controller.send(p.BeginNow())
    room.reach(p.Recording)


# --- 03c ----------------------------------------------------------------------------------------------


def test_four_signals_while_recording(room: Room) -> None:
    room.window.setWindowTitle("Oefenruimte")
    room.open(ONE_TURN)
    room.record()
    page = room.screen.page
    room.tell(Progress(24_000), Level(-27.0, -20.0))
    room.until(lambda: page.stage.you._elapsed == 24_000)
    assert room.window.windowTitle() == "REC - Oefenruimte"
    not_seen = "De opname loopt. Je camera staat aan. Druk op Z om jezelf te zien."
    assert page.stage.you.accessibleDescription() == not_seen
    room.key(Qt.Key.Key_Z)
    assert page.stage.you.accessibleDescription() == "De opname loopt"
    assert page.record_row.stop.role == "rec"
    assert room.focused == "Stop opname"
    assert page.record_strip.usual.text() == "Meestal 2 tot 8 seconden"
    assert page.record_strip.meter.word == "Goed"
    assert page.record_strip.bar.accessibleDescription() == "0:24"
    assert page.record_row.note.text() == "Foutje? Geeft niets.\nJe kunt dit zo vaak overdoen als je wilt."
    assert page.side.small.citizen.isVisible()
    assert page.side.small._name.text() == "Mevrouw Proef zei net:"
    assert page.side.small._words.text() == "‘Dit is fragment 1.’"
    room.key(Qt.Key.Key_Space)
    room.until(lambda: bool(room.stage.went))
    assert room.window.windowTitle() == "Oefenruimte"


def test_the_end_of_three_minutes_is_told_and_kept(room: Room, said: list[str]) -> None:
    room.open(ONE_TURN)
    room.record()
    room.tell(Progress(164_900), Progress(165_000))
    assert room.screen.page.record_strip.usual.text() == "Nog 15 seconden"
    assert said[-1] == "Nog 15 seconden"
    room.tell(Progress(176_200))
    assert room.screen.page.stage.you._caption == "Nog 4 seconden"
    assert said.count("Nog 15 seconden") == 1
    room.tell(Progress(179_900), Progress(180_000))
    room.until(lambda: bool(room.stage.went))
    assert room.recorder.calls[-1] == "stop"
    assert [told.text for told in room.stage.toasts] == [
        "De drie minuten zijn om. Je antwoord wordt bewaard."
    ]


def test_a_silent_microphone_is_asked_about_until_it_is_heard(room: Room) -> None:
    room.open(ONE_TURN)
    room.record()
    banner = room.screen.page.stage.banner
    room.tell(Trouble(Problem(Code.MICROPHONE_SILENT)))
    assert banner.isVisible()
    assert banner.accessibleName() == "We horen je niet"
    assert banner.accessibleDescription() == "Staat je microfoon aan?"
    room.tell(Level(-80.0, -80.0))
    assert banner.isVisible()
    room.tell(Level(-30.0, -20.0))
    assert not banner.isVisible()


def test_lost_frames_are_told_in_passing(room: Room) -> None:
    room.open(ONE_TURN)
    room.record()
    room.tell(Trouble(Problem(Code.FRAMES_LOST, {"count": "12"})))
    assert "12 beelden" in room.screen.page.record_row.note.text()
    assert isinstance(room.phase, p.Recording)
    assert not room.stage.problems


def test_what_was_lost_once_is_not_said_all_the_time(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oefenruimte.ui.screens.practice.device_desk._NOTE_MS", 50)
    room.open(ONE_TURN)
    room.record()
    note = room.screen.page.record_row.note
    said: list[str] = []
    room.screen.controller.changed.connect(lambda: said.append(note.text()))
    room.tell(Trouble(Problem(Code.SOUND_LOST, {"ms": "40"})))
    room.until(lambda: any(words.startswith("Je computer heeft het druk") for words in said))
    room.until(lambda: note.text().startswith("Foutje? Geeft niets."))
    assert isinstance(room.phase, p.Recording)


def test_the_answer_is_kept_and_the_take_sealed(room: Room, qtbot: QtBot) -> None:
    room.open(ONE_TURN)
    with qtbot.waitSignal(room.stage.context.news.takesChanged):
        room.answer(2.5)
    room.until(lambda: bool(room.stage.went))
    (take,) = room.session.takes.list()
    assert room.stage.went == [Review(take.id)]
    assert [(each.turn_id, each.duration_ms) for each in take.recordings] == [("1", 2500)]
    assert room.recorder.calls == ["open default default", "start", "stop"]
    room.leave()
    room.until(lambda: room.recorder.calls[-1] == "close")
    assert not room.session.recovery.needed()


def test_again_drops_only_this_turn(room: Room) -> None:
    room.open(THREE_TURNS)
    room.answer()
    room.key(Qt.Key.Key_1)
    room.reach(p.Watching)
    room.record()
    room.key(Qt.Key.Key_R)
    room.reach(p.Counting)
    (told,) = room.stage.toasts
    assert told.text == "Beurt 2 is weg. Je begint deze beurt opnieuw."
    assert [each.turn_id for each in room.state.answers] == ["1"]
    reserve = room.state.reserve
    assert reserve is not None
    assert told.expired is not None
    told.expired()
    assert room.state.reserve is None
    room.until(lambda: f"{reserve.recording_id}.age" not in room.files())
    assert told.undo is not None
    told.undo()
    assert isinstance(room.phase, p.Counting), "an undo that is over does nothing"


def test_undo_brings_the_turn_back_and_goes_on(room: Room) -> None:
    room.open(THREE_TURNS)
    room.record()
    room.key(Qt.Key.Key_R)
    room.reach(p.Counting)
    reserve = room.state.reserve
    room.key(Qt.Key.Key_Return)
    room.reach(p.Recording)
    undo = room.stage.toasts[0].undo
    assert undo is not None
    undo()
    assert isinstance(room.phase, p.Choosing)
    assert room.state.answers == (reserve,)
    assert reserve is not None
    room.until(lambda: room.files() == {f"{reserve.recording_id}.age"})
    assert room.recorder.calls[-1] == "discard"


# --- 03d ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "turn_id"), [(Qt.Key.Key_1, "2"), (Qt.Key.Key_2, "3")])
def test_a_choice_by_key(room: Room, key: Qt.Key, turn_id: str) -> None:
    room.open(THREE_TURNS)
    room.answer(48.0)
    page = room.screen.page
    assert isinstance(room.phase, p.Choosing)
    assert room.focused == "1. Warm en duidelijk"
    assert [card.accessibleName() for card in page.stage.choice.choices()][1:] == [
        "2. Koel of verdedigend",
        "3. Ik stop",
    ]
    assert page.saved_strip.words.text() == "Beurt 1 is bewaard"
    assert room.screen.turns.words == "Beurt 2 van 2", "the default road is turn 1, then 3"
    assert [(line.icon, line.name, line.word) for line in page.side.turns._shown] == [
        ("circle-check", "Beurt 1", "0:48"),
        ("circle-dot", "Beurt 2", "Kies eerst"),
    ]
    hints = [hint.text for hint in room.screen.shell.key_bar._hints]
    assert hints[:1] == ["warm en duidelijk"]
    assert hints[-2:] == ["beurt 1 opnieuw", "stoppen"]
    room.key(key)
    assert (room.state.turn_id, room.phase) == (turn_id, p.Watching())


def test_not_knowing_takes_the_default(room: Room) -> None:
    room.open(THREE_TURNS)
    room.answer()
    room.press("Weet ik niet, ga door")
    assert room.state.turn_id == "3"


def test_a_choice_can_be_the_end(room: Room) -> None:
    room.open(THREE_TURNS)
    room.answer()
    room.screen.page.stage.choice.choices()[2].click()
    room.until(lambda: bool(room.stage.went))
    assert isinstance(room.stage.went[0], Review)


def test_the_answer_can_be_seen_before_choosing(room: Room, clip: bytes) -> None:
    room.recorder.content = clip
    room.open(THREE_TURNS)
    room.answer()
    room.key(Qt.Key.Key_T)
    shown = room.screen._look_back
    assert shown is not None
    room.until(lambda: shown.player.playing and not shown.canvas.image().isNull())
    room.key(Qt.Key.Key_Escape)
    room.until(lambda: room.screen._look_back is None)
    assert room.focused == "1. Warm en duidelijk"
    assert isinstance(room.phase, p.Choosing)


def test_the_answer_can_be_done_again_at_the_choice(room: Room) -> None:
    room.open(THREE_TURNS)
    room.answer()
    room.key(Qt.Key.Key_R)
    assert room.phase == p.Counting(3)
    assert room.state.answers == ()
    undo = room.stage.toasts[0].undo
    assert undo is not None
    undo()
    assert isinstance(room.phase, p.Choosing)


# --- leaving ------------------------------------------------------------------------------------------


def test_leaving_the_clip_asks_nothing(room: Room) -> None:
    room.open(ONE_TURN)
    room.key(Qt.Key.Key_Escape)
    assert room.stage.went == [Situation(ScenarioId(ONE_TURN))]
    room.until(lambda: room.recorder.calls[-1] == "close")
    assert room.session.takes.next_number(ScenarioId(ONE_TURN)) == 1


def test_leaving_a_recording_asks_first_and_goes_on(room: Room) -> None:
    room.open(ONE_TURN)
    room.record()
    room.key(Qt.Key.Key_Escape)
    dialog = top_dialog(room.window)
    assert dialog is not None
    assert dialog.accessibleName() == "Stoppen met deze poging?"
    assert dialog.accessibleDescription() == "Je bent bij beurt 1. Wat je nu hebt opgenomen, wordt gewist."
    assert room.focused == "Ga door met oefenen"
    room.key(Qt.Key.Key_Escape)
    assert top_dialog(room.window) is None
    assert isinstance(room.phase, p.Recording)
    assert not room.state.asking_to_leave
    assert room.focused == "Stop opname"


def test_stopping_wipes_everything(room: Room) -> None:
    room.open(THREE_TURNS)
    room.answer()
    room.key(Qt.Key.Key_1)
    room.record()
    assert len(room.files()) > 1
    room.key(Qt.Key.Key_Escape)
    room.press("Stop en wis")
    assert room.stage.went == [Situation(ScenarioId(THREE_TURNS))]
    room.until(lambda: not room.files())
    assert not room.session.takes.list()
    assert not room.session.recovery.needed()
    assert room.recorder.calls[-2:] == ["discard", "close"]


def test_the_count_stands_still_behind_the_question(room: Room) -> None:
    room.open(ONE_TURN)
    room.key(Qt.Key.Key_Return)
    timer = room.screen.controller.findChild(Countdown).findChild(QTimer)
    assert timer.isActive()
    room.key(Qt.Key.Key_Escape)
    assert not timer.isActive()
    room.key(Qt.Key.Key_Escape)
    assert timer.isActive()


def test_a_recording_that_ends_behind_the_question_takes_it_away(room: Room) -> None:
    room.open(ONE_TURN)
    room.record()
    room.key(Qt.Key.Key_Escape)
    room.tell(Progress(180_000))
    room.until(lambda: bool(room.stage.went))
    assert top_dialog(room.window) is None


def test_a_closed_door_seals_what_runs_and_leaves_it_for_recovery(room: Room, clip: bytes) -> None:
    room.recorder.content = clip
    room.open(THREE_TURNS)
    room.answer()
    room.key(Qt.Key.Key_1)
    room.record()
    room.leave()
    room.until(lambda: room.recorder.calls[-1] == "close")
    assert not room.session.takes.list()
    (saved,) = room.session.recovery.run().takes
    assert [each.turn_id for each in saved.recordings] == ["1", "2"]
    assert 900 <= saved.recordings[1].duration_ms <= 1100


def test_a_door_that_closes_while_counting_leaves_nothing(room: Room) -> None:
    room.open(ONE_TURN)
    room.key(Qt.Key.Key_Return)
    room.leave()
    room.until(lambda: room.session.takes.next_number(ScenarioId(ONE_TURN)) == 1)
    assert not room.session.recovery.needed()


def test_ctrl_l_locks(room: Room) -> None:
    room.open(ONE_TURN)
    room.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert room.stage.locks


# --- 13 -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("problem", "why"),
    [
        (DISK_FULL, "De computer heeft geen ruimte meer."),
        (DISK_LOW, "De computer heeft bijna geen ruimte meer."),
    ],
)
def test_a_full_disk_keeps_what_there_is(room: Room, problem: Problem, why: str) -> None:
    _lose(room, problem)
    assert room.trouble == [
        "De opname is gestopt",
        f"{why} De eerste 0:41 is bewaard.",
        "Ruim op",
        "Bekijk wat er is bewaard",
    ]
    assert room.focused == "Ruim op"
    assert [hint.keys for hint in room.screen.shell.key_bar._hints] == [("Esc",)]
    room.press("Bekijk wat er is bewaard")
    room.until(lambda: bool(room.stage.went))
    (take,) = room.session.takes.list()
    assert room.stage.went == [Review(take.id)]
    assert take.duration_ms == 41_000


def _lose(room: Room, problem: Problem) -> None:
    room.open(ONE_TURN)
    room.recorder.facts = RecordingFacts(41_000, True, True, b"", 30, 0, b"")
    room.record()
    room.recorder.lose(problem)
    room.reach(p.Interrupted)


def test_ruim_op_closes_what_is_kept_first(room: Room) -> None:
    _lose(room, DISK_FULL)
    room.key(Qt.Key.Key_Return)
    room.until(lambda: bool(room.stage.went))
    assert room.stage.went == [MyTakes()]
    assert [take.duration_ms for take in room.session.takes.list()] == [41_000]


def _free(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda where: SimpleNamespace(free=free))


def test_too_little_room_is_told_before_one_begins(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    _free(monkeypatch, 499_999_999)
    room.open(ONE_TURN)
    assert room.trouble == [
        "Te weinig ruimte om op te nemen",
        "Zorg voor minstens 500 MB vrije ruimte op je computer. Dan kun je weer opnemen.",
        "Ruim op",
        "Probeer opnieuw",
    ]
    _free(monkeypatch, 10**10)
    room.press("Probeer opnieuw")
    room.until(lambda: room.screen.controller.state is not None)
    assert room.screen._trouble is None
    assert not room.stage.toasts, "there is room enough"


def test_ruim_op_leads_to_the_takes(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    _free(monkeypatch, 0)
    room.open(ONE_TURN)
    room.press("Ruim op")
    assert room.stage.went == [MyTakes()]


@pytest.mark.parametrize(("quality", "minutes"), [("normal", 13), ("high", 6)])
def test_little_room_is_told_and_one_can_go_on(
    enter: Callable[..., Room], monkeypatch: pytest.MonkeyPatch, quality: str, minutes: int
) -> None:
    room = enter(Preferences(quality=quality))
    _free(monkeypatch, 400_000_000 + 100_000_000)
    room.open(ONE_TURN)
    assert [told.text for told in room.stage.toasts] == [
        f"Nog weinig ruimte. Je kunt nog ongeveer {minutes} minuten opnemen."
    ]
    room.record()


def test_a_disk_that_filled_up_meanwhile_is_told_before_the_next_turn(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.open(THREE_TURNS)
    room.answer()
    _free(monkeypatch, 1_000)
    room.press("Weet ik niet, ga door")
    room.reach(p.Watching)
    room.key(Qt.Key.Key_Return)
    room.reach(p.Interrupted)
    assert room.trouble[0] == "Te weinig ruimte om op te nemen"
    assert room.trouble[2:] == ["Bekijk wat er is bewaard", "Probeer opnieuw"]
    _free(monkeypatch, 10**10)
    room.press("Probeer opnieuw")
    room.reach(p.Counting)


def test_after_a_lost_camera_trying_again_opens_it_again(room: Room) -> None:
    room.open(ONE_TURN)
    room.record()
    room.recorder.lose(CAMERA_LOST)
    room.tell(DevicesReady(False, True))
    room.reach(p.Interrupted)
    assert room.trouble[1].startswith("Je camera is weg.")
    room.press("Probeer opnieuw")
    assert isinstance(room.phase, p.Counting)
    assert room.stage.toasts[0].undo is not None
    room.until(
        lambda: room.recorder.calls[-1] == "open default default" and room.recorder.calls[-2] == "close"
    )
    room.until(lambda: room.screen.controller.devices.is_ready)
    room.key(Qt.Key.Key_Return)
    room.reach(p.Recording)


def test_a_turn_that_is_stopped_at_once_can_only_be_tried_again(room: Room) -> None:
    room.open(ONE_TURN)
    room.recorder.facts = RecordingFacts(900, True, True, b"", 27, 0, b"")
    room.record()
    room.key(Qt.Key.Key_Return)
    room.reach(p.Interrupted)
    assert room.trouble[0] == "Er is niets opgenomen"
    assert room.trouble[2:] == ["Probeer opnieuw"]
    assert not room.files()


def test_nothing_recorded_can_only_be_tried_again(room: Room) -> None:
    room.open(ONE_TURN)
    room.recorder.facts = RecordingFacts(0, False, False, b"", 0, 0, b"")
    room.record()
    room.recorder.lose(Problem(Code.ENCODER_FAILED))
    room.reach(p.Interrupted)
    assert room.trouble == [
        "De opname is gestopt",
        "Het opnemen lukte niet verder. Van deze beurt is niets bewaard.",
        "Probeer opnieuw",
    ]
    assert not room.files()


def test_a_busy_camera_holds_the_clip_until_the_learner_chooses(room: Room) -> None:
    room.recorder.refuse, room.recorder.has_video = (Problem(Code.CAMERA_BUSY),), False
    room.open(ONE_TURN)
    assert room.trouble[0] == "Je camera werkt niet"
    assert room.trouble[2:] == ["Probeer opnieuw", "Alleen geluid"]
    assert room.focused == "Probeer opnieuw"
    assert not room.screen.busy()
    assert not room.screen.page.clip._player.playing
    room.key(Qt.Key.Key_Space)  # that presses the button: the same trouble once more
    room.until(lambda: room.recorder.calls.count("open default default") == 2)
    room.until(lambda: room.screen._trouble is not None and room.trouble[-1] == "Alleen geluid")
    room.press("Alleen geluid")
    assert room.screen._trouble is None
    room.until(lambda: room.screen.page.clip._player.playing)
    assert room.recorder.calls.count("open default default") == 2, "what is open may stay open"
    room.record()
    you = room.screen.page.stage.you
    room.tell(Level(-30.0, -20.0))
    assert "Sanne Visser. Alleen geluid" in you.accessibleDescription()
    assert you._level == pytest.approx(0.5)


def test_without_any_device_there_is_only_trying_again(room: Room) -> None:
    room.recorder.refuse = (Problem(Code.CAMERA_NOT_FOUND), Problem(Code.MICROPHONE_NOT_FOUND))
    room.recorder.has_video = room.recorder.has_audio = False
    room.open(ONE_TURN)
    assert room.trouble[0] == "Je camera en je microfoon werken niet"
    assert room.trouble[2:] == ["Probeer opnieuw"]
    room.recorder.refuse, room.recorder.has_video, room.recorder.has_audio = (), True, True
    room.press("Probeer opnieuw")
    room.until(lambda: room.screen._trouble is None)


def test_without_a_microphone_one_can_go_on_without_sound(room: Room) -> None:
    room.recorder.refuse, room.recorder.has_audio = (Problem(Code.MICROPHONE_BUSY),), False
    room.open(ONE_TURN)
    assert room.trouble[2:] == ["Probeer opnieuw", "Zonder geluid"]
    room.press("Zonder geluid")
    room.record()
    assert not room.screen.page.record_strip.meter.isVisible()


@pytest.mark.parametrize(
    ("preferences", "audio_only", "opened"),
    [
        (Preferences(camera="test:", microphone="test:"), False, "open test: test:"),
        (Preferences(camera="test:"), True, "open None default"),
        (Preferences(camera=""), False, "open None default"),
    ],
)
def test_which_devices_are_opened(
    enter: Callable[..., Room], preferences: Preferences, audio_only: bool, opened: str
) -> None:
    room = enter(preferences)
    room.open(ONE_TURN, audio_only=audio_only)
    assert room.recorder.calls == [opened]


def test_the_wish_for_a_better_picture_reaches_the_recorder(enter: Callable[..., Room]) -> None:
    room = enter(Preferences(quality="high"))
    room.open(ONE_TURN)
    room.record()
    assert "start high" in room.recorder.calls


def test_what_is_away_is_replaced_and_said_once(enter: Callable[..., Room], session: Session) -> None:
    built_in = Device("camera:pci-0", "Ingebouwde camera", default=True)
    chosen = Preferences(camera="camera:usb-C525", camera_name="C525")
    here = replace(session.devices, cameras=lambda: [built_in])
    room = enter(chosen, replace(session, devices=here))
    room.recorder.refuse = (Problem(Code.CAMERA_BUSY),)
    room.recorder.has_video = False
    room.open(ONE_TURN)
    assert room.recorder.calls == ["open camera:pci-0 default"]
    assert [problem.code for problem in room.stage.problems] == [Code.CAMERA_AWAY]
    room.press("Probeer opnieuw")
    room.until(lambda: room.recorder.calls.count("open camera:pci-0 default") == 2)
    assert len(room.stage.problems) == 1


def test_a_camera_that_goes_during_the_clip_is_asked_about(room: Room) -> None:
    room.open(ONE_TURN)
    room.tell(Trouble(CAMERA_LOST), DevicesReady(False, True))
    assert room.trouble[0] == "Je camera is weg"
    room.press("Alleen geluid")
    assert room.phase == p.Watching()


def test_a_microphone_that_goes_leaves_the_picture_not_the_sound(room: Room) -> None:
    room.open(ONE_TURN)
    room.tell(Trouble(Problem(Code.MICROPHONE_LOST)))  # what is left is told a moment later
    room.tell(DevicesReady(True, False))
    assert room.trouble[0] == "Je microfoon is weg"
    room.press("Zonder geluid")
    assert room.phase == p.Watching()


def test_an_exercise_that_is_not_there(room: Room) -> None:
    room.open("bestaat-niet")
    assert room.trouble[0] == "Deze oefening is hier niet"
    room.press("Ga terug")
    assert room.stage.went == [LibraryRoute()]


class Stubborn:
    """The takes of a session, but the disk is away when a take is to be sealed."""

    def __init__(self, takes: Takes) -> None:
        self.away = True
        self._takes = takes

    def __getattr__(self, name: str) -> object:
        return getattr(self._takes, name)

    def finish(self, take_id: TakeId, scenario: Scenario | None = None) -> Take:
        if self.away:
            raise fail(Code.DATABASE_UNREACHABLE)
        return self._takes.finish(take_id, scenario)


def test_an_attempt_that_cannot_be_closed_yet(enter: Callable[..., Room], session: Session) -> None:
    takes = Stubborn(session.takes)
    room = enter(session=replace(session, takes=takes))
    room.open(ONE_TURN)
    room.answer()
    room.until(lambda: room.screen._trouble is not None)
    assert room.trouble[0] == "Je oefenruimte is even niet bereikbaar"
    takes.away = False
    room.press("Probeer opnieuw")
    room.until(lambda: bool(room.stage.went))
    assert room.stage.went == [Review(session.takes.list()[0].id)]


# --- looks --------------------------------------------------------------------------------------------


def test_a_low_window_does_not_scroll_by_itself(enter: Callable[..., Room]) -> None:
    room = enter(Preferences(text_scale=1.5))
    room.window.resize(1024, 680)
    room.open(THREE_TURNS)
    bar = room.screen.page.side.verticalScrollBar()
    room.until(lambda: bar.maximum() > 0)
    room.answer()
    room.key(Qt.Key.Key_1)
    room.reach(p.Watching)
    assert bar.value() == 0
    room.until(lambda: room.screen.page.side.horizontalScrollBar().maximum() == 0)


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 1.0), ((1024, 680), 1.0), ((1280, 800), 1.5)])
def test_everything_has_its_place(enter: Callable[..., Room], size: tuple[int, int], scale: float) -> None:
    room = enter(Preferences(text_scale=scale))
    room.window.resize(*size)
    room.open(THREE_TURNS)
    page = room.screen.page

    def check(row: QWidget) -> None:
        room.until(lambda: row.isVisible() and row.width() > 0)
        picture = page.stage.picture
        assert picture.width() / picture.height() == pytest.approx(16 / 9, rel=0.03)
        assert picture.height() > 200
        for button in row.findChildren(Button):
            assert page.rect().contains(button.rect().translated(button.mapTo(page, button.rect().topLeft())))
            assert button.width() >= button.sizeHint().width()
        assert row.mapTo(page, row.rect().topLeft()).y() > picture.bottom()

    check(page.watch_row)
    if size == (1280, 800) and scale == 1.0:
        assert (page.stage.picture.width(), page.stage.picture.height()) == (928, 522)
        assert (page.side.small.you.width(), page.side.small.you.height()) == (250, 140)
        assert page.watch_row.answer.height() == 56
    room.key(Qt.Key.Key_Return)
    check(page.count_row)
    room.key(Qt.Key.Key_Return)
    room.reach(p.Recording)
    check(page.record_row)
    room.key(Qt.Key.Key_Space)
    room.reach(p.Choosing)
    check(page.choose_row)


# --- seeing oneself -----------------------------------------------------------------------------------


def _show_frame(room: Room) -> None:
    room.screen._show_camera(QImage(64, 36, QImage.Format.Format_RGB32))


def test_one_does_not_see_oneself_until_one_asks(room: Room, said: list[str]) -> None:
    room.open(ONE_TURN)
    stage, small = room.screen.page.stage, room.screen.page.side.small
    _show_frame(room)
    assert not small.you.has_picture
    assert small.see_yourself.accessibleName() == "Toon mezelf (Z)"
    room.key(Qt.Key.Key_Return)
    room.reach(p.Counting)
    _show_frame(room)
    assert not stage.you.has_picture
    assert stage.see_yourself.isVisible()
    room.key(Qt.Key.Key_Z)
    _show_frame(room)
    assert stage.you.has_picture
    assert said[-1] == "Je ziet jezelf."
    assert stage.see_yourself.text() == "Verberg mezelf"
    room.key(Qt.Key.Key_Return)
    room.reach(p.Recording)
    stage.see_yourself.click()
    assert not stage.you.has_picture
    assert room.focused == "Stop opname", "the button took the focus from the keys"
    # What is usual did not change.
    assert not room.stage.context.preferences.current.self_view
    assert "Z" in [cap for hint in room.screen._keys.hints() for cap in hint.keys]


def test_who_wants_to_sees_oneself_at_once_and_not_mirrored(enter: Callable[..., Room]) -> None:
    room = enter(Preferences(self_view=True, mirror=False))
    room.open(ONE_TURN)
    room.key(Qt.Key.Key_Return)
    room.reach(p.Counting)
    stage = room.screen.page.stage
    _show_frame(room)
    assert stage.you.has_picture
    assert not stage.you._mirror


def test_without_a_camera_there_is_nothing_to_see(room: Room) -> None:
    room.open(ONE_TURN, audio_only=True)
    room.key(Qt.Key.Key_Return)
    room.reach(p.Counting)
    page = room.screen.page
    assert not page.stage.see_yourself.isVisible()
    room.key(Qt.Key.Key_Z)
    assert page.stage.you.accessibleDescription().endswith("Sanne Visser. Alleen geluid")


# --- the ladder ---------------------------------------------------------------------------------------


def test_the_citizen_is_as_fierce_as_one_chose(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = room.session.library.get(ScenarioId(ONE_TURN))
    turn = scenario.first_turn
    fierce = Variant(Intensity.FURIOUS, replace(turn.clip, captions=()), "Nu ben ik het zat!")
    with_ladder = replace(scenario, turns=(replace(turn, variants=(fierce,)),))
    monkeypatch.setattr(type(room.session.library), "get", lambda *_: with_ladder)
    monkeypatch.setattr(type(room.session.library), "find", lambda *_: with_ladder)
    room.open(ONE_TURN, intensity=Intensity.FURIOUS)
    assert room.state.turn.lines == "Nu ben ik het zat!"
    room.answer()
    room.until(lambda: bool(room.stage.went))
    (take,) = room.session.takes.list()
    assert room.session.takes.intensity(take.id) is Intensity.FURIOUS
    looked_back = load_review(room.session, take.id).scenario
    assert looked_back is not None
    assert looked_back.first_turn.lines == "Nu ben ik het zat!"
    # It goes when the take goes.
    room.session.takes.purge(take.id)
    other = add_take(room.session)
    room.session.takes.note_intensity(other.id, Intensity.CALM)
    assert room.session.takes.intensity(take.id) is None


# --- one turn, and a pause ----------------------------------------------------------------------------


def test_one_turn_only_and_then_looking_back(room: Room) -> None:
    scenario = room.session.library.get(ScenarioId(THREE_TURNS))
    second = scenario.turns[1].id
    room.open(THREE_TURNS, only=second)
    assert room.state.turn_id == second
    assert room.screen.turns.words == "Beurt 1 van 1"
    assert room.screen.shell._title.text().endswith("· één beurt")
    room.answer()
    room.until(lambda: bool(room.stage.went))
    (take,) = room.session.takes.list()
    assert room.stage.went == [Review(take.id)]
    assert [recording.turn_id for recording in take.recordings] == [second]
    with room.session.growth._store.unit() as unit:
        practised = [one for one in unit.practices.list() if one.take_id == take.id]
    assert [one.short for one in practised] == [True]


def test_a_pause_drops_what_runs_and_goes_on_where_one_was(room: Room, said: list[str]) -> None:
    room.open(ONE_TURN)
    room.record()
    room.recorder.calls.clear()
    room.key(Qt.Key.Key_T)
    room.reach(p.Resting)
    rest = room.screen.rest
    assert rest.isVisible()
    assert not room.screen.busy()
    assert rest.kept.text() == "Er wordt nu niets opgenomen. Je antwoord van deze beurt is gewist."
    assert said[-1] == f"Even pauze. {rest.kept.text()}"
    assert room.focused == "Ga door waar je was"
    room.until(lambda: room.recorder.calls == ["discard"])
    room.until(lambda: not room.files())
    room.key(Qt.Key.Key_Return)
    assert room.phase == p.Watching(ended=True)
    assert room.focused == "Ik ga antwoorden"
    room.answer()
    room.until(lambda: bool(room.stage.went))


def test_a_clip_stands_still_during_a_pause(room: Room) -> None:
    room.open(ONE_TURN)
    player = room.screen.page.clip._player
    room.until(lambda: player.playing)
    room.screen.page.side.rest.click()
    room.until(lambda: not player.playing)
    room.screen.rest.go_on.click()
    room.until(lambda: player.playing or room.phase == p.Watching(ended=True))


def test_stopping_from_the_pause_keeps_what_was_answered(room: Room) -> None:
    room.open(THREE_TURNS)
    room.answer()
    room.key(Qt.Key.Key_1)
    room.reach(p.Watching)
    room.key(Qt.Key.Key_T)
    room.reach(p.Resting)
    assert room.screen.rest.kept.text().endswith("Wat je eerder opnam, blijft staan.")
    room.key(Qt.Key.Key_Escape)
    room.until(lambda: bool(room.stage.went))
    assert room.stage.went == [Situation(ScenarioId(THREE_TURNS))]
    assert room.stage.toasts[-1].text == "Wat je opnam, is bewaard. Alleen voor jou."
    (take,) = room.session.takes.list()
    assert len(take.recordings) == 1


def test_stopping_from_the_pause_before_the_first_answer_leaves_nothing(room: Room) -> None:
    room.open(ONE_TURN)
    room.key(Qt.Key.Key_T)
    room.reach(p.Resting)
    room.screen.rest.stop.click()
    room.until(lambda: bool(room.stage.went))
    assert not room.session.takes.list()


# --- what is wrong with picture or sound --------------------------------------------------------------


def _answer_with(room: Room, *flaws: Flaw) -> None:
    room.recorder.facts = RecordingFacts(4000, True, True, b"", 120, 0, b"", flaws)
    room.record()
    room.key(Qt.Key.Key_Space)
    room.until(lambda: not isinstance(room.phase, p.Recording | p.Saving))


def test_what_is_wrong_with_the_answer_is_told_at_once(room: Room, said: list[str]) -> None:
    room.open(THREE_TURNS)
    _answer_with(room, Flaw.SILENT)
    assert room.trouble == [
        "In deze opname is geen geluid",
        "Controleer je microfoon. Misschien staat hij uit. Wil je het antwoord opnieuw geven?",
        "Opnieuw",
        "Ga toch door",
    ]
    assert said[-1].startswith("In deze opname is geen geluid. Controleer je microfoon.")
    assert room.focused == "Opnieuw"
    room.press("Opnieuw")
    room.reach(p.Counting)
    assert [told.text for told in room.stage.toasts] == ["Beurt 1 is weg. Je begint deze beurt opnieuw."]
    _again(room)
    assert isinstance(room.phase, p.Choosing | p.Watching)
    assert room.screen._trouble is None


def _again(room: Room) -> None:
    """The turn once more, and now all is well."""
    room.recorder.facts = RecordingFacts(4000, True, True, b"", 120, 0, b"")
    room.key(Qt.Key.Key_Return)
    room.reach(p.Recording)
    room.key(Qt.Key.Key_Space)
    room.until(lambda: not isinstance(room.phase, p.Recording | p.Saving))


def test_after_the_last_turn_one_can_watch_all_the_same(room: Room) -> None:
    room.open(ONE_TURN)
    _answer_with(room, Flaw.DARK, Flaw.SOFT)
    assert room.trouble == [
        "Er is iets met beeld en geluid",
        "Er is niets te zien. Het geluid is erg zacht. Controleer je camera en je microfoon. "
        "Wil je het antwoord opnieuw geven?",
        "Opnieuw",
        "Toch bekijken",
    ]
    room.press("Toch bekijken")
    room.until(lambda: bool(room.stage.went))
    take = room.session.takes.list()[0]
    assert room.stage.went == [Review(take.id, flaws_told=True)]
    assert take.recordings[0].flaws == (Flaw.DARK, Flaw.SOFT)
