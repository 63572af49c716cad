"""The thread that holds the devices and watches over everything between `open` and `close`."""

import queue
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from oefenruimte.capture.camera_feed import CameraFeed
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.commands import Begin, Command, Drop, End, Shut, Wake
from oefenruimte.capture.microphone_feed import MicrophoneFeed
from oefenruimte.capture.ports import DeviceFactory, Limits
from oefenruimte.capture.running_take import MakeEncoder, Plan, RunningTake
from oefenruimte.capture.take_reporter import TakeReporter
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.recording import (
    DevicesReady,
    Finished,
    PreviewFrame,
    Quality,
    RecorderEvent,
    RecorderState,
    RecordingFacts,
    RecordingSink,
    Trouble,
)

_TICK = 0.05
_TICK_ENDING = 0.01  # the last sound is waited for: the learner waits too
_RELEASE = 1.5  # seconds a camera gets to let go


@dataclass(frozen=True, slots=True)
class Wiring:
    """What a supervisor needs. `become`, `emit`, `beat` come from its thread, `show` from the camera's.

    `beat`: several times a second, as long as it is not stuck.
    """

    clock: Clock
    devices: DeviceFactory
    limits: Limits
    make_encoder: MakeEncoder
    inbox: "queue.SimpleQueue[Command]"
    emit: Callable[[RecorderEvent], None]
    become: Callable[[RecorderState], None]
    show: Callable[[PreviewFrame], None] | None = None
    beat: Callable[[], None] | None = None


class Supervisor:
    """`run` returns when the devices have been released."""

    def __init__(self, wiring: Wiring) -> None:
        self._wiring = wiring
        self._clock = wiring.clock
        self._emit = wiring.emit
        self._camera: CameraFeed | None = None
        self._microphone: MicrophoneFeed | None = None
        self._take: RunningTake | None = None
        self._reporter: TakeReporter | None = None
        self._source_lost = 0
        self._lost: list[Problem] = []  # devices that were dropped, not told yet
        self._told: Problem | None = None  # by the last Finished
        self._left: list[CameraFeed] = []  # told to stop, but not waited for

    @property
    def camera(self) -> CameraFeed | None:
        """For the preview; may be read from any thread."""
        return self._camera

    @property
    def is_recording(self) -> bool:
        """Whether a recording is not concluded yet; may be read from any thread."""
        return self._take is not None

    @property
    def hangs(self) -> bool:
        """After `run`: whether a camera has not let go of its device."""
        return not all(camera.stop(0.0) for camera in self._left)

    def run(self, camera: str | None, microphone: str | None) -> None:
        """Blocks until `Shut`, or until no device is left."""
        try:
            self._open(camera, microphone)
            if self._wait_for_devices():
                self._loop()
        finally:
            self._release()
            self._wiring.become(RecorderState.CLOSED)
            self._refuse_what_waits()

    def _open(self, camera: str | None, microphone: str | None) -> None:
        epoch = self._clock.now()
        devices = self._wiring.devices
        if camera is not None:
            try:
                self._camera = CameraFeed(devices.camera(camera, epoch), self._clock, self._wiring.show)
            except Failure as failure:
                self._lost.append(failure.problem)
        if microphone is not None:
            try:
                adapter = devices.microphone(microphone, epoch)
                self._microphone = MicrophoneFeed(adapter, self._clock, self._wiring.limits)
                self._microphone.open()
            except Failure as failure:
                self._drop_microphone(failure.problem)

    def _wait_for_devices(self) -> bool:
        """Until each device delivers or has failed; False when none is left, or on close."""
        deadline = self._clock.now() + self._wiring.limits.opening
        while not all(feed.delivers for feed in (self._camera, self._microphone) if feed is not None):
            if isinstance(self._next_command(), Shut):
                return False
            late = self._clock.now() > deadline
            if self._camera is not None and (problem := self._camera.not_opened(late)) is not None:
                self._drop_camera(problem)
            if self._microphone is not None:
                self._microphone.pump()
                if (problem := self._microphone.not_opened(late)) is not None:
                    self._drop_microphone(problem)
        return self._tell_what_is_left()

    def _tell_what_is_left(self) -> bool:
        """Trouble for each device that was dropped, then what remains; False when nothing does."""
        for problem in self._lost:
            if problem is not self._told:
                self._emit(Trouble(problem))
        self._lost.clear()
        if self._camera is None and self._microphone is None:
            return False
        self._wiring.become(RecorderState.READY)
        self._emit(DevicesReady(self._camera is not None, self._microphone is not None))
        return True

    def _next_command(self) -> Command:
        if self._wiring.beat is not None:
            self._wiring.beat()
        ending = self._take is not None and self._take.ending
        try:
            return self._wiring.inbox.get(timeout=_TICK_ENDING if ending else _TICK)
        except queue.Empty:
            return Wake()

    def _loop(self) -> None:
        closing = False
        while self._take is not None or not closing:
            match self._next_command():
                case Begin(t0, open_sink, quality):
                    self._begin(t0, open_sink, quality)
                case End(at):
                    if self._take is not None:
                        self._take.finish(at)
                case Drop():
                    if self._take is not None:
                        self._take.discard()
                case Shut(at):
                    closing = True
                    if self._take is not None:
                        self._take.finish(at)
                case Wake():
                    pass
                case other:
                    assert_never(other)
            self._look_at_sound()
            self._look_at_devices()
            if self._take is not None:
                self._look_at_take(self._take)
            if self._take is None and self._lost and not self._tell_what_is_left():
                return

    def _begin(self, t0: float, open_sink: Callable[[], RecordingSink], quality: Quality) -> None:
        wiring = self._wiring
        size = self._camera.size() if self._camera is not None else None
        plan = Plan(t0, size, self._microphone is not None, open_sink, quality)
        take = RunningTake(
            plan, self._clock, wiring.limits, wiring.make_encoder, lambda: wiring.inbox.put(Wake())
        )
        self._take = take
        self._reporter = TakeReporter(take, self._emit)
        if self._camera is not None:
            self._source_lost = self._camera.lost_frames
            self._camera.connect(take)
        if self._microphone is not None:
            self._microphone.connect(take)

    def _look_at_sound(self) -> None:
        if self._microphone is None:
            return
        levels = self._microphone.pump()
        for level in levels:
            self._emit(level)
        if self._microphone.fell_silent(levels):
            self._emit(Trouble(Problem(Code.MICROPHONE_SILENT)))

    def _look_at_devices(self) -> None:
        """Drop a device that has gone; a running recording ends with it, and is kept."""
        limits = self._wiring.limits
        if self._camera is not None and (problem := self._camera.lost(limits.camera_gone)) is not None:
            self._end_take(problem)
            self._drop_camera(problem)
        if self._microphone is not None and (problem := self._microphone.lost()) is not None:
            self._end_take(problem)
            self._drop_microphone(problem)

    def _end_take(self, problem: Problem) -> None:
        if self._take is not None:
            self._take.finish(self._clock.now(), problem)
            self._wiring.become(RecorderState.FINISHING)

    def _look_at_take(self, take: RunningTake) -> None:
        assert self._reporter is not None
        if self._camera is not None:
            take.source_lost = self._camera.lost_frames - self._source_lost
        take.check()
        if take.outcome is None:
            self._reporter.report(self._clock.now())
            if take.ending:
                self._wiring.become(RecorderState.FINISHING)
            return
        self._reporter.last_report(self._clock.now())
        self._disconnect()
        self._take = self._reporter = None
        self._told = take.outcome.problem if isinstance(take.outcome, Finished) else None
        self._wiring.become(RecorderState.FINISHING)  # also when it ended between two looks
        if not self._lost:
            self._wiring.become(RecorderState.READY)
        self._emit(take.outcome)

    def _drop_camera(self, problem: Problem) -> None:
        camera, self._camera = self._camera, None
        self._lost.append(problem)
        if camera is not None:
            camera.stop(0.0)  # it may hang; it lets go of the device on its own thread
            self._left.append(camera)

    def _drop_microphone(self, problem: Problem) -> None:
        microphone, self._microphone = self._microphone, None
        self._lost.append(problem)
        if microphone is not None:
            microphone.close()

    def _disconnect(self) -> None:
        if self._camera is not None:
            self._camera.disconnect()
        if self._microphone is not None:
            self._microphone.disconnect()

    def _release(self) -> None:
        self._disconnect()
        if self._microphone is not None:
            self._microphone.close()
        if self._camera is not None and not self._camera.stop(_RELEASE):
            self._left.append(self._camera)
        self._camera = self._microphone = None

    def _refuse_what_waits(self) -> None:
        """A recording that was asked for at the very moment that the last device went."""
        while not self._wiring.inbox.empty():
            if isinstance(self._wiring.inbox.get(), Begin):
                nothing = RecordingFacts(0, False, False, b"", 0, 0, b"")
                self._emit(Finished(nothing, Problem(Code.NOTHING_RECORDED), sealed=False))
