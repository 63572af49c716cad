"""Throughput of sealing and opening one file, against the `age` command on that same file.

Sealing reads the plain file and ends when the sealed file is put away: our writer syncs when it closes, so
the `age` command gets an fdatasync of its output as well. Both write to memory (tmpfs) where the system has
that: a shared disk would be measured otherwise. Opening gives the content to nobody (/dev/null, or a buffer
that is used again). Both find what they read in memory, and each opens what the other sealed.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from oefenruimte.domain.ids import RecordingId, new_id
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.recordings import RecordingVault
from tests.bench.base import Context, Figure, Missing, interleaved, median

WRITE_GOAL, READ_GOAL = 1.0, 2.0
_MIB = 1 << 20
_MEMORY = Path("/dev/shm")
_BLOCK = bytearray(_MIB)


def run(context: Context) -> list[Figure]:
    age = shutil.which("age")
    if age is None:
        raise Missing("the age command is not installed")
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else context.folder) as folder:
        return _measure(context, age, Path(folder))


def _measure(context: Context, age: str, folder: Path) -> list[Figure]:
    size = (64 if context.short else 256) * _MIB
    plain = folder / "plain"
    with plain.open("wb") as file:
        for _ in range(size // _MIB):
            file.write(os.urandom(_MIB))
    identity = Identity.generate()
    key = folder / "key"
    key.write_text(identity.text + "\n")
    recordings = RecordingVault(PrivateFolder(folder / "ours"), identity.recipient)
    recording_id = RecordingId(new_id())
    theirs = folder / "theirs.age"
    ours = folder / "ours" / f"{recording_id}.age"

    def write_ours() -> None:
        with plain.open("rb", buffering=0) as source:
            sink = recordings.target(recording_id)()
            while taken := source.readinto(_BLOCK):
                sink.write(memoryview(_BLOCK)[:taken])
            sink.close()

    def write_theirs() -> None:
        subprocess.run([age, "-r", identity.recipient.text, "-o", str(theirs), str(plain)], check=True)
        with theirs.open("rb") as sealed:
            os.fdatasync(sealed.fileno())

    def read_ours() -> None:
        total = 0
        with recordings.open(recording_id, identity) as reader:
            while taken := reader.readinto(_BLOCK):
                total += taken
        if total != size:
            raise ValueError(f"read {total} of {size} bytes")

    def read_theirs() -> None:
        subprocess.run([age, "-d", "-i", str(key), "-o", "/dev/null", str(ours)], check=True)

    def speed(work: Callable[[], None], *gone: Path) -> float:
        """MiB per second; `gone` is removed first, outside the time."""
        for path in gone:
            path.unlink(missing_ok=True)
        began = time.perf_counter()
        work()
        return size / _MIB / (time.perf_counter() - began)

    # Once each before it counts: memory that was never used has to be made first.
    speed(write_ours, ours)
    speed(write_theirs, theirs)
    write = interleaved(
        context,
        write_product=lambda: speed(write_ours, ours),
        write_age=lambda: speed(write_theirs, theirs),
    )
    # Each has to be able to open what the other sealed, and the page cache has to hold it.
    os.replace(theirs, ours)
    read_ours()
    speed(write_ours, ours)
    read_theirs()
    read = interleaved(context, read_product=lambda: speed(read_ours), read_age=lambda: speed(read_theirs))
    note = f"{size // _MIB} MiB, MiB per second"
    return [
        Figure(
            "vault.write",
            median(write["write_product"]) / median(write["write_age"]),
            WRITE_GOAL,
            context.rounds,
            "high",
            note,
        ),
        Figure(
            "vault.read",
            median(read["read_product"]) / median(read["read_age"]),
            READ_GOAL,
            context.rounds,
            "high",
            note,
        ),
    ]
