"""The real program started twice on one home folder, and started again after it was killed."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fakes.session import PASSPHRASE, make_scenarios, make_session
from oefenruimte.app.door import OPEN_FILE
from oefenruimte.bootstrap import SCENARIOS_VARIABLE, build_window_desk
from tests.capture.helpers import until
from tests.capture.processes import Process

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
CRASHED = "Oefenruimte stopte de vorige keer onverwacht. Na het openen kijken we alles na."
ALL_THERE = "We hebben alles nagekeken. Er is niets kwijt."


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(SCENARIOS_VARIABLE, str(make_scenarios(tmp_path / "oefeningen")))
    return tmp_path / "thuis"


@pytest.fixture
def windows(home: Path) -> Iterator[list[Process]]:
    made: list[Process] = []
    yield made
    for window in made:
        window.end()


def start(home: Path, windows: list[Process], *words: str) -> Process:
    command = [sys.executable, "-m", "tests.flows.door_program", *words, "--home", str(home)]
    window = Process(command, {"PYTHONPATH": "tests"}, own_group=True)
    windows.append(window)
    return window


def second(home: Path, *files: str) -> int:
    words = [sys.executable, "-m", "oefenruimte", "run", "--home", str(home), *files]
    done = subprocess.run(words, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, timeout=60, check=False)
    return done.returncode


def test_a_second_start_brings_the_first_forward_also_at_the_door(
    home: Path, windows: list[Process], tmp_path: Path
) -> None:
    window = start(home, windows, "")
    assert window.wait_for("open")["open"] == "FirstStart"
    until(lambda: (home / OPEN_FILE).exists())
    assert second(home) == 0
    window.wait_for("forward")
    film = tmp_path / "beurt 1.mp4"
    film.write_bytes(b"film")
    assert second(home, str(film)) == 0
    assert window.wait_for("toast")["toast"] == "Na het openen gaan we verder."
    window.process.terminate()
    assert window.wait_for("exit") == {"exit": 0, "toasts": ["Na het openen gaan we verder."]}
    window.process.wait(60)
    assert not (home / OPEN_FILE).exists()
    kept = json.loads((home / "window.json").read_text())
    assert kept["geometry"]


def test_after_it_was_killed_the_next_start_says_so_kindly(home: Path, windows: list[Process]) -> None:
    with closing(make_session(build_window_desk(home), passphrase=PASSPHRASE)):
        pass
    window = start(home, windows, "")
    assert window.wait_for("open")["open"] == "LockScreen"
    until(lambda: (home / OPEN_FILE).exists())
    window.process.kill()
    window.process.wait(60)
    again = start(home, windows, PASSPHRASE)
    assert again.wait_for("toast")["toast"] == CRASHED
    assert again.wait_for("toast")["toast"] == ALL_THERE
    again.process.terminate()
    assert again.wait_for("exit")["exit"] == 0
