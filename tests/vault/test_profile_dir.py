import json
import os
import stat
import subprocess
import sys
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from oefenruimte.domain.ids import ProfileId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.vault import profile_dir
from oefenruimte.vault.keys import create_key_file
from oefenruimte.vault.profile_dir import (
    ProfileLock,
    create_profile_dir,
    list_profiles,
    profile_path,
    read_key_file,
    write_key_file,
)

NOW = datetime(2026, 5, 4, 12, 30, 15, 999, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture(scope="module")
def key_file() -> bytes:
    return create_key_file("fiets lantaarn dinsdag koriander")[0]


def code_of(failure: pytest.ExceptionInfo[Failure]) -> Code:
    return failure.value.problem.code


def test_a_new_profile(tmp_path: Path, key_file: bytes) -> None:
    home = tmp_path / "huis"
    info = create_profile_dir(home, "  Sanne   Visser ", key_file, NOW)
    assert info.name == "Sanne Visser"
    assert info.created == datetime(2026, 5, 4, 10, 30, 15, tzinfo=UTC)
    assert list_profiles(home) == [info]
    path = profile_path(home, info.id)
    assert path == home / "profiles" / info.id
    assert sorted(item.name for item in path.iterdir()) == [
        "drafts",
        "inbox",
        "keys.json",
        "outbox",
        "profile.json",
        "recordings",
    ]
    for item in (home, home / "profiles", path, *path.iterdir()):
        assert stat.S_IMODE(item.stat().st_mode) == (0o700 if item.is_dir() else 0o600), item
    assert [item.name for item in (home / "profiles").iterdir()] == [info.id]
    assert json.loads((path / "profile.json").read_bytes()) == {
        "format": 1,
        "id": info.id,
        "name": "Sanne Visser",
        "created": "2026-05-04T10:30:15+00:00",
    }
    assert read_key_file(home, info.id) == key_file


def test_no_home_no_profiles(tmp_path: Path) -> None:
    assert list_profiles(tmp_path / "nergens") == []
    assert not (tmp_path / "nergens").exists()


def test_profiles_come_in_order_of_making(tmp_path: Path, key_file: bytes) -> None:
    names = ["Karin", "Ahmed", "Zoë"]
    for number, name in enumerate(names):
        create_profile_dir(tmp_path, name, key_file, NOW + timedelta(days=number))
    assert [info.name for info in list_profiles(tmp_path)] == names


@pytest.mark.parametrize("name", ["sanne", "SANNE", " Sanne ", "Ｓanne"])
def test_a_name_is_used_once(tmp_path: Path, key_file: bytes, name: str) -> None:
    create_profile_dir(tmp_path, "Sanne", key_file, NOW)
    with pytest.raises(Failure) as caught:
        create_profile_dir(tmp_path, name, key_file, NOW)
    assert code_of(caught) is Code.PROFILE_EXISTS
    assert len(list_profiles(tmp_path)) == 1


def test_two_at_the_same_time_do_not_get_one_name(
    tmp_path: Path, key_file: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each would find the name free, if looking and taking were two things."""
    both_looked = threading.Barrier(2)
    look = profile_dir.list_profiles

    def look_together(home: Path) -> list[profile_dir.ProfileInfo]:
        found = look(home)
        with suppress(threading.BrokenBarrierError):  # when they do take turns, nobody comes
            both_looked.wait(0.3)
        return found

    monkeypatch.setattr(profile_dir, "list_profiles", look_together)
    came: list[object] = []

    def make() -> None:
        try:
            came.append(create_profile_dir(tmp_path, "Sanne", key_file, NOW))
        except Failure as failure:
            came.append(failure.problem.code)

    makers = [threading.Thread(target=make) for _ in range(2)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join(30)
    assert [one for one in came if isinstance(one, Code)] == [Code.PROFILE_EXISTS]
    assert len(list_profiles(tmp_path)) == 1


@pytest.mark.parametrize("name", ["", "  ", "x" * 81, "a\x00b", "a\u202eb"])
def test_what_is_no_name(tmp_path: Path, key_file: bytes, name: str) -> None:
    with pytest.raises(Failure) as caught:
        create_profile_dir(tmp_path, name, key_file, NOW)
    assert code_of(caught) is Code.BAD_ARGUMENT
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../../etc", "a/b", "CON", "'; rm -rf", "Ωμέγα", "日本", "x" * 80])
def test_a_name_is_not_part_of_a_path(tmp_path: Path, key_file: bytes, name: str) -> None:
    info = create_profile_dir(tmp_path, name, key_file, NOW)
    assert [found.name for found in list_profiles(tmp_path)] == [name]
    assert profile_path(tmp_path, info.id).parent == tmp_path / "profiles"


def test_a_profile_is_made_whole_or_not_at_all(
    tmp_path: Path, key_file: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", refuse)
        with pytest.raises(Failure) as caught:
            create_profile_dir(tmp_path, "Sanne", key_file, NOW)
    assert code_of(caught) is Code.DISK_FULL
    assert list((tmp_path / "profiles").iterdir()) == []
    with pytest.raises(Failure) as caught:
        create_profile_dir(tmp_path, "Sanne", b"{}", NOW)
    assert code_of(caught) is Code.KEY_FILE_DAMAGED
    create_profile_dir(tmp_path, "Sanne", key_file, NOW)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b"[" * 9999,
        b'{"format": 2, "name": "x", "created": "2026-01-01T00:00:00+00:00"}',
        b'{"format": 1, "name": "x", "created": "2026-01-01T00:00:00"}',
        b'{"format": 1, "name": 5, "created": "2026-01-01T00:00:00+00:00"}',
    ],
)
def test_a_damaged_description_locks_nobody_out(tmp_path: Path, key_file: bytes, content: bytes) -> None:
    info = create_profile_dir(tmp_path, "Sanne", key_file, NOW)
    (profile_path(tmp_path, info.id) / "profile.json").write_bytes(content)
    (found,) = list_profiles(tmp_path)
    assert (found.id, found.name) == (info.id, info.id)
    assert found.created.tzinfo is UTC
    assert read_key_file(tmp_path, info.id) == key_file


def test_what_is_no_profile_is_not_listed(tmp_path: Path, key_file: bytes) -> None:
    info = create_profile_dir(tmp_path, "Sanne", key_file, NOW)
    profiles = tmp_path / "profiles"
    (profiles / "new-abc").mkdir()
    (profiles / new_id()).write_bytes(b"")
    link = ProfileId(new_id())
    (profiles / link).symlink_to(profiles / info.id)
    assert list_profiles(tmp_path) == [info]
    for unknown in (link, ProfileId(new_id()), ProfileId(".."), ProfileId(f"../profiles/{info.id}")):
        with pytest.raises(Failure) as caught:
            profile_path(tmp_path, unknown)
        assert code_of(caught) is Code.PROFILE_UNKNOWN


def test_a_changed_key_file_takes_the_place_of_the_old(tmp_path: Path, key_file: bytes) -> None:
    info = create_profile_dir(tmp_path, "Sanne", key_file, NOW)
    other = create_key_file("appel peer banaan kers")[0]
    write_key_file(tmp_path, info.id, other)
    assert read_key_file(tmp_path, info.id) == other
    with pytest.raises(Failure) as caught:
        write_key_file(tmp_path, info.id, b"onzin")
    assert code_of(caught) is Code.KEY_FILE_DAMAGED
    assert read_key_file(tmp_path, info.id) == other


def test_a_key_file_that_is_gone_or_a_link_or_too_large(tmp_path: Path, key_file: bytes) -> None:
    info = create_profile_dir(tmp_path, "Sanne", key_file, NOW)
    path = profile_path(tmp_path, info.id) / "keys.json"
    kept = path.rename(tmp_path / "elders")

    def code() -> Code:
        with pytest.raises(Failure) as caught:
            read_key_file(tmp_path, info.id)
        return code_of(caught)

    assert code() is Code.KEY_FILE_DAMAGED
    path.symlink_to(kept)
    assert code() is Code.KEY_FILE_DAMAGED
    path.unlink()
    path.write_bytes(b" " * 20_000)
    assert code() is Code.KEY_FILE_DAMAGED


# --- the lock --------------------------------------------------------------------------------------------

HOLD = """
import sys
from pathlib import Path
from oefenruimte.vault.profile_dir import ProfileLock
with ProfileLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def profile(tmp_path: Path, key_file: bytes) -> Path:
    return profile_path(tmp_path, create_profile_dir(tmp_path, "Sanne", key_file, NOW).id)


def test_one_process_at_a_time(profile: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(profile)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        before = time.monotonic()
        with pytest.raises(Failure) as caught, ProfileLock(profile):
            pass
        assert code_of(caught) is Code.PROFILE_IN_USE
        assert time.monotonic() - before < 5  # it does not wait
        process.kill()
    with ProfileLock(profile):  # the system let go of it
        assert stat.S_IMODE((profile / "lock").stat().st_mode) == 0o600


def test_twice_in_one_process(profile: Path) -> None:
    with ProfileLock(profile) as lock:
        with pytest.raises(Failure) as caught, ProfileLock(profile):
            pass
        assert code_of(caught) is Code.PROFILE_IN_USE
        lock.release()
        with ProfileLock(profile):
            pass
    with ProfileLock(profile):
        pass


def test_a_child_does_not_keep_the_profile(profile: Path) -> None:
    """The lock is not inherited by programs that are started meanwhile."""
    with ProfileLock(profile):
        child = subprocess.Popen(
            [sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE
        )
    with child:
        with ProfileLock(profile):
            pass
        child.kill()


def test_holding_a_profile_tidies_it_up(profile: Path) -> None:
    left = [
        folder / ".tmp-0123456789abcdef" for folder in (profile, profile / "recordings", profile / "outbox")
    ]
    for path in left:
        path.write_bytes(b"half")
    with ProfileLock(profile):
        assert [path for path in left if path.exists()] == []


def test_a_link_in_place_of_the_lock(profile: Path, tmp_path: Path) -> None:
    (profile / "lock").symlink_to(tmp_path / "elders")
    with pytest.raises(Failure) as caught, ProfileLock(profile):
        pass
    assert code_of(caught) is Code.FILE_DAMAGED
    assert not (tmp_path / "elders").exists()
