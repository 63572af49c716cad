"""The course of a lesson: the rules of practising, with answers that nobody records.

No camera, no microphone and no recorder: there is nothing that could be kept.
"""

from collections import deque
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from oefenruimte.app import practice as p
from oefenruimte.domain.ids import RecordingId
from oefenruimte.domain.scenario import Scenario, Turn

_NO_RECORDING = RecordingId("")
_TICK_MS = 200


class Lesson(QObject):
    """`send` what happened. The four signals about the clip are for who shows it."""

    changed = Signal()
    ticked = Signal(int)  # ms that the participant speaks
    playClip = Signal(object)  # Turn
    pauseClip = Signal()
    resumeClip = Signal()
    stopClip = Signal()

    def __init__(self, scenario: Scenario, at: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scenario, self._at = scenario, at
        self.state, self._first = p.begin(scenario, 0, at)
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(lambda: self.ticked.emit(self._since.elapsed()))

    def begin(self) -> None:
        """From the first turn, also after the end."""
        self.state, effects = p.begin(self._scenario, 0, self._at)
        self._carry_out(effects)
        self._told()

    def send(self, event: p.Event) -> None:
        """Something happened, or was pressed."""
        events = deque([event])
        before = self.state
        while events:
            self.state, effects = p.reduce(self.state, events.popleft())
            events.extend(self._carry_out(effects))
        if self.state != before:
            self._told()

    def again(self) -> None:
        """Hear this turn once more; what was answered is answered anew."""
        state = self.state
        if isinstance(state.phase, p.Recording):
            self.state = replace(state, phase=p.Watching(ended=True))
        elif isinstance(state.phase, p.Choosing):
            self.state = replace(state, phase=p.Watching(ended=True), answers=state.answers[:-1])
        self.send(p.ReplayPressed())

    def stop(self) -> None:
        """Nothing runs any more."""
        self._timer.stop()

    @property
    def turn(self) -> Turn:
        return self.state.turn

    def _told(self) -> None:
        answering = isinstance(self.state.phase, p.Recording)
        if answering and not self._timer.isActive():
            self._since.start()
            self._timer.start()
        elif not answering:
            self._timer.stop()
        self.changed.emit()

    def _carry_out(self, effects: tuple[p.Effect, ...]) -> list[p.Event]:
        """The hands of the machine; what they bring about at once."""
        events: list[p.Event] = []
        for effect in effects:
            match effect:
                case p.PlayClip(turn_id):
                    self.playClip.emit(self._scenario.turn(turn_id))
                case p.PauseClip():
                    self.pauseClip.emit()
                case p.ResumeClip():
                    self.resumeClip.emit()
                case p.StopClip():
                    self.stopClip.emit()
                case p.StartRecording():
                    events.append(p.RecordingStarted())
                case p.StopRecording():
                    events.append(p.Saved(p.Answer(self.state.turn_id, _NO_RECORDING, 0)))
                case _:
                    pass  # there is no recording to prepare, drop or finish
        return events
