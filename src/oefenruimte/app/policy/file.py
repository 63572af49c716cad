"""Reading the policy file (TOML). Strict: one fault and the whole file does not count, and is told."""

import logging
import os
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from oefenruimte.app.policy.keys import PREFERENCES
from oefenruimte.app.policy.managed import NO_POLICY, ManagedPolicy

POLICY_VARIABLE = "OEFENRUIMTE_POLICY"
FORMAT = 1
_MOST_BYTES = 64 * 1024
_LONGEST = 1000  # characters of a place
_NAME = "beleid.toml"
_PRESETS, _LOCKS, _SPACE, _FILES, _VERSION = "standaard", "vast", "deelruimte", "bestanden", "versie"
_log = logging.getLogger(__name__)


def policy_place(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> Path:
    """Where the policy of this computer is, if there is one."""
    set_by_hand = environment.get(POLICY_VARIABLE)
    if set_by_hand:
        return Path(set_by_hand)
    if system == "win32":
        return Path(environment.get("ProgramData", r"C:\ProgramData")) / "Oefenruimte" / _NAME
    if system == "darwin":
        return Path("/Library/Application Support/Oefenruimte") / _NAME
    return Path("/etc/oefenruimte") / _NAME


def load_policy(environment: Mapping[str, str] = os.environ) -> ManagedPolicy:
    """That of this computer; the usual when there is none, or when it is damaged (then with `faults`)."""
    place = policy_place(environment)
    named = bool(environment.get(POLICY_VARIABLE))
    try:
        with place.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        if isinstance(error, FileNotFoundError | NotADirectoryError) and not named:
            return NO_POLICY
        return _refused(place, (f"het bestand kan niet worden gelezen ({type(error).__name__})",))
    return read_policy(data, place)


def read_policy(data: bytes, place: Path | None = None) -> ManagedPolicy:
    """What this file says. Never raises: what is wrong is in `faults`, with the name of each key."""
    if len(data) > _MOST_BYTES:
        return _refused(place, ("het bestand is te groot",))
    try:
        document = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _refused(place, ("het bestand is geen tekst in UTF-8",))
    except tomllib.TOMLDecodeError as error:
        return _refused(place, (f"het bestand is geen TOML ({_line(error)})",))
    except RecursionError:
        return _refused(place, ("het bestand is geen TOML",))
    reading = _Reading(document)
    policy = ManagedPolicy(
        presets=reading.preferences(_PRESETS, locks=False),
        locks=reading.preferences(_LOCKS, locks=True),
        location=reading.text(_SPACE, "plek"),
        invitation=reading.text(_SPACE, "uitnodiging"),
        only_this_space=reading.flag(_SPACE, "alleen_deze", False),
        films_as_files=reading.flag(_FILES, "films_bewaren", True),
        update_file=reading.text(_VERSION, "bestand"),
        file=place,
    )
    reading.end()
    if policy.only_this_space and not policy.location:
        reading.faults.append(f"{_SPACE}.alleen_deze: vul ook {_SPACE}.plek in")
    return _refused(place, tuple(reading.faults)) if reading.faults else policy


def _refused(place: Path | None, faults: tuple[str, ...]) -> ManagedPolicy:
    _log.warning("the policy does not count: %d faults", len(faults))
    return ManagedPolicy(file=place, faults=faults)


def _line(error: tomllib.TOMLDecodeError) -> str:
    """Where it is, not what is there: "line 3, column 5"."""
    return str(error).rpartition("(")[2].rstrip(")").removeprefix("at ")[:40]


class _Reading:
    """Takes keys out of a document; what is left at the end is unknown."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.faults: list[str] = []
        self._tables: dict[str, dict[str, Any]] = {}
        for name, value in document.items():
            if name == "formaat":
                if value != FORMAT or isinstance(value, bool):
                    self.faults.append(f"formaat: dit programma kent alleen {FORMAT}")
            elif name in (_PRESETS, _LOCKS, _SPACE, _FILES, _VERSION) and isinstance(value, dict):
                self._tables[name] = dict(value)
            else:
                self.faults.append(f"{name}: onbekend")

    def preferences(self, table: str, *, locks: bool) -> dict[str, Any]:
        found: dict[str, Any] = {}
        values = self._tables.get(table, {})
        for word, key in PREFERENCES.items():
            if word not in values:
                continue
            value = values.pop(word)
            read = key.lock if locks else key.read
            if read is None:
                self.faults.append(f"{table}.{word}: dit kan niet vast; de gebruiker heeft het soms nodig")
                continue
            try:
                found[key.name] = read(value)
            except ValueError as error:
                self.faults.append(f"{table}.{word}: {error}")
        return found

    def text(self, table: str, word: str) -> str:
        value = self._tables.get(table, {}).pop(word, "")
        if not isinstance(value, str) or len(value) > _LONGEST or not (value.isprintable()):
            self.faults.append(f"{table}.{word}: een korte tekst")
            return ""
        return value.strip()

    def flag(self, table: str, word: str, usual: bool) -> bool:
        value = self._tables.get(table, {}).pop(word, usual)
        if not isinstance(value, bool):
            self.faults.append(f"{table}.{word}: true of false")
            return usual
        return value

    def end(self) -> None:
        for table, left in self._tables.items():
            self.faults += [f"{table}.{word}: onbekend" for word in left]
