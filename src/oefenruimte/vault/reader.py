"""Read an age file, also from the middle, without ever giving out a byte that is not authentic."""

import io
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from oefenruimte.domain.problem import Failure
from oefenruimte.vault.age_format import (
    CHUNK_SIZE,
    MAX_HEADER_SIZE,
    NONCE_SIZE,
    SEALED_CHUNK_SIZE,
    TAG_SIZE,
    HeaderTruncated,
    NoMatch,
    PayloadFailure,
    Stanza,
    check_mac,
    chunk_nonce,
    parse_header,
    payload_key,
)
from oefenruimte.vault.recipients import Unwrapper

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    class _BinaryFile(io.RawIOBase, BinaryIO):
        """To the type checker a reader fits wherever a binary file does."""

else:
    # Not BinaryIO itself: its `name` and `mode` would be there, as None, and mislead a library that asks.
    _BinaryFile = io.RawIOBase


@dataclass(frozen=True, slots=True)
class _Chunk:
    index: int
    data: bytes
    final: bool


class AgeReader(_BinaryFile):
    """The plaintext of an age file as a seekable binary file. Threads may call it, one at a time.

    The header is checked at once, a chunk when it is read; the last one that was opened is kept. `size` and
    the end of the file are believed only after the final chunk has proved that nothing was cut off.

    `unsealed=True` reads a file whose writing stopped half-way: all chunks from the start up to the first
    that is incomplete or not authentic. It reads the whole file once when it is opened, and raises
    FILE_DAMAGED when chunks were written but not even the first is authentic: that is no crash.

    `raw` must be seekable; the age file is what it holds from `start` to its end. It is taken over, and
    closed also when the constructor raises: Failure NOT_FOR_YOU or FILE_DAMAGED. Reading raises FILE_DAMAGED.
    """

    def __init__(
        self, raw: BinaryIO, identities: Sequence[Unwrapper], *, start: int = 0, unsealed: bool = False
    ) -> None:
        super().__init__()
        self._raw = raw
        self._lock = threading.RLock()
        self._at = 0
        self._kept: _Chunk | None = None
        # Sealed chunks are read here one after another: fresh memory for each would cost as much as the read.
        self._room = memoryview(bytearray(SEALED_CHUNK_SIZE))
        try:
            self._payload, self._cipher = self._open(start, identities)
            self._sealed_size = raw.seek(0, io.SEEK_END) - self._payload
            # Rounded up: a chunk that is too short for its tag is found out when it is read.
            self._chunks = -(-self._sealed_size // SEALED_CHUNK_SIZE)
            self._limit = self._chunks + 1  # no chunk from this number on; lower once a final one was met
            self._size: int | None = self._scan() if unsealed else None
        except BaseException:
            self.close()
            raise

    def _open(self, start: int, identities: Sequence[Unwrapper]) -> tuple[int, ChaCha20Poly1305]:
        """Where the chunks begin, and their cipher."""
        head = self._read_at(start, MAX_HEADER_SIZE)
        header = parse_header(head)
        file_key = _unwrap(identities, header.stanzas)
        check_mac(header, file_key)
        nonce = self._read_at(start + header.size, NONCE_SIZE)
        if len(nonce) < NONCE_SIZE:
            raise HeaderTruncated("ends in the nonce")
        return start + header.size + NONCE_SIZE, ChaCha20Poly1305(payload_key(file_key, nonce))

    @property
    def size(self) -> int:
        """Length of the plaintext in bytes, proved. Failure FILE_DAMAGED when the end is not authentic."""
        with self._lock:
            if self._size is None:
                last = self._chunk(max(0, self._chunks - 1))
                if not last.final:
                    raise PayloadFailure("the final chunk is missing")
                self._size = last.index * CHUNK_SIZE + len(last.data)
            return self._size

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """As any file; a place past the end is allowed and reads as the end."""
        with self._lock:
            self._check_open()
            match whence:
                case io.SEEK_SET:
                    at = offset
                case io.SEEK_CUR:
                    at = self._at + offset
                case io.SEEK_END:
                    at = self.size + offset
                case _:
                    raise ValueError(f"no such whence: {whence}")
            if at < 0:
                raise ValueError("a place before the start")
            self._at = at
            return at

    def tell(self) -> int:
        with self._lock:
            self._check_open()
            return self._at

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill `buffer` as far as the file goes. Before a damaged chunk: what is authentic; then Failure."""
        with self._lock, memoryview(buffer).cast("B") as view:
            self._check_open()
            done = 0
            while done < len(view):
                if len(view) - done >= CHUNK_SIZE and self._chunk_into(view[done : done + CHUNK_SIZE]):
                    done += CHUNK_SIZE
                    continue
                try:
                    piece = self._piece()
                except Failure:
                    if done:
                        break  # the next call meets it again, with nothing before it
                    raise
                if not piece:
                    break
                piece = piece[: len(view) - done]
                view[done : done + len(piece)] = piece
                done += len(piece)
                self._at += len(piece)
            return done

    def readall(self) -> bytes:
        """Everything from here to the end; Failure FILE_DAMAGED when any of it is not authentic."""
        with self._lock:
            self._check_open()
            pieces = []
            while piece := self._piece():
                pieces.append(piece)
                self._at += len(piece)
            return b"".join(pieces)

    def close(self) -> None:
        if not self.closed:
            super().close()
            self._kept = None
            self._raw.close()

    def _check_open(self) -> None:
        if self.closed:
            raise ValueError("read of a closed age file")

    def _piece(self) -> memoryview:
        """The rest of the chunk at the current place; empty at the end, which is proved before it is told."""
        index, inside = divmod(self._at, CHUNK_SIZE)
        past_end = index >= self._chunks if self._size is None else self._at >= self._size
        if past_end and self.size <= self._at:
            return memoryview(b"")
        return memoryview(self._chunk(index).data)[inside:]

    def _chunk_into(self, room: memoryview) -> bool:
        """Open the chunk at the current place straight into `room`, and go past it.

        False, with nothing done, unless it is an ordinary whole chunk that begins here.
        """
        index, inside = divmod(self._at, CHUNK_SIZE)
        if inside or index >= min(self._chunks - 1, self._limit):
            return False
        if self._size is not None and self._size - self._at < CHUNK_SIZE:
            return False
        sealed = self._sealed_chunk(index)
        try:
            self._cipher.decrypt_into(chunk_nonce(index, final=False), sealed, None, room)
        except (InvalidTag, ValueError):  # not authentic as such, or cut off since it was opened
            room[:] = bytes(CHUNK_SIZE)  # what it would have been is nobody's to see
            return False
        self._at += CHUNK_SIZE
        return True

    def _chunk(self, index: int) -> _Chunk:
        if self._kept is None or self._kept.index != index:
            self._kept = self._load(index)
        return self._kept

    def _load(self, index: int) -> _Chunk:
        if index >= self._limit:
            raise PayloadFailure("something follows the final chunk")
        sealed = self._sealed_chunk(index)
        at_end = index >= self._chunks - 1
        # A full chunk may be of the other kind. At the end: an ordinary chunk, after which the file was cut
        # off. Before the end: a final chunk, to which something was added. Either way its content is
        # authentic and is given; the end of the file is not, and whoever reads on is told.
        for final in (at_end, not at_end) if len(sealed) == SEALED_CHUNK_SIZE else (True,):
            data = self._unseal(index, sealed, final=final)
            if data is None:
                continue
            if final and not data and index:
                raise PayloadFailure("the final chunk is empty")
            if final:
                self._limit = index + 1
            return _Chunk(index, data, final)
        raise PayloadFailure(f"chunk {index} is not authentic")

    def _unseal(self, index: int, sealed: memoryview, *, final: bool) -> bytes | None:
        if len(sealed) < TAG_SIZE:
            return None
        try:
            return self._cipher.decrypt(chunk_nonce(index, final=final), sealed, None)
        except InvalidTag:
            return None

    def _scan(self) -> int:
        """Plaintext bytes from the start that are complete and authentic, of a file without a proper end."""
        size = 0
        for index in range(self._chunks):
            try:
                chunk = self._load(index)
            except PayloadFailure:
                break
            size += len(chunk.data)
            if chunk.final:
                break
        if not size and self._sealed_size >= SEALED_CHUNK_SIZE:
            raise PayloadFailure("not one chunk is authentic")
        return size

    def _sealed_chunk(self, index: int) -> memoryview:
        """The bytes of one chunk as they are in the file, shorter at its end. Good until the next call."""
        self._raw.seek(self._payload + index * SEALED_CHUNK_SIZE)
        size = 0
        while size < SEALED_CHUNK_SIZE:
            # Every binary file has `readinto`, but typing.BinaryIO does not say so.
            taken = self._raw.readinto(self._room[size:])  # type: ignore[attr-defined]
            if not taken:
                break
            size += taken
        return self._room[:size]

    def _read_at(self, place: int, size: int) -> bytes:
        """Up to `size` bytes of `raw`, fewer only at its end."""
        self._raw.seek(place)
        data = self._raw.read(size)
        if len(data) == size:
            return data
        pieces = [data]
        size -= len(data)
        while size and (data := self._raw.read(size)):
            pieces.append(data)
            size -= len(data)
        return b"".join(pieces)


def _unwrap(identities: Sequence[Unwrapper], stanzas: Sequence[Stanza]) -> bytes:
    """The file key by the first identity that finds it; NoMatch when none does."""
    for identity in identities:
        file_key = identity.unwrap(stanzas)
        if file_key is not None:
            return file_key
    raise NoMatch
