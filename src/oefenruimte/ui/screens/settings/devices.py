"""Which camera and microphone; a live picture only while it is asked for."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.device_check import Sound
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import Quality
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import sentence
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.screens.parts.device_watch import DeviceWatch
from oefenruimte.ui.screens.parts.device_words import DeviceWords
from oefenruimte.ui.screens.parts.pair import Pair
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.screens.situation.checkup import CameraState, Checkup, Report
from oefenruimte.ui.widgets import Button, Label, LevelMeter, Segmented, Select, Switch, announce

_PICTURE, _BARS = (184, 104), 15
_SIDE_BY_SIDE = 380

Sources = tuple[str | None, str | None]


class DevicesCard(SettingsCard):
    """The camera is open only between `Bekijk` and `Stop`, or until `release`. The lists follow what is
    plugged in, also while it is open."""

    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "video", action=self.tr("Probeer opnieuw"), parent=parent)
        self._context = context
        self._words = DeviceWords(self)
        self._watch = DeviceWatch(context.jobs, context.session.devices, context.preferences, parent=self)
        self._checkup = Checkup(context.recorder, self)
        self._opened: Sources | None = None  # None: nothing is open
        self.canvas = _Canvas(self.tr("Jouw camerabeeld"), mirror=True)
        self.camera = Select((), self.tr("Camera"), "video")
        self.microphone = Select((), self.tr("Microfoon"), "mic")
        self.away = Label("", "small", "textMuted")
        self.advice = Label("", "small", "textMuted")
        self.meter = LevelMeter(_BARS)
        policy = self.meter.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.meter.setSizePolicy(policy)
        self.look = Button(self.tr("Bekijk"), size="small", icon="eye")
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.camera, self.microphone, self.away, self.meter, self.advice):
            column.addWidget(part)
        left = QWidget()
        picture = QHBoxLayout(left)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.addWidget(self.canvas)
        self.part(Pair(left, right, side_by_side_from=_SIDE_BY_SIDE, widest=(_PICTURE[0], 10_000)))
        self.row(self.tr("Camera bekijken"), self.tr("Er wordt niets opgenomen."), self.look)
        qualities = ((Quality.NORMAL.value, self.tr("Normaal")), (Quality.HIGH.value, self.tr("Hoog")))
        now = context.preferences.current
        self.quality = Segmented(qualities, self.tr("Beeldkwaliteit"), now.quality)
        self.row(self.tr("Beeldkwaliteit"), self.tr("Hoog vraagt meer van je computer."), self.quality)
        self.self_view = self._switch(
            self.tr("Mezelf zien bij het oefenen"),
            self.tr("Uit is rustiger. Met Z zie je jezelf even wel.") if now.letter_keys else "",
            "self_view",
            now.self_view,
        )
        self.mirror = self._switch(
            self.tr("Spiegel mijn beeld"),
            self.tr("Zoals in een spiegel. Je opname blijft gewoon."),
            "mirror",
            now.mirror,
        )
        self.canvas.set_mirror(now.mirror)
        self.mirror.toggled.connect(self.canvas.set_mirror)
        self._connect()
        self._show_off()
        self._show_lists()
        self._watch.start()

    def release(self) -> None:
        """Close the camera and the microphone, and look no more at what is plugged in."""
        self._watch.stop()
        self._close()

    def _connect(self) -> None:
        self._watch.changed.connect(self._plugged)
        self.camera.chosen.connect(self._camera_chosen)
        self.microphone.chosen.connect(self._microphone_chosen)
        self.look.clicked.connect(self._toggle)
        self.quality.chosen.connect(lambda value: self._context.preferences.update(quality=value))
        self.notice.acted.connect(self._open)
        self._checkup.changed.connect(self._show_report)
        self._checkup.picture.connect(self.canvas.show_image)
        self._checkup.level.connect(self.meter.set_level)
        self._checkup.trouble.connect(self.tell_problem)

    def _switch(self, title: str, text: str, name: str, on: bool) -> Switch:
        switch = Switch(title, on)
        switch.toggled.connect(lambda value: self._context.preferences.update(**{name: value}))
        self.row(title, text, switch)
        return switch

    # --- devices ----------------------------------------------------------------------------------

    def _plugged(self) -> None:
        """Open another device when the one in use went or the chosen one came, or when one did not work."""
        self._show_lists()
        for listed in (self._watch.cameras, self._watch.microphones):
            if isinstance(listed, Problem) and self._opened is None:
                self._tell(listed, can_retry=False)
        camera, microphone = self._watch.choices()
        report = self._checkup.report
        failed = report.camera_problem is not None or report.sound_problem is not None
        if self._opened is not None and (failed or self._opened != (camera.source, microphone.source)):
            self._open()

    def _show_lists(self) -> None:
        now, watch = self._context.preferences.current, self._watch
        self._words.fill_cameras(self.camera, watch.cameras, now)
        self._words.fill_microphones(self.microphone, watch.microphones, now)
        away = " ".join(sentence(choice.away) for choice in watch.choices() if choice.away is not None)
        if away != self.away.text():
            self.away.setText(away)
            if away:
                announce(self.camera, away)
        self.away.setVisible(bool(away))

    def _camera_chosen(self, source: object) -> None:
        self._watch.prefer_camera(source)
        self._chosen()

    def _microphone_chosen(self, source: object) -> None:
        self._watch.prefer_microphone(source)
        self._chosen()

    def _chosen(self) -> None:
        self._show_lists()
        if self._opened is not None:
            self._open()

    # --- live -------------------------------------------------------------------------------------

    def _toggle(self) -> None:
        if self._opened is not None:
            self._close()
            self._show_off()
        else:
            self._open()

    def _open(self) -> None:
        """Open what is to be used now, instead of what is open."""
        self.quiet()
        camera, microphone = self._watch.choices()
        self._opened = camera.source, microphone.source
        self._checkup.open(*self._opened)
        self.canvas.clear()
        if camera.source is None:
            self.canvas.show_card(TextCard(self.tr("Alleen geluid"), icon="mic"))
        self.meter.show()
        self.look.setText(self.tr("Stop"))
        self.look.set_icon("eye-off")

    def _close(self) -> None:
        self._opened = None
        self._checkup.close()

    def _show_off(self) -> None:
        self.quiet()
        self.canvas.clear()
        self.canvas.show_card(TextCard(self.tr("Camera staat uit"), icon="video-off"))
        self.meter.set_level(0)
        self.meter.hide()
        self.advice.hide()
        self.look.setText(self.tr("Bekijk"))
        self.look.set_icon("eye")

    def _show_report(self, report: Report) -> None:
        if self._opened is None:
            return
        problem = report.camera_problem or report.sound_problem
        if problem is not None:
            self._tell(problem, can_retry=True)
        if report.camera is CameraState.FAILED:
            self.canvas.clear()
            self.canvas.show_card(TextCard(self.tr("Geen beeld"), icon="video-off"))
        advice = self._advice(report.sound) if report.sound_problem is None else ""
        if advice != self.advice.text():
            self.advice.setText(advice)
            if advice:
                announce(self.meter, advice)
        self.advice.setVisible(bool(advice))

    def _advice(self, sound: Sound) -> str:
        match sound:
            case Sound.MUTED:
                return self.tr("We horen je niet. Staat je microfoon aan?")
            case Sound.SILENT:
                return self.tr("We horen je niet. Praat je? Kies dan een andere microfoon.")
            case Sound.CLIPPED:
                return self.tr("Je geluid kraakt. Zet je microfoon zachter of ga verder weg.")
            case _:
                return ""

    def _tell(self, problem: Problem, *, can_retry: bool) -> None:
        if self.notice.button is not None:
            self.notice.button.setVisible(can_retry)
        self.tell_problem(problem)


class _Canvas(VideoCanvas):
    """Of one size, that grows with the text."""

    def retheme(self) -> None:
        width, height = _PICTURE
        self.setFixedSize(self.px(width), self.px(height))
        super().retheme()
