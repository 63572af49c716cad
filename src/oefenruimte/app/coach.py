"""The coach's desk: open what was shared, place reactions at their moment, send them back."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from oefenruimte.app.coach_desk import Drafts, InboxLine, Sent, Unplaced
from oefenruimte.app.coach_drafts import keep_memory, read_drafts, read_memory
from oefenruimte.app.inbox_files import InboxFiles
from oefenruimte.app.library import Library
from oefenruimte.app.outbox import Keep, Outbox
from oefenruimte.app.space import Spaces
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.conversation import Conversation, conversation
from oefenruimte.domain.ids import MarkId, ObjectId, ShareId, new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import (
    FeedbackSheet,
    InboxItem,
    InboxState,
    Mark,
    MarkKind,
    Rating,
    RubricLine,
    ShareManifest,
)
from oefenruimte.domain.take import Anchor
from oefenruimte.sharing import payload
from oefenruimte.sharing.envelope import ObjectType
from oefenruimte.sharing.text import MAX_MARK, own_text
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy


@dataclass(frozen=True, slots=True)
class OpenShare:
    """A shared take, open for looking at. Close it when done."""

    item: InboxItem
    payload: payload.SharePayload
    scenario: Scenario | None  # the same version, when this computer has it

    @property
    def manifest(self) -> ShareManifest:
        return self.payload.manifest

    @property
    def conversation(self) -> Conversation:
        """With the citizen's time in it, whether the clip is here or only its text."""
        return conversation((turn.clip_duration_ms, turn.answer_duration_ms) for turn in self.manifest.turns)

    def answer(self, turn_index: int) -> BinaryIO:
        """Picture and sound of one answer: a seekable file, decrypted as it is read."""
        return self.payload.answer(turn_index)

    def clip(self, turn_index: int) -> Path | None:
        """The citizen's clip, when the same version of the exercise is on this computer."""
        if self.scenario is None:
            return None
        turn_id = self.manifest.turns[turn_index].turn_id
        for turn in self.scenario.turns:
            if turn.id == turn_id:
                return turn.clip.path
        return None

    def close(self) -> None:
        self.payload.close()


class Coach:
    """All methods block on disk for some milliseconds: call them off the GUI thread."""

    def __init__(
        self,
        store: Store,
        files: InboxFiles,
        library: Library,
        spaces: Spaces,
        outbox: Outbox,
        clock: Clock,
    ) -> None:
        self._store = store
        self._files = files
        self._library = library
        self._spaces = spaces
        self._outbox = outbox
        self._clock = clock

    def inbox(self) -> list[InboxItem]:
        """Newest first."""
        with self._store.unit() as unit:
            items = list(unit.inbox.list())
        return sorted(items, key=lambda item: item.received_at, reverse=True)

    def lines(self) -> list[InboxLine]:
        """The inbox with how far the coach is with each; newest first."""
        items = self.inbox()
        with self._store.unit() as unit:
            return [_line(unit, item) for item in items]

    def get(self, share_id: ShareId) -> InboxItem:
        """SHARE_UNKNOWN, SHARE_WITHDRAWN, SHARE_EXPIRED (also once the last day has passed)."""
        with self._store.unit() as unit:
            return self._live(unit, share_id)

    def open(self, share_id: ShareId) -> OpenShare:
        """The copy that the learner made for this coach. A new one becomes BUSY. Failures as of `get`."""
        item = self.get(share_id)
        opened = payload.read_share(self._files.open(item.object_id))
        try:
            with self._store.unit() as unit:
                item = self._live(unit, share_id)  # checking the file took a while
                if item.state is InboxState.NEW:
                    item = replace(item, state=InboxState.BUSY)
                    unit.inbox.set_state(share_id, item.state)
                    self._worked(unit, share_id)
            scenario = self._library.find(item.manifest.scenario_id, item.manifest.scenario_version)
        except BaseException:
            opened.close()
            raise
        return OpenShare(item, opened, scenario)

    # drafts: with the coach until sent ----------------------------------------------------------------
    # A withdrawal may come at any moment: each of these looks in the transaction in which it writes.

    def drafts(self, share_id: ShareId) -> Drafts:
        """All there is about this share, sent or not. Failures as of `get`."""
        with self._store.unit() as unit:
            self._live(unit, share_id)
            return read_drafts(unit, share_id)

    def save_draft_text(self, share_id: ShareId, unplaced: Unplaced) -> None:
        """Keep what is being typed. Failures as of `get`."""
        with self._store.unit() as unit:
            self._live(unit, share_id)
            memory = replace(read_memory(unit, share_id), unplaced=unplaced, worked_on=self._clock.today())
            keep_memory(unit, share_id, memory)

    def marks(self, share_id: ShareId) -> list[Mark]:
        """In the order of the conversation."""
        with self._store.unit() as unit:
            return list(unit.drafts.marks(share_id))

    def place(
        self,
        share_id: ShareId,
        anchor: Anchor,
        kind: MarkKind,
        text: str,
        *,
        end_ms: int | None = None,
        mark_id: MarkId | None = None,
    ) -> Mark:
        """A new reaction, or with `mark_id` a changed one.

        BAD_ARGUMENT: no text, or a moment outside. Failures as of `get`.
        """
        text = own_text(text, MAX_MARK, "reactie")
        if not text:
            raise fail(Code.BAD_ARGUMENT, "a reaction without words", what="reactie")
        mark = Mark(mark_id or MarkId(new_id()), anchor, kind, text, end_ms)
        with self._store.unit() as unit:
            _check_moment(mark, self._live(unit, share_id).manifest)
            unit.drafts.put_mark(share_id, mark)
            self._worked(unit, share_id)
        return mark

    def remove(self, mark_id: MarkId) -> None:
        with self._store.unit() as unit:
            unit.drafts.remove_mark(mark_id)

    def ratings(self, share_id: ShareId) -> dict[str, Rating]:
        with self._store.unit() as unit:
            return dict(unit.drafts.ratings(share_id))

    def rate(self, share_id: ShareId, behaviour_id: str, rating: Rating | None) -> None:
        """None takes the rating away. Failures as of `get`."""
        with self._store.unit() as unit:
            self._live(unit, share_id)
            unit.drafts.rate(share_id, behaviour_id, rating)
            self._worked(unit, share_id)

    def send(self, share_id: ShareId) -> FeedbackSheet:
        """Everything placed so far, to the learner alone. Sending again is a new revision.

        BAD_ARGUMENT when there is nothing to send yet. Failures as of `get`.
        """
        space = self._spaces.required()
        with self._store.unit() as unit:
            item = self._live(unit, share_id)
            marks = tuple(unit.drafts.marks(share_id))
            ratings = unit.drafts.ratings(share_id)
            revision = unit.drafts.last_revision(share_id) + 1
        if not marks and not ratings:
            raise fail(Code.BAD_ARGUMENT, "nothing to send yet", what="reacties")
        rubric = tuple(
            RubricLine(line.behaviour_id, line.text, ratings[line.behaviour_id])
            for line in item.manifest.behaviours
            if line.behaviour_id in ratings
        )
        sheet = FeedbackSheet(share_id, marks, rubric, revision, self._clock.now())
        message = payload.encode_feedback(sheet)

        def sent(unit: "Unit", _: ObjectId) -> None:
            self._live(unit, share_id)
            unit.drafts.sent(share_id, revision, self._clock.now())
            unit.inbox.set_state(share_id, InboxState.SENT)
            memory = replace(read_memory(unit, share_id), sent=Sent.of(marks, ratings))
            keep_memory(unit, share_id, memory)

        self._outbox.put(
            space,
            ObjectType.FEEDBACK,
            item.sender,
            message,
            also=sent,
            keep=Keep(item.manifest.until, share_id),
        )
        return sheet

    def _live(self, unit: "Unit", share_id: ShareId) -> InboxItem:
        item = unit.inbox.get(share_id)
        if item.state is InboxState.WITHDRAWN:
            raise fail(Code.SHARE_WITHDRAWN)
        if item.state is InboxState.EXPIRED or item.manifest.until < self._clock.today():
            raise fail(Code.SHARE_EXPIRED)
        return item

    def _worked(self, unit: "Unit", share_id: ShareId) -> None:
        memory = replace(read_memory(unit, share_id), worked_on=self._clock.today())
        keep_memory(unit, share_id, memory)


def _check_moment(mark: Mark, manifest: ShareManifest) -> None:
    """BAD_ARGUMENT unless it lies within one answer."""
    anchor, turns = mark.anchor, manifest.turns
    inside = 0 <= anchor.turn_index < len(turns)
    if not inside or not 0 <= anchor.at_ms <= turns[anchor.turn_index].answer_duration_ms:
        raise fail(Code.BAD_ARGUMENT, "the moment lies outside the take", what="moment")
    if (
        mark.end_ms is not None
        and not anchor.at_ms < mark.end_ms <= turns[anchor.turn_index].answer_duration_ms
    ):
        raise fail(Code.BAD_ARGUMENT, "the range lies outside the answer", what="einde")


def _line(unit: "Unit", item: InboxItem) -> InboxLine:
    drafts, worked_on = read_drafts(unit, item.share_id), read_memory(unit, item.share_id).worked_on
    sent_on = None if drafts.sent_at is None else drafts.sent_at.astimezone().date()
    return InboxLine(item, worked_on, sent_on, drafts.changed)
