"""Now and then a look whether there is something to be reminded of, in the hours that the learner chose."""

from PySide6.QtCore import QObject, QTimer

from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.language.words import said
from oefenruimte.ui.notices import Notices
from oefenruimte.ui.preference_model import PreferenceModel

_EVERY_MS = 10 * 60 * 1000


class Reminders(QObject):
    """`Growth.reminder` decides; nothing is looked at as long as reminders are off."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        preferences: PreferenceModel,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._growth, self._jobs = session.growth, jobs
        self._preferences, self._notices = preferences, notices
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Whether something waits, now."""
        wanted = self._preferences.current
        if wanted.reminders:
            self._jobs.run(self._growth.reminder, wanted, on_done=self._found, on_problem=_later, owner=self)

    def _found(self, words: str | None) -> None:
        # While the window is in use the first page tells it, and tomorrow is another day.
        if words is not None and self._notices.remind(said(words)):
            self._jobs.run(
                self._growth.reminded, on_done=_nothing, on_problem=_later, owner=self, key="groei"
            )


def _later(problem: Problem) -> None:
    """What went wrong with a look is nobody's concern: the next one tells it, or another page does."""
    del problem


def _nothing(_: object) -> None:
    """Noted."""
