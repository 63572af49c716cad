"""For jobs: what the pages about feedback show."""

from dataclasses import dataclass

from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import Grant, GrantState, ReceivedFeedback
from oefenruimte.domain.take import Take, TakeState

_LIVE = (GrantState.QUEUED, GrantState.SENT)


@dataclass(frozen=True, slots=True)
class Shared:
    """A take that was shared once, and what came back on it so far."""

    grant: Grant
    take: Take
    received: ReceivedFeedback | None

    @property
    def unread(self) -> bool:
        return self.received is not None and not self.received.read


@dataclass(frozen=True, slots=True)
class Told:
    """Everything on the page of one share. `scenario`: this very version; `can_practise`: any version."""

    shared: Shared
    scenario: Scenario | None
    can_practise: bool
    was_new: bool


def read_list(session: Session) -> tuple[Shared, ...]:
    """New feedback first, then by the day of sharing, newest first. Without takes that were deleted."""
    received = {feedback.sheet.share_id: feedback for feedback in session.feedback.list()}
    takes = {take.id: take for take in session.takes.list() if take.state is TakeState.SEALED}
    found = [
        Shared(grant, takes[grant.take_id], received.get(grant.share_id))
        for grant in reversed(session.sharing.grants())
        if grant.take_id in takes
    ]
    return tuple(sorted(found, key=lambda shared: not shared.unread))


def read_feedback(session: Session, share_id: ShareId) -> Told:
    """From now on it is no longer new. SHARE_UNKNOWN."""
    grant = next((one for one in session.sharing.grants() if one.share_id == share_id), None)
    if grant is None:
        raise fail(Code.SHARE_UNKNOWN)
    take = session.takes.get(grant.take_id)
    try:
        received: ReceivedFeedback | None = session.feedback.open(share_id)
    except Failure as failure:
        if failure.problem.code is not Code.SHARE_UNKNOWN:
            raise
        received = None  # the coach has not answered yet
    return Told(
        shared=Shared(grant, take, received),
        scenario=session.library.find(take.scenario_id, take.scenario_version),
        can_practise=any(known.id == take.scenario_id for known in session.library.all()),
        was_new=received is not None and not received.read,
    )


def is_live(grant: Grant) -> bool:
    """Somebody else can open it now, or will as soon as it is delivered."""
    return grant.state in _LIVE
