"""QMediaRecorder as a peer, in a process of its own.

    python -m tests.bench.qt_recorder RAW OUT QUALITY PACE

Gives it the I420 pictures of RAW through QVideoFrameInput and a voice through QAudioBufferInput, 30 a second
(PACE 1) or as fast as it takes them (PACE 0), at the quality named (a member of QMediaRecorder.Quality, or
"default"). Qt's own FFmpeg chooses the codec: it has no H.264 here.

With PACE 1 the file is played with QMediaPlayer after stop. Printed is one JSON object: `pictures` sent, and
with PACE 1 `stop_ms` from stop to the first picture on the sink.
"""

import json
import os
import sys
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferInput,
    QAudioFormat,
    QAudioOutput,
    QMediaCaptureSession,
    QMediaFormat,
    QMediaPlayer,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoFrameInput,
    QVideoSink,
)

from tests.bench.talking import HEIGHT, RATE, SOUND_RATE, WIDTH, voice

_PICTURE = WIDTH * HEIGHT * 3 // 2
_BLOCK = SOUND_RATE // 10


class Peer(QObject):
    """Records, stops, and when paced plays what it recorded."""

    def __init__(self, raw: Path, out: Path, quality: str, paced: bool) -> None:
        super().__init__()
        self._pictures = np.memmap(raw, np.uint8, "r").reshape(-1, _PICTURE)
        self._voice = voice(len(self._pictures) / RATE + 1)
        self._out = out
        self._paced = paced
        self._began = float("inf")
        self.sent = self._blocks = 0
        self.stopped_at = self.shown_at = 0.0
        self._format = QVideoFrameFormat(QSize(WIDTH, HEIGHT), QVideoFrameFormat.PixelFormat.Format_YUV420P)
        self._format.setStreamFrameRate(RATE)
        self._sound_format = QAudioFormat()
        self._sound_format.setSampleRate(SOUND_RATE)
        self._sound_format.setChannelCount(1)
        self._sound_format.setSampleFormat(QAudioFormat.SampleFormat.Float)
        self._session = QMediaCaptureSession()
        self._video = QVideoFrameInput(self._format)
        self._sound = QAudioBufferInput(self._sound_format)
        self._recorder = QMediaRecorder()
        self._session.setVideoFrameInput(self._video)
        self._session.setAudioBufferInput(self._sound)
        self._session.setRecorder(self._recorder)
        self._recorder.setMediaFormat(QMediaFormat(QMediaFormat.FileFormat.MPEG4))
        if quality != "default":
            self._recorder.setQuality(QMediaRecorder.Quality[quality])
        self._recorder.setAutoStop(True)
        self._recorder.setOutputLocation(QUrl.fromLocalFile(str(out)))
        self._recorder.recorderStateChanged.connect(self._state_changed)
        self._recorder.errorOccurred.connect(lambda _, text: sys.exit(text))
        self._video.readyToSendVideoFrame.connect(self._ready)
        self._sound.readyToSendAudioBuffer.connect(self._feed_sound)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._feed)
        self._timer.timeout.connect(self._feed_sound)
        self._player = QMediaPlayer(self)
        self._output = QAudioOutput(self)
        self._sink = QVideoSink(self)

    def start(self) -> None:
        self._recorder.record()

    def _ready(self) -> None:
        """Qt wants pictures. Whoever sends one before it says so is never asked again."""
        if not self._timer.isActive() and self.sent == 0:
            self._began = time.monotonic()
            self._timer.start(5)
        self._feed()

    def _due(self) -> float:
        return time.monotonic() - self._began if self._paced else float("inf")

    def _feed(self) -> None:
        while self.sent < len(self._pictures) and self.sent / RATE <= self._due():
            frame = QVideoFrame(self._format)
            frame.map(QVideoFrame.MapMode.WriteOnly)
            picture, start = self._pictures[self.sent], 0
            for plane, size in enumerate((WIDTH * HEIGHT, WIDTH * HEIGHT // 4, WIDTH * HEIGHT // 4)):
                frame.bits(plane)[:size] = picture[start : start + size].tobytes()
                start += size
            frame.unmap()
            frame.setStartTime(self.sent * 1_000_000 // RATE)
            frame.setEndTime((self.sent + 1) * 1_000_000 // RATE)
            if not self._video.sendVideoFrame(frame):
                return
            self.sent += 1
        if self.sent == len(self._pictures) and self._blocks * _BLOCK >= self.sent * SOUND_RATE // RATE:
            self._timer.stop()
            self.sent += 1  # only once
            QTimer.singleShot(0 if self._paced else 500, self._stop)

    def _feed_sound(self) -> None:
        last = len(self._pictures) * SOUND_RATE // RATE
        while self._blocks * _BLOCK < last and self._blocks / 10 <= self._due():
            samples = self._voice[self._blocks * _BLOCK : (self._blocks + 1) * _BLOCK]
            buffer = QAudioBuffer(QByteArray(samples.tobytes()), self._sound_format, self._blocks * 100_000)
            if not self._sound.sendAudioBuffer(buffer):
                return
            self._blocks += 1

    def _stop(self) -> None:
        self.stopped_at = time.monotonic()
        self._recorder.stop()

    def _state_changed(self, state: QMediaRecorder.RecorderState) -> None:
        if state is not QMediaRecorder.RecorderState.StoppedState:
            return
        if not self._paced:
            QCoreApplication.quit()
            return
        self._player.setAudioOutput(self._output)
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._shown)
        self._player.setSource(QUrl.fromLocalFile(str(self._out)))
        self._player.play()

    def _shown(self, frame: QVideoFrame) -> None:
        if frame.isValid() and not self.shown_at:
            self.shown_at = time.monotonic()
            QCoreApplication.quit()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    raw, out, quality, pace = sys.argv[1:]
    QGuiApplication([])
    peer = Peer(Path(raw), Path(out), quality, pace == "1")
    peer.start()
    QTimer.singleShot(180_000, lambda: sys.exit("QMediaRecorder did not finish"))
    QCoreApplication.exec()
    answer: dict[str, float] = {"pictures": peer.sent - 1}
    if peer.shown_at:
        answer["stop_ms"] = (peer.shown_at - peer.stopped_at) * 1000
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
