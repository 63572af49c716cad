"""People and values that the tests of sharing are about. Fixed keys: the same bytes every time."""

import io
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest

from oefenruimte.domain.ids import MarkId, MemberId, ObjectId, ScenarioId, ShareId, SpaceId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import (
    Contact,
    FeedbackSheet,
    Mark,
    MarkKind,
    Rating,
    RubricLine,
    SharedTurn,
    ShareManifest,
)
from oefenruimte.domain.take import Anchor
from oefenruimte.sharing.cards import make_card, read_card
from oefenruimte.sharing.envelope import ObjectType, Payload, Verified, seal_object, verify_object
from oefenruimte.vault.keys import ProfileKeys

SPACE = SpaceId("abcdefghijkmnpqrstuv")
SHARE = ShareId("sharesharesharesharE".lower().replace("e", "y"))


@dataclass(frozen=True)
class Person:
    name: str
    keys: ProfileKeys

    @property
    def contact(self) -> Contact:
        return read_card(make_card(self.name, self.keys, date(2026, 5, 12)))

    @property
    def id(self) -> MemberId:
        return self.contact.id


SANNE = Person("Sanne Visser", ProfileKeys.from_root(b"s" * 32))
KARIN = Person("Karin de Boer", ProfileKeys.from_root(b"k" * 32))
MALLORY = Person("Mallory", ProfileKeys.from_root(b"m" * 32))
EVERYONE = {person.id: person.keys.public.signing_public for person in (SANNE, KARIN, MALLORY)}


def sealed(
    payload: Payload = b"hello",
    *,
    author: Person = SANNE,
    to: tuple[Person, ...] = (KARIN,),
    kind: ObjectType = ObjectType.SHARE,
    space: SpaceId = SPACE,
    object_id: ObjectId | None = None,
    sequence: int = 1,
) -> io.BytesIO:
    """An object in memory, from Sanne to Karin unless said otherwise."""
    out = io.BytesIO()
    seal_object(
        out,
        space=space,
        object_id=object_id or ObjectId(new_id()),
        kind=kind,
        sequence=sequence,
        payload=payload,
        recipients=[person.contact for person in to],
        keys=author.keys,
    )
    return out


def verified(
    file: io.BytesIO,
    *,
    me: Person = KARIN,
    space: SpaceId = SPACE,
    author_key: Callable[[MemberId], bytes | None] = EVERYONE.get,
    object_id: ObjectId | None = None,
) -> Verified:
    return verify_object(file, space=space, me=me.id, author_key=author_key, object_id=object_id)


def raises(code: Code) -> AbstractContextManager[Any]:
    """Expect a Failure with this code, and no other."""
    return pytest.raises(Failure, match=rf"^{code}(:|$)")


def turn(
    turn_id: str = "beurt-1",
    answer_ms: int = 2000,
    levels: bytes = b"\x10\x20",
    lines: str = "Ik sta hier al!",
) -> SharedTurn:
    return SharedTurn(turn_id, lines, 6500, answer_ms, True, True, levels)


def manifest(**changes: Any) -> ShareManifest:
    fields: dict[str, Any] = {
        "share_id": SHARE,
        "scenario_id": ScenarioId("weer-een-ander-papiertje"),
        "scenario_version": "1.0",
        "scenario_title": "Weer een ander papiertje",
        "scenario_setting": "balie",
        "citizen": "Meneer Verhagen",
        "turns": (turn(), turn("beurt-2", 3000, b"", "Negen dagen nog.\nMeer niet.")),
        "behaviours": (RubricLine("uitpraten", "Laat uitpraten"), RubricLine("samenvatten", "Vat samen")),
        "message": "Hoi Karin, ik vind beurt 2 lastig.\nDank je wel!",
        "until": date(2026, 6, 9),
        "shared_on": date(2026, 5, 12),
        "self_check": None,
    }
    return ShareManifest(**(fields | changes))


def sheet(**changes: Any) -> FeedbackSheet:
    fields: dict[str, Any] = {
        "share_id": SHARE,
        "marks": (
            Mark(MarkId("markmarkmarkmarkmark"), Anchor(0, 1400), MarkKind.COMPLIMENT, "Fijne opening."),
            Mark(MarkId("markmarkmarkmarkmar2"), Anchor(1, 500), MarkKind.TIP, "Wacht nog één tel.", 900),
        ),
        "rubric": (RubricLine("uitpraten", "", Rating.GOOD),),
        "revision": 1,
        "sent_at": datetime(2026, 5, 13, 14, 20, 5, tzinfo=UTC),
    }
    return FeedbackSheet(**(fields | changes))
