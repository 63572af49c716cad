"""What is kept about somebody, counted, and what others have of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.app.rights.kept import Kept
from oefenruimte.app.rights.landing import LANDINGS, Me
from oefenruimte.app.rights.room_used import bytes_in, free_room
from oefenruimte.app.sharing import SEEN
from oefenruimte.app.takes import Takes
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.share import Grant, GrantState
from oefenruimte.store.database import Store

_OTHERS = (*SEEN, GrantState.WITHDRAWING)


@dataclass(frozen=True, slots=True)
class Counted:
    """One line of the retention table with how many there are: rows of its tables, bytes of its files."""

    kept: Kept
    count: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Shared:
    """What somebody else can see: of which exercise ("" once the take is gone)."""

    grant: Grant
    title: str


@dataclass(frozen=True, slots=True)
class Overview:
    """`room`: bytes of the whole profile; `take_bytes`: of films; `free`: bytes left on the disk."""

    lines: tuple[Counted, ...]
    takes: int
    seconds: int
    take_bytes: int
    room: int
    free: int
    shares: tuple[Shared, ...]
    folder: Path

    def count(self, key: str) -> int:
        """How many of the line with this key. KeyError."""
        return {line.kept.key: line.count for line in self.lines}[key]


@dataclass(frozen=True, slots=True)
class Summary:
    store: Store
    takes: Takes
    folder: Path
    me: MemberId
    kept: Callable[[], Sequence[Kept]]

    def overview(self) -> Overview:
        """Reads only. Some milliseconds for each hundred takes."""
        takes = self.takes.list()
        titles = {take.id: take.scenario_title for take in takes}
        with self.store.unit() as unit:
            grants = unit.grants.list()
            me = Me(self.me, frozenset(grant.share_id for grant in grants))
            counts = {table: unit.inventory.count(table) for table in unit.inventory.tables()}
            for table in ("voice", "reply"):  # of others too: those are not mine
                mine = LANDINGS[table].mine
                counts[table] = sum(mine(row, me) for row in unit.inventory.rows(table))
        return Overview(
            lines=tuple(self._line(kept, counts) for kept in self.kept()),
            takes=len(takes),
            seconds=sum(take.duration_ms for take in takes) // 1000,
            take_bytes=bytes_in(self.folder, "recordings"),
            room=bytes_in(self.folder),
            free=free_room(self.folder),
            shares=tuple(
                Shared(one, titles.get(one.take_id, "")) for one in reversed(grants) if one.state in _OTHERS
            ),
            folder=self.folder,
        )

    def media_bytes(self) -> int:
        """Of what an export copies: films, sounds and clips."""
        return sum(bytes_in(self.folder, name) for name in ("recordings", "voices", "drafts"))

    def _line(self, kept: Kept, counts: dict[str, int]) -> Counted:
        files = [self.folder / name for name in kept.files if not name.startswith("~/")]
        size = sum(bytes_in(file) if file.is_dir() else _size(file) for file in files)
        return Counted(kept, sum(counts[table] for table in kept.tables[:1]), size)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0
