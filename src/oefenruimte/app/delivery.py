"""When and in which order what waits is tried, and how far a large file is on its way. No network here."""

import hashlib
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path, PosixPath
from typing import TYPE_CHECKING, Any

from oefenruimte.domain.outbox import OutboxAction, OutboxItem
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import GrantState

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

SMALL = 1024**2  # bytes: a message; anything larger may take a while
_ASK_EVERY = 2 * 1024**2  # bytes read between two looks whether it must go on
_FIRST_PAUSE = timedelta(minutes=1)
_LONGEST_PAUSE = timedelta(days=1)
_SPREAD = 0.25  # of the pause, to either side: programs that failed together do not come back together

_FOLLOWS = {
    OutboxAction.PUT: (GrantState.QUEUED, GrantState.SENT),
    OutboxAction.DELETE: (GrantState.WITHDRAWING, GrantState.WITHDRAWN),
}


@dataclass(frozen=True, slots=True)
class Keep:
    """The sealed file stays here to heal the space with: until the last day, or the end of this share."""

    until: date
    about: str = ""


@dataclass(frozen=True, slots=True)
class Delivered:
    """How many went, and the first problem that kept another one waiting."""

    count: int
    problem: Problem | None = None


class Interrupted(Exception):
    """Sending was stopped on purpose. Not an OSError: a transport does not take it for a fault."""


def next_attempt(item: OutboxItem, now: datetime) -> datetime | None:
    """When `item`, which just failed, is tried again: the first time at the next round, then after 1, 2, 4, …
    minutes, and at the end once a day. It is never given up by itself: a withdrawal has to arrive.
    """
    failed = item.attempts + 1
    if failed == 1:
        return None
    pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(failed - 2, 20))
    digest = hashlib.sha256(f"{item.object_id} {item.action} {failed}".encode()).digest()
    part = int.from_bytes(digest[:4], "big") / 2**32
    return now + pause * (1 - _SPREAD + 2 * _SPREAD * part)


def due(item: OutboxItem, now: datetime) -> bool:
    return item.next_attempt_at is None or item.next_attempt_at <= now


def in_order(items: Iterable[OutboxItem], size: Callable[[OutboxItem], int]) -> list[OutboxItem]:
    """Deletes first, then what is small (the word that something was withdrawn), then shares; each as they
    came. Every object stands by itself, so a reader may get them in any order."""

    def rank(item: OutboxItem) -> int:
        if item.action is OutboxAction.DELETE:
            return 0
        return 1 if size(item) <= SMALL else 2

    return sorted(items, key=rank)


class WatchedPath(PosixPath):
    """A file that `told` how many bytes of it were read, and whose reader is Interrupted when it may not
    `go_on`."""

    told: Callable[[int], None]
    go_on: Callable[[], bool]

    @classmethod
    def of(cls, path: Path, told: Callable[[int], None], go_on: Callable[[], bool]) -> "WatchedPath":
        watched = cls(path)
        watched.told, watched.go_on = told, go_on
        return watched

    def open(self, mode: str = "r", *rest: Any, **more: Any) -> Any:
        """For reading bytes as a stream that is watched; in any other way as always."""
        if mode != "rb":
            return super().open(mode, *rest, **more)
        return _WatchedFile(super().open("rb", buffering=0), self.told, self.go_on)


class _WatchedFile(io.RawIOBase):
    def __init__(self, raw: Any, told: Callable[[int], None], go_on: Callable[[], bool]) -> None:
        super().__init__()
        self._raw = raw
        self._told = told
        self._go_on = go_on
        self._read = self._asked = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        taken: int = self._raw.readinto(buffer)
        self._read += taken
        self._told(self._read)
        if self._read - self._asked > _ASK_EVERY:
            self._asked = self._read
            if not self._go_on():
                raise Interrupted
        return taken

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        place: int = self._raw.seek(offset, whence)
        return place

    def tell(self) -> int:
        place: int = self._raw.tell()
        return place

    def fileno(self) -> int:
        number: int = self._raw.fileno()
        return number

    def close(self) -> None:
        self._raw.close()
        super().close()


def follow(unit: "Unit", item: OutboxItem) -> None:
    """A grant follows its object: queued → sent, withdrawing → withdrawn."""
    before, after = _FOLLOWS[item.action]
    grant = unit.grants.by_object(item.object_id)
    if grant is not None and grant.state is before:
        unit.grants.set_state(grant.share_id, after)
