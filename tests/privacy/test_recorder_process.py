"""The recorder process and what it shares with the window: no key, no file, nobody else can look."""

import json
import multiprocessing
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fakes.session import ONE_TURN, make_desk, make_session
from oefenruimte.app.attempt import Attempt
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import build_desk
from oefenruimte.capture import ProcessRecorder
from oefenruimte.domain.recording import DevicesReady, Finished, Progress
from oefenruimte.vault.recipients import Recipient
from tests.capture.helpers import Listener, until
from tests.privacy.markers import LEARNER, PASSPHRASE, PRIVATE, found_in, pieces
from tests.privacy.strace import watch, why_not

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def session(tmp_path: Path, exercises: Path) -> Iterator[Session]:
    desk = make_desk(tmp_path, scenarios=exercises, recorder=ProcessRecorder)
    with closing(make_session(desk, LEARNER, PASSPHRASE)) as session:
        yield session


def memory(pid: int) -> Iterator[bytes]:
    """All that a process can write to, and what it was started with."""
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as content:
        for line in maps:
            addresses, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            start, end = (int(address, 16) for address in addresses.split("-"))
            content.seek(start)
            try:
                yield content.read(end - start)
            except OSError:  # not there for anybody, or gone since
                continue


def who_holds(pid: int, secrets: dict[str, bytes]) -> set[str]:
    return {name for part in memory(pid) for name, secret in secrets.items() if secret in part}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_nothing_in_the_recorders_process_could_open_a_recording(session: Session) -> None:
    """Its whole memory, while it records; and what other users of the computer can see of it."""
    keys = session.keys
    secrets = {
        "sleutel": keys.identity.text.encode(),
        "sleutel, rauw": keys.identity.raw,
        "handtekening": keys.signing_key,
        "databasesleutel": keys.database_key,
        "wachtzin": PASSPHRASE.encode(),
        "naam": LEARNER.encode(),
    }
    public = {
        "openbare sleutel": Recipient.parse(keys.public.recipient_text).raw,
        "map": str(session.folder).encode(),
    }
    recorder = session.devices.recorder()
    listener = Listener(recorder)
    try:
        recorder.open("test:160x90", "test:")
        listener.wait(DevicesReady)
        attempt = Attempt(session.takes, session.library.get(ONE_TURN))
        prepared = attempt.prepare("1")
        recorder.start(prepared.open_sink)
        listener.wait(Progress)
        (child,) = multiprocessing.active_children()
        assert child.pid is not None
        assert who_holds(os.getpid(), secrets | public) == {*secrets, *public}, "we did not look well"
        assert who_holds(child.pid, secrets | public) == {*public}
        for seen in ("cmdline", "environ"):
            told = Path(f"/proc/{child.pid}/{seen}").read_bytes()
            assert len(told) > 20
            assert not [name for name, secret in secrets.items() if secret in told]
        recorder.stop()
        attempt.keep("1", prepared.recording_id, listener.wait(Finished))
    finally:
        recorder.quit()
        until(lambda: not multiprocessing.active_children())


def test_a_recording_in_a_process_of_its_own_leaves_nothing_but_itself(tmp_path: Path) -> None:
    """Window and recorder, seen from outside. Previews go through memory that no other user can read, and
    that is gone when they end."""
    if why_not():
        pytest.skip(why_not())
    home, account, temporary = tmp_path / "thuis", tmp_path / "account", tmp_path / "tmp"
    for folder in (account, temporary):
        folder.mkdir()
    done, trace = watch(
        [sys.executable, "-m", "tests.privacy.recording", str(home)],
        notes=tmp_path / "notes",
        cwd=ROOT,
        environment={
            "PATH": os.defpath,
            "PYTHONPATH": "tests",
            "PYTHONDONTWRITEBYTECODE": "1",
            "HOME": str(account),
            "TMPDIR": str(temporary),
        },
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["sealed"]
    assert told["previews"] >= 5
    previews = {path for path in trace.touched if path.parent == Path("/dev/shm")}
    assert [path.name.partition("_")[0] for path in previews] == ["psm"]
    assert {opened.mode for opened in trace.opened if opened.path in previews} <= {None, 0o600}
    assert not any(path.exists() for path in previews)
    assert [path for path in trace.touched - previews if not path.is_relative_to(home)] == []
    assert list(account.rglob("*")) + list(temporary.rglob("*")) == []
    assert (trace.sockets, trace.addresses) == ([], [])
    assert {Path(program).name for program in trace.programs} == {Path(sys.executable).name}

    desk = build_desk(home)
    (profile,) = desk.profiles.list()
    with closing(desk.open(profile, desk.profiles.unlock(profile.id, PASSPHRASE))) as session:
        (take,) = session.takes.list()
        with session.takes.open(take.recordings[0].id) as film:
            parts = pieces(film.read())
        keys = session.keys
    assert len(parts) > 10
    secrets: dict[str, str | bytes] = {
        **PRIVATE,
        **{f"film {number}": piece for number, piece in enumerate(parts)},
        "sleutel": keys.identity.text,
        "databasesleutel": keys.database_key,
        "handtekening": keys.signing_key,
    }
    between_us = ("pipe:", "socket:", "UNIX", "unix")  # from one process to the other, on no disk
    files = {name: data for name, data in trace.buffers() if not name.startswith(between_us)}
    assert sum(name.endswith(".part") for name in files) == 1
    assert {name for name, data in files.items() if found_in(data, secrets)} == set()
    keys_only = {name: secret for name, secret in secrets.items() if not name.startswith("film")}
    between = b"".join(data for name, data in trace.buffers() if name not in files)
    assert len(between) > 1000
    assert found_in(between, keys_only) <= {"jpeg"}  # the small picture of the take
