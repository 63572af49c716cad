"""The root key of an organisation, in its file on a stick."""

import json

import pytest

from fakes.keys import cheap_locks
from oefenruimte.domain.problem import Code
from oefenruimte.vault.key_file import check_of
from oefenruimte.vault.keys import create_key_file, open_with_passphrase
from oefenruimte.vault.root_key import RootKey, create_root_key, open_root_key
from tests.sharing.people import raises

PASSPHRASE = "vier woorden op stick"


@pytest.fixture(scope="module")
def made() -> tuple[bytes, RootKey]:
    with cheap_locks():
        return create_root_key(PASSPHRASE)


def test_there_and_back(made: tuple[bytes, RootKey]) -> None:
    file, key = made
    assert open_root_key(file, PASSPHRASE) == key
    assert key.seed not in file
    assert key.seed.hex() not in repr(key)
    assert json.loads(file)["passphrase"]["kdf"] == "argon2id"
    with cheap_locks():
        assert create_root_key(PASSPHRASE)[1] != key


def test_the_usual_cost_is_that_of_a_profile() -> None:
    file, _ = create_root_key(PASSPHRASE)
    said = json.loads(file)["passphrase"]
    assert (said["memory_kib"], said["passes"], said["lanes"]) == (65536, 3, 4)


def test_what_does_not_open_it(made: tuple[bytes, RootKey]) -> None:
    with raises(Code.WRONG_PASSPHRASE):
        open_root_key(made[0], "vier woorden op stok")
    with raises(Code.WEAK_PASSPHRASE):
        create_root_key("kort")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", 2),
        ("kind", "oefenruimte-profile"),
        ("public", "AAAA"),
        ("public", None),
        ("passphrase", {}),
        ("meer", 1),
    ],
)
def test_another_file_is_damaged(made: tuple[bytes, RootKey], field: str, value: object) -> None:
    content = json.loads(made[0])
    content.pop("check")
    content[field] = value
    with raises(Code.KEY_FILE_DAMAGED):
        open_root_key(json.dumps(content | {"check": check_of(content)}).encode(), PASSPHRASE)


@pytest.mark.parametrize("data", [b"", b"{}", b"[" * 9000, b"\xff", b"x" * 20_000])
def test_rubbish_is_damaged(data: bytes) -> None:
    with raises(Code.KEY_FILE_DAMAGED):
        open_root_key(data, PASSPHRASE)


def test_another_public_key_beside_the_same_secret(made: tuple[bytes, RootKey]) -> None:
    content = json.loads(made[0])
    content.pop("check")
    content["public"] = "A" * 43 + "="
    with raises(Code.KEY_FILE_DAMAGED):
        open_root_key(json.dumps(content | {"check": check_of(content)}).encode(), PASSPHRASE)


def test_the_key_of_a_profile_is_no_root_key(made: tuple[bytes, RootKey]) -> None:
    with cheap_locks():
        file, _, _ = create_key_file(PASSPHRASE)
    with raises(Code.KEY_FILE_DAMAGED):
        open_root_key(file, PASSPHRASE)
    with raises(Code.KEY_FILE_DAMAGED):
        open_with_passphrase(made[0], PASSPHRASE)
