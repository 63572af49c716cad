"""A recorder in a process of its own: for a program with a window.

What the window does, or a library in it that holds the interpreter, does not disturb a recording; and when
the window crashes, what was being recorded is sealed all the same.
"""

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from oefenruimte.capture.clock import Clock
from oefenruimte.capture.commands import Command
from oefenruimte.capture.onlooker import Look
from oefenruimte.capture.ports import DeviceFactory, Limits
from oefenruimte.capture.process_messages import Alive, Ask, Became, FromRecorder, Happened, Open, Setting
from oefenruimte.capture.recorder import BaseRecorder
from oefenruimte.capture.recorder_child import STOPPED, RecorderChild
from oefenruimte.capture.sources import SystemDevices
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import PreviewFrame, RecorderEvent, RecorderState

if TYPE_CHECKING:
    from oefenruimte.capture.running_take import MakeEncoder

_STUCK = 15.0  # seconds without a sign of life in a session
_START = 60.0  # until its first: a slow disk, or a scanner that reads all that is loaded, is no hanging
_SECOND_LOOK = 1.0  # its signs may be waiting, when this process itself stood still


class ProcessRecorder(BaseRecorder):
    """Implements `domain.recording.Recorder`. The process begins at `prepare` or `open`; `quit` ends it.

    When the process ends by itself or hangs, that is told as RECORDER_STOPPED, and the next `open` starts
    another. `devices`, `make_encoder` and `look` are called in the process: they must be picklable by name.
    With `look`, events tell before a recording what could be better about the picture.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        devices: Callable[[Clock], DeviceFactory] = SystemDevices,
        limits: Limits | None = None,
        make_encoder: "MakeEncoder | None" = None,
        look: Callable[[], Look] | None = None,
    ) -> None:
        super().__init__(clock)
        self._setting = Setting(devices, limits or Limits(), make_encoder, look)
        self._child: RecorderChild | None = None
        self._running: dict[int, RecorderChild] = {}  # sessions that have not let go of their devices
        self._let_go = threading.Condition(self._lock)
        self._suspect_since: float | None = None
        self._opening: Open | None = None  # asked, and not begun anew yet

    def prepare(self) -> None:
        with self._lock:
            self._find_child()

    def close(self) -> None:
        super().close()
        with self._lock:
            hangs = bool(self._running) and not self._recording
            child = self._child
        if hangs and child is not None:
            child.kill()  # the light of the camera must not stay on

    def settle(self, seconds: float) -> bool:
        with self._let_go:
            return self._let_go.wait_for(lambda: not self._running, seconds)

    def quit(self) -> None:
        self.close()
        with self._lock:
            child, self._child = self._child, None
            busy = bool(self._running)
        if child is not None and busy and child.quiet_for() > STOPPED:
            child.kill()
        elif child is not None:
            child.end()

    def poll(self) -> list[RecorderEvent]:
        self._look_after_child()
        return super().poll()

    def preview(self) -> PreviewFrame | None:
        with self._lock:
            child = self._child if self._open else None
        return child.preview() if child is not None else None

    def _launch(self, session: int, camera: str | None, microphone: str | None) -> None:
        child = self._find_child()
        self._running[session] = child
        child.forget_preview()
        self._opening = Open(session, camera, microphone)
        child.send(self._opening)

    def _tell(self, command: Command) -> None:
        if self._child is not None:
            self._child.send(Ask(command))

    def _find_child(self) -> RecorderChild:
        if self._child is None:
            self._child = RecorderChild(self._setting, self._heard, self._gone)
        return self._child

    def _heard(self, message: FromRecorder) -> None:
        match message:
            case Happened(event):
                self._emit(event)
            case Became(session, state):
                self._become(session, state)
                if state is RecorderState.CLOSED:
                    self._has_let_go(session)
            case Alive():
                pass
            case _:
                assert_never(message)

    def _has_let_go(self, session: int) -> None:
        with self._let_go:
            self._running.pop(session, None)
            self._let_go.notify_all()

    def _gone(self, child: RecorderChild) -> None:
        with self._lock:
            if self._child is child:
                self._child = None
            cut_off = [session for session, of in self._running.items() if of is child]
            again, self._opening = self._opening, None
            goes_on = False
            if again is not None and self._state is RecorderState.OPENING and again.session in cut_off:
                # It had ended already, or was about to, when it was asked. Once.
                another = self._running[again.session] = self._find_child()
                another.send(again)
                cut_off.remove(again.session)
                goes_on = True
        if cut_off:
            self._broke(Problem(Code.RECORDER_STOPPED, detail="its process ended"), goes_on=goes_on)
        with self._let_go:
            for session in cut_off:
                self._running.pop(session, None)
            self._let_go.notify_all()

    def _look_after_child(self) -> None:
        with self._lock:
            child = self._child if self._running else None
        if child is None or child.quiet_for() < (_STUCK if child.has_spoken else _START):
            self._suspect_since = None
            return
        now = time.monotonic()
        if self._suspect_since is None:
            self._suspect_since = now
        elif now - self._suspect_since > _SECOND_LOOK:
            self._suspect_since = None
            child.kill()
