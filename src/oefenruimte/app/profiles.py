"""Who has a practice room on this computer, and how the door opens."""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from oefenruimte.app.names import same_name
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import ProfileId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.vault import profile_dir
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.passphrase import Strength, passphrase_strength
from oefenruimte.vault.profile_dir import ProfileInfo
from oefenruimte.vault.recovery_code import new_recovery_code

if TYPE_CHECKING:
    from oefenruimte.vault.keys import ProfileKeys as ProfileKeys

__all__ = [
    "MAX_NAME",
    "Created",
    "ProfileInfo",
    "Profiles",
    "Strength",
    "new_recovery_code",
    "passphrase_strength",
]

MAX_NAME = 80
_LAST = "last"  # holds the id of the profile that was opened last

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Created:
    profile: ProfileInfo
    recovery_code: str
    keys: "ProfileKeys"


@dataclass(frozen=True, slots=True)
class Here:
    """Everybody with a room on this computer, by name, and who was in last, if that is known."""

    profiles: tuple[ProfileInfo, ...]
    last: ProfileInfo | None


class Profiles:
    """The ciphers are loaded when they are used: the door is on the screen before.

    Key derivation takes about a second: call `create` and the `unlock`s off the GUI thread.
    """

    def __init__(self, home: Path, clock: Clock) -> None:
        self._home = home
        self._clock = clock

    @property
    def home(self) -> Path:
        """The folder with everything this program keeps on this computer."""
        return self._home

    @property
    def root(self) -> Path:
        """The folder with every profile of this computer: what goes along to a new one."""
        return self._home / "profiles"

    def list(self) -> tuple[ProfileInfo, ...]:
        """By name."""
        return tuple(sorted(profile_dir.list_profiles(self._home), key=lambda p: p.name.casefold()))

    def named(self, name: str) -> ProfileInfo:
        """By name or id. PROFILE_UNKNOWN."""
        for profile in self.list():
            if name == profile.id or same_name(name, profile.name):
                return profile
        raise fail(Code.PROFILE_UNKNOWN, name=name)

    def folder(self, profile_id: ProfileId) -> Path:
        """Where this profile lives. PROFILE_UNKNOWN."""
        return profile_dir.profile_path(self._home, profile_id)

    def create(self, name: str, passphrase: str, recovery_code: str | None = None) -> Created:
        """A new profile. PROFILE_EXISTS, WEAK_PASSPHRASE, BAD_ARGUMENT (no name)."""
        from oefenruimte.vault import keys as vault_keys

        name = " ".join(name.split())
        if not name or len(name) > MAX_NAME:
            raise fail(Code.BAD_ARGUMENT, "a name holds 1 to 80 characters", what="naam")
        if any(same_name(profile.name, name) for profile in self.list()):
            raise fail(Code.PROFILE_EXISTS, name=name)
        if not passphrase_strength(passphrase).ok:
            raise fail(Code.WEAK_PASSPHRASE)
        key_file, code, keys = vault_keys.create_key_file(passphrase, recovery_code)
        profile = profile_dir.create_profile_dir(self._home, name, key_file, self._clock.now())
        return Created(profile, code, keys)

    def unlock(self, profile_id: ProfileId, passphrase: str) -> "ProfileKeys":
        """WRONG_PASSPHRASE; try as often as you like."""
        from oefenruimte.vault import keys as vault_keys

        return vault_keys.open_with_passphrase(self._key_file(profile_id), passphrase)

    def unlock_with_code(self, profile_id: ProfileId, code: str, new_passphrase: str) -> "ProfileKeys":
        """Open with the recovery code and set a new passphrase. WRONG_RECOVERY_CODE, WEAK_PASSPHRASE."""
        from oefenruimte.vault import keys as vault_keys

        if not passphrase_strength(new_passphrase).ok:
            raise fail(Code.WEAK_PASSPHRASE)
        key_file = self._key_file(profile_id)
        keys = vault_keys.open_with_recovery_code(key_file, code)
        changed = vault_keys.change_passphrase(key_file, keys, new_passphrase)
        profile_dir.write_key_file(self._home, profile_id, changed)
        return keys

    def change_passphrase(self, profile_id: ProfileId, keys: "ProfileKeys", old: str, new: str) -> None:
        """Another passphrase; the recovery code stays what it was.

        The old one is asked although the door is open: whoever sits down at an open screen may not take the
        room over. WRONG_PASSPHRASE, WEAK_PASSPHRASE, KEY_FILE_DAMAGED.
        """
        from oefenruimte.vault import keys as vault_keys

        if not passphrase_strength(new).ok:
            raise fail(Code.WEAK_PASSPHRASE)
        key_file = self._key_file(profile_id)
        vault_keys.open_with_passphrase(key_file, old)
        changed = vault_keys.change_passphrase(key_file, keys, new)
        profile_dir.write_key_file(self._home, profile_id, changed)

    def change_recovery_code(
        self, profile_id: ProfileId, keys: "ProfileKeys", passphrase: str, code: str
    ) -> None:
        """Another recovery code, of `new_recovery_code`: the one of before opens nothing any more. The
        passphrase is asked, as in `change_passphrase`. WRONG_PASSPHRASE, KEY_FILE_DAMAGED."""
        from oefenruimte.vault import keys as vault_keys

        key_file = self._key_file(profile_id)
        vault_keys.open_with_passphrase(key_file, passphrase)
        changed = vault_keys.change_recovery_code(key_file, keys, code)
        profile_dir.write_key_file(self._home, profile_id, changed)

    def last(self) -> ProfileInfo | None:
        """The profile that was opened last, if it is still there."""
        profiles = self.list()
        if not profiles:
            return None
        try:
            known = PrivateFolder(self.root).read(_LAST, 64).decode("ascii", "replace").strip()
        except Failure as failure:
            _log.info("which profile was last is not known: %s", failure.problem.code)
            return None
        return next((profile for profile in profiles if profile.id == known), None)

    def here(self) -> "Here":
        """Who could come in: what the door shows."""
        return Here(self.list(), self.last())

    def remember(self, profile_id: ProfileId) -> None:
        """This profile was opened. A disk that refuses is no reason to keep the door closed."""
        try:
            PrivateFolder(self.root).write_atomic(_LAST, profile_id.encode("ascii"))
        except (Failure, OSError) as error:
            _log.info("which profile was last is not kept: %s", type(error).__name__)

    def on_same_drive(self, path: Path) -> bool:
        """Whether a file there is lost together with the profiles when the drive breaks."""
        return _drive(path) == _drive(self._home)

    def _key_file(self, profile_id: ProfileId) -> bytes:
        return profile_dir.read_key_file(self._home, profile_id)


def _drive(path: Path) -> int:
    """The device number of the nearest folder that exists."""
    here = path.absolute()
    while not here.exists() and here.parent != here:
        here = here.parent
    return here.stat().st_dev
