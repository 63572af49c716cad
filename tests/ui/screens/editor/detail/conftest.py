"""A draft in an editor of its own, with real sealed clips."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import delete

from fakes.clip_desk import ClipDrafts, SessionWith
from fakes.drafts import make_draft, with_choice
from fakes.media import make_clip
from fakes.session import Stage, make_context
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft, DraftClip
from oefenruimte.ui.screens.editor.model import EditorModel

SECONDS = 6  # in the last three a player takes an earlier picture when the computer is slow


@lru_cache(maxsize=1)
def film() -> bytes:
    return make_clip(SECONDS, fragmented=False)


@dataclass
class Bench:
    """Everything a test of the panel needs. `show` puts a part in the window."""

    stage: Stage
    model: EditorModel
    drafts: ClipDrafts
    window: QWidget

    @property
    def draft(self) -> Draft:
        return self.model.draft

    def show(self, part: QWidget) -> None:
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(part)
        part.show()


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> ClipDrafts:
    return ClipDrafts(tmp_path_factory.mktemp("concepten") / "drafts")


@pytest.fixture(scope="module")
def clip(drafts: ClipDrafts) -> DraftClip:
    return drafts.put(film(), "beurt-1.mp4", SECONDS * 1000)


@pytest.fixture
def bench(window: QWidget, session: Session, drafts: ClipDrafts, clip: DraftClip) -> Iterator[Bench]:
    """Turns 1, 2, 3; after 1 a choice of two, to 2 and to 3. Every turn has the same clip."""
    draft = with_choice(make_draft(3), "1", "2", "3")
    draft = replace(draft, turns=tuple(replace(turn, clip=clip) for turn in draft.turns))
    stage = make_context(SessionWith(session, {"drafts": drafts}), window)  # type: ignore[arg-type]
    model = EditorModel(draft, drafts, stage.context.jobs, stage.problems.append, window)
    model.select("1")
    yield Bench(stage, model, drafts, window)
    delete(model)  # its timers would ask for jobs that nobody does any more
    stage.close()


def write(edit: QWidget, text: str) -> None:
    """Type at the end of what is there, with real keys."""
    edit.setFocus()
    modifier = Qt.KeyboardModifier.ControlModifier
    if isinstance(edit, QLineEdit):
        modifier = Qt.KeyboardModifier.NoModifier
    QTest.keyClick(edit, Qt.Key.Key_End, modifier)
    QTest.keyClicks(edit, text)
