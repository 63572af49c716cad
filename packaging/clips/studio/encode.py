"""Pictures and sound to one MP4: H.264 High and AAC, which Qt plays on Linux, Windows and macOS."""

from __future__ import annotations

import fractions
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from studio.score import FRAMES_PER_SECOND
from studio.sound import RATE

if TYPE_CHECKING:
    import av

WIDTH, HEIGHT = 1280, 720
VIDEO = {
    "preset": "slow",
    "tune": "animation",
    "crf": "25",
    "profile": "high",
    # one thread: the same bytes on a machine with more cores. A key frame every two seconds: quick to seek.
    "x264-params": "keyint=50:min-keyint=25:ref=4:level=40:threads=1:lookahead-threads=1:sliced-threads=0",
}
AUDIO_BITS = 64_000
_AUDIO_FRAME = 1024


def write(target: Path, frames: Iterator[np.ndarray], sound: np.ndarray | None) -> int:
    """Write a clip; the number of frames. sound: mono at `RATE`; None for a clip without a sound track.

    The index comes first (faststart). Nothing in the file tells when or where it was made.
    """
    import av

    options = {"movflags": "+faststart", "fflags": "+bitexact"}
    with av.open(str(target), "w", format="mp4", options=options) as container:
        video = container.add_stream("libx264", rate=FRAMES_PER_SECOND, options=VIDEO)
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        context = video.codec_context
        context.color_range = 1  # limited
        context.color_primaries = context.color_trc = context.colorspace = 1  # BT.709
        context.time_base = fractions.Fraction(1, FRAMES_PER_SECOND)
        audio = _Audio(container, sound) if sound is not None else None
        count = 0
        for picture in frames:
            for packet in video.encode(_video_frame(picture, count)):
                container.mux(packet)
            count += 1
            if audio is not None:
                audio.write_until(count / FRAMES_PER_SECOND)
        for packet in video.encode(None):
            container.mux(packet)
        if audio is not None:
            audio.finish()
    return count


def _video_frame(picture: np.ndarray, number: int) -> av.VideoFrame:
    import av
    from av.video.reformatter import ColorRange, Colorspace

    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
    frame = frame.reformat(
        format="yuv420p",
        src_colorspace=Colorspace.ITU709,
        dst_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.JPEG,
        dst_color_range=ColorRange.MPEG,
    )
    frame.pts = number
    frame.time_base = fractions.Fraction(1, FRAMES_PER_SECOND)
    return frame


class _Audio:
    """Goes along with the pictures, so that both lie side by side in the file."""

    def __init__(self, container: av.container.OutputContainer, sound: np.ndarray) -> None:
        self._container = container
        self._stream = container.add_stream("aac", rate=RATE, layout="mono", options={"flags": "+bitexact"})
        self._stream.bit_rate = AUDIO_BITS
        self._samples = np.clip(sound, -1.0, 1.0).astype(np.float32)
        self._at = 0

    def write_until(self, seconds: float) -> None:
        while self._at < min(round(seconds * RATE), len(self._samples)):
            self._write_block()

    def finish(self) -> None:
        self.write_until(len(self._samples) / RATE)
        self._mux(None)

    def _write_block(self) -> None:
        import av

        block = self._samples[self._at : self._at + _AUDIO_FRAME].reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block), format="fltp", layout="mono")
        frame.sample_rate = RATE
        frame.pts = self._at
        frame.time_base = fractions.Fraction(1, RATE)
        self._at += block.shape[1]
        self._mux(frame)

    def _mux(self, frame: av.AudioFrame | None) -> None:
        for packet in self._stream.encode(frame):
            self._container.mux(packet)
