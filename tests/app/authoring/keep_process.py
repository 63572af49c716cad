"""Run by test_keep_killed: keeps a draft with its media and is killed at a named step, as by a power cut.

`python -m tests.app.authoring.keep_process FOLDER IDENTITY`: a child for each step, in a folder of its own.
"""

import os
import signal
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from oefenruimte.app.authoring.document import draft_to_text
from oefenruimte.app.authoring.drafts import Drafts
from oefenruimte.app.clock import SystemClock
from oefenruimte.app.library import Library
from oefenruimte.domain.draft import Draft, DraftSummary
from oefenruimte.store.database import Store
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.media import MediaVault
from oefenruimte.vault.recipients import Identity
from tests.fakes.drafts import make_draft
from tests.fakes.workshop import FakeWorkshop

KEY = bytes(range(32))
# name → how many clips are begun when it dies
STEPS = {"first": 1, "second": 2, "before-row": 3, "after-row": 3}
CONTENT = b"kievitsbloem 4417 " * 8_000


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def no_note(_: Path) -> AbstractContextManager[None]:
    return nullcontext()


def open_drafts(folder: Path, identity: Identity, workshop: FakeWorkshop) -> tuple[Store, MediaVault, Drafts]:
    vault = MediaVault(PrivateFolder(folder / "drafts"), identity.recipient)
    store = Store.open(folder / "oefenruimte.db", KEY)
    library = Library(folder / "built-in", folder / "scenarios")
    return store, vault, Drafts(store, vault, identity, workshop, library, SystemClock(), no_note)


class DyingDrafts(Drafts):
    def save(self, draft: Draft) -> DraftSummary:
        if STEP == "before-row":
            die()
        saved = super().save(draft)
        if STEP == "after-row":
            die()
        return saved


def keep(folder: Path, identity: Identity) -> None:
    workshop = FakeWorkshop()

    def count() -> None:
        if STEP in ("first", "second") and len(workshop.converted) == STEPS[STEP]:
            die()

    workshop.before_close = count
    _, _, drafts = open_drafts(folder, identity, workshop)
    drafts.__class__ = DyingDrafts
    draft = make_draft(3)
    media: dict[Any, Any] = {}
    for turn in draft.turns:
        assert turn.clip is not None
        media[turn.clip.media] = folder / turn.clip.name
        (folder / turn.clip.name).write_bytes(CONTENT)
    (folder / "draft.json").write_text(draft_to_text(draft))
    drafts.keep(draft, media)


if __name__ == "__main__":
    me = Identity.parse(sys.argv[2])
    for STEP in STEPS:
        place = Path(sys.argv[1]) / STEP
        place.mkdir()
        if (child := os.fork()) == 0:
            keep(place, me)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(STEP, os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, flush=True)
