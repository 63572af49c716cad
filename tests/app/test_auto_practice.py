"""Recording without a window: devices that are missing, somebody who stops, a turn that fails."""

from collections.abc import Callable, Iterator

import pytest

from fakes.session import ONE_TURN, THREE_TURNS, make_desk, make_session
from oefenruimte.app.attempt import Attempt
from oefenruimte.app.auto_practice import Recorded, record_take
from oefenruimte.app.session import Session
from oefenruimte.app.takes import Prepared, Takes
from oefenruimte.domain.ids import RecordingId, TakeId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.recording import Finished
from oefenruimte.domain.take import Recording, TakeState

CARD = "test:320x240"
NOWHERE = "file:/bestaat/niet.mp4"


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path_factory.mktemp("thuis")))
    yield session
    session.close()


@pytest.fixture(autouse=True)
def nothing_stays_behind(session: Session) -> Iterator[None]:
    """Whatever happens: no take in limbo, no file that no take knows."""
    yield
    assert not session.recovery.needed()


def record(
    session: Session,
    exercise: str = ONE_TURN,
    *,
    camera: str | None = CARD,
    microphone: str | None = CARD,
    seconds: float = 0.3,
    say: Callable[[str], None] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Recorded:
    return record_take(
        session.takes,
        session.devices.recorder(),
        session.library.get(exercise),
        seconds=seconds,
        camera=camera,
        microphone=microphone,
        say=say,
        stopped=stopped,
    )


def problem_of(attempt: Callable[[], object]) -> Code:
    with pytest.raises(Failure) as caught:
        attempt()
    return caught.value.problem.code


@pytest.mark.parametrize(
    ("camera", "microphone", "code"),
    [
        (NOWHERE, CARD, Code.CAMERA_NOT_FOUND),
        (CARD, NOWHERE, Code.MICROPHONE_NOT_FOUND),
        (None, NOWHERE, Code.MICROPHONE_NOT_FOUND),
        (NOWHERE, None, Code.CAMERA_NOT_FOUND),
    ],
)
def test_a_device_that_was_asked_for_and_is_not_there_is_told_before_anything_is_recorded(
    session: Session, camera: str | None, microphone: str | None, code: Code
) -> None:
    before = len(session.takes.list())
    assert problem_of(lambda: record(session, camera=camera, microphone=microphone)) is code
    assert len(session.takes.list()) == before


def test_one_device_is_enough_when_one_was_asked_for(session: Session) -> None:
    (sound,) = record(session, camera=None).take.recordings
    (picture,) = record(session, microphone=None).take.recordings
    assert (sound.has_video, sound.has_audio) == (False, True)
    assert (picture.has_video, picture.has_audio) == (True, False)


def test_who_stops_in_the_middle_of_an_answer_keeps_it_so_far(session: Session) -> None:
    recordings = session.folder / "recordings"

    def something_is_on_the_disk() -> bool:
        return any(part.stat().st_size > 65_536 for part in recordings.glob("*.part"))

    done = record(session, THREE_TURNS, stopped=something_is_on_the_disk, seconds=60)
    (recording,) = done.take.recordings
    assert done.take.state is TakeState.SEALED
    assert 0 < recording.duration_ms < 30_000
    assert session.takes.verify()[recording.id] is None


def test_who_stops_between_two_turns_keeps_those_before(session: Session) -> None:
    said: list[str] = []
    done = record(session, THREE_TURNS, say=said.append, stopped=lambda: len(said) == 2)
    assert done.stopped
    assert [recording.turn_id for recording in done.take.recordings] in (said, said[:1])


def test_who_stops_before_the_first_turn_leaves_nothing(session: Session) -> None:
    before = len(session.takes.list())
    assert problem_of(lambda: record(session, stopped=lambda: True)) is Code.INTERRUPTED
    assert len(session.takes.list()) == before


def test_a_second_turn_that_cannot_begin_does_not_cost_the_first(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare = Takes.prepare

    def refused_later(takes: Takes, take_id: TakeId, turn_id: str) -> Prepared:
        if session.takes.get(take_id).recordings:
            raise fail(Code.DISK_FULL)
        return prepare(takes, take_id, turn_id)

    monkeypatch.setattr(Takes, "prepare", refused_later)
    done = record(session, THREE_TURNS)
    assert len(done.take.recordings) == 1
    assert [problem.code for problem in done.problems] == [Code.DISK_FULL]


def test_a_first_turn_with_nothing_in_it_leaves_no_take(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(attempt: Attempt, turn_id: str, recording_id: RecordingId, finished: Finished) -> Recording:
        del turn_id, finished
        attempt.drop(recording_id)
        raise fail(Code.NOTHING_RECORDED)

    before = session.takes.next_number(session.library.get(ONE_TURN).id)
    monkeypatch.setattr(Attempt, "keep", nothing)
    assert problem_of(lambda: record(session)) is Code.NOTHING_RECORDED
    assert session.takes.next_number(session.library.get(ONE_TURN).id) == before


def test_what_could_not_be_entered_waits_for_recovery(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Recording:
        raise fail(Code.DISK_FULL)

    with monkeypatch.context() as patched:
        patched.setattr(Attempt, "keep", refuse)
        assert problem_of(lambda: record(session)) is Code.DISK_FULL
    (take,) = session.recovery.run().takes
    assert take.recordings[0].has_video
