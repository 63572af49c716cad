"""What the tests of the editor share: a desk that remembers, and the draft of sheet 10."""

import threading
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from fakes.drafts import make_clip, make_draft
from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.scenario import Branch, Choice, Finding, NextTurn, Severity


def sheet_draft() -> Draft:
    """Four turns with a choice; the clip of 2b is missing."""
    draft = make_draft(2)
    first, last = draft.turns
    question = Choice(
        "Wat deed je?", (Branch("Ik toonde begrip", "2a"), Branch("Ik ging in discussie", "2b")), 0
    )
    turns = (
        replace(first, name="Boos binnen", follow=question),
        DraftTurn("2a", "Ze wordt rustiger", make_clip("beurt-2a.mp4", 36_000), follow=NextTurn("3")),
        DraftTurn("2b", "Ze wordt bozer", wanted="beurt-2b.mp4", follow=NextTurn("3")),
        replace(last, id="3", name="Ze wil zekerheid"),
    )
    return replace(draft, turns=turns, version="3", origin="balie-paspoort.zip")


def missing_clip(draft: Draft) -> tuple[Finding, ...]:
    """An error for every turn without a clip, and a warning about the goal."""
    found = [
        Finding(
            Severity.ERROR,
            "clip-missing",
            f"fragment van beurt {turn.id} ontbreekt.",
            line=12,
            where=("turns", at, "clip"),
        )
        for at, turn in enumerate(draft.turns)
        if turn.clip is None
    ]
    warning = Finding(Severity.WARNING, "value-empty", "Er staat nog geen doel.", where=("goal",))
    return (*found, warning) if found else ()


def still() -> bytes:
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@dataclass
class MemoryDesk:
    """`session.drafts` as far as the model needs it. With `held` set, saving waits for it."""

    saved: list[Draft] = field(default_factory=list)
    checked: list[Draft] = field(default_factory=list)
    held: threading.Event | None = None
    picture: bytes = b""

    def save(self, draft: Draft) -> None:
        if self.held is not None:
            assert self.held.wait(20)
        self.saved.append(draft)

    def check(self, draft: Draft) -> tuple[Finding, ...]:
        self.checked.append(draft)
        return missing_clip(draft)

    def thumbnail(self, media: MediaId) -> bytes:
        del media
        return self.picture
