"""Records one answer after the other: its place on disk, the recorder, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from oefenruimte.app.attempt import Attempt
from oefenruimte.app.practice import Answer
from oefenruimte.app.takes import Prepared
from oefenruimte.domain.ids import RecordingId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import Finished, Quality, RecorderState
from oefenruimte.domain.take import Recording
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.recorder import RECORDER_LANE, RecorderBridge


@dataclass(frozen=True, slots=True)
class _Place:
    turn_id: str
    prepared: Prepared


@dataclass(slots=True)
class _Run:
    """A recording from its first frame until it is entered; `wanted` False: it is to be dropped."""

    turn_id: str
    recording_id: RecordingId
    wanted: bool = True


class AnswerRecorder(QObject):
    """Everything on disk happens in one lane, in the order in which it was asked for.

    `start` waits for the place and for the devices, whichever comes last. After `discard` no signal comes of
    what was discarded. `problem` is told what has no place on the screen.
    """

    started = Signal()
    progress = Signal(int)  # ms
    saved = Signal(object, object)  # Answer; Problem when it ended by itself, else None
    notSaved = Signal(object)  # Problem

    def __init__(
        self,
        attempt: Attempt,
        bridge: RecorderBridge,
        jobs: JobRunner,
        problem: Callable[[Problem], object],
        parent: QObject | None = None,
        quality: Quality = Quality.NORMAL,
    ) -> None:
        super().__init__(parent)
        self._attempt = attempt
        self._bridge = bridge
        self._jobs = jobs
        self._problem = problem
        self._quality = quality
        self._wanted: str | None = None  # the turn that a place is needed for
        self._preparing: str | None = None
        self._place: _Place | None = None
        self._start = False
        self._run: _Run | None = None
        self._keeping: _Run | None = None
        bridge.started.connect(self._has_started)
        bridge.progress.connect(self._has_progressed)
        bridge.finished.connect(self._has_finished)
        bridge.discarded.connect(self._was_discarded)

    def prepare(self, turn_id: str) -> None:
        """Make a place on disk, unless there is one for this turn that was not used."""
        self._wanted = turn_id
        if self._preparing is None:
            self._prepare_wanted()

    def start(self) -> None:
        """As soon as the place and the devices are there."""
        self._start = True
        self.try_start()

    def stop(self) -> None:
        """Seal; `saved` or `notSaved` follows."""
        self._bridge.stop()

    def discard(self) -> None:
        """What is being prepared, recorded or entered is not wanted."""
        self._wanted, self._start = None, False
        for run in (self._run, self._keeping):
            if run is not None:
                run.wanted = False
        if self._run is not None:
            self._bridge.discard()

    def drop(self, recording_id: RecordingId) -> None:
        """Remove a recording that was saved."""
        self._jobs.run(
            self._attempt.drop, recording_id, on_done=_nothing, on_problem=self._problem, key=RECORDER_LANE
        )

    def leave(self, *, keep: bool) -> None:
        """Let go of the devices and hear nothing more. With `keep`, what there is stays for recovery."""
        self._bridge.started.disconnect(self._has_started)
        self._bridge.progress.disconnect(self._has_progressed)
        self._bridge.finished.disconnect(self._has_finished)
        self._bridge.discarded.disconnect(self._was_discarded)
        self._bridge.close()
        if not keep:
            # In the recorder's lane: after it has let go of the files.
            self._jobs.run(
                self._attempt.abandon, on_done=_nothing, on_problem=self._problem, key=RECORDER_LANE
            )

    def try_start(self) -> None:
        """Something that `start` may wait for has changed."""
        place = self._place
        ready = self._bridge.state is RecorderState.READY
        if not self._start or place is None or self._run is not None or not ready:
            return
        try:
            self._bridge.start(place.prepared.open_sink, self._quality)
        except RuntimeError:
            return  # the device went at this very moment: its trouble follows
        self._place, self._start, self._wanted = None, False, None
        self._run = _Run(place.turn_id, place.prepared.recording_id)

    # the place on disk --------------------------------------------------------------------------------

    def _prepare_wanted(self) -> None:
        place, wanted = self._place, self._wanted
        if wanted is None or (place is not None and place.turn_id == wanted):
            self.try_start()
            return
        if place is not None:
            self._place = None
            self.drop(place.prepared.recording_id)
        self._preparing = wanted
        self._jobs.run(
            self._attempt.prepare,
            wanted,
            on_done=self._prepared,
            on_problem=self._not_prepared,
            key=RECORDER_LANE,
        )

    def _prepared(self, prepared: Prepared) -> None:
        assert self._preparing is not None
        self._place = _Place(self._preparing, prepared)
        self._preparing = None
        self._prepare_wanted()

    def _not_prepared(self, problem: Problem) -> None:
        turn_id, self._preparing = self._preparing, None
        if self._wanted == turn_id:
            self._wanted, self._start = None, False
            self.notSaved.emit(problem)
        else:
            self._prepare_wanted()

    # the recorder -------------------------------------------------------------------------------------

    def _has_started(self) -> None:
        if self._run is not None and self._run.wanted:
            self.started.emit()

    def _has_progressed(self, elapsed_ms: int) -> None:
        if self._run is not None and self._run.wanted:
            self.progress.emit(elapsed_ms)

    def _was_discarded(self) -> None:
        self._let_go()

    def _has_finished(self, finished: Finished) -> None:
        run = self._run
        if run is None:
            return
        if not run.wanted:
            self._let_go()
            return
        self._run, self._keeping = None, run
        self._jobs.run(
            self._attempt.keep,
            run.turn_id,
            run.recording_id,
            finished,
            on_done=lambda recording: self._kept(run, recording, finished.problem),
            on_problem=lambda problem: self._not_kept(run, problem),
            key=RECORDER_LANE,
            owner=self,
        )
        self.try_start()

    def _let_go(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            self.drop(run.recording_id)
        self.try_start()

    def _kept(self, run: _Run, recording: Recording, problem: Problem | None) -> None:
        self._keeping = None
        if run.wanted:
            answer = Answer(run.turn_id, recording.id, recording.duration_ms, recording.flaws)
            self.saved.emit(answer, problem)
        else:
            self.drop(recording.id)

    def _not_kept(self, run: _Run, problem: Problem) -> None:
        self._keeping = None
        if run.wanted:
            self.notSaved.emit(problem)


def _nothing(_: object) -> None:
    """Done: there is nothing to tell."""
