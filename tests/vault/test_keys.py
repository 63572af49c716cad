import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.vault import keys as keys_module
from oefenruimte.vault.key_file import MAX_KEY_FILE_SIZE, KeyFile
from oefenruimte.vault.keys import (
    ProfileKeys,
    change_passphrase,
    create_key_file,
    new_recovery_code,
    open_with_passphrase,
    open_with_recovery_code,
)
from oefenruimte.vault.recipients import Identity, Recipient
from oefenruimte.vault.signing import sign, verify

PASSPHRASE = "fiets lantaarn dinsdag koriander"


@pytest.fixture(scope="module")
def made() -> tuple[bytes, str, ProfileKeys]:
    return create_key_file(PASSPHRASE)


@pytest.fixture
def key_file(made: tuple[bytes, str, ProfileKeys]) -> bytes:
    return made[0]


@pytest.fixture
def code(made: tuple[bytes, str, ProfileKeys]) -> str:
    return made[1]


@pytest.fixture
def keys(made: tuple[bytes, str, ProfileKeys]) -> ProfileKeys:
    return made[2]


def problem(failure: pytest.ExceptionInfo[Failure]) -> tuple[Code, dict[str, str], str]:
    found = failure.value.problem
    return found.code, dict(found.facts), found.detail


# --- both doors ------------------------------------------------------------------------------------------


def test_both_doors_give_the_same_keys(key_file: bytes, code: str, keys: ProfileKeys) -> None:
    assert open_with_passphrase(key_file, PASSPHRASE) == keys
    assert open_with_recovery_code(key_file, code) == keys


def test_the_keys_fit_their_use(keys: ProfileKeys) -> None:
    assert keys.public.recipient_text == keys.identity.recipient.text
    assert Recipient.parse(keys.public.recipient_text) == keys.identity.recipient
    signature = sign(keys.signing_key, b"boodschap")
    assert verify(keys.public.signing_public, b"boodschap", signature)
    assert not verify(keys.public.signing_public, b"Boodschap", signature)
    assert not verify(ProfileKeys.generate().public.signing_public, b"boodschap", signature)
    assert len(keys.database_key) == 32
    secrets = {keys.identity.raw, keys.signing_key, keys.database_key, keys.root}
    assert len(secrets) == 4


@pytest.mark.parametrize("key", [b"", bytes(31), b"\xff" * 32])
def test_a_key_that_cannot_be_one_signed_nothing(key: bytes) -> None:
    assert not verify(key, b"boodschap", bytes(64))
    assert not verify(bytes(32), b"boodschap", b"kort")


def test_the_keys_of_a_root_never_change() -> None:
    """Who changes this locks everyone out of their files."""
    keys = ProfileKeys.from_root(bytes(range(32)))
    assert keys.public.recipient_text == ("age1mjx3j4mtj73u7pfzq6xgdad4us984hxfmcnn8aq0gvgf447yssjsqg9nn2")
    assert keys.public.signing_public.hex() == (
        "c112d226794771e3177a744d57dc4646678f6b5e4a5ce3c3cb775332e6f8d7bf"
    )
    assert keys.database_key.hex() == ("47d80868bfed64ccc1b5397d107bf3fe3740b5ce647e4b9eee333af5465a3626")


def test_no_secret_is_shown_or_written_in_the_clear(key_file: bytes, code: str, keys: ProfileKeys) -> None:
    assert repr(keys) == "ProfileKeys()"
    for secret in (keys.root, keys.identity.raw, keys.signing_key, keys.database_key):
        assert secret not in key_file
        assert secret.hex().encode() not in key_file
    assert code.encode() not in key_file
    assert b"fiets" not in key_file


def test_two_profiles_with_one_passphrase_share_nothing() -> None:
    (one, one_code, one_keys), (two, two_code, two_keys) = (create_key_file(PASSPHRASE) for _ in range(2))
    assert one_code != two_code
    assert one_keys.root != two_keys.root
    one_json, two_json = json.loads(one), json.loads(two)
    assert one_json["passphrase"]["salt"] != two_json["passphrase"]["salt"]


def test_the_cost_is_what_the_house_says(key_file: bytes) -> None:
    wrap = json.loads(key_file)["passphrase"]
    assert (wrap["kdf"], wrap["memory_kib"], wrap["passes"], wrap["lanes"]) == ("argon2id", 65536, 3, 4)


def test_a_code_that_was_shown_before_is_used() -> None:
    code = new_recovery_code()
    key_file, same, keys = create_key_file(PASSPHRASE, code)
    assert same == code
    assert open_with_recovery_code(key_file, code) == keys
    with pytest.raises(Failure) as caught:
        create_key_file(PASSPHRASE, "ABCD-EFGH")
    assert caught.value.problem.code is Code.WRONG_RECOVERY_CODE


# --- the wrong passphrase --------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["", PASSPHRASE.upper(), PASSPHRASE + " ", "😀🏳️‍🌈" * 20_000, "\x00\ud800"])
def test_a_wrong_passphrase_gets_one_answer_after_one_amount_of_work(
    key_file: bytes, wrong: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    work: list[dict[str, object]] = []
    real = keys_module.hash_secret_raw

    def counted(secret: bytes, salt: bytes, **cost: object) -> bytes:
        work.append(cost)
        return real(secret, salt, **cost)  # type: ignore[arg-type]

    monkeypatch.setattr(keys_module, "hash_secret_raw", counted)
    with pytest.raises(Failure) as caught:
        open_with_passphrase(key_file, wrong)
    assert problem(caught) == (Code.WRONG_PASSPHRASE, {}, "")
    assert caught.value.__cause__ is None
    open_with_passphrase(key_file, PASSPHRASE)
    assert len(work) == 2
    assert work[0] == work[1]


def test_nobody_is_locked_out_by_trying(key_file: bytes, keys: ProfileKeys) -> None:
    for number in range(4):
        with pytest.raises(Failure):
            open_with_passphrase(key_file, f"een twee drie {number}")
    assert open_with_passphrase(key_file, PASSPHRASE) == keys


@pytest.mark.parametrize(
    ("chosen", "typed"),
    [
        ("caf\u00e9 cr\u00e8me br\u00fbl\u00e9e ja", "cafe\u0301 cre\u0300me bru\u0302le\u0301e ja"),
        ("een twee drie vier", "een\u00a0twee\u2003drie\u3000vier"),
        ("한국어 연습 공간 입니다", "\u1112\u1161\u11ab국어 연습 공간 입니다"),
        ("Ångström meter seconde uur", "A\u030angstro\u0308m meter seconde uur"),
    ],
)
def test_one_passphrase_typed_in_two_ways(chosen: str, typed: str) -> None:
    key_file, _, keys = create_key_file(chosen)
    assert open_with_passphrase(key_file, typed) == keys


def test_characters_that_only_look_alike_are_different() -> None:
    key_file, _, _ = create_key_file("ﬁets lantaarn dinsdag 2²")
    with pytest.raises(Failure) as caught:
        open_with_passphrase(key_file, "fiets lantaarn dinsdag 22")
    assert caught.value.problem.code is Code.WRONG_PASSPHRASE


# --- the recovery code -----------------------------------------------------------------------------------


def test_the_code_may_be_typed_loosely(key_file: bytes, code: str, keys: ProfileKeys) -> None:
    for typed in (code.lower(), code.replace("-", ""), code.replace("-", " "), f"\n {code}\t"):
        assert open_with_recovery_code(key_file, typed) == keys


def test_the_code_of_another_profile(key_file: bytes) -> None:
    with pytest.raises(Failure) as caught:
        open_with_recovery_code(key_file, new_recovery_code())
    assert problem(caught) == (Code.WRONG_RECOVERY_CODE, {"reason": "other"}, "")


# --- another passphrase ----------------------------------------------------------------------------------


def test_a_new_passphrase_closes_the_old_door_and_keeps_the_code(
    key_file: bytes, code: str, keys: ProfileKeys
) -> None:
    changed = change_passphrase(key_file, keys, "appel peer banaan kers")
    assert open_with_passphrase(changed, "appel peer banaan kers") == keys
    assert open_with_recovery_code(changed, code) == keys
    with pytest.raises(Failure):
        open_with_passphrase(changed, PASSPHRASE)
    assert open_with_passphrase(key_file, PASSPHRASE) == keys  # the argument was left alone


def test_a_weak_passphrase_is_refused_at_the_door(key_file: bytes, keys: ProfileKeys) -> None:
    for weak in (lambda: create_key_file("geheim"), lambda: change_passphrase(key_file, keys, "geheim")):
        with pytest.raises(Failure) as caught:
            weak()
        assert caught.value.problem.code is Code.WEAK_PASSPHRASE


def test_keys_without_a_root_cannot_be_wrapped(key_file: bytes) -> None:
    loose = ProfileKeys(Identity.generate(), bytes(32), bytes(32))
    with pytest.raises(ValueError, match="root"):
        change_passphrase(key_file, loose, PASSPHRASE)


# --- a damaged key file ----------------------------------------------------------------------------------


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_one_flipped_bit_is_damage_and_not_a_wrong_passphrase(
    made: tuple[bytes, str, ProfileKeys], data: st.DataObject
) -> None:
    key_file = made[0]
    place = data.draw(st.integers(0, len(key_file) - 1))
    changed = bytearray(key_file)
    changed[place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        assert KeyFile.parse(bytes(changed)) == KeyFile.parse(key_file)  # white space, or an unused bit
    except Failure as failure:
        assert failure.problem.code is Code.KEY_FILE_DAMAGED  # noqa: PT017 either is right


@pytest.mark.parametrize("end", [0, 1, 100, -2])
def test_a_key_file_that_was_cut_off(key_file: bytes, end: int) -> None:
    for use in (
        lambda: open_with_passphrase(key_file[:end], PASSPHRASE),
        lambda: open_with_recovery_code(key_file[:end], "x"),
    ):
        with pytest.raises(Failure) as caught:
            use()
        assert caught.value.problem.code is Code.KEY_FILE_DAMAGED


def rewritten(key_file: bytes, path: str, value: object) -> bytes:
    """The file with one field changed by someone who knows how to compute the check."""
    from oefenruimte.vault.key_file import check_of

    content = json.loads(key_file)
    *parents, name = path.split(".")
    at = content
    for parent in parents:
        at = at[parent]
    at[name] = value
    content.pop("check")
    return json.dumps(content | {"check": check_of(content)}).encode()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", 2),
        ("format", None),
        ("extra", 1),
        ("passphrase", None),
        ("passphrase", []),
        ("passphrase.kdf", "pbkdf2"),
        ("passphrase.memory_kib", 1 << 40),
        ("passphrase.memory_kib", 1),
        ("passphrase.memory_kib", "65536"),
        ("passphrase.memory_kib", True),
        ("passphrase.passes", 0),
        ("passphrase.passes", 10**9),
        ("passphrase.passes", 3.0),
        ("passphrase.lanes", 0),
        ("passphrase.lanes", 1 << 20),
        ("passphrase.salt", ""),
        ("passphrase.salt", "????"),
        ("passphrase.salt", "\ud800"),
        ("passphrase.sealed", "AAAA"),
        ("passphrase.sealed", 5),
        ("recovery.salt", "AAAA"),
        ("recovery.extra", "AAAA"),
        ("keyring", {"sealed": "AAAA"}),
        ("keyring", True),
    ],
)
def test_a_key_file_may_not_ask_for_the_impossible(key_file: bytes, path: str, value: object) -> None:
    with pytest.raises(Failure) as caught:
        open_with_passphrase(rewritten(key_file, path, value), PASSPHRASE)
    assert caught.value.problem.code is Code.KEY_FILE_DAMAGED


@pytest.mark.parametrize(
    "data", [b"", b"null", b"[]", b"\xff\xfe", b"[" * 16_000, b" " * (MAX_KEY_FILE_SIZE + 1)]
)
def test_what_is_no_key_file(data: bytes) -> None:
    with pytest.raises(Failure) as caught:
        KeyFile.parse(data)
    assert caught.value.problem.code is Code.KEY_FILE_DAMAGED


def test_wraps_cannot_stand_in_for_each_other(key_file: bytes) -> None:
    content = json.loads(key_file)
    swapped = rewritten(key_file, "passphrase.sealed", content["recovery"]["sealed"])
    with pytest.raises(Failure) as caught:
        open_with_passphrase(swapped, PASSPHRASE)
    assert caught.value.problem.code is Code.WRONG_PASSPHRASE
