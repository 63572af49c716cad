"""What is found after a crash in the middle of an attempt."""

import io
from collections.abc import Iterator

import pytest

from fakes.media import make_clip
from fakes.session import THREE_TURNS, make_desk, make_session
from oefenruimte import capture
from oefenruimte.app.attempt import Attempt, find_exercise
from oefenruimte.app.session import Session
from oefenruimte.domain.recording import Finished


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path_factory.mktemp("herstel")))
    yield session
    session.close()


def answer(attempt: Attempt, turn_id: str, seconds: float, *, keep: bool = True) -> str:
    """`keep` False: the computer stopped before the answer was entered."""
    clip = make_clip(seconds)
    prepared = attempt.prepare(turn_id)
    sink = prepared.open_sink()
    sink.write(clip)
    sink.close()
    if keep:
        attempt.keep(turn_id, prepared.recording_id, Finished(capture.measure(io.BytesIO(clip))))
    return prepared.recording_id


def test_an_answer_that_was_done_again_is_there_once(session: Session) -> None:
    scenario, number = find_exercise(session.library, session.takes, THREE_TURNS)
    attempt = Attempt(session.takes, scenario)
    first = answer(attempt, "1", 0.5)
    answer(attempt, "2", 0.5)
    again = answer(attempt, "2", 1.0, keep=False)
    (take,) = session.recovery.run().takes
    assert (take.number, [recording.id for recording in take.recordings]) == (number, [first, again])
    assert {path.name for path in (session.folder / "recordings").iterdir()} == {
        f"{first}.age",
        f"{again}.age",
    }
    session.takes.purge(take.id)


def test_the_first_answer_stays_when_the_second_never_began(session: Session) -> None:
    scenario, _ = find_exercise(session.library, session.takes, THREE_TURNS)
    attempt = Attempt(session.takes, scenario)
    first = answer(attempt, "1", 0.5)
    attempt.prepare("1")
    recovered = session.recovery.run()
    assert [recording.id for recording in recovered.takes[0].recordings] == [first]
    assert recovered.lost == 1
    session.takes.purge(recovered.takes[0].id)
