"""Motion JPEG: what nearly every webcam sends at 1280x720, each picture a JPEG by itself."""

import av
from av.video.codeccontext import VideoCodecContext

from oefenruimte.capture.planar import from_decoded
from oefenruimte.capture.ports import Picture


class JpegDecoder:
    """FFmpeg's decoder gives YUV as it is in the file: half of the time of OpenCV, which makes BGR of it."""

    def __init__(self) -> None:
        context = av.CodecContext.create("mjpeg", "r")
        assert isinstance(context, VideoCodecContext)
        context.thread_count = 1  # with more, a picture comes out when the next one goes in
        # half a picture is an error then, and no picture with grey below; a missing end mark is none
        context.options = {"err_detect": "explode"}
        self._context = context

    def decode(self, jpeg: bytes) -> Picture | None:
        """Planar (see `planar`); None when it is damaged."""
        if not jpeg:
            return None  # it would be taken for the end of all
        try:
            frames = self._context.decode(av.Packet(jpeg))
        except av.FFmpegError:
            return None
        return from_decoded(frames[-1]) if frames else None
