"""Exercises that are being made. The document is a text here: `app` knows what is in it."""

import builtins

from sqlalchemy import delete, select

from oefenruimte.domain.draft import DraftSummary
from oefenruimte.domain.ids import DraftId, MediaId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.authoring import ScenarioDraftRow as Row


class ScenarioDrafts(Repository):
    def put(self, summary: DraftSummary, document: str, media: frozenset[MediaId]) -> None:
        """Keep this draft, also over an older one."""
        self._put(
            Row(
                id=summary.id,
                title=summary.title,
                turns=summary.turns,
                errors=summary.errors,
                own_case=summary.own_case,
                updated_at=summary.updated_at,
                media=" ".join(sorted(media)),
                document=document,
            )
        )

    def get(self, draft_id: DraftId) -> str:
        """The document. Failure(DRAFT_UNKNOWN)."""
        return self._need(draft_id).document

    def summary(self, draft_id: DraftId) -> DraftSummary:
        """Failure(DRAFT_UNKNOWN)."""
        return _summary(self._need(draft_id))

    def exists(self, draft_id: DraftId) -> bool:
        return self._by_key(Row, draft_id) is not None

    def list(self) -> builtins.list[DraftSummary]:
        """The one that was changed last comes first."""
        return [_summary(row) for row in self._all(select(Row).order_by(Row.updated_at.desc(), Row.id))]

    def media(self) -> frozenset[MediaId]:
        """Every sealed file that some draft uses."""
        found = self._rows(select(Row.media))
        return frozenset(MediaId(media_id) for (media,) in found for media_id in media.split())

    def remove(self, draft_id: DraftId) -> None:
        """Nothing happens when it is gone already."""
        self._session.execute(delete(Row).where(Row.id == draft_id))

    def _need(self, draft_id: DraftId) -> Row:
        row = self._by_key(Row, draft_id)
        if row is None:
            raise fail(Code.DRAFT_UNKNOWN, f"draft {draft_id}")
        return row


def _summary(row: Row) -> DraftSummary:
    return DraftSummary(row.id, row.title, row.turns, row.errors, row.updated_at, row.own_case)
