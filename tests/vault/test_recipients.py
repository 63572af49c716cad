import pickle

import pytest

from oefenruimte.vault import bech32
from oefenruimte.vault.recipients import Identity, Recipient

# The pair in the specification (C2SP age.md).
SECRET = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
PUBLIC = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"


def test_the_pair_of_the_specification() -> None:
    identity = Identity.parse(SECRET)
    assert identity.text == SECRET
    assert identity.recipient.text == PUBLIC
    assert identity.recipient == Recipient.parse(PUBLIC)
    assert identity.file_text == f"# public key: {PUBLIC}\n{SECRET}\n"


def test_two_identities_differ() -> None:
    assert Identity.generate() != Identity.generate()


def test_a_secret_shows_in_no_repr() -> None:
    identity = Identity.parse(SECRET)
    assert repr(identity) == "Identity()"
    assert "B" * 4 not in repr([identity])


def test_a_recipient_travels_to_another_process() -> None:
    recipient = Recipient.parse(PUBLIC)
    assert pickle.loads(pickle.dumps(recipient)) == recipient


@pytest.mark.parametrize(
    "text",
    [
        "",
        "age1",
        SECRET,
        PUBLIC[:-1],
        PUBLIC.replace("z", "Z", 1),
        bech32.encode("age", bytes(range(31))),
        bech32.encode("age", bytes(range(33))),
        bech32.encode("age1pq", bytes(range(32))),
        bech32.encode("age", bytes(32)),  # the identity point: anyone could read what is sealed for it
        bech32.encode("age", b"\x01" + bytes(31)),
    ],
)
def test_what_is_no_recipient_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Recipient.parse(text)


@pytest.mark.parametrize(
    "text", ["", PUBLIC, SECRET[:-1], SECRET[:-1] + "Q", SECRET.replace("SECRET", "PUBLIC")]
)
def test_what_is_no_identity_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(ValueError) as caught:
        Identity.parse(text)
    assert "GFPYYS" not in str(caught.value)
