"""The exchange with the space while a room is open: every minute, and when there is something to send."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from oefenruimte.app.refused_news import RefusedNews
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.share import SyncReport
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.context import SYNC_LANE, News

SYNC_EVERY_MS = 60_000
_LONGEST_PAUSE = 16  # times that: how long at most between two looks whether the space is back


@dataclass(frozen=True, slots=True)
class _Round:
    """`people`: names by the key of their card."""

    report: SyncReport
    people: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Away:
    """The space is not reachable. `waiting`: how much waits for it."""

    waiting: int


class Exchange(QObject):
    """Quietly: that the space is not reachable is no news, the outbox keeps everything; it is looked for ever
    less often, and at once when there is something new. What stays wrong is told once, not every minute.
    """

    waitsForSpace = Signal()  # once each time the space is away while something waits for it

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
        self._away = 0  # rounds in a row that the space was not there
        self._pause = 0  # ticks to let pass
        self._day = session.clock.today()
        self._timer = QTimer(self)
        self._timer.setInterval(SYNC_EVERY_MS)
        self._timer.timeout.connect(self._tick)
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

    def _tick(self) -> None:
        if self._pause:
            self._pause -= 1
        else:
            self.soon()

    def stop(self) -> None:
        """No round is begun any more."""
        self._over = True
        self._timer.stop()

    def _done(self, round_: _Round | _Away | None) -> None:
        if isinstance(round_, _Away):
            if round_.waiting and not self._away:
                self.waitsForSpace.emit()
            self._away += 1
            self._pause = min(2 ** (self._away - 1), _LONGEST_PAUSE) - 1
            self._ended(None, changed=False)
            return
        self._away = self._pause = 0
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
        self._ended(None if problem.code is Code.NO_SPACE else problem, changed=False)

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


def _exchange(session: Session) -> _Round | _Away | None:
    """None when this profile has no space."""
    if session.spaces.current() is None:
        return None
    try:
        report = session.sync.run()
    except Failure as failure:
        if failure.problem.code is not Code.SPACE_UNREACHABLE:
            raise
        return _Away(session.outbox.waiting())
    return _Round(report, {f"cards/{contact.id}": contact.name for contact in session.spaces.contacts()})
