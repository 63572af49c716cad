"""What is shared with whom until when, and what comes back."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from oefenruimte.domain.ids import (
    CircleId,
    MarkId,
    MemberId,
    ObjectId,
    ReplyId,
    ScenarioId,
    ShareId,
    SpaceId,
    TakeId,
    VoiceId,
)
from oefenruimte.domain.organisation import Circle, Role, Trust
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.take import Anchor, SelfCheck


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone in the same space, as their signed contact card says."""

    id: MemberId
    name: str
    recipient: str  # age1… X25519
    signing_key: bytes  # Ed25519, 32 bytes
    fingerprint: str  # words to compare
    verified: bool  # compared in person by this user
    trust: Trust = Trust.NOT_VERIFIED
    roles: tuple[Role, ...] = ()  # as the roster says; () where there is no organisation
    guest_until: date | None = None

    @property
    def blocked(self) -> bool:
        """Nothing may be shared with them now."""
        return self.trust in (Trust.CHANGED, Trust.REVOKED)


@dataclass(frozen=True, slots=True)
class Space:
    """A place to exchange objects; `location` is read by sharing.location. It is not trusted."""

    id: SpaceId
    location: str
    name: str = ""


class GrantState(StrEnum):
    QUEUED = "queued"  # in the outbox
    SENT = "sent"
    WITHDRAWING = "withdrawing"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    STRANDED = "stranded"  # sent, in a space that was given up: only its last day ends it


@dataclass(frozen=True, slots=True)
class Grant:
    """The learner's side of a share: this take, to this contact, until and including this day."""

    share_id: ShareId
    take_id: TakeId
    contact_id: MemberId
    contact_name: str
    until: date
    message: str
    with_self_check: bool
    state: GrantState
    shared_on: date
    circle_id: CircleId | None = (
        None  # then `contact_id` is the founder, and `contact_name` that of the circle
    )

    @property
    def called(self) -> str:
        """Who can see it, as people say it: "Karin de Boer" is Karin; a circle has its whole name."""
        words = self.contact_name.split()
        return words[0] if words and self.circle_id is None else self.contact_name


class MarkKind(StrEnum):
    COMPLIMENT = "compliment"
    TIP = "tip"
    QUESTION = "question"


class StrokeKind(StrEnum):
    ARROW = "arrow"  # from (x1, y1), with its head at (x2, y2)
    CIRCLE = "circle"  # the ellipse in the box between the two corners


@dataclass(frozen=True, slots=True)
class Stroke:
    """Drawn on the frame of a mark. Thousandths of the width and height of the picture, 0 to 1000."""

    kind: StrokeKind
    x1: int
    y1: int
    x2: int
    y2: int


@dataclass(frozen=True, slots=True)
class Voice:
    """A spoken reaction: sound only, Ogg Opus, at most two minutes. The sound lies apart, under this id."""

    id: VoiceId
    duration_ms: int


MAX_VOICE_MS = 120_000
MAX_STROKES = 20  # on one frame


@dataclass(frozen=True, slots=True)
class Mark:
    """A comment at a moment, or over a range within one answer (`end_ms` set).

    `edited`: changed after it was sent before.
    """

    id: MarkId
    anchor: Anchor
    kind: MarkKind
    text: str
    end_ms: int | None = None
    drawing: tuple[Stroke, ...] = ()
    voice: Voice | None = None
    edited: bool = False


class Rating(StrEnum):
    """Words the learner sees; no numbers leave the coach's screen."""

    NOT_YET = "nog-niet"
    A_LITTLE = "een-beetje"
    GOOD = "goed"
    VERY_GOOD = "heel-goed"


@dataclass(frozen=True, slots=True)
class RubricLine:
    behaviour_id: str
    text: str
    rating: Rating | None = None


@dataclass(frozen=True, slots=True)
class FeedbackSheet:
    """All reactions of one coach (or one member of a circle) to one share."""

    share_id: ShareId
    marks: tuple[Mark, ...]
    rubric: tuple[RubricLine, ...] = ()
    revision: int = 1
    sent_at: datetime | None = None
    asks_new_take: bool = False


class ReplyKind(StrEnum):
    ANSWER = "answer"  # text
    THANKS = "thanks"  # text may be empty


@dataclass(frozen=True, slots=True)
class Reply:
    """What learner and coach say after the sheet, in order of `at`. `mark_id` None: about the whole."""

    id: ReplyId
    share_id: ShareId
    mark_id: MarkId | None
    author: MemberId
    kind: ReplyKind
    text: str
    at: datetime  # aware, UTC


@dataclass(frozen=True, slots=True)
class SharedTurn:
    """One turn in a shared copy: the citizen's lines as text, and where the answer lies in the payload."""

    turn_id: str
    citizen_lines: str
    clip_duration_ms: int
    answer_duration_ms: int
    has_video: bool
    has_audio: bool
    levels: bytes  # loudness per 100 ms, computed from the shared copy itself


@dataclass(frozen=True, slots=True)
class ShareManifest:
    """Everything a coach learns about a take besides picture and sound. No number, no time of recording."""

    share_id: ShareId
    scenario_id: ScenarioId
    scenario_version: str
    scenario_title: str
    scenario_setting: str
    citizen: str
    turns: tuple[SharedTurn, ...]
    behaviours: tuple[RubricLine, ...]  # the rubric to fill in
    message: str
    until: date
    shared_on: date
    self_check: dict[str, SelfCheck] | None = None
    circle: Circle | None = None  # shared with all of these


class InboxState(StrEnum):
    NEW = "new"
    BUSY = "busy"  # opened, or drafts made
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A share as the coach sees it in the list."""

    share_id: ShareId
    object_id: ObjectId
    sender: Contact
    manifest: ShareManifest
    state: InboxState
    received_at: datetime
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReceivedFeedback:
    """A sheet as the learner reads it."""

    sheet: FeedbackSheet
    grant: Grant
    coach: Contact
    received_at: datetime
    read: bool = False


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one sync did. `skipped` names each object that was not accepted, with its problem code.

    `problem` is what keeps things waiting; `exercises` counts those that came, changed or were withdrawn;
    `healed` counts own objects that the space had lost, spoiled or brought back; what was lost or came in two
    versions is in `skipped` as well, though nothing of it is gone here.
    """

    sent: int = 0
    received: int = 0
    waiting: int = 0
    skipped: tuple[tuple[str, str], ...] = field(default=())
    problem: Problem | None = None
    exercises: int = 0
    healed: int = 0
