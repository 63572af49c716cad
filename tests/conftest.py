"""For every test: no window system needed; Qt complaints and what a test leaves behind make it fail."""

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from oefenruimte.ui.kit import prepare_application
from oefenruimte.ui.theme import ThemeManager, theme_manager
from oefenruimte.ui.widgets import FocusRing

if TYPE_CHECKING:
    from tests.fakes.seaweed import Seaweed

# What Qt says about the machine the tests run on, not about us.
_ALLOWED_QT_MESSAGES = (
    "This plugin does not support",  # the offscreen platform
    "propagateSizeHints",
    "^QStandardPaths: ",  # no XDG_RUNTIME_DIR in a container
    "^qt.multimedia",  # which decoders and sound servers were found
    "^libva|^\\[AVHW|hwaccel|VAAPI|vdpau",
    "PulseAudio|ALSA|pipewire",
    "^Using Qt multimedia with FFmpeg",
    "^No audio device detected|No RHI backend",  # no loudspeaker, no graphics card
    "^Could not open media",  # Qt says so as well, besides the error that we handle
    "QFont::fromString|Sans Serif|fontconfig",
)
# Qt keeps one of these for the whole program.
_QT_OWN_WINDOWS = frozenset({"QTipLabel", "QRollEffect", "QAlphaWidget", "QDesktopWidget"})
# The machine may be busy; a test that works does not wait for these.
_THREAD_PATIENCE_S = 20.0
_PATIENCE_MS = 30_000


def pytest_configure() -> None:
    """There always is a message handler.

    Between two tests pytest-qt puts back what was there before. Were that none, a message of one of Qt's own
    threads (the sound of a player that ends) at that very moment would find PySide without one, and take the
    whole run down with a segmentation fault.
    """
    qInstallMessageHandler(_to_stderr)


def pytest_unconfigure() -> None:
    qInstallMessageHandler(None)


def _to_stderr(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del kind, context
    sys.stderr.write(f"{message}\n")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Half as many again as there are cores: real recordings, and programs that start, wait more than they
    work."""
    return max(2, (os.cpu_count() or 1) * 3 // 2)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # What takes longest begins first, so that nobody waits for it at the end; then what asks for the S3
    # server, so that one worker has one, and not each of them.
    items.sort(key=_how_late)
    for item in items:
        if item.get_closest_marker("qt_log_level_fail") is None:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
        item.add_marker(pytest.mark.qt_log_ignore(*_ALLOWED_QT_MESSAGES))


def pytest_collection_finish() -> None:
    """Modules and tests stay until the end: a million things that no collection has to look at again.

    After each test with a window one is made, to see whether what is left is held by somebody. It takes
    longer than most tests when all that was ever imported is looked at too.
    """
    gc.freeze()


def _how_late(item: pytest.Item) -> int:
    if item.path.name == "test_demo.py":
        return 0
    if item.path.parent.name == "flows":
        return 1
    return 2 if "seaweed" in getattr(item, "fixturenames", ()) else 3


class PatientBot(QtBot):
    """Waits long enough on a busy machine, whatever a test asks for. With `raising=False` a test waits for
    something that should not come: that takes as long as it says."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=max(timeout, _PATIENCE_MS))
        # A widget that was put in a layout just now shows itself by a call that is queued.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)

    def waitSignal(
        self, signal: Any, *, timeout: int = _PATIENCE_MS, raising: bool | None = None, **rest: Any
    ) -> Any:
        patience = timeout if raising is False else max(timeout, _PATIENCE_MS)
        return super().waitSignal(signal, timeout=patience, raising=raising, **rest)

    def waitActive(self, widget: QWidget, *, timeout: int = _PATIENCE_MS) -> Any:
        return super().waitActive(widget, timeout=max(timeout, _PATIENCE_MS))

    def waitExposed(self, widget: QWidget, *, timeout: int = _PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=max(timeout, _PATIENCE_MS))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    del qapp
    return PatientBot(request)


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """No new window, running timer of the application, or thread is there after a test."""
    windows_before, timers_before = set(map(id, _windows())), set(map(id, _timers()))
    threads_before = set(threading.enumerate())
    yield
    windows = _left(_windows, windows_before)
    assert not windows, f"windows left behind: {[_describe(window) for window in windows]}"
    timers = _left(_timers, timers_before)
    assert not timers, f"timers left running: {timers}"
    threads = [t for t in threading.enumerate() if t not in threads_before and _is_ours(t)]
    for thread in threads:
        thread.join(_THREAD_PATIENCE_S)
    left = [thread.name for thread in threads if thread.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture(scope="session")
def seaweed() -> "Iterator[Seaweed]":
    """A real S3 server for as long as this worker runs: 4 s and 120 MB, once, for who asks."""
    from tests.fakes.seaweed import seaweed as running

    with running() as server:
        yield server


@pytest.fixture
def themes(qapp: QApplication) -> ThemeManager:
    """The application's theme manager: light, 100 %, motion and letter keys on."""
    try:
        manager = theme_manager()
    except RuntimeError:
        manager = prepare_application(qapp, "light").themes
    manager.apply("light")
    manager.set_captions()
    return manager


@pytest.fixture
def focus_ring(qapp: QApplication, themes: ThemeManager) -> FocusRing:
    ring = qapp.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    return ring


def _windows() -> list[QWidget]:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return []
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [w for w in app.topLevelWidgets() if w.metaObject().className() not in _QT_OWN_WINDOWS]


def _timers() -> list[QTimer]:
    app = QApplication.instance()
    return [] if app is None else [timer for timer in app.findChildren(QTimer) if timer.isActive()]


def _left(found: object, before: set[int]) -> list[object]:
    assert callable(found)
    new = [thing for thing in found() if isValid(thing) and id(thing) not in before]
    if new:
        # A widget in a reference cycle goes with the next collection: that is no leak.
        del new
        gc.collect()
        new = [thing for thing in found() if isValid(thing) and id(thing) not in before]
    return new


def _describe(window: object) -> str:
    assert isinstance(window, QWidget)
    return f"{type(window).__name__} {window.objectName()!r} {window.accessibleName()!r}"


def _is_ours(thread: threading.Thread) -> bool:
    # Dummy threads are Qt's and FFmpeg's own, seen by Python because they once called it.
    return not isinstance(thread, threading._DummyThread)
