"""Recording a clip with the camera, with the text of the citizen running past near the lens."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from oefenruimte.app.device_check import meter_part
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import Level
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import words as problem_words
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.overlays import Countdown
from oefenruimte.ui.screens.editor.detail import autocue
from oefenruimte.ui.screens.editor.detail.autocue import Autocue
from oefenruimte.ui.screens.editor.detail.bench import ClipBench
from oefenruimte.ui.screens.editor.detail.clip_recorder import ClipRecorder, Phase
from oefenruimte.ui.screens.editor.detail.cues import spoken_text
from oefenruimte.ui.screens.editor.detail.dialog_keys import DialogKeys
from oefenruimte.ui.screens.editor.detail.subject import Subject
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.parts.device_watch import DeviceWatch
from oefenruimte.ui.screens.parts.device_words import DeviceWords
from oefenruimte.ui.widgets import (
    Banner,
    Button,
    Dialog,
    KeyBar,
    Label,
    Labelled,
    LevelMeter,
    Select,
    Slider,
    announce,
)

_REST = 420  # px of the window that the picture leaves to the rest
_WIDTH, _SIDE, _BARS = 980, 250, 16
_COUNT, _SECOND_MS = 3, 1000
# Without these there is nothing to record; other trouble is only told.
_DEVICES = (
    *(Code.CAMERA_NOT_FOUND, Code.CAMERA_BUSY, Code.CAMERA_DENIED, Code.CAMERA_LOST),
    *(Code.MICROPHONE_NOT_FOUND, Code.MICROPHONE_BUSY, Code.MICROPHONE_LOST, Code.LIBRARY_MISSING),
    *(Code.ENCODER_FAILED, Code.RECORDER_STOPPED),
)
_STEP = 10  # words a minute, for a key


class RecordDialog(Dialog):
    """Look, count down, record, look back; then again, or use it. Leaving drops what was recorded."""

    def __init__(
        self,
        context: ScreenContext,
        model: EditorModel,
        subject: Subject,
        title: str,
        second_ms: int = _SECOND_MS,
    ) -> None:
        super().__init__(context.overlay, title, width=_WIDTH)
        self._context, self._model, self._subject = context, model, subject
        self._words, self._device_words = DetailWords(self), DeviceWords(self)
        self._notice: Banner | None = None
        self._opened: tuple[str | None, str | None] | None = None
        self._counting = 0
        self._remark = ""
        self._was_ready = False
        self._second = QTimer(self, singleShot=True, interval=second_ms)
        self._second.timeout.connect(self._count)
        name = self._words.subject(model.draft, subject).replace(" ", "-")
        self.recorder = ClipRecorder(context, f"opname-{name}.mp4", self)
        self._watch = DeviceWatch(context.jobs, context.session.devices, context.preferences, parent=self)
        self.cue = Autocue(spoken_text(subject.text(model.draft)), self)
        self.bench = ClipBench(context, _REST, self)
        self.camera = Select((), self.tr("Camera"), "video", parent=self)
        self.microphone = Select((), self.tr("Microfoon"), "mic", parent=self)
        self.meter = LevelMeter(_BARS, parent=self)
        self.size_slider = Slider(
            self.tr("Grootte van de tekst"), autocue.SMALLEST, autocue.LARGEST, autocue.USUAL_SIZE, 2, self
        )
        self.speed_slider = Slider(
            self.tr("Tempo"), autocue.SLOWEST, autocue.FASTEST, autocue.USUAL_SPEED, 5, self
        )
        self.state = Label("", "noteStrong", parent=self)
        self.record_button = Button(
            self.tr("Neem op"), "rec", icon="circle-filled", key="Spatie", parent=self
        )
        self.again_button = Button(self.tr("Opnieuw"), icon="rotate-ccw", key="R", parent=self)
        self.use_button = Button(self.tr("Gebruik deze opname"), "primary", key="Ctrl+Enter", parent=self)
        self.give_up = Button(self.tr("Annuleer"), "ghost", parent=self)
        self.keybar = KeyBar(parent=self)
        self._keys = DialogKeys(self, model)
        self._arrange()
        self._connect()
        self._show()
        self.set_first_focus(self.record_button)

    def present(self) -> None:
        super().present()
        self._watch.start()

    @property
    def recording(self) -> bool:
        return self.recorder.phase in (Phase.STARTING, Phase.RECORDING, Phase.SEALING)

    def close_with(self, result: str) -> None:
        self._second.stop()
        self._watch.stop()
        self.cue.rewind()
        self.bench.close_clip()
        self.recorder.leave()
        super().close_with(result)

    # what the user wants -------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Count down and record; stop what runs; or play what was recorded."""
        match self.recorder.phase:
            case Phase.READY if self._counting:
                self._stop_counting()
            case Phase.READY if self.recorder.can_start:
                self._counting = _COUNT + 1
                self._count()
            case Phase.RECORDING:
                self.recorder.stop()
            case Phase.RECORDED:
                self.bench.toggle()
            case _:
                return

    def again(self) -> None:
        if self.recorder.phase is Phase.RECORDED:
            self.bench.close_clip()
            self.recorder.again()

    def use(self) -> None:
        if self.recorder.phase is not Phase.RECORDED:
            return
        self.bench.close_clip()
        clip, subject = self.recorder.keep(), self._subject
        step = self.tr("opname voor {0}").format(self._words.subject(self._model.draft, subject))
        self._model.edit(step, lambda draft: subject.with_clip(draft, clip))
        self.close_with("klaar")

    # devices -------------------------------------------------------------------------------------------

    def _plugged(self) -> None:
        now, watch = self._context.preferences.current, self._watch
        self._device_words.fill_cameras(self.camera, watch.cameras, now)
        self._device_words.fill_microphones(self.microphone, watch.microphones, now)
        if self.recorder.phase is Phase.READY and not self._counting:
            self._open()

    def _open(self) -> None:
        camera, microphone = self._watch.choices()
        wanted = (camera.source, microphone.source)
        if wanted == self._opened:
            return
        self._opened = wanted
        self.bench.canvas.clear()
        if camera.source is None:
            self.bench.canvas.show_card(TextCard(self.tr("Alleen geluid"), icon="mic"))
        self._context.recorder.open(*wanted)
        self._show()

    def _camera_chosen(self, source: object) -> None:
        self._watch.prefer_camera(source)
        self._plugged()

    def _microphone_chosen(self, source: object) -> None:
        self._watch.prefer_microphone(source)
        self._plugged()

    def _trouble(self, problem: Problem) -> None:
        if problem.code not in _DEVICES:
            # It goes on as well as it can: said in its place, so that nothing moves while somebody acts.
            self._remark = problem_words(problem).title
            self._show()
            return
        self._opened = None
        self._stop_counting()
        self._tell(problem)
        self._show()

    def _see(self, image: QImage) -> None:
        if self.recorder.phase is not Phase.RECORDED:
            self.bench.canvas.show_image(image)

    def _hear(self, level: Level) -> None:
        self.meter.set_level(meter_part(level))

    # counting and recording ----------------------------------------------------------------------------

    def _count(self) -> None:
        self._counting -= 1
        if self._counting:
            self.bench.canvas.set_countdown(Countdown(self._counting))
            announce(self, str(self._counting), urgent=True)
            self._second.start()
        else:
            self.bench.canvas.set_countdown(None)
            self.recorder.start()
        self._show()

    def _stop_counting(self) -> None:
        self._counting = 0
        self._second.stop()
        self.bench.canvas.set_countdown(None)
        self._show()

    def _changed(self) -> None:
        match self.recorder.phase:
            case Phase.RECORDING:
                if self._notice is not None:
                    self._notice.hide()
                self.cue.start()
                announce(self, self.tr("Opname gestart"), urgent=True)
            case Phase.SEALING:
                self.cue.stop()
                self.bench.canvas.set_recording(None)
            case Phase.RECORDED:
                assert self.recorder.clip is not None
                self.cue.rewind()
                self.bench.load(self.recorder.clip)
                announce(self, self.tr("Opname gestopt. Kijk hem terug."), urgent=True)
                self.use_button.setFocus()
            case Phase.READY:
                self._remark = ""
                self.cue.rewind()
                self.bench.canvas.clear()
                self.record_button.setFocus()
            case Phase.STARTING | Phase.OVER:
                pass
        self._show()

    def _progressed(self, elapsed_ms: int) -> None:
        self.bench.canvas.set_recording(elapsed_ms)

    # showing -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        phase = self.recorder.phase
        recorded, running = phase is Phase.RECORDED, phase is Phase.RECORDING
        self.state.setText(self._state_words())
        self.bench.controls.setVisible(recorded)
        self.bench.canvas.set_mirror(not recorded)
        self.again_button.setVisible(recorded)
        self.use_button.setVisible(recorded)
        self.record_button.setVisible(not recorded)
        self.record_button.setText(
            self.tr("Stop opname")
            if running
            else self.tr("Wacht even")
            if self._counting
            else self.tr("Neem op")
        )
        self.record_button.set_icon(
            "square-filled" if running else "pause" if self._counting else "circle-filled"
        )
        waits = phase in (Phase.STARTING, Phase.SEALING)
        self.record_button.set_busy(waits)
        ready = self.recorder.can_start or running or waits or bool(self._counting)
        self.record_button.set_unavailable(
            None if ready else self.tr("Je camera of microfoon is nog niet klaar.")
        )
        if ready and not recorded and not (self._was_ready and self._has_focus()):
            self.record_button.setFocus()  # it could not be pressed when the dialog opened
        self._was_ready = self._was_ready or ready
        for part in (self.camera, self.microphone):
            part.setEnabled(phase is Phase.READY and not self._counting)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _state_words(self) -> str:
        match self.recorder.phase:
            case Phase.RECORDING:
                return " ".join((self.tr("De opname loopt."), self._remark)).strip()
            case Phase.SEALING:
                return self.tr("Opname bewaren…")
            case Phase.RECORDED:
                return self.tr("Kijk hem terug. Wat je niet gebruikt, wordt gewist.")
            case _:
                return self.tr("Er wordt nu niets opgenomen.")

    def _tell(self, problem: Problem) -> None:
        told = problem_words(problem)
        if self._notice is None:
            self._notice = Banner("error", told.title, told.text, parent=self)
            self.body.insertWidget(0, self._notice)
        self._notice.set_message(told.title, told.text)
        self._notice.show()

    # building ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._watch.changed.connect(self._plugged)
        self.camera.chosen.connect(self._camera_chosen)
        self.microphone.chosen.connect(self._microphone_chosen)
        self.recorder.changed.connect(self._changed)
        self.recorder.progress.connect(self._progressed)
        self.recorder.problem.connect(self._tell)
        bridge = self._context.recorder
        bridge.devicesReady.connect(self._devices_ready)
        bridge.preview.connect(self._see)
        bridge.level.connect(self._hear)
        bridge.trouble.connect(self._trouble)
        self.size_slider.valueChanged.connect(self.cue.set_text_size)
        self.speed_slider.valueChanged.connect(self.cue.set_speed)
        self.record_button.clicked.connect(self.toggle)
        self.again_button.clicked.connect(self.again)
        self.use_button.clicked.connect(self.use)
        self.give_up.clicked.connect(lambda: self.close_with(""))
        self.bench.problem.connect(self._tell)
        keys = self._keys.shortcuts
        keys.bind("Spatie", self.toggle, self.tr("opnemen, stoppen, afspelen"))
        keys.bind("R", self.again, self.tr("opnieuw"))
        keys.bind("Ctrl+Enter", self.use, self.tr("gebruik"))
        keys.bind("↑", lambda: self._faster(1), self.tr("tempo"))
        keys.bind("↓", lambda: self._faster(-1), self.tr("tempo"))
        self.keybar.set_hints(keys.hints())

    def _devices_ready(self, has_video: bool, has_audio: bool) -> None:
        del has_video, has_audio
        self._show()

    def _faster(self, way: int) -> None:
        self.speed_slider.setValue(self.speed_slider.value() + way * _STEP)

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(7)
        for label, control in (
            (self.tr("Camera"), self.camera),
            (self.tr("Microfoon"), self.microphone),
            (self.tr("Grootte van de tekst"), self.size_slider),
            (self.tr("Tempo van de tekst"), self.speed_slider),
        ):
            side.addWidget(Labelled(label, control, parent=self))
        side.addWidget(self.meter)
        side.addWidget(self.state)
        side.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addWidget(self.bench, 1)
        both.addLayout(side)
        self.cue.setVisible(bool(spoken_text(self._subject.text(self._model.draft))))
        self.body.addWidget(self.cue)
        self.body.addLayout(both, 1)
        self.footer.takeAt(0)
        self.footer.addWidget(self.keybar, 1)
        for button in (self.give_up, self.again_button, self.record_button, self.use_button):
            self.footer.addWidget(button)
        self.retheme()

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "camera"):
            self.camera.setMinimumWidth(self.px(_SIDE))
