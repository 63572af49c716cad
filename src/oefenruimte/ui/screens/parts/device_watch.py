"""Sees devices come and go while a page is open, and which of them are used now. Opens none."""

from PySide6.QtCore import QObject, QTimer, Signal

from oefenruimte.app.device_choice import (
    Choice,
    Found,
    Listed,
    choose_camera,
    choose_microphone,
    look,
    name_of,
)
from oefenruimte.app.session import Devices
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.preference_model import PreferenceModel

_LOOK_MS = 1500


class DeviceWatch(QObject):
    """`start` looks at once and then every second and a half, off the GUI thread, until `stop`.

    A look costs 2 ms of a worker on Linux. `changed` comes with the first lists, and when they differ.
    """

    changed = Signal()

    def __init__(
        self,
        jobs: JobRunner,
        devices: Devices,
        preferences: PreferenceModel,
        interval_ms: int = _LOOK_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._devices, self._preferences = jobs, devices, preferences
        self._found: Found | None = None
        self._in_use: str | None = None
        self._running = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)  # a slow look is never overtaken by the next
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._look)

    @property
    def known(self) -> bool:
        """Whether the first look is over."""
        return self._found is not None

    @property
    def cameras(self) -> Listed:
        return self._found.cameras if self._found is not None else ()

    @property
    def microphones(self) -> Listed:
        return self._found.microphones if self._found is not None else ()

    def choices(self) -> tuple[Choice, Choice]:
        """Camera and microphone to use, by the preferences and what is there now. Without a wish of the user,
        the camera that is told here stays the one until it is pulled out."""
        now = self._preferences.current
        if self._found is None:
            return Choice(now.camera_source), Choice(now.microphone_source)
        camera = choose_camera(now, self._found.cameras, self._in_use)
        self._in_use = camera.source
        return camera, choose_microphone(now, self._found.microphones)

    def prefer_camera(self, source: object) -> None:
        """The user chose this one: remembered with its name, for when it is away."""
        chosen = None if source is None else str(source)
        self._preferences.update(camera=chosen, camera_name=name_of(source, self.cameras))

    def prefer_microphone(self, source: object) -> None:
        chosen = None if source is None else str(source)
        self._preferences.update(microphone=chosen, microphone_name=name_of(source, self.microphones))

    def start(self) -> None:
        if not self._running:
            self._running = True
            self._look()

    def stop(self) -> None:
        self._running = False
        self._timer.stop()

    def _look(self) -> None:
        self._jobs.run(look, self._devices, on_done=self._seen, on_problem=self._not_seen)

    def _seen(self, found: Found) -> None:
        if not self._running:
            return
        self._timer.start()
        if found != self._found:
            self._found = found
            self.changed.emit()

    def _not_seen(self, problem: Problem) -> None:
        self._seen(Found(problem, problem))
