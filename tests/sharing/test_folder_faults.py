"""A share that goes away, turns read-only, or is held by others, at every single call to the file system; a
file system without capitals; and a power cut, on a real disk image.

At no point may something look deleted, may a put be believed that reached nobody, or may half an object be
seen. The calls are counted first, and then each of them is the one at which it happens.
"""

import errno
import io
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing.folder_files import WAITS_S
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.sharing.transport import Entry
from tests.sharing.people import raises

MEMBER = "abcdefghijkmnpqrstuv"
PREFIX = f"inbox/{MEMBER}"
KEY = f"{PREFIX}/22222222223333333333.ofo"
NEW = f"{PREFIX}/44444444445555555555.ofo"
CARD = f"cards/{MEMBER}.card"
FIRST = "inbox/zyxwvutsrqpnmkjihgfe/22222222223333333333.ofo"  # the first in an inbox
BYTES = b"sealed" * 500_000
CALLS = ("open", "stat", "lstat", "listdir", "scandir", "mkdir", "replace", "unlink", "fsync")
CHANGES = ("mkdir", "replace", "unlink", "fsync")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return _made(tmp_path / "space")


def _made(root: Path) -> Path:
    root.mkdir()
    transport = FolderTransport(root)
    transport.put(SPACE_FILE, b"{}")
    transport.put(KEY, b"there")
    transport.replace(CARD, b"old card")
    return root


class _AtCall:
    """Does something just before the n-th call to the file system (0: never), and counts."""

    def __init__(self, number: int, happen: Callable[[str], None]) -> None:
        self.count = 0
        self._number = number
        self._happen = happen
        self._busy = False

    def wrap(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            if self._busy:
                return real(*arguments, **named)
            self.count += 1
            if self._number and self.count >= self._number:
                self._busy = True
                try:
                    self._happen(name)
                finally:
                    self._busy = False
            return real(*arguments, **named)

        return call


@contextmanager
def _at_call(number: int, happen: Callable[[str], None]) -> Iterator[_AtCall]:
    at = _AtCall(number, happen)
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, at.wrap(name, getattr(os, name)))
        yield at


ACTS: dict[str, Callable[[FolderTransport], object]] = {
    "put": lambda transport: transport.put(NEW, BYTES),
    "put the first": lambda transport: transport.put(FIRST, BYTES),
    "put again": lambda transport: transport.put(KEY, b"there"),
    "replace": lambda transport: transport.replace(CARD, b"new card"),
    "fetch": lambda transport: _fetched(transport, KEY),
    "list": lambda transport: transport.list(PREFIX),
    "exists": lambda transport: transport.exists(KEY),
    "delete": lambda transport: transport.delete(KEY),
    "tidy": lambda transport: transport.tidy(),
}
RIGHT = {"fetch": b"there", "list": [Entry(KEY, 5)], "exists": True, "tidy": 0}


def _fetched(transport: FolderTransport, key: str) -> bytes:
    out = io.BytesIO()
    transport.fetch(key, out)
    return out.getvalue()


def _calls_of(act: str, tmp_path: Path) -> int:
    root = _made(tmp_path / "counted")
    with _at_call(0, lambda _: None) as at:
        ACTS[act](FolderTransport(root))
    shutil.rmtree(root)
    return at.count


def _check_nothing_is_half(root: Path) -> None:
    for path in root.rglob("*.ofo"):
        assert path.read_bytes() in (b"there", BYTES)
    assert (root / CARD).read_bytes() in (b"old card", b"new card")


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("leaves_a_folder", [True, False], ids=["unmounted", "gone"])
def test_a_share_that_vanishes_at_any_moment(act: str, leaves_a_folder: bool, tmp_path: Path) -> None:
    """The empty folder it was mounted on stays, or not even that."""
    calls = _calls_of(act, tmp_path)
    assert calls >= 3
    for number in range(1, calls + 1):
        root = _made(tmp_path / "space")
        away = tmp_path / "away"

        def vanish(_: str, root: Path = root, away: Path = away) -> None:
            if not away.exists():
                root.rename(away)
                if leaves_a_folder:
                    root.mkdir()

        answer: object = None
        done = False
        with _at_call(number, vanish):
            try:
                answer = ACTS[act](FolderTransport(root))
                done = True
            except Failure as failure:
                codes = {Code.SPACE_UNREACHABLE}
                if failure.problem.code not in codes:
                    pytest.fail(f"{act}, call {number}: {failure.problem}")
        if done and act in RIGHT:
            assert answer == RIGHT[act], number
        if done and act == "put":
            assert (away / NEW).read_bytes() == BYTES
        if done and act == "put the first":
            assert (away / FIRST).read_bytes() == BYTES
        if done and act == "delete":
            assert not (away / KEY).exists()
        _check_nothing_is_half(away)
        shutil.rmtree(root, ignore_errors=True)
        away.rename(root)  # it is back: the same again works
        ACTS[act](FolderTransport(root))
        _check_nothing_is_half(root)
        shutil.rmtree(root)


@pytest.mark.parametrize("act", ["put", "put the first", "replace", "delete", "tidy", "list", "fetch"])
def test_a_share_that_turns_read_only_at_any_moment(act: str, tmp_path: Path) -> None:
    for number in range(1, _calls_of(act, tmp_path) + 1):
        root = _made(tmp_path / "space")

        def refuse(name: str) -> None:
            if name in CHANGES:
                raise OSError(errno.EROFS, "read-only")

        with _at_call(number, refuse):
            try:
                ACTS[act](FolderTransport(root))
            except Failure as failure:
                if failure.problem.code is not Code.FOLDER_READ_ONLY:
                    pytest.fail(f"{act}, call {number}: {failure.problem}")
        _check_nothing_is_half(root)
        ACTS[act](FolderTransport(root))
        shutil.rmtree(root)


@pytest.mark.parametrize(
    "number", [errno.EIO, errno.ESTALE, errno.ENOTCONN, errno.ETIMEDOUT, errno.EHOSTDOWN]
)
@pytest.mark.parametrize("act", ACTS)
def test_a_network_that_fails_is_no_answer_about_an_object(act: str, number: int, tmp_path: Path) -> None:
    root = _made(tmp_path / "space")

    def fail_now(_: str) -> None:
        raise OSError(number, "network")

    with _at_call(0, lambda _: None) as at:
        FolderTransport(root).exists(KEY)
    with _at_call(max(2, at.count), fail_now), raises(Code.SPACE_UNREACHABLE):
        ACTS[act](FolderTransport(root))
    _check_nothing_is_half(root)


def _windows(patch: pytest.MonkeyPatch, refusals: int, number: int) -> list[str]:
    """A server where a file that somebody has open is not replaced or removed; folders are not synced, and
    hard links do not exist. `refusals` times, then whoever had it open is done."""
    left = {"replace": refusals, "unlink": refusals}
    seen: list[str] = []

    def held(name: str, real: Callable[..., None]) -> Callable[..., None]:
        def call(path: Path, *rest: Any, **named: Any) -> None:
            ours = name == "unlink" and Path(path).name.startswith(".tmp-")  # which nobody else has open
            if left[name] and not ours:
                left[name] -= 1
                seen.append(name)
                raise OSError(number, "in use")
            real(path, *rest, **named)

        return call

    for name in ("replace", "unlink"):
        patch.setattr(os, name, held(name, getattr(os, name)))
    real_fsync = os.fsync

    def fsync(descriptor: int) -> None:
        if os.path.isdir(f"/proc/self/fd/{descriptor}"):
            raise OSError(errno.ENOTSUP, "folders are not synced")
        real_fsync(descriptor)

    def link(*_: object, **__: object) -> None:
        pytest.fail("a hard link")

    patch.setattr(os, "fsync", fsync)
    patch.setattr(os, "link", link)
    return seen


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EBUSY])
def test_a_card_that_somebody_reads_is_replaced_a_moment_later(
    root: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    waited: list[float] = []
    seen = _windows(monkeypatch, 3, number)
    transport = FolderTransport(root, pause=waited.append)
    transport.replace(CARD, b"new card")
    assert (seen, waited) == (["replace"] * 3, list(WAITS_S[:3]))
    assert (root / CARD).read_bytes() == b"new card"


def test_a_card_that_stays_open_keeps_the_old_one_and_waits_for_the_next_time(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    _windows(monkeypatch, 99, errno.EACCES)
    with raises(Code.SPACE_UNREACHABLE) as caught:
        FolderTransport(root, pause=waited.append).replace(CARD, b"new card")
    assert caught.value.problem.facts["reason"] == "held"
    assert waited == list(WAITS_S)
    assert (root / CARD).read_bytes() == b"old card"
    assert not list((root / "cards").glob(".tmp-*"))


def test_an_object_that_somebody_reads_is_removed_a_moment_later(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _windows(monkeypatch, 2, errno.EBUSY)
    FolderTransport(root, pause=lambda _: None).delete(KEY)
    assert not (root / KEY).exists()


def test_a_folder_where_one_may_put_but_not_look(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def no_folders(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        if os.path.isdir(path):
            raise OSError(errno.EACCES, "a folder")
        return real(path, flags, *rest, **named)

    monkeypatch.setattr(os, "open", no_folders)
    FolderTransport(root).put(NEW, BYTES)
    assert (root / NEW).read_bytes() == BYTES


@contextmanager
def _mounted(image: Path, at: Path, *options: str) -> Iterator[Path]:
    at.mkdir(exist_ok=True)
    done = subprocess.run(
        ["mount", "-o", ",".join(("loop", *options)), str(image), str(at)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"no disk image can be mounted here: {done.stderr.strip()}")
    try:
        yield at
    finally:
        subprocess.run(["umount", str(at)], check=True, timeout=60)


def _image(path: Path, *options: str) -> Path:
    if os.geteuid() != 0 or shutil.which("mkfs.ext4") is None:
        pytest.skip("needs root and mkfs.ext4, for a disk of its own")
    with path.open("wb") as file:
        file.truncate(24 * 1024**2)
    done = subprocess.run(["mkfs.ext4", "-q", "-F", *options, str(path)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("no such file system can be made here")
    return path


def test_a_power_cut_on_a_real_disk(tmp_path: Path) -> None:
    """The image of the disk is copied at a moment, as it would be found when the power is back.

    What was written without care is the control: it is not on the copy, so the copy is one of that moment.
    """
    image = _image(tmp_path / "disk")
    found: dict[str, set[str]] = {}
    with _mounted(image, tmp_path / "live", "commit=300") as live:
        root = live / "space"
        _made(root)
        transport = FolderTransport(root)
        (root / "careless").write_bytes(BYTES)
        copies = {"put": tmp_path / "put", "renamed": tmp_path / "renamed", "synced": tmp_path / "synced"}
        real_replace, real_fsync = os.replace, os.fsync

        def replace(old: Path, new: Path) -> None:
            shutil.copyfile(image, copies["synced"])
            real_replace(old, new)
            shutil.copyfile(image, copies["renamed"])

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "replace", replace)
            transport.put(NEW, BYTES)
        shutil.copyfile(image, copies["put"])
        assert os.fsync is real_fsync
    for moment, copy in copies.items():
        with _mounted(copy, tmp_path / "after") as after:
            root = after / "space"
            found[moment] = {entry.key for entry in FolderTransport(root).list(PREFIX)}
            for key in found[moment]:
                assert (root / key).read_bytes() == (BYTES if key == NEW else b"there")
            careless = root / "careless"
            if moment == "synced":
                assert not careless.exists() or careless.read_bytes() != BYTES
    assert found["put"] == {KEY, NEW}  # who was told that it is there, finds it
    assert found["synced"] == {KEY}
    assert found["renamed"] in ({KEY}, {KEY, NEW})


@contextmanager
def _no_capitals(root: Path) -> Iterator[None]:
    """Below `root` a name is found whatever its capitals, and keeps those it was made with: as on Windows."""

    def found(path: Any) -> Any:
        if not isinstance(path, (str, Path)) or not Path(path).is_relative_to(root):
            return path
        at = root
        for part in Path(path).relative_to(root).parts:
            names = real["listdir"](at) if os.path.exists(at) else []
            at = at / next((name for name in names if name.casefold() == part.casefold()), part)
        return at

    real = {name: getattr(os, name) for name in CALLS}
    inside: list[str] = []

    def folded(name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            if inside:
                return real[name](*arguments, **named)
            inside.append(name)
            try:
                arguments = tuple(map(found, arguments))
            finally:
                inside.pop()
            return real[name](*arguments, **named)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, folded(name))
        yield


@pytest.mark.parametrize("kind", ["a double", "a disk"])
def test_a_file_system_that_knows_no_capitals(kind: str, tmp_path: Path) -> None:
    """The double runs everywhere; the disk where the kernel knows such folders."""
    if kind == "a double":
        (tmp_path / "space").mkdir()
        with _no_capitals(tmp_path / "space"):
            _check_without_capitals(tmp_path / "space")
        return
    with _mounted(
        _image(tmp_path / "disk", "-O", "casefold", "-E", "encoding=utf8"), tmp_path / "share"
    ) as share:
        (share / "space").mkdir()
        subprocess.run(["chattr", "+F", str(share / "space")], capture_output=True, check=True)
        _check_without_capitals(share / "space")


def _check_without_capitals(root: Path) -> None:
    (root / "Inbox").mkdir()  # by another program, or by hand
    transport = FolderTransport(root)
    transport.put(SPACE_FILE, b"{}")
    transport.put(KEY, b"there")
    transport.put(KEY, b"there")
    assert transport.list(PREFIX) == [Entry(KEY, 5)]
    assert os.listdir(root / "Inbox") == [MEMBER]
    stranger = root / "Inbox" / MEMBER / NEW.rpartition("/")[2].upper()
    stranger.write_bytes(b"?")
    with raises(Code.OBJECT_DAMAGED):  # the name is taken, and what lies there is left alone
        transport.put(NEW, BYTES)
    assert stranger.read_bytes() == b"?"
    assert transport.list(PREFIX) == [Entry(KEY, 5)]
    assert transport.foreign(PREFIX) == [stranger.name]
    transport.delete(KEY)
    assert transport.list(PREFIX) == []
