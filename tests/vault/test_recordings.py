import io
import multiprocessing
import os
import pickle
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from oefenruimte.domain.ids import RecordingId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.vault.age_format import CHUNK_SIZE
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.recordings import CLOSING_FILLER, RecordingTarget, RecordingVault
from tests.fakes.vault import SmallDisk, SmallDiskFolder, SteppedFolder
from tests.vault.helpers import content

REPOSITORY = Path(__file__).parents[2]
ME = Identity.generate()
SPARE = 4 << 20


def everything(reader: BinaryIO) -> int:
    return reader.seek(0, io.SEEK_END)


@pytest.fixture
def vault(tmp_path: Path) -> RecordingVault:
    return RecordingVault(PrivateFolder(tmp_path / "recordings"), ME.recipient)


@pytest.fixture
def recording() -> RecordingId:
    return RecordingId(new_id())


def names(vault: RecordingVault) -> list[str]:
    return [name.partition(".")[2] for name in vault.folder.names()]


def record(vault: RecordingVault, recording: RecordingId, plain: bytes) -> None:
    sink = vault.target(recording)()
    sink.write(plain)
    sink.close()


def leave(vault: RecordingVault, recording: RecordingId, plain: bytes) -> None:
    """As a crash leaves it: whole chunks on the disk, the rest gone."""
    sink = vault.target(recording)()
    sink.write(plain)
    sink.sync()
    sink.abandon()


def flip(path: Path, place: int) -> None:
    changed = bytearray(path.read_bytes())
    changed[place] ^= 1
    path.write_bytes(changed)


def played(vault: RecordingVault, recording: RecordingId) -> bytes:
    with vault.open(recording, ME) as reader:
        return reader.read()


# --- recording -------------------------------------------------------------------------------------------


def test_a_recording_is_a_part_until_it_is_closed(vault: RecordingVault, recording: RecordingId) -> None:
    sink = vault.target(recording)()
    sink.write(content(100_000))
    assert names(vault) == ["part", "spare"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in vault.folder.root.iterdir()} == {0o600}
    assert vault.parts() == [recording]
    assert not vault.exists(recording)
    sink.close()
    assert names(vault) == ["age"]
    assert stat.S_IMODE(next(vault.folder.root.iterdir()).stat().st_mode) == 0o600
    assert vault.parts() == []
    assert vault.exists(recording)
    vault.verify(recording, ME)
    assert played(vault, recording) == content(100_000)


def test_a_recording_that_ends_at_a_boundary_ends_with_an_empty_box(
    vault: RecordingVault, recording: RecordingId
) -> None:
    sink = vault.target(recording)()
    sink.write(content(CHUNK_SIZE))
    sink.sync()
    sink.close()
    assert played(vault, recording) == content(CHUNK_SIZE) + CLOSING_FILLER
    assert int.from_bytes(CLOSING_FILLER[:4], "big") == len(CLOSING_FILLER)


def _record_elsewhere(target: RecordingTarget) -> None:
    sink = target()
    sink.write(content(1000))
    sink.close()


def test_another_process_records_with_the_public_key_only(
    vault: RecordingVault, recording: RecordingId
) -> None:
    target = vault.target(recording)
    assert ME.raw not in pickle.dumps(target)
    process = multiprocessing.get_context("spawn").Process(target=_record_elsewhere, args=(target,))
    process.start()
    process.join(60)
    assert process.exitcode == 0
    assert played(vault, recording) == content(1000)


def test_nothing_is_ever_recorded_over(vault: RecordingVault, recording: RecordingId) -> None:
    record(vault, recording, b"een")
    with pytest.raises(FileExistsError):
        vault.target(recording)()
    other = RecordingId(new_id())
    sink = vault.target(other)()
    with pytest.raises(FileExistsError):
        vault.target(other)()
    sink.close()
    assert played(vault, recording) == b"een"


def test_a_link_in_place_of_a_recording(
    vault: RecordingVault, recording: RecordingId, tmp_path: Path
) -> None:
    outside = tmp_path / "buiten"
    outside.write_bytes(b"")
    vault.folder.path(f"{recording}.part").symlink_to(outside)
    with pytest.raises(FileExistsError):
        vault.target(recording)()
    assert outside.read_bytes() == b""
    vault.folder.path(f"{recording}.age").symlink_to(outside)
    with pytest.raises(Failure) as caught:
        vault.open(recording, ME)
    assert caught.value.problem.code is Code.FILE_DAMAGED
    assert vault.parts() == []


@pytest.mark.parametrize("bad", ["", "..", "../../etc/passwd", "x" * 20, "a" * 19, "A" * 20])
def test_only_ids_are_recording_ids(vault: RecordingVault, bad: str) -> None:
    bad_id = RecordingId(bad)
    if bad == "x" * 20:  # this is one
        assert not vault.exists(bad_id)
        return
    for use in (
        lambda: vault.target(bad_id),
        lambda: vault.open(bad_id, ME),
        lambda: vault.exists(bad_id),
        lambda: vault.remove(bad_id),
        lambda: vault.recover(bad_id, ME, everything),
    ):
        with pytest.raises(ValueError, match="recording id"):
            use()


def test_what_is_not_there(vault: RecordingVault, recording: RecordingId) -> None:
    for use in (
        lambda: vault.open(recording, ME),
        lambda: vault.verify(recording, ME),
        lambda: vault.recover(recording, ME, everything),
    ):
        with pytest.raises(Failure) as caught:
            use()
        assert caught.value.problem.code is Code.FILE_MISSING
    vault.remove(recording)


def test_a_damaged_recording_is_found_by_verifying(vault: RecordingVault, recording: RecordingId) -> None:
    record(vault, recording, content(200_000))
    path = vault.folder.path(f"{recording}.age")
    changed = bytearray(path.read_bytes())
    changed[150_000] ^= 4
    path.write_bytes(changed)
    with pytest.raises(Failure) as caught:
        vault.verify(recording, ME)
    assert caught.value.problem.code is Code.FILE_DAMAGED
    with pytest.raises(Failure) as caught:
        vault.verify(recording, Identity.generate())
    assert caught.value.problem.code is Code.NOT_FOR_YOU


def test_removing_leaves_nothing(vault: RecordingVault, recording: RecordingId) -> None:
    leave(vault, recording, content(70_000))
    vault.folder.write_atomic(f"{recording}.new", b"half")
    vault.folder.write_atomic(f"{recording}.age", b"heel")
    other = RecordingId(new_id())
    record(vault, other, b"blijft")
    vault.remove(recording)
    assert vault.folder.names() == [f"{other}.age"]


# --- a full disk -----------------------------------------------------------------------------------------


def fill(folder: PrivateFolder, recording: RecordingId) -> bytes:
    """Record until the disk refuses, then close, as a recorder does. Returns what was recorded."""
    sink = RecordingVault(folder, ME.recipient).target(recording)()
    written = b""
    for number in range(1000):
        piece = content(50_000, number)
        written += piece
        try:
            sink.write(piece)
        except OSError:
            sink.close()
            return written
    pytest.fail("this disk is never full")


def test_on_a_full_disk_the_recording_is_kept_and_whole(tmp_path: Path, recording: RecordingId) -> None:
    disk = SmallDisk(SPARE + 1_000_000)
    folder = SmallDiskFolder(tmp_path / "recordings", disk)
    written = fill(folder, recording)
    vault = RecordingVault(folder, ME.recipient)
    assert names(vault) == ["age"]
    assert played(vault, recording) == written
    assert len(written) > 900_000


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 6 MB."""
    place = tmp_path / "schijf"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m,mode=0700", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root can mount a small disk; the test with a counted disk has run")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_on_a_real_full_disk(tiny_disk: Path, recording: RecordingId) -> None:
    folder = PrivateFolder(tiny_disk / "recordings")
    written = fill(folder, recording)
    assert played(RecordingVault(folder, ME.recipient), recording) == written
    assert len(written) > 1_500_000
    room = os.statvfs(tiny_disk)
    assert 0 < room.f_bavail * room.f_frsize < SPARE + CHUNK_SIZE
    with pytest.raises(Failure) as caught:  # too little room for a spare
        RecordingVault(folder, ME.recipient).target(RecordingId(new_id()))()
    assert caught.value.problem.code is Code.DISK_FULL


@pytest.mark.parametrize("room", [0, 100, SPARE - 1])
def test_without_room_no_recording_begins(tmp_path: Path, recording: RecordingId, room: int) -> None:
    folder = SmallDiskFolder(tmp_path / "recordings", SmallDisk(room))
    with pytest.raises(Failure) as caught:
        RecordingVault(folder, ME.recipient).target(recording)()
    assert caught.value.problem.code is Code.DISK_FULL
    assert folder.names() == []


def test_a_full_disk_during_recovery_leaves_the_part(vault: RecordingVault, recording: RecordingId) -> None:
    leave(vault, recording, content(400_000))
    disk = SmallDisk(150_000)
    tight = RecordingVault(SmallDiskFolder(vault.folder.root, disk), ME.recipient)
    disk.room -= SPARE  # the spare goes first; here it gives nothing back
    with pytest.raises(Failure) as caught:
        tight.recover(recording, ME, everything)
    assert caught.value.problem.code is Code.DISK_FULL
    assert names(vault) == ["part"]
    assert vault.recover(recording, ME, everything)
    assert played(vault, recording) == content(400_000)[: 6 * CHUNK_SIZE]


# --- recovery --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kept", [1, 1000, CHUNK_SIZE, 2 * CHUNK_SIZE])
def test_the_part_that_is_worth_keeping_becomes_a_recording(
    vault: RecordingVault, recording: RecordingId, kept: int
) -> None:
    leave(vault, recording, content(200_000))
    seen: list[int] = []

    def keep(reader: BinaryIO) -> int:
        seen.append(len(reader.read()))
        return kept

    assert vault.recover(recording, ME, keep)
    assert seen == [3 * CHUNK_SIZE]
    assert names(vault) == ["age"]
    assert played(vault, recording) == content(200_000)[:kept]


def test_nothing_worth_keeping(vault: RecordingVault, recording: RecordingId) -> None:
    leave(vault, recording, content(200_000))
    assert not vault.recover(recording, ME, lambda reader: 0)
    assert names(vault) == []


@pytest.mark.parametrize("left", [0, 1, 21, 22, 100, 180, 199])
def test_stopped_before_the_first_byte(vault: RecordingVault, recording: RecordingId, left: int) -> None:
    leave(vault, recording, b"")
    path = vault.folder.path(f"{recording}.part")
    path.write_bytes(path.read_bytes()[:left])
    assert not vault.recover(recording, ME, everything)
    assert names(vault) == []


def test_stopped_between_the_last_byte_and_the_new_name(
    vault: RecordingVault, recording: RecordingId
) -> None:
    record(vault, recording, content(100_001))
    vault.folder.replace(f"{recording}.age", f"{recording}.part")
    assert vault.recover(recording, ME, everything)
    assert played(vault, recording) == content(100_001)


@pytest.mark.parametrize("length", [-1, 10**9])
def test_keeping_more_than_there_is_is_a_mistake(
    vault: RecordingVault, recording: RecordingId, length: int
) -> None:
    leave(vault, recording, content(70_000))
    with pytest.raises(ValueError, match="cannot keep"):
        vault.recover(recording, ME, lambda reader: length)
    assert names(vault) == ["part"]


def test_who_cannot_read_a_part_does_not_remove_it(vault: RecordingVault, recording: RecordingId) -> None:
    leave(vault, recording, content(70_000))
    with pytest.raises(Failure) as caught:
        vault.recover(recording, Identity.generate(), everything)
    assert caught.value.problem.code is Code.NOT_FOR_YOU
    assert names(vault) == ["part"]


@pytest.mark.parametrize("place", [3, 150, 170, 5000])  # version line, HMAC, nonce, first chunk
def test_a_part_damaged_at_its_start_is_not_removed(
    vault: RecordingVault, recording: RecordingId, place: int
) -> None:
    leave(vault, recording, content(70_000))
    flip(vault.folder.path(f"{recording}.part"), place)
    with pytest.raises(Failure) as caught:
        vault.recover(recording, ME, everything)
    assert caught.value.problem.code is Code.FILE_DAMAGED
    assert names(vault) == ["part"]


def test_a_part_damaged_further_on_is_kept_up_to_there(vault: RecordingVault, recording: RecordingId) -> None:
    leave(vault, recording, content(200_000))
    flip(vault.folder.path(f"{recording}.part"), 2 * CHUNK_SIZE + 1000)
    assert vault.recover(recording, ME, everything)
    assert played(vault, recording) == content(200_000)[: 2 * CHUNK_SIZE]


def test_a_mistake_in_what_to_keep_removes_nothing(vault: RecordingVault, recording: RecordingId) -> None:
    leave(vault, recording, content(70_000))

    def keep(reader: BinaryIO) -> int:
        raise RuntimeError("kapot")

    with pytest.raises(RuntimeError, match="kapot"):
        vault.recover(recording, ME, keep)
    assert names(vault) == ["part"]


def test_a_copy_that_went_wrong_does_not_replace_anything(
    vault: RecordingVault, recording: RecordingId
) -> None:
    leave(vault, recording, content(200_000))
    new = vault.folder.path(f"{recording}.new")

    def damage(operation: str) -> None:
        if operation == f"before open {recording}.new":
            flip(new, 100_000)

    careful = RecordingVault(SteppedFolder(vault.folder.root, damage), ME.recipient)
    with pytest.raises(Failure) as caught:
        careful.recover(recording, ME, everything)
    assert caught.value.problem.code is Code.FILE_DAMAGED
    assert names(vault) == ["new", "part"]
    assert vault.recover(recording, ME, everything)
    assert names(vault) == ["age"]
    assert played(vault, recording) == content(200_000)[: 3 * CHUNK_SIZE]


def test_a_copy_of_something_else_does_not_replace_anything(
    vault: RecordingVault, recording: RecordingId
) -> None:
    leave(vault, recording, content(200_000))
    other = RecordingId(new_id())
    record(vault, other, b"heel iets anders")

    def swap(operation: str) -> None:
        if operation == f"before open {recording}.new":
            vault.folder.replace(f"{other}.age", f"{recording}.new")

    careful = RecordingVault(SteppedFolder(vault.folder.root, swap), ME.recipient)
    with pytest.raises(Failure, match="differs"):
        careful.recover(recording, ME, everything)
    assert vault.parts() == [recording]


def test_a_damaged_recording_beside_its_part_is_made_again(
    vault: RecordingVault, recording: RecordingId
) -> None:
    leave(vault, recording, content(200_000))
    part = vault.folder.path(f"{recording}.part").read_bytes()
    assert vault.recover(recording, ME, everything)
    vault.folder.write_atomic(f"{recording}.part", part)
    flip(vault.folder.path(f"{recording}.age"), 100_000)
    assert vault.recover(recording, ME, everything)
    assert names(vault) == ["age"]
    assert played(vault, recording) == content(200_000)[: 3 * CHUNK_SIZE]


def in_a_process_that_dies(work: Callable[[], object]) -> int:
    """Run `work` in a fork of this process; returns the signal that ended it, 0 when it finished."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return os.WTERMSIG(os.waitpid(child, 0)[1])


def test_killed_at_any_step_the_next_recovery_finishes(tmp_path: Path) -> None:
    """And at every moment there is one sound file: the part, or the recording made of it."""
    steps: list[str] = []
    counted = RecordingVault(SteppedFolder(tmp_path / "a", steps.append), ME.recipient)
    recording = RecordingId(new_id())
    leave(counted, recording, content(200_000))
    steps.clear()
    assert counted.recover(recording, ME, everything)
    expected = played(counted, recording)
    last = f"after remove {recording}.part"
    count = steps.index(last) + 1
    assert count >= 10

    for number in range(count):
        root = tmp_path / f"b{number}"
        vault = RecordingVault(PrivateFolder(root), ME.recipient)
        leave(vault, recording, content(200_000))
        passed: list[str] = []

        def die(operation: str, passed: list[str] = passed, number: int = number) -> None:
            if len(passed) == number:
                os.kill(os.getpid(), signal.SIGKILL)
            passed.append(operation)

        dying = RecordingVault(SteppedFolder(root, die), ME.recipient)
        assert in_a_process_that_dies(lambda dying=dying: dying.recover(recording, ME, everything)) == 9
        if vault.exists(recording):
            vault.verify(recording, ME)
        else:
            with AgeReader(vault.folder.open_read(f"{recording}.part"), [ME], unsealed=True) as reader:
                assert reader.read() == expected
        if vault.parts():
            assert vault.recover(recording, ME, everything)
        assert names(vault) == ["age"], steps[number]
        assert played(vault, recording) == expected


def test_killed_while_recording_everything_synced_is_there(
    vault: RecordingVault, recording: RecordingId
) -> None:
    command = [sys.executable, "-m", "tests.vault.record_until_killed"]
    process = subprocess.Popen(
        [*command, str(vault.folder.root), recording, ME.recipient.text],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        safe = [int(process.stdout.readline()) for _ in range(20)]
        process.kill()
        safe += [int(line) for line in process.stdout]
    assert process.returncode == -signal.SIGKILL
    assert names(vault) == ["part", "spare"]
    assert vault.parts() == [recording]

    with pytest.raises(Failure):  # it is not a recording yet
        vault.open(recording, ME)
    assert vault.recover(recording, ME, everything)
    assert names(vault) == ["age"]
    found = io.BytesIO(played(vault, recording))
    assert len(found.getvalue()) >= safe[-1]
    number = 0
    while found.tell() < safe[-1] - 30_011:
        assert found.read(30_011) == content(30_011, number)
        if number % 3 == 2:
            padding = -found.tell() % CHUNK_SIZE
            assert found.read(padding) == bytes(padding)
        number += 1
    assert number >= 18
