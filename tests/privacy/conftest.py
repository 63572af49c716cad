"""Two people in one space, with a clock that the test turns."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fakes.session import SteadyClock, make_desk, make_scenarios, make_session, make_space
from oefenruimte.app.session import Desk, Session
from oefenruimte.sharing.envelope import Header, open_payload, verify_object
from oefenruimte.vault.keys import ProfileKeys
from tests.privacy.markers import COACH, LEARNER, PASSPHRASE


@dataclass
class Pair:
    """The learner and the coach have a computer (a home and a clock) each."""

    learner: Session
    coach: Session
    space: Path
    learner_clock: SteadyClock
    coach_clock: SteadyClock
    coach_desk: Desk
    coach_keys: ProfileKeys

    def objects(self) -> list[Path]:
        """What lies in the space for the coach."""
        return sorted((self.space / "inbox" / self.coach.member_id).glob("*.ofo"))

    def coach_files(self) -> list[Path]:
        """What the coach's computer keeps of what came in."""
        return sorted((self.coach.folder / "inbox").iterdir())

    def pass_days(self, days: int) -> None:
        self.learner_clock.pass_days(days)
        self.coach_clock.pass_days(days)

    def coach_restarts(self) -> None:
        self.coach.close()
        (profile,) = self.coach_desk.profiles.list()
        self.coach = self.coach_desk.open(profile, self.coach_keys)

    def opened(self, file: Path) -> tuple[Header, bytes]:
        """The header of an object for the coach, and all that the coach's key can make of the rest."""
        space = self.learner.spaces.required()
        author = self.learner.keys.public.signing_public
        with file.open("rb") as raw:
            found = verify_object(raw, space=space.id, me=self.coach.member_id, author_key=lambda _: author)
            return found.header, open_payload(found, self.coach_keys.identity).read(1 << 30)

    def close(self) -> None:
        self.learner.close()
        self.coach.close()


def make_pair(folder: Path, scenarios: Path) -> Pair:
    learner_clock, coach_clock = SteadyClock(), SteadyClock()
    learner_desk = make_desk(folder / "leerling", scenarios=scenarios, clock=learner_clock)
    coach_desk = make_desk(folder / "coach", scenarios=scenarios, clock=coach_clock)
    learner = make_session(learner_desk, LEARNER, PASSPHRASE)
    coach = make_session(coach_desk, COACH, PASSPHRASE)
    make_space(folder / "space", learner, coach)
    return Pair(learner, coach, folder / "space", learner_clock, coach_clock, coach_desk, coach.keys)


@pytest.fixture(scope="session")
def exercises(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_scenarios(tmp_path_factory.mktemp("oefeningen") / "alle")


@pytest.fixture
def pair(tmp_path: Path, exercises: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path, exercises)
    yield made
    made.close()
