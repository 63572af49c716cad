"""What others put ready for everyone in the space: fetched, verified, followed."""

from oefenruimte.app.growth import TrainerGoals
from oefenruimte.app.library import Library
from oefenruimte.app.organisation_memory import may_publish
from oefenruimte.app.published import (
    goals_setting,
    known_of,
    own_of,
    remember,
    skills_setting,
    subject_of,
)
from oefenruimte.app.refusals import Refusals
from oefenruimte.app.skills import Skills
from oefenruimte.app.space import Spaces
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId, ObjectId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Space
from oefenruimte.sharing.goals import MAX_BYTES as MOST_GOAL_BYTES
from oefenruimte.sharing.layout import EXERCISES, object_id_of
from oefenruimte.sharing.published import Announced, NoticeKind, read_notice
from oefenruimte.sharing.skill_list import MAX_BYTES
from oefenruimte.sharing.transport import Entry, Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder, disk_problems


class PublishedInbox:
    """`folder` is the inbox of the profile, where what came is looked at. Not for two threads at a time."""

    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        library: Library,
        skills: Skills,
        goals: TrainerGoals,
        folder: PrivateFolder,
        clock: Clock,
    ) -> None:
        self._store = store
        self._spaces = spaces
        self._library = library
        self._skills = skills
        self._goals = goals
        self._inbox = folder
        self._clock = clock
        self._refusals = Refusals()

    def receive(self, transport: Transport) -> tuple[int, tuple[tuple[str, str], ...]]:
        """How many notices were followed, and (key, code) of what was refused. SPACE_UNREACHABLE, DISK_FULL,
        FOLDER_READ_ONLY."""
        space = self._spaces.required()
        entries = transport.list(EXERCISES)
        with self._store.unit() as unit:
            known = unit.contacts.count()
            own = {one.object_id for one in own_of(unit, space).values()}
            own.add(ObjectId(unit.settings.get(skills_setting(space), "")))
            own.add(ObjectId(unit.settings.get(goals_setting(space), "")))
            new = [
                (entry, found)
                for entry in entries
                if (found := object_id_of(entry.key)) is not None
                and found not in own
                and not unit.seen.has(found)
            ]
        count, refused = self._refusals.take_in(
            known,
            entries,
            new,
            lambda entry, object_id: self._take_in(transport, space, entry, object_id),
        )
        return count, tuple(refused)

    def _take_in(self, transport: Transport, space: Space, entry: Entry, object_id: ObjectId) -> bool:
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
                    author_key=self._key_of,
                )
                return self._follow(space, found)
        finally:
            self._inbox.remove(name)

    def _key_of(self, author: MemberId) -> bytes | None:
        with self._store.unit() as unit:
            contact = unit.contacts.find(author)
        return None if contact is None else contact.signing_key

    def _follow(self, space: Space, found: Announced) -> bool:
        notice = found.notice
        with self._store.unit() as unit:
            known = known_of(unit, space).get(subject_of(notice))
            allowed = may_publish(unit, notice.author, self._clock.today())
        exercise = notice.kind in (NoticeKind.EXERCISE, NoticeKind.WITHDRAWAL)
        built_in = exercise and self._library.is_built_in(notice.scenario)
        if built_in or (known and known["author"] != notice.author):
            raise fail(Code.OBJECT_FOREIGN, "somebody else's exercise has this id")
        ends_own = notice.kind is NoticeKind.WITHDRAWAL and known is not None
        if not allowed and not ends_own:
            raise fail(Code.OBJECT_FOREIGN, "by somebody who is no trainer of the organisation")
        newest = known is None or notice.sequence > known["sequence"]
        if newest:
            match notice.kind:
                case NoticeKind.EXERCISE:
                    self._shelve(found)
                case NoticeKind.WITHDRAWAL:
                    self._library.hide(notice.scenario)
                case NoticeKind.SKILLS:
                    self._skills.receive(space, found.package.read(MAX_BYTES + 1))
                case NoticeKind.GOALS:
                    self._goals.receive(found.package.read(MOST_GOAL_BYTES + 1))
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
