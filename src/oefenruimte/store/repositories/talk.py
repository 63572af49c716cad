"""What both sides of a share have: replies, voices, and the circles one is in."""

import builtins
from dataclasses import dataclass

from sqlalchemy import delete, func, select

from oefenruimte.domain.ids import CircleId, MemberId, ShareId, TakeId, VoiceId
from oefenruimte.domain.organisation import Circle
from oefenruimte.domain.share import Reply
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.learner import GrantRow
from oefenruimte.store.tables.talk import CircleRow, ReplyRow, VoiceRow

DRAFT = MemberId("")  # the owner of a voice that is part of no sheet that was received


class Replies(Repository):
    def add(self, reply: Reply, circle_id: CircleId | None = None) -> bool:
        """False, and nothing changes, when this author said this already."""
        known = select(ReplyRow).where(ReplyRow.author_id == reply.author, ReplyRow.id == reply.id)
        if self._first(known) is not None:
            return False
        self._add(
            ReplyRow(
                author_id=reply.author,
                id=reply.id,
                share_id=reply.share_id,
                circle_id=circle_id,
                mark_id=reply.mark_id,
                kind=reply.kind,
                text=reply.text,
                at=reply.at,
            )
        )
        return True

    def list(self, share_id: ShareId, circle_id: CircleId | None = None) -> tuple[Reply, ...]:
        """What came through this circle, or (None) to one's own inbox; oldest first."""
        chosen = select(ReplyRow).where(ReplyRow.share_id == share_id)
        where = ReplyRow.circle_id.is_(None) if circle_id is None else ReplyRow.circle_id == circle_id
        rows = self._all(chosen.where(where).order_by(ReplyRow.at, ReplyRow.author_id, ReplyRow.id))
        return tuple(
            Reply(row.id, row.share_id, row.mark_id, row.author_id, row.kind, row.text, row.at)
            for row in rows
        )

    def shares(self) -> frozenset[ShareId]:
        """Those about which anybody said something."""
        return frozenset(
            ShareId(share_id) for share_id in self._session.scalars(select(ReplyRow.share_id).distinct())
        )

    def count(self, share_id: ShareId, author_id: MemberId) -> int:
        of_author = select(func.count()).select_from(ReplyRow).where(ReplyRow.share_id == share_id)
        return self._session.scalar(of_author.where(ReplyRow.author_id == author_id)) or 0


class Voices(Repository):
    """Which sealed files with sound belong to something. A file without a row may go."""

    def add(self, voice_id: VoiceId, share_id: ShareId, owner_id: MemberId = DRAFT) -> None:
        self._add(VoiceRow(id=voice_id, share_id=share_id, owner_id=owner_id))

    def has(self, voice_id: VoiceId, share_id: ShareId) -> bool:
        row = self._by_key(VoiceRow, voice_id)
        return row is not None and row.share_id == share_id

    def ids(self) -> frozenset[VoiceId]:
        return frozenset(row.id for row in self._all(select(VoiceRow)))

    def drafts(self, share_id: ShareId | None = None) -> builtins.list[tuple[VoiceId, ShareId]]:
        """Own ones, of one share or of all."""
        chosen = select(VoiceRow).where(VoiceRow.owner_id == DRAFT)
        if share_id is not None:
            chosen = chosen.where(VoiceRow.share_id == share_id)
        return [(row.id, row.share_id) for row in self._all(chosen)]

    def remove(self, voice_id: VoiceId) -> None:
        """Nothing happens when it is gone already."""
        self._session.execute(delete(VoiceRow).where(VoiceRow.id == voice_id))

    def remove_of(self, share_id: ShareId, owner_id: MemberId) -> None:
        """Those of the sheet that another one replaces."""
        self._session.execute(
            delete(VoiceRow).where(VoiceRow.share_id == share_id, VoiceRow.owner_id == owner_id)
        )


@dataclass(frozen=True, slots=True)
class KeptCircle:
    """`pending`: who must still be told of it, or that one left (`left`)."""

    circle: Circle
    left: bool = False
    pending: tuple[MemberId, ...] = ()


class Circles(Repository):
    def put(self, kept: KeptCircle) -> None:
        """Keep it as given, also over an older one."""
        circle = kept.circle
        self._put(
            CircleRow(
                id=circle.id,
                name=circle.name,
                founder_id=circle.founder,
                members=" ".join(circle.members),
                kind=circle.kind,
                left=kept.left,
                pending=" ".join(kept.pending),
            )
        )

    def get(self, circle_id: CircleId) -> KeptCircle | None:
        row = self._by_key(CircleRow, circle_id)
        return None if row is None else _kept(row)

    def list(self) -> builtins.list[KeptCircle]:
        """All, also those one has left; by name."""
        rows = self._all(select(CircleRow))
        return [_kept(row) for row in sorted(rows, key=lambda row: (row.name.casefold(), row.id))]

    def clear(self) -> None:
        """In another space there are other circles."""
        self._session.execute(delete(CircleRow))


def forget_talk_about(repository: Repository, take_id: TakeId) -> None:
    """What was said and spoken about a take that goes: those tables do not hang on it."""
    shares = select(GrantRow.share_id).where(GrantRow.take_id == take_id)
    for table in (ReplyRow, VoiceRow):
        repository._session.execute(delete(table).where(table.share_id.in_(shares)))


def _kept(row: CircleRow) -> KeptCircle:
    members = tuple(MemberId(each) for each in row.members.split())
    circle = Circle(row.id, row.name, row.founder_id, members, row.kind)
    return KeptCircle(circle, row.left, tuple(MemberId(each) for each in row.pending.split()))
