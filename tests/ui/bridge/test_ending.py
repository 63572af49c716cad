"""A request of the system closes the window in order, also when nothing moves in it."""

import os
import signal

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from oefenruimte.ui.bridge.ending import EndRequests


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_quiet_program_hears_that_it_must_end(qapp: QApplication, number: signal.Signals) -> None:
    requests, loop, late = EndRequests(), QEventLoop(), QTimer()
    before = signal.getsignal(number)
    heard: list[None] = []
    requests.asked.connect(lambda: heard.append(None))
    requests.asked.connect(loop.quit)
    late.setSingleShot(True)
    late.timeout.connect(loop.quit)
    requests.install()
    try:
        late.start(20_000)
        # From outside: this process runs no Python until the pipe wakes it.
        os.spawnlp(os.P_NOWAIT, "sh", "sh", "-c", f"sleep 0.2; kill -{number.value} {os.getpid()}")
        loop.exec()
    finally:
        requests.remove()
        late.stop()
    assert heard == [None]
    assert signal.getsignal(number) == before
