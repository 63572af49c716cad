"""What waits to go to the space, and what came from it before."""

from sqlalchemy import delete, func, select, update

from oefenruimte.domain.ids import MemberId, ObjectId
from oefenruimte.domain.outbox import OutboxAction, OutboxItem
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.post import OutboxRow, SeenRow


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
                )
            )

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

    def attempted(self, object_id: ObjectId, problem_code: str, action: OutboxAction | None = None) -> None:
        """It was tried and did not work. Nothing happens when it does not wait any more."""
        row = self._row(object_id, action)
        if row is not None:
            self._session.execute(
                update(OutboxRow)
                .where(OutboxRow.place == row.place)
                .values(attempts=OutboxRow.attempts + 1, last_problem=problem_code)
            )

    def _row(self, object_id: ObjectId, action: OutboxAction | None) -> OutboxRow | None:
        waiting = select(OutboxRow).where(OutboxRow.object_id == object_id)
        if action is not None:
            waiting = waiting.where(OutboxRow.action == action)
        return self._first(waiting.order_by(OutboxRow.place))


class Seen(Repository):
    """Objects of others that were handled before."""

    def has(self, object_id: ObjectId) -> bool:
        return self._by_key(SeenRow, object_id) is not None

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
    )
