"""One person's program without a window: `python -m tests.flows.profile_program HOME NAME DAYS CLIP`.

Makes or opens the profile, and then does what each line of its input asks: {"do": …}. Tells JSON lines:
{"busy": …} on the way, which is when whoever watches may kill it, and {"answer": …} at the end of each.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from oefenruimte import capture
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import build_desk
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Failure
from oefenruimte.domain.share import GrantState, InboxState, MarkKind
from oefenruimte.domain.take import Anchor
from tests.fakes.keys import cheap_locks

PASSPHRASE = "fiets lantaarn dinsdag koriander"
OVER = (InboxState.WITHDRAWN, InboxState.EXPIRED)


def tell(**told: object) -> None:
    print(json.dumps(told), flush=True)


class LaterClock:
    """The computer's clock, so many days ahead."""

    def __init__(self, days: int) -> None:
        self.days = days

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(days=self.days)

    def today(self) -> date:
        return self.now().date()


class Someone:
    def __init__(self, session: Session, clock: LaterClock, clip: Path) -> None:
        self._session, self._clock, self._clip = session, clock, clip

    def enter(self, location: str, create: bool, credentials: list[str] | None) -> str:
        given = Credentials(credentials[1], credentials[0]) if credentials else None
        spaces = self._session.spaces
        space = spaces.create(location, "Balie", given) if create else spaces.join(location, given)
        return space.id

    def contacts(self) -> list[str]:
        return [contact.name for contact in self._session.spaces.contacts()]

    def take(self) -> str:
        """A sealed take with one tiny answer."""
        session = self._session
        scenario = session.library.all()[0]
        clip = self._clip.read_bytes()
        with self._clip.open("rb") as file:
            facts = capture.measure(file)
        take = session.takes.begin(scenario)
        prepared = session.takes.prepare(take.id, scenario.turns[0].id)
        sink = prepared.open_sink()
        sink.write(clip)
        sink.close()
        session.takes.keep(take.id, scenario.turns[0].id, prepared.recording_id, facts)
        return session.takes.finish(take.id).id

    def share(self, name: str) -> str:
        """The newest take."""
        session = self._session
        take = session.takes.list()[-1]
        grant = session.sharing.share(
            take.id,
            session.spaces.named(name).id,
            scenario=session.library.find(take.scenario_id, take.scenario_version),
            until=self._clock.today() + timedelta(days=60),
            progress=lambda part: tell(busy=part),
        )
        return grant.share_id

    def withdraw(self, share: str) -> str:
        return self._session.sharing.withdraw(ShareId(share)).state

    def sync(self, days: int = 0) -> dict[str, Any]:
        self._clock.days += days
        report = self._session.sync.run(lambda part: tell(busy=part))
        problem = report.problem.code if report.problem else None
        return {"sent": report.sent, "received": report.received, "healed": report.healed} | {
            "skipped": [code for _, code in report.skipped],
            "problem": problem,
        }

    def react(self, words: str, again: bool) -> int:
        """To what has no reaction yet; `again` to everything."""
        coach = self._session.coach
        items = [item for item in coach.inbox() if item.state not in OVER]
        todo = [item for item in items if again or item.state is not InboxState.SENT]
        for item in todo:
            coach.place(item.share_id, Anchor(0, 10), MarkKind.TIP, words)
            coach.send(item.share_id)
        return len(todo)

    def state(self) -> dict[str, Any]:
        session = self._session
        grants, inbox = session.sharing.grants(), session.coach.inbox()
        with session.coach._store.unit() as unit:
            objects = {one.share_id: unit.grants.object_id(one.share_id) for one in grants}
            kept = {item.object_id for item in inbox if item.state not in OVER}
            sent = {item.share_id: unit.drafts.last_revision(item.share_id) for item in inbox}
        words = {
            item.share_id: sorted(mark.text for mark in session.coach.marks(item.share_id))
            for item in inbox
            if item.state not in OVER
        }
        for item in inbox:
            if item.state not in OVER:
                session.coach.open(item.share_id).close()
        files = {file.stem for file in (session.folder / "inbox").iterdir()}
        return {
            "takes": [take.id for take in session.takes.list()],
            "broken": [code for code in session.takes.verify().values() if code is not None],
            "grants": {one.share_id: [one.state, one.contact_name, objects[one.share_id]] for one in grants},
            "live": [one.share_id for one in grants if one.state is GrantState.SENT],
            "feedback": {
                one.sheet.share_id: [one.sheet.revision, sorted(mark.text for mark in one.sheet.marks)]
                for one in session.feedback.list()
            },
            "waiting": session.outbox.waiting(),
            "inbox": [[item.share_id, item.state, item.sender.name] for item in inbox],
            "reactions": {share: [sent[share], said] for share, said in words.items()},
            "files not as they should": sorted(files ^ kept),
        }


def enter_room(home: Path, name: str, clock: LaterClock) -> Session:
    """Make the profile, or open it as it was left."""
    desk = build_desk(home, clock=clock)
    desk = replace(desk, devices=replace(desk.devices, cameras=list, microphones=list))
    known = desk.profiles.list()
    if known:
        return desk.open(known[0], desk.profiles.unlock(known[0].id, PASSPHRASE))
    with cheap_locks():
        created = desk.profiles.create(name, PASSPHRASE)
    return desk.open(created.profile, created.keys)


def run(home: Path, name: str, days: int, clip: Path) -> None:
    clock = LaterClock(days)
    session = enter_room(home, name, clock)
    someone = Someone(session, clock, clip)
    tell(answer="open")
    for line in sys.stdin:
        asked = json.loads(line)
        do = asked.pop("do")
        if do == "move":
            session.close()
            clock = LaterClock(0)
            session = enter_room(Path(asked["home"]), name, clock)
            someone = Someone(session, clock, clip)
            tell(answer="open")
            continue
        action: Callable[[], object] = partial(getattr(someone, do), **asked)
        try:
            tell(answer=action())
        except Failure as failure:
            tell(answer={"failed": failure.problem.code})
    session.close()


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
