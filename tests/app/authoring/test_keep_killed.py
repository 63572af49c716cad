"""Stopped at any moment there is no half draft: either all of it, or nothing that the next start leaves."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from oefenruimte.app.authoring.document import draft_from_text
from oefenruimte.app.authoring.draft_media import media_of
from oefenruimte.vault.recipients import Identity
from tests.app.authoring.keep_process import CONTENT, STEPS, open_drafts
from tests.fakes.workshop import FakeWorkshop

ME = Identity.generate()


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("killed")
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.authoring.keep_process", str(folder), ME.text],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ,
    )
    assert done.stdout.split() == [word for step in STEPS for word in (step, str(int(signal.SIGKILL)))]
    return folder


@pytest.mark.parametrize("step", STEPS)
def test_killed_while_keeping_a_draft(places: Path, step: str) -> None:
    folder = places / step
    wanted = draft_from_text((folder / "draft.json").read_text())
    left = list((folder / "drafts").iterdir())
    assert left, "something was under way"
    assert not any(CONTENT[:40] in file.read_bytes() for file in left)
    store, vault, drafts = open_drafts(folder, ME, FakeWorkshop())
    drafts.sweep()  # as at every start
    if step == "after-row":
        (line,) = drafts.list()
        kept = drafts.get(line.id)
        assert line.id == wanted.id
        assert vault.ids() == media_of(kept) == media_of(wanted)
        for media_id in media_of(kept):
            with drafts.open(media_id) as reader:
                assert reader.read(len(CONTENT)) == CONTENT
    else:
        assert drafts.list() == []
        assert vault.ids() == frozenset()
    assert {path.suffix for path in (folder / "drafts").iterdir()} <= {".age"}
    store.close()
