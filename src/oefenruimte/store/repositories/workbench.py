"""What a coach works with besides drafts: own sentences, and what others in a circle said."""

import builtins
from datetime import datetime

from sqlalchemy import delete, select, update

from oefenruimte.domain.ids import CircleId, MemberId, PhraseId, ShareId
from oefenruimte.domain.phrase import Phrase
from oefenruimte.domain.share import FeedbackSheet
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.sheets import sheet_from_text, sheet_to_text
from oefenruimte.store.tables.coach import PeerSheetRow, PhraseRow


class Phrases(Repository):
    def put(self, phrase: Phrase) -> None:
        """Keep this one, also over an older one; a shortcut leaves the phrase that had it."""
        if phrase.shortcut is not None:
            self._session.execute(
                update(PhraseRow).where(PhraseRow.shortcut == phrase.shortcut).values(shortcut=None)
            )
        self._put(PhraseRow(id=phrase.id, kind=phrase.kind, text=phrase.text, shortcut=phrase.shortcut))

    def list(self) -> builtins.list[Phrase]:
        """Those with a shortcut first, then by text."""
        rows = self._all(select(PhraseRow))
        ordered = sorted(rows, key=lambda row: (row.shortcut or 10, row.text.casefold(), row.id))
        return [Phrase(row.id, row.kind, row.text, row.shortcut) for row in ordered]

    def remove(self, phrase_id: PhraseId) -> None:
        """Nothing happens when it is gone already."""
        self._session.execute(delete(PhraseRow).where(PhraseRow.id == phrase_id))


class PeerSheets(Repository):
    """The newest sheet of each other member of a circle, about a share to that circle."""

    def put(self, circle_id: CircleId, author_id: MemberId, sheet: FeedbackSheet, at: datetime) -> bool:
        """False, and nothing changes, when the same or a later revision is there already."""
        old = self._first(
            select(PeerSheetRow).where(
                PeerSheetRow.share_id == sheet.share_id, PeerSheetRow.author_id == author_id
            )
        )
        if old is not None and old.revision >= sheet.revision:
            return False
        self._put(
            PeerSheetRow(
                share_id=sheet.share_id,
                author_id=author_id,
                circle_id=circle_id,
                revision=sheet.revision,
                received_at=at,
                document=sheet_to_text(sheet),
            )
        )
        return True

    def list(self, share_id: ShareId, circle_id: CircleId) -> builtins.list[tuple[MemberId, FeedbackSheet]]:
        """What came about this share through this circle, by author."""
        chosen = select(PeerSheetRow).where(
            PeerSheetRow.share_id == share_id, PeerSheetRow.circle_id == circle_id
        )
        rows = self._all(chosen.order_by(PeerSheetRow.author_id))
        return [(row.author_id, sheet_from_text(row.document)) for row in rows]
