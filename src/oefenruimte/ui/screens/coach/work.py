"""For jobs: what the coach's page asks of the disk. Each gives back all drafts as they are afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass

from oefenruimte.app.calibration import Agreement
from oefenruimte.app.coach import Coach, OpenShare
from oefenruimte.app.coach_desk import Drafts, InboxLine, Unplaced
from oefenruimte.app.coach_search import Wanted
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import MarkId, ShareId
from oefenruimte.domain.organisation import CircleKind
from oefenruimte.domain.share import Contact, FeedbackSheet, InboxState, Mark, Rating, Reply
from oefenruimte.ui.bridge.jobs import Cancel


@dataclass(frozen=True, slots=True)
class Post:
    """The list, and whether there is a space at all that something could come from."""

    lines: tuple[InboxLine, ...]
    has_space: bool
    counts: Mapping[InboxState, int]  # of everything, whatever is shown
    total: int = 0  # of what is wanted

    @property
    def more(self) -> bool:
        """There are others that were not read."""
        return len(self.lines) < sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Opened:
    """A share ready to be looked at. Whoever gets it closes `share`."""

    share: OpenShare
    drafts: Drafts
    talk: "Talk"


@dataclass(frozen=True, slots=True)
class Talk:
    """What was said about it: answers by everybody, and the sheets of others in the circle."""

    replies: tuple[Reply, ...] = ()
    others: tuple[tuple[Contact, FeedbackSheet], ...] = ()
    agreement: tuple[Agreement, ...] = ()  # of a sample that several coaches rate, once one's own is sent


def read_talk(session: Session, share_id: ShareId) -> Talk:
    coach = session.coach
    circle = coach.get(share_id).manifest.circle
    agreement: tuple[Agreement, ...] = ()
    if circle is not None and circle.kind is CircleKind.CALIBRATION:
        agreement = session.calibration.of_coach(share_id) or ()
    return Talk(coach.replies(share_id), tuple(coach.others(share_id)), agreement)


def read_post(session: Session, limit: int, wanted: Wanted) -> Post:
    """The newest `limit` of what is wanted."""
    coach = session.coach
    lines, total = coach.search(wanted, limit)
    return Post(tuple(lines), session.spaces.current() is not None, coach.counts(), total)


def open_share(session: Session, share_id: ShareId, *, cancel: Cancel) -> Opened:
    """The file is checked from the first to the last byte, so this may take a while."""
    coach = session.coach
    share = coach.open(share_id)
    try:
        cancel.check()
        return Opened(share, coach.drafts(share_id), read_talk(session, share_id))
    except BaseException:
        share.close()
        raise


def place(coach: Coach, share_id: ShareId, unplaced: Unplaced) -> Drafts:
    """What was being written becomes a reaction."""
    assert unplaced.anchor is not None
    coach.place(
        share_id,
        unplaced.anchor,
        unplaced.kind,
        unplaced.text,
        end_ms=unplaced.end_ms,
        mark_id=unplaced.mark_id,
        drawing=unplaced.drawing,
        voice=unplaced.voice,
    )
    coach.save_draft_text(share_id, Unplaced(kind=unplaced.kind))
    return coach.drafts(share_id)


def put_back(coach: Coach, share_id: ShareId, mark: Mark) -> Drafts:
    coach.put_back(share_id, mark)
    return coach.drafts(share_id)


def remove(coach: Coach, share_id: ShareId, mark_id: MarkId) -> Drafts:
    coach.remove(mark_id)
    return coach.drafts(share_id)


def rate(coach: Coach, share_id: ShareId, behaviour_id: str, rating: Rating | None) -> Drafts:
    coach.rate(share_id, behaviour_id, rating)
    return coach.drafts(share_id)


def ask_new_take(coach: Coach, share_id: ShareId, on: bool) -> Drafts:
    coach.ask_new_take(share_id, on)
    return coach.drafts(share_id)


def send(coach: Coach, share_id: ShareId) -> Drafts:
    coach.send(share_id)
    return coach.drafts(share_id)
