"""What the papers say of this installation: read from the settings themselves, never written by hand."""

from dataclasses import dataclass, field
from datetime import date

from oefenruimte import __version__
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
    """`usual`: what somebody who makes a room today starts with, presets of the administrator included.
    `locked`: the names of the settings among them that nobody can change. `rules`: of the organisation, known
    when a room was opened. `place`: what kind of place the sharing space of that room is, None when there is
    none or no room was opened. `managed`: there is a policy file."""

    usual: Preferences = field(default_factory=Preferences)
    locked: frozenset[str] = frozenset()
    rules: Policy | None = None
    place: Location | None = None
    managed: bool = False
    made_on: date | None = None
    version: str = __version__

    @classmethod
    def of_room(cls, session: Session, made_on: date | None = None) -> "Install":
        """With the rules of the organisation and the kind of sharing space of an opened room. What its owner
        chose is nobody's business: that is not looked at."""
        space = session.spaces.current()
        rules = session.organisation.policy() if session.organisation.current() is not None else None
        place = None if space is None else parse_location(space.location)
        return cls(rules=rules, place=place, made_on=made_on)

    @property
    def private_days(self) -> int | None:
        """How long a private take stays if nobody chooses otherwise; None: for ever."""
        chosen, most = self.usual.keep_days or None, self.private_days_at_most
        if chosen is None or most is None:
            return chosen or most
        return min(chosen, most)

    @property
    def private_days_at_most(self) -> int | None:
        return None if self.rules is None else self.rules.private_days_at_most

    @property
    def share_days_at_most(self) -> int | None:
        return None if self.rules is None else self.rules.share_days_at_most

    @property
    def under(self) -> str:
        """The line below the title of every paper."""
        read = "de instellingen van deze installatie"
        managed = " en het beleidsbestand van de beheerder" if self.managed else ""
        rules = "" if self.rules is None else " en de regels van de organisatie"
        day = "" if self.made_on is None else f" op {self.made_on:%d-%m-%Y}"
        return f"Gemaakt door Oefenruimte {self.version}{day}, uit {read}{managed}{rules}."


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
