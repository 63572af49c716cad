"""At its most talkative the log still holds no word of a person, also when things fall unforeseen."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from fakes.capture import FakeCamera, FakeDevices, FakeMicrophone, FakeSink
from fakes.session import add_take, contact_of
from oefenruimte.capture import ThreadRecorder
from oefenruimte.capture.ports import Frame, Samples
from oefenruimte.cli import main
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.recording import DevicesReady, Finished, RecorderEvent, Trouble
from oefenruimte.ui.faults import FaultCatcher
from tests.capture.helpers import until
from tests.privacy.conftest import Pair
from tests.privacy.markers import COACH, LEARNER, MESSAGE, PASSPHRASE, PRIVATE, found_in

ADDRESS = "rtsp://wilhelmina:koekoeksbloem@camera.thuis/"
WORDS = {**PRIVATE, "naam": LEARNER, "naam van de coach": COACH, "adres": ADDRESS, "deel": "koekoeksbloem"}


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, logger="oefenruimte")
    return caplog


def assert_discreet(log: pytest.LogCaptureFixture, *expected: str) -> None:
    """`expected` was logged, and nothing private: not as text, not as an argument, not in a traceback."""
    for words in expected:
        assert words in log.text
    for record in log.records:
        said = [record.getMessage(), record.args, record.exc_info, record.exc_text, record.stack_info]
        assert found_in(repr(said).encode(), WORDS) == set()
    assert found_in(log.text.encode(), WORDS) == set()


def test_faults_that_were_foreseen(pair: Pair, log: pytest.LogCaptureFixture) -> None:
    """Damaged, unreachable, wrong passphrase, a name that cannot be read."""
    learner, coach = pair.learner, pair.coach
    take = add_take(learner)
    for _ in range(2):
        learner.sharing.share(
            take.id,
            contact_of(learner, coach).id,
            scenario=None,
            until=learner.clock.today(),
            message=MESSAGE,
        )
    learner.sync.run()
    first, _ = pair.objects()
    damaged = bytearray(first.read_bytes())
    damaged[-50] ^= 1
    first.write_bytes(damaged)
    assert [code for _, code in coach.sync.run().skipped] == [Code.OBJECT_DAMAGED]
    profiles = pair.coach_desk.profiles
    with pytest.raises(Failure):
        profiles.unlock(coach.profile.id, PASSPHRASE.upper())
    (coach.folder / "profile.json").write_text('{"format": 1, "name": "' + COACH)
    assert profiles.list()[0].name == coach.profile.id
    away = pair.space.rename(pair.space.with_name("weg"))
    with pytest.raises(Failure):
        learner.sync.run()
    away.rename(pair.space)
    assert_discreet(log, "skipped an object: object-damaged", "has no sound description")


def test_the_last_line_of_the_command_line(
    tmp_path: Path,
    log: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fall(*_: object) -> None:
        raise RuntimeError(MESSAGE)

    monkeypatch.setattr("oefenruimte.cli.doctor.examine", fall)
    assert main(["doctor", "--home", str(tmp_path), "--json"]) == 1
    out, err = capsys.readouterr()
    assert '"detail": "RuntimeError"' in out
    assert found_in((out + err).encode(), WORDS) == set()
    assert_discreet(log, "unexpected RuntimeError at fall:")


def test_the_last_line_of_the_window(qapp: QApplication, log: pytest.LogCaptureFixture) -> None:
    catcher = FaultCatcher(qapp)
    told: list[Problem] = []
    catcher.told.connect(told.append)
    catcher.install()
    try:
        try:
            raise LookupError(MESSAGE)
        except LookupError as error:
            sys.excepthook(LookupError, error, error.__traceback__)
    finally:
        catcher.remove()
    qapp.processEvents()  # it is told outside of what failed
    assert [(problem.code, problem.detail, dict(problem.facts)) for problem in told] == [
        (Code.UNEXPECTED, "LookupError", {})
    ]
    assert_discreet(log, "unexpected in the window: LookupError at ")
    catcher.deleteLater()


class BrokenCamera(FakeCamera):
    """As a library does it: the address, password included, is in what it says."""

    def open(self) -> None:
        raise RuntimeError(f"Connection to {ADDRESS} failed")


class FallingCamera(FakeCamera):
    def read(self, stop: Event) -> Frame | None:
        raise RuntimeError(f"lost {ADDRESS}")


class BrokenMicrophone(FakeMicrophone):
    def open(self, deliver: Callable[..., None], lost: Callable[[str], None]) -> None:
        raise RuntimeError(f"cannot open {ADDRESS}")


class BrokenSink(FakeSink):
    def write(self, data: bytes | memoryview, /) -> int:
        raise RuntimeError(MESSAGE)


class BrokenEncoder:
    def __init__(self, *_: object) -> None:
        raise RuntimeError(MESSAGE)

    def picture(self, image: Samples, seconds: float) -> bool:
        raise NotImplementedError

    def sound(self, samples: Samples) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError


@pytest.mark.parametrize(
    ("devices", "logged"),
    [
        (FakeDevices(BrokenCamera(), FakeMicrophone()), "the camera failed: RuntimeError at open:"),
        (FakeDevices(FallingCamera(), FakeMicrophone()), "the camera failed: RuntimeError at read:"),
        (FakeDevices(FakeCamera(), BrokenMicrophone()), "the microphone failed: RuntimeError at open:"),
    ],
)
def test_devices_that_fall(devices: FakeDevices, logged: str, log: pytest.LogCaptureFixture) -> None:
    recorder = ThreadRecorder(devices=devices)
    events: list[RecorderEvent] = []
    recorder.open("0", "0")
    try:
        until(lambda: bool(events.extend(recorder.poll()) or [e for e in events if isinstance(e, Trouble)]))
    finally:
        recorder.close()
    assert found_in(repr(events).encode(), WORDS) == set()
    assert_discreet(log, logged)


@pytest.mark.parametrize("broken", ["sink", "encoder"])
def test_a_recording_that_falls(broken: str, log: pytest.LogCaptureFixture) -> None:
    parts = {"make_encoder": BrokenEncoder} if broken == "encoder" else {}
    recorder = ThreadRecorder(devices=FakeDevices(FakeCamera(), FakeMicrophone()), **parts)
    events: list[RecorderEvent] = []

    def came(kind: type) -> Callable[[], bool]:
        return lambda: bool(events.extend(recorder.poll()) or [e for e in events if isinstance(e, kind)])

    recorder.open("0", "0")
    try:
        until(came(DevicesReady))
        recorder.start(BrokenSink if broken == "sink" else FakeSink)
        until(came(Finished))
    finally:
        recorder.close()
    (finished,) = [event for event in events if isinstance(event, Finished)]
    assert finished.problem is not None
    assert "RuntimeError" in finished.problem.detail
    assert found_in(repr(events).encode(), WORDS) == set()
    assert_discreet(log, f"the {broken} failed: RuntimeError")
