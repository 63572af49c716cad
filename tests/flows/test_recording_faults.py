"""Devices, encoder and disk that fail while the window's recorder process writes into the vault.

Each time: what came before is kept in the take and plays, the right problem is told, the next answer works.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import av
import pytest

from fakes.recorders import recorder_processes
from fakes.session import THREE_TURNS, make_desk, make_session
from oefenruimte.app.attempt import Attempt
from oefenruimte.app.session import Session
from oefenruimte.capture import ProcessRecorder
from oefenruimte.domain.disk import LEAST
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.recording import (
    DevicesReady,
    Finished,
    Progress,
    RecordingSink,
    Trouble,
)
from oefenruimte.domain.take import Recording
from oefenruimte.vault.recordings import RecordingTarget
from tests.capture.helpers import Listener, until
from tests.flows.faulty_devices import SHORT, StingyFolder, faulty_devices, stalling_encoder

Target = Callable[[], RecordingSink]


class Learner:
    """Somebody who answers one turn after the other, in one attempt, with one recorder process."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.recorder = ProcessRecorder(devices=faulty_devices, limits=SHORT, make_encoder=stalling_encoder)
        self.listener = Listener(self.recorder)
        self.attempt = Attempt(session.takes, session.library.get(THREE_TURNS))

    @property
    def folder(self) -> Path:
        return self.session.folder / "recordings"

    def opens(self, camera: str = "good", microphone: str = "good") -> None:
        self.recorder.poll()  # what the devices of before still had to say
        self.listener.events.clear()
        self.listener._seen = 0
        self.recorder.open(camera, microphone)
        assert self.listener.wait(DevicesReady) == DevicesReady(has_video=True, has_audio=True)

    def starts(self, change: Callable[[RecordingTarget], Target] = lambda target: target) -> str:
        prepared = self.attempt.prepare("1")
        assert isinstance(prepared.open_sink, RecordingTarget)
        self.recorder.start(change(prepared.open_sink))
        return prepared.recording_id

    def talks_for(self, ms: int) -> None:
        while self.listener.wait(Progress).elapsed_ms < ms:
            pass

    def keeps(self, recording_id: str, *codes: Code | None) -> Recording:
        """What came of it is entered, and plays. `codes`: what may have ended it."""
        finished = self.listener.wait(Finished)
        assert (finished.problem.code if finished.problem else None) in codes
        kept = self.attempt.keep("1", recording_id, finished)  # type: ignore[arg-type]
        assert plays(self.session, kept) == pytest.approx(kept.duration_ms / 1000, abs=0.1)
        return kept

    def loses(self, recording_id: str, code: Code) -> None:
        """Nothing of it could be kept."""
        with pytest.raises(Failure) as caught:
            self.attempt.keep("1", recording_id, self.listener.wait(Finished))  # type: ignore[arg-type]
        assert caught.value.problem.code is code

    def answers_well(self) -> None:
        recording_id = self.starts()
        self.talks_for(250)
        self.recorder.stop()
        self.keeps(recording_id, None)

    def told(self) -> list[Code]:
        return [trouble.problem.code for trouble in self.listener.told(Trouble)]

    def leaves(self) -> None:
        """No answer that was kept is damaged, and nothing is left for recovery."""
        take = self.attempt.finish()
        assert len(take.recordings) > 1
        assert set(self.session.takes.verify().values()) == {None}
        assert not self.session.recovery.needed()


def plays(session: Session, recording: Recording) -> float:
    """Seconds, after decoding all of it."""
    end = 0.0
    with session.takes.open(recording.id) as reader, av.open(reader) as movie:
        for frame in movie.decode():
            assert frame.time is not None
            assert frame.time_base is not None
            length = frame.samples / frame.sample_rate if isinstance(frame, av.AudioFrame) else 1 / 30
            end = max(end, frame.time + length)
    return end


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Learner]:
    with closing(make_session(make_desk(tmp_path))) as session:
        made = Learner(session)
        yield made
        made.recorder.quit()
        until(lambda: not recorder_processes())


@pytest.fixture
def disk(learner: Learner) -> Iterator[Path]:
    """The recordings are on a disk of their own, with just enough room."""
    size = f"size={LEAST // 1_000_000 + 20}m"
    mount = ["mount", "-t", "tmpfs", "-o", f"{size},mode=0700", "tmpfs", str(learner.folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root can mount a small disk")
    yield learner.folder
    learner.recorder.quit()
    until(lambda: not recorder_processes())
    subprocess.run(["umount", str(learner.folder)], check=True)


def test_devices_and_encoders_that_fail(learner: Learner) -> None:
    """One after the other, in one recorder process; every next one is the proof that it goes on."""
    faults = [
        ("unplug", "good", Code.CAMERA_LOST),
        ("hang", "good", Code.CAMERA_LOST),
        ("freeze", "good", Code.CAMERA_LOST),
        ("good", "gone", Code.MICROPHONE_LOST),
        ("stall", "good", Code.ENCODER_STUCK),
    ]
    for camera, microphone, code in faults:
        learner.opens(camera, microphone)
        recording_id = learner.starts()
        kept = learner.keeps(recording_id, code)
        assert kept.has_video, camera
        assert kept.has_audio, camera
        assert kept.duration_ms > 300, camera
        learner.recorder.close()
    learner.opens()
    learner.answers_well()
    learner.leaves()


@pytest.mark.parametrize(
    ("camera", "microphone", "code"),
    [("resize", "good", None), ("good", "silent", Code.MICROPHONE_SILENT), ("good", "xrun", Code.SOUND_LOST)],
)
def test_what_goes_on_all_the_same(learner: Learner, camera: str, microphone: str, code: Code | None) -> None:
    """Pictures of another size are fitted; missing sound is silence, and told; nothing moves in time."""
    learner.opens(camera, microphone)
    recording_id = learner.starts()
    learner.talks_for(2200)
    assert learner.told() == ([code] if code else [])
    learner.recorder.stop()
    assert learner.keeps(recording_id, None).duration_ms > 2200
    learner.answers_well()
    learner.leaves()


def test_a_file_that_takes_little_at_a_time(learner: Learner) -> None:
    learner.opens()
    recording_id = learner.starts(lambda target: replace(target, folder=StingyFolder(target.folder.root)))
    learner.talks_for(700)
    learner.recorder.stop()
    learner.keeps(recording_id, None)
    learner.answers_well()
    learner.leaves()


def fill(filler: Path) -> None:
    """To the last page, also while somebody else writes."""
    with filler.open("wb") as file:
        size = 0
        for step in (64 << 20, 1 << 20, 4096):
            with suppress(OSError):
                while True:
                    os.posix_fallocate(file.fileno(), size, step)
                    size += step
        assert size > LEAST // 2


def test_a_disk_that_another_program_fills(learner: Learner, disk: Path) -> None:
    learner.opens()
    recording_id = learner.starts()
    learner.talks_for(1200)
    filler = disk / "filler"
    fill(filler)
    # The recorder may see it coming.
    kept = learner.keeps(recording_id, Code.DISK_FULL, Code.DISK_LOW)
    assert kept.duration_ms > 900
    with pytest.raises(Failure) as caught:
        learner.starts()
    assert caught.value.problem.code is Code.DISK_LOW
    filler.unlink()
    learner.answers_well()
    learner.leaves()


def test_a_disk_that_may_only_be_read(learner: Learner, disk: Path) -> None:
    learner.opens()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    recording_id = learner.starts()
    learner.loses(recording_id, Code.FOLDER_READ_ONLY)
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    learner.answers_well()
    learner.answers_well()
    learner.leaves()


def test_a_folder_that_is_removed(learner: Learner) -> None:
    """Seen at the next half second, not at the end; what was in it cannot be had back."""
    learner.opens()
    recording_id = learner.starts()
    learner.talks_for(300)
    shutil.rmtree(learner.folder)
    learner.loses(recording_id, Code.FILE_MISSING)
    assert learner.told() == []
    learner.answers_well()
    assert learner.folder.stat().st_mode & 0o777 == 0o700
    learner.answers_well()
    learner.leaves()
