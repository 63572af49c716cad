import threading

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from fakes.ui_recorder import ScriptedRecorder
from oefenruimte.domain.facts import Framing, Light
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import (
    DevicesReady,
    Discarded,
    Finished,
    Level,
    Looked,
    PreviewFrame,
    Progress,
    RecorderState,
    RecordingFacts,
    RecordingSink,
    Started,
    Trouble,
)
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.recorder import RecorderBridge

FACTS = RecordingFacts(1000, True, True, b"", 30, 0, b"")


def no_sink() -> RecordingSink:
    raise AssertionError("the scripted recorder opens no file")


@pytest.fixture
def recorder() -> ScriptedRecorder:
    return ScriptedRecorder()


@pytest.fixture
def bridge(qtbot: QtBot, recorder: ScriptedRecorder, jobs: JobRunner) -> RecorderBridge:
    return RecorderBridge(recorder, jobs)


def test_every_event_becomes_a_signal_in_order(
    qtbot: QtBot, bridge: RecorderBridge, recorder: ScriptedRecorder
) -> None:
    seen: list[object] = []
    level = Level(-20.0, -6.0)
    problem = Problem(Code.MICROPHONE_SILENT)
    finished = Finished(FACTS)
    looked = Looked(Framing.TOO_LOW, Light.GOOD)
    bridge.devicesReady.connect(lambda video, audio: seen.append(("ready", video, audio)))
    bridge.level.connect(seen.append)
    bridge.looked.connect(seen.append)
    bridge.started.connect(lambda: seen.append("started"))
    bridge.progress.connect(seen.append)
    bridge.finished.connect(seen.append)
    bridge.discarded.connect(lambda: seen.append("discarded"))
    bridge.trouble.connect(seen.append)
    bridge.open("test:", "test:")
    bridge.start(no_sink)
    recorder.news = [
        DevicesReady(True, False),
        level,
        looked,
        Started(),
        Progress(120),
        Trouble(problem),
        finished,
        Discarded(),
    ]
    qtbot.waitUntil(lambda: len(seen) == 8)
    assert seen == [("ready", True, False), level, looked, "started", 120, problem, finished, "discarded"]
    assert recorder.calls == [("open", "test:", "test:"), ("start",)]
    bridge.finish()


def test_preview_gives_a_picture_that_stays_valid(
    qtbot: QtBot, bridge: RecorderBridge, recorder: ScriptedRecorder
) -> None:
    pictures: list[QImage] = []
    bridge.preview.connect(pictures.append)
    recorder.frames = [PreviewFrame(4, 2, bytes((10, 20, 30)) * 8, 1), PreviewFrame(4, 2, bytes(24), 2)]
    bridge.open("test:", None)
    qtbot.waitUntil(lambda: len(pictures) == 2)
    assert pictures[0].pixelColor(3, 1) == QColor(10, 20, 30)
    assert pictures[1].pixelColor(3, 1) == QColor(0, 0, 0)
    bridge.finish()


def test_closing_does_not_hold_up_the_gui_thread(
    qtbot: QtBot, bridge: RecorderBridge, recorder: ScriptedRecorder
) -> None:
    order: list[str] = []
    bridge.finished.connect(lambda _: order.append("finished"))
    bridge.closed.connect(lambda: order.append("closed"))
    recorder.may_close.clear()
    recorder.at_close = [Finished(FACTS)]
    bridge.open("0", "0")
    bridge.close()
    bridge.close()
    assert bridge.state is RecorderState.CLOSED
    polled = recorder.polled
    recorder.may_close.set()
    qtbot.waitUntil(lambda: order == ["finished", "closed"])
    assert recorder.close_thread != threading.get_ident()
    assert recorder.calls.count(("close",)) == 1
    assert recorder.polled == polled + 1, "the recorder was polled while it closed"


def test_opening_while_it_closes_happens_afterwards(
    qtbot: QtBot, bridge: RecorderBridge, recorder: ScriptedRecorder
) -> None:
    recorder.may_close.clear()
    bridge.open("0", "0")
    bridge.close()
    bridge.open("1", None)
    assert recorder.calls == [("open", "0", "0")]
    recorder.may_close.set()
    qtbot.waitUntil(lambda: len(recorder.calls) == 3)
    assert recorder.calls == [("open", "0", "0"), ("close",), ("open", "1", None)]
    bridge.open("2", None)  # while open: other devices instead
    qtbot.waitUntil(lambda: len(recorder.calls) == 5)
    assert recorder.calls[3:] == [("close",), ("open", "2", None)]
    bridge.finish()


def test_finish_waits_and_still_tells_what_was_recorded(
    qtbot: QtBot, bridge: RecorderBridge, recorder: ScriptedRecorder
) -> None:
    finished: list[object] = []
    closed: list[bool] = []
    bridge.finished.connect(finished.append)
    bridge.closed.connect(lambda: closed.append(True))
    recorder.at_close = [Finished(FACTS)]
    bridge.open("0", "0")
    bridge.start(no_sink)
    bridge.finish()
    assert finished == [Finished(FACTS)]
    assert closed == [True]
    bridge.finish()
    bridge.close()
    assert recorder.calls.count(("close",)) == 1


def test_finish_waits_for_a_close_that_is_under_way(
    qtbot: QtBot, bridge: RecorderBridge, recorder: ScriptedRecorder, jobs: JobRunner
) -> None:
    closed: list[bool] = []
    bridge.closed.connect(lambda: closed.append(True))
    recorder.may_close.clear()
    bridge.open("0", "0")
    bridge.close()
    timer = threading.Timer(0.05, recorder.may_close.set)
    timer.start()
    bridge.finish()
    timer.join()
    assert recorder.state is RecorderState.CLOSED
    done: list[object] = []
    jobs.run(lambda: 1, on_done=done.append, on_problem=done.append, key="recorder")
    qtbot.waitUntil(lambda: done == [1])
    assert closed == [True], "closed is said once"
