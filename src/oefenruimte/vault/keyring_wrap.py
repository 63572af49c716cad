"""Open a profile with the keyring of the operating system instead of the passphrase, if the user wants that.

The keyring holds a random key, the key file the root key wrapped with it: one without the other is worth
nothing.
"""

import logging
import secrets
from dataclasses import replace
from typing import Protocol

import keyring
from keyring.core import recommended
from keyring.errors import KeyringError, PasswordDeleteError

from oefenruimte.vault.key_file import KeyFile, KeyringWrap
from oefenruimte.vault.keys import ProfileKeys, open_root, seal_root

_log = logging.getLogger(__name__)
_SERVICE = "oefenruimte"
_USE = b"oefenruimte/keys/1/keyring"


class SecretStore(Protocol):
    """What a `keyring` backend can do."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def system_secret_store() -> SecretStore | None:
    """The keyring of this computer, or None when there is none that keeps secrets safe."""
    backend = keyring.get_keyring()
    return backend if recommended(backend) else None


def add_keyring_wrap(key_file: bytes, keys: ProfileKeys, store: SecretStore, name: str) -> bytes:
    """The key file that can also be opened with `store`. KeyringError when the store refuses.

    `name` tells the profiles of this user apart: the profile id. Failure KEY_FILE_DAMAGED.
    """
    file = KeyFile.parse(key_file)
    key = secrets.token_bytes(32)
    wrap = KeyringWrap(seal_root(key, keys.root, _USE))
    store.set_password(_SERVICE, name, key.hex())
    return replace(file, keyring=wrap).to_bytes()


def open_with_keyring(key_file: bytes, store: SecretStore, name: str) -> ProfileKeys | None:
    """The keys, or None when the store does not open them: then the passphrase is asked.

    Failure KEY_FILE_DAMAGED.
    """
    wrap = KeyFile.parse(key_file).keyring
    if wrap is None:
        return None
    try:
        key = bytes.fromhex(store.get_password(_SERVICE, name) or "")
    except (KeyringError, ValueError) as error:
        _log.info("the keyring gives no key: %s", type(error).__name__)
        return None
    root = open_root(key, wrap.sealed, _USE) if len(key) == 32 else None
    return None if root is None else ProfileKeys.from_root(root)


def remove_keyring_wrap(key_file: bytes, store: SecretStore, name: str) -> bytes:
    """The key file without this way in; the store forgets its key. KeyringError when the store refuses."""
    file = KeyFile.parse(key_file)
    try:
        store.delete_password(_SERVICE, name)
    except PasswordDeleteError:
        _log.info("the keyring had no key of this profile")
    return replace(file, keyring=None).to_bytes()
