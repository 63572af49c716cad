"""Learners and coaches over a place that delays, doubles, loses, spoils, exchanges and is set back.

In the end everybody sees the same, nothing local was lost on the way, and who begins anew sees the same too.
"""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from fakes.exchange import Member
from fakes.place import Place, View
from fakes.sharing import MemoryTransport
from fakes.steady import SteadyClock
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import Grant, GrantState, InboxState
from oefenruimte.vault.keys import ProfileKeys

LEARNERS, COACHES = ("Sanne", "Omar"), ("Karin", "Jan")
OVER = (InboxState.WITHDRAWN, InboxState.EXPIRED)
NUMBER = st.integers(min_value=0, max_value=2**16)


class Exchange(RuleBasedStateMachine):
    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="oefenruimte-machine-"))
        self.place, self.clock = Place(), SteadyClock()
        self.members: dict[str, Member] = {}
        self.grown: dict[str, int] = {}  # what may only become more: takes, grants, revisions
        self.open: dict[str, set[ShareId]] = {name: set() for name in COACHES}

    @initialize()
    def meet(self) -> None:
        for number, name in enumerate((*LEARNERS, *COACHES)):
            keys = ProfileKeys.from_root(bytes([number + 1]) * 32)
            self.members[name] = self._start(name, self.folder / name, View(self.place), keys)
        for _ in range(2):
            for member in self.members.values():
                member.sync.run()
        for who, whom in ((0, 0), (0, 1), (1, 0), (1, 0)):  # on their way when the story begins
            self.share(who, whom, 200)
        for name in LEARNERS:
            self.members[name].sync.run()

    def _start(self, name: str, folder: Path, way: View, keys: ProfileKeys) -> Member:
        return Member(name, folder, way, self.clock, keys, self.template)

    def _one(self, names: tuple[str, ...], number: int) -> Member:
        return self.members[names[number % len(names)]]

    # what people do ------------------------------------------------------------------------------------

    @rule(who=NUMBER, whom=NUMBER, days=st.sampled_from((3, 200, 200)))
    def share(self, who: int, whom: int, days: int) -> None:
        self._one(LEARNERS, who).share(self._one(COACHES, whom), size=500, days=days)

    @rule(who=NUMBER, which=NUMBER)
    def withdraw(self, who: int, which: int) -> None:
        learner = self._one(LEARNERS, who)
        live = [one for one in _grants(learner) if one.state in (GrantState.QUEUED, GrantState.SENT)]
        if live:
            learner.sharing.withdraw(live[which % len(live)].share_id)

    @rule(who=NUMBER, which=NUMBER)
    def react(self, who: int, which: int) -> None:
        coach = self._one(COACHES, who)
        with coach.store.unit() as unit:
            items = [item for item in unit.inbox.list() if item.state not in OVER]
            if not items or items[which % len(items)].manifest.until < self.clock.today():
                return
            item = items[which % len(items)]
            revision = unit.drafts.last_revision(item.share_id) + 1
        (learner,) = [one for one in self.members.values() if one.id == item.sender.id]
        coach.react(item.share_id, learner, revision)

    @rule(who=NUMBER)
    def look(self, who: int) -> None:
        self._one((*LEARNERS, *COACHES), who).sync.run()

    @rule(who=NUMBER)
    def start_again(self, who: int) -> None:
        name = (*LEARNERS, *COACHES)[who % 4]
        self.members[name] = self.members[name].again()

    @rule()
    def a_night_passes(self) -> None:
        self.clock.pass_days(1)

    # what the place does -------------------------------------------------------------------------------

    @rule(who=NUMBER, which=NUMBER)
    def delay(self, who: int, which: int) -> None:
        way = self._one((*LEARNERS, *COACHES), who).transport
        assert isinstance(way, View)
        way.hidden = {key for place, key in enumerate(self.place.keys()) if which >> (place % 16) & 1}

    @precondition(lambda self: self.place.keys())
    @rule(which=NUMBER, how=st.sampled_from(("lose", "spoil", "double", "swap")), more=NUMBER)
    def harm(self, which: int, how: str, more: int) -> None:
        keys = self.place.keys()
        key = keys[which % len(keys)]
        harms: dict[str, Callable[[], object]] = {
            "lose": lambda: self.place.truth.objects.pop(key),
            "spoil": lambda: self.place.spoil(key, more),
            "double": lambda: self.place.copy_elsewhere(key),
            "swap": lambda: self.place.swap(key, keys[more % len(keys)]),
        }
        harms[how]()

    @precondition(lambda self: self.place.deleted)
    @rule(which=NUMBER)
    def replay(self, which: int) -> None:
        key = list(self.place.deleted)[which % len(self.place.deleted)]
        self.place.truth.objects[key] = self.place.deleted[key]

    @rule()
    def back_up(self) -> None:
        self.place.saved = dict(self.place.truth.objects)

    @rule()
    def set_back(self) -> None:
        self.place.truth.objects = dict(self.place.saved)

    # what must hold ------------------------------------------------------------------------------------

    @invariant()
    def nothing_local_is_lost(self) -> None:
        for name, member in self.members.items():
            with member.store.unit() as unit:
                now = {
                    f"{name} takes": len(unit.takes.list()),
                    f"{name} grants": len(unit.grants.list()),
                    f"{name} inbox": len(unit.inbox.list()),
                } | {f"{one.sheet.share_id}": one.sheet.revision for one in unit.feedback.list()}
            for what, count in now.items():
                assert count >= self.grown.get(what, 0), what
            self.grown |= now
        for name in COACHES:
            now_open = set(_open(self.members[name]))
            for share_id in self.open[name] - now_open:
                (grant,) = [one for one in self._all_grants() if one.share_id == share_id]
                over = grant.state in (GrantState.WITHDRAWING, GrantState.WITHDRAWN, GrantState.EXPIRED)
                assert over or grant.until < self.clock.today(), (
                    "only its author or its last day ends a share"
                )
            self.open[name] = now_open

    def _all_grants(self) -> list[Grant]:
        return [grant for name in LEARNERS for grant in _grants(self.members[name])]

    def teardown(self) -> None:
        try:
            if self.members:
                self._settle()
                self._same_for_all()
                self._same_from_scratch()
        finally:
            for member in self.members.values():
                member.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def _settle(self) -> None:
        """One last loss; then the place behaves, and everybody looks a few times."""
        for key in self.place.keys()[::3]:
            del self.place.truth.objects[key]
        for member in self.members.values():
            assert isinstance(member.transport, View)
            member.transport.hidden = set()
        for days in (1, 1, 1, 11, 1):  # and what is over leaves the inboxes
            self.clock.pass_days(days)
            for member in self.members.values():
                member.sync.run()

    def _same_for_all(self) -> None:
        for name in LEARNERS:
            learner = self.members[name]
            assert learner.outbox.waiting() == 0
            with learner.store.unit() as unit:
                sheets = {one.sheet.share_id: one.sheet.revision for one in unit.feedback.list()}
            for grant in _grants(learner):
                (coach,) = [self.members[one] for one in COACHES if self.members[one].id == grant.contact_id]
                live = grant.state is GrantState.SENT
                assert (grant.share_id in _open(coach)) == live, grant.state
                if live:
                    with coach.store.unit() as unit:
                        assert sheets.get(grant.share_id, 0) == unit.drafts.last_revision(grant.share_id)

    def _same_from_scratch(self) -> None:
        for name in COACHES:
            old = self.members[name]
            new = self._start(name, self.folder / f"{name}-anew", View(self.place), old.keys)
            new.sync.run()
            assert set(_open(new)) == set(_open(old))
            new.close()
        for name in LEARNERS:
            old = self.members[name]
            new = self._start(name, self.folder / f"{name}-anew", View(self.place), old.keys)
            live = {grant.share_id for grant in _grants(old) if grant.state is GrantState.SENT}
            with old.store.unit() as unit:
                known = [
                    (unit.takes.get(one.take_id), one, unit.grants.object_id(one.share_id))
                    for one in unit.grants.list()
                ]
                sheets = {one.sheet for one in unit.feedback.list() if one.sheet.share_id in live}
            with new.store.unit() as unit:
                for take, grant, object_id in known:
                    unit.takes.add(take)
                    unit.grants.add(grant, object_id)
            new.sync.run()
            with new.store.unit() as unit:
                assert {one.sheet for one in unit.feedback.list() if one.sheet.share_id in live} == sheets
            new.close()


def _grants(member: Member) -> list[Grant]:
    with member.store.unit() as unit:
        return unit.grants.list()


def _open(member: Member) -> list[ShareId]:
    with member.store.unit() as unit:
        return [item.share_id for item in unit.inbox.list() if item.state not in OVER]


def run_machine(folder: Path, stories: int, steps: int) -> None:
    """`stories` of at most `steps` each, always the same ones."""
    Member("leeg", folder, MemoryTransport()).close()
    Exchange.template = folder / "db"
    run_state_machine_as_test(
        Exchange,
        settings=settings(
            max_examples=stories,
            stateful_step_count=steps,
            derandomize=True,
            database=None,
            deadline=None,
            phases=[Phase.generate],  # making a story shorter may take minutes
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_all_views_become_the_same(tmp_path: Path) -> None:
    run_machine(tmp_path, stories=4, steps=20)
