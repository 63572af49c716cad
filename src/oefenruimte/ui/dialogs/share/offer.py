"""What the dialog has to know, read in one go off the GUI thread, and what the learner asks for."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QImage

from oefenruimte.app.session import Session
from oefenruimte.app.sharing import live_grants
from oefenruimte.app.takes import conversation_of
from oefenruimte.domain.ids import CircleId, MemberId
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import Contact, Grant
from oefenruimte.domain.take import Take
from oefenruimte.ui.screens.parts.circle_words import Peers, peers_of


@dataclass(frozen=True, slots=True)
class ShareOffer:
    """One take, and everything round it that stays with the learner."""

    take: Take
    scenario: Scenario | None
    duration_ms: int  # of the conversation, as the coach's program lays it out
    picture: QImage
    has_space: bool
    contacts: tuple[Contact, ...]
    other_numbers: tuple[int, ...]  # of the other takes of this exercise
    notes: int
    answers: int  # of the self-check
    shared: tuple[Grant, ...]  # of this take, those that someone can still open
    own_words: str  # the fingerprint of this profile
    today: date
    share_days: int | None = None  # that the organisation allows
    circles: tuple[Peers, ...] = ()  # of which somebody is here


@dataclass(frozen=True, slots=True)
class ShareRequest:
    """To one of the two."""

    contact_id: MemberId | None
    circle_id: CircleId | None
    until: date
    message: str
    with_answers: bool


def load_offer(session: Session, take: Take, scenario: Scenario | None) -> ShareOffer:
    """TAKE_UNKNOWN when the take was erased meanwhile."""
    current = session.takes.get(take.id)
    return ShareOffer(
        take=current,
        scenario=scenario,
        duration_ms=conversation_of(current, scenario).duration_ms,
        picture=QImage.fromData(session.takes.thumbnail(take.id) or b""),
        has_space=session.spaces.current() is not None,
        contacts=tuple(session.spaces.coaches()),
        other_numbers=tuple(one.number for one in session.takes.list(take.scenario_id) if one.id != take.id),
        notes=len(session.reflection.notes(take.id)),
        answers=len(session.reflection.checks(take.id)),
        shared=tuple(live_grants(current, session.sharing.grants(take.id))),
        own_words=session.fingerprint,
        today=session.clock.today(),
        share_days=session.organisation.policy().share_days_at_most,
        circles=tuple(peers for peers in peers_of(session) if peers.readers),
    )
