"""Taking in what is said about shares: sheets, replies, and circles. Each at most once, in any order."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from oefenruimte.app.inbox_cleaning import remember, sheet_came
from oefenruimte.app.received import OVER
from oefenruimte.app.voices import Voices
from oefenruimte.app.wishes import WISH_KEPT, keep_received
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import CircleId, MemberId, ShareId, VoiceId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Contact, FeedbackSheet, Grant, ReceivedFeedback, ShareManifest, Voice
from oefenruimte.domain.wish import Wish
from oefenruimte.sharing import payload
from oefenruimte.sharing.envelope import Header, ObjectType
from oefenruimte.sharing.messages import check_feedback
from oefenruimte.sharing.review import read_review, spoken
from oefenruimte.sharing.talk import MAX_REPLIES, decode_circle, decode_reply
from oefenruimte.sharing.transport import MAX_MESSAGE_BYTES
from oefenruimte.sharing.wish import decode_wish
from oefenruimte.store.database import Store
from oefenruimte.store.repositories.talk import KeptCircle

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_LEFT = "circle-left/"


class Arrivals:
    """`circle`: in whose folder the object lay; None is the own inbox."""

    def __init__(self, store: Store, voices: Voices, me: MemberId, clock: Clock) -> None:
        self._store = store
        self._voices = voices
        self._me = me
        self._clock = clock

    def circles(self) -> list[CircleId]:
        """Those whose folder is looked into."""
        with self._store.unit() as unit:
            return [kept.circle.id for kept in unit.circles.list() if not kept.left]

    def check_share(self, sender: Contact, manifest: ShareManifest, circle: CircleId | None) -> None:
        """OBJECT_FOREIGN unless it lies where it says that it was shared."""
        said = manifest.circle
        if (None if said is None else said.id) != circle:
            raise fail(Code.OBJECT_FOREIGN, "a share in the place of another")
        if said is not None and not {sender.id, self._me} <= set(said.members):
            raise fail(Code.OBJECT_FOREIGN, "a share to a circle of others")

    def take_in(self, header: Header, sender: Contact, reader: BinaryIO, circle: CircleId | None) -> None:
        """Feedback, a review, a reply, a circle or a wish. OBJECT_DAMAGED, OBJECT_NEWER, OBJECT_FOREIGN."""
        match header.kind:
            case ObjectType.FEEDBACK:
                sheet = payload.decode_feedback(reader.read(MAX_MESSAGE_BYTES))
                self._sheet(header, sender, sheet, (), circle)
            case ObjectType.REVIEW:
                review = read_review(reader)
                self._sheet(header, sender, review.sheet, review.voices, circle)
            case ObjectType.REPLY:
                self._reply(header, sender, reader.read(MAX_MESSAGE_BYTES), circle)
            case ObjectType.CIRCLE:
                self._circle(header, sender, reader.read(MAX_MESSAGE_BYTES), circle)
            case ObjectType.WISH:
                self._wish(header, sender, reader.read(MAX_MESSAGE_BYTES), circle)
            case _:
                raise fail(Code.OBJECT_FOREIGN, "not something that is said")

    def sweep(self) -> None:
        """Voices of what is over."""
        self._voices.sweep()

    def _sheet(
        self,
        header: Header,
        sender: Contact,
        sheet: FeedbackSheet,
        sounds: Sequence[bytes],
        circle: CircleId | None,
    ) -> None:
        voices = self._voices.seal(sounds)
        kept = False
        try:
            with self._store.unit() as unit:
                unit.seen.add(header.object_id, header.author, header.sequence)
                # The ids of voices are this profile's own: nobody names a file here but we.
                kept = self._keep(unit, sender, _with_voices(sheet, voices), circle)
                if circle is None:
                    remember(unit, header.object_id, header.kind, sheet.share_id)
                    sheet_came(unit, header.object_id, sender.id, sheet.share_id, newest=kept)
                if kept:
                    self._voices.adopt(unit, voices, sheet.share_id, sender.id)
        finally:
            if not kept:
                for voice_id in voices:
                    self._voices.drop(voice_id)
        self._voices.sweep()

    def _keep(self, unit: "Unit", sender: Contact, sheet: FeedbackSheet, circle: CircleId | None) -> bool:
        """False for one that is about nothing here, or is not the newest."""
        grant = unit.grants.find(sheet.share_id)
        if grant is not None:
            _check_author(unit, grant, sender, circle)
            take = unit.takes.get(grant.take_id)
            check_feedback(sheet, [recording.duration_ms for recording in take.recordings])
            return unit.feedback.put(ReceivedFeedback(sheet, grant, sender, self._clock.now()))
        if circle is None:  # the take it is about was erased
            return False
        _check_member(unit, sender, circle)
        manifest = _manifest(unit, sheet.share_id)
        if manifest is not None:
            if not manifest.turns:  # it is over
                return False
            if manifest.circle is None or manifest.circle.id != circle:
                raise fail(Code.OBJECT_FOREIGN, "about a share that is not the circle's")
            check_feedback(sheet, [turn.answer_duration_ms for turn in manifest.turns])
        return unit.peers.put(circle, sender.id, sheet, self._clock.now())

    def _reply(self, header: Header, sender: Contact, message: bytes, circle: CircleId | None) -> None:
        reply = decode_reply(message, sender.id)
        with self._store.unit() as unit:
            unit.seen.add(header.object_id, header.author, header.sequence)
            if circle is None:
                remember(unit, header.object_id, header.kind, reply.share_id)
            grant = unit.grants.find(reply.share_id)
            if grant is not None:
                _check_author(unit, grant, sender, circle)
            else:
                item = unit.inbox.find(reply.share_id)
                if item is not None and item.state in OVER:
                    return
                if circle is not None:  # perhaps before the share
                    _check_member(unit, sender, circle)
                elif item is None:
                    return
                elif item.sender.id != sender.id or item.manifest.circle is not None:
                    raise fail(Code.OBJECT_FOREIGN, "a reply from somebody else")
            if unit.replies.count(reply.share_id, sender.id) >= MAX_REPLIES:
                raise fail(Code.OBJECT_DAMAGED, "more replies than the format allows")
            unit.replies.add(reply, circle)

    def _circle(self, header: Header, sender: Contact, message: bytes, folder: CircleId | None) -> None:
        notice = decode_circle(message, sender.id)
        circle = notice.circle
        if folder is not None or self._me not in circle.members or sender.id == self._me:
            raise fail(Code.OBJECT_FOREIGN, "a circle of others")
        with self._store.unit() as unit:
            unit.seen.add(header.object_id, header.author, header.sequence)
            known = unit.circles.get(circle.id)
            if known is not None and known.circle.founder != circle.founder:
                raise fail(Code.OBJECT_FOREIGN, "a circle under the id of another")
            left = set(unit.settings.get(_LEFT + circle.id, []))
            if notice.left:
                left.add(sender.id)
                unit.settings.put(_LEFT + circle.id, sorted(left))
            if known is None and notice.left:
                return  # the founder's word is still under way
            kept = known or KeptCircle(circle)
            members = tuple(each for each in kept.circle.members if each not in left)
            unit.circles.put(replace(kept, circle=replace(kept.circle, members=members)))

    def _wish(self, header: Header, sender: Contact, message: bytes, folder: CircleId | None) -> None:
        text, asked_on = decode_wish(message)
        if folder is not None:
            raise fail(Code.OBJECT_FOREIGN, "a wish in the folder of a circle")
        with self._store.unit() as unit:
            unit.seen.add(header.object_id, header.author, header.sequence)
            until = self._clock.today() + WISH_KEPT  # its author puts it again no longer than that
            remember(unit, header.object_id, header.kind, ShareId(""), until)
            keep_received(unit, Wish(header.object_id, sender.id, sender.name, text, asked_on))


def _check_author(unit: "Unit", grant: Grant, sender: Contact, circle: CircleId | None) -> None:
    """OBJECT_FOREIGN unless the own take was shared with them, there."""
    if grant.circle_id != circle or (circle is None and grant.contact_id != sender.id):
        raise fail(Code.OBJECT_FOREIGN, "from someone the take was not shared with")
    if circle is not None:
        _check_member(unit, sender, circle)


def _check_member(unit: "Unit", sender: Contact, circle: CircleId) -> None:
    kept = unit.circles.get(circle)
    if kept is None or sender.id not in kept.circle.members:
        raise fail(Code.OBJECT_FOREIGN, "from someone who is not in the circle")


def _manifest(unit: "Unit", share_id: ShareId) -> ShareManifest | None:
    item = unit.inbox.find(share_id)
    return None if item is None else item.manifest


def _with_voices(sheet: FeedbackSheet, voices: Sequence[VoiceId]) -> FeedbackSheet:
    ids = dict(zip((voice.id for voice in spoken(sheet)), voices, strict=True))
    marks = tuple(
        mark if mark.voice is None else replace(mark, voice=Voice(ids[mark.voice.id], mark.voice.duration_ms))
        for mark in sheet.marks
    )
    return replace(sheet, marks=marks)
