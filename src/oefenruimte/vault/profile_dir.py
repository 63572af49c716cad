"""Where a profile lives on disk.

HOME/profiles/<profile id>/
    profile.json   name and date, in the clear: the lock screen shows them
    keys.json      the key file
    oefenruimte.db
    recordings/ drafts/ outbox/ inbox/
    lock           held while the profile is open
"""

import json
import logging
import os
import shutil
import stat
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from oefenruimte.domain.ids import ProfileId, is_id, new_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.vault.erased import is_erased
from oefenruimte.vault.files import PrivateFolder, disk_problems
from oefenruimte.vault.key_file import MAX_KEY_FILE_SIZE, KeyFile
from oefenruimte.vault.locking import try_lock, wait_for_lock

FORMAT = 1
MAX_NAME_LENGTH = 80

_log = logging.getLogger(__name__)
_PROFILES = "profiles"
_PROFILE = "profile.json"
_KEYS = "keys.json"
_LOCK = "lock"
_BEING_MADE = "new-"
_FOLDERS = ("recordings", "drafts", "outbox", "inbox")


@dataclass(frozen=True, slots=True)
class ProfileInfo:
    """What can be told of a profile while it is closed."""

    id: ProfileId
    name: str
    created: datetime  # aware, UTC


def profile_path(home: Path, profile_id: ProfileId) -> Path:
    """The folder of this profile. Failure PROFILE_UNKNOWN."""
    path = home / _PROFILES / profile_id
    if not is_id(profile_id) or path.is_symlink() or not path.is_dir() or is_erased(path):
        raise fail(Code.PROFILE_UNKNOWN, name=profile_id)
    return path


def list_profiles(home: Path) -> list[ProfileInfo]:
    """The profiles under `home`, oldest first. One whose description is damaged is there under its id."""
    profiles = home / _PROFILES
    if not profiles.is_dir():
        return []
    with disk_problems(profiles), os.scandir(profiles) as entries:
        ids = [ProfileId(entry.name) for entry in entries if is_id(entry.name)]
    found = [
        _read_info(profile_id, profiles / profile_id)
        for profile_id in ids
        if stat.S_ISDIR((profiles / profile_id).lstat().st_mode) and not is_erased(profiles / profile_id)
    ]
    return sorted(found, key=lambda info: (info.created, info.id))


def create_profile_dir(home: Path, name: str, key_file: bytes, now: datetime) -> ProfileInfo:
    """A new profile: the whole of it, or nothing. `now` is aware.

    `name`: 1 to 80 characters on one line. Failures BAD_ARGUMENT (what), PROFILE_EXISTS (name),
    KEY_FILE_DAMAGED, DISK_FULL, FOLDER_READ_ONLY.
    """
    KeyFile.parse(key_file)
    name = _clean_name(name)
    profiles = PrivateFolder(home / _PROFILES)
    with _one_at_a_time(profiles.root):
        if any(_same(info.name) == _same(name) for info in list_profiles(home)):
            raise fail(Code.PROFILE_EXISTS, name=name)
        return _make_profile(profiles, name, key_file, now)


def _make_profile(profiles: PrivateFolder, name: str, key_file: bytes, now: datetime) -> ProfileInfo:
    info = ProfileInfo(ProfileId(new_id()), name, now.astimezone(UTC).replace(microsecond=0))
    description = {"format": FORMAT, "id": info.id, "name": name, "created": info.created.isoformat()}
    new = profiles.folder(_BEING_MADE + info.id)
    try:
        for folder in _FOLDERS:
            new.folder(folder)
        new.write_atomic(_PROFILE, json.dumps(description, ensure_ascii=False, indent=1).encode() + b"\n")
        new.write_atomic(_KEYS, key_file)
        profiles.replace(_BEING_MADE + info.id, info.id)
    except (OSError, Failure):
        shutil.rmtree(new.root)
        raise
    return info


@contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Between looking whether a name is free and taking it, nobody else takes it. Waits: it is short."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        wait_for_lock(descriptor)
        yield
    finally:
        os.close(descriptor)


def read_key_file(home: Path, profile_id: ProfileId) -> bytes:
    """The content of the key file. Failures PROFILE_UNKNOWN; KEY_FILE_DAMAGED, also when it is gone."""
    folder = PrivateFolder(profile_path(home, profile_id))
    try:
        return folder.read(_KEYS, MAX_KEY_FILE_SIZE)
    except Failure as failure:
        if failure.problem.code not in (Code.FILE_MISSING, Code.FILE_DAMAGED):
            raise
        raise fail(Code.KEY_FILE_DAMAGED, failure.problem.detail) from failure


def write_key_file(home: Path, profile_id: ProfileId, content: bytes) -> None:
    """Put a changed key file in place, all or nothing.

    Failures PROFILE_UNKNOWN, KEY_FILE_DAMAGED when `content` is no key file, DISK_FULL, FOLDER_READ_ONLY.
    """
    KeyFile.parse(content)
    PrivateFolder(profile_path(home, profile_id)).write_atomic(_KEYS, content)


class ProfileLock:
    """Holds a profile for this process, as a context manager. For one thread.

    The system lets go when the process ends, however it ends. Entering also tidies up what an interrupted
    write left. Failure PROFILE_IN_USE when someone else holds it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._descriptor: int | None = None

    def __enter__(self) -> Self:
        folder = PrivateFolder(self._folder)
        self._descriptor = _lock(folder.path(_LOCK))
        try:
            for each in (folder, *map(folder.folder, _FOLDERS)):
                each.sweep()
        except BaseException:
            self.release()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()

    def release(self) -> None:
        """Let go. Again: no effect."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _lock(path: Path) -> int:
    """A descriptor that holds the lock as long as it is open."""
    with disk_problems(path):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            if not try_lock(descriptor):
                raise fail(Code.PROFILE_IN_USE)
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor


def _read_info(profile_id: ProfileId, path: Path) -> ProfileInfo:
    try:
        content = json.loads(PrivateFolder(path).read(_PROFILE, 64 * 1024))
        name, created = content["name"], datetime.fromisoformat(content["created"])
        if content["format"] != FORMAT or not isinstance(name, str) or created.tzinfo is None:
            raise ValueError("not a profile of this format")
        return ProfileInfo(profile_id, _clean_name(name), created.astimezone(UTC))
    except (Failure, ValueError, TypeError, KeyError, RecursionError) as error:
        # The keys may well be sound: a damaged name must not lock anyone out.
        _log.warning("profile %s has no sound description: %s", profile_id, type(error).__name__)
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return ProfileInfo(profile_id, profile_id, changed)


def _clean_name(name: str) -> str:
    name = " ".join(unicodedata.normalize("NFC", name).split())
    if not 0 < len(name) <= MAX_NAME_LENGTH or not name.isprintable():
        raise fail(Code.BAD_ARGUMENT, "not a name for a profile", what="naam")
    return name


def _same(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
