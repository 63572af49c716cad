"""For jobs of the editor: everything that waits for the disk."""

from dataclasses import dataclass, replace
from pathlib import Path

from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import DraftId


@dataclass(frozen=True, slots=True)
class Opened:
    draft: Draft
    has_space: bool


def open_draft(session: Session, draft_id: DraftId) -> Opened:
    """DRAFT_UNKNOWN when there is no such draft."""
    return Opened(session.drafts.get(draft_id), session.spaces.current() is not None)


def copy_draft(session: Session, draft: Draft, title: str) -> Draft:
    """A new draft with everything of this one."""
    new = session.drafts.create(title)
    copy = replace(draft, id=new.id, scenario_id=new.scenario_id, version=new.version, title=title)
    session.drafts.save(copy)
    return copy


def remove_draft(session: Session, draft: Draft) -> Draft:
    """Gives what was removed, for putting it back."""
    session.drafts.save(draft)
    session.drafts.remove(draft.id)
    return draft


def export_draft(session: Session, draft: Draft, file: Path) -> Path:
    """The draft as it is now, as a package."""
    session.drafts.save(draft)
    return session.drafts.export(draft.id, file)
