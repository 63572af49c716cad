"""Nothing is believed before the signature, and nothing is decrypted before everything else is checked."""

import base64
import hashlib
import io
import json
import struct
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenruimte.domain.ids import MemberId, ObjectId, SpaceId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing import envelope, header
from oefenruimte.sharing.envelope import (
    Header,
    ObjectType,
    open_payload,
    seal_object,
    verify_object,
)
from oefenruimte.sharing.header import MAX_CIPHERTEXT
from oefenruimte.sharing.slices import ByteSink
from oefenruimte.vault import reader
from oefenruimte.vault.signing import sign
from tests.sharing.people import EVERYONE, KARIN, MALLORY, SANNE, SPACE, Person, raises, sealed, verified

PREFIX = struct.Struct(">8sH20sI")
HEADER_AT = PREFIX.size + 64
DOMAIN = b"oefenruimte-object-v1\n"


def _parts(file: io.BytesIO) -> tuple[bytes, bytes, bytes, bytes]:
    """Prefix, signature, header, age file."""
    data = file.getvalue()
    room = PREFIX.unpack(data[: PREFIX.size])[3]
    return data[:34], data[34:98], data[98 : 98 + room], data[98 + room :]


def _resigned(
    file: io.BytesIO, change: Callable[[dict[str, Any]], object], author: Person = SANNE
) -> io.BytesIO:
    """The same object with another header, signed as well as its hostile author can."""
    _, _, block, ciphertext = _parts(file)
    fields = json.loads(block)
    fields = change(fields) or fields
    return _signed(json.dumps(fields).encode(), ciphertext, author)


def _signed(block: bytes, ciphertext: bytes, author: Person = SANNE, version: int = 1) -> io.BytesIO:
    prefix = PREFIX.pack(b"OEFENOBJ", version, author.id.encode(), len(block))
    signature = sign(author.keys.signing_key, DOMAIN + prefix + block)
    return io.BytesIO(prefix + signature + block + ciphertext)


@pytest.fixture
def no_decryption(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any attempt to decrypt, also of the header of the age file, fails the test."""

    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("decrypted too early")

    monkeypatch.setattr(envelope, "AgeReader", forbidden)
    monkeypatch.setattr(reader.AgeReader, "__init__", forbidden)


@pytest.mark.parametrize("size", [0, 1, 65536 - 32, 65536 - 31, 131072 - 32, 200_000])
@pytest.mark.parametrize("way", ["bytes", "stream", "function"])
def test_what_is_sealed_is_opened(size: int, way: str) -> None:
    data = bytes(index * 7 % 251 for index in range(size))

    def pour(sink: ByteSink) -> None:
        for start in range(0, size, 1000):
            sink.write(data[start : start + 1000])

    payload = {"bytes": data, "stream": io.BytesIO(data), "function": pour}[way]
    file = sealed(payload)  # type: ignore[arg-type]
    with open_payload(verified(file), KARIN.keys.identity) as opened:
        assert opened.read(1_000_000) == data
        assert opened.seek(0, io.SEEK_END) == size
        opened.seek(size // 2)
        assert opened.read(1_000_000) == data[size // 2 :]
    assert file.closed


def test_the_header_says_what_was_sealed() -> None:
    object_id = ObjectId(new_id())
    file = sealed(b"x", to=(KARIN, MALLORY), object_id=object_id, sequence=41, kind=ObjectType.FEEDBACK)
    found = verified(file)
    age_file = file.getvalue()[found.offset :]
    assert age_file.startswith(b"age-encryption.org/v1\n")
    assert found.header == Header(
        format=1,
        space=SPACE,
        object_id=object_id,
        kind=ObjectType.FEEDBACK,
        author=SANNE.id,
        recipients=tuple(sorted((KARIN.id, MALLORY.id))),
        sequence=41,
        sha256=found.header.sha256,
        size=len(age_file),
    )
    for reader_ in (KARIN, MALLORY):
        file.seek(0)
        with open_payload(verified(io.BytesIO(file.getvalue()), me=reader_), reader_.keys.identity) as opened:
            assert opened.read(10) == b"x"


def test_every_object_is_sealed_anew() -> None:
    object_id = ObjectId(new_id())
    one, other = sealed(b"same", object_id=object_id), sealed(b"same", object_id=object_id)
    assert _parts(one)[3] != _parts(other)[3]


@pytest.mark.usefixtures("no_decryption")
def test_every_byte_counts_before_anything_is_decrypted() -> None:
    """Each byte of a small object changed in turn: always refused, and never by trying to decrypt."""
    data = sealed(b"payload").getvalue()
    codes: dict[str, int] = {}
    for at in range(len(data)):
        spoiled = bytearray(data)
        spoiled[at] ^= 1
        with pytest.raises(Failure) as caught:
            verified(io.BytesIO(bytes(spoiled)))
        code = caught.value.problem.code
        codes[code] = codes.get(code, 0) + 1
        if at >= HEADER_AT:
            in_header = at < len(data) - len(_parts(io.BytesIO(data))[3])
            assert code is (Code.OBJECT_UNSIGNED if in_header else Code.OBJECT_DAMAGED)
    assert set(codes) == {
        Code.OBJECT_DAMAGED,
        Code.OBJECT_NEWER,
        Code.OBJECT_FOREIGN,
        Code.OBJECT_UNSIGNED,
    }


@pytest.mark.usefixtures("no_decryption")
def test_every_cut_is_noticed() -> None:
    data = sealed(b"payload").getvalue()
    for size in range(len(data)):
        with pytest.raises(Failure) as caught:
            verified(io.BytesIO(data[:size]))
        assert caught.value.problem.code in (Code.OBJECT_DAMAGED, Code.OBJECT_UNSIGNED)
    with raises(Code.OBJECT_DAMAGED):
        verified(io.BytesIO(data + b"x"))


@pytest.mark.usefixtures("no_decryption")
def test_the_header_is_not_even_read_before_its_signature(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("read too early")

    monkeypatch.setattr(header, "decode", forbidden)
    _, _, block, ciphertext = _parts(sealed(b"x"))
    prefix = PREFIX.pack(b"OEFENOBJ", 1, SANNE.id.encode(), len(block))
    for signature in (bytes(64), sign(MALLORY.keys.signing_key, DOMAIN + prefix + block)):
        with raises(Code.OBJECT_UNSIGNED):
            verified(io.BytesIO(prefix + signature + block + ciphertext))


@pytest.mark.usefixtures("no_decryption")
def test_the_signature_is_over_an_object_and_nothing_else() -> None:
    """A signature made for a card, or without the name of the format in front, does not count."""
    prefix, _, block, ciphertext = _parts(sealed(b"x"))
    for domain in (b"", b"oefenruimte-card-v1\n"):
        signature = sign(SANNE.keys.signing_key, domain + prefix + block)
        with raises(Code.OBJECT_UNSIGNED):
            verified(io.BytesIO(prefix + signature + block + ciphertext))


@pytest.mark.usefixtures("no_decryption")
def test_another_age_file_under_a_good_header_is_noticed() -> None:
    prefix, signature, block, ciphertext = _parts(sealed(b"one"))
    other = _parts(sealed(b"two"))[3]
    assert len(other) == len(ciphertext)
    with raises(Code.OBJECT_DAMAGED) as caught:
        verified(io.BytesIO(prefix + signature + block + other))
    assert "not the one that was signed" in caught.value.problem.detail


@pytest.mark.usefixtures("no_decryption")
def test_an_object_of_another_space_is_foreign() -> None:
    with raises(Code.OBJECT_FOREIGN):
        verified(sealed(b"x", space=SpaceId("vutsrqpnmkjihgfedcba")))


@pytest.mark.usefixtures("no_decryption")
def test_an_object_for_somebody_else_is_not_for_you() -> None:
    with raises(Code.NOT_FOR_YOU):
        verified(sealed(b"x", to=(MALLORY,)))


@pytest.mark.usefixtures("no_decryption")
def test_an_unknown_author_is_foreign() -> None:
    with raises(Code.OBJECT_FOREIGN) as caught:
        verified(sealed(b"x"), author_key={KARIN.id: KARIN.keys.public.signing_public}.get)
    assert caught.value.problem.facts == {"author": SANNE.id}


@pytest.mark.usefixtures("no_decryption")
def test_an_object_under_another_name_is_foreign() -> None:
    """Whoever runs the space can copy and rename files; the id is signed, so a copy is the same object."""
    file = sealed(b"x", object_id=ObjectId("22222222223333333333"))
    assert verified(file).header.object_id == "22222222223333333333"
    assert verified(file, object_id=ObjectId("22222222223333333333"))
    with raises(Code.OBJECT_FOREIGN):
        verified(file, object_id=ObjectId("44444444445555555555"))


def test_a_replay_is_recognised_by_its_id() -> None:
    """The receiver's rule in small: what was seen once is not applied again, under whatever name it lies."""
    original = sealed(b"x", object_id=ObjectId("22222222223333333333"))
    inbox = [
        original.getvalue(),
        sealed(b"y", sequence=2).getvalue(),
        original.getvalue(),
        original.getvalue(),
    ]
    seen: set[ObjectId] = set()
    applied = []
    for data in inbox:
        found = verified(io.BytesIO(data))
        if found.header.object_id in seen:
            continue
        seen.add(found.header.object_id)
        applied.append(open_payload(found, KARIN.keys.identity).read(10))
    assert applied == [b"x", b"y"]


@pytest.mark.usefixtures("no_decryption")
def test_a_later_format_is_named() -> None:
    _, _, block, ciphertext = _parts(sealed(b"x"))
    with raises(Code.OBJECT_NEWER) as caught:
        verified(_signed(block, ciphertext, version=2))
    assert caught.value.problem.facts == {"version": "2"}


@pytest.mark.usefixtures("no_decryption")
def test_an_unknown_type_is_named() -> None:
    with raises(Code.OBJECT_FOREIGN) as caught:
        verified(_resigned(sealed(b"x"), lambda fields: fields.update(type="roster")))
    assert caught.value.problem.facts == {"type": "roster"}


HOSTILE_HEADERS: dict[str, Callable[[dict[str, Any]], object]] = {
    "format other than the prefix": lambda f: f.update(format=2),
    "format not a number": lambda f: f.update(format=True),
    "another author": lambda f: f.update(author=KARIN.id),
    "author a path": lambda f: f.update(author="../../etc/passwd"),
    "object a path": lambda f: f.update(object="../../../etc/passwd"),
    "object too long": lambda f: f.update(object="a" * 3000),
    "object a number": lambda f: f.update(object=7),
    "space a list": lambda f: f.update(space=[SPACE]),
    "type a path": lambda f: f.update(type="../share"),
    "type null": lambda f: f.update(type=None),
    "no recipients": lambda f: f.update(recipients=[]),
    "recipients twice": lambda f: f.update(recipients=[KARIN.id, KARIN.id]),
    "recipients out of order": lambda f: f.update(recipients=sorted([KARIN.id, SANNE.id], reverse=True)),
    "recipients numbers": lambda f: f.update(recipients=[1]),
    "recipients an object": lambda f: f.update(recipients={KARIN.id: 1}),
    "65 recipients": lambda f: f.update(recipients=sorted([KARIN.id, *(new_id() for _ in range(64))])),
    "sequence zero": lambda f: f.update(sequence=0),
    "sequence negative": lambda f: f.update(sequence=-1),
    "sequence huge": lambda f: f.update(sequence=2**53),
    "sequence a float": lambda f: f.update(sequence=1.5),
    "sequence not a number": lambda f: f.update(sequence=float("nan")),
    "sequence true": lambda f: f.update(sequence=True),
    "size negative": lambda f: f.update(size=-1),
    "size huge": lambda f: f.update(size=2**52),
    "size too small": lambda f: f.update(size=f["size"] - 1),
    "size too large": lambda f: f.update(size=f["size"] + 1),
    "hash of something else": lambda f: f.update(sha256="0" * 64),
    "hash in capitals": lambda f: f.update(sha256=f["sha256"].upper()),
    "hash short": lambda f: f.update(sha256=f["sha256"][:-1]),
    "a field more": lambda f: f.update(take=4),
    "a field less": lambda f: f.pop("sequence") and None,
    "a list": lambda f: [f],
    "deep": lambda f: f.update(space=[[[[[[[[[[]]]]]]]]]]),
}


@pytest.mark.usefixtures("no_decryption")
@pytest.mark.parametrize("change", HOSTILE_HEADERS.values(), ids=HOSTILE_HEADERS.keys())
def test_a_hostile_author_is_refused_by_name(change: Callable[[dict[str, Any]], object]) -> None:
    with raises(Code.OBJECT_DAMAGED):
        verified(_resigned(sealed(b"x"), change))


@pytest.mark.usefixtures("no_decryption")
@pytest.mark.parametrize("room", [4097, 2**31, 2**32 - 1])
def test_a_huge_header_is_not_read(room: int) -> None:
    prefix = PREFIX.pack(b"OEFENOBJ", 1, SANNE.id.encode(), room)
    with raises(Code.OBJECT_DAMAGED):
        verified(io.BytesIO(prefix + bytes(64) + bytes(5000)))


@pytest.mark.usefixtures("no_decryption")
def test_a_large_message_is_refused() -> None:
    """What may be 2 GiB for a share may be 1 MiB for a message."""
    file = sealed(bytes(MAX_CIPHERTEXT[ObjectType.FEEDBACK] + 1))
    verified(file)
    with raises(Code.OBJECT_DAMAGED):
        verified(_resigned(file, lambda fields: fields.update(type="feedback")))


def test_a_message_that_is_too_large_is_not_sealed() -> None:
    with raises(Code.SHARE_TOO_LARGE):
        sealed(bytes(MAX_CIPHERTEXT[ObjectType.FEEDBACK] + 1), kind=ObjectType.FEEDBACK)


def test_nobody_signs_for_what_they_cannot_open() -> None:
    """Mallory finds Sanne's object in the space and sends it to Karin as hers, to get Karin's answer."""
    stolen = _parts(sealed(b"Sanne's take"))[3]
    digest = hashlib.sha256(stolen).hexdigest()
    claim = {"author": MALLORY.id, "object": new_id(), "sha256": digest, "size": len(stolen)}
    own_block = _parts(sealed(b"x", author=MALLORY))[2]
    file = _resigned(_signed(own_block, stolen), lambda fields: fields.update(claim), author=MALLORY)
    found = verified(file)
    assert found.header.author == MALLORY.id
    with raises(Code.OBJECT_FOREIGN):
        open_payload(found, KARIN.keys.identity)
    assert file.closed


@pytest.mark.parametrize(
    "change",
    [
        {"space": "vutsrqpnmkjihgfedcba"},
        {"object": "44444444445555555555"},
        {"type": "tombstone"},
        {"sequence": 9},
    ],
)
def test_the_content_belongs_to_its_header(change: dict[str, Any]) -> None:
    """Even the author cannot move a content to another header: what was sealed is what it was sealed as."""
    file = _resigned(sealed(b"x"), lambda fields: fields.update(change))
    found = verified(file, space=SpaceId(change.get("space", SPACE)))
    with raises(Code.OBJECT_FOREIGN):
        open_payload(found, KARIN.keys.identity)


def test_a_recipient_in_the_header_who_has_no_key_cannot_open() -> None:
    file = _resigned(sealed(b"x", to=(MALLORY,)), lambda fields: fields.update(recipients=[KARIN.id]))
    found = verified(file)
    with raises(Code.NOT_FOR_YOU):
        open_payload(found, KARIN.keys.identity)
    assert file.closed


def test_an_author_who_signs_noise_is_refused() -> None:
    noise = b"age-encryption.org/v1\n-> X25519 " + bytes(500)
    file = _resigned(
        _signed(_parts(sealed(b"x"))[2], noise),
        lambda f: f.update(sha256=hashlib.sha256(noise).hexdigest(), size=len(noise)),
    )
    with raises(Code.OBJECT_DAMAGED):
        open_payload(verified(file), KARIN.keys.identity)
    assert file.closed


def test_a_broken_off_seal_leaves_nothing_that_counts() -> None:
    out = io.BytesIO()

    def fails(sink: ByteSink) -> None:
        sink.write(bytes(300_000))
        raise OSError("disk")

    with pytest.raises(OSError, match="disk"):
        seal_object(
            out,
            space=SPACE,
            object_id=ObjectId(new_id()),
            kind=ObjectType.SHARE,
            sequence=1,
            payload=fails,
            recipients=[KARIN.contact],
            keys=SANNE.keys,
        )
    assert len(out.getvalue()) > 200_000
    with raises(Code.OBJECT_DAMAGED):
        verified(out)


@pytest.mark.parametrize("sequence", [0, -1, 2**53])
def test_a_sequence_begins_at_one(sequence: int) -> None:
    with pytest.raises(ValueError):
        sealed(b"x", sequence=sequence)


def test_an_object_needs_a_recipient() -> None:
    with pytest.raises(ValueError):
        sealed(b"x", to=())


def test_the_length_tells_only_the_length_of_the_content() -> None:
    """Ids, sequence and digits of the size do not show in the length of the file."""
    sizes = {
        len(sealed(bytes(50), sequence=sequence, object_id=ObjectId(new_id())).getvalue())
        for sequence in (1, 999, 2**53 - 1)
    }
    assert len(sizes) == 1


def test_an_object_can_be_signed_from_the_wrong_key_for_a_known_name() -> None:
    """The id in the prefix picks the key: a key that is not that member's does not verify."""
    file = sealed(b"x", author=MALLORY)
    swapped = {MALLORY.id: SANNE.keys.public.signing_public}
    with raises(Code.OBJECT_UNSIGNED):
        verify_object(file, space=SPACE, me=KARIN.id, author_key=swapped.get)


@settings(max_examples=200)
@given(st.binary(max_size=400), st.integers(0, 3))
def test_noise_never_gives_a_traceback(noise: bytes, start: int) -> None:
    """Noise, and noise behind more and more of a good beginning."""
    prefix = PREFIX.pack(b"OEFENOBJ", 1, SANNE.id.encode(), len(noise))
    signature = sign(SANNE.keys.signing_key, DOMAIN + prefix + noise)
    data = (b"", b"OEFENOBJ", prefix, prefix + signature)[start] + noise
    with pytest.raises(Failure):
        verified(io.BytesIO(data))


def test_the_key_of_the_author_is_asked_once_and_only_for_an_id() -> None:
    asked: list[MemberId] = []

    def author_key(member: MemberId) -> bytes | None:
        asked.append(member)
        return EVERYONE.get(member)

    verified(sealed(b"x"), author_key=author_key)
    assert asked == [SANNE.id]
    block = base64.b64encode(bytes(30))
    prefix = PREFIX.pack(b"OEFENOBJ", 1, b"../../../etc/passwd\x00", len(block))
    with raises(Code.OBJECT_DAMAGED):
        verified(io.BytesIO(prefix + bytes(64) + block), author_key=author_key)
    assert asked == [SANNE.id]
