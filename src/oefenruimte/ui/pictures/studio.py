"""Where pictures are made: one application, and for each stage a real window with whoever it is about."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.app.townspeople import Town
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.faults import FaultCatcher
from oefenruimte.ui.kit import prepare_application
from oefenruimte.ui.language import language_manager
from oefenruimte.ui.opened_room import OpenedRoom
from oefenruimte.ui.pictures.hand import Hand, words_of
from oefenruimte.ui.rooms import Rooms
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.theme.manager import ThemeChoice
from oefenruimte.ui.toasts import problem_on
from oefenruimte.ui.widgets import Busy, Skeleton
from oefenruimte.ui.window import Window

_ROUNDS = 4  # of the event loop: a layout asks another one to look again


@dataclass(frozen=True)
class Look:
    """One way to see a stage. `scale`: of the text; `width` and `height` of the window in px."""

    theme: ThemeChoice
    scale: float
    width: int
    height: int

    @property
    def name(self) -> str:
        return f"{self.theme}-{round(self.scale * 100)}-{self.width}"


THEMES: tuple[ThemeChoice, ...] = ("light", "dark", "highContrast")
SCALES = (1.0, 1.25, 1.5)
SIZES = ((1024, 680), (1280, 800), (1920, 1200))
USUAL_LOOK = Look("light", 1.0, 1280, 800)
LOOKS = tuple(Look(theme, scale, *size) for theme in THEMES for scale in SCALES for size in SIZES)


class _Patient(Marshal):
    """What arrives may be kept waiting: a page that loads, for as long as it takes to look at it."""

    held = False

    def call(self, fn: Callable[[], object]) -> None:
        if not self.held:
            super().call(fn)


@dataclass(frozen=True)
class Set:
    """What a stage is built in. Somebody is in unless the stage is about the door."""

    window: Window
    driver: Hand
    town: Town
    themes: ThemeManager
    door_jobs: JobRunner
    room: OpenedRoom | None = None
    _marshal: _Patient | None = None

    def hold(self) -> None:
        """From here on nothing arrives."""
        assert self._marshal is not None
        self._marshal.held = True

    @property
    def rooms(self) -> Rooms:
        assert self.room is not None
        return self.room.rooms

    @property
    def context(self) -> ScreenContext:
        assert self.room is not None
        return self.room.home.context

    @property
    def session(self) -> Session:
        assert self.room is not None
        return self.room.session

    @property
    def shown(self) -> Screen:
        shown = self.rooms.shown
        assert shown is not None
        return shown

    def settle(self, *, busy: bool = False) -> None:
        """Until everything that was asked for is there; with `busy` the page may stay waiting."""

        def there() -> bool:
            waits = not busy and any(True for kind in (Busy, Skeleton) for part in self.driver.visible(kind))
            return not waits and self.door_jobs.idle and (self.room is None or self.context.jobs.idle)

        self.driver.until(there, "alles staat er")
        self.driver.settle(30)
        self.driver.until(there, "alles staat er nog")
        turn_over()


class Studio:
    """Make it once; it starts Qt without a screen when there is none. `faults`: what nobody caught."""

    def __init__(self, town: Town, stopped: Callable[[], bool] = lambda: False, language: str = "nl") -> None:
        if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self.town = town
        self.faults: list[Problem] = []
        self._stopped = stopped
        app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(app, QApplication)
        QLoggingCategory.setFilterRules("qt.multimedia*=false")
        self.themes = _themes(app)
        self._language = language
        language_manager().apply(language)

    @contextmanager
    def at_the_door(self, look: Look = USUAL_LOOK) -> Iterator[Set]:
        """A window in which nobody is in yet, that looks like this from the start."""
        self.themes.apply(look.theme, look.scale, reduced_motion=True)
        window = Window()
        window.resize(look.width, look.height)
        marshal = Marshal()
        jobs = JobRunner(marshal, workers=2)
        catcher = FaultCatcher(window)
        catcher.told.connect(self.faults.append)
        catcher.install()
        driver = Hand(window, self._stopped, words_of(self.themes.assets, self._language))
        try:
            window.show()
            window.activateWindow()
            yield Set(window, driver, self.town, self.themes, jobs)
        finally:
            jobs.shutdown()
            window.close()
            catcher.remove()
            QCoreApplication.sendPostedEvents(catcher)
            marshal.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @contextmanager
    def inside(
        self,
        who: str,
        change: Callable[[Preferences], Preferences] | None = None,
        look: Look = USUAL_LOOK,
    ) -> Iterator[Set]:
        """The room of `who`, before the first page. `change`: of what they set for themselves."""
        session = self.town.open(who)
        preferences = replace(
            session.preferences.load(), language=self._language, theme=look.theme, text_scale=look.scale
        )
        with self.at_the_door(look) as outside:
            window, marshal = outside.window, _Patient(outside.window)
            room = OpenedRoom(
                session,
                preferences if change is None else change(preferences),
                window=window,
                theme=self.themes,
                marshal=marshal,
                lock=lambda: None,
                tell=problem_on(window.toasts),
                open_files=lambda _: None,
                example=None,
            )
            try:
                window.show_only(room.rooms)
                yield Set(window, outside.driver, self.town, self.themes, outside.door_jobs, room, marshal)
            finally:
                room.leave()()

    def look(self, window: QWidget, look: Look) -> QImage:
        """The window, this way."""
        self.themes.apply(look.theme, look.scale, reduced_motion=True)
        window.resize(look.width, look.height)
        turn_over()
        return window.grab().toImage()


def turn_over() -> None:
    """Let everything that was posted arrive."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def _themes(app: QApplication) -> ThemeManager:
    found = app.findChild(ThemeManager)
    return found if isinstance(found, ThemeManager) else prepare_application(app, "light").themes
