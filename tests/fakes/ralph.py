"""A real learning record store for tests: Ralph of the package ralph-malph, with files behind it.

What it needs (FastAPI, other pins of what we use) stays in an environment of its own under `.cache`, made
once from packaging/requirements-lrs.lock: by `./oefenruimte test`, or by the first test that asks.
"""

import ctypes
import fcntl
import hashlib
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from oefenruimte.domain.credentials import Credentials

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "requirements-lrs.lock"
CACHE = ROOT / ".cache"
_PATIENCE_S = 60.0  # on a busy machine; it takes two
_FETCHING_S = 300.0
_LIBC = ctypes.CDLL(None)
_PR_SET_PDEATHSIG = 1
# One user, with the hash that Ralph makes of a password (bcrypt, four rounds: for a test).
_MAKE_USER = """
import bcrypt, json, sys
key_id, secret = sys.argv[1:]
user = {"agent": {"mbox": "mailto:lrs@example.org", "objectType": "Agent"}, "scopes": ["all"],
        "hash": bcrypt.hashpw(secret.encode(), bcrypt.gensalt(4)).decode(), "username": key_id}
print(json.dumps([user]))
"""
# Its file backend (5.1.0) makes a file and never adds to it, unless it is told that adding is what is asked.
_SERVE = """
import sys, uvicorn
from ralph.backends.data.base import BaseOperationType
from ralph.backends.lrs.fs import FSLRSBackend
FSLRSBackend.default_operation_type = BaseOperationType.APPEND
uvicorn.run("ralph.api:app", fd=int(sys.argv[1]), access_log=False)
"""


@dataclass(frozen=True)
class Ralph:
    endpoint: str
    credentials: Credentials
    files: Path

    def statements(self) -> list[dict[str, Any]]:
        """What lies in the store, in the order in which it came."""
        return [
            json.loads(line)
            for file in sorted(self.files.rglob("*.jsonl"))
            for line in file.read_text("utf-8").splitlines()
        ]


def environment() -> Path:
    """Its Python. RuntimeError when it cannot be fetched."""
    key = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()[:16]
    home = CACHE / f"lrs-{key}"
    python, ready = home / "bin" / "python", home / "ready"
    if ready.exists():
        return python
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "lrs.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # one worker of the test run makes it
        if not ready.exists():
            _run([sys.executable, "-m", "venv", "--clear", str(home)])
            pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
            _run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)])
            ready.touch()
    return python


def _run(command: list[str], **options: Any) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=_FETCHING_S, check=False, **options
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def faults(statements: list[dict[str, Any]]) -> str:
    """What Ralph's own models find wrong with statements of the video profile; "" for nothing."""
    lines = "".join(f"{json.dumps(one)}\n" for one in statements)
    command = [str(environment().with_name("ralph")), "validate", "-f", "xapi", "-F"]
    done = subprocess.run(
        command, input=lines, capture_output=True, text=True, timeout=_FETCHING_S, check=False
    )
    kept = [line for line in done.stdout.splitlines() if line.strip()]
    return (
        "" if done.returncode == 0 and len(kept) == len(statements) else done.stderr or "some were left out"
    )


@contextmanager
def ralph() -> Iterator[Ralph]:
    """Up and able to store; gone with the test run."""
    python = environment()
    with tempfile.TemporaryDirectory(prefix="oefenruimte-lrs-") as folder, socket.socket() as door:
        home = Path(folder)
        (home / "lrs").mkdir()
        credentials = Credentials(secrets.token_hex(16), "oefenruimte")
        users = _run([str(python), "-c", _MAKE_USER, credentials.key_id, credentials.secret])
        (home / "auth.json").write_text(users, "utf-8")
        door.bind(("127.0.0.1", 0))
        door.listen()
        server = subprocess.Popen(
            [str(python), "-c", _SERVE, str(door.fileno())],
            cwd=home,
            env={
                "PATH": os.environ["PATH"],
                "HOME": folder,
                "RALPH_APP_DIR": folder,
                "RALPH_AUTH_FILE": str(home / "auth.json"),
                "RALPH_RUNSERVER_BACKEND": "fs",
                "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(home / "lrs"),
            },
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            pass_fds=(door.fileno(),),
            preexec_fn=lambda: _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM),
        )
        try:
            _wait_until_up(server)
            port = door.getsockname()[1]
            yield Ralph(f"http://127.0.0.1:{port}/xAPI", credentials, home / "lrs")
        finally:
            server.terminate()
            server.wait(_PATIENCE_S)


def _wait_until_up(server: "subprocess.Popen[str]") -> None:
    """Until it says so; what it says afterwards is read away, or it would stop once the pipe is full."""
    assert server.stderr is not None
    stop = threading.Timer(_PATIENCE_S, server.kill)
    stop.start()
    try:
        said = ""
        for line in server.stderr:
            said += line
            if "startup complete" in line:
                break
        else:
            raise RuntimeError(f"Ralph did not start:\n{said}")
    finally:
        stop.cancel()
    threading.Thread(target=server.stderr.read, daemon=True).start()


if __name__ == "__main__":
    print(environment())
