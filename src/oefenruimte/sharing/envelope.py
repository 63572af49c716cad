"""The envelope of everything in an inbox: who wrote it, for whom, and an age file (docs/sharing-format.md).

    magic(8) version(2) author(20) header length(4) | signature(64) | header: JSON and spaces | age file

The signature covers what stands left and right of it. The header holds the hash of the age file, and the age
file begins with a hash of the header: nobody can put their own name on what they cannot open.
"""

import hashlib
import hmac
import io
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from oefenruimte.domain.ids import MemberId, ObjectId, SpaceId, is_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import Contact
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.header import (
    BINDING_SIZE,
    FORMAT,
    MAX_CIPHERTEXT,
    MAX_RECIPIENTS,
    binding_of,
    header_json,
    read_header,
)
from oefenruimte.sharing.header import Header as Header
from oefenruimte.sharing.header import ObjectType as ObjectType
from oefenruimte.sharing.slices import ByteSink, RawFile, Slice, read_exactly, stream_size, write_all
from oefenruimte.sharing.strict_json import MAX_NUMBER
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity, Recipient
from oefenruimte.vault.signing import sign, verify
from oefenruimte.vault.writer import AgeWriter

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

MAGIC = b"OEFENOBJ"

_PREFIX = struct.Struct(">8sH20sI")
_SIGNATURE_SIZE = 64
_HEADER_AT = _PREFIX.size + _SIGNATURE_SIZE
_HEADER_STEP = 256  # the header is filled up to a multiple of this: its length tells no digits
_MAX_HEADER = 4096
_SIGNED_DOMAIN = b"oefenruimte-object-v1\n"
_CHUNK = 1024**2

Payload = bytes | BinaryIO | Callable[[ByteSink], object]


@dataclass(frozen=True, slots=True)
class Verified:
    """An object whose signature, place and hash are right. Nothing of it has been decrypted yet."""

    header: Header
    file: BinaryIO
    offset: int  # where the age file begins


def seal_object(
    out: BinaryIO,
    *,
    space: SpaceId,
    object_id: ObjectId,
    kind: ObjectType,
    sequence: int,
    payload: Payload,
    recipients: Sequence[Contact],
    keys: ProfileKeys,
) -> Header:
    """Write one object for `recipients` into the empty, seekable `out`, which stays open.

    `payload`: the bytes, a stream that is read to its end, or a function that writes them: nothing is kept in
    memory or on disk in the clear. SHARE_TOO_LARGE over `MAX_CIPHERTEXT`; a broken-off write leaves a file
    that `verify_object` refuses.
    """
    readers = tuple(sorted({contact.id for contact in recipients}))
    author = member_id_of(keys.public.signing_public)
    if not 1 <= len(readers) <= MAX_RECIPIENTS or not 1 <= sequence <= MAX_NUMBER:
        raise ValueError("an object has 1 to 64 recipients and a sequence from 1")

    def header(sha256: str, size: int) -> Header:
        return Header(FORMAT, space, object_id, kind, author, readers, sequence, sha256, size)

    longest = len(header_json(header("0" * 64, MAX_CIPHERTEXT[kind])))
    room = -(-longest // _HEADER_STEP) * _HEADER_STEP
    write_all(out, bytes(_HEADER_AT + room))
    sink = _HashingSink(out, MAX_CIPHERTEXT[kind])
    writer = AgeWriter(sink, [Recipient.parse(contact.recipient) for contact in recipients])
    try:
        write_all(writer, binding_of(header("", 0)))
        _pour(payload, writer)
        writer.close()
    except BaseException:
        writer.abandon()
        raise
    done = header(sink.hexdigest(), sink.size)
    block = header_json(done).ljust(room, b" ")
    prefix = _PREFIX.pack(MAGIC, FORMAT, author.encode("ascii"), room)
    signature = sign(keys.signing_key, _SIGNED_DOMAIN + prefix + block)
    out.seek(0)
    write_all(out, prefix + signature + block)
    out.seek(0, io.SEEK_END)
    return done


def verify_object(
    file: BinaryIO,
    *,
    space: SpaceId,
    me: MemberId,
    author_key: Callable[[MemberId], bytes | None],
    object_id: ObjectId | None = None,
) -> Verified:
    """Check everything that can be checked without opening it. `file` is a local copy, not the space itself.

    `author_key` gives the signing key of a known member. `object_id` is the id that the key promised.
    Failures: OBJECT_DAMAGED, OBJECT_NEWER (a later version of the format), OBJECT_UNSIGNED, OBJECT_FOREIGN
    (unknown author or type, another space, another object than promised), NOT_FOR_YOU.
    """
    size = stream_size(file)
    fixed = read_exactly(file, _HEADER_AT)
    if len(fixed) < _HEADER_AT:
        raise fail(Code.OBJECT_DAMAGED, "too short to be an object")
    prefix, signature = fixed[: _PREFIX.size], fixed[_PREFIX.size :]
    magic, version, author_bytes, room = _PREFIX.unpack(prefix)
    if magic != MAGIC:
        raise fail(Code.OBJECT_DAMAGED, "not an object")
    if version != FORMAT:
        raise fail(Code.OBJECT_NEWER, f"object format {version}", version=str(version))
    author = MemberId(author_bytes.decode("ascii", errors="replace"))
    if not is_id(author) or room > _MAX_HEADER or room > size - _HEADER_AT:
        raise fail(Code.OBJECT_DAMAGED, "the prefix makes no sense")
    key = author_key(author)
    if key is None:
        raise fail(Code.OBJECT_FOREIGN, "unknown author", author=author)
    block = read_exactly(file, room)
    if not verify(key, _SIGNED_DOMAIN + prefix + block, signature):
        raise fail(Code.OBJECT_UNSIGNED, "the signature is not the author's")
    # From here on the author stands for every field; he may still be hostile.
    header = read_header(block, author)
    if header.space != space:
        raise fail(Code.OBJECT_FOREIGN, "of another space")
    if object_id is not None and header.object_id != object_id:
        raise fail(Code.OBJECT_FOREIGN, "not the object that belongs at this key")
    if me not in header.recipients:
        raise fail(Code.NOT_FOR_YOU, "not among the recipients")
    offset = _HEADER_AT + room
    if header.size != size - offset:
        raise fail(Code.OBJECT_DAMAGED, "not as long as it says")
    if not hmac.compare_digest(_hash_rest(file), header.sha256):
        raise fail(Code.OBJECT_DAMAGED, "the age file is not the one that was signed")
    return Verified(header, file, offset)


def sealed_part(file: BinaryIO) -> bool:
    """Move to where the age file of an own object begins; False when it is no object."""
    fixed = read_exactly(file, _HEADER_AT)
    if len(fixed) < _HEADER_AT:
        return False
    magic, _, _, room = _PREFIX.unpack(fixed[: _PREFIX.size])
    file.seek(_HEADER_AT + room)
    return bool(magic == MAGIC)


def open_payload(verified: Verified, identity: Identity) -> BinaryIO:
    """What was sealed, as a seekable stream that decrypts as it is read. Closing it closes the file.

    NOT_FOR_YOU when `identity` does not open it; OBJECT_DAMAGED; OBJECT_FOREIGN when the content was sealed
    under another header. The file is closed when this fails. Reading may raise FILE_DAMAGED.
    """
    try:
        reader = AgeReader(verified.file, [identity], start=verified.offset)
    except Failure as failure:
        raise _named(failure) from failure
    try:
        if not hmac.compare_digest(read_exactly(reader, BINDING_SIZE), binding_of(verified.header)):
            raise fail(Code.OBJECT_FOREIGN, "sealed under another header")
        return Slice(reader, BINDING_SIZE, reader.size - BINDING_SIZE, owns=True)
    except Failure as failure:
        reader.close()
        raise _named(failure) from failure


def _named(failure: Failure) -> Failure:
    """The vault speaks of a file of our own; here it is somebody's object."""
    if failure.problem.code is Code.FILE_DAMAGED:
        return fail(Code.OBJECT_DAMAGED, failure.problem.detail)
    return failure


def _hash_rest(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def _pour(payload: Payload, sink: ByteSink) -> None:
    if isinstance(payload, bytes):
        write_all(sink, payload)
    elif callable(payload):
        payload(sink)
    else:
        while chunk := payload.read(_CHUNK):
            write_all(sink, chunk)


class _HashingSink(RawFile):
    """Passes bytes on to `out` and hashes what it took. Closing it leaves `out` open: the header follows."""

    def __init__(self, out: BinaryIO, limit: int) -> None:
        super().__init__()
        self._out = out
        self._limit = limit
        self._digest = hashlib.sha256()
        self.size = 0

    def hexdigest(self) -> str:
        return self._digest.hexdigest()

    def writable(self) -> bool:
        return True

    def write(self, data: "ReadableBuffer", /) -> int:
        taken = self._out.write(data)
        with memoryview(data) as view:
            self._digest.update(view[:taken])
        self.size += taken
        if self.size > self._limit:
            raise fail(Code.SHARE_TOO_LARGE, f"more than {self._limit} bytes", limit=str(self._limit))
        return taken
