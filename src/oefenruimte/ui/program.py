"""Opens and closes the door: who may in, what runs while someone is in, and that everything ends well."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from oefenruimte.app.journal import Journal
from oefenruimte.ui.behind_the_door import EXAMPLE, load_rooms, make_example, nothing, remove_if_unused
from oefenruimte.ui.bridge.jobs import Cancel, JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.doors_shown import DoorsShown

if TYPE_CHECKING:
    # The door is on the screen before what is behind it is loaded: see `load`.
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from oefenruimte.app.preferences import Preferences
    from oefenruimte.app.profiles import Here, ProfileInfo, ProfileKeys, Profiles
    from oefenruimte.app.session import Desk, Session
    from oefenruimte.domain.problem import Problem
    from oefenruimte.ui.behind_the_door import MakeDesk
    from oefenruimte.ui.bridge.idle import IdleWatch
    from oefenruimte.ui.home import Home
    from oefenruimte.ui.opened_room import OpenedRoom
    from oefenruimte.ui.rooms import Rooms
    from oefenruimte.ui.theme.manager import ThemeManager
    from oefenruimte.ui.window import Window

T = TypeVar("T")

_CLOSE_SECONDS = 40.0  # a room that closes seals, saves and copies first
_END_SECONDS = 10.0
_ROOM_LANE = "room"  # of the door's jobs: a room is closed before another example is made in its place


class Program(QObject):
    """One window, one desk, and at most one opened room."""

    inside = Signal(object)  # Home: somebody is in, its first page comes next; None: the door closed

    def __init__(
        self,
        app: QApplication,
        theme: ThemeManager,
        window: Window,
        profiles: Profiles,
        make_desk: MakeDesk,
        home: Path | None = None,
        journal: Journal | None = None,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._theme = theme
        self._window = window
        self._profiles = profiles
        self._make_desk = make_desk
        self._place = home
        self._example: Path | None = None  # while the room of the example is open
        self._marshal = Marshal(self)
        self.journal = journal or Journal()
        self._door_jobs = JobRunner(self._marshal, workers=2, seen=self.journal.note)
        self._desk: Future[Desk] = Future()  # set on a job thread; whoever is let in before waits there
        self._room: OpenedRoom | None = None
        self._entering: list[Session] = []  # opened on a job thread, not in the window yet
        self._room_closed = threading.Event()
        self._room_closed.set()
        self._stop_example = Cancel()
        self._ended = False
        self._files: tuple[Path, ...] = ()  # to import once somebody is in
        self.technical: Callable[[], object] | None = None  # shows what is behind the last problem
        self.about: Callable[[], object] = lambda: None  # shows what this program is
        self._idle: IdleWatch | None = None  # from the first time that somebody is in
        self.doors = DoorsShown(
            window,
            profiles,
            self._door_jobs,
            theme,
            open_room=self._open,
            opened=self._opened,
            in_use=self._in_use,
            show_example=self.show_example,
            behind=self.behind,
            parent=self,
        )
        window.closing.connect(self.end)

    @property
    def rooms(self) -> Rooms | None:
        """What is behind the door, while it is open."""
        return self._room.rooms if self._room is not None else None

    @property
    def home(self) -> Home | None:
        """The opened room, while the door is open."""
        return self._room.home if self._room is not None else None

    def tell(self, problem: Problem) -> None:
        """Say it on the window."""
        self.journal.note(problem)
        from oefenruimte.ui.toasts import problem_on

        problem_on(self._window.toasts, self.technical)(problem)

    def behind(
        self, fn: Callable[..., T], *args: object, on_done: Callable[[T], object], key: str | None = None
    ) -> None:
        """Off the GUI thread, whether somebody is in or not; what goes wrong is told. Not once all ends."""
        if not self._ended:
            self._door_jobs.run(fn, *args, on_done=on_done, on_problem=self.tell, key=key, owner=self)

    def start(self) -> None:
        """Show the door, and load what is behind it."""
        self.show_door()
        self.load()

    def show_door(self, here: Here | None = None) -> None:
        """`here`: who have a room, if that is known."""
        self.doors.show(here)

    def load(self) -> None:
        """Load what is behind the door, when the door has been painted."""
        if self._ended:  # closed before that
            return
        asked = (self._make_desk, self._place, self._desk)
        self._door_jobs.run(load_rooms, *asked, on_done=nothing, on_problem=self.doors.cannot_start)

    def show_example(self) -> None:
        """A room with invented people, made on the spot and gone when it is left."""
        self._example = self._profiles.home / EXAMPLE
        self._window.show_busy(self.tr("Het voorbeeld wordt gemaakt. Dat duurt even…"))
        self._door_jobs.run(
            make_example,
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
        self._show_door()
        self.tell(problem)

    def _open(self, profile: ProfileInfo, keys: ProfileKeys) -> Session:
        """On a job thread: the room that was open before is closed first."""
        desk = self._desk.result()
        self._room_closed.wait(_CLOSE_SECONDS)
        session = desk.open(profile, keys)
        self._entering.append(session)
        return session

    def _in_use(self, profile: ProfileInfo) -> bool:
        """Another window has this profile: bring it forward. False when nobody did."""
        from oefenruimte.ui.bridge.instance import ask_forward

        return ask_forward(self._profiles.folder(profile.id))

    def open_files(self, files: Sequence[Path]) -> None:
        """Show what these files are, exercises or an invitation; now, or when somebody comes in."""
        self._files = tuple(files)
        if self._room is not None and self._files:
            self._room.open_files(self._files)
            self._files = ()
        elif self._files and not self._ended:
            self._window.toasts.show_toast(self.tr("Na het openen gaan we verder."), "info")

    # behind the door ----------------------------------------------------------------------------------

    def _opened(self, session: Session) -> None:
        self._door_jobs.run(
            session.preferences.load,
            on_done=lambda preferences: self._enter(session, preferences),
            on_problem=lambda problem: self._not_entered(session, problem),
            owner=self,
        )

    def _enter(self, session: Session, preferences: Preferences) -> None:
        from oefenruimte.ui.opened_room import OpenedRoom
        from oefenruimte.ui.screens.doors import FirstStart

        new = self._example is not None or isinstance(self._window.content, FirstStart)
        fixed = session.policy.fixed("language")
        wanted = self.doors.speak_inside(preferences.language, new=new, fixed=fixed)
        try:
            room = OpenedRoom(
                session,
                preferences,
                window=self._window,
                theme=self._theme,
                marshal=self._marshal,
                lock=self.lock,
                tell=self.tell,
                open_files=self.open_files,
                example=self._example,
                seen=self.journal.note,
                about=lambda: self.about(),
            )
        except BaseException:
            self._not_entered(session)
            raise
        self._entering.remove(session)
        self._room_closed.clear()
        self._room = room
        idle = self._watch_idle()
        room.home.preferences.changed.connect(lambda now: idle.set_minutes(now.idle_minutes))
        idle.set_minutes(preferences.idle_minutes)
        room.home.preferences.update(language=wanted)
        self.inside.emit(room.home)
        room.show()
        self.open_files(self._files)
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

    def _show_door(self, *, erased: bool = False) -> None:
        """Where one came from: the first start, for who looked at the example."""
        example, self._example = self._example, None
        if example is not None:
            self.doors.first_start()
        elif erased:
            self.show_door()  # of whoever else has a room here, or the first start
        else:
            self.doors.lock()

    def _watch_idle(self) -> IdleWatch:
        if self._idle is None:
            from oefenruimte.ui.bridge.idle import IdleWatch

            self._idle = IdleWatch(self._app, 0, busy=lambda: self._room is not None and self._room.busy)
            self._idle.idle.connect(self.lock)
        return self._idle

    def lock(self) -> None:
        """Close the door: devices go off at once, the room is closed behind it, the lock screen shows."""
        erased = self._room is not None and self._room.session.rights.gone()
        closing = self._leave()
        if closing is not None:
            self._show_door(erased=erased)
            self._door_jobs.run(closing, on_done=nothing, on_problem=self.tell, key=_ROOM_LANE, owner=self)

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
            self._desk.cancel()
            if self._idle is not None:
                self._idle.deleteLater()  # it belongs to the application, not to the window
            for session in self._entering:
                session.close()
            if self._example is not None:
                remove_if_unused(self._example)

    def _leave(self) -> Callable[[], None] | None:
        """The room is no longer on the screen; what is left to do off the GUI thread is returned."""
        room, self._room = self._room, None
        if room is None:
            return None
        self._watch_idle().set_minutes(0)
        self.inside.emit(None)
        here = room.example is None and not room.session.rights.gone()
        self.doors.locked = room.session.profile if here else None
        closing = room.leave()

        def close() -> None:
            try:
                closing()
            finally:
                self._room_closed.set()

        return close
