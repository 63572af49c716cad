"""`sharing.people`: a whole organisation on SeaweedFS (S3), everyone of whom listens to its signed roster.

Every member has a database, an outbox and an inbox of their own, and looks with the program's own code; each
look begins as after a start of the program. Every learner shares once with one of the coaches, who reacts to
each; every tenth learner then withdraws. The figure is the part of all views that is right in the end: of
every learner the reaction, of every coach all shares, and once more at the very end, when all the others have
been there too; every eighth coach then begins anew with an empty database and must see what stands open.

Simulated: there is one computer, with two processes that each play one coach with learners after another, so
that no more than two groups are busy at a time; databases lie in memory where there is such a place; a share
is 2 kB. Every coach and every 25th learner reads the roster in full (fetched, both signatures checked, all
lines taken in); the others begin with the database of somebody who did, and see in the list that it is the
roster of now.
"""

import hashlib
import multiprocessing
import random
import shutil
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from oefenruimte.app.organisation_memory import pin
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.organisation import Member as Line
from oefenruimte.domain.organisation import Organisation, Policy, Role, Roster, Trust
from oefenruimte.domain.share import InboxState
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.delegation import Delegate, make_delegation, organisation_id_of, root_fingerprint
from oefenruimte.sharing.layout import SPACE_FILE, roster_key
from oefenruimte.sharing.location import parse_location
from oefenruimte.sharing.roster import NO_ROSTER_BEFORE, SignedRoster, make_roster
from oefenruimte.sharing.space import transport_to
from oefenruimte.sharing.transport import Transport
from oefenruimte.vault.keys import ProfileKeys
from tests.bench.base import Context, Figure
from tests.fakes.exchange import SPACE, Member
from tests.fakes.seaweed import make_bucket, seaweed
from tests.fakes.steady import SteadyClock

READS_ALL = 25  # of so many learners one reads the roster in full
WITHDRAWS = 10
ANEW = 8
_MEMORY = Path("/dev/shm")
_ROOT = ProfileKeys.from_root(hashlib.sha256(b"root of the bench").digest())


@dataclass(frozen=True)
class Town:
    """All that a process needs to play a part of it."""

    location: str
    credentials: Credentials
    folder: Path
    empty: Path  # a database that knows the root key only
    taught: Path  # one that has read the roster
    learners: int
    coaches: int

    def keys(self, name: str) -> ProfileKeys:
        return ProfileKeys.from_root(hashlib.sha256(name.encode()).digest())

    def learners_of(self, coach: int) -> list[str]:
        return [f"learner-{number}" for number in range(coach, self.learners, self.coaches)]

    def way(self) -> Transport:
        return transport_to(parse_location(self.location), self.credentials)

    def open(self, name: str, way: Transport, template: Path, folder: str = "") -> Member:
        return Member(name, self.folder / (folder or name), way, SteadyClock(), self.keys(name), template)


@dataclass(frozen=True)
class Seen:
    """Of one coach and the learners of that coach."""

    right: int
    wanted: int
    objects: int
    said: tuple[str, ...] = ()  # what any round named


def organisation(context: Context, db: Path) -> Figure:
    learners, coaches = (100, 4) if context.short else (5_000, 200)
    place = Path(tempfile.mkdtemp(prefix="oefenruimte-people-", dir=_MEMORY if _MEMORY.is_dir() else None))
    try:
        with seaweed() as server:
            make_bucket(server, "gemeente")
            folder = place / "people"
            empty, taught = place / "empty", place / "taught"
            location = server.location("gemeente", "proef")
            town = Town(location, server.member, folder, empty, taught, learners, coaches)
            began = time.perf_counter()
            _found(town, db)
            seen = _live(town, context)
            seconds = time.perf_counter() - began
    finally:
        shutil.rmtree(place, ignore_errors=True)
    context.keep("people_seconds", seconds)
    context.keep("people_named", sorted({word for one in seen for word in one.said}))
    right, wanted, objects = (
        sum(getattr(one, name) for one in seen) for name in ("right", "wanted", "objects")
    )
    note = f"{learners} learners, {coaches} coaches, {objects} objects, {seconds:.0f} s"
    return Figure("sharing.people", right / wanted, 1.0, 1, "high", f"{right} of {wanted} views: {note}")


def _found(town: Town, db: Path) -> None:
    """The space, its first roster with everyone on it, and a database that has read it."""
    way, clock = town.way(), SteadyClock()
    way.put(SPACE_FILE, b"{}")
    admin = town.keys("admin")
    root = _ROOT.public.signing_public
    delegation = make_delegation(
        _ROOT.signing_key,
        root,
        number=1,
        issued_on=clock.today(),
        expires_on=clock.today() + timedelta(days=365),
        delegates=[Delegate(admin.public.signing_public, admin.public.recipient_text)],
    )
    lines = [_line(town, "admin", Role.ADMIN)]
    lines += [_line(town, f"coach-{number}", Role.COACH) for number in range(town.coaches)]
    lines += [_line(town, f"learner-{number}", Role.LEARNER) for number in range(town.learners)]
    made = Organisation(organisation_id_of(root), "Gemeente", root, root_fingerprint(root))
    roster = Roster(
        made.id,
        made.name,
        1,
        clock.now().replace(microsecond=0),
        clock.today() + timedelta(days=90),
        tuple(sorted(lines, key=lambda line: line.id)),
        Policy(),
    )
    signer = member_id_of(admin.public.signing_public)
    signed = SignedRoster(roster, SPACE.id, NO_ROSTER_BEFORE, delegation, signer)
    way.put(roster_key(1), make_roster(signed, admin))
    nobody = town.open("nobody", way, db)
    with nobody.store.unit() as unit:
        pin(unit, SPACE.id, made)
    nobody.close()
    shutil.copyfile(nobody.folder / "db", town.empty)
    again = town.open("nobody", way, db)
    if again.sync.run().skipped:
        raise ValueError("the roster is not in order")
    again.close()
    shutil.copyfile(again.folder / "db", town.taught)


def _line(town: Town, name: str, role: Role) -> Line:
    public = town.keys(name).public
    return Line(
        member_id_of(public.signing_public), name, public.recipient_text, public.signing_public, (role,)
    )


def _live(town: Town, context: Context) -> list[Seen]:
    seen: list[Seen] = []
    # Not forked: what speaks to the store has threads of its own.
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as two:
        for play, what in ((_group, "groups"), (_look_back, "coaches looked back")):
            under_way = [two.submit(play, town, number) for number in range(town.coaches)]
            for place, one in enumerate(as_completed(under_way), 1):
                seen.append(one.result())
                if place % max(1, town.coaches // 10) == 0:
                    context.say(f"  {place} of {town.coaches} {what}")
    return seen


def _group(town: Town, number: int) -> Seen:
    """One coach with learners: they share, the coach reacts, they look, some withdraw, the coach looks."""
    way = town.way()
    coach = town.open(f"coach-{number}", way, town.empty)
    said = [code for _, code in coach.sync.run().skipped]
    names = town.learners_of(number)
    random.Random(number).shuffle(names)
    shares: dict[str, ShareId] = {}
    learners: dict[str, Member] = {}
    objects = right = 0
    for place, name in enumerate(names):
        learner = town.open(name, way, town.empty if place % READS_ALL == 0 else town.taught)
        said += [code for _, code in learner.sync.run().skipped]
        right += learner.spaces.contact(coach.id).trust is Trust.ORGANISATION
        shares[name] = learner.share(coach, size=2_000)
        objects += learner.sync.run().sent
        learners[name] = learner
        learner.close()
    said += [code for _, code in coach.sync.run().skipped]
    with coach.store.unit() as unit:
        there = {item.share_id for item in unit.inbox.list()}
    right += there == set(shares.values())
    for name in names:
        with suppress(KeyError):  # a share that is not there counts as a view that is not right
            if shares[name] in there:
                coach.react(shares[name], learners[name], 1)
    objects += coach.sync.run().sent
    for place, name in enumerate(names):
        learner = town.open(name, way, town.taught)
        said += [code for _, code in learner.sync.run().skipped]
        with learner.store.unit() as unit:
            right += [one.sheet.share_id for one in unit.feedback.list()] == [shares[name]]
        if place % WITHDRAWS == 0:
            learner.sharing.withdraw(shares[name])
            objects += learner.sync.run().sent
        learner.close()
        shutil.rmtree(learner.folder)
    coach.close()
    return Seen(right, 2 * len(names) + 1, objects, tuple(said))


def _look_back(town: Town, number: int) -> Seen:
    """The coach once more, when everybody else has been there."""
    way = town.way()
    coach = town.open(f"coach-{number}", way, town.empty)
    said = [code for _, code in coach.sync.run().skipped]
    states = _states(coach)
    wanted = -(-len(town.learners_of(number)) // WITHDRAWS)
    right = list(states.values()).count(InboxState.WITHDRAWN) == wanted
    right += len(states) == len(town.learners_of(number))
    coach.close()
    if number % ANEW:
        return Seen(right, 2, 0, tuple(said))
    anew = town.open(coach.name, way, town.empty, folder=f"anew-{number}")
    said += [code for _, code in anew.sync.run().skipped]
    still = {share for share, state in states.items() if state is not InboxState.WITHDRAWN}
    right += set(_states(anew)) == still
    anew.close()
    shutil.rmtree(anew.folder)
    return Seen(right, 3, 0, tuple(said))


def _states(coach: Member) -> dict[ShareId, InboxState]:
    with coach.store.unit() as unit:
        return {item.share_id: item.state for item in unit.inbox.list()}
