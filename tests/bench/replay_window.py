"""Record, stop, look back: `main` gets `ours|tutorial SECONDS FOLDER CAMERA`, in a process of its own.

Told is JSON: `ms` from the click on stop to the first picture of the recording on the player's sink.
"""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

from oefenruimte.capture import ProcessRecorder
from oefenruimte.domain.ids import RecordingId, new_id
from oefenruimte.domain.recording import Finished
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.vault.recipients import Identity
from tests.bench.taker import vault_in

_PLAYER_WARM_MS = 500


class Ours(QObject):
    """The recorder, the vault and the player of the program, joined as its screens join them."""

    def __init__(self, seconds: float, folder: Path, camera: str, shown: Callable[[], None]) -> None:
        super().__init__()
        self.stopped_at = 0.0
        self._seconds, self._camera = seconds, camera
        self._identity = Identity.generate()
        self._vault = vault_in(folder, self._identity)
        self._id = RecordingId(new_id())
        self._jobs = JobRunner(Marshal(self))
        self.recorder = ProcessRecorder()
        self._bridge = RecorderBridge(self.recorder, self._jobs, self)
        self._bridge.devicesReady.connect(lambda *_: QTimer.singleShot(500, self._start))
        self._bridge.trouble.connect(self._trouble)
        self._bridge.finished.connect(self._finished)
        self._player = ClipPlayer(self)
        self._player.frame.connect(lambda _: shown())
        self._player.failed.connect(lambda problem: sys.exit(problem.code.value))

    def begin(self) -> None:
        self._bridge.open(self._camera, "default")

    def _start(self) -> None:
        self._bridge.start(self._vault.target(self._id))
        QTimer.singleShot(round(self._seconds * 1000), self._stop)

    def _stop(self) -> None:
        self.stopped_at = time.perf_counter()
        self._bridge.stop()

    def _finished(self, finished: Finished) -> None:
        if not finished.sealed:
            sys.exit("the take was not sealed")
        self._jobs.run(
            self._vault.open, self._id, self._identity, on_done=self._opened, on_problem=self._trouble
        )

    def _opened(self, reader: Any) -> None:
        self._player.load(reader, play=True)

    def _trouble(self, problem: Any) -> None:
        print(f"{problem.code.value} {problem.detail}", file=sys.stderr)

    def end(self) -> None:
        self._player.close()
        self._bridge.finish()
        self._jobs.shutdown(5)
        self.recorder.settle(10)
        self.recorder.quit()


class Tutorial(QObject):
    """cv2 writes the pictures on a thread, a callback the sound; at stop the ffmpeg command joins the two."""

    def __init__(self, seconds: float, folder: Path, camera: str, shown: Callable[[], None]) -> None:
        super().__init__()
        self.stopped_at = 0.0
        self._seconds, self._folder, self._camera, self._shown = seconds, folder, camera, shown
        self._stopping = threading.Event()
        self._player = QMediaPlayer(self)
        self._output = QAudioOutput(self)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._picture)
        self._player.setAudioOutput(self._output)
        self._player.setVideoSink(self._sink)

    def begin(self) -> None:
        import cv2
        import sounddevice  # type: ignore[import-untyped]
        import soundfile  # type: ignore[import-untyped]

        self._folder.mkdir()
        self._capture = cv2.VideoCapture(self._camera)
        video = str(self._folder / "video.mp4")
        self._writer = cv2.VideoWriter(video, cv2.VideoWriter.fourcc(*"mp4v"), 30, (1280, 720))
        self._wav = soundfile.SoundFile(self._folder / "sound.wav", "w", 48_000, 1)
        self._sound = sounddevice.InputStream(
            48_000, channels=1, callback=lambda data, *_: self._wav.write(data)
        )
        self._sound.start()
        self._thread = threading.Thread(target=self._record, daemon=True)
        self._thread.start()
        QTimer.singleShot(round(self._seconds * 1000), self._stop)

    def _record(self) -> None:
        while not self._stopping.is_set():
            done, image = self._capture.read()
            if done:
                self._writer.write(image)

    def _stop(self) -> None:
        self.stopped_at = time.perf_counter()
        self._stopping.set()
        self._sound.stop()
        self._wav.close()
        self._thread.join()
        self._capture.release()
        self._writer.release()
        video, sound, out = (self._folder / name for name in ("video.mp4", "sound.wav", "take.mp4"))
        join = ["ffmpeg", "-v", "error", "-y", "-i", str(video), "-i", str(sound), "-c:v", "copy"]
        subprocess.run([*join, "-c:a", "aac", str(out)], check=True, stdin=subprocess.DEVNULL)
        self._player.setSource(QUrl.fromLocalFile(str(out)))
        self._player.play()

    def _picture(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._shown()

    def end(self) -> None:
        self._player.stop()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    who, seconds, folder, camera = sys.argv[1:]
    app = QGuiApplication([])
    shown_at: list[float] = []

    def shown() -> None:
        if not shown_at:
            shown_at.append(time.perf_counter())
            QTimer.singleShot(0, app.quit)

    side: Ours | Tutorial = (Ours if who == "ours" else Tutorial)(float(seconds), Path(folder), camera, shown)
    QTimer.singleShot(_PLAYER_WARM_MS, side.begin)
    QTimer.singleShot(round(float(seconds) * 1000) + 60_000, lambda: sys.exit("nothing was shown"))
    app.exec()
    print(json.dumps({"ms": (shown_at[0] - side.stopped_at) * 1000}), flush=True)
    side.end()
    os._exit(0)
