"""One attempt on a real disk: begun late, kept, rescued, gone."""

import io
from collections.abc import Iterator

import pytest

from fakes.media import make_clip
from fakes.session import ONE_TURN, THREE_TURNS, make_desk, make_session
from oefenruimte import capture
from oefenruimte.app.attempt import Attempt
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.recording import Finished, RecordingFacts
from oefenruimte.domain.take import TakeState

DISK_FULL = Problem(Code.DISK_FULL)
NOTHING = RecordingFacts(0, False, False, b"", 0, 0, b"")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path_factory.mktemp("poging")))
    yield session
    session.close()


@pytest.fixture(scope="module")
def clip() -> bytes:
    return make_clip(1.0)


@pytest.fixture
def attempt(session: Session) -> Attempt:
    return Attempt(session.takes, session.library.get(THREE_TURNS))


def files(session: Session) -> set[str]:
    return {path.name for path in (session.folder / "recordings").iterdir()}


def record(attempt: Attempt, turn_id: str, clip: bytes, *, sealed: bool = True) -> tuple[str, Finished]:
    prepared = attempt.prepare(turn_id)
    sink = prepared.open_sink()
    sink.write(clip)
    if sealed:
        sink.close()
        return prepared.recording_id, Finished(capture.measure(io.BytesIO(clip)))
    while (gap := sink.bytes_to_boundary()) > 0:
        sink.write(gap.to_bytes(4, "big") + b"free" + bytes(gap - 8))
    sink.sync()
    sink.abandon()
    return prepared.recording_id, Finished(capture.measure(io.BytesIO(clip)), DISK_FULL, sealed=False)


def test_a_turn_that_is_stopped_at_once_is_nothing(session: Session, attempt: Attempt, clip: bytes) -> None:
    slip = Attempt(session.takes, session.library.get(THREE_TURNS), least_ms=1_200)
    before = files(session)
    recording_id, finished = record(slip, "1", clip)
    with pytest.raises(Failure) as failure:
        slip.keep("1", recording_id, finished)
    assert failure.value.problem.code is Code.NOTHING_RECORDED
    assert files(session) == before
    slip.abandon()
    recording_id, finished = record(attempt, "1", clip)
    assert attempt.keep("1", recording_id, finished).duration_ms == finished.facts.duration_ms
    attempt.abandon()


def test_looking_in_leaves_nothing(session: Session, attempt: Attempt) -> None:
    before = session.takes.next_number(session.library.get(THREE_TURNS).id)
    attempt.abandon()
    assert session.takes.next_number(session.library.get(THREE_TURNS).id) == before
    assert not session.recovery.needed()


def test_a_take_gets_the_number_that_was_told(session: Session, attempt: Attempt, clip: bytes) -> None:
    told = session.takes.next_number(session.library.get(THREE_TURNS).id)
    recording_id, finished = record(attempt, "1", clip)
    kept = attempt.keep("1", recording_id, finished)
    take = attempt.finish()
    assert take.number == told
    assert take.state is TakeState.SEALED
    assert [each.id for each in take.recordings] == [kept.id]


def test_what_a_full_disk_left_unsealed_is_kept_as_far_as_it_came(
    session: Session, attempt: Attempt, clip: bytes
) -> None:
    recording_id, finished = record(attempt, "1", clip, sealed=False)
    kept = attempt.keep("1", recording_id, finished)
    assert 900 <= kept.duration_ms <= 1100
    take = attempt.finish()
    assert session.takes.verify()[take.recordings[0].id] is None
    assert not session.recovery.needed()


def test_an_empty_recording_leaves_no_file_and_tells_the_recorders_own_problem(
    session: Session, attempt: Attempt
) -> None:
    before = files(session)
    prepared = attempt.prepare("1")
    prepared.open_sink().abandon()
    with pytest.raises(Failure) as caught:
        attempt.keep("1", prepared.recording_id, Finished(NOTHING, DISK_FULL, sealed=False))
    assert caught.value.problem is DISK_FULL
    prepared = attempt.prepare("1")
    with pytest.raises(Failure) as caught:
        attempt.keep("1", prepared.recording_id, Finished(NOTHING, sealed=False))
    assert caught.value.problem.code is Code.NOTHING_RECORDED
    assert files(session) == before
    attempt.abandon()


def test_stopping_removes_every_file(session: Session, clip: bytes) -> None:
    attempt = Attempt(session.takes, session.library.get(ONE_TURN))
    before, takes = files(session), session.takes.list()
    kept_id, finished = record(attempt, "1", clip)
    attempt.keep("1", kept_id, finished)
    record(attempt, "1", clip, sealed=False)
    attempt.drop(kept_id)
    attempt.abandon()
    attempt.abandon()
    assert files(session) == before
    assert session.takes.list() == takes
    with pytest.raises(ValueError, match="nothing was prepared"):
        attempt.finish()


def test_when_nothing_of_it_is_on_the_disk_the_recorders_own_problem_is_told(
    session: Session, attempt: Attempt
) -> None:
    """It died before it made a file, or before there was half a second to play."""
    before = files(session)
    facts = RecordingFacts(1, False, False, b"", 0, 0, b"")
    stopped = Problem(Code.RECORDER_STOPPED)
    never = attempt.prepare("1")
    hardly = attempt.prepare("1")
    hardly.open_sink().abandon()
    for prepared in (never, hardly):
        with pytest.raises(Failure) as caught:
            attempt.keep("1", prepared.recording_id, Finished(facts, stopped, sealed=False))
        assert caught.value.problem is stopped
    assert files(session) == before
    assert attempt.settled()
    attempt.abandon()


def test_the_folder_of_recordings_is_made_again(session: Session, attempt: Attempt, clip: bytes) -> None:
    folder = session.folder / "recordings"
    aside = folder.rename(folder.with_name("weg"))
    recording_id, finished = record(attempt, "1", clip)
    attempt.keep("1", recording_id, finished)
    assert folder.stat().st_mode & 0o777 == 0o700
    attempt.abandon()
    folder.rmdir()
    aside.rename(folder)
