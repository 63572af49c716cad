"""Opens and closes the door: who may in, what runs while someone is in, and that everything ends well."""

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
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.idle import IdleWatch
from oefenruimte.ui.bridge.instance import SingleInstance, ask_forward
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.home import Home
from oefenruimte.ui.rooms import Rooms
from oefenruimte.ui.screens.doors import DoorContext, FirstStart, LockScreen
from oefenruimte.ui.theme.manager import ThemeManager
from oefenruimte.ui.toasts import problem_on, toast_on
from oefenruimte.ui.widgets import Busy, EmptyState, top_dialog
from oefenruimte.ui.window import Window

_CLOSE_SECONDS = 10.0
_SEAL_SECONDS = 8.0
_EXAMPLE = "voorbeeld"


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
        self._home: Home | None = None
        self._rooms: Rooms | None = None
        self._room_jobs: JobRunner | None = None
        self._instance: SingleInstance | None = None
        self._room_closed = threading.Event()
        self._room_closed.set()
        self._ended = False
        self._idle = IdleWatch(app, 0, busy=self._is_busy)
        self._idle.idle.connect(self.lock)
        window.closing.connect(self.end)
        self.tell = problem_on(window.toasts)

    @property
    def rooms(self) -> Rooms | None:
        """What is behind the door, while it is open."""
        return self._rooms

    @property
    def home(self) -> Home | None:
        """The opened room, while the door is open."""
        return self._home

    def start(self) -> None:
        """Load what the program needs behind the first paint, then show the door."""
        self._door_jobs.run(
            self._make_desk, self._place, on_done=self._desk_made, on_problem=self._cannot_start
        )

    # the door -----------------------------------------------------------------------------------------

    def _desk_made(self, desk: Desk) -> None:
        self._desk = desk
        self._door_jobs.run(desk.profiles.list, on_done=self._profiles_known, on_problem=self._cannot_start)

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
            open_example,
            self._make_desk,
            self._example,
            on_done=self._opened,
            on_problem=self._no_example,
            owner=self,
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
        return self._desk.open(profile, keys)

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
        self._room_closed.clear()
        self._room_jobs = JobRunner(self._marshal)
        self._instance = SingleInstance(session.folder, self)
        self._instance.forwardAsked.connect(self._window.come_forward)
        self._home = Home(
            session,
            preferences,
            jobs=self._room_jobs,
            theme=self._theme,
            go=self._go,
            toast=toast_on(self._window.toasts),
            problem=self.tell,
            overlay=self._window,
            lock=self.lock,
        )
        self._home.preferences.changed.connect(lambda now: self._idle.set_minutes(now.idle_minutes))
        self._idle.set_minutes(preferences.idle_minutes)
        self._rooms = Rooms(self._home)
        self._window.show_only(self._rooms)
        self._rooms.start()
        self._home.start()
        if self._example is not None:
            self._home.context.toast(
                self.tr("Dit is een voorbeeld. Kies Vergrendelen om terug te gaan. Dan wordt het gewist."),
                icon="info",
            )

    def _not_entered(self, session: Session, problem: Problem) -> None:
        session.close()
        self.tell(problem)

    def _go(self, route: object) -> None:
        if self._rooms is not None:
            self._rooms.go(route)  # type: ignore[arg-type]  # screens give a Route

    def _is_busy(self) -> bool:
        screen = self._rooms.shown if self._rooms is not None else None
        return screen is not None and screen.busy()

    def lock(self) -> None:
        """Close the door: devices go off at once, the room is closed behind it, the lock screen shows."""
        looking_around = self._example is not None
        closing = self._leave()
        if closing is None:
            return
        if not looking_around:
            self.show_lock()
        else:
            self.show_first_start()
        self._door_jobs.run(closing, on_done=_nothing, on_problem=self.tell, owner=self)

    def end(self) -> None:
        """The window goes: finish what must be kept, then let go of everything. Twice is once."""
        if self._ended:
            return
        self._ended = True
        closing = self._leave()
        if closing is not None:
            closing()
        self._door_jobs.shutdown()
        self._marshal.close()
        self._idle.deleteLater()  # it belongs to the application, not to the window

    def _leave(self) -> Callable[[], None] | None:
        """Everything of the room that is on the screen; what is left to do off the GUI thread is returned."""
        home, rooms, jobs, instance = self._home, self._rooms, self._room_jobs, self._instance
        if home is None or rooms is None or jobs is None or instance is None:
            return None
        self._home = self._rooms = self._room_jobs = self._instance = None
        self._idle.set_minutes(0)
        self._window.toasts.clear()
        while (dialog := top_dialog(self._window)) is not None:
            dialog.reject()
        rooms.leave()
        home.stop()
        instance.close()
        recorder, session = home.recorder, home.session
        home.deleteLater()
        example, self._example = self._example, None
        self._locked = home.session.profile if example is None else None

        def close() -> None:
            try:
                jobs.shutdown()
                recorder.settle(_SEAL_SECONDS)  # recovery at the next opening must find a whole file
                session.close()
                if example is not None:
                    remove_example(example)
            finally:
                self._room_closed.set()

        return close


def _nothing(_: None) -> None:
    """The room is closed: there is nothing to tell."""
