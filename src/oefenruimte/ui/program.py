"""Opens and closes the door: who may in, what runs while someone is in, and that everything ends well."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from oefenruimte.app.example import open_example, remove_example
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.problem_texts import words
from oefenruimte.app.profiles import ProfileInfo, ProfileKeys
from oefenruimte.app.session import Desk, Session
from oefenruimte.domain.problem import Failure, Problem
from oefenruimte.ui.bridge.idle import IdleWatch
from oefenruimte.ui.bridge.instance import ask_forward
from oefenruimte.ui.bridge.jobs import Cancel, JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.home import Home
from oefenruimte.ui.opened_room import OpenedRoom
from oefenruimte.ui.rooms import Rooms
from oefenruimte.ui.screens.doors import DoorContext, FirstStart, LockScreen
from oefenruimte.ui.theme.manager import ThemeManager
from oefenruimte.ui.toasts import problem_on
from oefenruimte.ui.widgets import Busy, EmptyState
from oefenruimte.ui.window import Window

_CLOSE_SECONDS = 40.0  # a room that closes seals, saves and copies first
_END_SECONDS = 10.0
_EXAMPLE = "voorbeeld"
_ROOM_LANE = "room"  # of the door's jobs: a room is closed before another example is made in its place

_log = logging.getLogger(__name__)


class Program(QObject):
    """One window, one desk, and at most one opened room."""

    def __init__(
        self,
        app: QApplication,
        theme: ThemeManager,
        window: Window,
        make_desk: Callable[[Path | None], Desk],
        home: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._make_desk = make_desk
        self._place = home
        self._example: Path | None = None  # while the room of the example is open
        self._locked: ProfileInfo | None = None  # whose room was open here the last time
        self._marshal = Marshal(self)
        self._door_jobs = JobRunner(self._marshal, workers=2)
        self._desk: Desk | None = None
        self._room: OpenedRoom | None = None
        self._entering: list[Session] = []  # opened on a job thread, not in the window yet
        self._room_closed = threading.Event()
        self._room_closed.set()
        self._stop_example = Cancel()
        self._ended = False
        self._idle = IdleWatch(app, 0, busy=self._is_busy)
        self._idle.idle.connect(self.lock)
        window.closing.connect(self.end)
        self.tell = problem_on(window.toasts)

    @property
    def rooms(self) -> Rooms | None:
        """What is behind the door, while it is open."""
        return self._room.rooms if self._room is not None else None

    @property
    def home(self) -> Home | None:
        """The opened room, while the door is open."""
        return self._room.home if self._room is not None else None

    def start(self) -> None:
        """Load what the program needs behind the first paint, then show the door."""
        self._door_jobs.run(
            self._make_desk, self._place, on_done=self._desk_made, on_problem=self._cannot_start
        )

    # the door -----------------------------------------------------------------------------------------

    def _desk_made(self, desk: Desk) -> None:
        self._desk = desk
        self._door_jobs.run(
            _look_who_is_here, desk, on_done=self._profiles_known, on_problem=self._cannot_start
        )

    def _profiles_known(self, profiles: tuple[ProfileInfo, ...]) -> None:
        if profiles:
            self.show_lock()
        else:
            self.show_first_start()

    def _cannot_start(self, problem: Problem) -> None:
        found = words(problem)
        self._window.show_only(EmptyState("circle-alert", found.title, found.text, [], kind="error"))

    def show_first_start(self) -> None:
        self._window.show_only(FirstStart(self._door_context(self._window)))

    def show_lock(self) -> None:
        self._window.show_only(LockScreen(self._door_context(self._window)))

    def show_example(self) -> None:
        """A room with invented people, made on the spot and gone when it is left."""
        assert self._desk is not None
        self._example = self._desk.home / _EXAMPLE
        self._window.show_only(Busy(self.tr("Het voorbeeld wordt gemaakt. Dat duurt even…")))
        self._door_jobs.run(
            _make_example,
            self._make_desk,
            self._example,
            self._entering.append,
            on_done=self._opened,
            on_problem=self._no_example,
            key=_ROOM_LANE,
            owner=self,
            cancel=self._stop_example,
        )

    def _no_example(self, problem: Problem) -> None:
        self._example = None
        self.show_first_start()
        self.tell(problem)

    def _door_context(self, overlay: QWidget) -> DoorContext:
        assert self._desk is not None
        return DoorContext(
            profiles=self._desk.profiles,
            open=self._open,
            jobs=self._door_jobs,
            theme=self._theme,
            opened=self._opened,
            in_use=self._in_use,
            show_first_start=self.show_first_start,
            show_lock=self.show_lock,
            show_example=self.show_example,
            overlay=overlay,
            locked=self._locked,
        )

    def _open(self, profile: ProfileInfo, keys: ProfileKeys) -> Session:
        """On a job thread: the room that was open before is closed first."""
        assert self._desk is not None
        self._room_closed.wait(_CLOSE_SECONDS)
        session = self._desk.open(profile, keys)
        self._entering.append(session)
        return session

    def _in_use(self, profile: ProfileInfo) -> bool:
        """Another window has this profile: bring it forward. False when nobody answered."""
        assert self._desk is not None
        return ask_forward(self._desk.profiles.folder(profile.id))

    # behind the door ----------------------------------------------------------------------------------

    def _opened(self, session: Session) -> None:
        self._door_jobs.run(
            session.preferences.load,
            on_done=lambda preferences: self._enter(session, preferences),
            on_problem=lambda problem: self._not_entered(session, problem),
            owner=self,
        )

    def _enter(self, session: Session, preferences: Preferences) -> None:
        try:
            room = OpenedRoom(
                session,
                preferences,
                window=self._window,
                theme=self._theme,
                marshal=self._marshal,
                lock=self.lock,
                tell=self.tell,
                example=self._example,
            )
        except BaseException:
            self._not_entered(session)
            raise
        self._entering.remove(session)
        self._room_closed.clear()
        self._room = room
        room.home.preferences.changed.connect(lambda now: self._idle.set_minutes(now.idle_minutes))
        self._idle.set_minutes(preferences.idle_minutes)
        room.show()
        if room.example is not None:
            room.home.context.toast(
                self.tr("Dit is een voorbeeld. Kies Vergrendelen om terug te gaan. Dan wordt het gewist."),
                icon="info",
            )

    def _not_entered(self, session: Session, problem: Problem | None = None) -> None:
        """The door stays closed."""
        self._entering.remove(session)
        session.close()
        self._show_door()
        if problem is not None:
            self.tell(problem)

    def _show_door(self) -> None:
        """Where one came from: the first start, for who looked at the example."""
        example, self._example = self._example, None
        if example is None:
            self.show_lock()
        else:
            self.show_first_start()

    def _is_busy(self) -> bool:
        screen = self._room.rooms.shown if self._room is not None else None
        return screen is not None and screen.busy()

    def lock(self) -> None:
        """Close the door: devices go off at once, the room is closed behind it, the lock screen shows."""
        closing = self._leave()
        if closing is not None:
            self._show_door()
            self._door_jobs.run(closing, on_done=_nothing, on_problem=self.tell, key=_ROOM_LANE, owner=self)

    def end(self) -> None:
        """The window goes: finish what must be kept, then let go of everything. Twice is once."""
        if self._ended:
            return
        self._ended = True
        self._stop_example.cancel()
        try:
            closing = self._leave()
            self._window.hide()  # it may take a while to seal what was being recorded or copied
            if closing is not None:
                closing()
        finally:
            self._door_jobs.shutdown(_END_SECONDS)
            self._marshal.close()
            self._idle.deleteLater()  # it belongs to the application, not to the window
            for session in self._entering:
                session.close()
            if self._example is not None:
                _remove_if_unused(self._example)

    def _leave(self) -> Callable[[], None] | None:
        """The room is no longer on the screen; what is left to do off the GUI thread is returned."""
        room, self._room = self._room, None
        if room is None:
            return None
        self._idle.set_minutes(0)
        self._locked = room.session.profile if room.example is None else None
        closing = room.leave()

        def close() -> None:
            try:
                closing()
            finally:
                self._room_closed.set()

        return close


def _look_who_is_here(desk: Desk) -> tuple[ProfileInfo, ...]:
    """Also takes away the example of a program that was not ended in order."""
    _remove_if_unused(desk.home / _EXAMPLE)
    return desk.profiles.list()


def _remove_if_unused(example: Path) -> None:
    try:
        remove_example(example)
    except Failure as failure:  # another window shows it, or the disk refuses: the next start looks again
        _log.info("the example stays: %s", failure.problem.code)


def _make_example(
    make_desk: Callable[[Path | None], Desk],
    place: Path,
    entering: Callable[[Session], object],
    *,
    cancel: Cancel,
) -> Session:
    session = open_example(make_desk, place, lambda _: cancel.check())
    entering(session)
    return session


def _nothing(_: None) -> None:
    """The room is closed: there is nothing to tell."""
