"""A place that is slow, forgetful and worse, as each member sees it."""

from pathlib import Path
from typing import BinaryIO

from fakes.sharing import MemoryTransport
from oefenruimte.domain.ids import ObjectId, new_id
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.sharing.transport import MAX_OBJECT_BYTES, Entries


class Place:
    """What really lies there. `deleted` may be replayed, `saved` is what it may be set back to."""

    def __init__(self) -> None:
        self.truth = MemoryTransport()
        self.truth.objects[SPACE_FILE] = b"a space"
        self.deleted: dict[str, bytes] = {}
        self.saved = dict(self.truth.objects)

    def keys(self) -> list[str]:
        """Of objects for members, in an order that is the same for the same story."""
        return [key for key in self.truth.objects if key.startswith("inbox/")]

    def copy_elsewhere(self, key: str) -> None:
        self.truth.objects[f"{key.rpartition('/')[0]}/{ObjectId(new_id())}.ofo"] = self.truth.objects[key]

    def spoil(self, key: str, how: int) -> None:
        whole = self.truth.objects[key]
        middle = len(whole) // 2
        turned = whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :] if whole else b"?"
        self.truth.objects[key] = (b"", whole[:-7], turned)[how % 3]

    def swap(self, one: str, other: str) -> None:
        objects = self.truth.objects
        objects[one], objects[other] = objects[other], objects[one]


class View:
    """One member's way to the place: what others do becomes visible late and in any order."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._truth = place.truth
        self.hidden: set[str] = set()  # there, not visible yet

    def put(self, key: str, file: Path | bytes) -> None:
        self._truth.put(key, file)
        self.hidden.discard(key)

    def replace(self, key: str, data: bytes) -> None:
        self._truth.replace(key, data)

    def fetch(self, key: str, to: BinaryIO, limit: int = MAX_OBJECT_BYTES) -> int:
        return self._truth.fetch(key, to, limit)

    def list(self, prefix: str, after: str = "") -> Entries:
        return [entry for entry in self._truth.list(prefix, after) if entry.key not in self.hidden]

    def foreign(self, prefix: str) -> "list[str]":
        return self._truth.foreign(prefix)

    def delete(self, key: str) -> None:
        if key in self._truth.objects:
            self._place.deleted[key] = self._truth.objects[key]
        self._truth.delete(key)

    def exists(self, key: str) -> bool:
        return self._truth.exists(key)

    def modified(self, key: str) -> float:
        return self._truth.modified(key)

    def tidy(self) -> int:
        return self._truth.tidy()
