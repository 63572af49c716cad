"""The media workshop: files of strangers are looked into and converted in a process of their own.

A file that makes FFmpeg crash, hang or ask for all memory ends that process; the program gets a Failure and
the next job another process.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Self, assert_never

from oefenruimte.capture.workshop_helper import Helper, HelperDied
from oefenruimte.capture.workshop_messages import (
    CardJob,
    ConvertJob,
    Done,
    Job,
    Limits,
    LookJob,
    OpenSink,
    ProbeJob,
    Source,
    SquareJob,
    StillJob,
)
from oefenruimte.domain.media import MediaFacts, Probe
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)
_WAIT_A_TURN = 0.1  # seconds between two looks at whether the user has changed their mind
TARGET = -23.0  # LUFS
_TO_LOOK = 1 << 30  # bytes of addresses: a few pictures of the largest kind


class MediaWorkshop:
    """Blocking; from any thread. Short jobs do not wait for long ones: each kind has its own process.

    A process starts at the first job of its kind, ends by itself when there is nothing to do for a minute,
    and is ended by `close`. Everything given must be picklable. Failures: CLIP_MISSING; CLIP_UNPLAYABLE when
    a file is damaged, or made the helper die or take too long (facts: name); INTERRUPTED when `cancelled`
    said so, within half a second; those of the sink. After a failure nothing is left of what was being made.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        limits = limits or Limits()
        self._short = _Bench(replace(limits, memory=min(limits.memory, _TO_LOOK)))
        self._long = _Bench(limits)

    @property
    def helpers(self) -> tuple[int, ...]:
        """The process ids of the helpers that there are."""
        return tuple(pid for bench in (self._short, self._long) if (pid := bench.pid) is not None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the processes. A job that runs is given up: its caller gets CLIP_UNPLAYABLE."""
        self._short.close()
        self._long.close()

    def probe(self, path: Path) -> Probe:
        """As `capture.probe`: only what the player of the program can play is good."""
        value = self._do(ProbeJob(path))
        assert isinstance(value, Probe)
        return value

    def look(self, path: Path) -> MediaFacts:
        """Anything that can be converted is good. Loudness is that of the first five minutes."""
        value = self._do(LookJob(path))
        assert isinstance(value, MediaFacts)
        return value

    def convert(
        self,
        source: Source,
        open_sink: OpenSink,
        *,
        cut_ms: tuple[int, int] | None = None,
        loudness: float | None = TARGET,
        on_progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MediaFacts:
        """Write a clip in the house format: MP4 with its index in front, H.264 at most 1280x720 at 25 or 30
        pictures a second, AAC 48 kHz mono at `loudness` LUFS (None: as it is).

        `cut_ms`: from and to, within the source; to the sample in sound, to the picture in video.
        `on_progress` gets 0 … 1, on this thread. Failure CLIP_TOO_LONG above 20 minutes.
        """
        value = self._do(ConvertJob(source, open_sink, cut_ms, loudness), on_progress, cancelled)
        assert isinstance(value, MediaFacts)
        return value

    def card(self, open_sink: OpenSink, duration_ms: int, picture: bytes | None = None) -> MediaFacts:
        """A still clip without sound, for a turn that is only text. `picture`: JPEG or PNG, shown whole;
        None, or one that cannot be read: an even colour."""
        value = self._do(CardJob(open_sink, duration_ms, picture))
        assert isinstance(value, MediaFacts)
        return value

    def still(self, source: Source, at_ms: int, width: int = 480) -> bytes:
        """The picture at this moment as JPEG, upright, this wide; b"" for sound without picture."""
        value = self._do(StillJob(source, at_ms, width))
        assert isinstance(value, bytes)
        return value

    def square(self, path: Path) -> bytes:
        """What the square to scan (QR code) in this picture says; b"" when there is no picture or no square
        that can be read. It takes up to some seconds."""
        value = self._do(SquareJob(path))
        assert isinstance(value, bytes)
        return value

    def _do(
        self,
        job: Job,
        on_progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Probe | MediaFacts | bytes:
        try:
            value = self._bench(job).do(job, on_progress, cancelled).value
            on_progress(1.0)
            return value
        except BaseException as error:
            _discard(job)
            if isinstance(error, HelperDied):
                _log.warning("a job of the media helper: %s", error.detail)
                raise fail(Code.CLIP_UNPLAYABLE, error.detail, name=job.name) from error
            raise

    def _bench(self, job: Job) -> "_Bench":
        match job:
            case ProbeJob() | LookJob() | StillJob() | SquareJob():
                return self._short
            case ConvertJob() | CardJob():
                return self._long
            case _:
                assert_never(job)


class _Bench:
    """One helper, and who waits for it."""

    def __init__(self, limits: Limits) -> None:
        self._turn = threading.Lock()
        self._helper = Helper(limits)
        self._closing = threading.Event()

    @property
    def pid(self) -> int | None:
        return self._helper.pid

    def do(self, job: Job, on_progress: Callable[[float], None], cancelled: Callable[[], bool]) -> Done:
        while not self._turn.acquire(timeout=_WAIT_A_TURN):
            if cancelled():
                raise fail(Code.INTERRUPTED)
        try:
            self._closing.clear()
            return self._helper.do(job, on_progress, lambda: self._stop(cancelled))
        finally:
            self._turn.release()

    def close(self) -> None:
        self._closing.set()
        with self._turn:
            self._helper.end()

    def _stop(self, cancelled: Callable[[], bool]) -> None:
        if self._closing.is_set():
            raise HelperDied("closed")
        if cancelled():
            raise fail(Code.INTERRUPTED)


def _discard(job: Job) -> None:
    """What a helper that was killed left of the new file."""
    if isinstance(job, ConvertJob | CardJob):
        discard = getattr(job.open_sink, "discard", None)
        if discard is not None:
            try:
                discard()
            except OSError as error:
                _log.warning("a half clip stays behind: %s", trace_of(error))
