"""Camera and microphone of this page: wanted, there, gone, silent."""

from PySide6.QtCore import QObject, QTimer, Signal

from oefenruimte.app.device_check import meter_part
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import Level, RecorderState
from oefenruimte.ui.bridge.recorder import RecorderBridge
from oefenruimte.ui.screens.practice.picking import Choices, LookUp

# Told in passing: recording goes on.
_QUIET = frozenset({Code.FRAMES_LOST, Code.SOUND_LOST, Code.DISK_SLOW})
_NOTE_MS = 6000  # while it goes on it is told again every two seconds
_HEARD_DB = -60.0  # a little above what the recorder calls silence, so that a banner does not flicker


class DeviceDesk(QObject):
    """Opens what is wanted and says whether it is there. Something missing is for the learner to decide:
    `open` again, or `accept` what is left.

    `look_up` tells what is used now in place of what is not plugged in; without it what is wanted is opened.
    """

    changed = Signal()
    ready = Signal()
    heard = Signal(float)  # 0-1, as the level meter shows it

    def __init__(
        self,
        bridge: RecorderBridge,
        camera: str | None,
        microphone: str | None,
        parent: QObject | None = None,
        *,
        look_up: LookUp | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._camera, self._microphone = camera, microphone
        self._look_up = look_up
        self._left = False
        self._opening = False
        self._has_video = self._has_audio = False
        self._troubles: tuple[Problem, ...] = ()
        self._note: Problem | None = None
        self._note_ends = QTimer(self)
        self._note_ends.setSingleShot(True)
        self._note_ends.timeout.connect(self._note_is_over)
        self._silent = self._sounded = False
        bridge.devicesReady.connect(self._are_ready)
        bridge.trouble.connect(self._trouble)
        bridge.level.connect(self._level)

    @property
    def camera_wanted(self) -> bool:
        return self._camera is not None

    @property
    def microphone_wanted(self) -> bool:
        return self._microphone is not None

    @property
    def has_video(self) -> bool:
        return self._has_video

    @property
    def has_audio(self) -> bool:
        return self._has_audio

    @property
    def is_ready(self) -> bool:
        """Everything that is wanted is there."""
        return not self._opening and not self._incomplete

    @property
    def gone(self) -> bool:
        """Something that is wanted went, and nothing was done about it yet."""
        return not self._opening and not self._troubles and self._incomplete

    @property
    def _incomplete(self) -> bool:
        missing = self._has_video != self.camera_wanted or self._has_audio != self.microphone_wanted
        return missing or self._bridge.state is RecorderState.CLOSED

    @property
    def troubles(self) -> tuple[Problem, ...]:
        """What the learner has to decide about, most important first."""
        return self._troubles

    @property
    def can_accept(self) -> bool:
        """Whether there is something left to go on with."""
        left = self._has_video or self._has_audio
        return bool(self._troubles) and left and self._bridge.state is not RecorderState.CLOSED

    @property
    def note(self) -> Problem | None:
        """The last thing told in passing, until it is over or `forget_note`."""
        return self._note

    @property
    def silent(self) -> bool:
        """Nothing at all was heard for three seconds."""
        return self._silent

    @property
    def microphone_works(self) -> bool:
        return self._has_audio and self._sounded and not self._silent

    def open(self) -> None:
        """Open what is wanted, instead of what is open."""
        self._opening = True
        self._has_video = self._has_audio = False
        self._troubles = ()
        self._silent = self._sounded = False
        if self._look_up is None:
            self._bridge.open(self._camera, self._microphone)
        else:
            self._look_up(self._open_what_is_there)
        self.changed.emit()

    def accept(self) -> None:
        """Go on with what is left."""
        if not self.can_accept:
            return
        self._camera = self._camera if self._has_video else None
        self._microphone = self._microphone if self._has_audio else None
        self._troubles = ()
        self.changed.emit()
        self.ready.emit()

    def forget_note(self) -> None:
        self._note = None
        self._note_ends.stop()

    def leave(self) -> None:
        """Hear nothing more. Whoever records closes the recorder."""
        self._left = True
        self._note_ends.stop()
        self._bridge.devicesReady.disconnect(self._are_ready)
        self._bridge.trouble.disconnect(self._trouble)
        self._bridge.level.disconnect(self._level)

    def _open_what_is_there(self, now: Choices) -> None:
        if self._left:
            return
        camera, microphone = now
        self._bridge.open(
            camera.source if self.camera_wanted else None,
            microphone.source if self.microphone_wanted else None,
        )

    def _are_ready(self, has_video: bool, has_audio: bool) -> None:
        self._opening = False
        self._has_video, self._has_audio = has_video, has_audio
        self.changed.emit()
        if self.is_ready:
            self.ready.emit()

    def _trouble(self, problem: Problem) -> None:
        if problem.code is Code.MICROPHONE_SILENT:
            self._silent = True
        elif problem.code in _QUIET:
            self._note = problem
            self._note_ends.start(_NOTE_MS)
        else:
            self._troubles = (*self._troubles, problem)
            nothing_runs = self._bridge.state is RecorderState.CLOSED
            if nothing_runs or len(self._troubles) == self.camera_wanted + self.microphone_wanted:
                self._opening = False  # nothing is left, and no DevicesReady follows
                self._has_video = self._has_audio = False
        self.changed.emit()

    def _note_is_over(self) -> None:
        self._note = None
        self.changed.emit()

    def _level(self, level: Level) -> None:
        if level.rms_db > _HEARD_DB and (self._silent or not self._sounded):
            self._silent, self._sounded = False, True
            self.changed.emit()
        self.heard.emit(meter_part(level))
