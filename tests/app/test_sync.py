"""One round with the space: what could not be sent, what was refused, what ends by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

import pytest

from fakes.session import (
    COACH,
    SteadyClock,
    add_take,
    contact_of,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app import space as app_space
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import Grant, GrantState, InboxState, MarkKind
from oefenruimte.domain.take import Anchor
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.transport import MAX_OBJECT_BYTES


@dataclass
class Pair:
    learner: Session
    coach: Session
    space: Path
    clock: SteadyClock

    def share(self) -> Grant:
        """Queued, not sent."""
        take = add_take(self.learner)
        until = self.clock.today() + timedelta(days=2)
        whom = contact_of(self.learner, self.coach).id
        return self.learner.sharing.share(take.id, whom, scenario=None, until=until)

    def state(self, share_id: ShareId) -> GrantState:
        (grant,) = [one for one in self.learner.sharing.grants() if one.share_id == share_id]
        return grant.state

    def objects(self) -> list[Path]:
        """What lies in the space for the coach."""
        return sorted((self.space / "inbox" / self.coach.member_id).glob("*.ofo"))


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock()


@pytest.fixture
def desk(tmp_path: Path, clock: SteadyClock) -> Desk:
    return make_desk(tmp_path, clock=clock)


@pytest.fixture
def pair(tmp_path: Path, desk: Desk, clock: SteadyClock) -> Iterator[Pair]:
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    yield Pair(learner, coach, tmp_path / "deelruimte", clock)
    learner.close()
    coach.close()


class Moody(FolderTransport):
    """Takes no objects as long as `full`; counts what is fetched."""

    full = False

    def put(self, key: str, file: Path | bytes) -> None:
        if self.full and isinstance(file, Path) and file.stat().st_size > 4_000:
            raise fail(Code.SPACE_FULL)
        super().put(key, file)


def test_a_full_space_still_takes_withdrawals_and_gives_what_came(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = share_take(pair.learner, pair.coach, add_take(pair.learner))
    pair.coach.coach.place(first.share_id, Anchor(0, 100), MarkKind.TIP, "Rustig.")
    pair.coach.coach.send(first.share_id)
    pair.coach.sync.run()
    second = pair.share()
    pair.learner.sharing.withdraw(first.share_id)
    monkeypatch.setattr(app_space.space_rules, "FolderTransport", Moody)
    monkeypatch.setattr(Moody, "full", True)
    report = pair.learner.sync.run()
    assert report.problem is not None
    assert report.problem.code is Code.SPACE_FULL
    assert (report.sent, report.received, report.waiting) == (2, 1, 1)
    assert pair.state(first.share_id) is GrantState.WITHDRAWN
    assert pair.state(second.share_id) is GrantState.QUEUED
    monkeypatch.setattr(Moody, "full", False)
    report = pair.learner.sync.run()
    assert (report.sent, report.waiting, report.problem) == (1, 0, None)
    assert pair.state(second.share_id) is GrantState.SENT


def test_what_was_withdrawn_while_others_were_on_their_way_is_not_sent(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = pair.share(), pair.share()
    put = FolderTransport.put
    names: list[str] = []

    def withdraw_the_second(self: FolderTransport, key: str, file: Path | bytes) -> None:
        if isinstance(file, Path):
            names.append(file.name)
            if len(names) == 1:
                pair.learner.sharing.withdraw(second.share_id)
        put(self, key, file)

    monkeypatch.setattr(FolderTransport, "put", withdraw_the_second)
    pair.learner.outbox.send(pair.learner.spaces.transport())
    assert len(names) == 1
    assert pair.state(first.share_id) is GrantState.SENT
    assert len(pair.objects()) == 1
    pair.learner.sync.run()
    assert pair.state(second.share_id) is GrantState.WITHDRAWN
    kept = {path.name for path in (pair.learner.folder / "outbox").iterdir()}
    assert kept == {path.name for path in pair.objects()}  # what is live, and the word of the withdrawal
    pair.coach.sync.run()
    assert [item.share_id for item in pair.coach.coach.inbox()] == [first.share_id]


def test_a_withdrawn_share_is_withdrawn_once(pair: Pair) -> None:
    grant = pair.share()
    for _ in range(2):
        assert pair.learner.sharing.withdraw(grant.share_id).state is GrantState.WITHDRAWING
    assert pair.learner.sync.run().sent == 2  # the object goes, and the coach is told
    for _ in range(2):
        assert pair.learner.sharing.withdraw(grant.share_id).state is GrantState.WITHDRAWN
        assert pair.learner.sync.run().sent == 0


def test_a_share_that_never_left_in_time_never_leaves(pair: Pair) -> None:
    grant = pair.share()
    pair.clock.pass_days(3)
    assert pair.learner.sync.run().problem is None
    assert pair.state(grant.share_id) is GrantState.EXPIRED
    assert pair.objects() == []
    assert list((pair.learner.folder / "outbox").iterdir()) == []
    assert pair.learner.sharing.withdraw(grant.share_id).state is GrantState.EXPIRED


def test_an_end_date_holds_without_a_connection(pair: Pair) -> None:
    grant = share_take(pair.learner, pair.coach, add_take(pair.learner))
    pair.clock.pass_days(60)
    pair.space.rename(pair.space.with_name("weg"))
    for session in (pair.learner, pair.coach):
        with pytest.raises(Failure) as caught:
            session.sync.run()
        assert caught.value.problem.code is Code.SPACE_UNREACHABLE
    assert pair.state(grant.share_id) is GrantState.EXPIRED
    (item,) = pair.coach.coach.inbox()
    assert item.state is InboxState.EXPIRED
    assert list((pair.coach.folder / "inbox").iterdir()) == []


def test_a_bad_object_is_named_every_time_but_not_fetched_every_time(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair.share()
    pair.learner.sync.run()
    (damaged,) = pair.objects()
    whole = damaged.read_bytes()
    fetched: list[str] = []
    damaged.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))

    fetch = FolderTransport.fetch

    def counted(self: FolderTransport, key: str, *rest: object) -> int:
        if key.endswith(".ofo"):
            fetched.append(key)
        return fetch(self, key, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(FolderTransport, "fetch", counted)
    for _ in range(16):
        (skipped,) = pair.coach.sync.run().skipped
        assert skipped[1] == "object-damaged"
    assert len(fetched) == 5  # rounds 1, 2, 4, 8 and 16
    damaged.write_bytes(whole + b"more")  # it changes: then at once
    assert pair.coach.sync.run().skipped[0][1] == "object-damaged"
    assert len(fetched) == 6
    damaged.write_bytes(whole)
    assert pair.coach.sync.run().received == 1
    assert pair.coach.sync.run().skipped == ()


SPOILED = {
    "empty": (lambda whole: b"", "object-damaged"),
    "cut off": (lambda whole: whole[: len(whole) // 2], "object-damaged"),
    "a bit turned": (lambda whole: whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:], "object-damaged"),
    "signed by nobody": (lambda whole: whole[:40] + bytes(64) + whole[104:], "object-unsigned"),
    "another kind of file": (lambda whole: b"\xff\xd8\xff" + bytes(5000), "object-damaged"),
}


@pytest.mark.parametrize("how", SPOILED)
def test_one_bad_object_is_named_and_the_others_arrive(pair: Pair, how: str) -> None:
    pair.share()
    pair.learner.sync.run()
    (first,) = pair.objects()
    spoil, code = SPOILED[how]
    first.write_bytes(spoil(first.read_bytes()))
    second = pair.share()
    pair.learner.sync.run()
    report = pair.coach.sync.run()
    (skipped,) = report.skipped
    assert skipped == (f"inbox/{pair.coach.member_id}/{first.name}", code)
    assert report.received == 1
    assert [item.share_id for item in pair.coach.coach.inbox()] == [second.share_id]
    assert len(list((pair.coach.folder / "inbox").iterdir())) == 1


def test_an_object_of_somebody_unknown_is_taken_in_once_their_card_is_there(pair: Pair, desk: Desk) -> None:
    iris = make_session(desk, "Iris")
    iris.spaces.join(str(pair.space))
    card = pair.space / "cards" / f"{iris.member_id}.card"
    kept = card.read_bytes()
    take = add_take(iris)
    iris.sharing.share(take.id, pair.coach.member_id, scenario=None, until=pair.clock.today())
    iris.sync.run()
    iris.close()
    card.unlink()
    for _ in range(2):
        assert [code for _, code in pair.coach.sync.run().skipped] == ["object-foreign"]
    card.write_bytes(kept)
    assert pair.coach.sync.run().received == 1  # at once: it would be left alone in this round


def test_a_long_sheet_arrives_whole(pair: Pair) -> None:
    grant = share_take(pair.learner, pair.coach, add_take(pair.learner))
    for number in range(120):
        pair.coach.coach.place(grant.share_id, Anchor(0, number), MarkKind.TIP, f"{number:03} " * 400)
    pair.coach.coach.send(grant.share_id)
    pair.coach.sync.run()
    assert pair.learner.sync.run().skipped == ()
    (received,) = pair.learner.feedback.list()
    assert len(received.sheet.marks) == 120


def test_a_leftover_of_somebody_else_does_not_stop_a_sync(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: FolderTransport) -> int:
        raise fail(Code.FOLDER_READ_ONLY)

    monkeypatch.setattr(FolderTransport, "tidy", refuse)
    assert pair.learner.sync.run().problem is None


def test_the_same_round_twice_changes_nothing(pair: Pair) -> None:
    share_take(pair.learner, pair.coach, add_take(pair.learner))
    before = pair.coach.coach.inbox()
    for session in (pair.learner, pair.coach) * 2:
        report = session.sync.run()
        assert (report.sent, report.received, report.skipped) == (0, 0, ())
    assert pair.coach.coach.inbox() == before


class Hasty(FolderTransport):
    """Somebody withdraws between the look and the fetch."""

    def fetch(self, key: str, to: BinaryIO, limit: int = MAX_OBJECT_BYTES) -> int:
        if key.startswith("inbox/"):
            self.delete(key)
        return super().fetch(key, to, limit)


def test_what_is_withdrawn_while_one_looks_is_no_trouble(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    pair.share()
    pair.learner.sync.run()
    assert len(pair.objects()) == 1
    monkeypatch.setattr(app_space.space_rules, "FolderTransport", Hasty)
    report = pair.coach.sync.run()
    assert (report.received, report.skipped, report.problem) == (0, (), None)
    assert pair.coach.coach.inbox() == []
