"""What waits to go to the space, and what came from it before."""

import builtins
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import delete, func, select, update

from oefenruimte.domain.ids import MemberId, ObjectId
from oefenruimte.domain.outbox import KeptObject, OutboxAction, OutboxItem
from oefenruimte.store.repositories.base import Repository, batched
from oefenruimte.store.tables.post import CardMarkRow, KeptRow, OutboxRow, SeenRow


class Outbox(Repository):
    """Things to do in the space, in order.

    The same object may wait twice, to be put and then to be deleted. Without `action`, a method is about the
    one that comes first; name the action where another thread may have taken that one away.
    """

    def add(self, item: OutboxItem) -> None:
        """Put at the end. Nothing happens when this object waits for this action already."""
        if self._row(item.object_id, item.action) is None:
            self._add(
                OutboxRow(
                    object_id=item.object_id,
                    action=item.action,
                    key=item.key,
                    file=item.file,
                    created_at=item.created_at,
                    attempts=item.attempts,
                    last_problem=item.last_problem,
                    next_attempt_at=item.next_attempt_at,
                )
            )

    def waiting(self) -> int:
        """How many wait."""
        return self._session.scalar(select(func.count()).select_from(OutboxRow)) or 0

    def pending(self) -> list[OutboxItem]:
        """Everything that waits, first in first out."""
        return [_item(row) for row in self._all(select(OutboxRow).order_by(OutboxRow.place))]

    def get(self, object_id: ObjectId, action: OutboxAction | None = None) -> OutboxItem | None:
        row = self._row(object_id, action)
        return None if row is None else _item(row)

    def done(self, object_id: ObjectId, action: OutboxAction | None = None) -> None:
        """It is in the space, or needs not go any more. Nothing happens when it does not wait."""
        row = self._row(object_id, action)
        if row is not None:
            self._session.execute(delete(OutboxRow).where(OutboxRow.place == row.place))

    def attempted(
        self,
        object_id: ObjectId,
        problem_code: str,
        action: OutboxAction | None = None,
        next_attempt_at: datetime | None = None,
    ) -> None:
        """It was tried and did not work. Nothing happens when it does not wait any more."""
        row = self._row(object_id, action)
        if row is not None:
            self._session.execute(
                update(OutboxRow)
                .where(OutboxRow.place == row.place)
                .values(
                    attempts=OutboxRow.attempts + 1,
                    last_problem=problem_code,
                    next_attempt_at=next_attempt_at,
                )
            )

    def hurry(self) -> None:
        """Everything that waits may be tried at once, as if it were new."""
        self._session.execute(update(OutboxRow).values(attempts=0, next_attempt_at=None))

    def _row(self, object_id: ObjectId, action: OutboxAction | None) -> OutboxRow | None:
        waiting = select(OutboxRow).where(OutboxRow.object_id == object_id)
        if action is not None:
            waiting = waiting.where(OutboxRow.action == action)
        return self._first(waiting.order_by(OutboxRow.place))


class Kept(Repository):
    """Own objects whose sealed file stays here, to be put again when the space loses them."""

    def add(self, kept: KeptObject) -> None:
        self._put(
            KeptRow(
                object_id=kept.object_id,
                key=kept.key,
                file=kept.file,
                size=kept.size,
                sha256=kept.sha256,
                until=kept.until,
                about=kept.about,
            )
        )

    def has(self, object_id: ObjectId) -> bool:
        return self._by_key(KeptRow, object_id) is not None

    def list(self) -> builtins.list[KeptObject]:
        """All of them, by key."""
        return [_kept(row) for row in self._all(select(KeptRow).order_by(KeptRow.key))]

    def drop(self, object_id: ObjectId) -> None:
        """It need not be kept any more. Nothing happens when it was not."""
        self._session.execute(delete(KeptRow).where(KeptRow.object_id == object_id))

    def end(self, about: str) -> None:
        """What belongs to this share is over from now on."""
        self._session.execute(update(KeptRow).where(KeptRow.about == about).values(until=date.min))

    def over(self, today: date) -> builtins.list[KeptObject]:
        """Drop those whose last day was before `today`; which."""
        chosen = KeptRow.until < today
        found = [_kept(row) for row in self._all(select(KeptRow).where(chosen))]
        self._session.execute(delete(KeptRow).where(chosen))
        return found

    def clear(self) -> None:
        """Drop all: there is no space any more to put them in."""
        self._session.execute(delete(KeptRow))


class CardMarks(Repository):
    """How each contact card looked in the list of the space when it was read."""

    def get(self) -> dict[str, str]:
        """Mark by key."""
        rows = self._rows(select(CardMarkRow.key, CardMarkRow.mark))
        return {row[0]: row[1] for row in rows}

    def put(self, marks: Mapping[str, str]) -> None:
        self._put(*(CardMarkRow(key=key, mark=mark) for key, mark in marks.items()))

    def drop(self, keys: Iterable[str]) -> None:
        for some in batched(keys):
            self._session.execute(delete(CardMarkRow).where(CardMarkRow.key.in_(some)))

    def clear(self) -> None:
        self._session.execute(delete(CardMarkRow))


class Seen(Repository):
    """Objects of others that were handled before."""

    def has(self, object_id: ObjectId) -> bool:
        return self._by_key(SeenRow, object_id) is not None

    def known(self, object_ids: Iterable[ObjectId]) -> set[ObjectId]:
        """Which of these were seen: some statements for all of them, not one for each."""
        found: set[ObjectId] = set()
        for some in batched(object_ids):
            rows = self._rows(select(SeenRow.object_id).where(SeenRow.object_id.in_(some)))
            found.update(row[0] for row in rows)
        return found

    def at(self, author_id: MemberId, sequence: int) -> list[ObjectId]:
        """The objects that this author gave this number. More than one: a history that forked."""
        chosen = select(SeenRow.object_id).where(SeenRow.author_id == author_id, SeenRow.sequence == sequence)
        return [row[0] for row in self._rows(chosen.order_by(SeenRow.object_id))]

    def add(self, object_id: ObjectId, author_id: MemberId, sequence: int) -> None:
        """Nothing happens when it was seen before."""
        if not self.has(object_id):
            self._add(SeenRow(object_id=object_id, author_id=author_id, sequence=sequence))

    def last_sequence(self, author_id: MemberId) -> int:
        """The highest sequence seen of this author; 0 when nothing was."""
        highest = self._session.scalar(
            select(func.max(SeenRow.sequence)).where(SeenRow.author_id == author_id)
        )
        return highest or 0


def _item(row: OutboxRow) -> OutboxItem:
    return OutboxItem(
        object_id=row.object_id,
        action=row.action,
        key=row.key,
        file=row.file,
        created_at=row.created_at,
        attempts=row.attempts,
        last_problem=row.last_problem,
        next_attempt_at=row.next_attempt_at,
    )


def _kept(row: KeptRow) -> KeptObject:
    return KeptObject(row.object_id, row.key, row.file, row.size, row.sha256, row.until, row.about)
