"""Exercises that stand ready for everyone in the space: putting them there, updating, withdrawing.

Signed by who made them and kept as files of the library: a published exercise is no secret. A scenario
belongs to the first member who published it here: nobody else can update or withdraw it.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from oefenruimte.app.library import Library
from oefenruimte.app.organisation_memory import may_publish
from oefenruimte.app.published import (
    Published,
    goals_setting,
    keep_own,
    known_of,
    own_of,
    remember,
    skills_setting,
    subject_of,
)
from oefenruimte.app.space import Spaces
from oefenruimte.app.spool import durable
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import MemberId, ObjectId, ScenarioId, new_id
from oefenruimte.domain.organisation import Role
from oefenruimte.domain.outbox import OutboxAction, OutboxItem
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Space
from oefenruimte.domain.skills import Skill
from oefenruimte.domain.worded import worded
from oefenruimte.sharing.layout import exercise_key
from oefenruimte.sharing.published import GOALS_ID, SKILLS_ID, Notice, NoticeKind, write_notice
from oefenruimte.sharing.skill_list import skills_json
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder, disk_problems
from oefenruimte.vault.keys import ProfileKeys

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy


Pack = Callable[[Draft, Path], object]
"""Writes the package of a draft to a new file. SCENARIO_INVALID when something must be solved first."""


class Publishing:
    """`outbox` is where things wait on their way out. `PublishedInbox` follows what others put ready."""

    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        library: Library,
        outbox: PrivateFolder,
        keys: ProfileKeys,
        me: MemberId,
        clock: Clock,
    ) -> None:
        self._store = store
        self._spaces = spaces
        self._library = library
        self._outbox = outbox
        self._keys = keys
        self._me = me
        self._clock = clock

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

        NO_SPACE; SCENARIO_TAKEN when the id is of a built-in exercise or another member's; SCENARIO_INVALID;
        ROLE_NEEDED in an organisation, for who is no trainer.
        It is in the own library at once; the others get it when they exchange.
        """
        space = self._spaces.required()
        self._ensure_trainer()
        with self._store.unit() as unit:
            owner = known_of(unit, space).get(draft.scenario_id, {}).get("author", self._me)
            before = own_of(unit, space).get(draft.scenario_id)
            sequence = unit.settings.next_sequence()
        if owner != self._me or self._library.is_built_in(draft.scenario_id):
            raise fail(Code.SCENARIO_TAKEN, name=draft.title)
        object_id = ObjectId(new_id())
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
        with self._shelved(draft, pack) as package, package.open("rb") as content:
            self._write(notice, content)
        published = Published(draft.scenario_id, draft.version, draft.title, draft.id, object_id)
        with self._store.unit() as unit:
            self._queue(unit, object_id, None if before is None else before.object_id)
            mine = own_of(unit, space)
            mine[draft.scenario_id] = published
            keep_own(unit, space, mine)
            remember(unit, space, notice)
        return published

    def to_own_library(self, draft: Draft, pack: Pack) -> None:
        """Into the library of this computer only, for who has no space. SCENARIO_TAKEN, SCENARIO_INVALID."""
        if self._library.is_built_in(draft.scenario_id):
            raise fail(Code.SCENARIO_TAKEN, name=draft.title)
        with self._shelved(draft, pack):
            pass

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
            self._queue(unit, object_id, before.object_id)
            mine = own_of(unit, space)
            del mine[scenario_id]
            keep_own(unit, space, mine)
            remember(unit, space, notice)
        self._library.hide(scenario_id)

    def publish_skills(self, skills: Sequence[Skill]) -> None:
        """Give everyone this list of skills and core values. NO_SPACE, SCENARIO_TAKEN when it is another's,
        ROLE_NEEDED, BAD_ARGUMENT."""
        space = self._spaces.required()
        self._ensure_trainer()
        data = skills_json(skills)
        self._publish_list(space, NoticeKind.SKILLS, SKILLS_ID, skills_setting(space), data)

    def publish_goals(self, data: bytes) -> None:
        """Give everyone these goals, as `Growth.goals_file` signed them, in the stead of those before.
        NO_SPACE, ROLE_NEEDED."""
        space = self._spaces.required()
        self._ensure_trainer()
        self._publish_list(space, NoticeKind.GOALS, GOALS_ID, goals_setting(space), data)

    def _publish_list(
        self, space: Space, kind: NoticeKind, name: ScenarioId, setting: str, data: bytes
    ) -> None:
        """`setting` has the object of the list before. SCENARIO_TAKEN when it is another's."""
        object_id = ObjectId(new_id())
        with self._store.unit() as unit:
            sequence = unit.settings.next_sequence()
            notice = Notice(space.id, object_id, kind, self._me, sequence, name, "1", "")
            owner = known_of(unit, space).get(subject_of(notice), {}).get("author", self._me)
            before = unit.settings.get(setting, None)
        if owner != self._me:
            raise fail(Code.SCENARIO_TAKEN, name=worded("Vaardigheden en kernwaarden"))
        self._write(notice, io.BytesIO(data))
        with self._store.unit() as unit:
            self._queue(unit, object_id, None if before is None else ObjectId(before))
            unit.settings.put(setting, object_id)
            remember(unit, space, notice)

    def _ensure_trainer(self) -> None:
        """The others would refuse it."""
        with self._store.unit() as unit:
            if not may_publish(unit, self._me, self._clock.today()):
                raise fail(Code.ROLE_NEEDED, role=Role.TRAINER)

    @contextmanager
    def _shelved(self, draft: Draft, pack: Pack) -> Iterator[Path]:
        """The package of this draft, in the own library and for a moment in a file."""
        package = self._outbox.path(f"{new_id()}.oefenscenario")
        try:
            pack(draft, package)
            self._library.import_(package)
            yield package
        finally:
            package.unlink(missing_ok=True)

    def _write(self, notice: Notice, package: BinaryIO | None) -> None:
        name = f"{notice.object_id}.ofo"
        try:
            with disk_problems(self._outbox.path(name)), self._outbox.create_exclusive(name) as out:
                write_notice(out, notice, self._keys, package)
                durable(out)
        except BaseException:
            self._outbox.remove(name)
            raise

    def _queue(self, unit: "Unit", object_id: ObjectId, before: ObjectId | None) -> None:
        if before is not None:
            unit.outbox.done(before, OutboxAction.PUT)
            unit.outbox.add(
                OutboxItem(
                    before,
                    OutboxAction.DELETE,
                    exercise_key(before),
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
