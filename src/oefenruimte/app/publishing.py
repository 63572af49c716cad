"""Exercises that stand ready for everyone in the space: putting them there, updating, withdrawing, receiving.

Signed by who made them and kept as files of the library: a published exercise is no secret. A scenario
belongs to the first member who published it here: nobody else can update or withdraw it.
"""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from oefenruimte.app.library import Library
from oefenruimte.app.published import Published, keep_own, known_of, own_of, remember
from oefenruimte.app.refusals import Refusals
from oefenruimte.app.space import Spaces
from oefenruimte.app.spool import durable
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import MemberId, ObjectId, ScenarioId, new_id
from oefenruimte.domain.outbox import OutboxAction, OutboxItem
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import Contact, Space
from oefenruimte.sharing.layout import EXERCISES, exercise_key, object_id_of
from oefenruimte.sharing.published import Announced, Notice, NoticeKind, read_notice, write_notice
from oefenruimte.sharing.transport import Entry, Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder, disk_problems
from oefenruimte.vault.keys import ProfileKeys

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_log = logging.getLogger(__name__)
_STOPS_ALL = (Code.SPACE_UNREACHABLE, Code.DISK_FULL, Code.FOLDER_READ_ONLY)

Pack = Callable[[Draft, Path], object]
"""Writes the package of a draft to a new file. SCENARIO_INVALID when something must be solved first."""


class Publishing:
    """`folder` is where sealed things wait on their way out or in (the outbox and inbox of the profile)."""

    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        library: Library,
        outbox: PrivateFolder,
        inbox: PrivateFolder,
        keys: ProfileKeys,
        me: MemberId,
        clock: Clock,
    ) -> None:
        self._store = store
        self._spaces = spaces
        self._library = library
        self._outbox = outbox
        self._inbox = inbox
        self._keys = keys
        self._me = me
        self._clock = clock
        self._refusals = Refusals()

    def own(self) -> tuple[Published, ...]:
        """What this profile put ready in the space of now and did not withdraw."""
        with self._store.unit() as unit:
            space = unit.space.get()
            return () if space is None else tuple(own_of(unit, space).values())

    def of(self, draft: Draft) -> Published | None:
        """Whether this draft stands ready, and in which version."""
        return next((one for one in self.own() if one.scenario_id == draft.scenario_id), None)

    def publish(self, draft: Draft, pack: Pack) -> Published:
        """Put it ready for everyone, in the stead of an earlier version. Give a draft with a new version.

        NO_SPACE; SCENARIO_TAKEN when the id is of a built-in exercise or another member's; SCENARIO_INVALID.
        It is in the own library at once; the others get it when they exchange.
        """
        space = self._spaces.required()
        with self._store.unit() as unit:
            owner = known_of(unit, space).get(draft.scenario_id, {}).get("author", self._me)
            before = own_of(unit, space).get(draft.scenario_id)
            sequence = unit.settings.next_sequence()
        if owner != self._me or self._library.is_built_in(draft.scenario_id):
            raise fail(Code.SCENARIO_TAKEN, name=draft.title)
        object_id = ObjectId(new_id())
        package = self._outbox.path(f"{object_id}.oefenscenario")
        notice = Notice(
            space.id,
            object_id,
            NoticeKind.EXERCISE,
            self._me,
            sequence,
            draft.scenario_id,
            draft.version,
            draft.title,
        )
        try:
            pack(draft, package)
            self._library.import_(package)
            with package.open("rb") as content:
                self._write(notice, content)
        finally:
            package.unlink(missing_ok=True)
        published = Published(draft.scenario_id, draft.version, draft.title, draft.id, object_id)
        with self._store.unit() as unit:
            self._queue(unit, object_id, before)
            mine = own_of(unit, space)
            mine[draft.scenario_id] = published
            keep_own(unit, space, mine)
            remember(unit, space, notice)
        return published

    def withdraw(self, scenario_id: ScenarioId) -> None:
        """Nobody can begin it any more. Takes that were made of it keep it. SCENARIO_UNKNOWN, NO_SPACE."""
        space = self._spaces.required()
        with self._store.unit() as unit:
            before = own_of(unit, space).get(scenario_id)
            sequence = unit.settings.next_sequence()
        if before is None:
            raise fail(Code.SCENARIO_UNKNOWN, name=scenario_id)
        object_id = ObjectId(new_id())
        notice = Notice(
            space.id,
            object_id,
            NoticeKind.WITHDRAWAL,
            self._me,
            sequence,
            scenario_id,
            before.version,
            before.title,
        )
        self._write(notice, None)
        with self._store.unit() as unit:
            self._queue(unit, object_id, before)
            mine = own_of(unit, space)
            del mine[scenario_id]
            keep_own(unit, space, mine)
            remember(unit, space, notice)
        self._library.hide(scenario_id)

    def receive(self, transport: Transport) -> tuple[int, tuple[tuple[str, str], ...]]:
        """How many notices were followed, and (key, code) of what was refused. SPACE_UNREACHABLE, DISK_FULL,
        FOLDER_READ_ONLY."""
        space = self._spaces.required()
        entries = transport.list(EXERCISES)
        with self._store.unit() as unit:
            contacts = {contact.id: contact for contact in unit.contacts.list()}
            own = {one.object_id for one in own_of(unit, space).values()}
            new = [
                (entry, found)
                for entry in entries
                if (found := object_id_of(entry.key)) is not None
                and found not in own
                and not unit.seen.has(found)
            ]
        self._refusals.begin(contacts, entries)
        refused = [
            (entry.key, str(Code.OBJECT_FOREIGN)) for entry in entries if object_id_of(entry.key) is None
        ]
        count = 0
        for entry, object_id in new:
            code = self._refusals.code(entry)
            if code is None:
                try:
                    count += self._take_in(transport, space, entry, object_id, contacts)
                    self._refusals.accepted(entry)
                except Failure as failure:
                    code = failure.problem.code
                    if code in _STOPS_ALL:
                        raise
                    if code is Code.FILE_MISSING:  # withdrawn between the look and the fetch: no news
                        continue
                    _log.warning("skipped an exercise: %s", code)
                    self._refusals.refused(entry, code)
            if code is not None:
                refused.append((entry.key, str(code)))
        return count, tuple(refused)

    def _write(self, notice: Notice, package: Any) -> None:
        name = f"{notice.object_id}.ofo"
        try:
            with disk_problems(self._outbox.path(name)), self._outbox.create_exclusive(name) as out:
                write_notice(out, notice, self._keys, package)
                durable(out)
        except BaseException:
            self._outbox.remove(name)
            raise

    def _queue(self, unit: "Unit", object_id: ObjectId, before: Published | None) -> None:
        if before is not None:
            unit.outbox.done(before.object_id, OutboxAction.PUT)
            unit.outbox.add(
                OutboxItem(
                    before.object_id,
                    OutboxAction.DELETE,
                    exercise_key(before.object_id),
                    "",
                    self._clock.now(),
                )
            )
        unit.outbox.add(
            OutboxItem(
                object_id,
                OutboxAction.PUT,
                exercise_key(object_id),
                f"{object_id}.ofo",
                self._clock.now(),
            )
        )

    def _take_in(
        self,
        transport: Transport,
        space: Space,
        entry: Entry,
        object_id: ObjectId,
        contacts: Mapping[MemberId, Contact],
    ) -> bool:
        """Fetch, verify, follow. False when a later word about this scenario came first."""
        name = f"{object_id}.ofo"
        self._inbox.remove(name)
        try:
            with disk_problems(self._inbox.path(name)), self._inbox.create_exclusive(name) as out:
                transport.fetch(entry.key, out)
            with self._inbox.open_read(name) as file:
                found = read_notice(
                    file,
                    space=space.id,
                    object_id=object_id,
                    author_key=lambda author: contacts[author].signing_key if author in contacts else None,
                )
                return self._follow(space, found)
        finally:
            self._inbox.remove(name)

    def _follow(self, space: Space, found: Announced) -> bool:
        notice = found.notice
        with self._store.unit() as unit:
            known = known_of(unit, space).get(notice.scenario)
        if self._library.is_built_in(notice.scenario) or (known and known["author"] != notice.author):
            raise fail(Code.OBJECT_FOREIGN, "somebody else's exercise has this id")
        newest = known is None or notice.sequence > known["sequence"]
        if newest:
            match notice.kind:
                case NoticeKind.EXERCISE:
                    self._shelve(found)
                case NoticeKind.WITHDRAWAL:
                    self._library.hide(notice.scenario)
        with self._store.unit() as unit:
            unit.seen.add(notice.object_id, notice.author, notice.sequence)
            if newest:
                remember(unit, space, notice)
        return newest

    def _shelve(self, found: Announced) -> None:
        """Into the library, by the same road as any package of a stranger."""
        notice = found.notice
        name = f"{notice.object_id}.oefenscenario"
        self._inbox.remove(name)
        try:
            path = self._inbox.path(name)
            with disk_problems(path), self._inbox.create_exclusive(name) as out:
                while chunk := found.package.read(1024**2):
                    out.write(chunk)
            report = self._library.check(path)
            scenario = report.scenario
            if scenario is None or (scenario.id, scenario.version) != (notice.scenario, notice.version):
                raise fail(Code.OBJECT_DAMAGED, "the package is not the exercise that was announced")
            if self._library.find(scenario.id, scenario.version) is None:
                self._library.import_(path)
            else:  # what takes were made of is never replaced
                self._library.show(scenario.id)
        finally:
            self._inbox.remove(name)
