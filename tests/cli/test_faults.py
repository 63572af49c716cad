"""What a user can meet: the power goes, the disk is full, the program runs twice, the data are newer."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import av
import pytest

from tests.cli.conftest import EXERCISE, Terminal

DEADLINE = 60.0


def started(terminal: Terminal, *words: str) -> subprocess.Popen[bytes]:
    common = ["--home", str(terminal.home), "--passphrase-file", str(terminal.passphrase_file), "--json"]
    return subprocess.Popen(
        [sys.executable, "-m", "oefenruimte", *words, *common],
        stdout=subprocess.DEVNULL,
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
        os.sched_yield()
    raise AssertionError("nothing was recorded")


def test_kill_9_while_recording_costs_at_most_a_second(terminal: Terminal) -> None:
    terminal.run("profile", "create", "Sanne")
    running = started(
        terminal, "record", EXERCISE, "--seconds", "60", "--camera", "test:", "--microphone", "test:"
    )
    began = grown_part(terminal.home, 6 * 65_536)
    recorded = time.monotonic() - began
    running.send_signal(signal.SIGKILL)
    running.wait(DEADLINE)
    assert terminal.run("takes", "list").document["takes"] == []
    (take,) = terminal.run("recover").document["recovered"]
    assert take["state"] == "sealed"
    assert take["duration_ms"] >= (recorded - 1.0) * 1000
    film = terminal.home.parent / "gered.mp4"
    assert terminal.run("takes", "export", take["id"], str(film)).code == 0
    with av.open(str(film)) as container:
        frames = sum(1 for _ in container.decode(video=0))
    assert frames >= 20
    assert terminal.run("recover").document == {"recovered": [], "lost": 0}
    assert list(terminal.home.rglob("*.part")) == []
    assert terminal.run("takes", "verify").document["damaged"] == {}


def test_the_second_program_on_a_profile_is_told(terminal: Terminal) -> None:
    terminal.run("profile", "create", "Sanne")
    running = started(
        terminal, "record", EXERCISE, "--seconds", "60", "--camera", "test:", "--microphone", "test:"
    )
    try:
        grown_part(terminal.home, 1)
        answer = terminal.run("takes", "list")
        assert (answer.code, answer.document["error"]["code"]) == (1, "profile-in-use")
    finally:
        running.kill()
        running.wait(DEADLINE)


def test_a_newer_database_is_refused_and_untouched(terminal: Terminal) -> None:
    terminal.run("profile", "create", "Sanne")
    terminal.run("takes", "list")
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
    passphrase = terminal.passphrase_file.read_text().strip()
    subprocess.run([sys.executable, "-c", make_newer, str(terminal.home), passphrase], check=True)
    (database,) = terminal.home.rglob("oefenruimte.db")
    before = database.read_bytes()
    answer = terminal.run("takes", "list")
    assert (answer.code, answer.document["error"]["code"]) == (1, "database-newer")
    assert database.read_bytes() == before


def test_a_missing_file_as_camera_is_told_before_anything_is_recorded(terminal: Terminal) -> None:
    terminal.run("profile", "create", "Sanne")
    answer = terminal.run(
        "record", EXERCISE, "--seconds", "1", "--camera", "file:/bestaat/niet.mp4", "--microphone", "test:"
    )
    assert (answer.code, answer.document["error"]["code"]) == (1, "camera-not-found")
    assert terminal.run("takes", "list").document["takes"] == []
    assert list(terminal.home.rglob("recordings/*.*")) == []


@pytest.mark.skipif(
    os.geteuid() != 0, reason="mounting a small disk takes root; `./oefenruimte test` in CI has it"
)
def test_a_full_disk_keeps_what_there_is(terminal: Terminal) -> None:
    disk = terminal.home
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=9m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("this machine does not let its root mount: " + mounted.stderr.decode().strip())
    try:
        terminal.run("profile", "create", "Sanne")
        answer = terminal.run(
            "record", EXERCISE, "--seconds", "120", "--camera", "test:", "--microphone", "test:"
        )
        assert answer.code == 0, answer.words
        assert [problem["code"] for problem in answer.document["problems"]][-1] == "disk-full"
        take = answer.document["take"]
        assert take["duration_ms"] > 1_000
        film = terminal.home.parent / "vol.mp4"
        assert terminal.run("takes", "export", take["id"], str(film)).code == 0
        with av.open(str(film)) as container:
            assert sum(1 for _ in container.decode(video=0)) > 20
    finally:
        subprocess.run(["umount", str(disk)], check=True)
