"""What a user can meet: the power goes, the disk is full, the program runs twice, the data are newer."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import av
import pytest

from tests.cli.conftest import EXERCISE, PASSPHRASE, TEST_CARD, Terminal

DEADLINE = 60.0
LOOK_AGAIN = threading.Event()  # never set


def started(terminal: Terminal, *words: str, stdout: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "oefenruimte", *words, *terminal.common],
        stdout=stdout,
        stderr=subprocess.DEVNULL,
    )


def grown_part(home: Path, size: int) -> float:
    """Waits until a recording has put `size` bytes on the disk; the moment its file was first seen."""
    seen = 0.0
    deadline = time.monotonic() + DEADLINE
    while time.monotonic() < deadline:
        for part in home.rglob("recordings/*.part"):
            seen = seen or time.monotonic()
            if part.stat().st_size >= size:
                return seen
        LOOK_AGAIN.wait(0.01)
    raise AssertionError("nothing was recorded")


def test_kill_9_while_recording_costs_at_most_a_second(learner: Terminal) -> None:
    running = started(learner, "record", EXERCISE, "--seconds", "60", *TEST_CARD)
    began = grown_part(learner.home, 6 * 65_536)
    recorded = time.monotonic() - began
    running.send_signal(signal.SIGKILL)
    running.wait(DEADLINE)
    assert learner.run("takes", "list").document["takes"] == []
    (take,) = learner.run("recover").document["recovered"]
    assert take["state"] == "sealed"
    assert take["duration_ms"] >= (recorded - 1.0) * 1000
    film = learner.home.parent / "gered.mp4"
    assert learner.run("takes", "export", take["id"], str(film)).code == 0
    with av.open(str(film)) as container:
        frames = sum(1 for _ in container.decode(video=0))
    assert frames >= 20
    assert learner.run("recover").document == {"recovered": [], "lost": 0, "damaged": 0}
    assert list(learner.home.rglob("*.part")) == []
    assert learner.run("takes", "verify").document["damaged"] == {}


def test_the_second_program_on_a_profile_is_told(learner: Terminal) -> None:
    running = started(learner, "record", EXERCISE, "--seconds", "60", *TEST_CARD)
    try:
        grown_part(learner.home, 1)
        answer = learner.run("takes", "list")
        assert (answer.code, answer.document["error"]["code"]) == (1, "profile-in-use")
    finally:
        running.kill()
        running.wait(DEADLINE)


def test_a_newer_database_is_refused_and_untouched(learner: Terminal) -> None:
    make_newer = """
import sys
from pathlib import Path
from oefenruimte.bootstrap import build_desk
from oefenruimte.store.connection import connect
desk = build_desk(Path(sys.argv[1]))
(profile,) = desk.profiles.list()
keys = desk.profiles.unlock(profile.id, sys.argv[2])
connection = connect(desk.profiles.folder(profile.id) / "oefenruimte.db", keys.database_key)
connection.execute("UPDATE alembic_version SET version_num = '9999'")
connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
connection.close()
"""
    subprocess.run([sys.executable, "-c", make_newer, str(learner.home), PASSPHRASE], check=True)
    (database,) = learner.home.rglob("oefenruimte.db")
    before = database.read_bytes()
    answer = learner.run("takes", "list")
    assert (answer.code, answer.document["error"]["code"]) == (1, "database-newer")
    assert database.read_bytes() == before


def test_a_missing_file_as_camera_is_told_before_anything_is_recorded(learner: Terminal) -> None:
    answer = learner.run(
        "record", EXERCISE, "--seconds", "1", "--camera", "file:/bestaat/niet.mp4", "--microphone", "test:"
    )
    assert (answer.code, answer.document["error"]["code"]) == (1, "camera-not-found")
    assert learner.run("takes", "list").document["takes"] == []
    assert list(learner.home.rglob("recordings/*.*")) == []


@pytest.mark.skipif(
    os.geteuid() != 0, reason="mounting a small disk takes root; `./oefenruimte test` in CI has it"
)
def test_a_full_disk_keeps_what_there_is(
    terminal: Terminal, rooms: Path, small_disk: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Somebody else takes all the room at once: there is no time to end before.
    monkeypatch.setattr(shutil, "disk_usage", lambda where: SimpleNamespace(free=10**12))
    small_disk("5200k")  # of which 4 MB are kept apart, to end with
    shutil.copytree(rooms / "one", terminal.home, dirs_exist_ok=True)
    answer = terminal.run("record", EXERCISE, "--seconds", "60", *TEST_CARD)
    assert answer.code == 0, answer.words
    assert [problem["code"] for problem in answer.document["problems"]][-1] == "disk-full"
    take = answer.document["take"]
    assert take["duration_ms"] > 1_000
    film = terminal.home.parent / "vol.mp4"
    assert terminal.run("takes", "export", take["id"], str(film)).code == 0
    with av.open(str(film)) as container:
        assert sum(1 for _ in container.decode(video=0)) > 20


def test_too_small_a_disk_is_told_before_anything_is_recorded(
    learner: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda where: SimpleNamespace(free=499_999_999))
    answer = learner.run("record", EXERCISE, "--seconds", "1", *TEST_CARD)
    assert (answer.code, answer.document["error"]["code"]) == (1, "disk-low")
    assert "500 MB" in answer.words
    assert learner.run("takes", "list").document["takes"] == []
    assert list(learner.home.rglob("recordings/*.*")) == []


def test_a_disk_that_fills_up_ends_the_recording_in_time(
    learner: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = iter([10**9] * 4)
    monkeypatch.setattr(shutil, "disk_usage", lambda where: SimpleNamespace(free=next(free, 99_999_999)))
    answer = learner.run("record", EXERCISE, "--seconds", "60", *TEST_CARD)
    assert answer.code == 0, answer.words
    assert [problem["code"] for problem in answer.document["problems"]][-1] == "disk-low"
    assert 500 < answer.document["take"]["duration_ms"] < 20_000
    assert learner.run("takes", "verify").document == {"checked": 1, "damaged": {}}
