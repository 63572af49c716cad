"""Making recordings smaller in the background: in steps, and never beside a camera."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fakes.capture import FakeRecorder, tiny_recording
from fakes.session import ONE_TURN, make_desk, make_session
from oefenruimte import capture
from oefenruimte.app.session import Session
from oefenruimte.domain.recording import RecorderState
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.compacting import Compacting
from oefenruimte.ui.context import News


@dataclass
class Background:
    session: Session
    jobs: JobRunner
    recorder: FakeRecorder
    bridge: RecorderBridge
    news: News
    compacting: Compacting
    parts: list[object] = field(default_factory=list)


@pytest.fixture
def background(qtbot: QtBot, tmp_path: Path) -> Iterator[Background]:
    del qtbot
    session = make_session(make_desk(tmp_path))
    marshal = Marshal()
    jobs, recorder, news = JobRunner(marshal), FakeRecorder(), News()
    bridge = RecorderBridge(recorder, jobs)
    compacting = Compacting(session, jobs, bridge, news, first_ms=20, next_ms=5)
    yield Background(session, jobs, recorder, bridge, news, compacting, [marshal])
    compacting.stop()
    bridge.finish()
    jobs.shutdown(20)
    session.close()


def grown(session: Session) -> None:
    """A recording as it is while it grows: padded, here with one large box."""
    content = tiny_recording(1.0)
    scenario = session.library.get(ONE_TURN)
    take = session.takes.begin(scenario)
    prepared = session.takes.prepare(take.id, scenario.first_turn.id)
    sink = prepared.open_sink()
    sink.write(content + b"\x00\x01\x00\x00free" + bytes(65528))
    sink.close()
    with session.takes.open(prepared.recording_id) as reader:
        session.takes.keep(take.id, scenario.first_turn.id, prepared.recording_id, capture.measure(reader))
    session.takes.finish(take.id)


def compact(session: Session) -> list[bool]:
    found = []
    for take in session.takes.list():
        with session.takes.open(take.recordings[0].id) as reader:
            found.append(capture.is_compact(reader))
    return found


def test_all_of_them_one_after_the_other(background: Background, qtbot: QtBot) -> None:
    for _ in range(3):
        grown(background.session)
    background.compacting.soon()
    qtbot.waitUntil(lambda: compact(background.session) == [True] * 3)
    qtbot.waitUntil(lambda: not background.compacting._busy and not background.compacting._timer.isActive())


def test_a_new_take_is_news(background: Background, qtbot: QtBot) -> None:
    grown(background.session)
    background.news.takesChanged.emit()
    qtbot.waitUntil(lambda: compact(background.session) == [True])


def test_not_while_a_camera_is_open(background: Background, qtbot: QtBot) -> None:
    grown(background.session)
    background.bridge.open("0", "0")
    background.compacting.soon()
    looked: list[bool] = []
    background.compacting._timer.timeout.connect(lambda: looked.append(background.compacting._busy))
    qtbot.waitUntil(lambda: len(looked) >= 3)
    assert not any(looked)
    assert compact(background.session) == [False]
    background.bridge.close()
    qtbot.waitUntil(lambda: background.bridge.state is RecorderState.CLOSED)
    qtbot.waitUntil(lambda: compact(background.session) == [True])


def test_after_stop_nothing_begins(background: Background, qtbot: QtBot) -> None:
    grown(background.session)
    background.compacting.soon()
    background.compacting.stop()
    background.news.takesChanged.emit()
    assert not background.compacting._timer.isActive()
    assert compact(background.session) == [False]
