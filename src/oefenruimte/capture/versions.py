"""What this room runs on, for `doctor` and for a bug report."""

from oefenruimte.capture.microphone_device import load_portaudio
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.domain.problem import Failure


def describe() -> list[tuple[str, str]]:
    """(name, version) of each library that matters; "ontbreekt" for one that is missing."""
    import av

    versions = av.library_versions
    codec = ".".join(str(part) for part in versions["libavcodec"])
    try:
        portaudio = str(load_portaudio().get_portaudio_version()[1])
    except Failure:
        portaudio = "ontbreekt"
    return [
        ("PyAV", av.__version__),
        ("FFmpeg (libavcodec)", codec),
        ("OpenCV", str(load_cv2().__version__)),
        ("PortAudio", portaudio),
    ]
