import errno
import os
import pickle
import shutil
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.vault.files import PrivateFolder, disk_problems


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.fixture
def folder(tmp_path: Path) -> PrivateFolder:
    return PrivateFolder(tmp_path / "kamer")


@pytest.mark.parametrize("umask", [0, 0o022, 0o077, 0o777])
def test_only_this_user_can_enter(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        folder = PrivateFolder(tmp_path / "a" / "b").folder("c")
        folder.create_exclusive("een").close()
        folder.write_atomic("twee", b"x")
        folder.reserve("drie", 10)
    finally:
        os.umask(before)
    for path in (tmp_path / "a", tmp_path / "a" / "b", folder.root):
        assert mode(path) == 0o700
    assert {mode(folder.path(name)) for name in ("een", "twee", "drie")} == {0o600}


def test_a_folder_that_is_too_open_is_tightened_but_not_its_parent(tmp_path: Path) -> None:
    (tmp_path / "huis" / "kamer").mkdir(parents=True)
    (tmp_path / "huis").chmod(0o755)
    (tmp_path / "huis" / "kamer").chmod(0o777)
    PrivateFolder(tmp_path / "huis" / "kamer")
    assert mode(tmp_path / "huis" / "kamer") == 0o700
    assert mode(tmp_path / "huis") == 0o755


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "../x", "a/b", "/etc/passwd", ".weg", "a\\b", "a\x00b", "a\n", "é", "x" * 201, " "],
)
def test_a_name_cannot_lead_elsewhere(folder: PrivateFolder, name: str) -> None:
    for use in (
        folder.create_exclusive,
        folder.open_read,
        folder.exists,
        folder.remove,
        folder.size,
        folder.folder,
        lambda bad: folder.write_atomic(bad, b""),
        lambda bad: folder.replace(bad, "goed"),
        lambda bad: folder.replace("goed", bad),
    ):
        with pytest.raises(ValueError, match="file name"):
            use(name)
    assert list(folder.root.iterdir()) == []


def test_a_new_file_is_new(folder: PrivateFolder) -> None:
    with folder.create_exclusive("een") as raw:
        assert raw.write(b"abc") == 3
        assert folder.size("een") == 3  # unbuffered
    with pytest.raises(FileExistsError):
        folder.create_exclusive("een")
    with folder.open_read("een") as raw:
        assert raw.read() == b"abc"


def test_a_link_is_never_followed(folder: PrivateFolder, tmp_path: Path) -> None:
    outside = tmp_path / "buiten"
    outside.write_bytes(b"van een ander")
    folder.path("link").symlink_to(outside)
    folder.path("los").symlink_to(tmp_path / "nergens")
    with pytest.raises(Failure) as caught:
        folder.open_read("link")
    assert caught.value.problem.code is Code.FILE_DAMAGED
    for name in ("link", "los"):
        with pytest.raises(FileExistsError):
            folder.create_exclusive(name)
        assert folder.exists(name)
    assert folder.names() == []
    folder.write_atomic("link", b"van mij")  # takes the place of the link
    assert outside.read_bytes() == b"van een ander"
    assert folder.read("link", 10) == b"van mij"
    folder.remove("los")
    assert not folder.exists("los")
    assert not (tmp_path / "nergens").exists()


def test_a_link_in_place_of_a_folder_is_refused(folder: PrivateFolder, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir(mode=0o755)
    folder.path("recordings").symlink_to(elsewhere)
    with pytest.raises(Failure) as caught:
        folder.folder("recordings")
    assert caught.value.problem.code is Code.FILE_DAMAGED
    assert mode(elsewhere) == 0o755


def test_a_folder_is_no_file_and_a_file_no_folder(folder: PrivateFolder) -> None:
    folder.folder("map")
    folder.write_atomic("blad", b"")
    for wrong in (lambda: folder.open_read("map"), lambda: folder.folder("blad")):
        with pytest.raises(Failure) as caught:
            wrong()
        assert caught.value.problem.code is Code.FILE_DAMAGED
    assert folder.names() == ["blad"]


def test_what_is_missing(folder: PrivateFolder) -> None:
    for use in (
        lambda: folder.open_read("weg"),
        lambda: folder.size("weg"),
        lambda: folder.replace("weg", "x"),
    ):
        with pytest.raises(Failure) as caught:
            use()
        assert caught.value.problem.code is Code.FILE_MISSING
        assert caught.value.problem.facts["path"] == str(folder.path("weg"))
    folder.remove("weg")
    assert not folder.exists("weg")


def test_a_file_larger_than_expected_is_not_read(folder: PrivateFolder) -> None:
    folder.write_atomic("x", b"12345")
    assert folder.read("x", 5) == b"12345"
    with pytest.raises(Failure) as caught:
        folder.read("x", 4)
    assert caught.value.problem.code is Code.FILE_DAMAGED


def test_replacing_is_all_or_nothing(folder: PrivateFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.write_atomic("keys.json", b"oud")

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for call in ("fsync", "rename"):
        with monkeypatch.context() as patch:
            patch.setattr(os, call, refuse)
            with pytest.raises(Failure) as caught:
                folder.write_atomic("keys.json", b"nieuw")
        assert caught.value.problem.code is Code.DISK_FULL
        assert [path.name for path in folder.root.iterdir()] == ["keys.json"]
        assert folder.read("keys.json", 10) == b"oud"
    folder.write_atomic("keys.json", b"nieuw")
    assert folder.read("keys.json", 10) == b"nieuw"


def test_the_folder_is_put_on_the_disk_after_every_change(
    folder: PrivateFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    real = os.fsync
    monkeypatch.setattr(
        os, "fsync", lambda fd: (synced.append(os.readlink(f"/proc/self/fd/{fd}")), real(fd))[1]
    )
    for change in (
        lambda: folder.create_exclusive("a").close(),
        lambda: folder.replace("a", "b"),
        lambda: folder.write_atomic("c", b"x"),
        lambda: folder.remove("b"),
    ):
        synced.clear()
        change()
        assert synced[-1] == str(folder.root)


def test_what_an_interrupted_write_left_is_swept(folder: PrivateFolder) -> None:
    (folder.root / ".tmp-0123456789abcdef").write_bytes(b"half")
    (folder.root / ".tmp-iets").write_bytes(b"van een ander")
    folder.write_atomic("x", b"")
    assert folder.names() == ["x"]
    assert folder.sweep() == 1
    assert sorted(path.name for path in folder.root.iterdir()) == [".tmp-iets", "x"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EDQUOT, Code.DISK_FULL),
        (errno.EROFS, Code.FOLDER_READ_ONLY),
        (errno.EACCES, Code.FOLDER_READ_ONLY),
        (errno.EPERM, Code.FOLDER_READ_ONLY),
        (errno.ENOENT, Code.FILE_MISSING),
        (errno.ELOOP, Code.FILE_DAMAGED),
    ],
)
def test_what_the_system_says_becomes_a_problem(tmp_path: Path, number: int, code: Code) -> None:
    with pytest.raises(Failure) as caught, disk_problems(tmp_path):
        raise OSError(number, os.strerror(number))
    assert caught.value.problem.code is code
    assert str(tmp_path) not in caught.value.problem.detail


def test_what_nobody_foresaw_passes(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="odd"), disk_problems(tmp_path):
        raise OSError(errno.EIO, "odd")


def test_a_folder_on_a_disk_that_cannot_be_written(
    folder: PrivateFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Root may write anywhere, so the system's refusal is put in its mouth.
    def refuse(*_: object, **__: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(Failure) as caught:
        folder.create_exclusive("x")
    assert caught.value.problem.code is Code.FOLDER_READ_ONLY


def test_a_reserve_that_does_not_fit_leaves_nothing(
    folder: PrivateFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.reserve("ruimte", 1 << 20)
    assert folder.path("ruimte").stat().st_blocks * 512 >= 1 << 20

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", refuse)
    with pytest.raises(Failure) as caught:
        folder.reserve("meer", 1 << 20)
    assert caught.value.problem.code is Code.DISK_FULL
    assert folder.names() == ["ruimte"]


def test_a_folder_travels_to_another_process(folder: PrivateFolder) -> None:
    assert pickle.loads(pickle.dumps(folder)) == folder


def test_what_is_free_is_what_the_system_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = PrivateFolder(tmp_path / "prive")
    room = os.statvfs(folder.root)
    assert folder.free_bytes() == pytest.approx(room.f_bavail * room.f_frsize, rel=0.2)
    asked: list[object] = []
    monkeypatch.setattr(shutil, "disk_usage", lambda where: asked.append(where) or SimpleNamespace(free=7))
    assert folder.free_bytes() == 7
    assert asked == [folder.root]


def test_a_folder_that_is_gone_has_no_room(tmp_path: Path) -> None:
    folder = PrivateFolder(tmp_path / "prive")
    folder.root.rmdir()
    with pytest.raises(Failure) as caught:
        folder.free_bytes()
    assert caught.value.problem.code is Code.FILE_MISSING


def test_a_folder_that_was_removed_is_made_again_but_not_what_it_is_in(
    tmp_path: Path, folder: PrivateFolder
) -> None:
    folder.root.rmdir()
    folder.remake()
    assert mode(folder.root) == 0o700
    inner = folder.folder("la")
    shutil.rmtree(folder.root)
    inner.remake()  # as a drive that was unplugged
    assert not folder.root.exists()
    with pytest.raises(Failure) as caught:
        inner.free_bytes()
    assert caught.value.problem.code is Code.FILE_MISSING
