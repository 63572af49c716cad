"""The list of the Postvak costs as many statements for fifty lines as for ten."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import event

from oefenruimte.app.coach import Coach
from oefenruimte.app.coach_search import Wanted
from oefenruimte.domain.ids import ObjectId, ReplyId, ShareId, new_id
from oefenruimte.domain.share import InboxItem, InboxState, MarkKind, Rating, Reply, ReplyKind
from oefenruimte.domain.take import Anchor
from tests.fakes.exchange import Member
from tests.fakes.sharing import MemoryTransport

_BEGAN = datetime(2026, 1, 5, 9, tzinfo=UTC)
_NUMBER = 60


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Member, Coach]]:
    """Sixty shares of three learners, all of them with a reaction and a rating."""
    folder: Path = tmp_path_factory.mktemp("lijst")
    karin = Member("Karin", folder / "karin", MemoryTransport())
    nobody = cast(Any, None)  # a list needs no library, no voices
    coach = Coach(karin.store, karin.files, nobody, karin.outbox, nobody, nobody, karin.clock)
    people = [Member(name, folder / name, MemoryTransport()) for name in ("Sanne", "Bilal", "Joke")]
    for learner in people:
        karin.meet(learner)
    ids = []
    with karin.store.unit() as unit:
        for number in range(_NUMBER):
            item = _item(people[number % 3], number)
            unit.inbox.put(item)
            ids.append(item.share_id)
    for share_id in ids:
        coach.place(share_id, Anchor(0, 100), MarkKind.TIP, "Rustig aan.")
        coach.rate(share_id, "uitpraten", Rating.GOOD)
    yield karin, coach
    for member in (karin, *people):
        member.close()


def _item(sender: Member, number: int) -> InboxItem:
    manifest = sender.manifest(ShareId(new_id()), date(2027, 1, 1), date(2026, 5, 12))
    at = _BEGAN + timedelta(minutes=number)
    return InboxItem(manifest.share_id, ObjectId(new_id()), sender.contact, manifest, InboxState.NEW, at)


def statements(member: Member, coach: Coach, limit: int) -> int:
    """How many go to the database for the first page."""
    told: list[str] = []
    engine = member.store._engine
    assert engine is not None

    def tell(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        told.append(statement)

    event.listen(engine, "before_cursor_execute", tell)
    try:
        assert len(coach.lines(limit)) == limit
    finally:
        event.remove(engine, "before_cursor_execute", tell)
    return sum(statement.lstrip().upper().startswith("SELECT") for statement in told)


def test_fifty_lines_cost_what_ten_do(desk: tuple[Member, Coach]) -> None:
    ten, fifty = statements(*desk, 10), statements(*desk, 50)
    assert 0 < fifty == ten <= 6


def test_each_line_tells_of_its_own_share(desk: tuple[Member, Coach]) -> None:
    member, coach = desk
    lines = coach.lines()
    assert len({line.item.share_id for line in lines}) == _NUMBER
    assert {line.item.sender.name for line in lines} == {"Sanne", "Bilal", "Joke"}
    assert all(line.worked_on == member.clock.today() and not line.changed for line in lines)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("", {"Sanne", "Bilal", "Joke"}),
        ("  ", {"Sanne", "Bilal", "Joke"}),
        ("BIL", {"Bilal"}),
        ("anne", set()),  # the beginning of a word, not its middle
        ("jöke", {"Joke"}),
        ("joke bil", set()),
    ],
)
def test_words_are_looked_for_in_all_of_the_inbox(
    desk: tuple[Member, Coach], words: str, names: set[str]
) -> None:
    lines, total = desk[1].search(Wanted(words=words), 1000)
    assert {line.item.sender.name for line in lines} == names
    assert total == len(lines)


def test_of_what_is_found_the_newest_come_and_all_are_counted(desk: tuple[Member, Coach]) -> None:
    found, total = desk[1].search(Wanted(words="sanne"), 2)
    everything, _ = desk[1].search(Wanted(words="sanne"), 1000)
    assert found == everything[:2]
    assert total == len(everything) > 2
    moments = [line.item.received_at for line in everything]
    assert moments == sorted(moments, reverse=True)


def test_only_what_was_answered(desk: tuple[Member, Coach]) -> None:
    member, coach = desk
    assert coach.search(Wanted(answered=True), 10) == ([], 0)
    line = coach.lines(3)[-1]
    with member.store.unit() as unit:
        author = line.item.sender.id
        reply = Reply(ReplyId(new_id()), line.item.share_id, None, author, ReplyKind.ANSWER, "Dank!", _BEGAN)
        unit.replies.add(reply)
    found, total = coach.search(Wanted(answered=True), 10)
    assert [one.item.share_id for one in found] == [line.item.share_id]
    assert total == 1
    assert coach.search(Wanted(states=frozenset((InboxState.SENT,)), answered=True), 10) == ([], 0)
