"""The real window is asked to end, or killed, in the middle of an answer; the next start offers it."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fakes.session import PASSPHRASE, THREE_TURNS, make_scenarios, make_session
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.problem_texts import words
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import SCENARIOS_VARIABLE, build_window_desk
from oefenruimte.domain.problem import Code, Problem
from tests.capture.helpers import until
from tests.capture.processes import Process, is_alive

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
OFFER = words(Problem(Code.TAKE_UNFINISHED)).title  # the recorder sealed it in good order


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(SCENARIOS_VARIABLE, str(make_scenarios(tmp_path / "oefeningen")))
    with closing(make_session(build_window_desk(tmp_path / "thuis"), passphrase=PASSPHRASE)) as session:
        session.preferences.save(Preferences(camera="test:160x90", microphone="test:", countdown=0))
    return tmp_path / "thuis"


@pytest.fixture
def windows(home: Path) -> Iterator[list[Process]]:
    made: list[Process] = []
    yield made
    for window in made:
        window.end()


def open_again(home: Path) -> Session:
    desk = build_window_desk(home)
    (profile,) = desk.profiles.list()
    return desk.open(profile, desk.profiles.unlock(profile.id, PASSPHRASE))


def test_however_the_window_ends_nothing_said_is_lost(home: Path, windows: list[Process]) -> None:
    """Ctrl+C in a terminal, logging out, a crash; one window after the other in the same home."""
    for number, how in enumerate((signal.SIGINT, signal.SIGTERM, signal.SIGKILL)):
        command = [sys.executable, "-m", "tests.flows.window_program", THREE_TURNS, PASSPHRASE]
        window = Process([*command, "--home", str(home)], {"PYTHONPATH": "tests"}, own_group=True)
        windows.append(window)
        if number:
            assert window.wait_for("toast")["toast"].startswith(OFFER)
        recorder = window.wait_for("recorder")["recorder"]
        while window.wait_for("elapsed")["elapsed"] < 700:
            pass
        if how is signal.SIGKILL:
            window.process.kill()
        else:
            os.killpg(window.process.pid, how)
            assert window.wait_for("exit")["exit"] == 0
        window.process.wait(60)
        until(lambda: not is_alive(recorder))  # noqa: B023  called here
    with closing(open_again(home)) as session:
        files = {file.suffix for file in (session.folder / "recordings").iterdir()}
        assert files == {".age"}, "not sealed"
        assert len(session.recovery.run().takes) == 1
        takes = session.takes.list()
        assert [take.number for take in takes] == [1, 2, 3]
        assert all(take.recordings[0].duration_ms >= 600 for take in takes)
        assert set(session.takes.verify().values()) == {None}
