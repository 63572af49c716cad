"""A card proves that its maker holds the key it names, and nothing more."""

import base64
import contextlib
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.ids import is_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.cards import make_card, read_card
from oefenruimte.vault import bech32
from oefenruimte.vault.signing import sign
from tests.sharing.people import KARIN, SANNE, Person, raises

DAY = date(2026, 5, 12)
DOMAIN = b"oefenruimte-card-v1\n"


def _changed(change: Callable[[dict[str, Any]], object], signer: Person = SANNE) -> bytes:
    """Sanne's card with other fields, signed again."""
    fields = json.loads(make_card("Sanne Visser", SANNE.keys, DAY).partition(b"\n")[0])
    change(fields)
    said = json.dumps(fields).encode()
    return said + b"\n" + base64.b64encode(sign(signer.keys.signing_key, DOMAIN + said)) + b"\n"


def test_a_card_gives_a_contact_that_nobody_compared() -> None:
    card = make_card("Sanne Visser", SANNE.keys, DAY)
    contact = read_card(card)
    assert contact.name == "Sanne Visser"
    assert contact.recipient == SANNE.keys.public.recipient_text
    assert contact.signing_key == SANNE.keys.public.signing_public
    assert contact.id == member_id_of(contact.signing_key)
    assert is_id(contact.id)
    assert len(contact.fingerprint.split()) == 8
    assert contact.verified is False
    assert make_card("Sanne Visser", SANNE.keys, DAY) == card


def test_a_card_holds_no_secret() -> None:
    card = make_card("Sanne Visser", SANNE.keys, DAY)
    keys = SANNE.keys
    for secret in (
        keys.signing_key,
        keys.database_key,
        keys.root,
        keys.identity.raw,
        keys.identity.text.encode(),
    ):
        for spelling in (secret, secret.hex().encode(), base64.b64encode(secret)):
            assert spelling not in card


def test_the_name_is_cleaned_and_bounded() -> None:
    assert read_card(make_card("  Sanne\n\u202eVisser ", SANNE.keys, DAY)).name == "Sanne Visser"
    for name in ("", " \n\x00", "x" * 81):
        with raises(Code.BAD_ARGUMENT):
            make_card(name, SANNE.keys, DAY)


def test_every_byte_counts() -> None:
    card = make_card("Sanne Visser", SANNE.keys, DAY)
    for at in range(len(card)):
        for spoiled in (card[:at] + bytes([card[at] ^ 1]) + card[at + 1 :], card[:at]):
            with pytest.raises(Failure) as caught:
                read_card(spoiled)
            assert caught.value.problem.code in (Code.OBJECT_DAMAGED, Code.OBJECT_UNSIGNED, Code.OBJECT_NEWER)


def test_nobody_claims_the_id_of_another() -> None:
    with raises(Code.OBJECT_UNSIGNED):
        read_card(_changed(lambda fields: fields.update(member=KARIN.id)))


def test_a_card_is_signed_with_its_own_key() -> None:
    with raises(Code.OBJECT_UNSIGNED):
        read_card(_changed(lambda fields: None, signer=KARIN))


def test_another_recipient_gives_other_words_under_the_same_id() -> None:
    """What a stolen signing key could do: the words differ, and the id tells that a contact has changed."""
    other = KARIN.keys.public.recipient_text
    contact = read_card(_changed(lambda fields: fields.update(recipient=other)))
    assert contact.id == SANNE.id
    assert contact.fingerprint != SANNE.contact.fingerprint


def test_a_later_format_is_named() -> None:
    with raises(Code.OBJECT_NEWER) as caught:
        read_card(_changed(lambda fields: fields.update(format=2, quantum="yes")))
    assert caught.value.problem.facts == {"version": "2"}


@pytest.mark.parametrize(
    "change",
    [
        lambda f: f.update(name=""),
        lambda f: f.update(name="x" * 81),
        lambda f: f.update(name="a\nb"),
        lambda f: f.update(name="\u202eanneS"),
        lambda f: f.update(name=7),
        lambda f: f.update(recipient="age1"),
        lambda f: f.update(recipient="age1" + "q" * 5000),
        lambda f: f.update(recipient="AGE-SECRET-KEY-1QQ"),
        lambda f: f.update(recipient=None),
        lambda f: f.update(signing_key="AAAA"),
        lambda f: f.update(signing_key=7),
        lambda f: f.update(created="gisteren"),
        lambda f: f.update(format=0),
        lambda f: f.update(format="1"),
        lambda f: f.update(format=float("nan")),
        lambda f: f.update(takes=20),
        lambda f: f.pop("created"),
        lambda f: f.update(created=[[[[[[[[[[]]]]]]]]]]),
    ],
)
def test_a_hostile_card_is_damaged(change: Callable[[dict[str, Any]], object]) -> None:
    with raises(Code.OBJECT_DAMAGED):
        read_card(_changed(change))


def test_a_low_order_recipient_is_damaged() -> None:
    """A point for which anyone can compute the shared secret."""
    for point in (bytes(32), b"\x01" + bytes(31)):
        with raises(Code.OBJECT_DAMAGED):
            read_card(_changed(lambda f, point=point: f.update(recipient=bech32.encode("age", point))))


def test_ten_megabytes_are_no_card() -> None:
    with raises(Code.OBJECT_DAMAGED):
        read_card(b" " * 10_000_000)


@given(st.binary(max_size=200))
def test_noise_never_gives_a_traceback(noise: bytes) -> None:
    with contextlib.suppress(Failure):
        read_card(noise)
    with contextlib.suppress(Failure):
        read_card(noise + b"\n" + base64.b64encode(noise) + b"\n")
