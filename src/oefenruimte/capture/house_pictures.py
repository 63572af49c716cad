"""The pictures of a clip on their way to the house format: upright, at most 1280x720, evenly in time."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import av
from av.container import InputContainer
from av.filter import Graph

from oefenruimte.capture.house_colours import HLG, PQ, Calmer
from oefenruimte.capture.house_sound import Span
from oefenruimte.capture.media_file import decode_on
from oefenruimte.capture.upright import is_turned, turn_of

WIDTH, HEIGHT = 1280, 720


def rate_for(average: float) -> int:
    """25 or 30 pictures a second, whichever needs the fewest to be left out or shown twice."""
    if average <= 0:
        return 25

    def unevenness(rate: int) -> float:
        ratio = max(rate, average) / min(rate, average)
        return abs(ratio - round(ratio))

    return min((25, 30), key=unevenness)


def pictures_of(
    container: InputContainer, stream: av.VideoStream, span: Span, rate: int, sound_until: float
) -> Iterator[av.VideoFrame]:
    """One decoded picture for every 1/rate second: the newest at that time. av.FFmpegError.

    Up to `span.end`, or as far as picture and sound (`sound_until`, seconds from `span.start`) go. The same
    frame may come many times.
    """
    begin = (container.start_time or 0) / av.time_base + span.start
    if span.start > 0:
        container.seek(math.floor(begin * av.time_base))
    most = max(1, round((span.end - span.start) * rate)) if span.end < math.inf else math.inf
    made = 0
    shown: av.VideoFrame | None = None
    end = 0.0
    for frame in decode_on(container, stream):
        assert isinstance(frame, av.VideoFrame)
        time = (frame.time if frame.time is not None else begin + end) - begin
        while shown is not None and made < most and made < time * rate - 0.5:
            yield shown
            made += 1
        shown = frame
        end = time + max(float(frame.duration * frame.time_base) if frame.time_base else 0.0, 1 / rate)
        if made >= most:
            return
    least = max(1, round(max(end, sound_until) * rate))
    while shown is not None and made < min(most, least):
        yield shown
        made += 1


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the filters were made for."""

    width: int
    height: int
    format: str
    aspect: tuple[int, int]
    turn: tuple[str, ...]
    matrix: int
    levels: int
    curve: int


class Fitter:
    """Turns decoded pictures upright and into 8-bit pictures of one even size. `size` is known after one."""

    def __init__(self, aspect: tuple[int, int] = (1, 1)) -> None:
        self.size = (0, 0)
        self._aspect = aspect
        self._shape: _Shape | None = None
        self._graph = Graph()
        self._calmer: Calmer | None = None
        self._last: tuple[av.VideoFrame, av.VideoFrame] | None = None

    def fit(self, frame: av.VideoFrame) -> av.VideoFrame:
        """av.FFmpegError. A picture that comes again is not fitted again."""
        if self._last is not None and self._last[0] is frame:
            return self._last[1]
        shape = _shape_of(frame, self._aspect)
        if shape != self._shape:
            if self.size == (0, 0):
                self.size = house_size(frame, self._aspect)
            self._graph = _graph(shape, self.size)
            self._calmer = Calmer(shape.curve) if shape.curve in (PQ, HLG) else None
            self._shape = shape
        self._graph.push(frame)
        fitted = self._graph.pull()
        assert isinstance(fitted, av.VideoFrame)
        if self._calmer is not None:
            fitted = self._calmer.calm(fitted)
        self._last = frame, fitted
        return fitted


def house_size(frame: av.VideoFrame, aspect: tuple[int, int]) -> tuple[int, int]:
    """As it is shown, at most 1280x720, never enlarged, even in both directions."""
    width, height = frame.width * aspect[0] / aspect[1], float(frame.height)
    if is_turned(frame):
        width, height = height, width
    scale = min(1.0, WIDTH / width, HEIGHT / height)
    return max(16, round(width * scale / 2) * 2), max(16, round(height * scale / 2) * 2)


def _shape_of(frame: av.VideoFrame, aspect: tuple[int, int]) -> _Shape:
    return _Shape(
        frame.width,
        frame.height,
        frame.format.name,
        aspect,
        turn_of(frame),
        int(frame.colorspace),
        int(frame.color_range),
        int(frame.color_trc),
    )


def _graph(shape: _Shape, size: tuple[int, int]) -> Graph:
    graph = Graph()
    source = (
        f"video_size={shape.width}x{shape.height}:pix_fmt={shape.format}:time_base=1/90000:"
        f"pixel_aspect={shape.aspect[0]}/{shape.aspect[1]}:colorspace={shape.matrix}:range={shape.levels}"
    )
    nodes = [graph.add("buffer", source)]
    for step in shape.turn:
        name, _, how = step.partition("=")
        nodes.append(graph.add(name, how or None))
    fit = f"w={size[0]}:h={size[1]}:flags=bicubic"
    if shape.curve in (PQ, HLG):
        nodes.append(graph.add("scale", f"{fit}:out_range=pc"))
        nodes.append(graph.add("format", "pix_fmts=gbrp10le"))
    else:
        nodes.append(graph.add("scale", f"{fit}:out_color_matrix=bt709:out_range=tv"))
        nodes.append(graph.add("format", "pix_fmts=yuv420p"))
    nodes.append(graph.add("setsar", "1"))
    nodes.append(graph.add("buffersink"))
    graph.link_nodes(*nodes).configure()
    return graph
