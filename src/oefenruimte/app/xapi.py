"""Times of practising for a learning record store, or in a file: only when the learner asks."""

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from oefenruimte.app.growth import Growth
from oefenruimte.app.growth.room import SETTINGS
from oefenruimte.app.library import Library
from oefenruimte.app.plain_file import whole_file
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.growth import Practised
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.worded import worded
from oefenruimte.domain.xapi import Pseudonym, Run, XapiChoice
from oefenruimte.sharing.xapi import Statement, statements_of
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_UNDER = "xapi/"  # begins the name of every setting here
_STORE, _CHOICE, _NAMES = (_UNDER + name for name in ("store", "choice", "names"))
_SENT = SETTINGS + "xapi-sent"  # when one practised what: forgotten with everything about growing
_MOST_SECRET = 1000  # characters
LINES = ".jsonl"


class Target(StrEnum):
    """Each has a pseudonym of its own: what one holds cannot be laid beside what the other holds by name."""

    FILE = "bestand"
    STORE = "lrs"


@dataclass(frozen=True, slots=True)
class XapiState:
    """`endpoint` "": no store was set up, and nothing goes anywhere. `sent`: times of practising."""

    endpoint: str
    choice: XapiChoice
    sent: int


@dataclass(frozen=True, slots=True)
class XapiSent:
    """Statements: `new` to the store, or `known` there already."""

    new: int
    known: int


class Xapi:
    """`library`: what all profiles share. Exercises that are not in it, such as one's own cases, stay here.

    Everything blocks on disk; only `send` uses the network.
    """

    def __init__(self, store: Store, growth: Growth, library: Library) -> None:
        self._store = store
        self._growth = growth
        self._library = library

    def state(self) -> XapiState:
        with self._store.unit() as unit:
            return XapiState(
                unit.settings.get(_STORE, {}).get("endpoint", ""), _choice(unit), len(_sent(unit))
            )

    def runs(self, target: Target) -> tuple[Run, ...]:
        """What could go to this target, newest first; for the store only what did not go yet."""
        titles = {scenario.id: scenario.title for scenario in self._library.all()}
        practices = [one for one in self._growth.practices() if one.scenario in titles]
        with self._store.unit() as unit:
            sent = _sent(unit) if target is Target.STORE else frozenset()
            sealed = {take.id for take in unit.takes.list()}
            return tuple(
                _run(unit, one, titles[one.scenario], with_checks=one.take_id in sealed)
                for one in practices
                if _key(one) not in sent
            )

    def statements(
        self, target: Target, keys: Collection[str] | None = None, choice: XapiChoice | None = None
    ) -> list[Statement]:
        """Exactly what goes, oldest first. `keys`: of the runs that go, None for all. `choice`: for this
        time only, else what was chosen."""
        runs = [run for run in reversed(self.runs(target)) if keys is None or run.key in keys]
        with self._store.unit() as unit:
            return statements_of(runs, _pseudonym(unit, target), choice or _choice(unit))

    def choose(self, choice: XapiChoice) -> None:
        with self._store.unit() as unit:
            unit.settings.put(_CHOICE, asdict(choice))

    def export(
        self, file: Path, keys: Collection[str] | None = None, choice: XapiChoice | None = None
    ) -> int:
        """Write the statements as one JSON array, or one a line when the name ends in `.jsonl`; tells how
        many. EXPORT_FAILED."""
        found = self.statements(Target.FILE, keys, choice)
        if file.suffix.lower() == LINES:
            text = "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in found)
        else:
            text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
        with whole_file(file) as out:
            out.write(text.encode())
        return len(found)

    # a store ------------------------------------------------------------------------------------------

    def set_up(self, endpoint: str, credentials: Credentials) -> None:
        """Keep where to send to, and with what. Nothing is sent. Another address gets another pseudonym.

        LRS_ADDRESS, BAD_ARGUMENT.
        """
        from oefenruimte.sharing.lrs import parse_endpoint  # loads the network

        address = parse_endpoint(endpoint)
        key_id, secret = credentials.key_id.strip(), credentials.secret.strip()
        if not key_id or not secret or len(key_id) + len(secret) > _MOST_SECRET or ":" in key_id:
            raise fail(Code.BAD_ARGUMENT, "empty or too long", what=worded("de sleutel van de leeromgeving"))
        with self._store.unit() as unit:
            if unit.settings.get(_STORE, {}).get("endpoint") != address:
                names = unit.settings.get(_NAMES, {})
                unit.settings.put(_NAMES, {of: name for of, name in names.items() if of != Target.STORE})
                unit.settings.put(_SENT, [])
            unit.settings.put(_STORE, {"endpoint": address, "key_id": key_id, "secret": secret})

    def send(self, keys: Collection[str] | None = None, choice: XapiChoice | None = None) -> XapiSent:
        """Send what did not go yet; what went stays noted when it stops half way. Uses the network.

        LRS_ADDRESS (none was set up), LRS_UNREACHABLE, LRS_DENIED, LRS_REFUSED.
        """
        from oefenruimte.sharing.lrs import BATCH, RecordStore

        with self._store.unit() as unit:
            kept = unit.settings.get(_STORE, {})
            actor, usual = _pseudonym(unit, Target.STORE), _choice(unit)
        if not kept:
            raise fail(Code.LRS_ADDRESS, "none was set up")
        store = RecordStore(kept["endpoint"], Credentials(kept["secret"], kept["key_id"]))
        runs = [run for run in reversed(self.runs(Target.STORE)) if keys is None or run.key in keys]
        new = known = 0
        some = BATCH // 2  # a run has two statements at most
        for start in range(0, len(runs), some):
            batch = runs[start : start + some]
            added, there = store.send(statements_of(batch, actor, choice or usual))
            new, known = new + added, known + there
            with self._store.unit() as unit:
                unit.settings.put(_SENT, [*_sent(unit), *(run.key for run in batch)])
        return XapiSent(new, known)

    def forget(self) -> None:
        """Stop: forget the store, its key, the pseudonyms, what was chosen and what went. What a store
        received stays there; nobody can tie it to what is made later."""
        with self._store.unit() as unit:
            unit.settings.remove_under(_UNDER)
            unit.settings.put(_SENT, [])


def _key(one: Practised) -> str:
    return f"{one.scenario}/{one.started_at.isoformat()}/{one.turn}"


def _run(unit: "Unit", one: Practised, title: str, *, with_checks: bool) -> Run:
    checks = unit.checks.get(one.take_id) if with_checks and one.take_id is not None else {}
    return Run(
        key=_key(one),
        scenario=one.scenario,
        title=title,
        started_at=one.started_at,
        seconds=one.seconds,
        short=one.short,
        checks=tuple(sorted(checks.items())),
    )


def _sent(unit: "Unit") -> frozenset[str]:
    return frozenset(unit.settings.get(_SENT, []))


def _choice(unit: "Unit") -> XapiChoice:
    return XapiChoice(**unit.settings.get(_CHOICE, {}))


def _pseudonym(unit: "Unit", target: Target) -> Pseudonym:
    """Random, made at the first use and kept."""
    names: dict[str, Any] = unit.settings.get(_NAMES, {})
    if target not in names:
        names[target] = [str(uuid4()), str(uuid4())]
        unit.settings.put(_NAMES, names)
    name, secret = names[target]
    return Pseudonym(UUID(name), UUID(secret))
