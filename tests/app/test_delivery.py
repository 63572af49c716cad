"""Sending: in which order, how long what fails waits, and exactly one object whatever happens on the way."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fakes.exchange import Member
from fakes.sharing import MemoryTransport
from fakes.steady import SteadyClock
from oefenruimte.app.delivery import in_order, next_attempt
from oefenruimte.domain.ids import ObjectId, new_id
from oefenruimte.domain.outbox import OutboxAction, OutboxItem
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import GrantState
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.vault.keys import ProfileKeys
from tests.app.send_process import SIZE, STEPS

NOW = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)
LARGE = 3_000_000
LEARNER, COACH = b"l" * 32, b"c" * 32


def _item(action: OutboxAction = OutboxAction.PUT, attempts: int = 0) -> OutboxItem:
    object_id = ObjectId(new_id())
    return OutboxItem(object_id, action, f"inbox/a/{object_id}.ofo", f"{object_id}.ofo", NOW, attempts)


def test_what_fails_waits_longer_every_time_and_at_most_a_day() -> None:
    item = _item()
    assert next_attempt(item, NOW) is None, "the first time: at the next round"
    waits = []
    for attempts in range(1, 40):
        again = next_attempt(replace(item, attempts=attempts), NOW)
        assert again is not None
        assert again == next_attempt(replace(item, attempts=attempts), NOW), "the same for the same item"
        waits.append(again - NOW)
    assert timedelta(seconds=45) <= waits[0] <= timedelta(seconds=75)
    assert max(waits) <= timedelta(days=1.25)
    assert waits[:8] == sorted(waits[:8])
    spread = {next_attempt(_item(attempts=5), NOW) for _ in range(20)}
    assert len(spread) == 20, "those that failed together do not come back together"


def test_a_withdrawal_goes_before_what_is_large() -> None:
    large, delete, small = _item(), _item(OutboxAction.DELETE), _item()
    sizes = {large.object_id: LARGE, small.object_id: 900, delete.object_id: 0}
    ordered = in_order([large, small, delete], lambda item: sizes[item.object_id])
    assert ordered == [delete, small, large]


class Way(MemoryTransport):
    """`refuse` says which puts do not work; `asked` counts everything that was tried."""

    def __init__(self) -> None:
        super().__init__()
        self.objects[SPACE_FILE] = b"a space"
        self.refuse: Callable[[str, int], Code | None] = lambda key, size: None
        self.asked: list[str] = []
        self.during: Callable[[], None] = lambda: None

    def put(self, key: str, file: Path | bytes) -> None:
        self.asked.append(key)
        assert isinstance(file, Path)
        self.during()
        if (code := self.refuse(key, file.stat().st_size)) is not None:
            raise fail(code)
        with file.open("rb") as source:
            data = b""
            while chunk := source.read(500_000):
                data += chunk
        super().put(key, data)

    def _check(self, key: str, *, writing: bool = False) -> None:
        self.asked.append(key)
        super()._check(key, writing=writing)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    Member("leeg", folder, MemoryTransport()).close()
    return folder / "db"


@pytest.fixture
def way() -> Way:
    return Way()


@pytest.fixture
def pair(tmp_path: Path, template: Path, way: Way) -> Iterator[tuple[Member, Member]]:
    clock = SteadyClock()
    members = [Member(name, tmp_path / name, way, clock, template=template) for name in ("Sanne", "Karin")]
    for member in (*members, members[0]):
        member.sync.run()
    yield members[0], members[1]
    for member in members:
        member.close()


def _puts(way: Way, member: Member) -> int:
    before = len(way.asked)
    member.sync.run()
    return sum(key.startswith("inbox/") and key.endswith(".ofo") for key in way.asked[before:])


def test_a_large_share_that_does_not_fit_is_tried_ever_less_and_holds_up_nothing(
    pair: tuple[Member, Member], way: Way
) -> None:
    learner, coach = pair
    small = learner.share(coach)
    learner.sync.run()
    learner.share(coach, size=LARGE)
    way.refuse = lambda key, size: Code.SPACE_FULL if size > 1_000_000 else None
    report = learner.sync.run()
    assert (report.sent, report.waiting) == (0, 1)
    learner.sharing.withdraw(small)
    report = learner.sync.run()
    assert (report.sent, report.waiting) == (2, 1)
    assert report.problem is not None
    assert report.problem.code is Code.SPACE_FULL
    assert _puts(way, learner) == 0, "two attempts failed: it waits a minute"
    assert learner.sync.run().problem is not None, "and it is still told why it waits"
    learner.clock.pass_days(1)
    way.refuse = lambda key, size: None
    assert learner.sync.run().sent == 1
    assert learner.outbox.waiting() == 0


def test_the_pause_is_remembered_over_a_restart_and_ends_when_the_user_asks(
    pair: tuple[Member, Member], way: Way
) -> None:
    learner, coach = pair
    learner.share(coach)
    way.refuse = lambda key, size: Code.SPACE_FULL
    for _ in range(3):
        learner.sync.run()
    again = learner.again()
    way.refuse = lambda key, size: None
    report = again.sync.run()
    assert (report.sent, report.waiting) == (0, 1)
    assert report.problem is not None
    assert report.problem.code is Code.SPACE_FULL
    again.outbox.hurry()
    assert again.sync.run().sent == 1
    again.close()


def test_a_space_that_is_away_is_asked_once_a_round_and_blames_no_item(
    pair: tuple[Member, Member], way: Way
) -> None:
    learner, coach = pair
    for _ in range(5):
        learner.share(coach)
    way.reachable = False
    way.asked.clear()
    with pytest.raises(Failure) as caught:
        learner.sync.run()
    assert caught.value.problem.code is Code.SPACE_UNREACHABLE
    assert len(way.asked) == 1
    with learner.store.unit() as unit:
        assert {(item.attempts, item.next_attempt_at) for item in unit.outbox.pending()} == {(0, None)}
    way.reachable = True
    assert learner.sync.run().sent == 5


def test_a_space_that_goes_away_in_between_ends_the_round(pair: tuple[Member, Member], way: Way) -> None:
    learner, coach = pair
    for _ in range(3):
        learner.share(coach)
    sent = []
    way.refuse = lambda key, size: sent.append(key) or (Code.SPACE_UNREACHABLE if len(sent) > 1 else None)
    with pytest.raises(Failure):
        learner.sync.run()
    assert len(sent) == 2
    assert learner.outbox.waiting() == 2


def test_progress_is_told_in_bytes(pair: tuple[Member, Member]) -> None:
    learner, coach = pair
    learner.share(coach, size=LARGE)
    learner.share(coach, size=LARGE)
    told: list[tuple[int, int]] = []
    parts: list[float] = []
    learner.sync.run(parts.append, lambda done, total: told.append((done, total)))
    ((total),) = {total for _, total in told}
    assert 2 * LARGE < total < 2 * LARGE + 20_000
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (total, total)
    assert len({done for done, _ in told}) > 10
    assert parts == sorted(parts)


def test_sending_is_stopped_in_the_middle_and_goes_on_later(pair: tuple[Member, Member]) -> None:
    learner, coach = pair
    learner.share(coach, size=2 * LARGE)
    learner.share(coach)

    def stop(done: int, total: int) -> None:
        if done > LARGE:
            learner.outbox.pause()

    report = learner.sync.run(sent_bytes=stop)
    assert (report.sent, report.waiting, report.problem) == (1, 1, None)
    assert learner.sync.run().sent == 0
    learner.outbox.resume()
    assert learner.sync.run().sent == 1
    assert coach.sync.run().received == 2


def test_what_is_withdrawn_while_it_is_on_its_way_is_not_sent(pair: tuple[Member, Member]) -> None:
    learner, coach = pair
    share_id = learner.share(coach, size=3 * LARGE)
    asked: list[int] = []

    def withdraw(done: int, total: int) -> None:
        if not asked and done > LARGE:
            asked.append(done)
            learner.sharing.withdraw(share_id)

    learner.sync.run(sent_bytes=withdraw)
    learner.sync.run()
    with learner.store.unit() as unit:
        assert unit.grants.get(share_id).state is GrantState.WITHDRAWN
    coach.sync.run()
    with coach.store.unit() as unit:
        assert unit.inbox.list() == []


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("killed")
    env = os.environ | {"PYTHONPATH": os.pathsep.join(("tests", os.environ.get("PYTHONPATH", "")))}
    words = [sys.executable, "-m", "tests.app.send_process", str(folder), LEARNER.hex(), COACH.hex()]
    done = subprocess.run(words, check=True, capture_output=True, text=True, timeout=120, env=env)
    assert done.stdout.split() == [str(int(signal.SIGKILL))] * len(STEPS)
    return folder


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_there_is_one_object_in_the_end(killed: Path, step: str) -> None:
    folder = killed / str(list(STEPS).index(step))
    space = FolderTransport(folder / "space")
    learner = Member("Sanne", folder / "learner", space, keys=ProfileKeys.from_root(LEARNER))
    coach = Member("Karin", folder / "coach", space, keys=ProfileKeys.from_root(COACH))
    made = step not in ("half sealed", "sealed, no row")  # before its row a share was never made
    learner.sync.run()
    learner.sync.run()
    objects = list((folder / "space" / "inbox").rglob("*.ofo"))
    assert len(objects) == made
    assert all(path.stat().st_size > SIZE for path in objects)
    assert {path.name for path in (folder / "learner" / "outbox").iterdir()} == {
        path.name for path in objects
    }
    with learner.store.unit() as unit:
        assert [grant.state for grant in unit.grants.list()] == [GrantState.SENT] * made
    assert coach.sync.run().received == made
    for member in (learner, coach):
        member.close()


def test_a_full_and_a_read_only_folder_are_named_and_nothing_is_lost(
    tmp_path: Path, template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "space"
    place.mkdir()
    (place / SPACE_FILE).write_bytes(b"a space")
    clock, way = SteadyClock(), FolderTransport(place)
    learner, coach = (Member(name, tmp_path / name, way, clock, template=template) for name in ("S", "K"))
    for member in (learner, coach, learner):
        member.sync.run()
    learner.share(coach)
    for number, code in ((28, Code.SPACE_FULL), (30, Code.FOLDER_READ_ONLY)):

        def broken(*_: object, number: int = number) -> None:
            raise OSError(number, "no")

        with monkeypatch.context() as patched:
            patched.setattr("oefenruimte.sharing.folder_files.write_all", broken)
            report = learner.sync.run()
        assert report.problem is not None
        assert (report.problem.code, report.waiting) == (code, 1)
        learner.outbox.hurry()
    away = place.rename(tmp_path / "away")
    with pytest.raises(Failure):
        learner.sync.run()
    away.rename(place)
    assert learner.sync.run().sent == 1
    assert coach.sync.run().received == 1
    assert list(place.rglob(".tmp-*")) == []
    for member in (learner, coach):
        member.close()
