"""A message on the desktop when something came in while one works elsewhere. Two sentences, no names."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from oefenruimte.app.session import Notify
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.preference_model import PreferenceModel


class Notices(QObject):
    """Told how many are new; says so when there are more than before, and the window is not in use.

    Where the desktop shows no messages, the window asks for attention in the task bar.
    """

    def __init__(
        self,
        notify: Notify,
        jobs: JobRunner,
        preferences: PreferenceModel,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notify, self._jobs, self._preferences, self._window = notify, jobs, preferences, window
        self._feedback: int | None = None  # as it was when the door opened: that is on the first page
        self._takes: int | None = None

    def feedback(self, count: int) -> None:
        """So many sheets were not read yet."""
        before, self._feedback = self._feedback, count
        self._tell(before, count, self.tr("Feedback binnen"))

    def takes(self, count: int) -> None:
        """So many takes of others were not opened yet."""
        before, self._takes = self._takes, count
        self._tell(before, count, self.tr("Nieuwe poging om te bekijken"))

    def remind(self, words: str) -> bool:
        """Say this, unless the window is in use. Whether it was said."""
        if self._window.window().isActiveWindow():
            return False
        self._say(words)
        return True

    def _tell(self, before: int | None, count: int, words: str) -> None:
        if before is None or count <= before or not self._preferences.current.notices:
            return
        if self._window.window().isActiveWindow():
            return
        self._say(words)

    def _say(self, words: str) -> None:
        self._jobs.run(
            self._notify,
            "Oefenruimte",
            words,
            on_done=lambda shown: None if shown else self._attention(),
            on_problem=self._not_told,
            owner=self,
        )

    def _attention(self) -> None:
        QApplication.alert(self._window.window())

    def _not_told(self, problem: Problem) -> None:
        del problem  # the number in the menu tells it too
        self._attention()
