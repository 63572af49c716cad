"""Real profiles, each a process of its own, in one space that loses, spoils, exchanges and doubles objects
while they run, with breaking connections, and with two of them killed and started again.

In the suite four; OEFENRUIMTE_PROFILES=20 for as many as that.
"""

import json
import os
import random
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any, Protocol

import pytest

from fakes.media import make_clip
from fakes.scenarios import make_scenario
from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import OUT_OF_REACH
from oefenruimte.domain.share import GrantState, InboxState
from tests.fakes.fault_proxy import Answers, CutsDown, CutsUp, FaultProxy, LosesTheAnswer, fault_proxy
from tests.fakes.seaweed import Seaweed, make_bucket

ROOT = Path(__file__).resolve().parents[2]
PROFILES = int(os.environ.get("OEFENRUIMTE_PROFILES", "4"))
COACHES = [f"Coach {number}" for number in range(max(1, PROFILES // 7))]
LEARNERS = [f"Leerling {number}" for number in range(PROFILES - len(COACHES))]
PATIENCE_S = 120
QUIET_ROUNDS = 9  # who refused a spoiled object looks at it again after 1, 2, 4 rounds; healing is once a day
FAULTS = (
    *(Answers(503, "SlowDown"), CutsUp(900), LosesTheAnswer()),
    *(CutsDown(40), Answers(403, "AccessDenied")),
)
HARMS = ("lose", "empty", "cut", "spoil", "swap", "double")


class Place(Protocol):
    """What really lies in the space, for who may do anything to it."""

    def objects(self) -> list[str]: ...
    def read(self, key: str) -> bytes: ...
    def write(self, key: str, data: bytes) -> None: ...
    def remove(self, key: str) -> None: ...


class FolderPlace:
    def __init__(self, root: Path) -> None:
        self._root = root

    def objects(self) -> list[str]:
        return sorted(str(file.relative_to(self._root)) for file in self._root.glob("inbox/*/*.ofo"))

    def read(self, key: str) -> bytes:
        return (self._root / key).read_bytes()

    def write(self, key: str, data: bytes) -> None:
        (self._root / key).write_bytes(data)

    def remove(self, key: str) -> None:
        (self._root / key).unlink()


class BucketPlace:
    def __init__(self, server: Seaweed, bucket: str, prefix: str) -> None:
        from obstore.store import S3Store

        keys = {"access_key_id": server.admin.key_id, "secret_access_key": server.admin.secret}
        self._store = S3Store(
            bucket,
            prefix=prefix,
            config={"endpoint": server.endpoint, "region": "us-east-1"},
            client_options={"allow_http": True},
            credential_provider=lambda: {**keys, "token": None, "expires_at": None},  # type: ignore[arg-type]
        )

    def objects(self) -> list[str]:
        pages = self._store.list("inbox")
        return sorted(one["path"] for page in pages for one in page if one["path"].endswith(".ofo"))

    def read(self, key: str) -> bytes:
        return bytes(self._store.get(key).bytes())

    def write(self, key: str, data: bytes) -> None:
        self._store.put(key, data)

    def remove(self, key: str) -> None:
        self._store.delete(key)


class Harm:
    """Goes round the kinds of harm, each time at an object chosen by chance that is the same every run."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._chance = random.Random(5)
        self.done: Counter[str] = Counter()

    def once(self) -> None:
        keys = self._place.objects()
        if not keys:
            return
        kind = HARMS[self.done.total() % len(HARMS)]
        key, other = self._chance.choice(keys), self._chance.choice(keys)
        try:
            self._do(kind, key, other)
        except FileNotFoundError:
            return  # its author took it away just now
        self.done[kind] += 1

    def _do(self, kind: str, key: str, other: str) -> None:
        place = self._place
        whole = place.read(key)
        middle = len(whole) // 2
        match kind:
            case "lose":
                place.remove(key)
            case "empty":
                place.write(key, b"")
            case "cut":
                place.write(key, whole[:-7])
            case "spoil":
                place.write(
                    key, whole[:middle] + bytes([whole[middle] ^ 1 if whole else 1]) + whole[middle + 1 :]
                )
            case "swap":
                there = place.read(other)
                place.write(key, there)
                place.write(other, whole)
            case "double":
                place.write(f"{key.rpartition('/')[0]}/{new_id()}.ofo", whole)


@dataclass
class Person:
    name: str
    folder: Path
    home: Path = Path()
    days: int = 0
    received: int = 0
    named: set[str] = field(default_factory=set)  # what syncs said of objects that were refused
    _process: "subprocess.Popen[bytes] | None" = None
    _rest: bytes = b""

    def start(self) -> None:
        self._rest = b""
        words = (str(self.home), self.name, str(self.days), str(self.folder / "clip.mp4"))
        with (self.folder / "stderr").open("ab") as said:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.flows.profile_program", *words],
                cwd=ROOT,
                env={**os.environ, "OEFENRUIMTE_SCENARIOS": str(self.folder / "exercises")},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
            )

    def move(self, home: Path) -> None:
        """A new profile in the same process: starting one takes a second. `answer` tells when it is open."""
        self.ask("move", home=str(home))
        self.home, self.days, self.received, self.named = home, 0, 0, set()

    def ask(self, do: str, **with_: object) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self.days += int(str(with_.get("days", 0)))
        self._process.stdin.write(json.dumps({"do": do, **with_}).encode() + b"\n")
        self._process.stdin.flush()

    def answer(self) -> Any:
        while "answer" not in (told := self._told()):
            pass
        return told["answer"]

    def ends_in_the_middle(self) -> None:
        """Killed as soon as it says that it is busy, and started again."""
        assert "busy" in self._told(), "it was done at once"
        self.stop()
        self.start()
        assert self.answer() == "open"

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _told(self) -> dict[str, Any]:
        assert self._process is not None
        assert self._process.stdout is not None
        end = time.monotonic() + PATIENCE_S
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self._process.stdout], [], [], max(0.0, end - time.monotonic()))
            piece = os.read(self._process.stdout.fileno(), 65536) if ready else b""
            assert piece, f"{self.name} says nothing:\n{(self.folder / 'stderr').read_text()[-3000:]}"
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        told: dict[str, Any] = json.loads(line)
        return told


class Team:
    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        (folder / "clip.mp4").write_bytes(make_clip(0.3))
        make_scenario(folder / "exercises" / "kort", turns=1, choice=False, scenario_id="kort", title="Kort")
        self.coaches = [Person(name, folder, folder / f"first {name}") for name in COACHES]
        self.learners = [Person(name, folder, folder / f"first {name}") for name in LEARNERS]

    @property
    def all(self) -> list[Person]:
        return [*self.coaches, *self.learners]

    def together(
        self, people: Iterable[Person], do: str, meanwhile: Callable[[], None] = lambda: None, **with_: object
    ) -> list[Any]:
        """All of them at the same time."""
        people = list(people)
        for person in people:
            person.ask(do, **with_)
        answers = []
        for person in people:
            meanwhile()
            answers.append(person.answer())
        return answers

    def sync_one(self, person: Person) -> None:
        """All that waits goes. Twice: what a fault of before kept is tried again in the next round."""
        answers = [self.together([person], "sync")[0] for _ in range(2)]
        assert "failed" not in answers[-1], answers
        assert answers[-1]["problem"] is None, answers

    def sync(self, meanwhile: Callable[[], None] | None = None, days: int = 0) -> None:
        """With `meanwhile` things may go wrong; without, nothing does but that a busy computer is slow."""
        answers = self.together(self.all, "sync", meanwhile or (lambda: None), days=days)
        for person, answer in zip(self.all, answers, strict=True):
            if meanwhile is None and answer.get("failed") in OUT_OF_REACH:
                (answer,) = self.together([person], "sync")
            if "failed" in answer:
                assert meanwhile is not None, answer
                assert answer["failed"] in OUT_OF_REACH, answer
                continue
            person.received += answer["received"]
            person.named |= set(answer["skipped"])
            if meanwhile is None:
                assert answer["problem"] is None, answer


def live_through(
    team: Team, place: Place, location: str, credentials: list[str] | None, proxy: FaultProxy | None
) -> None:
    """The whole story; afterwards all is quiet, and everybody has looked."""
    harm, breaking = Harm(place), cycle(FAULTS)

    def trouble() -> None:
        if proxy is not None and not proxy.faults:
            proxy.faults.append(next(breaking))
        harm.once()

    def quiet() -> None:
        """A fault that no connection met yet would be met by whoever comes next."""
        if proxy is not None:
            proxy.faults.clear()

    def all_was_met() -> bool:
        wanted = {type(fault) for fault in FAULTS} if proxy is not None else set()
        met = {type(fault) for fault in proxy.met} if proxy is not None else set()
        return set(harm.done) == set(HARMS) and met == wanted

    first, *others = team.all
    (space,) = team.together([first], "enter", location=location, create=True, credentials=credentials)
    joined = team.together(others, "enter", location=location, create=False, credentials=credentials)
    assert set(joined) == {space}
    team.sync()
    assert all(len(known) == PROFILES - 1 for known in team.together(team.all, "contacts"))

    # Every learner shares a take with two coaches (with one coach: twice); one is killed while sharing.
    team.together(team.learners, "take")
    unlucky = team.learners[0]
    unlucky.ask("share", name=COACHES[0])
    unlucky.ends_in_the_middle()
    for turn in range(2):
        for number, learner in enumerate(team.learners):
            learner.ask("share", name=COACHES[(number + turn) % len(COACHES)])
        for learner in team.learners:
            assert isinstance(learner.answer(), str)
    for _ in range(2):
        team.sync(trouble)

    # A coach is killed while looking; what is there gets a reaction, and a second one.
    quiet()
    coach = team.coaches[0]
    (late,) = team.together([unlucky], "share", name=coach.name)
    assert isinstance(late, str)
    team.sync_one(unlucky)
    coach.ask("sync", days=1)
    coach.ends_in_the_middle()
    team.sync(trouble, days=1)
    team.together(team.coaches, "react", trouble, words="Mooi gevraagd.", again=False)
    team.sync(trouble)
    withdrawn = {}
    for learner in team.learners:
        (state,) = team.together([learner], "state")
        withdrawn[learner.name] = list(state["grants"])[-1]
        learner.ask("withdraw", share=withdrawn[learner.name])
    for learner in team.learners:
        learner.answer()
    team.together(team.coaches, "react", trouble, words="En nog iets.", again=True)
    team.sync(trouble, days=1)
    for _ in range(QUIET_ROUNDS):  # how many connections a program makes is its own affair
        if all_was_met():
            break
        team.sync(trouble, days=1)
    assert all_was_met()

    # From here on nothing goes wrong any more.
    quiet()
    for left in reversed(range(QUIET_ROUNDS)):
        team.sync(days=1)
        if team.together(team.coaches, "react", words="Dag.", again=False) != [0] * len(COACHES):
            continue
        try:
            expect_the_same_everywhere(team, place, withdrawn)
            break
        except AssertionError:
            if not left:
                raise
    else:
        pytest.fail("coaches still have something new to react to")


def expect_the_same_everywhere(team: Team, place: Place, withdrawn: dict[str, str]) -> None:
    learners = dict(zip(LEARNERS, team.together(team.learners, "state"), strict=True))
    coaches = dict(zip(COACHES, team.together(team.coaches, "state"), strict=True))
    keys = [key.rpartition("/")[2].removesuffix(".ofo") for key in place.objects()]
    for state in (*learners.values(), *coaches.values()):
        assert (state["waiting"], state["broken"], state["files not as they should"]) == (0, [], [])
    for name, state in learners.items():
        assert len(state["takes"]) == 1, "nothing local was lost"
        assert len(state["grants"]) in ((3, 4) if name == LEARNERS[0] else (2,))
        assert set(state["live"]) == set(state["grants"]) - {withdrawn[name]}
        for share, (grant_state, coach, object_id) in state["grants"].items():
            found = [
                (by, said) for by, one in coaches.items() for id_, said, _ in one["inbox"] if id_ == share
            ]
            if share == withdrawn[name]:
                assert grant_state == GrantState.WITHDRAWN
                assert found in ([], [(coach, InboxState.WITHDRAWN)])
                assert object_id not in keys
            else:
                assert found == [(coach, InboxState.SENT)], "exactly once, at its coach"
                assert keys.count(object_id) == 1
                assert state["feedback"].get(share) == coaches[coach]["reactions"][share], (
                    "every reaction arrived"
                )
                assert state["feedback"][share][1], "there is one"
    everything = {share for state in learners.values() for share in state["grants"]}
    seen = [share for one in coaches.values() for share, _, _ in one["inbox"]]
    assert set(seen) <= everything
    assert len(seen) == len(set(seen))
    assert any(person.named for person in team.all), "the harm was seen"


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    team = Team(tmp_path_factory.mktemp("team"))
    with ExitStack() as ends:
        for person in team.all:
            ends.callback(person.stop)
            person.start()
        assert [person.answer() for person in team.all] == ["open"] * PROFILES
        yield team


@pytest.fixture
def team(started: Team, tmp_path: Path) -> Team:
    for person in started.all:
        person.move(tmp_path / person.name)
    assert [person.answer() for person in started.all] == ["open"] * PROFILES
    return started


def test_in_one_folder(team: Team, tmp_path: Path) -> None:
    space = tmp_path / "space"
    live_through(team, FolderPlace(space), str(space), None, None)


def test_in_one_bucket(team: Team, seaweed: Seaweed) -> None:
    make_bucket(seaweed, "many")
    prefix = new_id()
    with fault_proxy(seaweed.endpoint) as proxy:
        location = seaweed.location("many", prefix, proxy.endpoint)
        keys = [seaweed.member.key_id, seaweed.member.secret]
        live_through(team, BucketPlace(seaweed, "many", prefix), location, keys, proxy)
