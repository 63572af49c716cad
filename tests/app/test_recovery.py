"""What is found after a crash in the middle of an attempt."""

import io
from collections.abc import Iterator

import numpy as np
import pytest

from fakes.media import make_clip
from fakes.session import THREE_TURNS, make_desk, make_session
from oefenruimte import capture
from oefenruimte.app.attempt import Attempt, find_exercise
from oefenruimte.app.recovery import Recovered
from oefenruimte.app.session import Session
from oefenruimte.capture.encoder import Encoder
from oefenruimte.domain.ids import RecordingId, new_id
from oefenruimte.domain.recording import Finished, Flaw
from oefenruimte.vault.recordings import RecordingVault


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
    found = find_exercise(session.library, session.takes, THREE_TURNS)
    scenario, number = found.scenario, found.number
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
    scenario = find_exercise(session.library, session.takes, THREE_TURNS).scenario
    attempt = Attempt(session.takes, scenario)
    first = answer(attempt, "1", 0.5)
    attempt.prepare("1")
    recovered = session.recovery.run()
    assert [recording.id for recording in recovered.takes[0].recordings] == [first]
    assert recovered.lost == 0  # there was nothing to lose yet
    session.takes.purge(recovered.takes[0].id)


def test_what_was_erased_when_the_power_went_is_gone_at_the_next_start(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The row goes first: a file whose row is gone is a recording that somebody wanted gone."""
    scenario = find_exercise(session.library, session.takes, THREE_TURNS).scenario
    attempt = Attempt(session.takes, scenario)
    kept, erased = answer(attempt, "1", 0.5), answer(attempt, "2", 0.5)
    with monkeypatch.context() as powerless:
        powerless.setattr(RecordingVault, "remove", lambda *_, **__: None)
        attempt.drop(RecordingId(erased))
        attempt.finish()
    folder = session.folder / "recordings"
    (folder / f"{new_id()}.part").write_bytes(b"age-encryption.org/v1\n")
    (folder / f"{new_id()}.spare").write_bytes(bytes(10))
    assert (folder / f"{erased}.age").exists()
    assert session.recovery.needed()
    assert session.recovery.run() == Recovered(())
    assert [path.name for path in folder.iterdir()] == [f"{kept}.age"]
    assert not session.recovery.needed()


@pytest.mark.parametrize("suffix", [".age", ".part"])
def test_a_damaged_recording_is_kept_aside(session: Session, suffix: str) -> None:
    """It does not decode: that is for a person to give up, not for us."""
    scenario = find_exercise(session.library, session.takes, THREE_TURNS).scenario
    attempt = Attempt(session.takes, scenario)
    whole = answer(attempt, "1", 0.5)
    broken = answer(attempt, "2", 0.5, keep=False)
    folder = session.folder / "recordings"
    file = folder / f"{broken}.age"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.unlink()
    (folder / f"{broken}{suffix}").write_bytes(content if suffix == ".age" else b"spoiled" + content[7:])
    recovered = session.recovery.run()
    (take,) = recovered.takes
    assert [recording.id for recording in take.recordings] == [whole]
    assert (recovered.lost, recovered.damaged) == (0, 1)
    aside = folder / f"{broken}{suffix}.damaged"
    assert aside.read_bytes()[7:] == content[7:]
    assert not session.recovery.needed()
    assert session.recovery.run() == Recovered(())
    session.takes.purge(take.id)  # who erases the take gives it up
    assert [path for path in folder.iterdir() if path.name.startswith((whole, broken))] == []


def test_what_is_damaged_stays_when_nothing_else_of_the_take_is_left(session: Session) -> None:
    """The take disappears by itself then, and nobody gave the recording up."""
    attempt = Attempt(session.takes, find_exercise(session.library, session.takes, THREE_TURNS).scenario)
    broken = answer(attempt, "1", 0.5, keep=False)
    folder = session.folder / "recordings"
    (folder / f"{broken}.age").write_bytes(b"spoiled")
    recovered = session.recovery.run()
    assert (recovered.takes, recovered.damaged) == ((), 1)
    (folder / f"{broken}.age.damaged").unlink()


def test_who_locks_the_room_while_practising_did_nothing_unexpected(session: Session) -> None:
    scenario = find_exercise(session.library, session.takes, THREE_TURNS).scenario
    attempt = Attempt(session.takes, scenario)
    answer(attempt, "1", 0.5, keep=False)  # the door closed: sealed, but not entered any more
    recovered = session.recovery.run()
    assert not recovered.cut_off
    session.takes.purge(recovered.takes[0].id)
    sink = Attempt(session.takes, scenario).prepare("1").open_sink()
    clip = make_clip(8.0)
    assert len(clip) > 70_000, "or nothing of it would be on the disk"
    sink.write(clip)
    sink.abandon()
    recovered = session.recovery.run()
    assert recovered.cut_off
    session.takes.purge(recovered.takes[0].id)


def test_what_is_still_being_sealed_is_waited_for(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window has crashed and was started again; the recorder it had is not ready yet."""
    scenario = find_exercise(session.library, session.takes, THREE_TURNS).scenario
    prepared = Attempt(session.takes, scenario).prepare("1")
    sink = prepared.open_sink()
    sink.write(make_clip(0.5))
    with monkeypatch.context() as impatient:
        impatient.setattr("oefenruimte.app.recovery._STILL_SEALING", 0.0)
        assert session.recovery.run() == Recovered(())
    assert session.recovery.needed()  # nothing was done to it

    look = RecordingVault._is_held

    def seal_after_a_look(vault: RecordingVault, recording_id: RecordingId) -> bool:
        held = look(vault, recording_id)
        if held:
            sink.close()
        return held

    monkeypatch.setattr(RecordingVault, "_is_held", seal_after_a_look)
    (take,) = session.recovery.run().takes
    assert [recording.id for recording in take.recordings] == [prepared.recording_id]
    assert take.recordings[0].duration_ms == pytest.approx(500, abs=60)
    session.takes.purge(take.id)


def test_what_is_wrong_with_a_recovered_recording_is_found_as_well(session: Session) -> None:
    scenario = find_exercise(session.library, session.takes, THREE_TURNS).scenario
    attempt = Attempt(session.takes, scenario)
    prepared = attempt.prepare("1")
    sink = prepared.open_sink()
    sink.write(silent_recording(1.5))
    sink.close()
    (take,) = session.recovery.run().takes
    assert [recording.flaws for recording in take.recordings] == [(Flaw.SILENT,)]
    session.takes.purge(take.id)


def silent_recording(seconds: float) -> bytes:
    content = io.BytesIO()
    with Encoder(content, None, sound=True) as encoder:
        encoder.sound(np.zeros(round(48_000 * seconds), dtype=np.float32))
    return content.getvalue()
