"""For jobs: what a trainer is making."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from oefenruimte.app.published import Published
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import DraftSummary
from oefenruimte.domain.ids import DraftId


@dataclass(frozen=True, slots=True)
class Made:
    """Newest first; `ready`: what stands ready for everyone, by the draft it was made from."""

    drafts: tuple[DraftSummary, ...]
    ready: Mapping[DraftId, Published]
    today: date


def read_made(session: Session) -> Made:
    """A learner's own cases are not among them."""
    drafts = tuple(draft for draft in session.drafts.list() if not draft.own_case)
    ready = {one.draft_id: one for one in session.publishing.own()}
    return Made(drafts, ready, session.clock.today())
