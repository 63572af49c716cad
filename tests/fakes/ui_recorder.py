"""A recorder whose news the test writes down beforehand; it remembers which calls came."""

import threading
from collections.abc import Callable

from oefenruimte.domain.recording import PreviewFrame, Quality, RecorderEvent, RecorderState, RecordingSink


class ScriptedRecorder:
    """`news` is handed out by `poll`, `frames` by `preview`. `close` waits for `may_close`."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.news: list[RecorderEvent] = []
        self.frames: list[PreviewFrame] = []
        self.at_close: list[RecorderEvent] = []
        self.may_close = threading.Event()
        self.may_close.set()
        self.close_thread: int | None = None
        self.polled = 0
        self.prepared = 0
        self._state = RecorderState.CLOSED

    @property
    def state(self) -> RecorderState:
        return self._state

    def open(self, camera: str | None, microphone: str | None) -> None:
        self.calls.append(("open", camera, microphone))
        self._state = RecorderState.READY

    def start(self, open_sink: Callable[[], RecordingSink], quality: Quality = Quality.NORMAL) -> None:
        self.calls.append(("start",))
        self._state = RecorderState.RECORDING

    def stop(self) -> None:
        self.calls.append(("stop",))
        self._state = RecorderState.READY

    def discard(self) -> None:
        self.calls.append(("discard",))
        self._state = RecorderState.READY

    def close(self) -> None:
        self.close_thread = threading.get_ident()
        if not self.may_close.wait(timeout=30):
            raise TimeoutError("the test never let the recorder close")
        self.calls.append(("close",))
        self.news += self.at_close
        self._state = RecorderState.CLOSED

    def prepare(self) -> None:
        self.prepared += 1

    def settle(self, seconds: float) -> bool:
        return self._state is RecorderState.CLOSED

    def quit(self) -> None:
        self.close()

    def poll(self) -> list[RecorderEvent]:
        self.polled += 1
        news, self.news = self.news, []
        return news

    def preview(self) -> PreviewFrame | None:
        return self.frames.pop(0) if self.frames else None
