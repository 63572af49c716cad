"""What is known of a clip after a check, and what of it is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass

from studio.score import FRAMES_PER_SECOND

SHORTEST, LONGEST, LONGEST_ANSWER = 4.0, 25.0, 45.0
_LOUDNESS, _TRUE_PEAK = -23.0, -1.0
_KEY_FRAMES = 2.0
_SPOKEN, _SILENT = 0.3, 0.12
_LIPS, _PIXELS = 0.45, 0.2
_LETTERS = 0.25


@dataclass(frozen=True)
class ClipFacts:
    """Measured on the file itself. None: does not apply, or was not measured."""

    name: str
    person: str
    seconds: float
    bytes: int
    frames: int
    form: str
    key_frames: float
    """The longest time between two key frames in seconds."""
    listening: bool = False
    answer: bool = False
    loudness: float | None = None
    loudness_again: float | None = None
    true_peak: float | None = None
    spoken: float | None = None
    """The share of the least spoken caption in which there is speech."""
    silent: float | None = None
    """The share of the time outside captions in which there is speech all the same."""
    lips: float | None = None
    """Correlation of the drawn mouth with the loudness of the decoded sound."""
    pixels: float | None = None
    """Correlation of the pixels around the mouth in the decoded picture with that loudness."""
    seam: float | None = None
    """A listening loop: the step from its last to its first picture against its usual steps."""
    letters: float | None = None
    """Share of wrong letters of the recogniser."""
    heard: str = ""
    said: str = ""

    def problems(self) -> list[str]:
        """In words; empty when all is well."""
        found = []

        def wrong(bad: bool, words: str) -> None:
            if bad:
                found.append(words)

        longest = LONGEST_ANSWER if self.answer else LONGEST
        wrong(not SHORTEST <= self.seconds <= longest, f"lasts {self.seconds:.1f} s")
        wrong(abs(self.frames - self.seconds * FRAMES_PER_SECOND) > 1.5, f"{self.frames} pictures")
        wrong(self.form != form_wanted(self.listening), f"is {self.form}")
        wrong(self.key_frames > _KEY_FRAMES + 0.01, f"{self.key_frames:.1f} s between key frames")
        for value in (self.loudness, self.loudness_again):
            wrong(value is not None and abs(value - _LOUDNESS) > 1, f"loudness {value} LUFS")
        wrong(self.true_peak is not None and self.true_peak > _TRUE_PEAK, f"peak {self.true_peak} dBTP")
        wrong(self.spoken is not None and self.spoken < _SPOKEN, f"a caption without speech ({self.spoken})")
        wrong(self.silent is not None and self.silent > _SILENT, f"speech without a caption ({self.silent})")
        wrong(self.lips is not None and self.lips < _LIPS, f"the drawn mouth does not follow ({self.lips})")
        wrong(self.pixels is not None and self.pixels < _PIXELS, f"the mouth is not seen to ({self.pixels})")
        wrong(self.seam is not None and self.seam > 2.0, f"the loop jumps ({self.seam})")
        wrong(self.letters is not None and self.letters > _LETTERS, f"hard to understand ({self.letters})")
        return found


def form_wanted(listening: bool) -> str:
    """The form of a file, in the words of `measure`."""
    picture = "h264 High yuv420p 1280x720 25 faststart"
    return picture if listening else picture + ", aac 48000 mono"
