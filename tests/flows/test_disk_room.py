"""Little room on a real disk: a recording ends while there is room to end it, and is whole."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fakes.capture import FakeCamera, FakeDevices, FakeMicrophone
from oefenruimte.capture import ThreadRecorder, measure
from oefenruimte.domain.disk import STOP_BELOW
from oefenruimte.domain.ids import RecordingId, new_id
from oefenruimte.domain.problem import Code
from oefenruimte.domain.recording import DevicesReady, Finished
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.recordings import RecordingVault
from tests.capture.helpers import Listener

SPARE = 4 << 20
ME = Identity.generate()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """`disk(size)` is a disk of so many bytes, in memory; only what is written takes memory."""
    mounted: list[Path] = []

    def mount(size: int) -> Path:
        place = tmp_path / "schijf"
        place.mkdir()
        words = ["mount", "-t", "tmpfs", "-o", f"size={size // 1024}k,mode=0700", "tmpfs", str(place)]
        if os.geteuid() != 0 or subprocess.run(words, check=False, capture_output=True).returncode:
            pytest.skip("only root can mount a disk; tests/cli and tests/capture do it with a counted one")
        mounted.append(place)
        return place

    yield mount
    for place in mounted:
        subprocess.run(["umount", str(place)], check=True)


def test_it_ends_by_itself_with_100_mb_left(disk: Callable[[int], Path]) -> None:
    place = disk(STOP_BELOW + SPARE + 300_000)
    vault = RecordingVault(PrivateFolder(place / "opnamen"), ME.recipient)
    recording = RecordingId(new_id())
    recorder = ThreadRecorder(devices=FakeDevices(FakeCamera(), FakeMicrophone()))
    try:
        listener = Listener(recorder)
        recorder.open("0", "0")
        listener.wait(DevicesReady)
        recorder.start(vault.target(recording))
        finished = listener.wait(Finished)  # nobody says stop
    finally:
        recorder.close()
    assert finished.problem is not None
    assert finished.problem.code is Code.DISK_LOW
    assert finished.sealed
    assert vault.folder.names() == [f"{recording}.age"]
    with vault.open(recording, ME) as reader:
        assert measure(reader).duration_ms == finished.facts.duration_ms > 900
    assert vault.folder.free_bytes() > STOP_BELOW  # the spare was given back
