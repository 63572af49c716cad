"""Fakes at the edges of the capture room: clock, camera, microphone, sink; and a whole recorder."""

import errno
import io
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

import numpy as np

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.clock import Clock, SystemClock
from oefenruimte.capture.paced import Player
from oefenruimte.capture.ports import Block, Camera, Frame, Microphone, Picture, Samples
from oefenruimte.domain.problem import Code, Failure, Problem, fail
from oefenruimte.domain.recording import (
    DevicesReady,
    Discarded,
    Finished,
    Level,
    PreviewFrame,
    Quality,
    RecorderEvent,
    RecorderState,
    RecordingFacts,
    RecordingSink,
    Started,
    Trouble,
)

CHUNK = 65536


class FakeClock:
    """Stands still until told."""

    def __init__(self, now: float = 1000.0) -> None:
        self._now = now

    def now(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += seconds


def picture(number: int, width: int = 160, height: int = 90) -> Picture:
    """A grey BGR picture with a lighter bar that tells its number modulo 16."""
    image = np.full((height, width, 3), 90, dtype=np.uint8)
    left = number % 16 * width // 16
    image[:, left : left + width // 16] = 220
    return image


class FakeCamera:
    """30 pictures a second until told otherwise. `calls` tells what was asked of it, in order."""

    def __init__(self, clock: Clock | None = None, *, refuse: Code | None = None) -> None:
        self.can_freeze = True
        self.lost_frames = 0
        self.calls: list[str] = []
        self.width, self.height = 160, 90
        self._clock = clock or SystemClock()
        self._refuse = refuse
        self._number = 0
        self._mode = "live"
        self.released = Event()

    def freeze(self) -> None:
        """Repeat one picture from now on."""
        self._mode = "frozen"

    def hang(self) -> None:
        """Give nothing any more."""
        self._mode = "hanging"

    def unplug(self) -> None:
        self._mode = "gone"

    def open(self) -> None:
        self.calls.append("open")
        if self._refuse is not None:
            raise fail(self._refuse, "fake")

    def read(self, stop: Event) -> Frame | None:
        if self._mode == "hanging":
            stop.wait()
        if stop.wait(1 / 30):
            return None
        if self._mode == "gone":
            raise fail(Code.CAMERA_LOST, "fake")
        if self._mode != "frozen":
            self._number += 1
        return Frame(self._clock.now(), picture(self._number, self.width, self.height))

    def close(self) -> None:
        self.calls.append("close")
        self.released.set()


class FakeMicrophone:
    """A soft tone at real speed until told otherwise."""

    def __init__(self, clock: Clock | None = None, *, refuse: Code | None = None) -> None:
        self.calls: list[str] = []
        self._clock = clock or SystemClock()
        self._refuse = refuse
        self._player: Player | None = None
        self._deliver: Callable[[Block], None] | None = None
        self._lost: Callable[[str], None] | None = None
        self._amplitude = 0.2

    def mute(self) -> None:
        self._amplitude = 0.0

    def stop_delivering(self) -> None:
        self._deliver = None

    def unplug(self) -> None:
        assert self._lost is not None
        self._lost("fake")

    def open(self, deliver: Callable[[Block], None], lost: Callable[[str], None]) -> None:
        self.calls.append("open")
        if self._refuse is not None:
            raise fail(self._refuse, "fake")
        self._deliver, self._lost = deliver, lost
        self._player = Player(self._clock, self._clock.now(), self._tone, self._pass_on, lost)

    def close(self) -> None:
        self.calls.append("close")
        if self._player is not None:
            self._player.stop()

    def _tone(self, time: float) -> Samples:
        at = time % 1.0 + np.arange(480) / RATE
        return (self._amplitude * np.sin(2 * np.pi * 440 * at)).astype(np.float32)

    def _pass_on(self, block: Block) -> None:
        if self._deliver is not None:
            self._deliver(block)


class FakeDevices:
    """Gives the same fakes whatever is asked for."""

    def __init__(self, camera: Camera | None = None, microphone: Microphone | None = None) -> None:
        self.camera_fake = camera
        self.microphone_fake = microphone

    def camera(self, source: str, epoch: float) -> Camera:
        if self.camera_fake is None:
            raise fail(Code.CAMERA_NOT_FOUND, "fake", name=source)
        return self.camera_fake

    def microphone(self, source: str, epoch: float) -> Microphone:
        if self.microphone_fake is None:
            raise fail(Code.MICROPHONE_NOT_FOUND, "fake", name=source)
        return self.microphone_fake


class FakeSink:
    """A recording in memory. `content` is all it took; `safe` what was there at the last sync.

    `full_after`: refuses with ENOSPC once this many bytes are exceeded (the bytes are taken all the same, as
    the vault does); `room_for_end` lets `close` succeed even so. `stall`: writes wait as long as it is clear.
    """

    def __init__(
        self, *, full_after: int | None = None, room_for_end: bool = True, chunk: int = CHUNK
    ) -> None:
        self.content = bytearray()
        self.safe = b""
        self.state = "open"
        self.syncs: list[int] = []
        self.threads: set[str] = set()
        self.stall = Event()
        self.stall.set()
        self.asked = Event()  # a write has begun
        self.ended = Event()
        self._full_after = full_after
        self._room_for_end = room_for_end
        self._chunk = chunk

    @property
    def reader(self) -> io.BytesIO:
        return io.BytesIO(bytes(self.content))

    def write(self, data: bytes | memoryview, /) -> int:
        self.asked.set()
        self.stall.wait()
        self.threads.add(threading.current_thread().name)
        self.content += data
        self._refuse_when_full()
        return len(data)

    def bytes_to_boundary(self) -> int:
        return -len(self.content) % self._chunk

    def sync(self) -> None:
        if self.bytes_to_boundary():
            raise AssertionError("a sync that leaves something behind")
        self.syncs.append(len(self.content))
        self.safe = bytes(self.content)

    def close(self) -> None:
        if not self._room_for_end:
            self._refuse_when_full()
        self.state = "sealed"
        self.ended.set()

    def abandon(self) -> None:
        self.state = "abandoned"
        self.ended.set()

    def _refuse_when_full(self) -> None:
        if self._full_after is not None and len(self.content) > self._full_after:
            raise OSError(errno.ENOSPC, "No space left on device")


@dataclass(slots=True)
class FakeRecorder:
    """Implements `domain.recording.Recorder` without threads: everything has happened when a call returns.

    `content` goes into the sink at `stop`; `facts` are told with it. `lose` ends a recording as the real one
    does when a device goes or the disk is full.
    """

    has_video: bool = True
    has_audio: bool = True
    content: bytes = b"a recording"
    facts: RecordingFacts = field(
        default_factory=lambda: RecordingFacts(2000, True, True, bytes(20), 60, 0, b"")
    )
    refuse: tuple[Problem, ...] = ()  # told when opening
    calls: list[str] = field(default_factory=list)
    _state: RecorderState = RecorderState.CLOSED
    _events: list[RecorderEvent] = field(default_factory=list)
    _sink: RecordingSink | None = None
    _frame: int = 0
    _shown: int = 0

    @property
    def state(self) -> RecorderState:
        return self._state

    def open(self, camera: str | None, microphone: str | None) -> None:
        if camera is None and microphone is None:
            raise ValueError("a recorder needs a camera or a microphone")
        self._expect(RecorderState.CLOSED)
        self.calls.append(f"open {camera} {microphone}")
        self._events.extend(Trouble(problem) for problem in self.refuse)
        video, audio = self.has_video and camera is not None, self.has_audio and microphone is not None
        if video or audio:
            self._state = RecorderState.READY
            self._events.append(DevicesReady(video, audio))
            self._frame += 1 if video else 0
            if audio:
                self._events.append(Level(-30.0, -20.0))

    def start(self, open_sink: Callable[[], RecordingSink], quality: Quality = Quality.NORMAL) -> None:
        self._expect(RecorderState.READY)
        self.calls.append("start" if quality is Quality.NORMAL else f"start {quality.value}")
        self._state = RecorderState.RECORDING
        try:
            self._sink = open_sink()
        except Failure as failure:
            self._finish(failure.problem, sealed=False)
            return
        self._events.append(Started())

    def stop(self) -> None:
        self.calls.append("stop")
        if self._state is RecorderState.RECORDING:
            self._seal(None)

    def lose(self, problem: Problem) -> None:
        """The running recording ends by itself."""
        self._expect(RecorderState.RECORDING)
        self._seal(problem)

    def discard(self) -> None:
        self.calls.append("discard")
        if self._state is RecorderState.RECORDING:
            assert self._sink is not None
            self._sink.abandon()
            self._sink = None
            self._state = RecorderState.READY
            self._events.append(Discarded())

    def close(self) -> None:
        self.calls.append("close")
        if self._state is RecorderState.RECORDING:
            self._seal(None)
        self._state = RecorderState.CLOSED

    def prepare(self) -> None:
        """Nothing to get ready."""

    def settle(self, seconds: float) -> bool:
        return self._state is RecorderState.CLOSED

    def quit(self) -> None:
        self.close()

    def poll(self) -> list[RecorderEvent]:
        events, self._events = self._events, []
        return events

    def preview(self) -> PreviewFrame | None:
        if self._state is RecorderState.CLOSED or self._frame == self._shown:
            return None
        self._shown = self._frame
        return PreviewFrame(2, 2, bytes(12), self._frame)

    def show(self) -> None:
        """A new preview picture has come."""
        self._frame += 1

    def _seal(self, problem: Problem | None) -> None:
        assert self._sink is not None
        self._sink.write(self.content)
        self._sink.close()
        self._finish(problem, sealed=True)

    def _finish(self, problem: Problem | None, *, sealed: bool) -> None:
        self._sink = None
        self._state = RecorderState.READY
        nothing = RecordingFacts(0, False, False, b"", 0, 0, b"")
        self._events.append(Finished(self.facts if sealed else nothing, problem, sealed))

    def _expect(self, state: RecorderState) -> None:
        if self._state is not state:
            raise RuntimeError(f"the recorder is {self._state.value}, not {state.value}")


def tiny_recording(
    seconds: float = 1.0, *, picture_size: tuple[int, int] | None = (160, 90), sound: bool = True
) -> bytes:
    """A real recording, as the encoder makes it but without padding: moving bar, 440 Hz."""
    from oefenruimte.capture.encoder import Encoder
    from oefenruimte.capture.pictures import to_i420

    content = io.BytesIO()

    class Out:
        def write(self, data: bytes) -> int:
            return content.write(data)

    with Encoder(Out(), picture_size, sound) as encoder:
        for number in range(round(seconds * 30)):
            if sound:
                at = np.arange(number * 1600, (number + 1) * 1600) / RATE
                encoder.sound((0.2 * np.sin(2 * np.pi * 440 * at)).astype(np.float32))
            if picture_size is not None:
                image = picture(number, picture_size[0], picture_size[1])
                encoder.picture(to_i420(image, picture_size), number / 30)
    return content.getvalue()
