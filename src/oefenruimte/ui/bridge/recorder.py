"""The recorder as a Qt object: asks it for news on a timer and passes that on as signals."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import (
    DevicesReady,
    Discarded,
    Finished,
    Level,
    Looked,
    PreviewFrame,
    Progress,
    Quality,
    Recorder,
    RecorderEvent,
    RecorderState,
    RecordingSink,
    Started,
    Trouble,
)
from oefenruimte.ui.bridge.jobs import JobRunner

_POLL_MS = 15
_PREVIEW_MS = 30
_FINISH_S = 3.0
# Jobs in this lane run after a close that was asked for before them.
RECORDER_LANE = "recorder"


@dataclass(frozen=True, slots=True)
class _Wish:
    camera: str | None
    microphone: str | None


class RecorderBridge(QObject):
    """One recorder for all screens. Every method returns at once; signals tell what came of it.

    Closing a recorder takes time, so that happens on a thread; an `open` that comes meanwhile is done after
    it (leaving one screen and entering the next both touch the camera).
    """

    devicesReady = Signal(bool, bool)  # has_video, has_audio
    level = Signal(object)  # domain Level
    looked = Signal(object)  # domain Looked: advice about the picture, before a recording
    started = Signal()
    progress = Signal(int)  # elapsed ms
    finished = Signal(object)  # domain Finished
    discarded = Signal()
    trouble = Signal(object)  # Problem
    preview = Signal(QImage)  # not mirrored
    closed = Signal()

    def __init__(self, recorder: Recorder, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._jobs = jobs
        self._closing = False
        self._let_go = threading.Event()
        self._wish: _Wish | None = None
        self._since_preview = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def state(self) -> RecorderState:
        return RecorderState.CLOSED if self._closing else self._recorder.state

    def prepare(self) -> None:
        """Get everything ready that makes `open` quick."""
        self._recorder.prepare()

    def open(self, camera: str | None, microphone: str | None) -> None:
        """Open devices (None: without), instead of what is open; `devicesReady` or `trouble` follows."""
        if self._closing:
            self._wish = _Wish(camera, microphone)
        elif self._recorder.state is not RecorderState.CLOSED:
            self.close()
            self._wish = _Wish(camera, microphone)
        else:
            self._recorder.open(camera, microphone)
            self._since_preview.start()
            self._timer.start()

    def start(self, open_sink: Callable[[], RecordingSink], quality: Quality = Quality.NORMAL) -> None:
        """Begin a recording: `started`, then `progress`, at the end `finished`."""
        self._recorder.start(open_sink, quality)

    def stop(self) -> None:
        """Finish and seal; `finished` follows."""
        self._recorder.stop()

    def discard(self) -> None:
        """Drop the running recording; `discarded` follows."""
        self._recorder.discard()

    def close(self) -> None:
        """Release the devices; a running recording is finished first (`finished`), then `closed` follows."""
        self._wish = None
        if self._closing or self._recorder.state is RecorderState.CLOSED:
            return
        self._closing = True
        self._timer.stop()
        self._let_go.clear()
        self._jobs.run(
            _close_and_say,
            self._recorder,
            self._let_go,
            on_done=self._has_closed,
            on_problem=self._close_failed,
            key=RECORDER_LANE,
        )

    def finish(self) -> None:
        """Close and wait for it (at most about 2 s): only for when the program ends."""
        self._wish = None
        if self._closing:
            self._let_go.wait(_FINISH_S)
        elif self._recorder.state is RecorderState.CLOSED:
            return
        else:
            self._closing = True
            self._timer.stop()
            self._recorder.close()
        self._has_closed(None)

    def _has_closed(self, _: None) -> None:
        if not self._closing:
            return  # `finish()` was first
        self._closing = False
        for event in self._recorder.poll():
            self._tell(event)
        self.closed.emit()
        wish, self._wish = self._wish, None
        if wish is not None:
            self.open(wish.camera, wish.microphone)

    def _close_failed(self, problem: Problem) -> None:
        self.trouble.emit(problem)
        self._has_closed(None)

    def _tick(self) -> None:
        for event in self._recorder.poll():
            self._tell(event)
        # A slot may have closed the recorder just now.
        if self._timer.isActive() and self._since_preview.elapsed() >= _PREVIEW_MS:
            frame = self._recorder.preview()
            if frame is not None:
                self._since_preview.restart()
                self.preview.emit(as_image(frame))

    def _tell(self, event: RecorderEvent) -> None:
        match event:
            case DevicesReady(has_video, has_audio):
                self.devicesReady.emit(has_video, has_audio)
            case Level():
                self.level.emit(event)
            case Looked():
                self.looked.emit(event)
            case Started():
                self.started.emit()
            case Progress(elapsed_ms):
                self.progress.emit(elapsed_ms)
            case Finished():
                self.finished.emit(event)
            case Discarded():
                self.discarded.emit()
            case Trouble(problem):
                self.trouble.emit(problem)
            case _:
                assert_never(event)


def _close_and_say(recorder: Recorder, let_go: threading.Event) -> None:
    try:
        recorder.close()
    finally:
        let_go.set()


def as_image(frame: PreviewFrame) -> QImage:
    """A picture of its own: QImage over bytes does not keep them, and RGB32 is the fastest to draw."""
    packed = QImage(frame.data, frame.width, frame.height, frame.width * 3, QImage.Format.Format_RGB888)
    return packed.convertToFormat(QImage.Format.Format_RGB32)
