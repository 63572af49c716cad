"""One clip or recording: Qt's player with a sound output, for one source at a time."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.ui.player.clip_state import FASTEST, SLOWEST, ClipState, Source
from oefenruimte.ui.player.device import SeekableDevice
from oefenruimte.ui.player.shown import ShownFrame

_WATCH_MS = 100
_SEEK_MS = 150  # so long may one seek take before the next is tried
_WAITS = 10  # times that long a busy computer gets where there must be a picture
_TAIL_MS = 3000  # before the end there may be none
# Sound may go on after the last picture: a seek to there brings no frame, one this much earlier does.
_BACK_MS = (30, 90, 300, 1000, 3000)
_CLOSE_MS = 400  # a frame further from the player's own clock than this is left over from before a seek
_Status = QMediaPlayer.MediaStatus
_LOADED = (_Status.LoadedMedia, _Status.BufferingMedia, _Status.BufferedMedia)


class ClipPlayer(QObject):
    """Plays a file or a reader. At the end it stays on the last frame. Works without a sound device.

    Call `close()` before letting go of it; a reader is closed with it. `endless`: round and round.
    """

    frame = Signal(QVideoFrame)
    loaded = Signal()
    positionChanged = Signal(int)  # ms
    playingChanged = Signal(bool)
    ended = Signal()
    failed = Signal(object)  # Problem: clip-missing, clip-unplayable, or what the reader said

    def __init__(self, parent: QObject | None = None, *, endless: bool = False) -> None:
        super().__init__(parent)
        # Frames become pictures on the processor. With OpenGL, Qt reads every frame back from the graphics
        # card: without a real card that took three times the processor and held the window up for 150 ms.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
        # The order matters: children are destroyed in this order, and the player must go before its device.
        self._player = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._sink = QVideoSink(self)
        self._player.setAudioOutput(self._sound)
        self._player.setVideoSink(self._sink)
        self._player.setPitchCompensation(True)  # measured: 440 Hz stays 440 from 0.25 to 3 times
        self._player.setLoops(QMediaPlayer.Loops.Infinite if endless else QMediaPlayer.Loops.Once)
        self._device: SeekableDevice | None = None
        self._state = ClipState.EMPTY
        self._play = False
        self._at = 0
        self._shown: ShownFrame | None = None
        self._target = 0  # where the seek that is under way goes
        self._again = False  # another seek was asked for meanwhile
        self._back = 0  # how many steps of _BACK_MS were tried
        self._waited = 0  # how often _SEEK_MS passed before that
        self._seeking = QTimer(self, singleShot=True, interval=_SEEK_MS)
        self._seeking.timeout.connect(self._no_frame_came)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._look_at_device)
        # A method of this object, not a lambda: it is called on our thread, whichever the sink speaks from.
        self._sink.videoFrameChanged.connect(self._show)
        self._player.positionChanged.connect(self._position_changed)
        # Later: whoever hears of an end or an error may take this very player apart.
        later = Qt.ConnectionType.QueuedConnection
        self._player.mediaStatusChanged.connect(self._status_changed, later)
        self._player.errorOccurred.connect(self._error_occurred, later)

    @property
    def state(self) -> ClipState:
        return self._state

    @property
    def playing(self) -> bool:
        """Plays, or will as soon as it is loaded."""
        return self._play

    @property
    def position(self) -> int:
        """ms from the start of the clip; never before the frame that is shown."""
        if self._state is not ClipState.READY or self._seeking.isActive() or self._back:
            return self._at
        # The player's own clock moves in steps of 50-100 ms.
        clock = max(self._at, self._player.position())
        near = self._shown is not None and abs(self._shown.start_ms - clock) < _CLOSE_MS
        return max(clock, self._shown.start_ms) if near and self._shown is not None else clock

    @property
    def seeking(self) -> bool:
        """The frame that was asked for is still on its way; an earlier one is on the screen."""
        return self._state is ClipState.LOADING or self._seeking.isActive()

    @property
    def duration(self) -> int:
        """ms; 0 until loaded."""
        return max(0, self._player.duration())

    @property
    def has_video(self) -> bool:
        return self._player.hasVideo()

    @property
    def has_audio(self) -> bool:
        return self._player.hasAudio()

    def load(self, source: Source, at_ms: int = 0, *, play: bool = False) -> None:
        """Replace what is loaded; `loaded` or `failed` follows. Shows the frame at `at_ms`."""
        self.close()
        self._state = ClipState.LOADING
        self._at = max(0, at_ms)
        self._set_playing(play)
        if isinstance(source, Path):
            if source.is_file():
                self._player.setSource(QUrl.fromLocalFile(str(source)))
            else:
                self._fail_soon(Problem(Code.CLIP_MISSING))
            return
        try:
            self._device = SeekableDevice(source, self)
        except Failure as failure:
            source.close()
            self._fail_soon(failure.problem)
            return
        self._watch.start()
        self._player.setSourceDevice(self._device, QUrl("clip.mp4"))

    def play(self) -> None:
        """Go on; from the start when it had ended."""
        if self._state is ClipState.ENDED:
            self.seek(0)
        self._set_playing(True)
        if self._state is ClipState.READY:
            self._back = 0
            self._player.play()

    def pause(self) -> None:
        self._at = self.position
        self._set_playing(False)
        if self._state is ClipState.READY:
            self._player.pause()

    def seek(self, at_ms: int) -> None:
        """Show the frame at `at_ms`; goes on playing when it played. Of many, the newest counts."""
        self._at = max(0, at_ms)
        if self._state not in (ClipState.READY, ClipState.ENDED):
            return
        self._at = min(self._at, self.duration)
        self._state = ClipState.READY
        if self._seeking.isActive():
            self._again = True
        else:
            self._go()

    def set_rate(self, rate: float) -> None:
        """0.25-3; the pitch is kept."""
        self._player.setPlaybackRate(min(FASTEST, max(SLOWEST, rate)))

    def set_volume(self, volume: float) -> None:
        """0-1."""
        self._sound.setVolume(volume)

    def set_muted(self, muted: bool) -> None:
        self._sound.setMuted(muted)

    def close(self) -> None:
        """Stop, let go of the source and close its reader. No signal of it comes after this."""
        self._state = ClipState.EMPTY
        self._at = 0
        self._let_go()

    def _let_go(self) -> None:
        self._watch.stop()
        self._seeking.stop()
        self._again = False
        self._back = 0
        self._shown = None
        self._set_playing(False)
        if self._device is not None:
            self._device.abandon()
        self._player.setSource(QUrl())
        if self._device is not None:
            self._device.release()
            self._device.deleteLater()
            self._device = None

    def _go(self) -> None:
        self._again = False
        self._back, self._waited, self._target = 0, 0, self._at
        self._player.setPosition(self._at)
        if self.has_video:
            self._seeking.start()
        self._run()

    def _run(self) -> None:
        if self._play:
            self._player.play()
        else:
            self._player.pause()

    def _set_playing(self, playing: bool) -> None:
        if playing != self._play:
            self._play = playing
            self.playingChanged.emit(playing)

    def _show(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or self._state not in (ClipState.READY, ClipState.ENDED):
            return
        self._shown = ShownFrame.of(frame)
        # Paused, a frame that was on its way already is not taken for the next one.
        exactly = not self._play and not self._back
        if self._seeking.isActive() and self._shown.answers(self._target, exactly=exactly):
            self._seeking.stop()
            if self._again:
                self._go()
        self.frame.emit(frame)

    def _no_frame_came(self) -> None:
        if self._again:
            self._go()
        elif self._waited < _WAITS and self._at < self.duration - _TAIL_MS:
            self._waited += 1  # a step back would show another picture than was asked for
            self._seeking.start()
        elif not self._play and self._back < len(_BACK_MS):
            step = _BACK_MS[self._back]
            self._back += 1  # first: setPosition reports at once, and that place is not where we are
            self._seeking.start()
            self._target = max(0, self._at - step)
            self._player.setPosition(self._target)
            self._player.pause()

    def _position_changed(self, position: int) -> None:
        if self._state is ClipState.READY and not self._seeking.isActive() and not self._back:
            self._at = position
            self.positionChanged.emit(position)

    def _status_changed(self) -> None:
        # What it is now: the signal may be about the source before this one.
        status = self._player.mediaStatus()
        match self._state:
            case ClipState.LOADING if status in _LOADED:
                self._begin()
            case ClipState.READY if status == _Status.EndOfMedia and self._play:
                self._end()
            case _ if status == _Status.InvalidMedia:
                self._fail(Problem(Code.CLIP_UNPLAYABLE, detail=status.name))
            case _:
                return

    def _begin(self) -> None:
        if not (self.has_video or self.has_audio):
            self._fail(Problem(Code.CLIP_UNPLAYABLE, detail="no picture and no sound"))
            return
        self._state = ClipState.READY
        self._at = min(self._at, self.duration)
        if self._at > 0:
            self._go()
        else:
            self._run()
        self.loaded.emit()

    def _end(self) -> None:
        if self._again:
            self._go()
            return
        self._look_at_device()
        if self._state is not ClipState.READY:
            return
        self._state = ClipState.ENDED
        self._at = self.duration
        self._set_playing(False)
        if self.has_video and (self._shown is None or not self._shown.ends(self._at)):
            self._no_frame_came()  # it ended on a seek: the last picture was never decoded
        self.positionChanged.emit(self._at)
        self.ended.emit()

    def _error_occurred(self) -> None:
        error = self._player.error()
        if error != QMediaPlayer.Error.NoError:
            # Not the text of the error: it may hold the name of a file.
            self._fail(Problem(Code.CLIP_UNPLAYABLE, detail=error.name))

    def _look_at_device(self) -> None:
        if self._device is not None and self._device.problem is not None:
            self._fail(self._device.problem)

    def _fail_soon(self, problem: Problem) -> None:
        # Later, so that a caller hears of it in the same way as of every other failure.
        QTimer.singleShot(0, self, lambda: self._fail(problem))

    def _fail(self, problem: Problem) -> None:
        if self._state in (ClipState.EMPTY, ClipState.FAILED):
            return
        if self._device is not None and self._device.problem is not None:
            problem = self._device.problem  # the cause, where Qt only sees the effect
        self._at = self.position
        self._state = ClipState.FAILED
        self._let_go()
        self.failed.emit(problem)
