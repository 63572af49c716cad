"""The folder: power cuts, links, strangers, faults of the file system. All on a real one."""

import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from oefenruimte.domain.problem import Code
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.sharing.transport import MAX_OBJECT_BYTES, Entry
from tests.sharing.people import raises

MEMBER = "abcdefghijkmnpqrstuv"
KEY = f"inbox/{MEMBER}/22222222223333333333.ofo"
PREFIX = f"inbox/{MEMBER}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "space"
    root.mkdir()
    FolderTransport(root).put(SPACE_FILE, b"{}")
    return root


@pytest.fixture
def open_root() -> Iterator[Path]:
    """A folder that another user may enter, which pytest's own are not."""
    root = Path(tempfile.mkdtemp(prefix="oefenruimte-space-"))
    root.chmod(0o755)
    FolderTransport(root).put(SPACE_FILE, b"{}")
    yield root
    shutil.rmtree(root)


def _child(program: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run a program that prints."""
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def _files(root: Path) -> set[str]:
    return {str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir()}


def test_written_beside_synced_renamed_and_the_folder_synced(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a power cut can leave follows from the order of these calls; at no time is a part in its place."""
    seen: list[str] = []
    target = root / KEY
    (root / PREFIX).mkdir(parents=True)
    real_fsync, real_rename = os.fsync, os.replace

    def name_of(descriptor: int) -> Path:
        return Path(os.readlink(f"/proc/self/fd/{descriptor}"))

    def fsync(descriptor: int) -> None:
        path = name_of(descriptor)
        if path.is_file():
            assert path.parent == target.parent
            assert path.name.startswith(".tmp-")
            assert path.read_bytes() == b"x" * 3_000_000
            assert not target.exists()
            seen.append("sync file")
        else:
            assert path == target.parent
            assert target.read_bytes() == b"x" * 3_000_000
            seen.append("sync folder")
        real_fsync(descriptor)

    def rename(old: Path, new: Path) -> None:
        assert seen == ["sync file"]
        seen.append("rename")
        real_rename(old, new)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", rename)
    FolderTransport(root).put(KEY, b"x" * 3_000_000)
    assert seen == ["sync file", "rename", "sync folder"]
    assert os.stat(target).st_nlink == 1


KILLED = """
import os, sys
from pathlib import Path
from oefenruimte.sharing.folder_transport import FolderTransport
def fsync(descriptor):
    if os.path.isfile(f"/proc/self/fd/{descriptor}"):
        os.kill(os.getpid(), 9)
os.fsync = fsync
FolderTransport(Path(sys.argv[1])).put(sys.argv[2], b"x" * 3_000_000)
"""


def test_a_kill_leaves_nothing_to_see_and_tidy_removes_it_a_day_later(root: Path) -> None:
    assert _child(KILLED, str(root), KEY).returncode == -9
    (left,) = _files(root) - {SPACE_FILE}
    assert Path(left).name.startswith(".tmp-")
    transport = FolderTransport(root)
    assert transport.list(PREFIX) == []
    assert transport.foreign(PREFIX) == []
    assert transport.tidy() == 0  # it may be somebody's, under way
    written = (root / left).stat().st_mtime
    assert FolderTransport(root, clock=lambda: written + 25 * 3600).tidy() == 1
    assert _files(root) == {SPACE_FILE}
    transport.put(KEY, b"again")
    assert transport.list(PREFIX) == [Entry(KEY, 5)]


def test_tidy_touches_only_old_temporary_files(root: Path) -> None:
    transport = FolderTransport(root)
    transport.put(KEY, b"x")
    (root / PREFIX / "notes.txt").write_text("mine")
    (root / PREFIX / ".tmp-folder").mkdir()
    deep = root / PREFIX / "deeper"
    deep.mkdir()
    (deep / ".tmp-x").write_text("not ours")
    outside = root.parent / "outside"
    outside.mkdir()
    (outside / ".tmp-x").write_text("elsewhere")
    (root / "link").symlink_to(outside)
    before = _files(root.parent)
    assert FolderTransport(root, clock=lambda: 9e9).tidy() == 0
    assert _files(root.parent) == before


FULL = """
import resource, signal, sys
from pathlib import Path
from oefenruimte.domain.problem import Failure
from oefenruimte.sharing.folder_transport import FolderTransport
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))
try:
    FolderTransport(Path(sys.argv[1])).put(sys.argv[2], b"x" * 3_000_000)
except Failure as failure:
    print(failure.problem.code)
"""


def test_a_full_space_is_named_and_left_clean(root: Path) -> None:
    assert _child(FULL, str(root), KEY).stdout.strip() == Code.SPACE_FULL
    assert _files(root) == {SPACE_FILE}


ACT = """
import io, json, os, sys
from pathlib import Path
from oefenruimte.domain.problem import Failure
from oefenruimte.sharing.folder_transport import FolderTransport
if os.geteuid() == 0:  # whom modes do not stop
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
transport, key = FolderTransport(Path(sys.argv[1])), sys.argv[2]
def code(act):
    try:
        act()
    except Failure as failure:
        assert "folder" in failure.problem.facts
        return failure.problem.code
    return "ok"
print(json.dumps({
    "put": code(lambda: transport.put(key + "x", b"y")),
    "delete": code(lambda: transport.delete(key)),
    "fetch": code(lambda: transport.fetch(key, io.BytesIO())),
    "list": code(lambda: transport.list(key.rpartition("/")[0])),
}))
"""


def test_a_read_only_space_can_be_read(open_root: Path) -> None:
    FolderTransport(open_root).put(KEY, b"x")
    (open_root / PREFIX).chmod(0o555)
    done = _child(ACT, str(open_root), KEY)
    assert json.loads(done.stdout) == {
        "put": Code.FOLDER_READ_ONLY,
        "delete": Code.FOLDER_READ_ONLY,
        "fetch": "ok",
        "list": "ok",
    }, done.stderr
    assert _files(open_root) == {SPACE_FILE, KEY}


def test_a_space_that_may_not_be_entered_is_out_of_reach(open_root: Path) -> None:
    FolderTransport(open_root).put(KEY, b"x")
    (open_root / PREFIX).chmod(0)
    done = _child(ACT, str(open_root), KEY)
    found = json.loads(done.stdout)
    (open_root / PREFIX).chmod(0o755)
    assert (found["fetch"], found["list"]) == (Code.SPACE_UNREACHABLE, Code.SPACE_UNREACHABLE), done.stderr


def test_a_space_that_vanished_is_out_of_reach(root: Path) -> None:
    transport = FolderTransport(root)
    transport.put(KEY, b"x")
    root.rename(root.with_name("moved"))
    for act in (
        lambda: transport.put(KEY, b"x"),
        lambda: transport.put(SPACE_FILE, b"{}"),
        lambda: transport.list(PREFIX),
        lambda: transport.fetch(KEY, io.BytesIO()),
        lambda: transport.delete(KEY),
        lambda: transport.exists(KEY),
        transport.tidy,
    ):
        with raises(Code.SPACE_UNREACHABLE) as caught:
            act()
        assert caught.value.problem.facts["folder"] == str(root)
    assert not root.exists()


def test_links_are_not_followed(root: Path, tmp_path: Path) -> None:
    transport = FolderTransport(root)
    transport.put(KEY, b"x")
    secret = tmp_path / "secret"
    secret.write_bytes(b"private")
    linked = f"{PREFIX}/link.ofo"
    (root / linked).symlink_to(secret)
    with raises(Code.OBJECT_FOREIGN):
        transport.fetch(linked, io.BytesIO())
    with raises(Code.OBJECT_FOREIGN):
        transport.put(linked, b"private")
    assert not transport.exists(linked)
    assert transport.list(PREFIX) == [Entry(KEY, 1)]
    assert transport.foreign(PREFIX) == ["link.ofo"]
    transport.delete(linked)  # the link itself
    assert secret.read_bytes() == b"private"

    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "22222222223333333333.ofo").write_bytes(b"private")
    shutil.rmtree(root / PREFIX)
    (root / PREFIX).symlink_to(outside)
    for act in (
        lambda: transport.fetch(KEY, io.BytesIO()),
        lambda: transport.put(KEY, b"y"),
        lambda: transport.delete(KEY),
        lambda: transport.list(PREFIX),
        lambda: transport.foreign(PREFIX),
    ):
        with raises(Code.SPACE_INVALID):
            act()
    assert [path.read_bytes() for path in outside.iterdir()] == [b"private"]


def test_a_link_that_dangles_is_no_place_to_write(root: Path, tmp_path: Path) -> None:
    transport = FolderTransport(root)
    (root / PREFIX).mkdir(parents=True)
    (root / KEY).symlink_to(tmp_path / "new")
    with raises(Code.OBJECT_FOREIGN):
        transport.put(KEY, b"x")
    assert not (tmp_path / "new").exists()


def test_a_pipe_does_not_stop_us(root: Path) -> None:
    transport = FolderTransport(root)
    (root / PREFIX).mkdir(parents=True)
    os.mkfifo(root / KEY)
    with raises(Code.OBJECT_FOREIGN):
        transport.fetch(KEY, io.BytesIO())
    assert transport.foreign(PREFIX) == ["22222222223333333333.ofo"]


def test_strangers_are_reported_and_left_alone(root: Path) -> None:
    transport = FolderTransport(root)
    transport.put(KEY, b"x")
    folder = root / PREFIX
    for name in (
        "Thumbs.db",
        "a (conflict).ofo",
        "~$x.ofo",
        ".DS_Store",
        "22222222223333333333.OFO",
        "con.ofo",
    ):
        (folder / name).write_bytes(b"?")
    (folder / "map").mkdir()
    (folder / "evil\x1b[31m\u202e.ofo").write_bytes(b"?")
    assert transport.list(PREFIX) == [Entry(KEY, 1)]
    assert transport.foreign(PREFIX) == sorted(
        [".DS_Store", "22222222223333333333.OFO", "Thumbs.db", "a (conflict).ofo", "con.ofo", "evil[31m.ofo",
         "map", "~$x.ofo"]
    )  # fmt: skip
    assert len(list(folder.iterdir())) == 9


def test_too_large_is_refused_before_a_byte_is_copied(root: Path, tmp_path: Path) -> None:
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate(MAX_OBJECT_BYTES + 1)
    with raises(Code.SHARE_TOO_LARGE):
        FolderTransport(root).put(KEY, huge)
    assert _files(root) == {SPACE_FILE}


def test_the_root_itself_may_be_a_link(root: Path, tmp_path: Path) -> None:
    """The user chose it; only what others can put below it is not followed."""
    (tmp_path / "S").symlink_to(root)
    FolderTransport(tmp_path / "S").put(KEY, b"x")
    assert (root / KEY).read_bytes() == b"x"


def test_the_time_of_a_file_is_that_of_the_file_system(root: Path, tmp_path: Path) -> None:
    sealed = tmp_path / "sealed"
    sealed.write_bytes(b"x")
    os.utime(sealed, (1_000_000, 1_000_000))
    FolderTransport(root).put(KEY, sealed)
    assert (root / KEY).stat().st_mtime > 1_700_000_000
