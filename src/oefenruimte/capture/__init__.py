"""Camera, microphone, one clock, encoder and muxer. Writes to any binary sink; knows nothing of files.

Importing the room is cheap: what is asked for is loaded then.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oefenruimte.capture.clean_copy import compact, is_compact, remux, same_recording
    from oefenruimte.capture.clip_glance import glance
    from oefenruimte.capture.clip_probe import probe
    from oefenruimte.capture.devices import DeviceLists, list_cameras, list_microphones
    from oefenruimte.capture.facts import measure
    from oefenruimte.capture.file_target import FileTarget
    from oefenruimte.capture.movie import complete_length
    from oefenruimte.capture.process_recorder import ProcessRecorder
    from oefenruimte.capture.stills import pictures_at
    from oefenruimte.capture.thread_recorder import ThreadRecorder
    from oefenruimte.capture.versions import describe
    from oefenruimte.capture.voice import ThreadVoiceRecorder, voice_from_file
    from oefenruimte.capture.workshop import MediaWorkshop

__all__ = [
    "DeviceLists",
    "FileTarget",
    "MediaWorkshop",
    "ProcessRecorder",
    "ThreadRecorder",
    "ThreadVoiceRecorder",
    "compact",
    "complete_length",
    "describe",
    "glance",
    "is_compact",
    "list_cameras",
    "list_microphones",
    "measure",
    "pictures_at",
    "probe",
    "remux",
    "same_recording",
    "voice_from_file",
]

_HOMES = {
    "DeviceLists": "devices",
    "FileTarget": "file_target",
    "MediaWorkshop": "workshop",
    "ProcessRecorder": "process_recorder",
    "ThreadRecorder": "thread_recorder",
    "ThreadVoiceRecorder": "voice",
    "compact": "clean_copy",
    "complete_length": "movie",
    "describe": "versions",
    "glance": "clip_glance",
    "is_compact": "clean_copy",
    "list_cameras": "devices",
    "list_microphones": "devices",
    "measure": "facts",
    "pictures_at": "stills",
    "probe": "clip_probe",
    "remux": "clean_copy",
    "same_recording": "clean_copy",
    "voice_from_file": "voice",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(name)
