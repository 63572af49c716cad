"""What the papers say of this installation: read from the settings themselves, never written by hand."""

from dataclasses import dataclass, field
from datetime import date

from oefenruimte import __version__
from oefenruimte.app.policy import NO_POLICY, ManagedPolicy
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.organisation import Policy
from oefenruimte.sharing.location import (
    AzurePlace,
    FolderPlace,
    GooglePlace,
    Location,
    S3Place,
    parse_location,
)


@dataclass(frozen=True, slots=True)
class Install:
    """`begin`: what somebody who makes a room starts with, where nothing else is set. `policy`: of the
    application manager of this computer. `rules`: of the organisation, known when a room was opened. `place`:
    what kind of place the sharing space of that room is, None when there is none or no room was opened."""

    begin: Preferences = field(default_factory=Preferences)
    policy: ManagedPolicy = NO_POLICY
    rules: Policy | None = None
    place: Location | None = None
    made_on: date | None = None
    version: str = __version__

    @classmethod
    def of_room(cls, session: Session, made_on: date | None = None) -> "Install":
        """With the rules of the organisation and the kind of sharing space of an opened room. What its owner
        chose is nobody's business: that is not looked at."""
        space = session.spaces.current()
        rules = session.organisation.policy() if session.organisation.current() is not None else None
        place = None if space is None else parse_location(space.location)
        return cls(policy=session.policy, rules=rules, place=place, made_on=made_on)

    @property
    def usual(self) -> Preferences:
        """What somebody who makes a room today starts with."""
        return self.policy.applied(self.policy.preset(self.begin))

    @property
    def managed(self) -> bool:
        """There is a policy file, and it counts."""
        return self.policy.file is not None and not self.policy.faults

    @property
    def private_days(self) -> int | None:
        """How long a private take stays if nobody chooses otherwise; None: for ever."""
        limits = [
            days for days in (self.usual.keep_days or None, self.private_days_at_most) if days is not None
        ]
        return min(limits, default=None)

    @property
    def private_days_at_most(self) -> int | None:
        """The strictest of the organisation and this computer."""
        return self.policy.stricter(self.rules or Policy()).private_days_at_most

    @property
    def share_days_at_most(self) -> int | None:
        return None if self.rules is None else self.rules.share_days_at_most

    @property
    def under(self) -> str:
        """The line below the title of every paper."""
        sources = ["de instellingen van deze installatie"]
        if self.managed:
            sources.append("het beleidsbestand van de beheerder")
        if self.rules is not None:
            sources.append("de regels van de organisatie")
        day = "" if self.made_on is None else f" op {self.made_on:%d-%m-%Y}"
        fault = " Let op: het beleidsbestand is fout en telt niet." if self.policy.faults else ""
        return f"Gemaakt door Oefenruimte {self.version}{day}, uit {' en '.join(sources)}.{fault}"


def days_words(days: int | None) -> str:
    """ "30 dagen", "1 dag", "zonder einddatum"."""
    if days is None:
        return "zonder einddatum"
    return "1 dag" if days == 1 else f"{days} dagen"


def place_words(place: Location | None) -> str:
    """What kind of place, never which: an address may hold the name of somebody."""
    match place:
        case None:
            return "nog geen deelruimte gekozen"
        case FolderPlace():
            return "een map (netwerkschijf of gesynchroniseerde map)"
        case S3Place():
            return "een opslag die S3 spreekt"
        case AzurePlace():
            return "een opslag van Azure"
        case GooglePlace():
            return "een opslag van Google"
