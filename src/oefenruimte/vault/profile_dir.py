"""Where a profile lives on disk.

HOME/profiles/<profile id>/
    profile.json   name and date, in the clear: the lock screen shows them
    keys.json      the key file
    oefenruimte.db
    recordings/ outbox/ inbox/
    lock           held while the profile is open
"""

import fcntl
import json
import logging
import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from oefenruimte.domain.ids import ProfileId, is_id, new_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.vault.files import PrivateFolder, disk_problems
from oefenruimte.vault.key_file import MAX_KEY_FILE_SIZE, KeyFile

FORMAT = 1
MAX_NAME_LENGTH = 60

_log = logging.getLogger(__name__)
_PROFILES = "profiles"
_PROFILE = "profile.json"
_KEYS = "keys.json"
_LOCK = "lock"
_BEING_MADE = "new-"
_FOLDERS = ("recordings", "outbox", "inbox")


@dataclass(frozen=True, slots=True)
class ProfileInfo:
    """What can be told of a profile while it is closed."""

    id: ProfileId
    name: str
    created: datetime  # aware, UTC


@dataclass(frozen=True, slots=True)
class ProfileDir:
    """The files of one profile."""

    info: ProfileInfo
    folder: PrivateFolder

    @property
    def database(self) -> Path:
        return self.folder.path("oefenruimte.db")

    @property
    def recordings(self) -> PrivateFolder:
        return self.folder.folder("recordings")

    @property
    def outbox(self) -> PrivateFolder:
        return self.folder.folder("outbox")

    @property
    def inbox(self) -> PrivateFolder:
        return self.folder.folder("inbox")

    def key_file(self) -> bytes:
        """The content of the key file. Failure KEY_FILE_DAMAGED, also when it is not there."""
        try:
            return self.folder.read(_KEYS, MAX_KEY_FILE_SIZE)
        except Failure as failure:
            if failure.problem.code not in (Code.FILE_MISSING, Code.FILE_DAMAGED):
                raise
            raise fail(Code.KEY_FILE_DAMAGED, failure.problem.detail) from failure

    def replace_key_file(self, content: bytes) -> None:
        """Put a changed key file in place, all or nothing. Failure KEY_FILE_DAMAGED when it is not one."""
        KeyFile.parse(content)
        self.folder.write_atomic(_KEYS, content)

    def lock(self) -> "ProfileLock":
        """Hold this profile, and tidy up what an earlier stop left. Failure PROFILE_IN_USE."""
        lock = ProfileLock.acquire(self.folder)
        try:
            for folder in (self.folder, self.recordings, self.outbox, self.inbox):
                folder.sweep()
        except BaseException:
            lock.release()
            raise
        return lock


def list_profiles(home: Path) -> list[ProfileInfo]:
    """The profiles under `home`, oldest first. One whose description is damaged is there under its id."""
    folder = home / _PROFILES
    if not folder.is_dir():
        return []
    with disk_problems(folder):
        names = [name for name in os.listdir(folder) if is_id(name) and (folder / name).is_dir()]
    found = [_read_info(ProfileId(name), PrivateFolder(folder / name)) for name in names]
    return sorted(found, key=lambda info: (info.created, info.id))


def open_profile_dir(home: Path, profile_id: ProfileId) -> ProfileDir:
    """Failure PROFILE_UNKNOWN."""
    path = home / _PROFILES / profile_id
    if not is_id(profile_id) or not path.is_dir():
        raise fail(Code.PROFILE_UNKNOWN, name=profile_id)
    folder = PrivateFolder(path)
    return ProfileDir(_read_info(profile_id, folder), folder)


def find_profile(home: Path, name: str) -> ProfileDir:
    """The profile with this name (or id), whatever the case of its letters. Failure PROFILE_UNKNOWN."""
    for info in list_profiles(home):
        if _same(info.name) == _same(name) or info.id == name:
            return open_profile_dir(home, info.id)
    raise fail(Code.PROFILE_UNKNOWN, name=name)


def create_profile_dir(
    home: Path, name: str, key_file: bytes, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> ProfileDir:
    """A new profile: the whole of it, or nothing.

    `name`: 1 to 60 characters on one line. Failures BAD_ARGUMENT (name), PROFILE_EXISTS (name),
    KEY_FILE_DAMAGED, DISK_FULL, FOLDER_READ_ONLY.
    """
    KeyFile.parse(key_file)
    name = _clean_name(name)
    if any(_same(info.name) == _same(name) for info in list_profiles(home)):
        raise fail(Code.PROFILE_EXISTS, name=name)
    info = ProfileInfo(ProfileId(new_id()), name, now().astimezone(UTC).replace(microsecond=0))
    profiles = PrivateFolder(home / _PROFILES)
    new = profiles.folder(_BEING_MADE + info.id)
    for folder in _FOLDERS:
        new.folder(folder)
    description = {"format": FORMAT, "id": info.id, "name": name, "created": info.created.isoformat()}
    new.write_atomic(_PROFILE, json.dumps(description, ensure_ascii=False, indent=1).encode() + b"\n")
    new.write_atomic(_KEYS, key_file)
    profiles.replace(_BEING_MADE + info.id, info.id)
    return open_profile_dir(home, info.id)


class ProfileLock:
    """Holds a profile for this process. The system lets go of it when the process ends, however it ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def acquire(cls, folder: PrivateFolder) -> Self:
        """Failure PROFILE_IN_USE when someone else holds it."""
        path = folder.path(_LOCK)
        with disk_problems(path):
            flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
            descriptor = os.open(path, flags, 0o600)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(descriptor)
                raise fail(Code.PROFILE_IN_USE) from None
            except OSError:
                os.close(descriptor)
                raise
        return cls(descriptor)

    def release(self) -> None:
        """Let go. Again: no effect."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()


def _read_info(profile_id: ProfileId, folder: PrivateFolder) -> ProfileInfo:
    try:
        content = json.loads(folder.read(_PROFILE, 64 * 1024))
        name, created = content["name"], datetime.fromisoformat(content["created"])
        if content["format"] != FORMAT or not isinstance(name, str) or created.tzinfo is None:
            raise ValueError("not a profile of this format")
        return ProfileInfo(profile_id, _clean_name(name), created.astimezone(UTC))
    except (Failure, ValueError, TypeError, KeyError, RecursionError) as error:
        # The keys may well be sound: a damaged name must not lock anyone out.
        _log.warning("profile %s has no sound description: %s", profile_id, error)
        changed = datetime.fromtimestamp(folder.root.stat().st_mtime, UTC)
        return ProfileInfo(profile_id, profile_id, changed)


def _clean_name(name: str) -> str:
    name = " ".join(unicodedata.normalize("NFC", name).split())
    if not 0 < len(name) <= MAX_NAME_LENGTH or not name.isprintable():
        raise fail(Code.BAD_ARGUMENT, "not a name for a profile", argument="name")
    return name


def _same(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
