"""The coach's side of sharing: the inbox, and reactions that are still drafts."""

import builtins
from datetime import date, datetime

from sqlalchemy import delete, select, update

from oefenruimte.domain.ids import MarkId, ShareId
from oefenruimte.domain.share import InboxItem, InboxState, Mark, Rating
from oefenruimte.domain.take import Anchor
from oefenruimte.store.documents import emptied, manifest_from_text, manifest_to_text
from oefenruimte.store.repositories.base import Repository, share_unknown
from oefenruimte.store.repositories.people import contact_of
from oefenruimte.store.tables.coach import DraftMarkRow, DraftRatingRow, InboxRow, SentSheetRow


class Inbox(Repository):
    """Shares that came in. Methods that name a share raise Failure(SHARE_UNKNOWN) when there is none."""

    def put(self, item: InboxItem) -> None:
        """Keep this item as given, also over an older one; drafts stay. Failure(CONTACT_UNKNOWN)."""
        self._need_contact(item.sender.id)
        self._put(
            InboxRow(
                share_id=item.share_id,
                object_id=item.object_id,
                sender_id=item.sender.id,
                manifest=manifest_to_text(item.manifest),
                state=item.state,
                received_at=item.received_at,
                withdrawn_on=item.withdrawn_on,
            )
        )

    def get(self, share_id: ShareId) -> InboxItem:
        return self._item(self._need(share_id))

    def list(self) -> builtins.list[InboxItem]:
        """All items, newest last."""
        rows = self._all(select(InboxRow).order_by(InboxRow.received_at, InboxRow.share_id))
        return [self._item(row) for row in rows]

    def set_state(self, share_id: ShareId, state: InboxState, withdrawn_on: date | None = None) -> None:
        self._need(share_id)
        self._session.execute(
            update(InboxRow)
            .where(InboxRow.share_id == share_id)
            .values(state=state, withdrawn_on=withdrawn_on)
        )

    def forget_content(self, share_id: ShareId) -> None:
        """Keep sender, share id and days; forget what was shared and the drafts about it."""
        item = self.get(share_id)
        self._session.execute(
            update(InboxRow)
            .where(InboxRow.share_id == share_id)
            .values(manifest=manifest_to_text(emptied(item.manifest)))
        )
        self._session.execute(delete(DraftMarkRow).where(DraftMarkRow.share_id == share_id))
        self._session.execute(delete(DraftRatingRow).where(DraftRatingRow.share_id == share_id))

    def _need(self, share_id: ShareId) -> InboxRow:
        row = self._by_key(InboxRow, share_id)
        if row is None:
            raise share_unknown(share_id)
        return row

    def _item(self, row: InboxRow) -> InboxItem:
        return InboxItem(
            share_id=row.share_id,
            object_id=row.object_id,
            sender=contact_of(self._need_contact(row.sender_id)),
            manifest=manifest_from_text(row.manifest),
            state=row.state,
            received_at=row.received_at,
            withdrawn_on=row.withdrawn_on,
        )


class Drafts(Repository):
    """Reactions to a share in the inbox. Writing raises Failure(SHARE_UNKNOWN) when there is none."""

    def put_mark(self, share_id: ShareId, mark: Mark) -> None:
        """Keep this mark, also over an older one with the same id."""
        self._need_share(share_id)
        self._put(
            DraftMarkRow(
                id=mark.id,
                share_id=share_id,
                turn_index=mark.anchor.turn_index,
                at_ms=mark.anchor.at_ms,
                end_ms=mark.end_ms,
                kind=mark.kind,
                text=mark.text,
            )
        )

    def remove_mark(self, mark_id: MarkId) -> None:
        """Nothing happens when it is gone already."""
        self._session.execute(delete(DraftMarkRow).where(DraftMarkRow.id == mark_id))

    def marks(self, share_id: ShareId) -> tuple[Mark, ...]:
        """In the order of their moments."""
        found = select(DraftMarkRow).where(DraftMarkRow.share_id == share_id)
        rows = self._all(found.order_by(DraftMarkRow.turn_index, DraftMarkRow.at_ms, DraftMarkRow.id))
        return tuple(
            Mark(row.id, Anchor(row.turn_index, row.at_ms), row.kind, row.text, row.end_ms) for row in rows
        )

    def rate(self, share_id: ShareId, behaviour_id: str, rating: Rating | None) -> None:
        """None takes the rating away."""
        self._need_share(share_id)
        if rating is None:
            self._session.execute(
                delete(DraftRatingRow).where(
                    DraftRatingRow.share_id == share_id, DraftRatingRow.behaviour_id == behaviour_id
                )
            )
        else:
            self._put(DraftRatingRow(share_id=share_id, behaviour_id=behaviour_id, rating=rating))

    def ratings(self, share_id: ShareId) -> dict[str, Rating]:
        """Ratings by behaviour id; a behaviour without one is not in it."""
        found = select(DraftRatingRow).where(DraftRatingRow.share_id == share_id)
        return {row.behaviour_id: row.rating for row in self._all(found)}

    def sent(self, share_id: ShareId, revision: int, at: datetime) -> None:
        """Remember that this revision of the sheet was sent."""
        self._need_share(share_id)
        self._put(SentSheetRow(share_id=share_id, revision=revision, sent_at=at))

    def last_revision(self, share_id: ShareId) -> int:
        """The revision that was sent last; 0 when none was."""
        row = self._by_key(SentSheetRow, share_id)
        return 0 if row is None else row.revision

    def last_sent_at(self, share_id: ShareId) -> datetime | None:
        row = self._by_key(SentSheetRow, share_id)
        return None if row is None else row.sent_at

    def _need_share(self, share_id: ShareId) -> None:
        if self._by_key(InboxRow, share_id) is None:
            raise share_unknown(share_id)
