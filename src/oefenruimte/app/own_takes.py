"""One's own takes, by exercise, with who can see them now. Pure; `read_own_takes` reads."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from operator import attrgetter

from oefenruimte.app.catalogue import live_on
from oefenruimte.app.retention import Standing
from oefenruimte.app.session import Session
from oefenruimte.app.takes import conversation_of
from oefenruimte.domain.ids import ScenarioId, TakeId
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import Grant
from oefenruimte.domain.take import Take


@dataclass(frozen=True, slots=True)
class OwnTake:
    """`grants`: what lets someone open it now. `length_ms`: of the whole conversation. `standing`: how long
    it stays; None where that was not asked."""

    take: Take
    length_ms: int
    grants: tuple[Grant, ...] = ()
    standing: Standing | None = None

    @property
    def shared_with(self) -> tuple[str, ...]:
        return tuple({grant.contact_name: grant.called for grant in self.grants}.values())

    @property
    def has_picture(self) -> bool:
        return any(recording.has_video for recording in self.take.recordings)


@dataclass(frozen=True, slots=True)
class TakeGroup:
    """The takes of one exercise, newest first. `scenario` is None when it is no longer on this computer."""

    scenario_id: ScenarioId
    title: str
    scenario: Scenario | None
    takes: tuple[OwnTake, ...]


@dataclass(frozen=True, slots=True)
class OwnTakes:
    groups: tuple[TakeGroup, ...]
    today: date

    @property
    def count(self) -> int:
        return sum(len(group.takes) for group in self.groups)


def read_own_takes(session: Session) -> OwnTakes:
    """Blocks on disk."""
    today = session.clock.today()
    grants = session.sharing.grants()
    takes, exercises = session.takes.list(), session.library.all()
    length = partial(conversation_length, session)
    standings = session.retention.standings()
    return OwnTakes(group_takes(takes, grants, exercises, today, length, standings), today)


def conversation_length(session: Session, take: Take) -> int:
    """How long it takes to look back at a take, the citizen's clips included; ms. Blocks on disk."""
    return conversation_of(take, session.library.find(take.scenario_id, take.scenario_version)).duration_ms


def group_takes(
    takes: Iterable[Take],
    grants: Iterable[Grant],
    scenarios: Iterable[Scenario],
    today: date,
    length: Callable[[Take], int] = attrgetter("duration_ms"),
    standings: Mapping[TakeId, Standing] | None = None,
) -> tuple[TakeGroup, ...]:
    """The exercise that was practised last comes first. `length`: in ms; by default of the answers alone."""
    known = {scenario.id: scenario for scenario in scenarios}
    live = tuple(live_on(grants, today))
    of_exercise: dict[ScenarioId, list[OwnTake]] = {}
    stays = standings or {}
    for take in sorted(takes, key=lambda take: take.created_at, reverse=True):
        shared = tuple(grant for grant in live if grant.take_id == take.id)
        own = OwnTake(take, length(take), shared, stays.get(take.id))
        of_exercise.setdefault(take.scenario_id, []).append(own)
    groups = []
    for scenario_id, own_takes in of_exercise.items():
        scenario = known.get(scenario_id)
        title = scenario.title if scenario else own_takes[0].take.scenario_title
        groups.append(TakeGroup(scenario_id, title, scenario, tuple(own_takes)))
    return tuple(groups)
