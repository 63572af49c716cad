"""The recorder's own process: what runs in it from start to end.

It has a pipe to the window and shared memory for previews. It gets a public key and a place for each
recording: nothing in it could open one. When the pipe breaks, because the window ended or crashed, a running
recording is finished and sealed, the devices are let go, and the process ends.
"""

import logging
import os
import signal
import threading
import time
from collections import deque
from contextlib import suppress
from multiprocessing.connection import Connection
from types import FrameType
from typing import assert_never

from oefenruimte.capture.clock import SystemClock
from oefenruimte.capture.commands import Shut
from oefenruimte.capture.onlooker import Onlooker
from oefenruimte.capture.preview_ring import PreviewRing
from oefenruimte.capture.process_messages import (
    Alive,
    Ask,
    Became,
    FromRecorder,
    Happened,
    Open,
    Quit,
    Setting,
    ToRecorder,
)
from oefenruimte.capture.session import Session, Tools
from oefenruimte.domain.recording import (
    Level,
    Looked,
    PreviewFrame,
    Progress,
    RecorderEvent,
    RecorderState,
)
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)
_ALIVE_EVERY = 1.0  # seconds
_WAITING = 500  # messages: a window that stands still for long misses levels, never what happened
_TO_SEAL = 30.0  # seconds that the last recording gets when the window is gone
_TO_RELEASE = 0.8  # and the devices, when nothing is recorded
_LAST_WORDS = 1.0


def serve(
    connection: "Connection[FromRecorder, ToRecorder]", ring_name: str | None, setting: Setting
) -> None:
    """Run until the other end of `connection` is closed. Ends the process. `ring_name` None: no previews."""
    # Ctrl+C in a terminal, or its end, is for the window: it tells us, or is gone.
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end)
    service = _Service(connection, _attach(ring_name), setting)
    try:
        service.run()
    except Exception as error:  # noqa: BLE001 the edge of a process: the window sees that we are gone
        _log.error("the recorder process failed: %s", trace_of(error))
    finally:
        service.end()
        os._exit(0)  # no thread that hangs in a driver keeps the camera


def _attach(ring_name: str | None) -> PreviewRing | None:
    try:
        return PreviewRing.attach(ring_name) if ring_name is not None else None
    except OSError as error:
        _log.warning("recording without preview: %s", trace_of(error))
        return None


def _end(_signal: int, _frame: FrameType | None) -> None:
    raise EOFError


class _Service:
    def __init__(
        self,
        connection: "Connection[FromRecorder, ToRecorder]",
        ring: PreviewRing | None,
        setting: Setting,
    ) -> None:
        self._connection = connection
        self._ring = ring
        self._onlooker: Onlooker | None = None
        if setting.look is not None:
            self._onlooker = Onlooker(setting.look, self._records, self._happened)
        self._clock = SystemClock()
        self._tools = Tools(
            self._clock,
            setting.devices(self._clock),
            setting.limits,
            setting.make_encoder,
            show=self._show if ring is not None or setting.look is not None else None,
            beat=self._beat,
        )
        self._session: Session | None = None
        self._said_alive = 0.0
        self._changed = threading.Condition()
        self._outgoing: deque[FromRecorder] = deque()
        self._all_said = True
        self._cut_off = False
        threading.Thread(target=self._send, name="recorder-news", daemon=True).start()
        threading.Thread(target=_load_libraries, name="recorder-warm", daemon=True).start()

    def run(self) -> None:
        self._tell(Alive())
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                return
            match message:
                case Open():
                    self._open(message)
                case Ask(command):
                    if self._session is not None:
                        self._session.tell(command)
                case Quit():
                    return
                case _:
                    assert_never(message)

    def end(self) -> None:
        """What is being recorded is sealed; what hangs is left behind."""
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        if self._onlooker is not None:
            self._onlooker.end()
        session = self._session
        if session is not None:
            session.tell(Shut(self._clock.now()))
            if not session.join(_TO_RELEASE) and session.is_recording:
                session.join(_TO_SEAL)
        self._say_all()

    def _open(self, asked: Open) -> None:
        self._tell(Alive())  # loading libraries may take long on a slow disk
        self._session = Session(
            self._tools,
            asked.camera,
            asked.microphone,
            self._happened,
            lambda state: self._became(asked.session, state),
            self._session,
            self._hangs,
        )

    def _show(self, frame: PreviewFrame) -> None:
        if self._ring is not None:
            self._ring.write(frame)
        if self._onlooker is not None:
            self._onlooker.show(frame)

    def _records(self) -> bool:
        """Then all that this computer can do is for the recording."""
        session = self._session
        return session is None or session.is_recording

    def _happened(self, event: RecorderEvent) -> None:
        self._tell(Happened(event))

    def _became(self, session: int, state: RecorderState) -> None:
        self._tell(Became(session, state))

    def _beat(self) -> None:
        now = time.monotonic()
        if now - self._said_alive >= _ALIVE_EVERY:
            self._said_alive = now
            self._tell(Alive())

    def _hangs(self) -> None:
        """Only the end of its process takes a camera from a driver that hangs, and puts out its light."""
        self._say_all()
        os._exit(0)

    def _say_all(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._all_said or self._cut_off, _LAST_WORDS)

    def _tell(self, message: FromRecorder) -> None:
        with self._changed:
            if len(self._outgoing) >= _WAITING and _may_be_missed(message):
                return
            self._outgoing.append(message)
            self._all_said = False
            self._changed.notify_all()

    def _send(self) -> None:
        """The pipe may be full when the window stands still: recording does not wait for it."""
        while not self._cut_off:
            with self._changed:
                while not self._outgoing:
                    self._all_said = True
                    self._changed.notify_all()
                    self._changed.wait()
                message = self._outgoing.popleft()
            try:
                self._connection.send(message)
            except OSError:  # the window is gone; `run` sees that as well
                with self._changed:
                    self._cut_off = True
                    self._changed.notify_all()


def _may_be_missed(message: FromRecorder) -> bool:
    return isinstance(message, Alive) or (
        isinstance(message, Happened) and isinstance(message.event, Level | Looked | Progress)
    )


def _load_libraries() -> None:
    """While nobody waits, so that the first camera opens at once. What is missing is told at `Open`."""
    with suppress(ImportError, OSError):
        import oefenruimte.capture.encoder
        import oefenruimte.capture.supervisor  # noqa: F401
