"""A room that is open in the window: everything made when somebody enters, and let go of when they leave."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from oefenruimte.app.certificates import SUFFIX as CERTIFICATE_SUFFIX
from oefenruimte.app.effect import SUFFIX as CONTRIBUTION_SUFFIX
from oefenruimte.app.example import remove_example
from oefenruimte.app.growth.goal_words import SUFFIX as GOALS_SUFFIX
from oefenruimte.app.organisation import INVITATION_SUFFIX
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import Recorder
from oefenruimte.ui.bridge.instance import SingleInstance
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.dialogs.certificate import show_certificate
from oefenruimte.ui.dialogs.goals_received import show_goals
from oefenruimte.ui.home import Home
from oefenruimte.ui.language import language_manager
from oefenruimte.ui.language.place import Place
from oefenruimte.ui.rooms import Rooms
from oefenruimte.ui.routes import Classroom, Importing, OwnCase, Practice, Route, SettingsRoute
from oefenruimte.ui.theme.manager import ThemeManager
from oefenruimte.ui.toasts import toast_on
from oefenruimte.ui.widgets import Dialog, top_dialog
from oefenruimte.ui.window import Window

_LANES_SECONDS = 30.0  # for what is being saved or copied when the door closes
_SEAL_SECONDS = 8.0
# On these pages stands what is kept nowhere yet: another language waits until one leaves them.
_BEGUN = (Practice, Classroom, Importing, OwnCase)


class OpenedRoom:
    """`leave` once; afterwards nothing of it is on the screen. `example`: the folder to remove then."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        *,
        window: Window,
        theme: ThemeManager,
        marshal: Marshal,
        lock: Callable[[], None],
        tell: Callable[[Problem], None],
        open_files: Callable[[tuple[Path, ...]], None],
        example: Path | None,
        seen: Callable[[Problem], object] | None = None,
        about: Callable[[], object] = lambda: None,
    ) -> None:
        self.session = session
        self.example = example
        self._window = window
        self._languages = language_manager()
        self._jobs = JobRunner(marshal, seen=seen)
        try:
            self._instance = SingleInstance(session.folder, window)
            self._instance.forwardAsked.connect(window.come_forward)
            self._instance.openAsked.connect(open_files)
            self.home = Home(
                session,
                preferences,
                jobs=self._jobs,
                theme=theme,
                go=self._go,
                toast=toast_on(window.toasts),
                problem=tell,
                overlay=window,
                lock=lock,
                about=about,
            )
            self.rooms = self._make_rooms()
        except BaseException:
            self._jobs.shutdown()
            raise
        self.home.preferences.changed.connect(self._speak_soon)

    def show(self) -> None:
        """In the window, on the first page; then what a crash left is put right."""
        self._window.show_only(self.rooms)
        self.rooms.start()
        self.home.start()

    def leave(self) -> Callable[[], None]:
        """Clear the screen and let go of the devices; returns what is left to do, off the GUI thread."""
        for step in (
            self._window.toasts.clear,
            self._close_dialogs,
            self.rooms.leave,
            self.home.stop,
            self._instance.close,
            self._jobs.silence,
        ):
            _anyhow(step)
        self.home.deleteLater()
        jobs, recorder, session, example = self._jobs, self.home.recorder, self.session, self.example
        return lambda: _let_go(jobs, recorder, session, example)

    @property
    def busy(self) -> bool:
        """Something runs that needs no hands, such as a recording."""
        return self.rooms.shown is not None and self.rooms.shown.busy()

    # the language -------------------------------------------------------------------------------------

    def _make_rooms(self) -> Rooms:
        rooms = Rooms(self.home)
        rooms.moved.connect(self._speak_soon)  # what could not be made anew before may be now
        return rooms

    def _speak_soon(self) -> None:
        """Not at once: the page on which a language was chosen is in the middle of telling so."""
        if self.home.preferences.current.language != self._languages.language:
            QTimer.singleShot(0, self.home, self._speak)

    def _speak(self) -> None:
        """Everything behind the door anew in the language that is wanted, at the same place. A recording, a
        form or a dialog is finished first."""
        wanted = self.home.preferences.current.language
        before, route = self.rooms, self.rooms.route
        begun = self.busy or isinstance(route, _BEGUN) or top_dialog(self._window) is not None
        if wanted == self._languages.language or begun:
            return
        if isinstance(route, SettingsRoute):
            route = replace(route, invitation=None)  # that was read already
        place = Place(before.shown) if before.shown is not None else None
        before.leave()
        self._languages.apply(wanted)
        self.rooms = self._make_rooms()
        self._window.show_only(self.rooms)
        self.rooms.go(route)
        if place is not None and self.rooms.shown is not None:
            page = self.rooms.shown
            QTimer.singleShot(0, page, lambda: place.put_back(page))

    # files --------------------------------------------------------------------------------------------

    def open_files(self, files: tuple[Path, ...]) -> None:
        """The page that tells what these are, in place of the page that is on; not while that is busy.

        An invitation asks first: with it comes the place where the rest may be. A certificate is told over
        the page that is on.
        """
        invitation = next((file for file in files if file.suffix.lower() == INVITATION_SUFFIX), None)
        certificate = next((file for file in files if file.suffix.lower() == CERTIFICATE_SUFFIX), None)
        goals = next((file for file in files if file.suffix.lower() == GOALS_SUFFIX), None)
        contributions = tuple(file for file in files if file.suffix.lower() == CONTRIBUTION_SUFFIX)
        if self.busy:
            words = QCoreApplication.translate(
                "OpenedRoom", "Er is nu iets bezig. Probeer het straks nog eens."
            )
            self.home.context.toast(words, icon="info")
        elif invitation is not None:
            self._close_dialogs()
            self.rooms.go(SettingsRoute("organisatie", invitation))
        elif certificate is not None:
            show_certificate(self.home.context, certificate)
        elif goals is not None:
            show_goals(self.home.context, goals)
        elif contributions:
            from oefenruimte.ui.screens.organisation.effect import show_effect

            show_effect(self.home.context, contributions)
        else:
            self.rooms.go(Importing(files))

    def _go(self, route: Route) -> None:
        self.rooms.go(route)

    def _close_dialogs(self) -> None:
        while (dialog := top_dialog(self._window)) is not None:
            dialog.reject()
            if dialog.isVisible():  # one that has something to finish first: now it has not
                Dialog.close_with(dialog, "")


def _anyhow(step: Callable[[], object]) -> None:
    """A door closes, whatever a screen does: what goes wrong is told, as everything that nobody catches."""
    try:
        step()
    except Exception as error:  # noqa: BLE001  # see above
        sys.excepthook(type(error), error, error.__traceback__)


def _let_go(jobs: JobRunner, recorder: Recorder, session: Session, example: Path | None) -> None:
    try:
        jobs.shutdown(_LANES_SECONDS)
        recorder.settle(_SEAL_SECONDS)  # recovery at the next opening must find a whole file
        recorder.quit()
    finally:
        session.close()
    if example is not None:
        remove_example(example)
