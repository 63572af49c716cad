"""What is over leaves the own inbox, and nothing else does."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fakes.exchange import Member
from fakes.sharing import MemoryTransport
from fakes.steady import SteadyClock
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import InboxState
from oefenruimte.sharing.layout import SPACE_FILE, inbox_prefix


@dataclass
class Two:
    place: MemoryTransport
    learner: Member
    coach: Member
    clock: SteadyClock

    def look(self, days: int = 0) -> list[tuple[str, str]]:
        """Everybody looks; what was named."""
        self.clock.pass_days(days)
        return [
            one for member in (self.learner, self.coach, self.learner) for one in member.sync.run().skipped
        ]

    def inbox(self, member: Member) -> dict[str, bytes]:
        prefix = inbox_prefix(member.id)
        return {key: data for key, data in self.place.objects.items() if key.startswith(prefix)}

    def states(self) -> dict[ShareId, InboxState]:
        with self.coach.store.unit() as unit:
            return {item.share_id: item.state for item in unit.inbox.list()}

    def sheets(self) -> dict[ShareId, int]:
        with self.learner.store.unit() as unit:
            return {one.sheet.share_id: one.sheet.revision for one in unit.feedback.list()}

    def reviewed(self, days: int) -> ShareId:
        share_id = self.learner.share(self.coach, days=days)
        self.look()
        self.coach.react(share_id, self.learner, 1)
        self.look()
        return share_id


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    Member("leeg", folder, MemoryTransport()).close()
    return folder / "db"


@pytest.fixture
def two(tmp_path: Path, template: Path) -> Iterator[Two]:
    place, clock = MemoryTransport(), SteadyClock()
    place.objects[SPACE_FILE] = b"a space"
    people = [Member(name, tmp_path / name, place, clock, template=template) for name in ("Sanne", "Karin")]
    both = Two(place, *people, clock)
    both.look()
    yield both
    both.learner.close()
    both.coach.close()


def test_a_week_after_the_last_day_it_is_gone_there_and_still_here(two: Two) -> None:
    ends, stays = two.reviewed(days=2), two.reviewed(days=60)
    sheets = two.sheets()
    assert len(two.inbox(two.learner)) == 2
    for _ in range(9):  # its author puts the sheet again up to the last day, and clocks differ
        assert two.look(days=1) == []
        assert len(two.inbox(two.learner)) == 2
    assert two.look(days=1) == []
    assert len(two.inbox(two.learner)) == 1
    assert two.sheets() == sheets
    assert two.states() == {ends: InboxState.EXPIRED, stays: InboxState.NEW}
    now = dict(two.place.objects)
    for _ in range(3):  # nobody puts it again
        assert two.look(days=1) == []
    assert two.place.objects == now


def test_a_share_whose_author_never_came_back(two: Two) -> None:
    two.learner.share(two.coach, days=2)
    two.look()
    two.clock.pass_days(9)
    two.coach.sync.run()
    assert len(two.inbox(two.coach)) == 1
    two.clock.pass_days(1)
    assert two.coach.sync.run().skipped == ()
    assert two.inbox(two.coach) == {}
    assert list(two.states().values()) == [InboxState.EXPIRED]


def test_what_is_about_a_withdrawn_share_goes_and_the_withdrawal_stays(two: Two, tmp_path: Path) -> None:
    share_id = two.reviewed(days=30)
    share = dict(two.inbox(two.coach))
    two.learner.sharing.withdraw(share_id)
    two.look()
    assert two.look(days=1) == []
    assert two.inbox(two.learner) == {}
    assert two.sheets() == {share_id: 1}, "what was said stays with who got it"
    (tombstone,) = two.inbox(two.coach)
    # Brought back, the share leaves again, whoever looks first; and who begins anew does not take it in.
    two.place.objects |= share
    two.clock.pass_days(1)
    anew = Member("Karin", tmp_path / "anew", two.place, two.clock, two.coach.keys)
    for _ in range(2):
        anew.sync.run()
    with anew.store.unit() as unit:
        assert [item for item in unit.inbox.list() if item.state is not InboxState.WITHDRAWN] == []
    anew.close()
    two.coach.sync.run()
    assert list(two.inbox(two.coach)) == [tombstone]
    assert two.look(days=40) == []
    assert two.inbox(two.coach) == {}


def test_an_earlier_sheet_leaves_and_does_not_come_back(two: Two) -> None:
    share_id = two.reviewed(days=30)
    first = dict(two.inbox(two.learner))
    two.coach.react(share_id, two.learner, 2)
    two.look()
    second = two.inbox(two.learner)
    assert len(second) == 1
    assert second.keys().isdisjoint(first)
    two.place.objects |= first  # the place brings it back
    two.look(days=1)
    assert two.inbox(two.learner) == second
    assert two.sheets() == {share_id: 2}
    assert len(list((two.coach.folder / "outbox").iterdir())) == 1


def test_an_earlier_sheet_that_was_never_sent_is_not_sent_any_more(two: Two) -> None:
    share_id = two.learner.share(two.coach)
    two.look()
    two.coach.react(share_id, two.learner, 1)
    two.coach.react(share_id, two.learner, 2)
    two.look()
    assert len(two.inbox(two.learner)) == 1
    assert two.sheets() == {share_id: 2}
    assert two.coach.outbox.waiting() == 0


def test_what_was_not_taken_in_stays(two: Two) -> None:
    share_id = two.learner.share(two.coach)
    two.look()
    two.coach.react(share_id, two.learner, 1)
    two.coach.sync.run()
    ((key, whole),) = two.inbox(two.learner).items()
    two.place.objects[key] = whole[:-3]
    two.coach.clock.pass_days(40)
    with two.learner.store.unit() as unit:
        assert not unit.seen.has(key.rpartition("/")[2].removesuffix(".ofo"))  # type: ignore[arg-type]
    two.learner.sync.run()
    assert list(two.inbox(two.learner)) == [key]


def test_a_database_that_does_not_know_the_share_leaves_it(two: Two, tmp_path: Path, template: Path) -> None:
    """An old backup: a later one may still want it."""
    share_id = two.reviewed(days=5)
    before = Member("Sanne", tmp_path / "oud", two.place, two.clock, two.learner.keys, template)
    for _ in range(3):
        two.clock.pass_days(10)
        before.sync.run()
    before.close()
    assert len(two.inbox(two.learner)) == 1
    assert two.sheets() == {share_id: 1}
    two.look(days=1)
    assert two.inbox(two.learner) == {}


def test_a_space_that_may_not_be_written_to_keeps_it(two: Two) -> None:
    two.reviewed(days=2)
    two.look(days=3)
    two.clock.pass_days(10)
    two.place.writable = False
    assert two.learner.sync.run().skipped == ()
    assert len(two.inbox(two.learner)) == 1
    two.place.writable = True
    two.learner.sync.run()  # not again on the same day
    assert len(two.inbox(two.learner)) == 1
    two.look(days=1)
    assert two.inbox(two.learner) == {}
