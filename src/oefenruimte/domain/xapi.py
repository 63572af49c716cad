"""What a learner may hand to a learning record store: times that they practised, and nothing else."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from oefenruimte.domain.take import SelfCheck


@dataclass(frozen=True, slots=True)
class Run:
    """One time of practising, as far as it may leave. `checks`: behaviour of the exercise → own answer."""

    key: str  # the same for the same time of practising; never leaves this computer
    scenario: str
    title: str
    started_at: datetime  # aware, UTC
    seconds: int
    short: bool  # one turn of an exercise that has more
    checks: tuple[tuple[str, SelfCheck], ...] = ()


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """Who one is for one receiver. `secret` makes the ids of statements: who has the pseudonym and not the
    secret cannot work out a moment from an id."""

    name: UUID
    secret: UUID = field(repr=False)


@dataclass(frozen=True, slots=True)
class XapiChoice:
    """What the learner chose that goes along; both begin off."""

    exact_times: bool = False
    self_checks: bool = False
