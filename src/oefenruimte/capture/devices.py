"""Which cameras and microphones there are. Nothing is opened to find out: no camera light goes on.

Importing this loads no heavy library; PortAudio is loaded only where no sound server tells the names.
"""

import threading

from oefenruimte.capture.cameras import Places, as_devices, camera_mark, find_cameras
from oefenruimte.capture.microphones import from_portaudio, from_server, sound_mark
from oefenruimte.capture.pulse import pulse_sources
from oefenruimte.domain.recording import Device


def list_cameras(places: Places | None = None) -> list[Device]:
    """Cameras in the order of the system; the first is the default. `places`: for tests."""
    return as_devices(find_cameras(places))


def list_microphones() -> list[Device]:
    """Microphones by the names a user knows. Failure LIBRARY_MISSING without PortAudio."""
    sources = pulse_sources()
    return _from_portaudio() if sources is None else from_server(sources)


class DeviceLists:
    """The same lists for who asks every few seconds: looks again only when something was plugged in or out.

    Safe from any thread.
    """

    def __init__(self, places: Places | None = None) -> None:
        self._places = places
        self._lock = threading.Lock()
        self._cameras: tuple[object, list[Device]] | None = None
        self._microphones: tuple[object, list[Device]] | None = None

    def cameras(self) -> list[Device]:
        """As `list_cameras`."""
        with self._lock:
            mark = camera_mark(self._places)
            if self._cameras is None or mark is None or self._cameras[0] != mark:
                self._cameras = mark, list_cameras(self._places)
            return list(self._cameras[1])

    def microphones(self) -> list[Device]:
        """As `list_microphones`. The sound server is asked each time: it knows more than the plugs."""
        with self._lock:
            sources = pulse_sources()
            if sources is not None:
                self._microphones = None
                return from_server(sources)
            mark = sound_mark()
            if self._microphones is None or mark is None or self._microphones[0] != mark:
                self._microphones = mark, _from_portaudio()
            return list(self._microphones[1])


def _from_portaudio() -> list[Device]:
    from oefenruimte.capture.microphone_device import fresh_portaudio

    with fresh_portaudio() as audio:
        return from_portaudio(audio)
