"""The learner's side of sharing: grants, and the feedback that came back."""

import builtins

from sqlalchemy import delete, select, update

from oefenruimte.domain.ids import ObjectId, ShareId, TakeId
from oefenruimte.domain.share import (
    FeedbackSheet,
    Grant,
    GrantState,
    Mark,
    ReceivedFeedback,
    RubricLine,
)
from oefenruimte.domain.take import Anchor
from oefenruimte.store.repositories.base import Repository, share_unknown
from oefenruimte.store.repositories.people import contact_of
from oefenruimte.store.tables.learner import FeedbackMarkRow, FeedbackRow, FeedbackRubricRow, GrantRow


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

    def object_id(self, share_id: ShareId) -> ObjectId:
        """The object in the space that holds the shared copy."""
        return self._need(share_id).object_id

    def _need(self, share_id: ShareId) -> GrantRow:
        row = self._first(select(GrantRow).where(GrantRow.share_id == share_id))
        if row is None:
            raise share_unknown(share_id)
        return row


class Feedback(Repository):
    """The newest sheet of each share."""

    def put(self, received: ReceivedFeedback) -> bool:
        """Keep this sheet. False, and nothing changes, when the same or a later revision is there already.

        The grant and the coach are kept by reference: Failure(SHARE_UNKNOWN), Failure(CONTACT_UNKNOWN).
        """
        sheet = received.sheet
        if self._first(select(GrantRow).where(GrantRow.share_id == sheet.share_id)) is None:
            raise share_unknown(sheet.share_id)
        self._need_contact(received.coach.id)
        old = self._by_key(FeedbackRow, sheet.share_id)
        if old is not None and old.revision >= sheet.revision:
            return False
        self._session.execute(delete(FeedbackRow).where(FeedbackRow.share_id == sheet.share_id))
        self._add(
            FeedbackRow(
                share_id=sheet.share_id,
                coach_id=received.coach.id,
                revision=sheet.revision,
                sent_at=sheet.sent_at,
                received_at=received.received_at,
                read=received.read,
            )
        )
        self._add(*(_mark_row(sheet.share_id, place, mark) for place, mark in enumerate(sheet.marks)))
        self._add(*(_rubric_row(sheet.share_id, place, line) for place, line in enumerate(sheet.rubric)))
        return True

    def get(self, share_id: ShareId) -> ReceivedFeedback | None:
        """The sheet of this share; None when none came yet."""
        row = self._by_key(FeedbackRow, share_id)
        return None if row is None else self._whole(row)

    def list(self) -> builtins.list[ReceivedFeedback]:
        """All sheets, newest last."""
        rows = self._all(select(FeedbackRow).order_by(FeedbackRow.received_at, FeedbackRow.share_id))
        return [self._whole(row) for row in rows]

    def mark_read(self, share_id: ShareId) -> None:
        """Failure(SHARE_UNKNOWN) when no feedback on it is here."""
        if self._by_key(FeedbackRow, share_id) is None:
            raise share_unknown(share_id)
        self._session.execute(update(FeedbackRow).where(FeedbackRow.share_id == share_id).values(read=True))

    def _whole(self, row: FeedbackRow) -> ReceivedFeedback:
        marks = select(FeedbackMarkRow).where(FeedbackMarkRow.share_id == row.share_id)
        rubric = select(FeedbackRubricRow).where(FeedbackRubricRow.share_id == row.share_id)
        sheet = FeedbackSheet(
            share_id=row.share_id,
            marks=tuple(_mark(each) for each in self._all(marks.order_by(FeedbackMarkRow.place))),
            rubric=tuple(
                RubricLine(each.behaviour_id, each.text, each.rating)
                for each in self._all(rubric.order_by(FeedbackRubricRow.place))
            ),
            revision=row.revision,
            sent_at=row.sent_at,
        )
        grant = self._first(select(GrantRow).where(GrantRow.share_id == row.share_id))
        if grant is None:
            raise share_unknown(row.share_id)
        coach = contact_of(self._need_contact(row.coach_id))
        return ReceivedFeedback(sheet, _grant(grant), coach, row.received_at, row.read)


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
    )


def _mark(row: FeedbackMarkRow) -> Mark:
    return Mark(row.id, Anchor(row.turn_index, row.at_ms), row.kind, row.text, row.end_ms)


def _mark_row(share_id: ShareId, place: int, mark: Mark) -> FeedbackMarkRow:
    return FeedbackMarkRow(
        share_id=share_id,
        place=place,
        id=mark.id,
        turn_index=mark.anchor.turn_index,
        at_ms=mark.anchor.at_ms,
        end_ms=mark.end_ms,
        kind=mark.kind,
        text=mark.text,
    )


def _rubric_row(share_id: ShareId, place: int, line: RubricLine) -> FeedbackRubricRow:
    return FeedbackRubricRow(
        share_id=share_id, place=place, behaviour_id=line.behaviour_id, text=line.text, rating=line.rating
    )
