"""What everyone in a space may have: exercises, the word that one is withdrawn, skills, and goals.

    magic(8) version(2) author(20) header length(4) | signature(64) | header: JSON | package

The format: docs/sharing-format.md, section 13.

Signed like every object, but not encrypted: what stands ready for everyone is no secret of the space. The
signature covers what stands left and right of it, and the header holds the hash of the package.
"""

import hashlib
import hmac
import struct
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import BinaryIO

from oefenruimte.domain.ids import MemberId, ObjectId, ScenarioId, SpaceId, is_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.slices import Slice, read_exactly, stream_size, write_all
from oefenruimte.sharing.strict_json import MAX_NUMBER, damaged, decode, encode
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.signing import sign, verify

MAGIC = b"OEFENPUB"
FORMAT = 1
MAX_PACKAGE_BYTES = 2 * 1024**3
MAX_VERSION = 40
MAX_TITLE = 200

_PREFIX = struct.Struct(">8sH20sI")
_SIGNATURE_SIZE = 64
_HEADER_AT = _PREFIX.size + _SIGNATURE_SIZE
_MAX_HEADER = 4096
_SIGNED_DOMAIN = b"oefenruimte-published-v1\n"
_CHUNK = 1024**2


class NoticeKind(StrEnum):
    EXERCISE = "exercise"
    WITHDRAWAL = "withdrawal"  # of this scenario, every version of it, by its own author
    SKILLS = "skills"  # the list of skills and core values: the package is its JSON
    GOALS = "goals"  # the goals that this trainer sets: the package is their signed file


SKILLS_ID = ScenarioId("vaardigheden")  # where a notice names a scenario
GOALS_ID = ScenarioId("doelen")


@dataclass(frozen=True, slots=True)
class Notice:
    """The header. `sequence` counts one author's objects; of one scenario the highest counts."""

    space: SpaceId
    object_id: ObjectId
    kind: NoticeKind
    author: MemberId
    sequence: int
    scenario: ScenarioId
    version: str
    title: str
    sha256: str = hashlib.sha256(b"").hexdigest()  # of the package, hex
    size: int = 0  # of the package, bytes


@dataclass(frozen=True, slots=True)
class Announced:
    """A notice whose signature, place and hash are right, and the package behind it (empty: a withdrawal)."""

    notice: Notice
    package: BinaryIO


def write_notice(out: BinaryIO, notice: Notice, keys: ProfileKeys, package: BinaryIO | None = None) -> Notice:
    """Write `notice` and its package into the empty, seekable `out`, which stays open.

    The author, hash and size are filled in. SHARE_TOO_LARGE over `MAX_PACKAGE_BYTES`.
    """
    author = member_id_of(keys.public.signing_public)
    digest, size = hashlib.sha256(), 0
    if package is not None:
        size = stream_size(package)
        if size > MAX_PACKAGE_BYTES:
            raise fail(Code.SHARE_TOO_LARGE, f"{size} bytes", limit=str(MAX_PACKAGE_BYTES))
        while chunk := package.read(_CHUNK):
            digest.update(chunk)
        package.seek(0)
    done = replace(notice, author=author, sha256=digest.hexdigest(), size=size)
    block = _header_json(done)
    prefix = _PREFIX.pack(MAGIC, FORMAT, author.encode("ascii"), len(block))
    write_all(out, prefix + sign(keys.signing_key, _SIGNED_DOMAIN + prefix + block) + block)
    if package is not None:
        while chunk := package.read(_CHUNK):
            write_all(out, chunk)
    return done


def read_notice(
    file: BinaryIO, *, space: SpaceId, object_id: ObjectId, author_key: Callable[[MemberId], bytes | None]
) -> Announced:
    """Check everything before a byte of the package is looked at. `file` is a local copy, not the space.

    Failures: OBJECT_DAMAGED, OBJECT_NEWER, OBJECT_UNSIGNED, OBJECT_FOREIGN (unknown author or type, another
    space, another object than its name says).
    """
    size = stream_size(file)
    fixed = read_exactly(file, _HEADER_AT)
    if len(fixed) < _HEADER_AT:
        raise damaged("notice", "too short")
    prefix, signature = fixed[: _PREFIX.size], fixed[_PREFIX.size :]
    magic, version, author_bytes, room = _PREFIX.unpack(prefix)
    if magic != MAGIC:
        raise damaged("notice", "not one")
    if version != FORMAT:
        raise fail(Code.OBJECT_NEWER, f"notice format {version}", version=str(version))
    author = MemberId(author_bytes.decode("ascii", errors="replace"))
    if not is_id(author) or room > _MAX_HEADER or room > size - _HEADER_AT:
        raise damaged("notice", "the prefix makes no sense")
    key = author_key(author)
    if key is None:
        raise fail(Code.OBJECT_FOREIGN, "unknown author", author=author)
    block = read_exactly(file, room)
    if not verify(key, _SIGNED_DOMAIN + prefix + block, signature):
        raise fail(Code.OBJECT_UNSIGNED, "the signature is not the author's")
    notice = _read_header(block, author)
    if notice.space != space or notice.object_id != object_id:
        raise fail(Code.OBJECT_FOREIGN, "of another space, or under another name")
    offset = _HEADER_AT + room
    package = Slice(file, offset, size - offset)
    if notice.size != package.size or not hmac.compare_digest(_hash(package), notice.sha256):
        raise damaged("notice.package", "not the one that was signed")
    if (notice.kind is NoticeKind.WITHDRAWAL) != (notice.size == 0):
        raise damaged("notice.size", "does not fit its type")
    package.seek(0)
    return Announced(notice, package)


def _header_json(notice: Notice) -> bytes:
    return encode(
        {
            "author": notice.author,
            "format": FORMAT,
            "object": notice.object_id,
            "scenario": notice.scenario,
            "sequence": notice.sequence,
            "sha256": notice.sha256,
            "size": notice.size,
            "space": notice.space,
            "title": notice.title,
            "type": notice.kind,
            "version": notice.version,
        }
    )


def _read_header(block: bytes, author: MemberId) -> Notice:
    fields = decode(block, "notice")
    fields.number("format", FORMAT, FORMAT)
    if fields.identifier("author") != author:
        raise damaged("notice.author", "not the signer")
    name = fields.name("type")
    try:
        kind = NoticeKind(name)
    except ValueError as error:
        raise fail(Code.OBJECT_FOREIGN, "unknown type", type=name) from error
    notice = Notice(
        space=SpaceId(fields.identifier("space")),
        object_id=ObjectId(fields.identifier("object")),
        kind=kind,
        author=author,
        sequence=fields.number("sequence", 1, MAX_NUMBER),
        scenario=ScenarioId(fields.name("scenario")),
        version=fields.text("version", MAX_VERSION, lines=False),
        title=fields.text("title", MAX_TITLE, lines=False),
        sha256=fields.digest("sha256"),
        size=fields.number("size", 0, MAX_PACKAGE_BYTES),
    )
    fields.finish()
    return notice


def _hash(package: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := package.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
