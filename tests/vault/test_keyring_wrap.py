import keyring
import keyring.backends.fail
import pytest

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.vault.keyring_wrap import (
    add_keyring_wrap,
    open_with_keyring,
    remove_keyring_wrap,
    system_secret_store,
)
from oefenruimte.vault.keys import (
    ProfileKeys,
    change_passphrase,
    create_key_file,
    open_with_passphrase,
    open_with_recovery_code,
)
from tests.fakes.vault import MemoryKeyring

PASSPHRASE = "fiets lantaarn dinsdag koriander"


@pytest.fixture(scope="module")
def made() -> tuple[bytes, str, ProfileKeys]:
    return create_key_file(PASSPHRASE)


def test_the_keyring_opens_what_it_was_given(made: tuple[bytes, str, ProfileKeys]) -> None:
    key_file, code, keys = made
    store = MemoryKeyring()
    with_ring = add_keyring_wrap(key_file, keys, store, "profiel")
    assert open_with_keyring(with_ring, store, "profiel") == keys
    assert open_with_passphrase(with_ring, PASSPHRASE) == keys
    assert open_with_recovery_code(with_ring, code) == keys
    (secret,) = store.secrets.values()
    assert keys.root.hex() != secret
    assert secret.encode() not in with_ring


def test_it_stays_when_the_passphrase_changes(made: tuple[bytes, str, ProfileKeys]) -> None:
    store = MemoryKeyring()
    with_ring = add_keyring_wrap(made[0], made[2], store, "profiel")
    changed = change_passphrase(with_ring, made[2], "appel peer banaan kers")
    assert open_with_keyring(changed, store, "profiel") == made[2]


def test_whatever_is_wrong_with_the_keyring_the_passphrase_is_asked(
    made: tuple[bytes, str, ProfileKeys],
) -> None:
    store = MemoryKeyring()
    with_ring = add_keyring_wrap(made[0], made[2], store, "profiel")
    assert open_with_keyring(made[0], store, "profiel") is None  # never asked for
    assert open_with_keyring(with_ring, store, "ander") is None  # another profile
    assert open_with_keyring(with_ring, MemoryKeyring(), "profiel") is None  # another computer
    store.locked = True
    assert open_with_keyring(with_ring, store, "profiel") is None
    store.locked = False
    for strange in ("", "geen hex", "ab", "00" * 32):
        store.secrets["oefenruimte", "profiel"] = strange
        assert open_with_keyring(with_ring, store, "profiel") is None


def test_taking_it_away_again(made: tuple[bytes, str, ProfileKeys]) -> None:
    store = MemoryKeyring()
    with_ring = add_keyring_wrap(made[0], made[2], store, "profiel")
    without = remove_keyring_wrap(with_ring, store, "profiel")
    assert store.secrets == {}
    assert open_with_keyring(without, store, "profiel") is None
    assert remove_keyring_wrap(without, store, "profiel") == without
    assert open_with_passphrase(without, PASSPHRASE) == made[2]


def test_a_damaged_key_file_is_no_matter_of_the_keyring() -> None:
    with pytest.raises(Failure) as caught:
        open_with_keyring(b"{}", MemoryKeyring(), "profiel")
    assert caught.value.problem.code is Code.KEY_FILE_DAMAGED


def test_only_a_keyring_that_keeps_secrets_is_offered() -> None:
    before = keyring.get_keyring()
    try:
        keyring.set_keyring(keyring.backends.fail.Keyring())
        assert system_secret_store() is None
        sound = MemoryKeyring()
        keyring.set_keyring(sound)
        assert system_secret_store() is sound
    finally:
        keyring.set_keyring(before)
