"""A town for pictures of the program: invented people, each with what a screen can show of them.

Everything is made with the calls that a user makes. Only answers are not recorded: they are clips of an
exercise, so that a town is there in seconds and its pictures are the same every time.
"""

import shutil
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from oefenruimte.app.profiles import Created
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.ids import DraftId
from oefenruimte.domain.share import Grant
from oefenruimte.domain.take import Take

LEARNER, COACH, TRAINER, ADMIN, NEWCOMER, GUEST = (
    "Sanne Visser",
    "Karin de Boer",
    "Mo Jansen",
    "Bram de Wit",
    "Noor el Amrani",
    "Joost van Wijngaarden-Hoogendoorn",
)
TOWN = "Gemeente Oostwoud"
MAIN, OTHER, THIRD = "weer-een-ander-papiertje", "tot-hier-en-niet-verder", "niet-op-mijn-bord"


class TownClock:
    """Spring 2026. Every look is a second later, so that nothing happens at the same moment."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now = datetime(2026, 4, 14, 7, 30, tzinfo=UTC)

    def now(self) -> datetime:
        with self._lock:
            self._now += timedelta(seconds=1)
            return self._now

    def today(self) -> date:
        return self._now.date()

    def pass_days(self, days: int) -> None:
        with self._lock:
            self._now += timedelta(days=days)


@dataclass(frozen=True)
class Town:
    """`open(name)` gives the room of somebody; close it. `invitation` is for who is not in yet."""

    desk: Desk
    people: Mapping[str, Created]
    takes: Mapping[str, tuple[Take, ...]]  # of the learner, by exercise
    shared: Grant  # to the coach, with feedback that was read
    unread: Grant  # with feedback, and a self-check that was not answered
    fresh: Grant  # the coach did not open it yet
    draft: DraftId
    empty_draft: DraftId
    goals: bytes  # of the trainer, for everyone
    certificate: bytes
    contributions: tuple[Path, ...]  # for the effect report
    phone: tuple[Path, ...]  # what a trainer brings in
    invitation: Path
    kept: Path  # the rooms as they were made

    def open(self, name: str) -> Session:
        """As it was when the town was made, whatever was done there since. Failures as of `Desk.open`."""
        created = self.people[name]
        folder = self.desk.profiles.folder(created.profile.id)
        shutil.rmtree(folder)
        shutil.copytree(self.kept / folder.name, folder)
        return self.desk.open(created.profile, created.keys)
