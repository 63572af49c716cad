"""A place in an object store as a space: S3, Azure, Google, through obstore.

The only module of the program that speaks to a network, and only to the place that the user gave. obstore is
loaded at the first use, and never before a fork: its threads do not survive one (processes are spawned).
"""

import io
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.sharing.layout import SPACE_FILE, is_segment, segments
from oefenruimte.sharing.location import AzurePlace, ObjectPlace
from oefenruimte.sharing.object_faults import failure_of
from oefenruimte.sharing.object_stores import Patience, store_of
from oefenruimte.sharing.slices import write_all
from oefenruimte.sharing.text import shortened
from oefenruimte.sharing.transport import (
    MAX_CARD_BYTES,
    MAX_OBJECT_BYTES,
    Entries,
    Entry,
    Names,
    open_source,
)

if TYPE_CHECKING:
    from obstore.store import ObjectStore

_PART = 5 * 1024**2  # the least that S3 takes as a part; a request has to leave within Patience.answer
_PARTS_TOGETHER = 2
_CHUNK = 1024**2
_PAGE = 1000

Scan = list[tuple[str, tuple[int, str] | None]]

_log = logging.getLogger(__name__)


class ObjectTransport:
    """Objects under `place.prefix` of a bucket or container. Nothing is spoken to before the first call.

    Up to 5 MiB goes in one request that the server refuses when something lies there. More goes in parts,
    after a look whether something lies there: the key is random and only its author writes it. Others see
    all of an object or nothing.

    The mark of the space is looked for once, and again whenever something is said not to be there: a wrong
    prefix or an emptied bucket must not look like a space from which everything was deleted. `needs_mark`
    False is for who looks at a place before there is a space.
    """

    def __init__(
        self,
        place: ObjectPlace,
        credentials: Credentials | None,
        patience: Patience | None = None,
        *,
        needs_mark: bool = True,
    ) -> None:
        self._place = place
        self._credentials = credentials
        self._patience = patience or Patience()
        self._needs_mark = needs_mark
        self._marked = False
        self._opened: ObjectStore | None = None

    def put(self, key: str, file: Path | bytes) -> None:
        with open_source(file) as source:
            size = source.seek(0, io.SEEK_END)
            source.seek(0)
            if size > MAX_OBJECT_BYTES:
                raise fail(Code.SHARE_TOO_LARGE, f"{size} bytes", limit=str(MAX_OBJECT_BYTES))
            self._ready(key)
            put = self._put_small if size <= _PART else self._put_in_parts
            if not put(key, source):
                source.seek(0)
                self._check_same(key, source, size)

    def replace(self, key: str, data: bytes) -> None:
        self._ready(key)
        with self._named(writing=True) as (obstore, store):
            obstore.put(store, key, data, mode="overwrite", use_multipart=False)

    def fetch(self, key: str, to: BinaryIO, limit: int = MAX_OBJECT_BYTES) -> int:
        self._ready(key)
        return self._read(key, lambda chunk: write_all(to, chunk), limit)

    def list(self, prefix: str, after: str = "") -> Entries:
        names = self._scan(prefix, after)
        return [Entry(f"{prefix}/{name}", *told) for name, told in names if told is not None]

    def foreign(self, prefix: str) -> Names:
        return [shortened(name, 80, lines=False) for name, told in self._scan(prefix) if told is None]

    def delete(self, key: str) -> None:
        self._ready(key)
        if key == SPACE_FILE:
            self._marked = False
        try:
            with self._named(writing=True) as (obstore, store):
                obstore.delete(store, key)
        except Failure as failure:
            if failure.problem.code is not Code.FILE_MISSING:
                raise

    def exists(self, key: str) -> bool:
        self._ready(key)
        try:
            self._head(key)
        except Failure as failure:
            if failure.problem.code is not Code.FILE_MISSING:
                raise
            self._doubt(key)
            return False
        return True

    def tidy(self) -> int:
        """Nothing that lasts: a put that breaks off takes its parts back. What a power cut leaves of one is
        not told by obstore and is no object; services remove it by a rule (docs/sharing-format.md).
        """
        self._ready("")
        return 0

    def modified(self, key: str) -> float:
        """When it was put there by the clock of the server, seconds since 1970. FILE_MISSING."""
        self._ready(key)
        return float(self._head(key)["last_modified"].timestamp())

    def _put_small(self, key: str, source: BinaryIO) -> bool:
        """False when something lies there, maybe our own: the client tries again after a lost answer."""
        with self._named(writing=True) as (obstore, store):
            try:
                obstore.put(store, key, source.read(), mode="create", use_multipart=False)
            except obstore.exceptions.AlreadyExistsError:
                return False
        return True

    def _put_in_parts(self, key: str, source: BinaryIO) -> bool:
        if self.exists(key):
            return False
        with self._named(writing=True) as (obstore, store):
            obstore.put(
                store, key, source, use_multipart=True, chunk_size=_PART, max_concurrency=_PARTS_TOGETHER
            )
        return True

    def _check_same(self, key: str, source: BinaryIO, size: int) -> None:
        same = self._head(key)["size"] == size

        def compare(chunk: bytes) -> None:
            if source.read(len(chunk)) != chunk:
                raise fail(Code.OBJECT_DAMAGED, "something else lies at this key")

        if not same or self._read(key, compare, MAX_OBJECT_BYTES) != size:
            raise fail(Code.OBJECT_DAMAGED, "something else lies at this key")

    def _read(self, key: str, take: Callable[[bytes], None], limit: int) -> int:
        """Give what lies there in pieces, from memory of a few MiB at most; its size."""
        total = 0
        try:
            with self._named(writing=False) as (obstore, store):
                pieces = iter(obstore.get(store, key).stream(min_chunk_size=_CHUNK))
            while True:
                with self._named(writing=False):
                    piece = next(pieces, None)
                if piece is None:
                    return total
                total += len(piece)
                if total > limit:
                    raise fail(Code.OBJECT_DAMAGED, f"more than {limit} bytes")
                take(bytes(piece))
        except Failure as failure:
            if failure.problem.code is Code.FILE_MISSING:
                self._doubt(key)
            raise

    def _scan(self, prefix: str, after: str = "") -> Scan:
        """Name and size of what lies directly under `prefix`; None for the size of what is not ours."""
        self._ready(prefix)
        found: dict[str, tuple[int, str] | None] = {}
        with self._named(writing=False) as (obstore, store):
            for page in obstore.list(store, prefix, offset=after or None, chunk_size=_PAGE):
                for item in page:
                    before, asked, rest = item["path"].partition(f"{prefix}/")
                    if before or not asked:  # not what was asked for
                        continue
                    name, _, deeper = rest.partition("/")
                    ours = is_segment(name) and not deeper
                    found[name] = (item["size"], item["e_tag"] or "") if ours else None
        if not found:
            self._doubt(prefix)
        return sorted(found.items())

    def _head(self, key: str) -> Any:
        """What the server knows of an object. An answer to this question carries no words: a refusal is asked
        again in a way that does."""
        try:
            with self._named(writing=False) as (obstore, store):
                return obstore.head(store, key)
        except Failure as failure:
            if failure.problem.code is Code.SPACE_DENIED:
                with self._named(writing=False) as (obstore, store):
                    return obstore.get(store, key).meta
            raise

    def _ready(self, key: str) -> None:
        if key:
            segments(key)
        if key != SPACE_FILE and not self._marked:
            self._look_for_mark()

    def _doubt(self, key: str) -> None:
        if key != SPACE_FILE:
            self._look_for_mark()

    def _look_for_mark(self) -> None:
        if not self._needs_mark:
            return
        self._marked = False
        mark = io.BytesIO()
        try:
            self._read(SPACE_FILE, lambda piece: write_all(mark, piece), MAX_CARD_BYTES)
        except Failure as failure:
            if failure.problem.code is not Code.FILE_MISSING:
                raise
            raise fail(
                Code.SPACE_UNREACHABLE, "no mark of a space", folder=str(self._place), reason="empty"
            ) from failure
        if not mark.getvalue().startswith(b"{"):  # the page on which one signs in to a network, say
            raise fail(Code.SPACE_UNREACHABLE, "no store", folder=str(self._place), reason="other")
        self._marked = True

    @contextmanager
    def _named(self, *, writing: bool) -> "Iterator[tuple[Any, ObjectStore]]":
        """obstore and the store, and a name for what goes wrong with them."""
        import obstore
        from obstore.exceptions import BaseError

        if self._opened is None:
            try:
                self._opened = store_of(self._place, self._credentials, self._patience)
            except (BaseError, ValueError) as error:
                _log.info("no client for the space: %s", type(error).__name__)
                raise fail(Code.SPACE_DENIED, type(error).__name__, folder=str(self._place)) from None
        try:
            yield obstore, self._opened
        except (BaseError, OSError, ValueError) as error:
            bucket = self._place.container if isinstance(self._place, AzurePlace) else self._place.bucket
            failure = failure_of(error, str(self._place), bucket, writing=writing)
            raise failure from None  # the text of obstore's error repeats what was sent
