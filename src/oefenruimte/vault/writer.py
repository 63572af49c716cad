"""Write an age file while its content is still being made."""

import errno
import io
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from oefenruimte.vault.age_format import (
    CHUNK_SIZE,
    FILE_KEY_SIZE,
    NONCE_SIZE,
    SEALED_CHUNK_SIZE,
    TAG_SIZE,
    chunk_nonce,
    emit_header,
    payload_key,
)
from oefenruimte.vault.files import free_bytes
from oefenruimte.vault.recipients import Recipient

_log = logging.getLogger(__name__)
_sync_data: Callable[[int], None] = getattr(os, "fdatasync", os.fsync)


class AgeWriter:
    """An append-only age v1 file; a `domain.recording.RecordingSink`. For one thread at a time.

    Header and nonce go out at once. Then every full chunk of 64 KiB, once it is known not to be the last: it
    is kept back until more comes, or `sync` says that more will come. An age file may not end with an empty
    chunk, so after a `sync` at a boundary something must follow: `closing_filler`.

    A chunk is sealed once. What `raw` does not take (a short write, a full disk) is kept as ciphertext and
    offered again by the next call, so no nonce ever covers two contents and no byte is lost: after an OSError
    from `write` everything given has been taken; do not give it again.

    Takes over `raw`: `close` and `abandon` close it, and so does a constructor that raises OSError.
    `on_refused` is called when the disk refuses, before the OSError goes on: it may make room, so that the
    next call (`close`, most likely) succeeds. `on_sealed` is called after a complete file was put on the disk
    and closed.
    """

    def __init__(
        self,
        raw: BinaryIO,
        recipients: Sequence[Recipient],
        *,
        closing_filler: bytes = b"",
        on_refused: Callable[[], None] | None = None,
        on_sealed: Callable[[], None] | None = None,
    ) -> None:
        if not recipients:
            raise ValueError("an age file needs a recipient")
        file_key = os.urandom(FILE_KEY_SIZE)
        nonce = os.urandom(NONCE_SIZE)
        self._raw = raw
        self._descriptor = _descriptor(raw)
        self._has_name = self._links() > 0
        self._cipher = ChaCha20Poly1305(payload_key(file_key, nonce))
        self._closing_filler = closing_filler
        self._on_refused = on_refused
        self._on_sealed = on_sealed
        self._chunks = 0  # sealed so far
        self._buffer = bytearray()  # plaintext of the next chunk
        header = emit_header(file_key, [recipient.wrap(file_key) for recipient in recipients])
        self._sealed = memoryview(header + nonce)  # the last that was sealed
        self._sent = 0  # bytes of `_sealed` that `raw` has taken
        self._room = memoryview(bytearray(SEALED_CHUNK_SIZE))  # where each chunk is sealed in turn
        self._final = False  # the final chunk is sealed
        self._closed = False
        try:
            self._send()
        except OSError:
            self.abandon()
            raise

    def write(self, data: bytes | memoryview, /) -> int:
        """Take all of `data`; returns len(data). OSError when the disk refuses; `data` is taken even so."""
        if self._closed or self._final:
            raise ValueError("write to a closed age file")
        with memoryview(data).cast("B") as view:
            at = 0  # bytes of `view` that are sealed or in the buffer
            try:
                while len(self._buffer) + len(view) - at > CHUNK_SIZE:
                    if self._buffer:
                        more = max(0, CHUNK_SIZE - len(self._buffer))
                        self._buffer += view[at : at + more]
                        at += more
                        self._seal(final=False)
                    else:  # a whole chunk is sealed where it lies
                        self._send()
                        self._encrypt(view[at : at + CHUNK_SIZE], final=False)
                        at += CHUNK_SIZE
                        self._send()
            finally:
                self._buffer += view[at:]
            return len(view)

    def bytes_to_boundary(self) -> int:
        """Plaintext bytes until the end of the current chunk; 0 when a `sync` now leaves nothing behind."""
        return -len(self._buffer) % CHUNK_SIZE

    def sync(self) -> None:
        """Put every full chunk on the disk. What came after the last boundary stays in memory."""
        if self._closed or self._final:
            raise ValueError("sync of a closed age file")
        while len(self._buffer) >= CHUNK_SIZE:
            self._seal(final=False)
        self._send()
        self._put_on_disk()

    def free_bytes(self) -> int | None:
        """Free on the disk that this file is on; None for a file in memory. OSError."""
        return None if self._descriptor is None or self._raw.closed else free_bytes(self._descriptor)

    def close(self) -> None:
        """Seal the final chunk, put all on the disk, close. Again: no effect.

        OSError when the disk refuses; then try again or `abandon`. ValueError when the payload stands at a
        boundary that was synced and there is no closing filler, or after `abandon`.
        """
        if self._closed:
            if not self._final:
                raise ValueError("an abandoned age file cannot be closed")
            return
        if not self._final:
            if not self._buffer and self._chunks:
                self._buffer += self._closing_filler
            while len(self._buffer) > CHUNK_SIZE:
                self._seal(final=False)
            if not self._buffer and self._chunks:
                raise ValueError("the final chunk of an age file cannot be empty")
            self._seal(final=True)
        if not self._raw.closed:
            self._send()
            self._put_on_disk()
            self._raw.close()
        if self._on_sealed is not None:
            self._on_sealed()
        self._closed = True

    def abandon(self) -> None:
        """Close without a final chunk, leaving what is there for recovery. Never raises."""
        if self._closed:
            return
        self._closed = True
        self._final = False
        try:
            self._raw.close()
        except OSError as error:
            _log.warning("closing an abandoned recording: %s", type(error).__name__)

    def _seal(self, *, final: bool) -> None:
        """Seal the first chunk of the buffer and send it. The one before must be out."""
        self._send()
        size = min(len(self._buffer), CHUNK_SIZE)
        with memoryview(self._buffer) as buffer:
            self._encrypt(buffer[:size], final=final)
        del self._buffer[:size]
        self._send()

    def _encrypt(self, chunk: memoryview, *, final: bool) -> None:
        """Seal a chunk; the one before must be out, for this one takes its room."""
        self._sealed = self._room[: len(chunk) + TAG_SIZE]
        self._cipher.encrypt_into(chunk_nonce(self._chunks, final=final), chunk, None, self._sealed)
        self._sent = 0
        self._chunks += 1
        self._final = final

    def _send(self) -> None:
        """Give `raw` the sealed bytes it has not taken yet."""
        if self._sent == len(self._sealed):
            return
        with self._refusal_told():
            while self._sent < len(self._sealed):
                taken = self._raw.write(self._sealed[self._sent :])
                if not taken:
                    raise OSError(errno.EIO, "the file takes no more bytes")
                self._sent += taken

    def _put_on_disk(self) -> None:
        with self._refusal_told():
            self._raw.flush()
            if self._descriptor is not None:
                _sync_data(self._descriptor)
            if self._has_name and not self._links():
                raise OSError(errno.ENOENT, "somebody removed the file")

    def _links(self) -> int:
        """Names that the file has; 0 also where that is not counted."""
        return os.fstat(self._descriptor).st_nlink if self._descriptor is not None else 0

    @contextmanager
    def _refusal_told(self) -> Iterator[None]:
        try:
            yield
        except OSError:
            if self._on_refused is not None:
                self._on_refused()
            raise


def _descriptor(raw: BinaryIO) -> int | None:
    """The file descriptor, or None for a file in memory: that has nothing to sync."""
    try:
        return raw.fileno()
    except io.UnsupportedOperation:
        return None
