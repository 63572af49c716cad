"""Opens camera and microphone and says what was measured. Nothing is recorded."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, qGray

from oefenruimte.app.device_check import Light, Picture, PictureCheck, Sound, SoundCheck, meter_part
from oefenruimte.app.surroundings import Noise, NoiseCheck
from oefenruimte.domain import facts
from oefenruimte.domain.facts import Framing
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import Level, Looked
from oefenruimte.ui.bridge.recorder import RecorderBridge

_LOOK_MS = 250
_CAMERA = (Code.CAMERA_NOT_FOUND, Code.CAMERA_BUSY, Code.CAMERA_DENIED, Code.CAMERA_LOST)
_MICROPHONE = (
    Code.MICROPHONE_NOT_FOUND,
    Code.MICROPHONE_BUSY,
    Code.MICROPHONE_LOST,
    Code.LIBRARY_MISSING,
)


_FROM_FACE = {facts.Light.BACKLIT: Light.BEHIND, facts.Light.BRIGHT: Light.TOO_BRIGHT}


class CameraState(Enum):
    OPENING = "opening"
    LIVE = "live"
    OFF = "off"  # sound only, by choice
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Report:
    """What can be said now. A problem is set when its device did not open or went away."""

    camera: CameraState = CameraState.OPENING
    picture: Picture = Picture.WAITING
    light: Light = Light.UNKNOWN
    sound: Sound = Sound.WAITING
    noise: Noise = Noise.UNKNOWN
    framing: Framing | None = None  # None: nothing to say about it (yet)
    camera_problem: Problem | None = None
    sound_problem: Problem | None = None


class Checkup(QObject):
    """`open` as often as needed, `close` on leaving. `changed(Report)` when there is something new to say."""

    changed = Signal(object)
    picture = Signal(QImage)  # not mirrored
    level = Signal(float)  # 0-1, for the meter
    trouble = Signal(object)  # a Problem that belongs to neither device

    def __init__(self, recorder: RecorderBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: Looked | None = None
        self._recorder = recorder
        self._report = Report()
        self._wanted: tuple[str | None, str | None] | None = None
        self._deaf = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self._measured = 0
        self._pictures, self._sounds, self._room = PictureCheck(0), SoundCheck(0), NoiseCheck()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        recorder.devicesReady.connect(self._ready)
        recorder.preview.connect(self._see)
        recorder.level.connect(self._hear)
        recorder.looked.connect(self._saw)
        recorder.trouble.connect(self._trouble)
        recorder.closed.connect(self._begin)

    @property
    def report(self) -> Report:
        return self._report

    def open(self, camera: str | None, microphone: str | None) -> None:
        """Open these instead of what was open; without `camera` only sound is checked."""
        self._wanted = (camera, microphone)
        self._begin()
        self._recorder.open(camera, microphone)
        self._timer.start()

    def close(self) -> None:
        """Let go of camera and microphone: the light of the camera goes out."""
        if self._wanted is not None:
            self._wanted = None
            self._timer.stop()
            self._recorder.close()

    def set_deaf(self, deaf: bool) -> None:
        """While the program itself makes sound, the microphone tells nothing about the user."""
        if self._deaf and not deaf:
            self._sounds, self._room = SoundCheck(self._clock.elapsed()), NoiseCheck()
        self._deaf = deaf

    def _begin(self) -> None:
        """Also when an earlier recording was closed first: its last news must not count."""
        if self._wanted is None:
            return
        now = self._clock.elapsed()
        self._pictures, self._sounds, self._measured = PictureCheck(now), SoundCheck(now), 0
        self._room, self._seen = NoiseCheck(), None
        self._say(Report(camera=CameraState.OFF if self._wanted[0] is None else CameraState.OPENING))

    def _ready(self, has_video: bool, has_audio: bool) -> None:
        if self._wanted is None:
            return
        camera, microphone = self._wanted
        if camera is not None and not has_video and self._report.camera_problem is None:
            self._trouble(Problem(Code.CAMERA_NOT_FOUND))
        if microphone is not None and not has_audio and self._report.sound_problem is None:
            self._trouble(Problem(Code.MICROPHONE_NOT_FOUND))
        if has_video and self._report.camera is CameraState.OPENING:
            self._say(replace(self._report, camera=CameraState.LIVE))

    def _see(self, image: QImage) -> None:
        if self._wanted is None or self._report.camera is not CameraState.LIVE:
            return
        now = self._clock.elapsed()
        first = not self._measured
        if first or now - self._measured >= _LOOK_MS:
            self._measured = max(1, now)
            self._pictures.arrived(now, brightness(image))
        else:
            self._pictures.arrived(now)
        self.picture.emit(image)
        if first:
            self._look()

    def _hear(self, level: Level) -> None:
        if self._wanted is None:
            return
        if not self._deaf:
            self._sounds.heard(self._clock.elapsed(), level)
            self._room.heard(self._clock.elapsed(), level)
        self.level.emit(meter_part(level))

    def _trouble(self, problem: Problem) -> None:
        if self._wanted is None or problem.code is Code.MICROPHONE_SILENT:  # we listen ourselves
            return
        if problem.code in _CAMERA:
            self._say(replace(self._report, camera=CameraState.FAILED, camera_problem=problem))
        elif problem.code in _MICROPHONE:
            self._say(replace(self._report, sound_problem=problem))
        else:
            self.trouble.emit(problem)

    def _look(self) -> None:
        now = self._clock.elapsed()
        live = self._report.camera is CameraState.LIVE
        picture = self._pictures.picture(now) if live else Picture.WAITING
        works = picture is Picture.WORKS
        self._say(
            replace(
                self._report,
                picture=picture,
                light=self._light(now) if live else Light.UNKNOWN,
                framing=self._seen.framing if works and self._seen is not None else None,
                noise=self._report.noise if self._deaf else self._room.noise(),
                sound=self._report.sound if self._deaf else self._sounds.sound(now),
            )
        )

    def _saw(self, seen: Looked) -> None:
        self._seen = seen
        if self._wanted is not None:
            self._look()

    def _light(self, now: int) -> Light:
        """By the brightness of the picture; where the light comes from needs the face."""
        light = self._pictures.light(now)
        if light in (Light.GOOD, Light.BIT_DARK) and self._seen is not None:
            return _FROM_FACE.get(self._seen.light, light)
        return light

    def _say(self, report: Report) -> None:
        if report != self._report:
            self._report = report
            self.changed.emit(report)


def brightness(image: QImage) -> float:
    """Mean luminance, 0-255: of the picture made as small as one point."""
    point = image.scaled(
        1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return float(qGray(point.pixel(0, 0)))
