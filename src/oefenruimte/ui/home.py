"""What belongs to the opened room: preferences, screens, the exchange with the space, the end of it all."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.app.preferences import Preferences
from oefenruimte.app.recovery import Recovered
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.cleaning import Cleaning
from oefenruimte.ui.compacting import Compacting
from oefenruimte.ui.context import News, ScreenContext, ShowToast
from oefenruimte.ui.exchange import Exchange
from oefenruimte.ui.language.words import words
from oefenruimte.ui.measuring import Measuring
from oefenruimte.ui.notices import Notices
from oefenruimte.ui.preference_model import PreferenceModel
from oefenruimte.ui.reminders import Reminders
from oefenruimte.ui.routes import Review, Route
from oefenruimte.ui.theme.manager import ThemeManager

# The first page is on the screen by then, and nobody can have come to a camera yet.
_AFTER_PAINT_MS = 400


class Home(QObject):
    """One unlocked profile in the window. Make it with the preferences already read."""

    lookedBack = Signal(object)  # Recovered: what a crash left was looked for, once

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
        about: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(overlay)
        self.session = session
        self._jobs = jobs
        self._theme = theme
        self._toast = toast
        self._problem = problem
        self.news = News(self)
        self.exchange = Exchange(session, jobs, self.news, problem, self)
        self.exchange.waitsForSpace.connect(self._waits)
        self.recorder = session.devices.recorder()
        self._recorder = RecorderBridge(self.recorder, jobs, self)
        self.compacting = Compacting(session, jobs, self._recorder, self.news, self)
        self.measuring = Measuring(session, jobs, self._recorder, self.news, self)
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
            sync_soon=self.exchange.soon,
            lock=lock,
            about=about,
        )
        self.notices = Notices(session.notify, jobs, self.preferences, overlay, self)
        self.reminders = Reminders(session, jobs, self.preferences, self.notices, self)
        self.cleaning = Cleaning(self.context, self)
        self._apply(preferences)

    def start(self) -> None:
        """Put right what a crash left, then exchange with the space."""
        self._jobs.run(_recover, self.session, on_done=self._recovered, on_problem=self._problem, owner=self)
        self.exchange.soon()
        self.compacting.soon()
        self.measuring.soon()
        self.cleaning.start()
        self.reminders.start()
        QTimer.singleShot(_AFTER_PAINT_MS, self, self._recorder.prepare)

    def stop(self) -> None:
        """No more work is begun, camera and microphone are let go. The theme goes back to what the system
        wants."""
        self.exchange.stop()
        self.compacting.stop()
        self.measuring.stop()
        self.cleaning.stop()
        self.reminders.stop()
        self._recorder.finish()
        self._theme.apply("auto", self._theme.asked.scale, self._theme.asked.reduced_motion)

    def _apply(self, preferences: Preferences) -> None:
        self._theme.apply(
            preferences.theme,  # type: ignore[arg-type]  # one of THEMES, checked when read
            preferences.text_scale,
            preferences.reduced_motion,
            preferences.letter_keys,
        )
        self._theme.set_captions(preferences.caption_scale, on_top=preferences.caption_place == "top")

    def _waits(self) -> None:
        said = self.tr("Geen verbinding met de deelruimte. Wat klaarstaat, gaat later vanzelf.")
        self._toast(said, icon="clock")

    def _recovered(self, recovered: Recovered) -> None:
        self.lookedBack.emit(recovered)
        if recovered.takes:
            newest = recovered.takes[-1].id
            found = words(Problem(Code.TAKE_INTERRUPTED if recovered.cut_off else Code.TAKE_UNFINISHED))
            self._toast(
                f"{found.title}. {found.text}",
                icon="circle-alert",
                undo=lambda: self.context.go(Review(newest)),
                undo_text=self.tr("Bekijk"),
            )
            self.news.takesChanged.emit()
        if recovered.damaged:
            self._problem(Problem(Code.RECORDING_DAMAGED, {"folder": str(self.session.recovery.folder)}))


def _recover(session: Session) -> Recovered:
    """What was begun first: a take that is begun from here on is nobody's leftover."""
    recovered = session.recovery.run() if session.recovery.needed() else Recovered(())
    session.takes.purge_deleted()
    return recovered
