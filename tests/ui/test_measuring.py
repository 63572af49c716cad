"""Takes are measured while nobody records, and no longer than the room is open."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fakes.capture import FakeRecorder
from fakes.measuring import FakeMeasuring
from fakes.session import add_take, make_desk, make_session
from oefenruimte.app.facts import Facts
from oefenruimte.app.session import Session
from oefenruimte.domain.facts import AnswerFacts, VoiceFacts
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.context import News
from oefenruimte.ui.measuring import Measuring


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path))
    yield session
    session.close()


def with_facts(session: Session, fake: FakeMeasuring) -> Session:
    return replace(session, facts=Facts(session.takes._store, session.takes, fake))


def test_every_take_is_measured_in_its_turn(qtbot: QtBot, session: Session) -> None:
    takes = [add_take(session) for _ in range(2)]
    told = AnswerFacts(VoiceFacts(1_000))
    session = with_facts(session, FakeMeasuring(iter([told] * 3)))
    marshal = Marshal()
    jobs, news = JobRunner(marshal), News()
    bridge = RecorderBridge(FakeRecorder(), jobs)
    measuring = Measuring(session, jobs, bridge, news, first_ms=20, next_ms=5)
    measuring.soon()
    qtbot.waitUntil(lambda: all(session.facts.kept(take.id) is not None for take in takes))
    later = add_take(session)
    news.takesChanged.emit()
    qtbot.waitUntil(lambda: session.facts.kept(later.id) is not None)
    measuring.stop()
    bridge.finish()
    assert jobs.shutdown(20)


def test_leaving_does_not_wait_for_it(qtbot: QtBot, session: Session) -> None:
    take = add_take(session)
    begun, nobody = threading.Event(), threading.Event()

    class Slow(FakeMeasuring):
        def answer(self, recording, cancelled=lambda: False, on_progress=lambda _: None):  # type: ignore[no-untyped-def]
            begun.set()
            while not cancelled():
                nobody.wait(0.01)
            return super().answer(recording, cancelled, on_progress)

    session = with_facts(session, Slow(iter([])))
    marshal = Marshal()
    jobs = JobRunner(marshal)
    bridge = RecorderBridge(FakeRecorder(), jobs)
    measuring = Measuring(session, jobs, bridge, News(), first_ms=5, next_ms=5)
    measuring.soon()
    qtbot.waitUntil(begun.is_set)
    measuring.stop()
    bridge.finish()
    assert jobs.shutdown(20)
    assert session.facts.kept(take.id) is None
