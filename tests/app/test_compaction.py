"""Finished recordings become smaller, one after the other, and stay what they are whatever happens."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from fakes.capture import tiny_recording
from fakes.session import ONE_TURN, THREE_TURNS, make_desk, make_scenarios, make_session
from oefenruimte import capture
from oefenruimte.app.session import Session
from oefenruimte.capture.clock import SystemClock
from oefenruimte.capture.fragments import FragmentStream
from oefenruimte.capture.writer import SinkWriter
from oefenruimte.domain.ids import RecordingId, TakeId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.take import Take
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.recordings import RecordingVault
from tests.app.compact_process import STEPS


@pytest.fixture(scope="module")
def scenarios(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_scenarios(tmp_path_factory.mktemp("oefeningen") / "alle")


@pytest.fixture
def session(tmp_path: Path, scenarios: Path) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path, scenarios=scenarios))
    yield session
    session.close()


def grown(session: Session, answers: int = 1, seconds: float = 3.0) -> Take:
    """A take as the recorder leaves it: padded."""
    scenario = session.library.get(THREE_TURNS if answers > 1 else ONE_TURN)
    take = session.takes.begin(scenario)
    content = tiny_recording(seconds)
    for turn in scenario.turns[:answers]:
        prepared = session.takes.prepare(take.id, turn.id)
        writer = SinkWriter(prepared.open_sink, SystemClock(), lambda: None)
        FragmentStream(writer.put).write(content)
        writer.finish()
        assert writer.done.wait(30)
        with session.takes.open(prepared.recording_id) as reader:
            facts = capture.measure(reader)
        session.takes.keep(take.id, turn.id, prepared.recording_id, facts)
    return session.takes.finish(take.id)


def size(session: Session, recording_id: RecordingId) -> int:
    return (session.folder / "recordings" / f"{recording_id}.age").stat().st_size


def is_compact(session: Session, recording_id: RecordingId) -> bool:
    with session.takes.open(recording_id) as reader:
        return capture.is_compact(reader)


def facts_of(session: Session, recording_id: RecordingId) -> object:
    with session.takes.open(recording_id) as reader:
        return capture.measure(reader)


def test_every_recording_once_the_newest_first(session: Session) -> None:
    first, second = grown(session), grown(session, answers=2)
    ids = [recording.id for take in (second, first) for recording in take.recordings]
    before = {each: (size(session, each), facts_of(session, each)) for each in ids}
    for place, each in enumerate(ids):
        saved = session.compaction.step()
        assert saved == before[each][0] - size(session, each)
        assert saved is not None
        assert saved > 0.5 * before[each][0]
        assert is_compact(session, each)
        assert [is_compact(session, other) for other in ids].count(True) == place + 1
    assert session.compaction.step() is None
    assert {each: facts_of(session, each) for each in ids} == {each: before[each][1] for each in ids}
    assert set(session.takes.verify().values()) == {None}
    # What comes later is seen as well.
    third = grown(session)
    assert session.compaction.step()
    assert is_compact(session, third.recordings[0].id)
    assert session.compaction.step() is None


def test_a_take_that_is_not_sealed_is_left_alone(session: Session) -> None:
    scenario = session.library.get(ONE_TURN)
    take = session.takes.begin(scenario)
    prepared = session.takes.prepare(take.id, scenario.first_turn.id)
    sink = prepared.open_sink()
    assert session.compaction.step() is None
    sink.abandon()


def test_what_was_erased_meanwhile_stays_erased(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    take = grown(session)
    same = capture.same_recording

    def erase_and_compare(*readers: object) -> bool:
        """After the row has gone, and before its files: the worst moment."""
        monkeypatch.setattr(RecordingVault, "remove", lambda vault, recording_id, **_: None)
        session.takes.purge(TakeId(take.id))
        monkeypatch.undo()
        return same(*readers)  # type: ignore[arg-type]

    monkeypatch.setattr(capture, "same_recording", erase_and_compare)
    session.compaction.step()
    assert list((session.folder / "recordings").iterdir()) == []


def test_a_damaged_recording_is_left_as_it_is(session: Session, caplog: pytest.LogCaptureFixture) -> None:
    take = grown(session)
    path = session.folder / "recordings" / f"{take.recordings[0].id}.age"
    content = bytearray(path.read_bytes())
    content[-40] ^= 1
    path.write_bytes(content)
    assert session.compaction.step() in (0, None)
    assert path.read_bytes() == bytes(content)
    assert session.compaction.step() is None
    assert "file-damaged" in caplog.text


def test_the_last_room_is_for_recording(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    take = grown(session)
    monkeypatch.setattr(shutil, "disk_usage", lambda where: SimpleNamespace(free=100_000_000))
    assert session.compaction.step() == 0
    assert not is_compact(session, take.recordings[0].id)


def test_a_disk_that_refuses_is_told(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    take = grown(session)

    def refuse(folder: PrivateFolder, name: str, new_name: str) -> None:
        raise Failure(SimpleNamespace(code=Code.FOLDER_READ_ONLY, detail=""))  # type: ignore[arg-type]

    monkeypatch.setattr(PrivateFolder, "replace", refuse)
    with pytest.raises(Failure):
        session.compaction.step()
    monkeypatch.undo()
    assert not is_compact(session, take.recordings[0].id)
    assert set(session.takes.verify().values()) == {None}


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_there_is_one_good_recording(session: Session, step: str) -> None:
    take = grown(session)
    recording = take.recordings[0].id
    facts = facts_of(session, recording)
    folder = session.folder / "recordings"
    words = [step, str(folder), recording, session.keys.identity.text]
    killed = subprocess.run(
        [sys.executable, "-m", "tests.app.compact_process", *words], check=False, timeout=60, env=os.environ
    )
    assert killed.returncode == -signal.SIGKILL
    left = {path.name for path in folder.iterdir()}
    assert left in ({f"{recording}.age"}, {f"{recording}.age", f"{recording}.new"})
    assert is_compact(session, recording) is (step == "after-name")
    assert facts_of(session, recording) == facts
    assert session.takes.verify() == {recording: None}
    # Recovery does not mind, and the next time finishes the work.
    session.recovery.run()
    session.compaction.step()
    assert {path.name for path in folder.iterdir()} == {f"{recording}.age"}
    assert is_compact(session, recording)
    assert facts_of(session, recording) == facts
