"""The coach's desk: open what was shared, place reactions at their moment, send them back."""

from collections.abc import Collection
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from oefenruimte.app.coach_desk import Drafts, InboxLine, Sent, Unplaced
from oefenruimte.app.coach_drafts import inbox_lines, keep_memory, read_drafts, read_memory
from oefenruimte.app.coach_search import Wanted, find
from oefenruimte.app.coach_share import OpenShare as OpenShare
from oefenruimte.app.coach_share import check_moment
from oefenruimte.app.coach_talk import CoachTalk, stays
from oefenruimte.app.outbox import Keep
from oefenruimte.domain.ids import MarkId, ObjectId, ShareId, new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import (
    MAX_STROKES,
    FeedbackSheet,
    InboxItem,
    InboxState,
    Mark,
    MarkKind,
    Rating,
    RubricLine,
    Stroke,
    Voice,
)
from oefenruimte.domain.take import Anchor
from oefenruimte.sharing import payload
from oefenruimte.sharing.envelope import ObjectType, Payload
from oefenruimte.sharing.review import is_plain, spoken, write_review
from oefenruimte.sharing.text import MAX_MARK, own_text

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_ALL = -1  # as a limit, to SQLite: no limit


class Coach(CoachTalk):
    """All methods block on disk for some milliseconds: call them off the GUI thread."""

    def inbox(self) -> list[InboxItem]:
        """Newest first."""
        with self._store.unit() as unit:
            items = list(unit.inbox.list())
        return sorted(items, key=lambda item: item.received_at, reverse=True)

    def lines(
        self, limit: int | None = None, offset: int = 0, states: Collection[InboxState] | None = None
    ) -> list[InboxLine]:
        """The inbox with how far the coach is with each; newest first.

        A page of it with `limit` and `offset`, only these `states`: as quick among ten thousand as among a
        hundred. `counts` says how many there are.
        """
        with self._store.unit() as unit:
            items = unit.inbox.page(_ALL if limit is None else limit, offset, states)
            return inbox_lines(unit, items)

    def search(self, wanted: Wanted, limit: int) -> tuple[list[InboxLine], int]:
        """The newest `limit` of what is wanted, and how many there are in all. Looking for words reads the
        whole inbox."""
        with self._store.unit() as unit:
            items, total = find(unit, wanted, limit)
            return inbox_lines(unit, items), total

    def counts(self) -> dict[InboxState, int]:
        """How many shares there are of each state that occurs."""
        with self._store.unit() as unit:
            return unit.inbox.counts()

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
        drawing: tuple[Stroke, ...] = (),
        voice: Voice | None = None,
    ) -> Mark:
        """A new reaction, or with `mark_id` a changed one: it becomes exactly this.

        BAD_ARGUMENT: no text, drawing or voice, or a moment outside; FILE_MISSING for a voice that was not
        kept about this share. Failures as of `get`.
        """
        return self._put(
            share_id, Mark(mark_id or MarkId(new_id()), anchor, kind, text, end_ms, drawing, voice)
        )

    def put_back(self, share_id: ShareId, mark: Mark) -> Mark:
        """Undo of `remove`, in the same session. Failures as of `place`."""
        return self._put(share_id, mark)

    def _put(self, share_id: ShareId, mark: Mark) -> Mark:
        mark = replace(mark, text=own_text(mark.text, MAX_MARK, "reactie"))
        if not (mark.text or mark.drawing or mark.voice):
            raise fail(Code.BAD_ARGUMENT, "a reaction without words", what="reactie")
        if len(mark.drawing) > MAX_STROKES:
            raise fail(Code.BAD_ARGUMENT, "too many strokes", what="tekening", limit=str(MAX_STROKES))
        with self._store.unit() as unit:
            check_moment(mark, self._live(unit, share_id).manifest)
            if mark.voice is not None and not unit.voices.has(mark.voice.id, share_id):
                raise fail(Code.FILE_MISSING, "no such voice about this share")
            before = unit.drafts.mark(mark.id)
            mark = replace(mark, edited=before[1].edited if before else mark.edited)
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
        """None takes the rating away. BAD_ARGUMENT after a blind rating was sent. Failures as of `get`."""
        with self._store.unit() as unit:
            if stays(unit, self._live(unit, share_id)):
                raise fail(Code.BAD_ARGUMENT, "rated blind, and sent", what="beoordeling")
            unit.drafts.rate(share_id, behaviour_id, rating)
            self._worked(unit, share_id)

    def send(self, share_id: ShareId) -> FeedbackSheet:
        """Everything placed so far, to the learner alone (in a circle: to all). Sending again is a new
        revision, in which what the learner had otherwise is marked as edited.

        BAD_ARGUMENT when there is nothing to send yet. Failures as of `get`.
        """
        with self._store.unit() as unit:
            item = self._live(unit, share_id)
            memory = read_memory(unit, share_id)
            marks = tuple(unit.drafts.marks(share_id))
            ratings = unit.drafts.ratings(share_id)
            revision = unit.drafts.last_revision(share_id) + 1
        if not marks and not ratings and not memory.asks_new_take:
            raise fail(Code.BAD_ARGUMENT, "nothing to send yet", what="reacties")
        before = memory.sent or Sent()
        marks = tuple(replace(mark, edited=mark.edited or before.other(mark)) for mark in marks)
        rubric = tuple(
            RubricLine(line.behaviour_id, line.text, ratings[line.behaviour_id])
            for line in item.manifest.behaviours
            if line.behaviour_id in ratings
        )
        asks = memory.asks_new_take
        sheet = FeedbackSheet(share_id, marks, rubric, revision, self._clock.now(), asks)

        def sent(unit: "Unit", _: ObjectId) -> None:
            self._live(unit, share_id)
            unit.drafts.sent(share_id, revision, self._clock.now())
            for mark in marks:
                if mark.edited and unit.drafts.mark(mark.id) == (share_id, replace(mark, edited=False)):
                    unit.drafts.put_mark(share_id, mark)
            unit.inbox.set_state(share_id, InboxState.SENT)
            memory = replace(read_memory(unit, share_id), sent=Sent.of(marks, ratings, asks))
            keep_memory(unit, share_id, memory)

        readers = self._talk.readers(item.sender.id, item.manifest.circle)
        circle = None if item.manifest.circle is None else item.manifest.circle.id
        space = self._talk.space()
        keep = Keep(item.manifest.until, share_id)
        if is_plain(sheet):
            message: Payload = payload.encode_feedback(sheet)
            self._outbox.put(
                space, ObjectType.FEEDBACK, readers, message, also=sent, circle=circle, keep=keep
            )
            return sheet
        with ExitStack() as opened:
            voices = [opened.enter_context(self._voices.open(share_id, voice.id)) for voice in spoken(sheet)]
            review = write_review(sheet, voices)
            self._outbox.put(space, ObjectType.REVIEW, readers, review, also=sent, circle=circle, keep=keep)
        return sheet

    def _worked(self, unit: "Unit", share_id: ShareId) -> None:
        memory = replace(read_memory(unit, share_id), worked_on=self._clock.today())
        keep_memory(unit, share_id, memory)
