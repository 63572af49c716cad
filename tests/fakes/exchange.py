"""Members who exchange objects without media: a real database, outbox and sync over any transport.

A share here is a few bytes under a real manifest.
"""

import io
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, cast

from oefenruimte.app.arrivals import Arrivals
from oefenruimte.app.healing import Healing
from oefenruimte.app.inbox_files import InboxFiles
from oefenruimte.app.outbox import Keep, Outbox
from oefenruimte.app.roster_inbox import RosterInbox
from oefenruimte.app.sharing import Sharing
from oefenruimte.app.space import Spaces
from oefenruimte.app.sync import Sync
from oefenruimte.app.talk import Talk
from oefenruimte.app.voices import Voices
from oefenruimte.domain.ids import MarkId, RecordingId, ScenarioId, ShareId, SpaceId, TakeId, new_id
from oefenruimte.domain.share import (
    Contact,
    FeedbackSheet,
    Grant,
    GrantState,
    Mark,
    MarkKind,
    SharedTurn,
    ShareManifest,
    Space,
)
from oefenruimte.domain.take import Anchor, Recording, Take, TakeState
from oefenruimte.sharing import payload
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.cards import make_card, read_card
from oefenruimte.sharing.envelope import ObjectType
from oefenruimte.sharing.transport import Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.media import MediaVault
from tests.fakes.steady import SteadyClock

SPACE = Space(SpaceId("abcdefghijkmnpqrstuv"), "memory", "Proef")
_KEY = bytes(range(32))


class Nothing:
    """No exercises stand ready."""

    def receive(self, _: Transport) -> tuple[int, tuple[tuple[str, str], ...]]:
        return 0, ()


class _Spaces(Spaces):
    way: Transport
    reads_cards: bool

    def transport(self) -> Transport:
        return self.way

    def refresh(self, transport: Transport) -> tuple[tuple[str, str], ...]:
        return super().refresh(transport) if self.reads_cards else ()


@dataclass
class Member:
    name: str
    folder: Path
    transport: Transport
    clock: SteadyClock = field(default_factory=SteadyClock)
    keys: ProfileKeys = field(default_factory=ProfileKeys.generate)
    template: Path | None = None  # an empty database: copying it is quicker than making one
    reads_cards: bool = True

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.template is not None and not (self.folder / "db").exists():
            shutil.copyfile(self.template, self.folder / "db")
        self.store = Store.open(self.folder / "db", _KEY)
        self.id = member_id_of(self.keys.public.signing_public)
        self.out = PrivateFolder(self.folder / "outbox")
        self.files = InboxFiles(self.store, PrivateFolder(self.folder / "inbox"), self.keys.identity, self.id)
        self.outbox = Outbox(self.store, self.out, self.keys, self.id, self.clock)
        self.outbox.sweep()
        self.spaces = _Spaces(self.store, self.files, self.outbox, self.name, self.keys, self.id, self.clock)
        self.spaces.way, self.spaces.reads_cards = self.transport, self.reads_cards
        nobody = cast(Any, None)
        talk = Talk(self.store, self.spaces, self.outbox, self.id, self.clock)
        self.sharing = Sharing(self.store, nobody, self.spaces, self.outbox, nobody, talk, self.clock)
        self.sync = self._sync()
        with self.store.unit() as unit:
            if unit.space.get() is None:
                unit.space.put(SPACE)

    def _sync(self) -> Sync:
        voices = Voices(
            self.store,
            MediaVault(PrivateFolder(self.folder / "voices"), self.keys.identity.recipient),
            self.keys.identity,
        )
        return Sync(
            self.store,
            self.spaces,
            self.sharing,
            self.outbox,
            self.files,
            cast(Any, Nothing()),
            self.id,
            self.clock,
            Healing(self.store, self.out, self.clock),
            Arrivals(self.store, voices, self.id, self.clock),
            RosterInbox(self.store, self.id, self.clock),
        )

    @property
    def contact(self) -> Contact:
        return read_card(make_card(self.name, self.keys, date(2026, 5, 12)))

    def meet(self, *others: "Member") -> None:
        """Know their keys, without a card in the space."""
        with self.store.unit() as unit:
            for other in others:
                unit.contacts.put(other.contact)
            known = {*unit.settings.get("space/members", []), *(other.id for other in others)}
            unit.settings.put("space/members", sorted(known))

    def again(self) -> "Member":
        """The program is started again."""
        self.close()
        keys, cards = self.keys, self.reads_cards
        return Member(self.name, self.folder, self.transport, self.clock, keys, reads_cards=cards)

    def manifest(self, share_id: ShareId, until: date, today: date) -> ShareManifest:
        return _manifest(share_id, until, today)

    def share(self, to: "Member", *, size: int = 2_000, days: int = 20) -> ShareId:
        """Queued, not sent."""
        share_id, until = ShareId(new_id()), self.clock.today() + timedelta(days=days)
        manifest = _manifest(share_id, until, self.clock.today())
        with self.store.unit() as unit:
            take = _take(unit.takes.next_number(ScenarioId("balie")))
            unit.takes.add(take)
        grant = Grant(
            share_id, take.id, to.id, to.name, until, "", False, GrantState.QUEUED, self.clock.today()
        )
        self.outbox.put(
            SPACE,
            ObjectType.SHARE,
            to.contact,
            lambda out: payload.write_share(out, manifest, [io.BytesIO(bytes(size))]),
            also=lambda unit, object_id: unit.grants.add(grant, object_id),
            keep=Keep(until, share_id),
        )
        return share_id

    def react(self, share_id: ShareId, to: "Member", revision: int) -> None:
        """Queued, not sent. As `Coach.send`, without the coach's desk."""
        mark = Mark(MarkId(new_id()), Anchor(0, 10), MarkKind.TIP, f"Reactie {revision}")
        sheet = FeedbackSheet(share_id, (mark,), (), revision, self.clock.now())
        with self.store.unit() as unit:
            until = unit.inbox.get(share_id).manifest.until
        self.outbox.put(
            SPACE,
            ObjectType.FEEDBACK,
            to.contact,
            payload.encode_feedback(sheet),
            also=lambda unit, _: unit.drafts.sent(share_id, revision, self.clock.now()),
            keep=Keep(until, share_id),
        )

    def close(self) -> None:
        self.store.close()


@contextmanager
def closing(*members: Member) -> Iterator[tuple[Member, ...]]:
    try:
        yield members
    finally:
        for member in members:
            member.close()


def _manifest(share_id: ShareId, until: date, today: date) -> ShareManifest:
    turn = SharedTurn("begin", "Ik wacht al drie weken!", 8_000, 4_000, True, True, b"\x10\x20")
    return ShareManifest(
        share_id, ScenarioId("balie"), "1", "De balie", "balie", "Meneer", (turn,), (), "", until, today
    )


def _take(number: int) -> Take:
    recording = Recording(RecordingId(new_id()), "begin", 4_000, True, True, b"\x01")
    return Take(
        id=TakeId(new_id()),
        scenario_id=ScenarioId("balie"),
        scenario_version="1",
        scenario_title="De balie",
        number=number,
        state=TakeState.SEALED,
        starred=False,
        created_at=SteadyClock().now(),
        recordings=(recording,),
    )
