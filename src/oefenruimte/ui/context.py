"""What every screen gets from the window. A screen knows this and nothing else of the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.preference_model import PreferenceModel
from oefenruimte.ui.routes import Route
from oefenruimte.ui.theme.manager import ThemeManager
from oefenruimte.ui.widgets import KeyHint

SYNC_LANE = "sync"  # of the job runner: everything that exchanges with the space goes one after the other


class News(QObject):
    """Something changed that other screens show too (badges, lists)."""

    takesChanged = Signal()
    sharesChanged = Signal()  # grants, inbox, feedback: also after every sync
    contactsChanged = Signal()
    scenariosChanged = Signal()  # the library, or what a trainer is making


class ShowToast(Protocol):
    def __call__(
        self,
        text: str,
        *,
        icon: str = "circle-check",
        undo: Callable[[], None] | None = None,
        undo_text: str | None = None,
        expired: Callable[[], None] | None = None,
    ) -> None:
        """A short message of 8 seconds. With `undo`, "Zet terug" (or `undo_text`; Ctrl+Z); `expired` when it
        was not used."""
        ...  # fmt: skip


@dataclass(frozen=True, slots=True)
class ScreenContext:
    session: Session
    jobs: JobRunner
    theme: ThemeManager
    preferences: PreferenceModel
    news: News
    recorder: RecorderBridge  # one for all screens; who opens it closes it in `leave`
    go: Callable[[Route], None]
    toast: ShowToast
    problem: Callable[[Problem], None]  # tells the user, as a toast; for what has no place on a screen
    overlay: QWidget  # the parent of in-window dialogs
    sync_soon: Callable[[], None]  # exchange with the space in the background
    lock: Callable[[], None]  # Ctrl+L: close the door
    about: Callable[[], object] = lambda: None  # what this program is: version, licences, diagnosis


class Screen(QWidget):
    """A page in the window. `leave` is called once, before it goes away or the door is locked."""

    def leave(self) -> None:
        """Release devices and players, keep what must be kept. May not block."""

    def busy(self) -> bool:
        """Something runs that needs no hands (a clip, a recording): the program does not lock itself now."""
        return False

    def aside(self) -> QWidget | None:
        """What stands between the rail and the page of a coach or trainer (the inbox)."""
        return None

    def hints(self) -> Sequence[KeyHint]:
        """Keys for the bar under the page of a coach or trainer."""
        return ()
