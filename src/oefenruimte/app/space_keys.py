"""What opens a space in an object store, kept in the encrypted database and nowhere else."""

from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.worded import worded
from oefenruimte.sharing.location import FolderPlace, parse_location
from oefenruimte.store.database import Store

_SETTING = "space/credentials"  # canonical address → [secret, key id, token]
_MOST = 16 * 1024  # characters; the key of a service account has 2,400


class SpaceKeys:
    """Credentials by address: what opens one place is never offered to another."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, location: str) -> Credentials | None:
        """SPACE_ADDRESS."""
        place = str(parse_location(location))
        with self._store.unit() as unit:
            kept = unit.settings.get(_SETTING, {}).get(place)
        return Credentials(*kept) if kept else None

    def keep(self, location: str, credentials: Credentials) -> None:
        """In place of what was kept for this address. BAD_ARGUMENT for a folder or a text that is none."""
        place = parse_location(location)
        parts = [part.strip() for part in (credentials.secret, credentials.key_id, credentials.token)]
        if isinstance(place, FolderPlace):
            raise fail(
                Code.BAD_ARGUMENT, "a folder asks for no credentials", what=worded("de toegangsgegevens")
            )
        if not any(parts) or sum(map(len, parts)) > _MOST:
            raise fail(Code.BAD_ARGUMENT, "empty or too long", what=worded("de toegangsgegevens"))
        with self._store.unit() as unit:
            unit.settings.put(_SETTING, {**unit.settings.get(_SETTING, {}), str(place): parts})

    def forget(self, location: str) -> None:
        """After the space was left."""
        with self._store.unit() as unit:
            kept = unit.settings.get(_SETTING, {})
            place = str(parse_location(location))
            unit.settings.put(_SETTING, {key: value for key, value in kept.items() if key != place})
