"""Which stretch of a clip the picture on the screen stands for."""

from dataclasses import dataclass

from PySide6.QtMultimedia import QVideoFrame

_NEAR_US = 50_000  # while it plays, a frame this close to the place that was asked for is the right one
_LAST_US = 250_000  # a frame that begins earlier than this before the end is not the last one
_EXACT_US = 2_000  # paused, one frame comes: that of the place itself; less than this is rounding


@dataclass(frozen=True, slots=True)
class ShownFrame:
    """From `start_us` up to `end_us`, microseconds from the start of the clip.

    Places in whole ms lie inside the frame that is meant, never on its edge: at 400 ms Qt may show the frame
    that ends there as well as the one that begins there.
    """

    start_us: int
    end_us: int

    @classmethod
    def of(cls, frame: QVideoFrame) -> "ShownFrame":
        return cls(frame.startTime(), max(frame.startTime(), frame.endTime()))

    @property
    def at_ms(self) -> int:
        """The first whole ms within this frame."""
        return self.start_us // 1000 + 1 if self.start_us > 0 else 0

    @property
    def start_ms(self) -> int:
        """Where it begins, cut off to whole ms."""
        return self.start_us // 1000

    @property
    def before_ms(self) -> int:
        """Where the frame before this one is shown; -1 for the first."""
        return (self.start_us - 500) // 1000

    @property
    def after_ms(self) -> int:
        """Where the frame after this one is shown."""
        return self.end_us // 1000 + 1

    def answers(self, at_ms: int, *, exactly: bool) -> bool:
        """Whether this is what a seek to `at_ms` asked for."""
        slack = _EXACT_US if exactly else _NEAR_US
        return self.start_us - slack <= at_ms * 1000 <= self.end_us + slack

    def ends(self, duration_ms: int) -> bool:
        """Whether this can be the last picture of a clip that lasts so long."""
        return self.start_us >= duration_ms * 1000 - _LAST_US

    def covers(self, at_ms: int) -> bool:
        return self.start_us <= at_ms * 1000 < max(self.end_us, self.start_us + 1000)
