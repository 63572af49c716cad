"""For jobs: what the pages about feedback show."""

from dataclasses import dataclass, field

from oefenruimte.app.calibration import Agreement
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import MarkId, MemberId, ShareId
from oefenruimte.domain.organisation import CircleKind
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import Grant, GrantState, ReceivedFeedback, Reply
from oefenruimte.domain.take import SelfCheck, Take, TakeState

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
    """Everything on the page of one share. `scenario`: this very version; `can_practise`: any version.

    `sheets`: of everyone it was shared with and who answered. `check_first`: there is feedback, which opens
    once the own self-check (`checks`) is answered.
    """

    shared: Shared
    scenario: Scenario | None
    can_practise: bool
    was_new: bool
    me: MemberId
    my_name: str
    sheets: tuple[ReceivedFeedback, ...] = ()
    replies: tuple[Reply, ...] = ()
    solved: frozenset[MarkId] = frozenset()
    check_first: bool = False
    agreement: tuple[Agreement, ...] = ()  # of a sample that several coaches rated
    checks: dict[str, SelfCheck] = field(default_factory=dict)


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
    before = session.feedback.sheets(share_id)
    check_first = bool(before) and session.feedback.locked(take.id)
    sheets: list[ReceivedFeedback] = []
    if not check_first:
        sheets = [session.feedback.open(share_id, one.coach.id) for one in before]
    newest = max(sheets, key=lambda one: one.received_at, default=None)
    return Told(
        shared=Shared(grant, take, newest),
        scenario=session.library.find(take.scenario_id, take.scenario_version),
        can_practise=any(known.id == take.scenario_id for known in session.library.all()),
        was_new=any(not one.read for one in sheets),
        me=session.member_id,
        my_name=session.profile.name,
        sheets=tuple(sheets),
        replies=session.feedback.replies(share_id),
        solved=session.feedback.solved(share_id),
        check_first=check_first,
        checks=session.reflection.checks(take.id),
        agreement=() if check_first else _agreement(session, grant),
    )


def _agreement(session: Session, grant: Grant) -> tuple[Agreement, ...]:
    """Of the coaches who sent theirs; () for anything but a sample."""
    if grant.circle_id is None:
        return ()
    kinds = {circle.id: circle.kind for circle in session.circles.list()}
    blind = kinds.get(grant.circle_id) is CircleKind.CALIBRATION
    return session.calibration.of_owner(grant.share_id) if blind else ()


def is_live(grant: Grant) -> bool:
    """Somebody else can open it now, or will as soon as it is delivered."""
    return grant.state in _LIVE
