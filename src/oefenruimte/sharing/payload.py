"""What is inside an object: a head (magic, version, length), JSON, and for a share the answers after it."""

import io
import struct
import threading
from collections.abc import Sequence
from datetime import date
from types import TracebackType
from typing import BinaryIO, Self

from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import FeedbackSheet, ShareManifest
from oefenruimte.sharing import messages
from oefenruimte.sharing.manifest import MAX_MANIFEST, decode_manifest, encode_manifest
from oefenruimte.sharing.slices import ByteSink, Slice, read_exactly, stream_size, write_all
from oefenruimte.sharing.transport import MAX_MESSAGE_BYTES

FORMAT = 1
CIRCLE_FORMAT = 2  # of a share: the manifest says with which circle
SHARE_MAGIC = b"OEFENSHR"
FEEDBACK_MAGIC = b"OEFENFBK"
TOMBSTONE_MAGIC = b"OEFENTMB"

_HEAD = struct.Struct(">8sHI")
_CHUNK = 1024**2


class SharePayload:
    """An opened share. Owns the stream it was read from; closing it closes that and every answer."""

    def __init__(self, manifest: ShareManifest, reader: BinaryIO, places: Sequence[tuple[int, int]]) -> None:
        self.manifest = manifest
        self._reader = reader
        self._places = tuple(places)
        self._lock = threading.Lock()

    def answer(self, turn_index: int) -> BinaryIO:
        """Picture and sound of one answer: a seekable MP4 file. Answers may be read by different threads."""
        start, size = self._places[turn_index]
        return Slice(self._reader, start, size, lock=self._lock)

    def close(self) -> None:
        self._reader.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def write_share(out: ByteSink, manifest: ShareManifest, parts: Sequence[BinaryIO]) -> None:
    """Write a share: `parts` are the answers, seekable, one for each turn of the manifest.

    BAD_ARGUMENT when the learner's message is too long; FILE_DAMAGED when a part ends early.
    """
    sizes = [stream_size(part) for part in parts]
    data = encode_manifest(manifest, sizes)
    in_circle = manifest.circle is not None
    decode_manifest(data, in_circle=in_circle)  # what we would refuse we do not send
    write_all(out, head(SHARE_MAGIC, data, CIRCLE_FORMAT if in_circle else FORMAT))
    for part, size in zip(parts, sizes, strict=True):
        pour(out, part, size)


def pour(out: ByteSink, part: BinaryIO, size: int) -> None:
    """`size` bytes of `part` into `out`. FILE_DAMAGED when there are fewer."""
    left = size
    while chunk := part.read(min(_CHUNK, left)):
        write_all(out, chunk)
        left -= len(chunk)
    if left:
        raise fail(Code.FILE_DAMAGED, "a part ends early")


def read_share(reader: BinaryIO) -> SharePayload:
    """Take over `reader` (a seekable payload, see `envelope.open_payload`); it is closed when this fails.

    OBJECT_DAMAGED, OBJECT_NEWER.
    """
    try:
        total = stream_size(reader)
        version, data = read_json(reader, SHARE_MAGIC, MAX_MANIFEST, CIRCLE_FORMAT)
        manifest, sizes = decode_manifest(data, in_circle=version == CIRCLE_FORMAT)
        start = reader.tell()
        places: list[tuple[int, int]] = []
        for size in sizes:
            places.append((start, size))
            start += size
        if start != total:
            raise fail(Code.OBJECT_DAMAGED, "the answers are not as long as the manifest says")
        return SharePayload(manifest, reader, places)
    except Failure as failure:
        reader.close()
        if failure.problem.code is Code.FILE_DAMAGED:  # the vault speaks; to us it is somebody's object
            raise fail(Code.OBJECT_DAMAGED, failure.problem.detail) from failure
        raise


def encode_feedback(sheet: FeedbackSheet) -> bytes:
    """The payload of a feedback object. BAD_ARGUMENT when it holds more than the format,
    FEEDBACK_TOO_LARGE when its texts together are more than a message may be."""
    data = messages.feedback_json(sheet)
    messages.feedback_of(data)  # what we would refuse we do not send
    if _HEAD.size + len(data) > MAX_MESSAGE_BYTES:
        raise fail(Code.FEEDBACK_TOO_LARGE, f"{len(data)} bytes", limit=str(MAX_MESSAGE_BYTES))
    return head(FEEDBACK_MAGIC, data)


def decode_feedback(payload: bytes) -> FeedbackSheet:
    """OBJECT_DAMAGED, OBJECT_NEWER. Whether marks lie in the take: `messages.check_feedback`."""
    return messages.feedback_of(read_message(payload, FEEDBACK_MAGIC))


def encode_tombstone(share_id: ShareId, withdrawn_on: date) -> bytes:
    """The payload of a tombstone. See `messages.check_tombstone`."""
    data = messages.tombstone_json(share_id, withdrawn_on)
    return head(TOMBSTONE_MAGIC, data)


def decode_tombstone(payload: bytes) -> tuple[ShareId, date]:
    """Which share is withdrawn, and when. OBJECT_DAMAGED, OBJECT_NEWER."""
    return messages.tombstone_of(read_message(payload, TOMBSTONE_MAGIC))


def head(magic: bytes, data: bytes, version: int = FORMAT) -> bytes:
    """What a payload begins with, its JSON included."""
    return _HEAD.pack(magic, version, len(data)) + data


def read_message(payload: bytes, magic: bytes) -> bytes:
    """The JSON of a message that is nothing else. OBJECT_DAMAGED, OBJECT_NEWER."""
    stream = io.BytesIO(payload)
    _, data = read_json(stream, magic, MAX_MESSAGE_BYTES)
    if stream.read(1):
        raise fail(Code.OBJECT_DAMAGED, "something follows the message")
    return data


def read_json(stream: BinaryIO, magic: bytes, limit: int, newest: int = FORMAT) -> tuple[int, bytes]:
    """The version, 1 to `newest`, and the JSON; `stream` stands behind it. OBJECT_DAMAGED, OBJECT_NEWER."""
    start = read_exactly(stream, _HEAD.size)
    if len(start) < _HEAD.size:
        raise fail(Code.OBJECT_DAMAGED, "too short for its head")
    found, version, length = _HEAD.unpack(start)
    if found != magic:
        raise fail(Code.OBJECT_DAMAGED, "not the kind of content that was announced")
    if not FORMAT <= version <= newest:
        raise fail(Code.OBJECT_NEWER, f"content format {version}", version=str(version))
    if length > limit:
        raise fail(Code.OBJECT_DAMAGED, "more text than the format allows")
    data = read_exactly(stream, length)
    if len(data) < length:
        raise fail(Code.OBJECT_DAMAGED, "ends inside its text")
    return version, data
