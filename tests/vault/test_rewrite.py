"""A smaller file in the place of a recording: never less than one whole recording under its name."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from oefenruimte.domain.ids import RecordingId, new_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.recordings import RecordingVault
from oefenruimte.vault.writer import AgeWriter
from tests.fakes.vault import SmallDisk, SmallDiskFolder
from tests.vault.helpers import content

ME = Identity.generate()
OLD, NEW = content(300_000), content(300_000)[:100_000]


@pytest.fixture
def vault(tmp_path: Path) -> RecordingVault:
    return RecordingVault(PrivateFolder(tmp_path / "recordings"), ME.recipient)


@pytest.fixture
def recording(vault: RecordingVault) -> RecordingId:
    made = RecordingId(new_id())
    sink = vault.target(made)()
    sink.write(OLD)
    sink.close()
    return made


def shorter(old: BinaryIO, writer: AgeWriter) -> None:
    writer.write(old.read()[: len(NEW)])


def longer(old: BinaryIO, writer: AgeWriter) -> None:
    writer.write(old.read() * 2)


def begins_the_same(old: BinaryIO, new: BinaryIO) -> bool:
    old.seek(0)
    return old.read().startswith(new.read())


def played(vault: RecordingVault, recording: RecordingId) -> bytes:
    with vault.open(recording, ME) as reader:
        return reader.read()


def test_the_smaller_file_takes_the_place(vault: RecordingVault, recording: RecordingId) -> None:
    before = vault.size(recording)
    saved = vault.rewrite(recording, ME, shorter, begins_the_same)
    assert saved == before - vault.size(recording) > 190_000
    assert played(vault, recording) == NEW
    assert vault.folder.names() == [f"{recording}.age"]
    assert vault.folder.path(f"{recording}.age").stat().st_mode & 0o777 == 0o600


def test_who_reads_the_old_file_goes_on_reading_it(vault: RecordingVault, recording: RecordingId) -> None:
    with vault.open(recording, ME) as reader:
        reader.seek(200_000)
        assert vault.rewrite(recording, ME, shorter, begins_the_same) > 0
        assert reader.read() == OLD[200_000:]
    assert played(vault, recording) == NEW


@pytest.mark.parametrize(
    ("copy", "same"),
    [(longer, begins_the_same), (shorter, lambda old, new: False)],
    ids=["not smaller", "not the same"],
)
def test_a_file_that_is_no_better_is_not_kept(
    vault: RecordingVault,
    recording: RecordingId,
    copy: Callable[[BinaryIO, AgeWriter], None],
    same: Callable[[BinaryIO, BinaryIO], bool],
) -> None:
    assert vault.rewrite(recording, ME, copy, same) == 0
    assert played(vault, recording) == OLD
    assert vault.folder.names() == [f"{recording}.age"]


def test_what_goes_wrong_leaves_the_old_one(vault: RecordingVault, recording: RecordingId) -> None:
    def breaks(old: BinaryIO, writer: AgeWriter) -> None:
        writer.write(b"half")
        raise fail(Code.FILE_DAMAGED)

    with pytest.raises(Failure):
        vault.rewrite(recording, ME, breaks, begins_the_same)
    assert played(vault, recording) == OLD
    assert vault.folder.names() == [f"{recording}.age"]


def test_a_full_disk_leaves_the_old_one(vault: RecordingVault, recording: RecordingId) -> None:
    tight = RecordingVault(SmallDiskFolder(vault.folder.root, SmallDisk(50_000)), ME.recipient)
    with pytest.raises(Failure) as caught:
        tight.rewrite(recording, ME, shorter, begins_the_same)
    assert caught.value.problem.code is Code.DISK_FULL
    assert played(vault, recording) == OLD
    assert vault.folder.names() == [f"{recording}.age"]


def test_what_an_interrupted_call_left_is_removed(vault: RecordingVault, recording: RecordingId) -> None:
    vault.folder.write_atomic(f"{recording}.new", b"half")
    assert vault.rewrite(recording, ME, shorter, begins_the_same) > 0
    assert vault.folder.names() == [f"{recording}.age"]


def test_of_what_is_not_there_nothing_is_made(vault: RecordingVault) -> None:
    with pytest.raises(Failure) as caught:
        vault.rewrite(RecordingId(new_id()), ME, shorter, begins_the_same)
    assert caught.value.problem.code is Code.FILE_MISSING
    assert vault.folder.names() == []


def test_what_is_erased_meanwhile_is_not_brought_back(vault: RecordingVault, recording: RecordingId) -> None:
    def erased(old: BinaryIO, new: BinaryIO) -> bool:
        vault.remove(recording)
        return True

    with pytest.raises(Failure) as caught:
        vault.rewrite(recording, ME, shorter, erased)
    assert caught.value.problem.code is Code.FILE_MISSING
    assert vault.folder.names() == []
