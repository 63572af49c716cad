"""The coach's side of sharing: the inbox, and reactions that are still drafts."""

import builtins
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import delete, func, select, update

from oefenruimte.domain.ids import MarkId, MemberId, ObjectId, ShareId
from oefenruimte.domain.share import Contact, InboxItem, InboxState, Mark, Rating
from oefenruimte.store.documents import emptied, manifest_from_text, manifest_to_text
from oefenruimte.store.repositories.base import Repository, batched, share_unknown
from oefenruimte.store.repositories.marks import mark_columns, mark_of
from oefenruimte.store.repositories.people import contact_of
from oefenruimte.store.tables.coach import DraftMarkRow, DraftRatingRow, InboxRow, PeerSheetRow, SentSheetRow
from oefenruimte.store.tables.people import ContactRow
from oefenruimte.store.tables.talk import ReplyRow, VoiceRow


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
                until=item.manifest.until,
            )
        )

    def get(self, share_id: ShareId) -> InboxItem:
        return self._item(self._need(share_id))

    def list(self) -> builtins.list[InboxItem]:
        """All items, newest last."""
        rows = self._all(select(InboxRow).order_by(InboxRow.received_at, InboxRow.share_id))
        return self._items(rows)

    def find(self, share_id: ShareId) -> InboxItem | None:
        """The share of this id; None when it never came."""
        row = self._by_key(InboxRow, share_id)
        return None if row is None else self._item(row)

    def page(
        self, limit: int, offset: int = 0, states: Collection[InboxState] | None = None
    ) -> builtins.list[InboxItem]:
        """`limit` items from place `offset`, newest first, of these states (None: all)."""
        chosen = select(InboxRow) if states is None else select(InboxRow).where(InboxRow.state.in_(states))
        newest = chosen.order_by(InboxRow.received_at.desc(), InboxRow.share_id.desc())
        return self._items(self._all(newest.limit(limit).offset(offset)))

    def counts(self) -> dict[InboxState, int]:
        """How many items there are of each state that occurs."""
        rows = self._rows(select(InboxRow.state, func.count()).group_by(InboxRow.state))
        return {row[0]: row[1] for row in rows}

    def over(self, today: date, ended: Collection[InboxState]) -> builtins.list[InboxItem]:
        """Items whose last day was before `today` and that are in none of the states `ended`."""
        chosen = select(InboxRow).where(InboxRow.until < today, InboxRow.state.not_in(ended))
        return self._items(self._all(chosen.order_by(InboxRow.received_at, InboxRow.share_id)))

    def object_ids(self, except_in: Collection[InboxState]) -> builtins.list[ObjectId]:
        """The objects of all items but those in the states `except_in`."""
        rows = self._rows(select(InboxRow.object_id).where(InboxRow.state.not_in(except_in)))
        return [row[0] for row in rows]

    def ids_in(self, states: Collection[InboxState]) -> builtins.list[ShareId]:
        """The shares of all items in one of these states."""
        rows = self._rows(select(InboxRow.share_id).where(InboxRow.state.in_(states)))
        return [row[0] for row in rows]

    def set_state(self, share_id: ShareId, state: InboxState, withdrawn_on: date | None = None) -> None:
        self._need(share_id)
        self._session.execute(
            update(InboxRow)
            .where(InboxRow.share_id == share_id)
            .values(state=state, withdrawn_on=withdrawn_on)
        )

    def forget_content(self, share_id: ShareId) -> None:
        """Keep sender, share id and days; forget what was shared and everything said about it."""
        item = self.get(share_id)
        self._session.execute(
            update(InboxRow)
            .where(InboxRow.share_id == share_id)
            .values(manifest=manifest_to_text(emptied(item.manifest)))
        )
        for table in (DraftMarkRow, DraftRatingRow, PeerSheetRow, ReplyRow, VoiceRow):
            self._session.execute(delete(table).where(table.share_id == share_id))

    def _need(self, share_id: ShareId) -> InboxRow:
        row = self._by_key(InboxRow, share_id)
        if row is None:
            raise share_unknown(share_id)
        return row

    def _items(self, rows: Sequence[InboxRow]) -> builtins.list[InboxItem]:
        senders: dict[MemberId, Contact] = {}
        for some in batched({row.sender_id for row in rows}):
            people = self._all(select(ContactRow).where(ContactRow.id.in_(some)))
            senders.update((person.id, contact_of(person)) for person in people)
        return [self._item(row, senders[row.sender_id]) for row in rows]

    def _item(self, row: InboxRow, sender: Contact | None = None) -> InboxItem:
        return InboxItem(
            share_id=row.share_id,
            object_id=row.object_id,
            sender=sender or contact_of(self._need_contact(row.sender_id)),
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
        self._put(DraftMarkRow(share_id=share_id, **mark_columns(mark)))

    def remove_mark(self, mark_id: MarkId) -> None:
        """Nothing happens when it is gone already."""
        self._session.execute(delete(DraftMarkRow).where(DraftMarkRow.id == mark_id))

    def marks(self, share_id: ShareId) -> tuple[Mark, ...]:
        """In the order of their moments."""
        found = select(DraftMarkRow).where(DraftMarkRow.share_id == share_id)
        rows = self._all(found.order_by(DraftMarkRow.turn_index, DraftMarkRow.at_ms, DraftMarkRow.id))
        return tuple(mark_of(row) for row in rows)

    def marks_of(self, share_ids: Iterable[ShareId]) -> dict[ShareId, builtins.list[Mark]]:
        """Of all these shares, each in the order of its moments; one without marks is not in it."""
        found: dict[ShareId, builtins.list[Mark]] = {}
        for some in batched(share_ids):
            chosen = select(DraftMarkRow).where(DraftMarkRow.share_id.in_(some))
            order = (DraftMarkRow.share_id, DraftMarkRow.turn_index, DraftMarkRow.at_ms, DraftMarkRow.id)
            for row in self._all(chosen.order_by(*order)):
                found.setdefault(row.share_id, []).append(mark_of(row))
        return found

    def mark(self, mark_id: MarkId) -> tuple[ShareId, Mark] | None:
        """The share it is about, and the mark as it is now; None when there is none."""
        row = self._by_key(DraftMarkRow, mark_id)
        return None if row is None else (row.share_id, mark_of(row))

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

    def ratings_of(self, share_ids: Iterable[ShareId]) -> dict[ShareId, dict[str, Rating]]:
        """Of all these shares; one without ratings is not in it."""
        found: dict[ShareId, dict[str, Rating]] = {}
        for some in batched(share_ids):
            for row in self._all(select(DraftRatingRow).where(DraftRatingRow.share_id.in_(some))):
                found.setdefault(row.share_id, {})[row.behaviour_id] = row.rating
        return found

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

    def sent_at_of(self, share_ids: Iterable[ShareId]) -> dict[ShareId, datetime]:
        """When a sheet about each of these was sent last; a share without one is not in it."""
        found: dict[ShareId, datetime] = {}
        for some in batched(share_ids):
            rows = self._all(select(SentSheetRow).where(SentSheetRow.share_id.in_(some)))
            found.update((row.share_id, row.sent_at) for row in rows)
        return found

    def _need_share(self, share_id: ShareId) -> None:
        if self._by_key(InboxRow, share_id) is None:
            raise share_unknown(share_id)
