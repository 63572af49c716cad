"""What every repository does with its session."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Select
from sqlalchemy.orm import Session

from oefenruimte.domain.ids import MemberId, ShareId, TakeId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.store.faults import driver_of, ensure_sound
from oefenruimte.store.tables.base import Row
from oefenruimte.store.tables.people import ContactRow
from oefenruimte.store.tables.takes import TakeRow

R = TypeVar("R", bound=Row)
T = TypeVar("T")
_AT_ONCE = 500  # values in one statement


class Repository:
    """Reads and writes rows at once. The session keeps none of them, so a read always shows the tables."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def _all(self, statement: Select[R]) -> Sequence[R]:
        rows = self._session.scalars(statement).all()
        ensure_sound(driver_of(self._session))
        self._session.expunge_all()
        return rows

    def _rows(self, statement: Select[*tuple[Any, ...]], **values: object) -> Sequence[Sequence[Any]]:
        """Bare rows, past the session: for lists, which have no use for entities that it would watch."""
        rows = self._session.connection().execute(statement, values).all()
        ensure_sound(driver_of(self._session))
        return rows

    def _first(self, statement: Select[R]) -> R | None:
        return next(iter(self._all(statement.limit(1))), None)

    def _by_key(self, kind: type[R], key: str) -> R | None:
        row = self._session.get(kind, key)
        ensure_sound(driver_of(self._session))
        self._session.expunge_all()
        return row

    def _add(self, *rows: Row) -> None:
        """Insert rows; a row that is there already is a mistake of the caller (IntegrityError)."""
        self._session.add_all(rows)
        self._flush()

    def _put(self, *rows: Row) -> None:
        """Insert rows, or overwrite those with the same primary key."""
        for row in rows:
            self._session.merge(row)
        self._flush()

    def _flush(self) -> None:
        self._session.flush()
        self._session.expunge_all()

    def _need_take(self, take_id: TakeId) -> TakeRow:
        row = self._by_key(TakeRow, take_id)
        if row is None:
            raise take_unknown(take_id)
        return row

    def _need_contact(self, contact_id: MemberId) -> ContactRow:
        row = self._by_key(ContactRow, contact_id)
        if row is None:
            raise fail(Code.CONTACT_UNKNOWN, f"contact {contact_id}")
        return row


def batched(values: Iterable[T]) -> Iterator[list[T]]:
    """`values` in lists that fit into one statement."""
    rest = iter(values)
    while some := list(islice(rest, _AT_ONCE)):
        yield some


def take_unknown(take_id: TakeId) -> Exception:
    """The failure for a take that is not in this database."""
    return fail(Code.TAKE_UNKNOWN, f"take {take_id}")


def share_unknown(share_id: ShareId) -> Exception:
    """The failure for a share that is not in this database."""
    return fail(Code.SHARE_UNKNOWN, f"share {share_id}")
