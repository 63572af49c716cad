"""The learner's side of sharing: grants, and the feedback that came back."""

import builtins
from collections.abc import Collection
from datetime import date

from sqlalchemy import Select, delete, select, update

from oefenruimte.domain.ids import MarkId, MemberId, ObjectId, ShareId, TakeId
from oefenruimte.domain.share import (
    FeedbackSheet,
    Grant,
    GrantState,
    ReceivedFeedback,
    RubricLine,
)
from oefenruimte.store.repositories.base import Repository, share_unknown
from oefenruimte.store.repositories.marks import mark_columns, mark_of
from oefenruimte.store.repositories.people import contact_of
from oefenruimte.store.tables.learner import (
    FeedbackMarkRow,
    FeedbackRow,
    FeedbackRubricRow,
    GrantRow,
    SolvedMarkRow,
)


class Grants(Repository):
    """What is shared with whom. Methods that name a share raise Failure(SHARE_UNKNOWN) when there is none."""

    def add(self, grant: Grant, object_id: ObjectId) -> None:
        """`object_id` is the shared copy in the space. Failure(TAKE_UNKNOWN) when there is no such take."""
        self._need_take(grant.take_id)
        self._add(
            GrantRow(
                share_id=grant.share_id,
                take_id=grant.take_id,
                object_id=object_id,
                contact_id=grant.contact_id,
                contact_name=grant.contact_name,
                until=grant.until,
                message=grant.message,
                with_self_check=grant.with_self_check,
                state=grant.state,
                shared_on=grant.shared_on,
                circle_id=grant.circle_id,
            )
        )

    def get(self, share_id: ShareId) -> Grant:
        return _grant(self._need(share_id))

    def list(self, take_id: TakeId | None = None) -> builtins.list[Grant]:
        """Grants of this take, or all; newest last."""
        chosen = select(GrantRow).order_by(GrantRow.place)
        if take_id is not None:
            chosen = chosen.where(GrantRow.take_id == take_id)
        return [_grant(row) for row in self._all(chosen)]

    def set_state(self, share_id: ShareId, state: GrantState) -> None:
        self._need(share_id)
        self._session.execute(update(GrantRow).where(GrantRow.share_id == share_id).values(state=state))

    def by_object(self, object_id: ObjectId) -> Grant | None:
        """The grant whose shared copy this is; None when it is no such object."""
        row = self._first(select(GrantRow).where(GrantRow.object_id == object_id))
        return None if row is None else _grant(row)

    def find(self, share_id: ShareId) -> Grant | None:
        """None when there is no such grant (any more)."""
        row = self._first(select(GrantRow).where(GrantRow.share_id == share_id))
        return None if row is None else _grant(row)

    def in_states(self, states: Collection[GrantState], before: date | None = None) -> builtins.list[Grant]:
        """Grants in one of these states, newest last; with `before` those whose last day was before it."""
        chosen = select(GrantRow).where(GrantRow.state.in_(states)).order_by(GrantRow.place)
        if before is not None:
            chosen = chosen.where(GrantRow.until < before)
        return [_grant(row) for row in self._all(chosen)]

    def object_id(self, share_id: ShareId) -> ObjectId:
        """The object in the space that holds the shared copy."""
        return self._need(share_id).object_id

    def _need(self, share_id: ShareId) -> GrantRow:
        row = self._first(select(GrantRow).where(GrantRow.share_id == share_id))
        if row is None:
            raise share_unknown(share_id)
        return row


class Feedback(Repository):
    """The newest sheet about each share, of each who may say something of it."""

    def put(self, received: ReceivedFeedback) -> bool:
        """Keep this sheet. False, and nothing changes, when the same or a later revision is there already.

        The grant and the coach are kept by reference: Failure(SHARE_UNKNOWN), Failure(CONTACT_UNKNOWN).
        """
        sheet, author = received.sheet, received.coach.id
        if self._first(select(GrantRow).where(GrantRow.share_id == sheet.share_id)) is None:
            raise share_unknown(sheet.share_id)
        self._need_contact(author)
        old = self._first(_sheets(sheet.share_id, author))
        if old is not None and old.revision >= sheet.revision:
            return False
        key = (FeedbackRow.share_id == sheet.share_id, FeedbackRow.coach_id == author)
        self._session.execute(delete(FeedbackRow).where(*key))
        self._add(
            FeedbackRow(
                share_id=sheet.share_id,
                coach_id=author,
                revision=sheet.revision,
                sent_at=sheet.sent_at,
                received_at=received.received_at,
                read=received.read,
                asks_new_take=sheet.asks_new_take,
            )
        )
        self._add(
            *(
                FeedbackMarkRow(share_id=sheet.share_id, coach_id=author, place=place, **mark_columns(mark))
                for place, mark in enumerate(sheet.marks)
            )
        )
        self._add(
            *(
                FeedbackRubricRow(
                    share_id=sheet.share_id,
                    coach_id=author,
                    place=place,
                    behaviour_id=line.behaviour_id,
                    text=line.text,
                    rating=line.rating,
                )
                for place, line in enumerate(sheet.rubric)
            )
        )
        return True

    def get(self, share_id: ShareId, author: MemberId | None = None) -> ReceivedFeedback | None:
        """The sheet of this author about this share, or (None) the newest; None when none came yet."""
        row = self._first(_sheets(share_id, author))
        return None if row is None else self._whole(row)

    def list(self, share_id: ShareId | None = None) -> builtins.list[ReceivedFeedback]:
        """All sheets (about this share), newest last."""
        chosen = select(FeedbackRow)
        if share_id is not None:
            chosen = chosen.where(FeedbackRow.share_id == share_id)
        order = (FeedbackRow.received_at, FeedbackRow.share_id, FeedbackRow.coach_id)
        return [self._whole(row) for row in self._all(chosen.order_by(*order))]

    def mark_read(self, share_id: ShareId, author: MemberId | None = None) -> None:
        """Of this author, or (None) of all. Failure(SHARE_UNKNOWN) when no feedback on it is here."""
        if self._first(_sheets(share_id, author)) is None:
            raise share_unknown(share_id)
        changed = update(FeedbackRow).where(FeedbackRow.share_id == share_id)
        if author is not None:
            changed = changed.where(FeedbackRow.coach_id == author)
        self._session.execute(changed.values(read=True))

    def was_read(self, take_id: TakeId) -> bool:
        """Whether any sheet about this take was opened."""
        read = select(FeedbackRow).join(GrantRow, GrantRow.share_id == FeedbackRow.share_id)
        return self._first(read.where(GrantRow.take_id == take_id, FeedbackRow.read)) is not None

    def set_solved(self, share_id: ShareId, mark_id: MarkId, on: bool) -> None:
        """Failure(SHARE_UNKNOWN)."""
        if self._first(select(GrantRow).where(GrantRow.share_id == share_id)) is None:
            raise share_unknown(share_id)
        if on:
            self._put(SolvedMarkRow(share_id=share_id, mark_id=mark_id))
        else:
            key = (SolvedMarkRow.share_id == share_id, SolvedMarkRow.mark_id == mark_id)
            self._session.execute(delete(SolvedMarkRow).where(*key))

    def solved(self, share_id: ShareId) -> frozenset[MarkId]:
        rows = self._all(select(SolvedMarkRow).where(SolvedMarkRow.share_id == share_id))
        return frozenset(row.mark_id for row in rows)

    def _whole(self, row: FeedbackRow) -> ReceivedFeedback:
        marks = select(FeedbackMarkRow).where(
            FeedbackMarkRow.share_id == row.share_id, FeedbackMarkRow.coach_id == row.coach_id
        )
        rubric = select(FeedbackRubricRow).where(
            FeedbackRubricRow.share_id == row.share_id, FeedbackRubricRow.coach_id == row.coach_id
        )
        sheet = FeedbackSheet(
            share_id=row.share_id,
            marks=tuple(mark_of(each) for each in self._all(marks.order_by(FeedbackMarkRow.place))),
            rubric=tuple(
                RubricLine(each.behaviour_id, each.text, each.rating)
                for each in self._all(rubric.order_by(FeedbackRubricRow.place))
            ),
            revision=row.revision,
            sent_at=row.sent_at,
            asks_new_take=row.asks_new_take,
        )
        grant = self._first(select(GrantRow).where(GrantRow.share_id == row.share_id))
        if grant is None:
            raise share_unknown(row.share_id)
        coach = contact_of(self._need_contact(row.coach_id))
        return ReceivedFeedback(sheet, _grant(grant), coach, row.received_at, row.read)


def _sheets(share_id: ShareId, author: MemberId | None) -> Select[FeedbackRow]:
    """Newest first."""
    chosen = select(FeedbackRow).where(FeedbackRow.share_id == share_id)
    if author is not None:
        chosen = chosen.where(FeedbackRow.coach_id == author)
    return chosen.order_by(FeedbackRow.received_at.desc(), FeedbackRow.coach_id)


def _grant(row: GrantRow) -> Grant:
    return Grant(
        share_id=row.share_id,
        take_id=row.take_id,
        contact_id=row.contact_id,
        contact_name=row.contact_name,
        until=row.until,
        message=row.message,
        with_self_check=row.with_self_check,
        state=row.state,
        shared_on=row.shared_on,
        circle_id=row.circle_id,
    )
