"""How long each take stays."""

import builtins
from collections.abc import Iterable, Mapping

from sqlalchemy import bindparam, exists, or_, select, update

from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.retention import Keeping
from oefenruimte.domain.share import GrantState
from oefenruimte.domain.take import TakeState
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.learner import GrantRow
from oefenruimte.store.tables.takes import TakeRow

_take = TakeRow.__table__.c
_SHARED = exists().where(
    GrantRow.take_id == TakeRow.id, GrantRow.state.in_(bindparam("open", expanding=True))
)
_SEALED = (
    select(
        _take.id,
        _take.created_at,
        _take.kept,
        or_(_take.starred, _SHARED),
        _take.extra_days,
        _take.kept_since,
    )
    .where(_take.state == TakeState.SEALED)
    .order_by(_take.created_at, _take.id)
)


class Keepings(Repository):
    """Methods that name a take raise Failure(TAKE_UNKNOWN) when there is none."""

    def list(self, shown: Iterable[GrantState]) -> builtins.list[Keeping]:
        """Of every sealed take, oldest first. `shown`: the states of a grant in which somebody can see it."""
        rows = self._rows(_SEALED, open=tuple(shown))
        return [
            Keeping(TakeId(take_id), made.astimezone().date(), bool(kept), bool(protected), extra, since)
            for take_id, made, kept, protected, extra, since in rows
        ]

    def set_kept(self, take_id: TakeId, on: bool) -> None:
        self._need_take(take_id)
        self._session.execute(update(TakeRow).where(TakeRow.id == take_id).values(kept=on))

    def extend(self, take_id: TakeId, days: int) -> None:
        """Keep it so many days more (or, to take that back, fewer); never less than the usual term."""
        take = self._need_take(take_id)
        extra = max(0, take.extra_days + days)
        self._session.execute(update(TakeRow).where(TakeRow.id == take_id).values(extra_days=extra))

    def begin(self, counts: Mapping[TakeId, int]) -> None:
        """The count of days at which the days of each of these begin."""
        for take_id, since in counts.items():
            another = TakeRow.kept_since.is_distinct_from(since)
            self._session.execute(
                update(TakeRow).where(TakeRow.id == take_id, another).values(kept_since=since)
            )
