"""One recording while it is made: its queues, the encoder's thread and the watch over both."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from oefenruimte.capture.audio_clock import Placed
from oefenruimte.capture.audio_track import RATE, AudioTrack
from oefenruimte.capture.awake import Awake
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.fragments import FragmentStream
from oefenruimte.capture.loudness import Wave
from oefenruimte.capture.pictures import is_blank, to_i420, to_thumbnail
from oefenruimte.capture.ports import Frame, Limits, Picture, Samples
from oefenruimte.capture.quality_watch import QualityWatch
from oefenruimte.capture.writer import SinkWriter
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import Discarded, Finished, Quality, RecordingFacts, RecordingSink
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)
QUEUE_FRAMES = 60
_THUMBNAIL_FROM = 0.5  # seconds: by then a camera has found its exposure
_NEAR_END = 0.0005  # seconds
_HOLE = 5.0  # seconds with neither picture nor sound: the computer slept


class TakeEncoder(Protocol):
    def picture(self, image: Picture, seconds: float) -> bool: ...
    def sound(self, samples: Samples) -> None: ...
    def close(self) -> None: ...


MakeEncoder = Callable[[FragmentStream, tuple[int, int] | None, bool, Quality], TakeEncoder]


@dataclass(frozen=True, slots=True)
class Plan:
    """What to record. `t0`: the moment that becomes zero; `size` None: without picture."""

    t0: float
    size: tuple[int, int] | None
    sound: bool
    open_sink: Callable[[], RecordingSink]
    quality: Quality = Quality.NORMAL


class RunningTake:
    """`offer_*` from the device threads, the rest from the supervisor. `outcome` is set when all is done."""

    def __init__(
        self, plan: Plan, clock: Clock, limits: Limits, make_encoder: MakeEncoder, wake: Callable[[], None]
    ) -> None:
        self._plan = plan
        self._clock = clock
        self._limits = limits
        self._make_encoder = make_encoder
        self._wake = wake
        self._changed = threading.Condition(threading.RLock())
        self._frames: deque[tuple[float, Picture]] = deque()
        self._sound: deque[Placed] = deque()
        self._awake = Awake(clock)
        self._reached = plan.t0  # how far picture and sound have come
        self._end_at: float | None = None
        self._dropped = False
        self._problem: Problem | None = None
        self._working_since: float | None = None
        self._encoded = threading.Event()
        self._thumbnail: Picture | None = None
        self._thumbnail_final = False
        self._track = AudioTrack(plan.t0)
        self._wave = Wave(RATE)
        self._quality = QualityWatch(RATE)
        self._levels = b""
        self._queue_lost = 0
        self.source_lost = 0  # pictures that never left the camera, as the supervisor counts them
        self.started = False
        self.outcome: Finished | Discarded | None = None
        self._writer = SinkWriter(plan.open_sink, clock, wake)
        self._stream = FragmentStream(self._writer.put)
        self._thread = threading.Thread(target=self._run, name="recording-encoder", daemon=True)
        self._thread.start()

    @property
    def t0(self) -> float:
        return self._plan.t0

    @property
    def ending(self) -> bool:
        return self._end_at is not None

    @property
    def frames_lost(self) -> int:
        return self._queue_lost + self.source_lost

    @property
    def sound_lost_ms(self) -> int:
        """Silence put where sound should have been."""
        return self._track.filled * 1000 // RATE

    def offer_picture(self, frame: Frame) -> None:
        """Queue a picture, or count it as lost when the encoder is two seconds behind."""
        if self._plan.size is None:
            return
        with self._changed:
            self._come(frame.time, frame.time)
            if self._is_over(frame.time):
                return
            if len(self._frames) >= QUEUE_FRAMES:
                self._queue_lost += 1
                return
        self._consider_thumbnail(frame)
        image = to_i420(frame.image, self._plan.size)
        with self._changed:
            self._frames.append((frame.time, image))
            self._changed.notify()

    def offer_sound(self, placed: Placed) -> None:
        if self._plan.sound:
            with self._changed:
                self._come(placed.start, placed.end)
                if not self._is_over(placed.start):
                    self._sound.append(placed)
                self._changed.notify()

    def finish(self, at: float, problem: Problem | None = None) -> None:
        """End at this moment of the clock; the first moment and the first problem count.

        Not after a hole: where clocks go on while a computer sleeps, that would be hours of silence.
        """
        with self._changed:
            if at - self._reached > _HOLE:
                at, problem = self._reached, Problem(Code.RECORDER_STOPPED, detail="nothing came any more")
            self._problem = self._problem or problem
            if self._end_at is None:
                self._end_at = at
                self._changed.notify()

    def discard(self) -> None:
        with self._changed:
            self._dropped = True
            self._end_at = self._end_at or self._clock.now()
            self._changed.notify()

    def check(self) -> None:
        """See whether encoder and disk make progress, and whether all is done. Call it often."""
        if self.outcome is not None:
            return
        now = self._clock.now()
        awake = now - self._awake.look()
        since = self._working_since
        working = 0.0 if since is None else min(now - since, awake)
        if working > self._limits.encoder_stuck and not self._encoded.is_set():
            self._give_up_encoder(now)
        if self._writer.problem is not None:
            self.finish(now, self._writer.problem)
        behind = min(self._writer.behind(), awake)
        if behind > self._limits.disk_stuck:
            self.finish(now, Problem(Code.DISK_SLOW, detail="a write took too long"))
        if behind > self._limits.disk_stuck + self._limits.sealing:
            self._writer.abandon()
            self._conclude(sealed=False)
        elif self._encoded.is_set() and self._writer.done.is_set():
            self._writer.join(1.0)
            self._conclude(sealed=self._writer.sealed)

    def _come(self, begin: float, end: float) -> None:
        """Something from a device: it ends the recording when it begins behind a hole."""
        if begin - self._reached > _HOLE:
            self.finish(begin)
        elif self._end_at is None:
            self._reached = max(self._reached, end)

    def _is_over(self, time: float) -> bool:
        return self._end_at is not None and time > self._end_at

    def _consider_thumbnail(self, frame: Frame) -> None:
        if self._thumbnail_final:
            return
        blank = is_blank(frame.image)
        self._thumbnail_final = not blank and frame.time - self.t0 >= _THUMBNAIL_FROM
        if self._thumbnail is None or not blank:
            self._thumbnail = frame.image

    def _run(self) -> None:
        self._working_since = self._clock.now()
        try:
            encoder = self._make_encoder(self._stream, self._plan.size, self._plan.sound, self._plan.quality)
            try:
                self._encode(encoder)
            finally:
                self._working_since = self._clock.now()
                encoder.close()
        except Exception as error:  # noqa: BLE001 the edge of a thread: it becomes a problem for the user
            _log.error("the encoder failed: %s", trace_of(error))
            self.finish(self._clock.now(), Problem(Code.ENCODER_FAILED, detail=type(error).__name__))
        finally:
            self._working_since = None
            self._levels = self._wave.finish()
            if self._dropped:
                self._writer.abandon()
            else:
                self._writer.finish()
            self._encoded.set()

    def _encode(self, encoder: TakeEncoder) -> None:
        while not self._dropped:
            frame, sound, end_at = self._next()
            self._working_since = self._clock.now()
            for placed in sound:
                self._encode_sound(encoder, self._track.add(placed, _until(end_at)))
            if frame is not None and not self._is_over(frame[0]):
                encoder.picture(frame[1], frame[0] - self.t0)
                self._quality.picture(frame[1], frame[0] - self.t0)
                self._tell_started()
            self._working_since = None
            if end_at is not None and frame is None and self._sound_is_complete(end_at):
                if self._plan.sound:
                    self._encode_sound(encoder, self._track.pad(end_at))
                return

    def _encode_sound(self, encoder: TakeEncoder, samples: Samples) -> None:
        if len(samples):
            self._wave.add(samples)
            self._quality.sound(samples)
            encoder.sound(samples)
            self._tell_started()

    def _tell_started(self) -> None:
        if not self.started:
            self.started = True
            self._wake()

    def _next(self) -> tuple[tuple[float, Picture] | None, list[Placed], float | None]:
        """One picture and all sound that wait. At the end it does not wait long."""
        with self._changed:
            if not (self._frames or self._sound):
                if self._end_at is None:
                    self._changed.wait(0.5)
                elif not self._sound_is_complete(self._end_at):
                    self._changed.wait(0.02)
            sound = list(self._sound)
            self._sound.clear()
            return self._frames.popleft() if self._frames else None, sound, self._end_at

    def _sound_is_complete(self, end_at: float) -> bool:
        """Whether the samples up to the end have come, or will not come any more."""
        if not self._plan.sound or self._track.end >= end_at - _NEAR_END:
            return True
        return self._clock.now() > end_at + self._limits.last_sound

    def _give_up_encoder(self, now: float) -> None:
        """It hangs inside a library and cannot be interrupted: seal what it gave so far."""
        self._stream.detach()
        self.finish(now, Problem(Code.ENCODER_STUCK, detail="no progress"))
        self._levels = self._wave.finish()
        if self._dropped:
            self._writer.abandon()
        else:
            self._writer.finish()
        self._encoded.set()

    def _conclude(self, *, sealed: bool) -> None:
        if self._dropped:
            self.outcome = Discarded()
            return
        reach = self._writer.reach
        problem = self._writer.problem or self._problem
        if reach.duration_ms == 0 and problem is None:
            problem = Problem(Code.NOTHING_RECORDED)
        shown = self._thumbnail if reach.has_video else None
        facts = RecordingFacts(
            duration_ms=reach.duration_ms,
            has_video=reach.has_video,
            has_audio=reach.has_audio,
            levels=self._levels[: -(-reach.duration_ms // 100)] if reach.has_audio else b"",
            frames=reach.pictures,
            frames_lost=self.frames_lost,
            thumbnail=to_thumbnail(shown) if shown is not None else b"",
            flaws=self._quality.findings(reach.duration_ms),
        )
        self.outcome = Finished(facts, problem, sealed)


def _until(end_at: float | None) -> float:
    return float("inf") if end_at is None else end_at
