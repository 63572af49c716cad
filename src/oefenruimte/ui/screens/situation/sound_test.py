"""Three seconds of one's own voice, played back. They are only in memory, and gone right after."""

import io
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import Progress, Trouble
from oefenruimte.domain.voice import VoiceFinished, VoiceRecorder
from oefenruimte.ui.player.clip import ClipPlayer

LENGTH_MS = 3000
_POLL_MS = 50


class Test(Enum):
    OFF = "off"
    LISTENING = "listening"
    PLAYING = "playing"

    __test__ = False  # for pytest: this is no test


class MemorySink:
    """Takes the bytes of a recording and puts them nowhere else."""

    def __init__(self) -> None:
        self._data = io.BytesIO()

    @property
    def content(self) -> bytes:
        return self._data.getvalue()

    def write(self, data: bytes | memoryview, /) -> int:
        return self._data.write(data)

    def bytes_to_boundary(self) -> int:
        return 0

    def sync(self) -> None:
        """There is no disk in it."""

    def close(self) -> None:
        """What was written stays until this sink is let go of."""

    def abandon(self) -> None:
        self._data = io.BytesIO()


class SoundTest(QObject):
    """`start`, again `start` for stopping; `stop` on leaving. `changed(Test)` at each step."""

    changed = Signal(object)
    failed = Signal(object)  # Problem

    def __init__(self, recorder: VoiceRecorder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._state = Test.OFF
        self._sink = MemorySink()
        self._player: ClipPlayer | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def state(self) -> Test:
        return self._state

    def start(self, microphone: str) -> None:
        """Listen to this microphone; when it listens or plays already, it stops."""
        if self._state is not Test.OFF:
            self.stop()
            return
        self._sink = MemorySink()
        sink = self._sink
        self._recorder.start(microphone, lambda: sink)
        self._timer.start()
        self._say(Test.LISTENING)

    def stop(self) -> None:
        """Nothing is heard and nothing is left."""
        self._timer.stop()
        if self._state is Test.LISTENING:
            self._recorder.close()
            self._recorder.poll()
        player, self._player = self._player, None
        if player is not None:
            player.close()
            player.deleteLater()
        self._sink = MemorySink()
        self._say(Test.OFF)

    def _poll(self) -> None:
        for event in self._recorder.poll():
            match event:
                case Progress(elapsed_ms=elapsed) if elapsed >= LENGTH_MS:
                    self._recorder.stop()
                case VoiceFinished(sealed=True):
                    self._timer.stop()
                    self._play()
                    return
                case VoiceFinished(problem=problem):
                    self._fail(problem)
                    return
                case Trouble(problem):
                    self._fail(problem)
                    return
                case _:
                    pass

    def _play(self) -> None:
        self._player = ClipPlayer(self)
        self._player.ended.connect(self.stop)
        self._player.failed.connect(self._fail)
        self._say(Test.PLAYING)
        self._player.load(io.BytesIO(self._sink.content), play=True)

    def _fail(self, problem: Problem | None) -> None:
        self.stop()
        if problem is not None:
            self.failed.emit(problem)

    def _say(self, state: Test) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit(state)
