"""A marshal and a job runner that are taken down again."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal


@pytest.fixture
def marshal(qtbot: QtBot) -> Iterator[Marshal]:
    marshal = Marshal()
    yield marshal
    marshal.close()


@pytest.fixture
def jobs(marshal: Marshal) -> Iterator[JobRunner]:
    jobs = JobRunner(marshal, workers=3)
    yield jobs
    assert jobs.shutdown(timeout_s=30), "a job was left running"
