"""A window that records, one that only paints, and the one of every tutorial: each in a process of its own.

`main` gets the words `record|paint|tutorial --seconds 10 --folder DIR --camera URL [--gil]`. It tells JSON
lines: {"t0"} at the click on record, {"t1"} at the click on stop, at the end {"done"} with how late a 5 ms
timer was and what came of the take. The first two have the canvas of the practice screen.
"""

import argparse
import ctypes
import json
import sys
import time
from abc import ABC, abstractmethod
from array import array
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from oefenruimte.ui.kit import prepare_application

_TICK_MS = 5
_SETTLE = 1.5  # seconds after the beginning that do not count
_PICTURE_MS = 33
_PROGRESS_MS = 250  # as often as the recorder tells it
_HELD_US, _HELD_EVERY_MS = 230_000, 1000
_WINDOW = (1280, 800)
_STAGE = (880, 495)


def tell(**values: Any) -> None:
    print(json.dumps(values), flush=True)


class Lateness:
    """How much later than asked a 5 ms timer of the window comes."""

    def __init__(self, parent: QWidget) -> None:
        self.late = array("f")  # small: memory is measured too
        self._last = 0.0
        self._from = float("inf")
        self._timer = QTimer(parent, timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._from = self._last + _SETTLE
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        if now >= self._from:
            self.late.append(max(0.0, now - self._last - _TICK_MS / 1000))
        self._last = now


class Side(ABC):
    """One of the windows. `begin` calls `measure` when it runs as it should; `end` calls `over`."""

    def __init__(self, app: QApplication, words: argparse.Namespace) -> None:
        self.app, self.words = app, words
        self.window = QWidget()
        self.window.resize(*_WINDOW)
        self.lateness = Lateness(self.window)
        self.result: dict[str, Any] = {}

    @abstractmethod
    def begin(self) -> None: ...

    @abstractmethod
    def end(self) -> None: ...

    def measure(self) -> None:
        self.lateness.start()
        QTimer.singleShot(round((_SETTLE + self.words.seconds) * 1000), self._enough)

    def _enough(self) -> None:
        self.lateness.stop()
        self.end()

    def over(self) -> None:
        late = self.lateness.late
        tell(done=self.result | {"late_ms": [round(value * 1000, 3) for value in late]})
        self.app.quit()

    def show_canvas(self) -> Any:
        from oefenruimte.ui.player.canvas import VideoCanvas

        canvas = VideoCanvas("Jij, voor de camera", mirror=True, parent=self.window)
        canvas.resize(*_STAGE)
        canvas.set_recording(0)
        self.window.show()
        return canvas


class Record(Side):
    """The program's own recorder, as the program wires it, with the bridge and the canvas of its screens."""

    def __init__(self, app: QApplication, words: argparse.Namespace) -> None:
        super().__init__(app, words)
        from oefenruimte.bootstrap import build_window_desk
        from oefenruimte.domain.ids import RecordingId, new_id
        from oefenruimte.ui.bridge.jobs import JobRunner
        from oefenruimte.ui.bridge.marshal import Marshal
        from oefenruimte.ui.bridge.recorder import RecorderBridge
        from oefenruimte.vault.files import PrivateFolder
        from oefenruimte.vault.recipients import Identity
        from oefenruimte.vault.recordings import RecordingVault

        identity = Identity.generate()
        folder: Path = words.folder / "recordings"
        self._id = RecordingId(new_id())
        self._target = RecordingVault(PrivateFolder(folder), identity.recipient).target(self._id)
        self._jobs = JobRunner(Marshal(self.window))
        self._recorder = build_window_desk(words.folder / "home").devices.recorder()
        self._bridge = RecorderBridge(self._recorder, self._jobs, self.window)
        self._canvas = self.show_canvas()
        self._pictures = 0
        self._bridge.preview.connect(self._show)
        self._bridge.progress.connect(self._canvas.set_recording)
        self._bridge.devicesReady.connect(self._ready)
        self._bridge.started.connect(self.measure)
        self._bridge.finished.connect(self._finished)
        self._bridge.trouble.connect(self._trouble)
        self._held = QTimer(self.window, interval=_HELD_EVERY_MS)
        self._held.timeout.connect(_hold)
        self.result = {"identity": identity.text, "file": str(folder / f"{self._id}.age"), "trouble": []}

    def begin(self) -> None:
        self._bridge.prepare()
        self._bridge.open(self.words.camera, self.words.microphone)

    def _ready(self, video: bool, audio: bool) -> None:
        if not (video and audio):
            self.result["trouble"].append(f"video {video}, audio {audio}")
        QTimer.singleShot(1000, self._click)

    def _click(self) -> None:
        tell(t0=time.monotonic())
        self._bridge.start(self._target)
        if self.words.gil:
            self._held.start()

    def _show(self, image: QImage) -> None:
        self._pictures += 1
        self._canvas.show_image(image)

    def end(self) -> None:
        self._held.stop()
        tell(t1=time.monotonic())
        self._bridge.stop()

    def _finished(self, finished: Any) -> None:
        facts, problem = finished.facts, finished.problem
        self.result |= {
            "sealed": finished.sealed,
            "problem": problem.code.value if problem is not None else None,
            "frames": facts.frames,
            "frames_lost": facts.frames_lost,
            "duration_ms": facts.duration_ms,
            "previews": self._pictures,
        }
        self._bridge.finish()
        self._jobs.shutdown(5)
        self._recorder.settle(10)
        self._recorder.quit()
        self.over()

    def _trouble(self, problem: Any) -> None:
        self.result["trouble"].append(f"{problem.code.value}: {problem.detail}")
        if not self.lateness.late:  # nothing will come
            self._recorder.quit()
            self.over()


def _hold() -> None:
    """What a library does that computes in C without letting go of the interpreter."""
    ctypes.PyDLL(None).usleep(_HELD_US)


class Paint(Side):
    """The same canvas with pictures that are there already."""

    def __init__(self, app: QApplication, words: argparse.Namespace) -> None:
        super().__init__(app, words)
        self._canvas = self.show_canvas()
        self._pictures = [_picture(number) for number in range(30)]
        self._shown = 0
        self._timer = QTimer(self.window, timerType=Qt.TimerType.PreciseTimer, interval=_PICTURE_MS)
        self._timer.timeout.connect(self._show)
        self._progress = QTimer(self.window, interval=_PROGRESS_MS)
        self._progress.timeout.connect(lambda: self._canvas.set_recording(self._shown * _PICTURE_MS))

    def begin(self) -> None:
        self._timer.start()
        self._progress.start()
        self.measure()

    def _show(self) -> None:
        self._canvas.show_image(self._pictures[self._shown % len(self._pictures)])
        self._shown += 1

    def end(self) -> None:
        self.result["pictures"] = self._shown
        self.over()


def _picture(number: int) -> QImage:
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    for row in range(360):
        for part in range(10):
            shade = (row + 7 * part + 3 * number) % 256
            for column in range(part * 64, part * 64 + 64):
                image.setPixel(column, row, 0xFF000000 | shade << 16 | (255 - shade) << 8 | column % 256)
    return image


class Tutorial(Side):
    """What the first page of search results tells: cv2 in a timer, sound through a callback to a WAV."""

    def __init__(self, app: QApplication, words: argparse.Namespace) -> None:
        super().__init__(app, words)
        self._label = QLabel()
        QVBoxLayout(self.window).addWidget(self._label)
        self.window.show()
        self._frames = 0

    def begin(self) -> None:
        import cv2
        import sounddevice  # type: ignore[import-untyped]
        import soundfile  # type: ignore[import-untyped]

        self._cv2 = cv2
        self._capture = cv2.VideoCapture(self.words.camera)
        size = (1280, 720)
        file = str(self.words.folder / "tutorial.mp4")
        self._writer = cv2.VideoWriter(file, cv2.VideoWriter.fourcc(*"mp4v"), 30, size)
        self._wav = soundfile.SoundFile(self.words.folder / "tutorial.wav", "w", 48_000, 1)
        self._sound = sounddevice.InputStream(
            48_000, channels=1, callback=lambda data, *_: self._wav.write(data)
        )
        self._sound.start()
        self._timer = QTimer(self.window, interval=30)
        self._timer.timeout.connect(self._next)
        self._timer.start()
        self.measure()

    def _next(self) -> None:
        done, frame = self._capture.read()
        if not done:
            return
        self._frames += 1
        self._writer.write(frame)
        rgb = self._cv2.cvtColor(frame, self._cv2.COLOR_BGR2RGB)
        image = QImage(rgb.data, rgb.shape[1], rgb.shape[0], rgb.strides[0], QImage.Format.Format_RGB888)
        self._label.setPixmap(QPixmap.fromImage(image).scaled(*_STAGE, Qt.AspectRatioMode.KeepAspectRatio))

    def end(self) -> None:
        self._timer.stop()
        self._sound.stop()
        self._wav.close()
        self._writer.release()
        self._capture.release()
        self.result["frames"] = self._frames
        self.over()


SIDES: dict[str, type[Side]] = {"record": Record, "paint": Paint, "tutorial": Tutorial}


def main() -> int:
    words = argparse.ArgumentParser(description="One window of the bench.")
    words.add_argument("side", choices=list(SIDES))
    words.add_argument("--seconds", type=float, default=10.0)
    words.add_argument("--folder", type=Path, required=True)
    words.add_argument("--camera")
    words.add_argument("--microphone", default="default")
    words.add_argument("--gil", action="store_true")
    asked = words.parse_args()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    kit = prepare_application(app)
    side = SIDES[asked.side](app, asked)
    QTimer.singleShot(200, side.begin)
    code = app.exec()
    del kit
    return code
