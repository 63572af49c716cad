"""Besides written reactions: what a coach says aloud, what is said back, and what others in a circle said."""

from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from oefenruimte.app.coach_drafts import keep_memory, read_memory
from oefenruimte.app.inbox_files import InboxFiles
from oefenruimte.app.library import Library
from oefenruimte.app.outbox import Outbox
from oefenruimte.app.received import OVER
from oefenruimte.app.talk import Talk
from oefenruimte.app.voices import Voices, VoiceTarget
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import CircleId, MarkId, ShareId
from oefenruimte.domain.organisation import CircleKind
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import (
    Contact,
    FeedbackSheet,
    InboxItem,
    InboxState,
    Rating,
    Reply,
    ReplyKind,
    ShareManifest,
    Voice,
)
from oefenruimte.sharing.messages import check_feedback
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy


class CoachTalk:
    """The part of `Coach` that is not about writing."""

    def __init__(
        self,
        store: Store,
        files: InboxFiles,
        library: Library,
        outbox: Outbox,
        voices: Voices,
        talk: Talk,
        clock: Clock,
    ) -> None:
        self._store = store
        self._files = files
        self._library = library
        self._outbox = outbox
        self._voices = voices
        self._talk = talk
        self._clock = clock

    # voices -------------------------------------------------------------------------------------------

    def voice_target(self, share_id: ShareId) -> VoiceTarget:
        """Where a spoken reaction is recorded; then `keep_voice` or `drop_voice`. Failures as of `get`."""
        with self._store.unit() as unit:
            self._live(unit, share_id)
        return self._voices.target()

    def keep_voice(self, share_id: ShareId, target: VoiceTarget) -> Voice:
        """It was recorded whole: to be given to `place`, or kept in what is being typed.

        FILE_MISSING, FILE_DAMAGED. Failures as of `get`: then nothing is left of it.
        """
        try:
            voice = self._voices.measured(target)
            with self._store.unit() as unit:
                self._live(unit, share_id)
                self._voices.keep(unit, voice.id, share_id)
        except BaseException:
            self._voices.drop(target.id)
            raise
        return voice

    def drop_voice(self, voice: VoiceTarget | Voice) -> None:
        """It is not kept after all."""
        self._voices.drop(voice.id)

    def open_voice(self, share_id: ShareId, voice: Voice) -> BinaryIO:
        """Ogg Opus, seekable, decrypted as it is read; also of others in a circle. FILE_MISSING."""
        return self._voices.open(share_id, voice.id)

    # what is said after a sheet -----------------------------------------------------------------------

    def replies(self, share_id: ShareId) -> tuple[Reply, ...]:
        """Of everybody, oldest first. Failures as of `get`."""
        with self._store.unit() as unit:
            item = self._live(unit, share_id)
            if _blind(item) and not unit.drafts.last_revision(share_id):
                return ()
            return unit.replies.list(share_id, _circle_id(item.manifest))

    def reply(self, share_id: ShareId, mark_id: MarkId | None, text: str) -> Reply:
        """To the learner (in a circle: to all). BAD_ARGUMENT. Failures as of `get`."""
        with self._store.unit() as unit:
            item = self._live(unit, share_id)
        readers = self._talk.readers(item.sender.id, item.manifest.circle)
        return self._talk.say(
            share_id,
            mark_id,
            ReplyKind.ANSWER,
            text,
            readers,
            _circle_id(item.manifest),
            item.manifest.until,
            check=lambda unit: self._live(unit, share_id),
        )

    def others(self, share_id: ShareId) -> list[tuple[Contact, FeedbackSheet]]:
        """What the other members of the circle said, by name; none when it is no circle's, or one that rates
        blind and the own sheet is not sent yet. Failures as of `get`.
        """
        with self._store.unit() as unit:
            item = self._live(unit, share_id)
            circle = item.manifest.circle
            if circle is None or (_blind(item) and not unit.drafts.last_revision(share_id)):
                return []
            contacts = {contact.id: contact for contact in unit.contacts.list()}
            sheets = unit.peers.list(share_id, circle.id)
        found = [
            (contacts[author], sheet)
            for author, sheet in sheets
            if author in contacts and author in circle.members and _fits(sheet, item.manifest)
        ]
        return sorted(found, key=lambda one: (one[0].name.casefold(), one[0].id))

    def sent_ratings(self, share_id: ShareId) -> dict[str, Rating] | None:
        """The rubric as it was sent; None before that. Failures as of `get`."""
        with self._store.unit() as unit:
            self._live(unit, share_id)
            sent = read_memory(unit, share_id).sent
        return None if sent is None else {key: Rating(word) for key, word in sent.ratings.items()}

    # the rest -----------------------------------------------------------------------------------------

    def ask_new_take(self, share_id: ShareId, on: bool) -> None:
        """Goes along when it is sent. Failures as of `get`."""
        with self._store.unit() as unit:
            self._live(unit, share_id)
            memory = replace(read_memory(unit, share_id), asks_new_take=on, worked_on=self._clock.today())
            keep_memory(unit, share_id, memory)

    def next_unreviewed(self, after: ShareId | None = None) -> ShareId | None:
        """The oldest share of which nothing was sent yet, or the first such one after this one, and then from
        the start again; None when there is no other."""
        with self._store.unit() as unit:
            items = unit.inbox.list()
        today = self._clock.today()
        ids = [item.share_id for item in items]
        start = ids.index(after) + 1 if after in ids else 0
        for item in (*items[start:], *items[:start]):
            waits = item.state in (InboxState.NEW, InboxState.BUSY) and item.manifest.until >= today
            if waits and item.share_id != after:
                return item.share_id
        return None

    def _live(self, unit: "Unit", share_id: ShareId) -> InboxItem:
        item = unit.inbox.get(share_id)
        if item.state is InboxState.WITHDRAWN:
            raise fail(Code.SHARE_WITHDRAWN)
        if item.state in OVER or item.manifest.until < self._clock.today():
            raise fail(Code.SHARE_EXPIRED)
        return item


def _blind(item: InboxItem) -> bool:
    circle = item.manifest.circle
    return circle is not None and circle.kind is CircleKind.CALIBRATION


def stays(unit: "Unit", item: InboxItem) -> bool:
    """Rated blind and sent: what others gave can be seen now, so one's own is not changed any more."""
    return _blind(item) and unit.drafts.last_revision(item.share_id) > 0


def _circle_id(manifest: ShareManifest) -> CircleId | None:
    return None if manifest.circle is None else manifest.circle.id


def _fits(sheet: FeedbackSheet, manifest: ShareManifest) -> bool:
    """It may have come before the share, when nobody could see how long the answers are."""
    try:
        check_feedback(sheet, [turn.answer_duration_ms for turn in manifest.turns])
    except Failure:
        return False
    return True
