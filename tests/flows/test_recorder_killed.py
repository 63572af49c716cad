"""Recorder and window are killed, stopped and started again: what was recorded is there, and plays.

The program of `recording_program`: the desk of the window with its recorder process, vault and database.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av
import pytest

from fakes.session import PASSPHRASE, THREE_TURNS, make_scenarios, make_session
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import SCENARIOS_VARIABLE, build_window_desk
from oefenruimte.domain.problem import Code
from oefenruimte.vault.keys import ProfileKeys
from tests.capture.helpers import until
from tests.capture.processes import Process, is_alive

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")

SEALED_LOST = 0.3  # seconds: between two looks at the clock
MOST_LOST = 1.0  # seconds, on a machine that does other things as well; tests/bench tells what it really is


@dataclass
class House:
    """A home with one profile, and the programs that were started in it."""

    home: Path
    scenarios: Path
    folder: Path
    keys: ProfileKeys
    programs: list[Process] = field(default_factory=list)

    @property
    def recordings(self) -> Path:
        return self.folder / "recordings"

    def start(self, **environment: str) -> Process:
        command = [sys.executable, "-m", "tests.flows.recording_program"]
        environment |= {SCENARIOS_VARIABLE: str(self.scenarios)}
        words = [str(self.home), THREE_TURNS, PASSPHRASE]
        self.programs.append(Process(command + words, environment, own_group=True))
        return self.programs[-1]

    def open(self) -> Session:
        desk = build_window_desk(self.home)
        (profile,) = desk.profiles.list()
        return desk.open(profile, self.keys)

    def suffixes(self) -> set[str]:
        return {file.suffix for file in self.recordings.iterdir()}

    def recovered(self) -> list[float]:
        """The next start: seconds of each answer of the one take that is offered, all of it decoded."""
        with closing(self.open()) as session:
            assert session.recovery.needed()
            (take,) = session.recovery.run().takes
            assert set(session.takes.verify().values()) == {None}
            assert not session.recovery.needed()
            assert self.suffixes() == {".age"}
            return [played(session, recording.id) for recording in take.recordings]


def played(session: Session, recording_id: Any) -> float:
    """Seconds, picture and sound alike."""
    ends = {"video": 0.0, "audio": 0.0}
    with session.takes.open(recording_id) as reader, av.open(reader) as movie:
        for frame in movie.decode():
            kind = "video" if isinstance(frame, av.VideoFrame) else "audio"
            ends[kind] = max(ends[kind], frame.time or 0.0)
    assert ends["video"] == pytest.approx(ends["audio"], abs=0.7)
    return max(ends.values())


@pytest.fixture
def make_house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], House]]:
    scenarios = make_scenarios(tmp_path / "oefeningen")
    monkeypatch.setenv(SCENARIOS_VARIABLE, str(scenarios))
    made: list[House] = []

    def make() -> House:
        home = tmp_path / f"thuis{len(made)}"
        with closing(make_session(build_window_desk(home), passphrase=PASSPHRASE)) as session:
            made.append(House(home, scenarios, session.folder, session.keys))
        return made[-1]

    yield make
    for program in (program for house in made for program in house.programs):
        program.end()


@pytest.fixture
def house(make_house: Callable[[], House]) -> House:
    return make_house()


@dataclass
class Run:
    """A recording that is being made."""

    program: Process
    recorder: int
    t0: float
    file: str

    @property
    def window(self) -> int:
        return self.program.process.pid

    @property
    def lived(self) -> float:
        return time.monotonic() - self.t0


def begin(program: Process, seconds: float = 0.8) -> Run:
    """From its start until it has recorded so long."""
    recorder = program.wait_for("recorder")["recorder"]
    told = program.wait_for("t0")
    while program.wait_for("elapsed")["elapsed"] < seconds * 1000:
        pass
    return Run(program, recorder, told["t0"], told["file"])


def test_the_recorder_ends_and_the_window_goes_on(house: House) -> None:
    """Killed, asked to end, and standing still: each time what there is is kept, and the next one records."""
    program = house.start(STUCK="1.5")
    ways = {
        signal.SIGKILL: (Code.RECORDER_STOPPED, MOST_LOST),
        signal.SIGTERM: (None, SEALED_LOST),
        signal.SIGSTOP: (Code.RECORDER_STOPPED, MOST_LOST),
    }
    recorders = set()
    for how, (problem, lost) in ways.items():
        run = begin(program, 1.2)
        lived = run.lived
        os.kill(run.recorder, how)
        answer = program.wait_for("answer")
        assert answer["problem"] == problem
        assert answer["answer"] / 1000 > lived - lost
        recorders.add(run.recorder)
    assert begin(program, 0.2).recorder not in recorders
    program.say("finish")
    assert len(program.wait_for("take")["take"]) == len(recorders) == len(ways)
    program.say("exit")
    assert program.process.wait(30) == 0
    assert not any(map(is_alive, recorders))
    with closing(house.open()) as session:
        (take,) = session.takes.list()
        assert [played(session, recording.id) > 0.2 for recording in take.recordings] == [True, True, True]
        assert not session.recovery.needed()


def kill_window(run: Run) -> None:
    os.kill(run.window, signal.SIGKILL)


def kill_both(run: Run) -> None:
    os.killpg(run.window, signal.SIGKILL)


def interrupt(run: Run) -> None:
    os.killpg(run.window, signal.SIGINT)


def terminate(run: Run) -> None:
    os.killpg(run.window, signal.SIGTERM)


def hang_up(run: Run) -> None:
    os.killpg(run.window, signal.SIGHUP)


def forget(run: Run) -> None:
    run.program.say("exit")


ENDINGS = (kill_window, kill_both, interrupt, terminate, hang_up, forget)


def test_whoever_ends_it_the_take_is_offered_at_the_next_start(make_house: Callable[[], House]) -> None:
    """Killed together, the last moment is lost. Else the recorder seals what it had."""
    houses = [make_house() for _ in ENDINGS]
    for house in houses:
        house.start()
    for house, ending in zip(houses, ENDINGS, strict=True):
        run = begin(house.programs[0])
        lived = run.lived
        ending(run)
        run.program.process.wait(30)
        until(lambda: not is_alive(run.recorder))  # noqa: B023  called here
        sealed = house.suffixes() == {".age"}
        assert sealed is (ending is not kill_both), ending
        (seconds,) = house.recovered()
        assert seconds > lived - (SEALED_LOST if sealed else MOST_LOST), ending


def test_the_recorder_is_killed_while_it_seals(house: House, tmp_path: Path) -> None:
    program = house.start(MARKS=str(tmp_path))
    run = begin(program)
    lived = run.lived
    program.say("stop")
    until((tmp_path / "sealing").exists)
    os.kill(run.recorder, signal.SIGKILL)
    answer = program.wait_for("answer")
    assert answer["problem"] == Code.RECORDER_STOPPED
    assert answer["answer"] / 1000 > lived - SEALED_LOST
    assert begin(program, 0.2).recorder != run.recorder
    (tmp_path / "go").touch()


def test_started_again_while_the_recorder_still_seals(house: House, tmp_path: Path) -> None:
    run = begin(house.start(MARKS=str(tmp_path)))
    lived = run.lived
    os.kill(run.window, signal.SIGKILL)
    until((tmp_path / "sealing").exists)
    again = house.start()
    assert again.wait_for("held")["held"]
    assert is_alive(run.recorder)
    (tmp_path / "go").touch()
    ((length,),) = again.wait_for("recovered")["recovered"]
    assert length / 1000 > lived - SEALED_LOST
    until(lambda: not is_alive(run.recorder))
    assert begin(again, 0.2).recorder != run.recorder


def test_a_window_that_stands_still_does_not_stop_the_recording(house: House) -> None:
    """Longer than it would wait for a recorder that tells nothing: it must not blame the recorder."""
    program = house.start(STUCK="1")
    run = begin(program)
    part = house.recordings / run.file
    os.kill(run.window, signal.SIGSTOP)
    size = part.stat().st_size
    until(lambda: part.stat().st_size >= size + 4 * 65536)
    lived = run.lived
    os.kill(run.window, signal.SIGCONT)
    while program.wait_for("elapsed")["elapsed"] < lived * 1000:
        pass
    program.say("stop")
    answer = program.wait_for("answer")
    assert (answer["problem"], answer["sealed"]) == (None, True)
    assert answer["answer"] / 1000 > lived - SEALED_LOST
