"""The exchange with the space while a room is open: every minute, and when there is something to send."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from oefenruimte.app.refused_news import RefusedNews
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.share import SyncReport
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.context import SYNC_LANE, News

SYNC_EVERY_MS = 60_000
_QUIET = (Code.SPACE_UNREACHABLE, Code.NO_SPACE)


@dataclass(frozen=True, slots=True)
class _Round:
    """`people`: names by the key of their card."""

    report: SyncReport
    people: Mapping[str, str]


class Exchange(QObject):
    """Quietly: that the space is not reachable is no news, the outbox keeps everything. What stays wrong is
    told once, not every minute.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        news: News,
        problem: Callable[[Problem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._news = news
        self._problem = problem
        self._over = False
        self._busy = False
        self._again = False  # something was queued while a round was already past it
        self._told: Code | None = None  # what keeps things from being exchanged, as the user knows it
        self._refused = RefusedNews()
        self._day = session.clock.today()
        self._timer = QTimer(self)
        self._timer.setInterval(SYNC_EVERY_MS)
        self._timer.timeout.connect(self.soon)
        self._timer.start()

    @property
    def busy(self) -> bool:
        """A round is under way."""
        return self._busy

    def soon(self) -> None:
        """A round now, or right after the one that is under way."""
        if self._over:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._jobs.run(
            _exchange,
            self._session,
            on_done=self._done,
            on_problem=self._not_done,
            key=SYNC_LANE,
            owner=self,
        )

    def stop(self) -> None:
        """No round is begun any more."""
        self._over = True
        self._timer.stop()

    def _done(self, round_: _Round | None) -> None:
        if round_ is None:  # no space
            self._ended(None, changed=False)
            return
        report = round_.report
        self._ended(report.problem, changed=bool(report.received or report.sent))
        self._news.contactsChanged.emit()
        if report.exercises:
            self._news.scenariosChanged.emit()
        told: set[str] = set()
        for key, code in self._refused.fresh(report.skipped):
            if code not in told:  # one message for all of a kind
                told.add(code)
                name = round_.people.get(key)
                self._problem(Problem(Code(code), {} if name is None else {"name": name}))

    def _not_done(self, problem: Problem) -> None:
        self._ended(None if problem.code in _QUIET else problem, changed=False)

    def _ended(self, problem: Problem | None, *, changed: bool) -> None:
        """At midnight shares end, with a connection or without."""
        self._busy = False
        code = problem.code if problem is not None else None
        if problem is not None and code is not self._told:
            self._problem(problem)
        self._told = code
        before, self._day = self._day, self._session.clock.today()
        if changed or before != self._day:
            self._news.sharesChanged.emit()
        if self._again:
            self._again = False
            self.soon()


def _exchange(session: Session) -> _Round | None:
    """None when this profile has no space."""
    if session.spaces.current() is None:
        return None
    report = session.sync.run()
    return _Round(report, {f"cards/{contact.id}": contact.name for contact in session.spaces.contacts()})
