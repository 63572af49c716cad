"""Who has a practice room on this computer, and how the door opens."""

from dataclasses import dataclass
from pathlib import Path

from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import ProfileId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.vault import keys as vault_keys
from oefenruimte.vault import profile_dir
from oefenruimte.vault.keys import ProfileKeys

MAX_NAME = 80


@dataclass(frozen=True, slots=True)
class Created:
    profile: profile_dir.ProfileInfo
    recovery_code: str
    keys: ProfileKeys


class Profiles:
    """Key derivation takes about a second: call `create` and the `unlock`s off the GUI thread."""

    def __init__(self, home: Path, clock: Clock) -> None:
        self._home = home
        self._clock = clock

    def list(self) -> tuple[profile_dir.ProfileInfo, ...]:
        """By name."""
        return tuple(sorted(profile_dir.list_profiles(self._home), key=lambda p: p.name.casefold()))

    def named(self, name: str) -> profile_dir.ProfileInfo:
        """By name or id. PROFILE_UNKNOWN."""
        for profile in self.list():
            if name == profile.id or name.casefold() == profile.name.casefold():
                return profile
        raise fail(Code.PROFILE_UNKNOWN, name=name)

    def create(self, name: str, passphrase: str, recovery_code: str | None = None) -> Created:
        """A new profile. PROFILE_EXISTS, WEAK_PASSPHRASE, BAD_ARGUMENT (no name)."""
        name = " ".join(name.split())
        if not name or len(name) > MAX_NAME:
            raise fail(Code.BAD_ARGUMENT, "a name holds 1 to 80 characters", what="naam")
        if any(profile.name.casefold() == name.casefold() for profile in self.list()):
            raise fail(Code.PROFILE_EXISTS, name=name)
        if not vault_keys.passphrase_strength(passphrase).ok:
            raise fail(Code.WEAK_PASSPHRASE)
        key_file, code, keys = vault_keys.create_key_file(passphrase, recovery_code)
        profile = profile_dir.create_profile_dir(self._home, name, key_file, self._clock.now())
        return Created(profile, code, keys)

    def unlock(self, profile_id: ProfileId, passphrase: str) -> ProfileKeys:
        """WRONG_PASSPHRASE; try as often as you like."""
        return vault_keys.open_with_passphrase(self._key_file(profile_id), passphrase)

    def unlock_with_code(self, profile_id: ProfileId, code: str, new_passphrase: str) -> ProfileKeys:
        """Open with the recovery code and set a new passphrase. WRONG_RECOVERY_CODE, WEAK_PASSPHRASE."""
        if not vault_keys.passphrase_strength(new_passphrase).ok:
            raise fail(Code.WEAK_PASSPHRASE)
        key_file = self._key_file(profile_id)
        keys = vault_keys.open_with_recovery_code(key_file, code)
        changed = vault_keys.change_passphrase(key_file, keys, new_passphrase)
        profile_dir.write_key_file(self._home, profile_id, changed)
        return keys

    def _key_file(self, profile_id: ProfileId) -> bytes:
        return profile_dir.read_key_file(self._home, profile_id)
