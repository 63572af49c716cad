"""What stands in the window while nobody is in: the form for a first start, or the lock, in some language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from oefenruimte.app.machine import MachineMemory
from oefenruimte.ui.behind_the_door import nothing
from oefenruimte.ui.language import language_manager
from oefenruimte.ui.screens.doors.context import DoorContext, in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from oefenruimte.app.profiles import Here, ProfileInfo, ProfileKeys, Profiles
    from oefenruimte.app.session import Session
    from oefenruimte.domain.problem import Problem
    from oefenruimte.ui.bridge.jobs import JobRunner
    from oefenruimte.ui.screens.doors.first_start import Begun
    from oefenruimte.ui.theme.manager import ThemeManager
    from oefenruimte.ui.window import Window

_MEMORY_LANE = "memory"  # of the door's jobs: what this computer remembers


class DoorsShown(QObject):
    """`locked` is whose room was open here the last time: who locks it comes back to the own name.
    `behind`: see `Program.behind`."""

    def __init__(
        self,
        window: Window,
        profiles: Profiles,
        jobs: JobRunner,
        theme: ThemeManager,
        *,
        open_room: Callable[[ProfileInfo, ProfileKeys], Session],
        opened: Callable[[Session], None],
        in_use: Callable[[ProfileInfo], bool],
        show_example: Callable[[], None],
        behind: Callable[..., None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._profiles, self._jobs, self._behind = window, profiles, jobs, behind
        self.locked: ProfileInfo | None = None
        self._languages = language_manager()
        self._languages.changed.connect(self._remember_language)
        self._spoken: str | None = None  # what was chosen at the door goes along inside
        self._context = DoorContext(
            profiles=profiles,
            open=open_room,
            jobs=jobs,
            theme=theme,
            opened=opened,
            in_use=in_use,
            show_first_start=lambda: self.first_start(),
            show_lock=self.lock,
            show_example=show_example,
            speak=self._speak,
            overlay=window,
        )

    def show(self, here: Here | None = None) -> None:
        """The lock, or for a first start the form to make a room. `here`: who have one, if that is known."""
        if here is None:
            self._window.show_busy(self.tr("Je oefenruimte wordt klaargezet…"))
            self._jobs.run(self._profiles.here, on_done=self._known, on_problem=self.cannot_start)
        else:
            self._known(here)

    def first_start(self, begun: Begun | None = None) -> None:
        """`begun`: what was filled in already."""
        from oefenruimte.ui.screens.doors import FirstStart

        self._window.show_only(FirstStart(self._context, begun))

    def lock(self, here: Here | None = None) -> None:
        from oefenruimte.ui.screens.doors import LockScreen

        self._window.show_only(LockScreen(replace(self._context, locked=self.locked), here))

    def cannot_start(self, problem: Problem) -> None:
        """Nothing can be opened here."""
        self._window.show_trouble(in_words(problem))

    def speak_inside(self, preferred: str, *, new: bool, fixed: bool) -> str:
        """Somebody comes in: from here on the window speaks their language, which is returned. Who is `new`
        has chosen it at the door, unless the administrator `fixed` it."""
        wanted = self._languages.language if new else (self._spoken or preferred)
        if fixed:
            wanted = preferred
        self._languages.apply(wanted)
        self._spoken = None
        return wanted

    def _known(self, here: Here) -> None:
        if here.profiles:
            self.lock(here)
        else:
            self.first_start()

    def _speak(self, language: str) -> None:
        """The same door in another language."""
        from oefenruimte.ui.screens.doors import FirstStart, LockScreen

        self._spoken = language
        self._languages.apply(language)
        shown = self._window.content
        if isinstance(shown, FirstStart):
            self.first_start(shown.begun)
            return
        if isinstance(shown, LockScreen) and shown.form is not None and shown.form.names is not None:
            self.locked = shown.form.names.current
        self.lock()

    def _remember_language(self, language: str) -> None:
        """For the next door, whoever stands before it."""
        memory = MachineMemory(self._profiles.home)
        self._behind(_keep_language, memory, language, on_done=nothing, key=_MEMORY_LANE)


def _keep_language(memory: MachineMemory, language: str) -> None:
    if memory.load().language != language:
        memory.update(language=language)
