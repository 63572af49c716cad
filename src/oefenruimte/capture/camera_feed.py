"""The camera's thread: opens it, reads it, keeps the newest picture and hands pictures to a recording."""

import logging
import threading
from collections import deque
from collections.abc import Callable

from oefenruimte.capture.awake import Awake
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.pictures import FreezeWatch, to_preview
from oefenruimte.capture.ports import Camera, Frame
from oefenruimte.capture.running_take import RunningTake
from oefenruimte.capture.strength import Trial
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.recording import PreviewFrame
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)
_REMEMBERED = 6  # pictures, 0.2 s: that a busy computer may take to hear of the click


class CameraFeed:
    """Begins at once. The camera is opened, used and released on one thread, as OpenCV and FFmpeg like it."""

    def __init__(
        self,
        camera: Camera,
        clock: Clock,
        show: Callable[[PreviewFrame], None] | None = None,
        trial: Trial | None = None,
    ) -> None:
        """`show` gets every picture made small, on the camera's thread; else `take_preview` is asked."""
        self._camera = camera
        self._show = show
        self._clock = clock
        self._trial = trial or Trial()
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._newest: Frame | None = None
        self._recent: deque[Frame] = deque(maxlen=_REMEMBERED)
        self._take: RunningTake | None = None
        self._number = 0
        self._shown = 0
        self._awake = Awake(clock)
        self._changed_at = clock.now()
        self._problem: Problem | None = None
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    @property
    def delivers(self) -> bool:
        """Whether a picture has come."""
        return self._newest is not None

    @property
    def lost_frames(self) -> int:
        """Pictures that the source itself could not deliver in time."""
        return self._camera.lost_frames

    def not_opened(self, late: bool) -> Problem | None:
        """Why there will be no pictures; None as long as they may still come."""
        if self._problem is None and late and not self.delivers:
            return Problem(Code.CAMERA_BUSY, detail="no picture came")
        return self._problem

    def lost(self, patience: float) -> Problem | None:
        """Whether the camera has gone, or has shown nothing new for `patience` seconds."""
        since = max(self._changed_at, self._awake.look())
        if self._problem is None and self._clock.now() - since > patience:
            return Problem(Code.CAMERA_LOST, detail="no new picture")
        return self._problem

    def size(self) -> tuple[int, int] | None:
        """The size to record in; None as long as there is no picture."""
        newest = self._newest
        return None if newest is None else self._trial.size(newest.size)

    def connect(self, take: RunningTake) -> None:
        """From now on pictures go to `take`, and first those since its t0, which is a little ago.

        Its picture at time zero is the one that was the newest then.
        """
        with self._lock:
            since = [frame for frame in self._recent if frame.time > take.t0]
            before = [frame for frame in self._recent if frame.time <= take.t0]
            if self._recent:
                take.offer_picture(Frame(take.t0, (before[-1:] or since)[0].image))
            for frame in since:
                take.offer_picture(frame)
            self._take = take

    def disconnect(self) -> None:
        with self._lock:
            self._take = None

    def take_preview(self) -> PreviewFrame | None:
        """The newest picture, once. Made small on the caller's thread (0.5 ms), and only when asked for."""
        with self._lock:
            frame, number = self._newest, self._number
            if frame is None or number == self._shown:
                return None
            self._shown = number
        return to_preview(frame, number)

    def stop(self, timeout: float) -> bool:
        """Release the camera; False when it does not let go within `timeout` (it will be released later)."""
        self._stop.set()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            load_cv2()  # here, not at the first preview on the window's thread
            self._camera.open()
            self._changed_at = self._clock.now()
            self._read()
        except Failure as failure:
            self._problem = failure.problem
        except Exception as error:  # noqa: BLE001 the edge of a thread: it becomes a problem for the user
            _log.error("the camera failed: %s", trace_of(error))
            self._problem = Problem(Code.CAMERA_LOST, detail=type(error).__name__)
        finally:
            self._camera.close()
            self._trial.join()

    def _read(self) -> None:
        watch = FreezeWatch()
        while not self._stop.is_set():
            frame = self._camera.read(self._stop)
            if frame is None:
                continue
            if not self._camera.can_freeze or watch.is_new(frame.image):
                self._changed_at = self._clock.now()
            with self._lock:
                self._newest = frame
                self._recent.append(frame)
                self._number += 1
                number, take = self._number, self._take
            if take is not None:
                take.offer_picture(frame)
            else:
                self._trial.look(frame.image, frame.size)
            if self._show is not None:
                self._show(to_preview(frame, number))
