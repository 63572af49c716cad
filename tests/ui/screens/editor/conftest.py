"""A model over a desk in memory, with a real job runner."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.screens.editor.model import EditorModel
from tests.ui.screens.editor.parts import MemoryDesk, sheet_draft, still


@pytest.fixture
def memory(qtbot: QtBot) -> MemoryDesk:
    del qtbot
    return MemoryDesk(picture=still())


@pytest.fixture
def problems() -> list[Problem]:
    return []


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    del qtbot
    marshal = Marshal()
    runner = JobRunner(marshal, workers=2)
    yield runner
    assert runner.shutdown(20)
    marshal.close()


@pytest.fixture
def model_of(
    memory: MemoryDesk, jobs: JobRunner, problems: list[Problem], qtbot: QtBot
) -> Iterator[Callable[..., EditorModel]]:
    """`model_of(draft=None)`: of the draft of the sheet, already checked."""
    made: list[EditorModel] = []

    def make(draft: Draft | None = None) -> EditorModel:
        model = EditorModel(draft or sheet_draft(), memory, jobs, problems.append)
        made.append(model)
        qtbot.waitUntil(lambda: model.checked)
        return model

    yield make
    for model in made:
        if not model._left:
            model.leave()
