"""Run by test_compaction: rewrites a recording and kills itself at a named step, as a power cut would."""

import os
import signal
import sys
from pathlib import Path
from typing import Any, BinaryIO

from oefenruimte import capture
from oefenruimte.domain.ids import RecordingId
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.recordings import RecordingVault

STEPS = ("begun", "half", "written", "compared", "before-name", "after-name")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Half:
    """Dies in the middle of the samples."""

    def __init__(self, writer: Any) -> None:
        self._writer = writer
        self._size = 0

    def write(self, data: bytes, /) -> object:
        self._size += len(data)
        self._writer.write(data)
        if self._size > 20_000:
            self._writer.sync()
            die()
        return len(data)


class DyingFolder(PrivateFolder):
    """Dies at the change of name."""

    def replace(self, name: str, new_name: str) -> None:
        if STEP == "before-name":
            die()
        PrivateFolder.replace(self, name, new_name)
        if STEP == "after-name":
            die()


def copy(old: BinaryIO, writer: Any) -> None:
    if STEP == "begun":
        die()
    capture.compact(old, Half(writer) if STEP == "half" else writer)


def same(old: BinaryIO, new: BinaryIO) -> bool:
    if STEP == "written":
        die()
    found = capture.same_recording(old, new)
    if STEP == "compared":
        die()
    return found


if __name__ == "__main__":
    STEP = sys.argv[1]
    me = Identity.parse(sys.argv[4])
    vault = RecordingVault(DyingFolder(Path(sys.argv[2])), me.recipient)
    vault.rewrite(RecordingId(sys.argv[3]), me, copy, same)
