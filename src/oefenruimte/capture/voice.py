"""A spoken reaction: sound only, from the microphone into a sink, at most two minutes."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np

from oefenruimte.capture.audio_clock import AudioClock
from oefenruimte.capture.audio_track import RATE, AudioTrack
from oefenruimte.capture.clock import Clock, SystemClock
from oefenruimte.capture.loudness import Meter
from oefenruimte.capture.media_file import decode_mono, open_media
from oefenruimte.capture.ogg_opus import OggOpus
from oefenruimte.capture.ports import Block, DeviceFactory, Limits, Microphone, Samples
from oefenruimte.capture.sources import SystemDevices
from oefenruimte.domain.problem import Code, Failure, Problem, fail
from oefenruimte.domain.recording import Discarded, Progress, RecordingSink, Trouble
from oefenruimte.domain.share import MAX_VOICE_MS
from oefenruimte.domain.trace import trace_of
from oefenruimte.domain.voice import VoiceEvent, VoiceFinished

_log = logging.getLogger(__name__)
_LOOK = 0.02  # seconds between two looks at what came
_LONGEST = MAX_VOICE_MS * RATE // 1000
_CLOSING = 2.0


class ThreadVoiceRecorder:
    """Implements `domain.voice.VoiceRecorder`: one thread for each voice."""

    def __init__(
        self,
        devices: DeviceFactory | None = None,
        clock: Clock | None = None,
        limits: Limits | None = None,
        longest: int = _LONGEST,
    ) -> None:
        """`longest`: samples; tests make it short."""
        self._clock = clock or SystemClock()
        self._devices = devices or SystemDevices(self._clock)
        self._limits = limits or Limits()
        self._longest = longest
        self._events: deque[VoiceEvent] = deque()
        self._stop = threading.Event()
        self._drop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, microphone: str, open_sink: Callable[[], RecordingSink]) -> None:
        if self._thread is not None and self._thread.is_alive():
            raise RuntimeError("a voice is being recorded")
        self._stop, self._drop = threading.Event(), threading.Event()
        run = _Run(self._clock, self._limits, self._longest, self._events.append, self._stop, self._drop)
        self._thread = threading.Thread(
            target=run, args=(self._devices, microphone, open_sink), name="voice", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()

    def discard(self) -> None:
        self._drop.set()
        self._stop.set()

    def poll(self) -> list[VoiceEvent]:
        events: list[VoiceEvent] = []
        while self._events:
            events.append(self._events.popleft())
        return events

    def close(self) -> None:
        self.discard()
        if self._thread is not None:
            self._thread.join(_CLOSING)


class _Run:
    """One voice, on a thread of its own."""

    def __init__(
        self,
        clock: Clock,
        limits: Limits,
        longest: int,
        tell: Callable[[VoiceEvent], None],
        stop: threading.Event,
        drop: threading.Event,
    ) -> None:
        self._clock = clock
        self._limits = limits
        self._longest = longest
        self._tell = tell
        self._stop = stop
        self._drop = drop
        self._blocks: deque[Block] = deque()
        self._lost: str | None = None
        self._placing: tuple[AudioClock, AudioTrack, Meter] | None = None

    def __call__(
        self, devices: DeviceFactory, microphone: str, open_sink: Callable[[], RecordingSink]
    ) -> None:
        try:
            device = devices.microphone(microphone, self._clock.now())
            try:
                device.open(self._blocks.append, self._set_lost)
                self._record(device, open_sink)
            finally:
                device.close()
        except Failure as failure:
            self._tell(Trouble(failure.problem))
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it
            _log.error("the microphone failed: %s", trace_of(error))
            problem = Problem(Code.UNEXPECTED, detail=f"voice: {type(error).__name__}")
            self._tell(Trouble(problem))

    def _record(self, device: Microphone, open_sink: Callable[[], RecordingSink]) -> None:
        sink = open_sink()
        done = False
        try:
            voice = OggOpus(sink)
            problem = self._listen(voice)
            device.close()
            if self._drop.is_set():
                self._tell(Discarded())
                return
            if not voice.samples:
                self._tell(VoiceFinished(0, problem or Problem(Code.NOTHING_RECORDED), sealed=False))
                return
            voice.finish()
            sink.close()
            done = True
            self._tell(VoiceFinished(voice.samples * 1000 // RATE, problem))
        except OSError as error:
            _log.warning("a voice could not be written: %s", type(error).__name__)
            self._tell(VoiceFinished(0, Problem(Code.DISK_FAILED, detail=type(error).__name__), sealed=False))
        finally:
            if not done:
                sink.abandon()

    def _listen(self, voice: OggOpus) -> Problem | None:
        """Until it is over. Why, when it was not the user's wish or the longest that it may be."""
        told, heard_at = 0, self._clock.now()
        while True:
            over = self._stop.wait(_LOOK)
            while self._blocks and voice.samples < self._longest:
                heard_at = self._clock.now()
                samples = self._pump(self._blocks.popleft())
                voice.add(samples[: self._longest - voice.samples])
            elapsed = voice.samples * 1000 // RATE
            if elapsed // 100 > told:
                told = elapsed // 100
                self._tell(Progress(elapsed))
            if over or voice.samples >= self._longest:
                return None
            if self._lost is not None:
                return Problem(Code.MICROPHONE_LOST, detail=self._lost)
            if self._clock.now() - heard_at > self._limits.microphone_gone:
                return Problem(Code.MICROPHONE_LOST, detail="no samples")

    def _pump(self, block: Block) -> Samples:
        """What this block adds, at 48 kHz; its levels are told."""
        if self._placing is None:
            self._placing = AudioClock(block.rate), AudioTrack(block.time), Meter(block.rate)
        clock, track, meter = self._placing
        for level in meter.add(block.samples):
            self._tell(level)
        parts = [track.add(placed) for placed in clock.place(block)]
        return np.concatenate([np.zeros(0, dtype=np.float32), *parts])

    def _set_lost(self, reason: str) -> None:
        self._lost = reason


def voice_from_file(path: Path, sink: RecordingSink) -> int:
    """The sound of a media file as a voice; its length in ms. Closes `sink`, or abandons it when this fails.

    CLIP_MISSING, CLIP_UNPLAYABLE (also without sound), CLIP_TOO_LONG; OSError of the sink.
    """
    done = False
    try:
        with path.open("rb") as file, open_media(file) as container:
            if not container.streams.audio:
                raise fail(Code.CLIP_UNPLAYABLE, "no sound", name=path.name)
            voice = OggOpus(sink)
            for samples in decode_mono(container.decode(container.streams.audio[0])):
                voice.add(samples)
                if voice.samples > _LONGEST:
                    raise fail(
                        Code.CLIP_TOO_LONG, "a voice", name=path.name, most=str(MAX_VOICE_MS // 60_000)
                    )
        if not voice.samples:
            raise fail(Code.CLIP_UNPLAYABLE, "no sound", name=path.name)
        voice.finish()
        sink.close()
        done = True
        return voice.samples * 1000 // RATE
    except FileNotFoundError as error:
        raise fail(Code.CLIP_MISSING, name=path.name) from error
    except av.FFmpegError as error:
        raise fail(Code.CLIP_UNPLAYABLE, type(error).__name__, name=path.name) from error
    finally:
        if not done:
            sink.abandon()
