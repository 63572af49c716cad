"""The course of an attempt on this computer: the pure machine, and the hands that carry out what it asks."""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from oefenruimte.app import practice as p
from oefenruimte.app.attempt import LEAST_ANSWER_MS, Attempt, Exercise, find_exercise
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.take import Take
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.recorder import RECORDER_LANE, RecorderBridge
from oefenruimte.ui.routes import Practice
from oefenruimte.ui.screens.practice.answer_recorder import AnswerRecorder
from oefenruimte.ui.screens.practice.countdown import USUAL_PACE, Countdown, Pace
from oefenruimte.ui.screens.practice.device_desk import DeviceDesk
from oefenruimte.ui.screens.practice.picking import Picking


class PracticeController(QObject):
    """No widgets: a screen shows `state` and `devices`, plays the clips it is asked for, and tells what the
    learner did with `press`. `start` begins; `leave` lets go of everything and may be called at any time.
    """

    changed = Signal()
    ticked = Signal(int)  # ms recorded so far
    playClip = Signal(object)  # Turn, from its start
    pauseClip = Signal()
    resumeClip = Signal()
    stopClip = Signal()
    undoOffered = Signal(object)  # Answer
    roomIsLow = Signal(int)  # minutes that can still be recorded
    finished = Signal(object)  # Take
    left = Signal()

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        recorder: RecorderBridge,
        preferences: Preferences,
        route: Practice,
        problem: Callable[[Problem], object],
        pace: Pace = USUAL_PACE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._recorder = recorder
        self._preferences = preferences
        self._scenario_id, self._first, self._only = route.scenario_id, route.turn_id, route.only
        self._intensity = route.intensity
        self._problem = problem
        self._pace = pace
        self._state: p.PracticeState | None = None
        self._answers: AnswerRecorder | None = None
        self._attempt: Attempt | None = None
        self._number = 0
        self._failure: Problem | None = None
        self._clip_held = False
        self._gone = False
        wanted = replace(preferences, camera="") if route.audio_only else preferences
        look_up = Picking(jobs, session.devices, wanted, problem, self).look_up
        self.devices = DeviceDesk(recorder, *wanted.sources, self, look_up=look_up)
        self.devices.changed.connect(self._devices_changed)
        self.devices.ready.connect(lambda: self._answers and self._answers.try_start())
        self._settled = QElapsedTimer()
        self._countdown = Countdown(pace.second, self)
        self._countdown.passed.connect(lambda: self.send(p.SecondPassed()))

    # what there is to show ----------------------------------------------------------------------------

    @property
    def state(self) -> p.PracticeState | None:
        """None until the exercise is read."""
        return self._state

    @property
    def number(self) -> int:
        """Of this attempt, as the learner counts."""
        return self._number

    @property
    def failure(self) -> Problem | None:
        """Why the exercise did not open, or why the attempt is not sealed yet; see `try_again`."""
        return self._failure

    @property
    def devices_ask(self) -> bool:
        """A device that this phase needs is not there: the learner has to choose."""
        return self._needs_devices and bool(self.devices.troubles)

    @property
    def count_left(self) -> float:
        """The part of the countdown that is still to go, 0-1."""
        if self._state is None or not isinstance(self._state.phase, p.Counting):
            return 0.0
        return (self._state.phase.left - 1 + self._countdown.left) / max(1, self._state.count_from)

    @property
    def counts(self) -> bool:
        """A second of the countdown passes now."""
        return self._countdown.runs

    @property
    def busy(self) -> bool:
        """A clip plays or a recording runs: nobody has to touch anything."""
        match self._state.phase if self._state is not None else None:
            case p.Watching(ended=ended, paused=paused):
                return not ended and not paused and not self._clip_held
            case p.Counting(held=held):
                return not held
            case p.Starting() | p.Recording() | p.Saving():
                return True
            case _:
                return False

    # what happens -------------------------------------------------------------------------------------

    def start(self) -> None:
        """Open the devices and read the exercise."""
        self.devices.open()
        self._look_up()

    def press(self, event: p.Event) -> None:
        """The learner pressed something in the present phase."""
        if self._settled.isValid() and self._settled.elapsed() < self._pace.settle:
            return
        self.send(event)

    def send(self, event: p.Event) -> None:
        """Something happened. Nothing comes of it before the exercise is read or after the end."""
        if self._state is None or self._gone:
            return
        before = self._state
        self._state, effects = p.reduce(before, event)
        if self._state == before and not effects:
            return
        if type(before.phase) is not type(self._state.phase):
            self._settled.start()
        for effect in effects:
            self._carry_out(effect)
        if self._gone:
            return
        self._keep_in_step()
        ticks = replace(before, phase=self._state.phase) == self._state and not effects
        if ticks and isinstance(before.phase, p.Recording) and isinstance(self._state.phase, p.Recording):
            self.ticked.emit(self._state.phase.elapsed_ms)
        else:
            self.changed.emit()

    def undo(self, answer: p.Answer) -> None:
        """ "Zet terug" for this answer."""
        if self._state is not None and self._state.reserve == answer:
            self.send(p.UndoRetry())

    def undo_expired(self, answer: p.Answer) -> None:
        """The offer for this answer is over."""
        if self._state is not None and self._state.reserve == answer:
            self.send(p.UndoExpired())

    def try_again(self) -> None:
        """Once more what `failure` is about."""
        self._failure = None
        if self._state is None:
            self._look_up()
        else:
            self._carry_out(p.FinishTake())
        self.changed.emit()

    def leave(self) -> None:
        """Let go of everything. A recording that runs is sealed and, with what was kept before, left for
        recovery; what was only looked at leaves nothing."""
        self._go_away(keep=self._worth_keeping())

    # effects ------------------------------------------------------------------------------------------

    def _carry_out(self, effect: p.Effect) -> None:
        assert self._state is not None
        assert self._answers is not None
        assert self._attempt is not None
        match effect:
            case p.PlayClip(turn_id):
                self._clip_held = False
                self.playClip.emit(self._state.scenario.turn(turn_id))
            case p.PauseClip():
                self.pauseClip.emit()
            case p.ResumeClip():
                self.resumeClip.emit()
            case p.StopClip():
                self.stopClip.emit()
            case p.PrepareRecording(turn_id):
                self.devices.forget_note()
                self._answers.prepare(turn_id)
            case p.StartRecording():
                self._answers.start()
            case p.StopRecording():
                self._answers.stop()
            case p.DiscardRecording():
                self._answers.discard()
            case p.DropAnswer(answer):
                self._answers.drop(answer.recording_id)
            case p.OfferUndo(answer):
                self.undoOffered.emit(answer)
            case p.FinishTake():
                self._jobs.run(
                    self._attempt.finish,
                    on_done=self._is_finished,
                    on_problem=self._failed,
                    key=RECORDER_LANE,
                )
            case p.AbandonTake():
                self._go_away(keep=False)
                self.left.emit()
            case _:
                assert_never(effect)

    def _keep_in_step(self) -> None:
        """The count and the clip stand still while there is a question to answer."""
        state = self._state
        assert state is not None
        if self._needs_devices and self.devices.gone:
            self.devices.open()  # it went during the last recording
        held = state.asking_to_leave or self.devices_ask
        phase = state.phase
        counts = isinstance(phase, p.Counting) and not phase.held and not held and self.devices.is_ready
        self._countdown.run(counts)
        plays = isinstance(phase, p.Watching) and not phase.ended and not phase.paused
        if plays and held and not self._clip_held:
            self.pauseClip.emit()
        elif plays and not held and self._clip_held:
            self.resumeClip.emit()
        self._clip_held = plays and held

    @property
    def _needs_devices(self) -> bool:
        phase = self._state.phase if self._state is not None else None
        return isinstance(phase, p.Watching | p.Counting | p.Starting)

    # beginning and end --------------------------------------------------------------------------------

    def _look_up(self) -> None:
        self._jobs.run(
            find_exercise,
            self._session.library,
            self._session.takes,
            self._scenario_id,
            self._preferences.picture,
            on_done=self._found,
            on_problem=self._failed,
        )

    def _found(self, found: Exercise) -> None:
        if self._gone:
            return
        scenario, self._number = found.scenario, found.number
        self._attempt = Attempt(
            self._session.takes, scenario, least_ms=LEAST_ANSWER_MS, intensity=self._intensity
        )
        if self._intensity is not None:
            scenario = scenario.played_at(self._intensity)
        self._answers = AnswerRecorder(
            self._attempt, self._recorder, self._jobs, self._problem, self, self._preferences.picture
        )
        self._answers.started.connect(lambda: self.send(p.RecordingStarted()))
        self._answers.progress.connect(lambda elapsed_ms: self.send(p.Elapsed(elapsed_ms)))
        self._answers.saved.connect(lambda answer, problem: self.send(p.Saved(answer, problem)))
        self._answers.notSaved.connect(lambda problem: self.send(p.NotSaved(problem)))
        self._state, effects = p.begin(scenario, self._preferences.countdown, self._first, only=self._only)
        for effect in effects:
            self._carry_out(effect)
        self._keep_in_step()
        self.changed.emit()
        if found.room.low:
            self.roomIsLow.emit(found.room.minutes)

    def _failed(self, problem: Problem) -> None:
        self._failure = problem
        self.changed.emit()

    def _is_finished(self, take: Take) -> None:
        if not self._gone:
            self.finished.emit(take)

    def _devices_changed(self) -> None:
        if self._state is not None and not self._gone:
            self._keep_in_step()
        self.changed.emit()

    def _worth_keeping(self) -> bool:
        if self._state is None:
            return False
        return bool(self._state.answers) or isinstance(self._state.phase, p.Recording | p.Saving | p.Done)

    def _go_away(self, *, keep: bool) -> None:
        if self._gone:
            return
        self._gone = True
        self._countdown.run(False)
        self.devices.leave()
        if self._answers is None or self._state is None:
            self._recorder.close()
            return
        if keep and self._state.reserve is not None:
            self._answers.drop(self._state.reserve.recording_id)
        self._answers.leave(keep=keep)
