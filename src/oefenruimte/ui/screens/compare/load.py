"""What the page shows, read in one go off the GUI thread."""

from dataclasses import dataclass
from datetime import date

from oefenruimte.app.session import Session
from oefenruimte.app.sharing import live_grants
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import Grant
from oefenruimte.domain.take import SelfCheck, Take, TakeState


@dataclass(frozen=True, slots=True)
class CompareData:
    """`left` and `right` are two of `takes`; `scenario` None: no longer on this computer."""

    left: Take
    right: Take
    takes: tuple[Take, ...]  # of this exercise, newest last
    scenario: Scenario | None
    checks: dict[TakeId, dict[str, SelfCheck]]
    shared: tuple[Grant, ...]
    today: date

    def grants_of(self, take: Take) -> tuple[Grant, ...]:
        return tuple(grant for grant in self.shared if grant.take_id == take.id)


def load_compare(session: Session, take_a: TakeId, take_b: TakeId) -> CompareData:
    """TAKE_UNKNOWN also for a take that was erased, or of another exercise."""
    left, right = session.takes.get(take_a), session.takes.get(take_b)
    known = left.state is right.state is TakeState.SEALED
    if not known or left.scenario_id != right.scenario_id or left.id == right.id:
        raise fail(Code.TAKE_UNKNOWN)
    takes = tuple(session.takes.list(left.scenario_id))
    grants = session.sharing.grants()
    return CompareData(
        left=left,
        right=right,
        takes=takes,
        scenario=session.library.find(right.scenario_id, right.scenario_version),
        checks={take.id: session.reflection.checks(take.id) for take in (left, right)},
        shared=tuple(grant for take in (left, right) for grant in live_grants(take, grants)),
        today=session.clock.today(),
    )
