"""What belongs to the opened room: preferences, screens, the exchange with the space, the end of it all."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from oefenruimte.app.preferences import Preferences
from oefenruimte.app.problem_texts import words
from oefenruimte.app.recovery import Recovered
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.share import SyncReport
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.context import SYNC_LANE, News, ScreenContext, ShowToast
from oefenruimte.ui.preference_model import PreferenceModel
from oefenruimte.ui.routes import Review, Route
from oefenruimte.ui.theme.manager import ThemeManager

SYNC_EVERY_MS = 60_000


class Home(QObject):
    """One unlocked profile in the window. Make it with the preferences already read."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        *,
        jobs: JobRunner,
        theme: ThemeManager,
        go: Callable[[Route], None],
        toast: ShowToast,
        problem: Callable[[Problem], None],
        overlay: QWidget,
        lock: Callable[[], None],
    ) -> None:
        super().__init__(overlay)
        self.session = session
        self._jobs = jobs
        self._theme = theme
        self._toast = toast
        self._problem = problem
        self._over = False
        self._syncing = False
        self._sync_again = False  # something was queued while a sync was already past it
        self._told: Code | None = None  # what keeps things from being exchanged, as the user knows it
        self._day = session.clock.today()
        self.news = News(self)
        self.recorder = session.devices.recorder()
        self._recorder = RecorderBridge(self.recorder, jobs, self)
        self.preferences = PreferenceModel(session.preferences, preferences, jobs, self)
        self.preferences.changed.connect(self._apply)
        self.preferences.failed.connect(problem)
        self.context = ScreenContext(
            session=session,
            jobs=jobs,
            theme=theme,
            preferences=self.preferences,
            news=self.news,
            recorder=self._recorder,
            go=go,
            toast=toast,
            problem=problem,
            overlay=overlay,
            sync_soon=self.sync_soon,
            lock=lock,
        )
        self._apply(preferences)
        self._timer = QTimer(self)
        self._timer.setInterval(SYNC_EVERY_MS)
        self._timer.timeout.connect(self.sync_soon)
        self._timer.start()

    def start(self) -> None:
        """Put right what a crash left, then exchange with the space."""
        self._jobs.run(_recover, self.session, on_done=self._recovered, on_problem=self._problem, owner=self)
        self.sync_soon()

    def sync_soon(self) -> None:
        """Quietly: an unreachable space is no news, the outbox keeps everything."""
        if self._over:
            return
        if self._syncing:
            self._sync_again = True
            return
        self._syncing = True
        self._jobs.run(
            _exchange,
            self.session,
            on_done=self._synced,
            on_problem=self._not_synced,
            key=SYNC_LANE,
            owner=self,
        )

    def stop(self) -> None:
        """No more work is begun, camera and microphone are let go. The theme goes back to what the system
        wants."""
        self._over = True
        self._timer.stop()
        self._recorder.finish()
        self._theme.apply("auto", self._theme.theme.scale, self._theme.theme.reduced_motion)

    def _apply(self, preferences: Preferences) -> None:
        self._theme.apply(
            preferences.theme,  # type: ignore[arg-type]  # one of THEMES, checked when read
            preferences.text_scale,
            preferences.reduced_motion,
            preferences.letter_keys,
        )

    def _recovered(self, recovered: Recovered) -> None:
        if recovered.takes:
            newest = recovered.takes[-1].id
            found = words(Problem(Code.TAKE_INTERRUPTED))
            self._toast(
                f"{found.title}. {found.text}",
                icon="circle-alert",
                undo=lambda: self.context.go(Review(newest)),
                undo_text=self.tr("Bekijk"),
            )
            self.news.takesChanged.emit()

    def _synced(self, report: SyncReport | None) -> None:
        changed = report is not None and bool(report.received or report.sent)
        self._sync_ended(report.problem if report is not None else None, changed=changed)
        if report is not None:
            self.news.contactsChanged.emit()

    def _not_synced(self, problem: Problem) -> None:
        quiet = problem.code in (Code.SPACE_UNREACHABLE, Code.NO_SPACE)
        self._sync_ended(None if quiet else problem, changed=False)

    def _sync_ended(self, problem: Problem | None, *, changed: bool) -> None:
        """A problem that stays is told once, not every minute. At midnight shares end, with a connection or
        without."""
        self._syncing = False
        code = problem.code if problem is not None else None
        if problem is not None and code is not self._told:
            self._problem(problem)
        self._told = code
        day, self._day = self._day, self.session.clock.today()
        if changed or day != self._day:
            self.news.sharesChanged.emit()
        if self._sync_again:
            self._sync_again = False
            self.sync_soon()


def _recover(session: Session) -> Recovered:
    """What was begun first: a take that is begun from here on is nobody's leftover."""
    recovered = session.recovery.run() if session.recovery.needed() else Recovered(())
    session.takes.purge_deleted()
    return recovered


def _exchange(session: Session) -> SyncReport | None:
    """None when this profile has no space."""
    return session.sync.run() if session.spaces.current() is not None else None
