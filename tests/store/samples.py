"""Domain values to put into a store, complete and different from each other."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from oefenruimte.domain.ids import (
    MarkId,
    MemberId,
    NoteId,
    ObjectId,
    RecordingId,
    ScenarioId,
    ShareId,
    SpaceId,
    TakeId,
    new_id,
)
from oefenruimte.domain.outbox import OutboxAction, OutboxItem
from oefenruimte.domain.share import (
    Contact,
    FeedbackSheet,
    Grant,
    GrantState,
    InboxItem,
    InboxState,
    Mark,
    MarkKind,
    Rating,
    ReceivedFeedback,
    RubricLine,
    SharedTurn,
    ShareManifest,
    Space,
)
from oefenruimte.domain.take import Anchor, Note, Recording, SelfCheck, Take, TakeState

KEY = bytes(range(32))
NOW = datetime(2026, 5, 12, 9, 30, 15, 123_456, tzinfo=UTC)
BALIE = ScenarioId("parkeervergunning")
PHONE = ScenarioId("uitkering-te-laat")


def recording(turn_id: str = "begin", duration_ms: int = 42_300) -> Recording:
    return Recording(RecordingId(new_id()), turn_id, duration_ms, True, True, bytes(range(0, 250, 5)))


def take(number: int = 1, scenario_id: ScenarioId = BALIE, text: str = "", turns: int = 1) -> Take:
    return Take(
        id=TakeId(new_id()),
        scenario_id=scenario_id,
        scenario_version="1.0",
        scenario_title=f"De parkeervergunning {text}",
        number=number,
        state=TakeState.SEALED,
        starred=False,
        created_at=NOW + timedelta(minutes=number),
        recordings=tuple(recording(f"beurt-{place}") for place in range(turns)),
    )


def note(of: Take, at_ms: int, turn_index: int = 0, text: str = "Hier bleef ik rustig.") -> Note:
    return Note(NoteId(new_id()), of.id, Anchor(turn_index, at_ms), text)


def contact(name: str = "Karin de Boer") -> Contact:
    member = MemberId(new_id())
    return Contact(member, name, f"age1{member}", member.encode().ljust(32, b"k"), "appel boom cirkel", False)


def space(name: str = "Team balie") -> Space:
    return Space(SpaceId(new_id()), "/srv/team", name)


def grant(of: Take, to: Contact, text: str = "Let je op mijn tempo?") -> Grant:
    return Grant(
        share_id=ShareId(new_id()),
        take_id=of.id,
        contact_id=to.id,
        contact_name=to.name,
        until=date(2026, 6, 9),
        message=text,
        with_self_check=True,
        state=GrantState.QUEUED,
        shared_on=date(2026, 5, 12),
    )


def mark(at_ms: int, text: str = "Mooi hoe je luistert.", turn_index: int = 0) -> Mark:
    return Mark(MarkId(new_id()), Anchor(turn_index, at_ms), MarkKind.COMPLIMENT, text, at_ms + 1_500)


def received(of: Grant, coach: Contact, revision: int = 1, text: str = "Goed gedaan.") -> ReceivedFeedback:
    sheet = FeedbackSheet(
        share_id=of.share_id,
        marks=(mark(9_000, text), replace(mark(2_000), end_ms=None, kind=MarkKind.QUESTION)),
        rubric=(RubricLine("uitpraten", "Laat uitpraten", Rating.GOOD), RubricLine("groet", "Groet", None)),
        revision=revision,
        sent_at=NOW,
    )
    return ReceivedFeedback(sheet, of, coach, NOW + timedelta(hours=revision))


def manifest(share_id: ShareId, text: str = "Kijk mee.") -> ShareManifest:
    return ShareManifest(
        share_id=share_id,
        scenario_id=BALIE,
        scenario_version="1.0",
        scenario_title="De parkeervergunning",
        scenario_setting="balie",
        citizen="Meneer Verhagen",
        turns=(SharedTurn("begin", "Ik wacht al drie wéken!", 8_000, 42_300, True, True, b"\x00\xff\x80"),),
        behaviours=(RubricLine("uitpraten", "Laat uitpraten"), RubricLine("groet", "Groet", Rating.NOT_YET)),
        message=text,
        until=date(2026, 6, 9),
        shared_on=date(2026, 5, 12),
        self_check={"uitpraten": SelfCheck.A_LITTLE},
    )


def inbox_item(sender: Contact, text: str = "Kijk mee.", hours: int = 0) -> InboxItem:
    share_id = ShareId(new_id())
    return InboxItem(
        share_id=share_id,
        object_id=ObjectId(new_id()),
        sender=sender,
        manifest=manifest(share_id, text),
        state=InboxState.NEW,
        received_at=NOW + timedelta(hours=hours),
    )


def outbox_item(action: OutboxAction = OutboxAction.PUT, object_id: ObjectId | None = None) -> OutboxItem:
    object_id = object_id or ObjectId(new_id())
    file = f"{object_id}.ofo" if action is OutboxAction.PUT else ""
    return OutboxItem(object_id, action, f"inbox/karin/{object_id}.ofo", file, NOW)
