"""Erasing takes for good, to the end: rows and a list of what still lies on the disk go in one transaction,
the files after it. Stopped anywhere in between, the next opening of the room goes on."""

from typing import TYPE_CHECKING, Any

from oefenruimte.domain.ids import RecordingId, TakeId
from oefenruimte.domain.outbox import OutboxAction
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.recordings import RecordingVault

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_ERASING = "erasing"  # the setting with what is still to be removed
_SET_ASIDE = "set-aside"  # the setting that knows of which take a damaged recording was
_SUFFIX = ".ofo"
_RECORDING, _COPY = "recording", "copy"


class Eraser:
    """`outbox`: the folder with sealed copies that wait, or that were sent."""

    def __init__(self, store: Store, vault: RecordingVault, outbox: PrivateFolder) -> None:
        self._store = store
        self._vault = vault
        self._outbox = outbox

    def set_aside(self, take_id: TakeId, recording_id: RecordingId) -> None:
        """Keep what there is of a damaged recording, until its take is erased."""
        with self._store.unit() as unit:
            known: dict[str, Any] = unit.settings.get(_SET_ASIDE, {})
            unit.settings.put(_SET_ASIDE, {**known, recording_id: take_id})
        self._vault.set_aside(recording_id)

    def take_out(self, unit: "Unit", take_id: TakeId, *, set_aside: bool = True) -> None:
        """Within a transaction: the take, all that hangs on it and all of it that waits to be sent. Call
        `finish` afterwards. With `set_aside`, damaged recordings of it go too. TAKE_UNKNOWN."""
        recordings = {recording.id for recording in unit.takes.get(take_id).recordings}
        if set_aside:
            known: dict[str, Any] = unit.settings.get(_SET_ASIDE, {})
            mine = {RecordingId(name) for name, owner in known.items() if owner == take_id}
            recordings |= mine
            if mine:
                rest = {name: owner for name, owner in known.items() if name not in mine}
                unit.settings.put(_SET_ASIDE, rest)
        copies = set()
        for grant in unit.grants.list(take_id):
            object_id = unit.grants.object_id(grant.share_id)
            unit.outbox.done(object_id, OutboxAction.PUT)  # what is to leave the space still does
            unit.kept.end(grant.share_id)
            unit.portfolio.forget_hidden(grant.share_id)
            copies.add(object_id + _SUFFIX)
        _put(
            unit,
            _left(unit) | {(_RECORDING, name) for name in recordings} | {(_COPY, name) for name in copies},
        )
        unit.takes.purge(take_id)

    def finish(self) -> None:
        """Remove the files of what was taken out. DISK_FULL, FOLDER_READ_ONLY: the rest is for later."""
        with self._store.unit() as unit:
            left = _left(unit)
        for kind, name in sorted(left):
            if kind == _RECORDING:
                self._vault.remove(RecordingId(name), damaged=True)
            else:
                self._outbox.remove(name)
        if left:
            with self._store.unit() as unit:
                _put(unit, _left(unit) - left)


def _left(unit: "Unit") -> set[tuple[str, str]]:
    return {(str(kind), str(name)) for kind, name in unit.settings.get(_ERASING, [])}


def _put(unit: "Unit", left: set[tuple[str, str]]) -> None:
    unit.settings.put(_ERASING, [list(each) for each in sorted(left)])
