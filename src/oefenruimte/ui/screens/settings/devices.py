"""Which camera and microphone; a live picture only while it is asked for."""

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.device_check import meter_part
from oefenruimte.app.session import Devices
from oefenruimte.domain.problem import Failure, Problem
from oefenruimte.domain.recording import Device, Level
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.screens.parts.device_words import SOUND_ONLY, DeviceWords
from oefenruimte.ui.screens.parts.pair import Pair
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.widgets import Button, LevelMeter, Select

_PICTURE, _BARS = (184, 104), 15
_SIDE_BY_SIDE = 380

Found = tuple[tuple[Device, ...] | Problem, tuple[Device, ...] | Problem]


class DevicesCard(SettingsCard):
    """The camera is open only between `Bekijk` and `Stop`, or until `release`."""

    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "video", parent=parent)
        self._context = context
        self._words = DeviceWords(self)
        self._on = False
        self.canvas = _Canvas(self.tr("Jouw camerabeeld"), mirror=True)
        self.camera = Select((), self.tr("Camera"), "video")
        self.microphone = Select((), self.tr("Microfoon"), "mic")
        self.meter = LevelMeter(_BARS)
        policy = self.meter.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.meter.setSizePolicy(policy)
        self.look = Button(self.tr("Bekijk"), size="small", icon="eye")
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.camera, self.microphone, self.meter):
            column.addWidget(part)
        left = QWidget()
        picture = QHBoxLayout(left)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.addWidget(self.canvas)
        self.part(Pair(left, right, side_by_side_from=_SIDE_BY_SIDE, widest=(_PICTURE[0], 10_000)))
        self._state = self.row(self.tr("Camera bekijken"), self.tr("Er wordt niets opgenomen."), self.look)
        self.camera.chosen.connect(self._camera_chosen)
        self.microphone.chosen.connect(self._microphone_chosen)
        self.look.clicked.connect(self._toggle)
        context.recorder.preview.connect(self._show_picture)
        context.recorder.level.connect(self._show_level)
        context.recorder.trouble.connect(self._show_trouble)
        self._show_off()
        self._offer((), ())
        context.jobs.run(
            _list_devices, context.session.devices, on_done=self._listed, on_problem=self.tell_problem
        )

    def release(self) -> None:
        """Close the camera and the microphone."""
        if self._on:
            self._on = False
            self._context.recorder.close()

    # --- devices ----------------------------------------------------------------------------------

    def _listed(self, found: Found) -> None:
        cameras, microphones = found
        for either in found:
            if isinstance(either, Problem):
                self.tell_problem(either)
        self._offer(
            () if isinstance(cameras, Problem) else cameras,
            () if isinstance(microphones, Problem) else microphones,
        )

    def _offer(self, cameras: tuple[Device, ...], microphones: tuple[Device, ...]) -> None:
        chosen = self._context.preferences.current
        first = self.tr("Eerste camera") if cameras else self.tr("Geen camera gevonden")
        usual = self.tr("Standaardmicrofoon")
        self.camera.set_options(
            [
                (None, first),
                *self._words.with_camera(cameras, chosen.camera),
                (SOUND_ONLY, self.tr("Zonder camera: alleen geluid")),
            ]
        )
        self.camera.set_value(chosen.camera)
        self.microphone.set_options(
            [(None, usual), *self._words.with_microphone(microphones, chosen.microphone)]
        )
        self.microphone.set_value(chosen.microphone)

    def _camera_chosen(self, source: object) -> None:
        self._context.preferences.update(camera=source)
        self._reopen()

    def _microphone_chosen(self, source: object) -> None:
        self._context.preferences.update(microphone=source)
        self._reopen()

    # --- live -------------------------------------------------------------------------------------

    def _toggle(self) -> None:
        if self._on:
            self.release()
            self._show_off()
        else:
            self._on = True
            self._reopen()
        self.look.setText(self.tr("Stop") if self._on else self.tr("Bekijk"))
        self.look.set_icon("eye-off" if self._on else "eye")

    def _reopen(self) -> None:
        if not self._on:
            return
        self.quiet()
        now = self._context.preferences.current
        self._context.recorder.open(now.camera_source, now.microphone_source)
        self.canvas.clear()
        if now.camera_source is None:
            self.canvas.show_card(TextCard(self.tr("Alleen geluid"), icon="mic"))
        self.meter.show()

    def _show_off(self) -> None:
        self.canvas.clear()
        self.canvas.show_card(TextCard(self.tr("Camera staat uit"), icon="video-off"))
        self.meter.set_level(0)
        self.meter.hide()

    def _show_picture(self, image: QImage) -> None:
        if self._on and self._context.preferences.current.camera_source is not None:
            self.canvas.show_image(image)

    def _show_level(self, level: Level) -> None:
        if self._on:
            self.meter.set_level(meter_part(level))

    def _show_trouble(self, problem: Problem) -> None:
        if self._on:
            self.tell_problem(problem)


class _Canvas(VideoCanvas):
    """Of one size, that grows with the text."""

    def retheme(self) -> None:
        width, height = _PICTURE
        self.setFixedSize(self.px(width), self.px(height))
        super().retheme()


def _list_devices(devices: Devices) -> Found:
    """Without one kind, the other still works."""
    return _tried(devices.cameras), _tried(devices.microphones)


def _tried(listing: Callable[[], list[Device]]) -> tuple[Device, ...] | Problem:
    try:
        return tuple(listing())
    except Failure as failure:
        return failure.problem
