"""Speaking a reaction: record, listen, again. It is sealed while it is recorded."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.app.device_check import meter_part
from oefenruimte.app.voices import VoiceTarget
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import Discarded, Level, Progress, Trouble
from oefenruimte.domain.share import MAX_VOICE_MS, Voice
from oefenruimte.domain.voice import VoiceFinished
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.parts.voice import VoiceButton
from oefenruimte.ui.widgets import Button, Dialog, Label, LevelMeter, announce

_POLL_MS = 50


class VoiceDialog(Dialog):
    """`spoken(Voice)` when the coach keeps it. Closing it in another way leaves nothing behind."""

    spoken = Signal(object)
    failed = Signal(object)  # Problem: told after it has closed

    def __init__(self, context: ScreenContext, share_id: ShareId) -> None:
        super().__init__(context.overlay, self.tr("Spreek je reactie in"), width=460, small=True)
        self._context, self._share_id = context, share_id
        self._recorder = context.session.devices.voice()
        self._target: VoiceTarget | None = None
        self._voice: Voice | None = None
        self._listen: VoiceButton | None = None
        self._over, self._elapsed = False, 0
        self._said = Label("", parent=self)
        self._clock = Label("0:00", "timer", wrap=False, tabular=True, parent=self)
        self._meter = LevelMeter(read_out=True)
        row = QHBoxLayout()
        row.addWidget(self._clock)
        row.addWidget(self._meter)
        row.addStretch(1)
        self.body.addWidget(self._said)
        self.body.addLayout(row)
        self._place = QWidget()
        self._listening = QHBoxLayout(self._place)
        self._listening.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._place)
        self.give_up = Button(self.tr("Toch niet"), key="Esc")
        self.again = Button(self.tr("Opnieuw"), icon="rotate-ccw")
        self.stop = Button(self.tr("Stop"), "rec", icon="square")
        self.keep = Button(self.tr("Gebruik deze"), "primary", icon="check")
        for button in (self.give_up, self.again, self.stop, self.keep):
            self.footer.addWidget(button)
        self.give_up.clicked.connect(self.reject)
        self.again.clicked.connect(self._again)
        self.stop.clicked.connect(self._recorder.stop)
        self.keep.clicked.connect(self._keep)
        self.closed.connect(lambda _: self._put_away())
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)
        self.set_first_focus(self.stop)
        self._begin()

    @property
    def voice(self) -> Voice | None:
        """What was recorded and can be kept."""
        return self._voice

    @property
    def elapsed_ms(self) -> int:
        """How long the recording is that runs."""
        return self._elapsed

    # recording -----------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._elapsed = 0
        self._show("busy", self.tr("Een ogenblik…"))
        self._context.jobs.run(
            self._context.session.coach.voice_target,
            self._share_id,
            on_done=self._start,
            on_problem=self._fail,
            owner=self,
        )

    def _start(self, target: VoiceTarget) -> None:
        if self._over:  # it was closed meanwhile: nothing lies there yet
            return
        self._target = target
        self._recorder.start(self._context.preferences.current.microphone_source, target.open_sink)
        self._timer.start()
        longest = clock_text(MAX_VOICE_MS)
        self._show("recording", self.tr("De opname loopt. Je hebt {0}.").format(longest))
        announce(self, self._said.text(), urgent=True)

    def _poll(self) -> None:
        for event in self._recorder.poll():
            match event:
                case Level():
                    self._meter.set_level(meter_part(event))
                case Progress():
                    self._elapsed = event.elapsed_ms
                    self._clock.setText(clock_text(event.elapsed_ms))
                case VoiceFinished():
                    self._timer.stop()
                    self._finished(event)
                case Trouble():
                    self._timer.stop()
                    self._fail(event.problem)
                case Discarded():
                    continue

    def _finished(self, event: VoiceFinished) -> None:
        target = self._target
        if not event.sealed or target is None:
            self._show("nothing", self.tr("Er is niets opgenomen. Staat je microfoon aan?"))
            return
        self._show("busy", self.tr("Een ogenblik…"))
        self._context.jobs.run(
            self._context.session.coach.keep_voice,
            self._share_id,
            target,
            on_done=self._kept,
            on_problem=self._fail,
            owner=self,
        )

    def _kept(self, voice: Voice) -> None:
        self._voice = voice
        self._clock.setText(clock_text(voice.duration_ms))
        coach = self._context.session.coach
        self._listen = VoiceButton(
            self._context.jobs,
            partial(coach.open_voice, self._share_id, voice),
            voice.duration_ms,
            self._place,
        )
        self._listen.failed.connect(self._context.problem)
        self._listening.addWidget(self._listen)
        self._listening.addStretch(1)
        self._listen.show()
        self._show("done", self.tr("Luister terug, of gebruik hem meteen."))
        self.keep.setFocus()
        announce(self, self._said.text())

    def _again(self) -> None:
        self._forget()
        self._begin()

    # the end -------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        voice, self._voice, self._target = self._voice, None, None
        self.close_with("")
        if voice is not None:
            self.spoken.emit(voice)

    def _fail(self, problem: Problem) -> None:
        self.close_with("")
        self.failed.emit(problem)

    def _forget(self) -> None:
        """What was recorded is not kept."""
        if self._listen is not None:
            self._listen.leave()
            self._listen.deleteLater()
            self._listen = None
        gone, self._voice, self._target = self._voice or self._target, None, None
        if gone is not None:
            self._context.jobs.run(
                self._context.session.coach.drop_voice,
                gone,
                on_done=lambda _: None,
                on_problem=self._context.problem,
            )

    def _put_away(self) -> None:
        self._over = True
        self._timer.stop()
        listen, self._listen = self._listen, None
        if listen is not None:
            listen.leave()
        # Letting go of a microphone may take a while, and only then its file can be dropped. By that time
        # this dialog is gone: nothing of it may be needed. In a lane: a door that closes waits for it.
        self._recorder.discard()
        gone, self._voice, self._target = self._voice or self._target, None, None
        recorder, coach = self._recorder, self._context.session.coach

        def let_go() -> None:
            recorder.close()
            if gone is not None:
                coach.drop_voice(gone)

        self._context.jobs.run(let_go, on_done=lambda _: None, on_problem=self._context.problem, key="voice")

    def _show(self, state: str, words: str) -> None:
        self._said.setText(words)
        self._meter.setVisible(state == "recording")
        self.stop.setVisible(state == "recording")
        self.again.setVisible(state in ("done", "nothing"))
        self.keep.setVisible(state == "done")
        if state == "nothing":
            self.again.setFocus()
