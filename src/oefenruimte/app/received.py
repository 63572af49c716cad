"""What others shared with this user, and how it ends: only that there was something, from whom, stays."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from oefenruimte.app.coach_desk import memory_key
from oefenruimte.domain.share import InboxItem, InboxState

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

OVER = (InboxState.WITHDRAWN, InboxState.EXPIRED)


def forget(unit: "Unit", item: InboxItem, state: InboxState, withdrawn_on: date | None = None) -> None:
    """Drop content and notes; `state`, one of `OVER`, says why. The file is for the caller to remove."""
    unit.inbox.set_state(item.share_id, state, withdrawn_on)
    unit.inbox.forget_content(item.share_id)
    unit.settings.put(memory_key(item.share_id), None)
    unit.kept.end(item.share_id)  # `Outbox.let_go` removes the files


def end_over(unit: "Unit", today: date) -> list[InboxItem]:
    """Forget those whose last day was before `today`; which. As quick among many as among few."""
    over = unit.inbox.over(today, OVER)
    for item in over:
        forget(unit, item, InboxState.EXPIRED)
    return over


def end_open(unit: "Unit", wanted: Callable[[InboxItem], bool]) -> list[InboxItem]:
    """Forget those that can still be opened and are `wanted`; which."""
    over = [item for item in unit.inbox.list() if item.state not in OVER and wanted(item)]
    for item in over:
        forget(unit, item, InboxState.EXPIRED)
    return over
