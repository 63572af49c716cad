"""Which camera and microphone this attempt uses, by what is plugged in at the moment of opening."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from oefenruimte.app.device_choice import Choice, pick
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Devices
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner

Choices = tuple[Choice, Choice]  # camera, microphone
LookUp = Callable[[Callable[[Choices], None]], object]


class Picking(QObject):
    """Looks off the GUI thread. What is used in place of a device that is away is told once for each."""

    def __init__(
        self,
        jobs: JobRunner,
        devices: Devices,
        preferences: Preferences,
        problem: Callable[[Problem], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._devices, self._preferences = jobs, devices, preferences
        self._problem = problem
        self._told: list[Problem] = []

    def look_up(self, then: Callable[[Choices], None]) -> None:
        """`then` is called with what to open now."""

        def picked(choices: Choices) -> None:
            for choice in choices:
                if choice.away is not None and choice.away not in self._told:
                    self._told.append(choice.away)
                    self._problem(choice.away)
            then(choices)

        def failed(problem: Problem) -> None:
            self._problem(problem)
            then((Choice(self._preferences.camera_source), Choice(self._preferences.microphone_source)))

        self._jobs.run(pick, self._preferences, self._devices, on_done=picked, on_problem=failed, owner=self)
