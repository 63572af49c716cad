"""The parts of the practice page on their own: who records, what is said, where things stand."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.capture import FakeRecorder
from oefenruimte.app.practice import Answer
from oefenruimte.app.takes import Prepared
from oefenruimte.domain.ids import RecordingId
from oefenruimte.domain.problem import Code, Failure, Problem, fail
from oefenruimte.domain.recording import Discarded, Finished, RecordingFacts, RecordingSink
from oefenruimte.domain.scenario import Clip, Cue, End, Turn
from oefenruimte.domain.take import Recording
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.screens.practice.answer_recorder import AnswerRecorder
from oefenruimte.ui.screens.practice.arrange import ActionRow, Deck
from oefenruimte.ui.screens.practice.said import last_words
from oefenruimte.ui.screens.practice.time_bar import TimeBar
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Button, Label


class NoSink:
    """Takes everything, keeps nothing."""

    def write(self, data: bytes | memoryview, /) -> int:
        return len(data)

    def bytes_to_boundary(self) -> int:
        return 0

    def sync(self) -> None: ...
    def close(self) -> None: ...
    def abandon(self) -> None: ...


def no_sink() -> RecordingSink:
    return NoSink()


class NotedAttempt:
    """Notes what was asked, in order; `gate` holds the lane, `refuse` makes preparing fail. `calls`
    are those of the recorder."""

    def __init__(self, calls: list[str]) -> None:
        self.calls, self.calls_before_abandon = calls, [""]
        self.asked: list[str] = []
        self.gate = threading.Event()
        self.gate.set()
        self.refuse: Problem | None = None
        self._made = 0

    def prepare(self, turn_id: str) -> Prepared:
        assert self.gate.wait(30)
        self.asked.append(f"prepare {turn_id}")
        if self.refuse is not None:
            raise Failure(self.refuse)
        self._made += 1
        return Prepared(RecordingId(f"r{self._made}"), no_sink)

    def keep(self, turn_id: str, recording_id: RecordingId, finished: Finished) -> Recording:
        assert self.gate.wait(30)
        self.asked.append(f"keep {turn_id} {recording_id}")
        if finished.facts.duration_ms == 0:
            raise fail(Code.NOTHING_RECORDED)
        return Recording(recording_id, turn_id, finished.facts.duration_ms, True, True)

    def drop(self, recording_id: RecordingId) -> None:
        self.asked.append(f"drop {recording_id}")

    def abandon(self) -> None:
        self.calls_before_abandon = list(self.calls)
        self.asked.append("abandon")


class Booth:
    """An answer recorder with everything round it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.marshal = Marshal()
        self.jobs = JobRunner(self.marshal, workers=2)
        self.recorder = FakeRecorder()
        self.bridge = RecorderBridge(self.recorder, self.jobs)
        self.attempt = NotedAttempt(self.recorder.calls)
        self.problems: list[Problem] = []
        self.saved: list[tuple[Answer, Problem | None]] = []
        self.lost: list[Problem] = []
        self.starts = 0
        self.answers = AnswerRecorder(self.attempt, self.bridge, self.jobs, self.problems.append)  # type: ignore[arg-type]
        self.answers.saved.connect(lambda answer, problem: self.saved.append((answer, problem)))
        self.answers.notSaved.connect(self.lost.append)
        self.answers.started.connect(self._started)

    def _started(self) -> None:
        self.starts += 1

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=5_000)

    def open(self) -> None:
        self.bridge.open("0", "default")

    def close(self) -> None:
        self.bridge.finish()
        assert self.jobs.shutdown(5)
        self.marshal.close()


@pytest.fixture
def booth(qtbot: QtBot) -> Booth:
    booth = Booth(qtbot)
    holder = QWidget()
    booth.holder = holder  # type: ignore[attr-defined]
    qtbot.addWidget(holder, before_close_func=lambda _: booth.close())
    return booth


def test_recording_waits_for_the_place_and_for_the_devices(booth: Booth) -> None:
    booth.attempt.gate.clear()
    booth.answers.prepare("1")
    booth.answers.start()
    booth.open()
    booth.until(lambda: booth.bridge.state.value == "ready")
    assert booth.recorder.calls == ["open 0 default"]
    booth.attempt.gate.set()
    booth.until(lambda: booth.starts == 1)
    booth.answers.stop()
    booth.until(lambda: bool(booth.saved))
    assert booth.saved == [(Answer("1", RecordingId("r1"), 2000), None)]
    assert booth.attempt.asked == ["prepare 1", "keep 1 r1"]


def test_a_place_that_was_not_used_serves_the_same_turn_again(booth: Booth) -> None:
    booth.open()
    booth.answers.prepare("1")
    booth.until(lambda: booth.attempt.asked == ["prepare 1"])
    booth.answers.discard()
    booth.answers.prepare("1")
    booth.answers.start()
    booth.until(lambda: booth.starts == 1)
    assert booth.attempt.asked == ["prepare 1"]


def test_a_place_for_another_turn_is_dropped(booth: Booth) -> None:
    booth.open()
    booth.attempt.gate.clear()
    booth.answers.prepare("1")
    booth.answers.discard()
    booth.answers.prepare("2")
    booth.answers.start()
    booth.attempt.gate.set()
    booth.until(lambda: booth.starts == 1)
    assert booth.attempt.asked == ["prepare 1", "drop r1", "prepare 2"]


def test_what_is_discarded_says_nothing_and_is_removed(booth: Booth) -> None:
    booth.open()
    booth.answers.prepare("1")
    booth.answers.start()
    booth.until(lambda: booth.starts == 1)
    booth.answers.discard()
    booth.answers.prepare("1")
    booth.answers.start()
    booth.until(lambda: booth.starts == 2 and "drop r1" in booth.attempt.asked)
    assert booth.recorder.calls == ["open 0 default", "start", "discard", "start"]
    assert set(booth.attempt.asked) == {"prepare 1", "drop r1"}
    assert not booth.saved
    assert not booth.lost


def test_discarded_while_it_is_being_entered(booth: Booth) -> None:
    booth.open()
    booth.answers.prepare("1")
    booth.answers.start()
    booth.until(lambda: booth.starts == 1)
    booth.attempt.gate.clear()
    booth.answers.stop()
    booth.until(lambda: booth.answers._keeping is not None)
    booth.answers.discard()
    booth.attempt.gate.set()
    booth.until(lambda: booth.attempt.asked[-1] == "drop r1")
    assert not booth.saved


def test_a_place_that_cannot_be_made(booth: Booth) -> None:
    booth.attempt.refuse = Problem(Code.DISK_FULL)
    booth.open()
    booth.answers.prepare("1")
    booth.answers.start()
    booth.until(lambda: booth.lost == [Problem(Code.DISK_FULL)])
    booth.attempt.refuse = None
    booth.answers.prepare("1")
    booth.answers.start()
    booth.until(lambda: booth.starts == 1)


def test_nothing_recorded_is_told(booth: Booth) -> None:
    booth.recorder.facts = RecordingFacts(0, False, False, b"", 0, 0, b"")
    booth.open()
    booth.answers.prepare("1")
    booth.answers.start()
    booth.until(lambda: booth.starts == 1)
    booth.answers.stop()
    booth.until(lambda: [problem.code for problem in booth.lost] == [Code.NOTHING_RECORDED])


def test_abandoning_waits_until_the_recorder_has_let_go(booth: Booth) -> None:
    booth.open()
    booth.answers.prepare("1")
    booth.answers.start()
    booth.until(lambda: booth.starts == 1)
    booth.answers.discard()
    booth.answers.leave(keep=False)
    booth.until(lambda: "abandon" in booth.attempt.asked)
    assert booth.recorder.calls[-2:] == ["discard", "close"]
    assert booth.attempt.calls_before_abandon == ["open 0 default", "start", "discard", "close"]
    booth.bridge.discarded.emit()
    booth.bridge.finished.emit(Finished(booth.recorder.facts))
    assert booth.attempt.asked == ["prepare 1", "abandon"], "it still listens"


def test_news_of_somebody_elses_recording_is_not_taken(booth: Booth) -> None:
    booth.bridge.started.emit()
    booth.bridge.progress.emit(5)
    booth.bridge.finished.emit(Finished(booth.recorder.facts))
    booth.recorder._events.append(Discarded())
    assert (booth.starts, booth.saved, booth.attempt.asked) == (0, [], [])


# --- words --------------------------------------------------------------------------------------------


def turn(*captions: str, lines: str = "Alles wat zij zegt.") -> Turn:
    cues = tuple(Cue(at * 1000, at * 1000 + 900, text) for at, text in enumerate(captions))
    return Turn("1", Clip(Path("/c.mp4"), 9_000, cues), lines, "", (), (20, 60), End())


@pytest.mark.parametrize(
    ("spoken", "words"),
    [
        (turn("Dag.", "‘Ik ga.\nEn u?’"), "Dag. ‘Ik ga. En u?’"),
        (turn("‘" + "a" * 60, "b" * 30 + "’"), "‘" + "b" * 30 + "’"),
        (turn("Eerst dit.", "c" * 120), "‘" + "c" * 120 + "’"),
        (turn(), "‘Alles wat zij zegt.’"),
        (turn("‘Al met haakjes.’"), "‘Al met haakjes.’"),
    ],
)
def test_what_she_said_last(spoken: Turn, words: str) -> None:
    assert last_words(spoken) == words


# --- places -------------------------------------------------------------------------------------------


def test_the_last_part_stands_at_the_right_or_on_its_own_line(qtbot: QtBot, themes: ThemeManager) -> None:
    row = ActionRow()
    qtbot.addWidget(row)
    first, second, last = Button("Pauze"), Button("Opnieuw horen"), Button("Ik ga antwoorden", size="extra")
    row.set_parts([first, second], last)
    row.show()
    wide = row.one_line_width + 100
    row.resize(wide, row.heightForWidth(wide))
    assert row.height() == 56
    assert last.geometry().right() == wide - 1
    assert (first.x(), first.geometry().center().y()) == (0, last.geometry().center().y())
    narrow = row.one_line_width - 50
    row.resize(narrow, row.heightForWidth(narrow))
    assert row.height() == 40 + 10 + 56
    assert last.y() == 50
    assert last.geometry().right() == narrow - 1


def test_a_deck_is_as_high_as_its_highest_page(qtbot: QtBot, themes: ThemeManager) -> None:
    low, high = Label("een", wrap=False), Label("een\ntwee\ndrie", wrap=False)
    deck = Deck((low, high))
    qtbot.addWidget(deck)
    assert deck.height_for(300) == high.sizeHint().height() == 66
    deck.show_page(low)
    assert deck.shown is low
    deck.show_page(None)
    assert deck.shown is None


def test_the_time_bar_grows_with_a_long_answer(qtbot: QtBot, themes: ThemeManager) -> None:
    bar = TimeBar()
    qtbot.addWidget(bar)
    bar.resize(900, bar.sizeHint().height())
    bar.set_usual((30, 60))
    assert bar.whole_ms == 90_000
    bar.set_elapsed(45_000)
    shown, red = bar.grab().toImage(), themes.theme.color("rec")

    def color(x: int) -> QColor:
        return shown.pixelColor(x, shown.height() // 2)

    assert color(440) == red
    assert color(460) != red
    bar.set_elapsed(90_001)
    assert bar.whole_ms == 180_000
    bar.set_usual((100, 170))
    assert bar.whole_ms == 180_000
