"""The microphones that the sound server of a Linux desktop (PulseAudio or PipeWire) knows, by human names."""

import sys
from dataclasses import dataclass

PREFIX = "pulse:"  # before the name of such a microphone, in the text of a source
_MONITOR = "monitor"  # what a loudspeaker plays: no microphone


@dataclass(frozen=True, slots=True)
class PulseSource:
    """`name` stays the same (it is made of maker, model and serial number); `title` is for people."""

    name: str
    title: str
    default: bool


def pulse_sources() -> list[PulseSource] | None:
    """None without a sound server (it is not started for this). Takes 2 ms."""
    if sys.platform != "linux":
        return None
    try:
        import pulsectl  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except OSError:  # its library is not on this computer
        return None
    try:
        with pulsectl.Pulse("oefenruimte", connect=False) as server:
            server.connect(autospawn=False)
            usual = server.server_info().default_source_name
            return [
                PulseSource(source.name, source.description or source.name, source.name == usual)
                for source in server.source_list()
                if not source.monitor_of_sink_name and source.proplist.get("device.class") != _MONITOR
            ]
    except pulsectl.PulseError:
        return None
