"""The list of microphones: from PortAudio's list as the systems fill it, and from a real sound server."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, cast

import pytest

from oefenruimte.capture.microphones import from_portaudio, from_server, index_of
from oefenruimte.capture.pulse import PulseSource
from oefenruimte.domain.recording import Device
from tests.capture.processes import ROOT, SoundServer

ALSA = (
    ("HDA Intel PCH: ALC257 Analog (hw:0,0)", 2),
    ("HDA Intel PCH: HDMI 0 (hw:0,3)", 0),
    ("Jabra EVOLVE 20: USB Audio (hw:1,0)", 1),
    ("sysdefault", 128),
    ("samplerate", 128),
    ("speexrate", 128),
    ("upmix", 8),
    ("default", 128),
)


def portaudio(api: str, devices: tuple[tuple[str, int], ...], standard: int) -> ModuleType:
    """A sounddevice module as far as listing goes."""
    known = [{"index": i, "name": name, "max_input_channels": n} for i, (name, n) in enumerate(devices)]
    apis = ({"name": api, "devices": list(range(len(known))), "default_input_device": standard},)
    fake: Any = SimpleNamespace(
        query_devices=lambda: known, query_hostapis=lambda: apis, default=SimpleNamespace(hostapi=0)
    )
    return cast(ModuleType, fake)


def test_of_the_names_of_alsa_only_devices_are_shown() -> None:
    assert from_portaudio(portaudio("ALSA", ALSA, 7)) == [
        Device("HDA Intel PCH: ALC257 Analog", "HDA Intel PCH: ALC257 Analog"),
        Device("Jabra EVOLVE 20", "Jabra EVOLVE 20"),
    ]


def test_a_headset_is_found_whatever_its_number() -> None:
    before = portaudio("ALSA", ALSA, 7)
    moved = tuple((name.replace("hw:1,0", "hw:3,0"), channels) for name, channels in reversed(ALSA))
    after = portaudio("ALSA", moved, 7)
    assert index_of(before, "Jabra EVOLVE 20") == 2
    assert index_of(after, "Jabra EVOLVE 20") == 5
    assert index_of(portaudio("ALSA", ALSA[:2], 0), "Jabra EVOLVE 20") is None
    assert index_of(before, "Jabra") is None


def test_two_of_the_same_are_numbered_and_told_apart() -> None:
    audio = portaudio("Windows WASAPI", (("Headset", 1), ("Luidspreker", 0), ("Headset", 1)), 2)
    assert from_portaudio(audio) == [
        Device("Headset (1)", "Headset (1)"),
        Device("Headset (2)", "Headset (2)", default=True),
    ]
    assert index_of(audio, "Headset (2)") == 2


def test_no_sound_devices_at_all() -> None:
    assert from_portaudio(portaudio("ALSA", (), -1)) == []


def test_the_server_is_told_which_microphone_is_meant() -> None:
    sources = [
        PulseSource("alsa_input.usb-1", "Jabra", True),
        PulseSource("alsa_input.usb-2", "Jabra", False),
    ]
    assert from_server(sources) == [
        Device("pulse:alsa_input.usb-1", "Jabra (1)", default=True),
        Device("pulse:alsa_input.usb-2", "Jabra (2)"),
    ]
    with_server = portaudio("ALSA", (("hw", 1), ("default", 2), ("pulse", 2)), 1)
    assert index_of(with_server, "pulse:alsa_input.usb-2") == 2
    assert index_of(portaudio("ALSA", (("default", 2),), 0), "pulse:alsa_input.usb-2") == 0
    assert index_of(portaudio("ALSA", (("default", 0),), 0), "pulse:alsa_input.usb-2") is None


# --- a real sound server ------------------------------------------------------------------------------

real = pytest.mark.skipif(not SoundServer.is_possible(), reason="needs pulseaudio and libasound2-plugins")


@pytest.fixture
def server(tmp_path: Path, _no_threads_left: None) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path, pipe=False)
    yield server
    server.end()


def in_python(server: SoundServer, code: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-c", f"import json\n{code}"],
        env={**os.environ, **server.env},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def plug(server: SoundServer, name: str, title: str) -> None:
    """A microphone that hears what is played into a sink of its own."""
    assert server.control(
        "load-module", "module-null-sink", f"sink_name=to_{name}", "rate=48000", "channels=1"
    )
    title = f"source_properties=device.description='{title}'"
    assert server.control(
        "load-module", "module-remap-source", f"master=to_{name}.monitor", f"source_name={name}", title
    )


LIST = (
    "from oefenruimte.capture import list_microphones\n"
    "print(json.dumps([[m.source, m.name, m.default] for m in list_microphones()]))"
)


@real
def test_what_a_loudspeaker_plays_is_no_microphone_and_a_headset_is(server: SoundServer) -> None:
    assert in_python(server, LIST) == []
    plug(server, "alsa_input.usb-jabra", "Jabra")
    plug(server, "alsa_input.pci", "Ingebouwd")
    assert server.control("set-default-source", "alsa_input.pci")
    assert in_python(server, LIST) == [
        ["pulse:alsa_input.usb-jabra", "Jabra", False],
        ["pulse:alsa_input.pci", "Ingebouwd", True],
    ]


HEAR = """
import threading
from oefenruimte.capture.clock import SystemClock
from oefenruimte.capture.microphone_device import DeviceMicrophone
from oefenruimte.domain.problem import Failure
loudest, heard = 0.0, threading.Event()
def deliver(block):
    global loudest
    loudest = max(loudest, float(abs(block.samples).max()))
    deliver.count += len(block.samples)
    if deliver.count > 48000:
        heard.set()
deliver.count = 0
microphone = DeviceMicrophone({source!r}, SystemClock())
try:
    microphone.open(deliver, lambda reason: heard.set())
    heard.wait(20)
    print(json.dumps(loudest))
except Failure as failure:
    print(json.dumps(failure.problem.code))
finally:
    microphone.close()
"""


@real
def test_the_chosen_one_is_heard_and_not_another(server: SoundServer) -> None:
    plug(server, "quiet", "Stil")
    plug(server, "loud", "Luid")
    tone = subprocess.Popen(
        ["pacat", "--raw", "--rate=48000", "--channels=1", "--format=s16le", "--device=to_loud"],
        stdin=subprocess.PIPE,
        env={**os.environ, **server.env},
    )
    assert tone.stdin is not None
    tone.stdin.write((b"\x00\x40" * 24 + b"\x00\xc0" * 24) * 1000 * 20)
    try:
        assert in_python(server, HEAR.format(source="pulse:loud")) > 0.2
        assert in_python(server, HEAR.format(source="pulse:quiet")) < 0.01
    finally:
        tone.kill()
        tone.wait(10)
        tone.stdin.close()


@real
def test_a_microphone_that_is_gone_is_not_replaced_by_another(server: SoundServer) -> None:
    plug(server, "loud", "Luid")
    assert in_python(server, HEAR.format(source="pulse:away")) == "microphone-not-found"
